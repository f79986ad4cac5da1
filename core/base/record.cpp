// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/record.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prumo::record {

namespace {

Error fault(std::string code, std::string_view record, std::string_view field, std::vector<std::pair<std::string, Argument>> more = {}) {
  Message message{std::move(code), {{"record", std::string{record}}, {"field", std::string{field}}}};
  std::ranges::move(more, std::back_inserter(message.args));
  return {std::move(message), ErrorKind::BadInput, nullptr};
}

Result<void> checkText(std::string_view record, const FieldInfo& field, std::string_view text) {
  const auto& limits = field.constraint;
  if (text.empty()) return limits.required ? Result<void>{fault("record.required", record, field.name)} : Result<void>{};
  if (text.size() > limits.maxLength) {
    return fault("record.too_long", record, field.name, {{"limit", static_cast<std::int64_t>(limits.maxLength)}});
  }
  if (!isPlainUtf8(text)) return fault("record.bad_text", record, field.name);
  if (field.kind == Kind::Choice && std::ranges::find(limits.choices, text) == limits.choices.end()) {
    return fault("record.not_a_choice", record, field.name, {{"value", std::string{text}}});
  }
  const bool isTime = field.kind == Kind::Date ? isDate(text) : field.kind != Kind::Instant || instantFromIso(text).has_value();
  if (!isTime) return fault("record.not_a_date", record, field.name, {{"value", std::string{text}}});
  return {};
}

Result<void> checkNumber(std::string_view record, const FieldInfo& field, double number) {
  const double least = field.constraint.min.value_or(-std::numeric_limits<double>::infinity());
  const double most = field.constraint.max.value_or(std::numeric_limits<double>::infinity());
  if (!std::isfinite(number) || number < least || number > most) {
    return fault("record.out_of_range", record, field.name, {{"value", number}, {"min", least}, {"max", most}});
  }
  return {};
}

}  // namespace

bool Codec<std::string>::read(const Value& value, std::string& out) {
  if (std::holds_alternative<std::monostate>(value)) return out.clear(), true;
  const auto* text = std::get_if<std::string>(&value);
  if (text) out = *text;
  return text != nullptr;
}

bool Codec<std::int64_t>::read(const Value& value, std::int64_t& out) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (number) out = *number;
  return number != nullptr;
}

bool Codec<int>::read(const Value& value, int& out) {
  const auto* number = std::get_if<std::int64_t>(&value);
  const bool fits = number && *number >= std::numeric_limits<int>::min() && *number <= std::numeric_limits<int>::max();
  if (fits) out = static_cast<int>(*number);
  return fits;
}

bool Codec<double>::read(const Value& value, double& out) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return out = static_cast<double>(*whole), true;
  const auto* number = std::get_if<double>(&value);
  if (number) out = *number;
  return number != nullptr;
}

bool Codec<bool>::read(const Value& value, bool& out) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (number) out = *number != 0;
  return number != nullptr;
}

bool Codec<Instant>::read(const Value& value, Instant& out) {
  const auto* text = std::get_if<std::string>(&value);
  const auto instant = text ? instantFromIso(*text) : std::nullopt;
  if (instant) out = *instant;
  return instant.has_value();
}

View viewOf(const Value& value) {
  return std::visit([](const auto& held) { return View{held}; }, value);
}

Result<void> check(std::string_view record, const FieldInfo& field, const View& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) return checkText(record, field, *text);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return checkNumber(record, field, static_cast<double>(*whole));
  if (const auto* real = std::get_if<double>(&value)) return checkNumber(record, field, *real);
  if (field.constraint.required) return fault("record.required", record, field.name);
  return {};
}

Error wrongType(std::string_view record, std::string_view field) { return fault("record.wrong_type", record, field); }

}  // namespace prumo::record
