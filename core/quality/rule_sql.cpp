// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule_sql.h"

#include "core/engine/literals.h"
#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <mutex>

namespace prumo::quality {

namespace {

std::string columnAt(std::size_t index) { return engine::identifier("c" + std::to_string(index)); }

std::string typeTest(ValueType type, const std::string& column, bool comma) {
  switch (type) {
    case ValueType::Integer: return fmt::format("is_integer_text({}, 0)", column);
    case ValueType::Decimal: return fmt::format("is_decimal_text({}, {})", column, comma ? 1 : 0);
    case ValueType::Date: return fmt::format("is_date_text({}, 0)", column);
    case ValueType::Timestamp: return fmt::format("is_timestamp_text({}, 0)", column);
    case ValueType::Boolean: return fmt::format("is_boolean_text({}, 0)", column);
    case ValueType::Text: break;
  }
  return fmt::format("{} IS NOT NULL", column);
}

double boundValue(const Bound& bound) {
  if (const auto* number = std::get_if<double>(&bound)) return *number;
  return engine::momentOf(std::get<std::string>(bound)).value_or(0);
}

/// A value that is no number (or no date, where the bounds are dates) is outside of every range.
std::string rangeTest(const Rule& rule, const std::string& column, bool comma) {
  const bool isTime = rule.min.index() == 2 || rule.max.index() == 2;
  const auto value = isTime ? fmt::format("moment_of({}, 0)", column) : fmt::format("number_of({}, {})", column, comma ? 1 : 0);
  std::vector<std::string> tests;
  if (rule.min.index() != 0) tests.push_back(fmt::format("{} {} {}", value, rule.exclusiveMin ? ">" : ">=", engine::literal(boundValue(rule.min))));
  if (rule.max.index() != 0) tests.push_back(fmt::format("{} {} {}", value, rule.exclusiveMax ? "<" : "<=", engine::literal(boundValue(rule.max))));
  return fmt::format("coalesce({}, false)", fmt::join(tests, " AND "));
}

std::string lengthTest(const Rule& rule, const std::string& column) {
  if (rule.minLength && rule.maxLength) return fmt::format("length({}) BETWEEN {} AND {}", column, *rule.minLength, *rule.maxLength);
  return rule.minLength ? fmt::format("length({}) >= {}", column, *rule.minLength) : fmt::format("length({}) <= {}", column, *rule.maxLength);
}

std::string setTest(const Rule& rule, const std::string& column) {
  if (!rule.ignoreCase) return fmt::format("{} IN ({})", column, engine::literals(rule.values));
  std::vector<std::string> folded;
  for (const auto& value : rule.values) folded.push_back("lower(" + engine::literal(value) + ")");
  return fmt::format("lower({}) IN ({})", column, fmt::join(folded, ", "));
}

std::string gtinTest(const Rule& rule, const std::string& column) {
  unsigned lengths = 0;
  for (const int length : rule.gtinLengths) lengths |= 1U << length;
  const auto test = fmt::format("is_gtin({}, {})", column, lengths);
  return rule.allowNoGtin ? fmt::format("({} OR {} = 'SEM GTIN')", test, column) : test;
}

std::string test(const Rule& rule, const std::string& column, bool comma) {
  switch (rule.kind) {
    case RuleKind::Type: return typeTest(rule.type, column, comma);
    case RuleKind::Range: return rangeTest(rule, column, comma);
    case RuleKind::Length: return lengthTest(rule, column);
    case RuleKind::Regex: return fmt::format("regexp_full_match({}, {})", column, engine::literal(rule.pattern));
    case RuleKind::Set: return setTest(rule, column);
    case RuleKind::Gtin: return gtinTest(rule, column);
    case RuleKind::Cpf: return fmt::format("is_cpf({}, 0)", column);
    case RuleKind::Cnpj: return fmt::format("is_cnpj({}, {})", column, rule.alphanumeric ? 1 : 0);
    case RuleKind::NotNull:
    case RuleKind::Unique: break;
  }
  return {};
}

}  // namespace

std::string keyExpression(const PlacedRule& rule) {
  std::vector<std::string> parts;
  for (const auto column : rule.columns) parts.push_back(columnAt(column));
  if (parts.size() == 1) return parts[0];
  std::vector<std::string> present;
  std::vector<std::string> measured;  // the length first, so that ('a', 'bc') is not ('ab', 'c')
  for (const auto& part : parts) present.push_back(part + " IS NOT NULL");
  for (const auto& part : parts) measured.push_back(fmt::format("CAST(strlen({0}) AS VARCHAR) || ':' || {0}", part));
  return fmt::format("CASE WHEN {} THEN {} END", fmt::join(present, " AND "), fmt::join(measured, " || "));
}

std::string judgement(const PlacedRule& rule, bool decimalComma) {
  const auto column = columnAt(rule.columns.at(0));
  if (rule.rule->kind == RuleKind::NotNull) return column + " IS NOT NULL";
  return fmt::format("CASE WHEN {} IS NOT NULL THEN {} END", column, test(*rule.rule, column, decimalComma));
}

std::string checkSql(std::span<const PlacedRule> rules, bool decimalComma, std::int64_t rowsPerRule, const std::string& table) {
  std::vector<std::string> inner{"rowid_"};
  std::vector<std::string> outer{"count(rowid_)"};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const bool isUnique = rules[i].rule->kind == RuleKind::Unique;
    inner.push_back(fmt::format("{} AS r{}", isUnique ? keyExpression(rules[i]) : judgement(rules[i], decimalComma), i));
    if (isUnique) {
      outer.push_back(fmt::format("count(r{0}), count(r{0}) - count(DISTINCT r{0}), NULL::BIGINT[]", i));
    } else {
      const auto first = rowsPerRule > 0 ? fmt::format("min(rowid_, {}) FILTER (WHERE NOT r{})", rowsPerRule, i) : "NULL::BIGINT[]";
      outer.push_back(fmt::format("count(r{0}), count(*) FILTER (WHERE NOT r{0}), {1}", i, first));
    }
  }
  return fmt::format("SELECT {} FROM (SELECT {} FROM {}())", fmt::join(outer, ", "), fmt::join(inner, ", "), table);
}

Result<void> validatePattern(const std::string& pattern) {
  static std::mutex mutex;  // one small engine serves every question about patterns
  const std::scoped_lock lock(mutex);
  static auto engine = engine::Engine::open({.memoryLimit = std::int64_t{64} * 1024 * 1024, .threads = 1});
  if (!engine) return engine.error();
  auto tried = engine->run(fmt::format("SELECT regexp_full_match('', {})", engine::literal(pattern)));
  if (tried) return {};
  const auto* detail = argument(tried.error().message, "detail");
  const auto* text = detail ? std::get_if<std::string>(detail) : nullptr;
  return Error{{"quality.bad_regex", {{"place", std::string{}}, {"pattern", pattern}, {"reason", text ? *text : std::string{}}}},
               ErrorKind::BadInput,
               nullptr};
}

}  // namespace prumo::quality
