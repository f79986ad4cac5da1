// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile_fields.h"

#include "core/engine/literals.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace quality;

Error notAChoice(const std::string& option, const std::string& value, const std::string& choices) {
  return usage("cli.not_a_choice", {{"option", option}, {"value", value}, {"choices", choices}});
}

Result<void> setComparison(FieldPair& field, const std::string& given) {
  const auto comparison = record::fromKey<FieldComparison>(given);
  if (!comparison) return notAChoice("--compare", given, fmt::format("{}", fmt::join(record::enumKeys<FieldComparison>, ", ")));
  field.comparison = *comparison;
  if (field.comparison != FieldComparison::Mapping) field.mapping.clear();
  return {};
}

Result<void> setForm(FieldPair& field, const std::string& given) {
  return formOf("--form", given).transform([&field](const TextForm& form) { field.form = form; });
}

Result<void> setFactor(FieldPair& field, const std::string& given) {
  const auto factor = engine::decimalOf(given, false);
  if (!factor || *factor == 0) return usage("cli.bad_factor", {{"value", given}});
  field.comparison = FieldComparison::Number;
  field.factor = *factor;
  return {};
}

/// "paid:pago"; a word that is given again means something else from then on.
Result<void> setWord(FieldPair& field, const std::string& given) {
  const auto sign = given.find(':');
  if (sign == std::string::npos || sign == 0) return usage("cli.bad_word", {{"value", given}});
  field.comparison = FieldComparison::Mapping;
  const auto sent = given.substr(0, sign);
  std::erase_if(field.mapping, [&sent](const auto& word) { return word.first == sent; });
  field.mapping.emplace_back(sent, given.substr(sign + 1));
  return {};
}

/// "0.01": as it stands; "1%": of the sent amount; "90s": seconds of a moment.
Result<void> setTolerance(FieldPair& field, const std::string& given) {
  const bool isPercent = given.ends_with('%');
  const bool isTime = given.ends_with('s');
  const auto amount = engine::decimalOf(isPercent || isTime ? given.substr(0, given.size() - 1) : given, false);
  if (!amount || *amount < 0) return usage("cli.bad_tolerance", {{"value", given}});
  if (isTime) {
    field.comparison = FieldComparison::Moment;
    field.seconds = *amount;
    return {};
  }
  field.comparison = FieldComparison::Number;
  (isPercent ? field.percent : field.absolute) = *amount;
  return {};
}

struct Setting {
  const char* option;
  const char* value;
  const char* help;
  Result<void> (*set)(FieldPair& field, const std::string& given);
};
/// In the order in which they take effect.
constexpr Setting kSettings[] = {{"compare", "cli.value.comparison", "cli.option.compare", setComparison},
                                 {"form", "cli.value.field_form", "cli.option.form", setForm},
                                 {"factor", "cli.value.factor", "cli.option.factor", setFactor},
                                 {"word", "cli.value.word", "cli.option.word", setWord},
                                 {"tolerance", "cli.value.tolerance", "cli.option.tolerance", setTolerance}};

}  // namespace

std::vector<std::string> parts(const std::string& text, char separator) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) {
    if (!part.empty()) out.push_back(part);
  }
  return out;
}

Result<ColumnPair> wholePair(const std::string& option, const std::string& text) {
  const auto sign = text.find('=');
  const bool isWhole = sign != std::string::npos && sign > 0 && sign + 1 < text.size();
  if (!isWhole) return usage("cli.not_a_pair", {{"option", option}, {"value", text}});
  return ColumnPair{text.substr(0, sign), text.substr(sign + 1)};
}

Result<FieldPair*> fieldNamed(ReconciliationPlan& plan, const std::string& option, const std::string& column) {
  const auto found = std::ranges::find_if(plan.fields, [&column](const FieldPair& field) { return field.sent == column || field.received == column; });
  if (found == plan.fields.end()) return usage("cli.no_such_field", {{"option", option}, {"value", column}});
  return &*found;
}

Result<TextForm> formOf(const std::string& option, const std::string& words) {
  TextForm form;
  for (const auto& word : parts(words, ',')) {
    if (word == "case") form.ignoreCase = true;
    else if (word == "accents") form.ignoreAccents = true;
    else if (word == "digits") form.digitsOnly = true;
    else if (word == "zeros") form.dropLeadingZeros = true;
    else if (word == "exact") form.trim = form.unicode = false;
    else return notAChoice(option, word, "case, accents, digits, zeros, exact");
  }
  return form;
}

std::vector<Option> fieldOptions() {
  std::vector<Option> options;
  for (const auto& setting : kSettings) options.push_back({.name = setting.option, .value = setting.value, .help = setting.help, .repeated = true});
  return options;
}

Result<void> addFieldOptions(const Call& call, ReconciliationPlan& plan) {
  for (const auto& setting : kSettings) {
    const auto option = std::string{"--"} + setting.option;
    for (const auto& line : parts(call.option(setting.option), '\n')) {
      const auto pair = wholePair(option, line);
      if (!pair) return pair.error();
      const auto field = fieldNamed(plan, option, pair->sent);
      if (!field) return field.error();
      if (auto set = setting.set(**field, pair->received); !set) return set;
    }
  }
  return {};
}

}  // namespace prumo::cli
