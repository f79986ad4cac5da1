// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

/// Members of a JSON object, for who makes do with what is there (JsonReader is for who does not): one that is missing or of another kind is nothing.
namespace prumo {

std::string textIn(const nlohmann::json& from, const char* key);
std::optional<std::int64_t> wholeIn(const nlohmann::json& from, const char* key);
std::optional<double> realIn(const nlohmann::json& from, const char* key);
std::optional<bool> flagIn(const nlohmann::json& from, const char* key);
/// Also of what is false, missing or no flag: false.
bool isTrueIn(const nlohmann::json& from, const char* key);
/// An empty list where there is none.
const nlohmann::json& listIn(const nlohmann::json& from, const char* key);

/// The objects of a list; what else is in it is left out.
template <class Take>
void eachObject(const nlohmann::json& list, const Take& take) {
  if (!list.is_array()) return;
  for (const auto& one : list) {
    if (one.is_object()) take(one);
  }
}

}  // namespace prumo
