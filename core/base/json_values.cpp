// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_values.h"

namespace prumo {

namespace {

using nlohmann::json;

/// The member, where it is of that kind.
template <class Is>
const json* memberOf(const json& from, const char* key, Is is) {
  const auto found = from.find(key);
  return found != from.end() && ((*found).*is)() ? &*found : nullptr;
}

}  // namespace

std::string textIn(const json& from, const char* key) {
  const auto* member = memberOf(from, key, &json::is_string);
  return member ? member->get<std::string>() : std::string{};
}

std::optional<std::int64_t> wholeIn(const json& from, const char* key) {
  const auto* member = memberOf(from, key, &json::is_number_integer);
  return member ? std::optional{member->get<std::int64_t>()} : std::nullopt;
}

std::optional<double> realIn(const json& from, const char* key) {
  const auto* member = memberOf(from, key, &json::is_number);
  return member ? std::optional{member->get<double>()} : std::nullopt;
}

std::optional<bool> flagIn(const json& from, const char* key) {
  const auto* member = memberOf(from, key, &json::is_boolean);
  return member ? std::optional{member->get<bool>()} : std::nullopt;
}

bool isTrueIn(const json& from, const char* key) { return flagIn(from, key).value_or(false); }

const json& listIn(const json& from, const char* key) {
  static const json nothing = json::array();
  const auto* member = memberOf(from, key, &json::is_array);
  return member ? *member : nothing;
}

}  // namespace prumo
