// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace prumo {

/// Parses JSON text, naming line and column of a syntax error.
/// Errors: json.syntax {line, column}, json.too_deep {limit}.
Result<nlohmann::json> parseJson(std::string_view text);

/// Reads a JSON document member by member and remembers the place (a JSON Pointer, RFC 6901), so that a refusal names
/// where and why. The first fault stays; later reads give defaults, and `fault()` is looked at once at the end.
/// Errors {place}: json.missing, json.wrong_type {expected}, json.out_of_range {min, max}, json.empty, json.unknown_key {key},
/// json.not_a_choice {value, choices}, and what a reader adds through refuse().
class JsonReader {
public:
  explicit JsonReader(const nlohmann::json& root);

  /// A child, at which reading goes on; missing or of the wrong type is a fault.
  JsonReader object(const std::string& key);
  std::optional<JsonReader> optionalObject(const std::string& key);
  std::vector<JsonReader> objects(const std::string& key);
  std::vector<std::string> texts(const std::string& key);

  std::string text(const std::string& key);  ///< not empty
  std::string optionalText(const std::string& key, std::string fallback = {});
  double number(const std::string& key, double min, double max);
  std::optional<double> optionalNumber(const std::string& key, double min, double max);
  std::int64_t integer(const std::string& key, std::int64_t min, std::int64_t max);
  bool optionalBoolean(const std::string& key, bool fallback);
  LocalText localText(const std::string& key);  ///< `{"pt-BR": ..., "en": ...}`, both needed
  std::string choice(const std::string& key, std::initializer_list<std::string_view> choices);
  std::string choice(const std::string& key, std::span<const std::string_view> choices);

  bool has(const std::string& key) const;
  const nlohmann::json& json() const { return *m_json; }
  const std::string& place() const { return m_place; }

  /// Keys outside the list are a fault: a misspelt option must not pass in silence.
  void onlyKeys(std::initializer_list<std::string_view> keys);
  /// Notes a fault at this place (or at its member `key`).
  void refuse(std::string code, std::vector<std::pair<std::string, Argument>> args = {}, const std::string& key = {});

  /// The first fault met by this reader or any child of it.
  Result<void> fault() const;

private:
  JsonReader(const nlohmann::json& json, std::string place, std::shared_ptr<std::optional<Error>> fault);
  const nlohmann::json* member(const std::string& key, nlohmann::json::value_t type, const char* expected, bool required);
  std::string placeOf(const std::string& key) const;

  const nlohmann::json* m_json;
  std::string m_place;
  std::shared_ptr<std::optional<Error>> m_fault;
};

}  // namespace prumo
