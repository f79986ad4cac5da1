// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/literals.h"
#include "core/engine/sql.h"
#include "core/quality/rule_sql.h"
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

/// What any feed can be asked, whatever it is about.
namespace prumo::quality {

namespace {

constexpr double kMostLength = 1'000'000'000;

std::string notNull(const Rule& rule, const RowSql& row) { return row.column(rule.columns[0]) + " IS NOT NULL"; }

std::string type(const Rule& rule, const RowSql& row) { return row.isOfType(rule.type, valueOf(rule, row)); }

double boundValue(const Bound& bound) {
  if (const auto* number = std::get_if<double>(&bound)) return *number;
  return engine::momentOf(std::get<std::string>(bound)).value_or(0);
}

/// A value that is no number (or no date, where the bounds are dates) is outside of every range.
std::string range(const Rule& rule, const RowSql& row) {
  const bool isTime = rule.min.index() == 2 || rule.max.index() == 2;
  const auto value = isTime ? row.moment(valueOf(rule, row)) : row.number(valueOf(rule, row));
  std::vector<std::string> tests;
  if (rule.min.index() != 0) tests.push_back(fmt::format("{} {} {}", value, rule.exclusiveMin ? ">" : ">=", engine::literal(boundValue(rule.min))));
  if (rule.max.index() != 0) tests.push_back(fmt::format("{} {} {}", value, rule.exclusiveMax ? "<" : "<=", engine::literal(boundValue(rule.max))));
  return row.orFalse(fmt::format("{}", fmt::join(tests, " AND ")));
}

bool isCrossed(const Rule& rule) {
  const auto* low = std::get_if<double>(&rule.min);
  const auto* high = std::get_if<double>(&rule.max);
  if (low && high) return *low > *high;
  const auto* from = std::get_if<std::string>(&rule.min);
  const auto* to = std::get_if<std::string>(&rule.max);
  return from && to && engine::momentOf(*from) > engine::momentOf(*to);
}

Result<void> soundRange(const Rule& rule) {
  if (rule.min.index() == 0 && rule.max.index() == 0) return ruleFault("quality.no_bounds");
  for (const auto* bound : {&rule.min, &rule.max}) {
    const auto* text = std::get_if<std::string>(bound);
    if (text && !engine::momentOf(*text)) return ruleFault("quality.bad_bound", {{"value", *text}});
  }
  if (rule.min.index() != 0 && rule.max.index() != 0 && rule.min.index() != rule.max.index()) {
    return ruleFault("quality.bad_bound", {{"value", std::get<std::string>(rule.min.index() == 2 ? rule.min : rule.max)}});
  }
  return isCrossed(rule) ? Result<void>{ruleFault("quality.bounds_crossed")} : Result<void>{};
}

std::string length(const Rule& rule, const RowSql& row) {
  const auto value = row.length(valueOf(rule, row));
  if (rule.minLength && rule.maxLength) return fmt::format("{} BETWEEN {} AND {}", value, *rule.minLength, *rule.maxLength);
  return rule.minLength ? fmt::format("{} >= {}", value, *rule.minLength) : fmt::format("{} <= {}", value, *rule.maxLength);
}

Result<void> soundLength(const Rule& rule) {
  if (!rule.minLength && !rule.maxLength) return ruleFault("quality.no_bounds");
  const bool isCrossed = rule.minLength && rule.maxLength && *rule.minLength > *rule.maxLength;
  return isCrossed ? Result<void>{ruleFault("quality.bounds_crossed")} : Result<void>{};
}

std::string regex(const Rule& rule, const RowSql& row) { return row.matches(valueOf(rule, row), rule.pattern); }
Result<void> soundRegex(const Rule& rule) { return validatePattern(rule.pattern); }

std::string set(const Rule& rule, const RowSql& row) {
  const auto value = valueOf(rule, row);
  if (!rule.ignoreCase) return fmt::format("{} IN ({})", value, engine::literals(rule.values));
  std::vector<std::string> folded;
  for (const auto& each : rule.values) folded.push_back(row.lower(engine::literal(each)));
  return fmt::format("{} IN ({})", row.lower(value), fmt::join(folded, ", "));
}

std::string unique(const Rule& rule, const RowSql& row) { return keySql(rule.columns, row); }

std::string notBlank(const Rule& rule, const RowSql& row) {
  const auto value = row.column(rule.columns[0]);
  return fmt::format("({} IS NOT NULL AND NOT {})", value, row.test("is_blank", value));
}

/// Of the formats that are a matter of form alone.
std::string_view patternOf(ValueFormat format) {
  switch (format) {
    case ValueFormat::Email: return R"([^@\s,;<>()]+@[^@\s,;<>().]+(\.[^@\s,;<>().]+)+)";
    case ValueFormat::Url: return R"([Hh][Tt][Tt][Pp][Ss]?://[^\s/?#:]+(:[0-9]+)?([/?#]\S*)?)";
    case ValueFormat::Phone: return R"((\+?55 ?)?\(?[1-9][0-9]\)? ?(9 ?[0-9]{4}|[2-8][0-9]{3})[- ]?[0-9]{4})";
    case ValueFormat::Uuid: return "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";
    case ValueFormat::Ipv4: return "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    case ValueFormat::State: break;
  }
  return {};
}
std::string format(const Rule& rule, const RowSql& row) {
  if (rule.format == ValueFormat::State) return row.test("is_state", valueOf(rule, row));
  return row.matches(valueOf(rule, row), std::string{patternOf(rule.format)});
}

}  // namespace

std::vector<RuleKindInfo> plainKinds() {
  return {
      {.kind = RuleKind::NotNull, .shape = Shape::Row, .characteristic = Characteristic::Completeness, .sql = notNull},
      {.kind = RuleKind::NotBlank, .shape = Shape::Row, .characteristic = Characteristic::Completeness, .sql = notBlank},
      {.kind = RuleKind::Format, .options = {choice<&Rule::format>("format", "format")}, .sql = format},
      {.kind = RuleKind::Type, .options = {choice<&Rule::type>("type", "type")}, .sql = type},
      {.kind = RuleKind::Range,
       .options = {{"min", "min", BoundMember{&Rule::min, &Rule::exclusiveMin}}, {"max", "max", BoundMember{&Rule::max, &Rule::exclusiveMax}}},
       .sound = soundRange,
       .sql = range},
      {.kind = RuleKind::Length,
       .options = {{.key = "min", .label = "min_length", .member = &Rule::minLength, .least = 0, .most = kMostLength},
                   {.key = "max", .label = "max_length", .member = &Rule::maxLength, .least = 0, .most = kMostLength}},
       .sound = soundLength,
       .sql = length},
      {.kind = RuleKind::Regex, .options = {{"pattern", "pattern", &Rule::pattern, true}}, .sound = soundRegex, .sql = regex},
      {.kind = RuleKind::Set, .options = {{"values", "values", &Rule::values, true}, {"ignore_case", "ignore_case", &Rule::ignoreCase}}, .sql = set},
      {.kind = RuleKind::Unique, .shape = Shape::Key, .takes = Takes::Many, .characteristic = Characteristic::Consistency, .sql = unique},
  };
}

}  // namespace prumo::quality
