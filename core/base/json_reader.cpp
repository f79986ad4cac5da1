// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace prumo {

using nlohmann::json;

namespace {

constexpr int kMaxDepth = 64;

const json kNothing = json::object();

Error syntaxError(std::string_view text, std::size_t byte) {
  const auto before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
  const auto line = std::ranges::count(before, '\n') + 1;
  const auto column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
  return {{"json.syntax", {{"line", std::int64_t{line}}, {"column", static_cast<std::int64_t>(column)}}}, ErrorKind::BadInput, nullptr};
}

/// Looked at before parsing, which takes seconds and a deep stack for a megabyte of brackets.
bool isTooDeep(std::string_view text) {
  int depth = 0;
  bool isQuoted = false;
  for (std::size_t i = 0; i < text.size() && depth <= kMaxDepth; ++i) {
    const char c = text[i];
    if (c == '"') isQuoted = !isQuoted;
    else if (isQuoted) i += c == '\\' ? 1 : 0;
    else if (c == '[' || c == '{') ++depth;
    else if (c == ']' || c == '}') --depth;
  }
  return depth > kMaxDepth;
}

/// Of a number no double holds the parser tells the digits, in quotes, but not the byte.
std::size_t placeOfQuoted(std::string_view text, std::string_view said) {
  const auto from = said.find('\'');
  const auto to = said.rfind('\'');
  return from < to ? text.find(said.substr(from + 1, to - from - 1)) + 1 : 0;
}

bool isOfType(const json& value, json::value_t type) {
  if (type == json::value_t::number_float) return value.is_number();
  if (type == json::value_t::number_integer) return value.is_number_integer();
  return value.type() == type;
}

}  // namespace

Result<json> parseJson(std::string_view text) {
  if (isTooDeep(text)) return Error{{"json.too_deep", {{"limit", std::int64_t{kMaxDepth}}}}, ErrorKind::BadInput, nullptr};
  try {
    return json::parse(text);
  } catch (const json::parse_error& error) {
    return syntaxError(text, error.byte);
  } catch (const json::out_of_range& error) {
    return syntaxError(text, placeOfQuoted(text, error.what()));
  }
}

JsonReader::JsonReader(const nlohmann::json& root) : JsonReader(root, "", std::make_shared<std::optional<Error>>()) {
  if (!root.is_object()) {
    refuse("json.wrong_type", {{"expected", std::string{"object"}}});
    m_json = &kNothing;
  }
}

JsonReader::JsonReader(const nlohmann::json& json, std::string place, std::shared_ptr<std::optional<Error>> fault)
    : m_json(&json), m_place(std::move(place)), m_fault(std::move(fault)) {}

std::string JsonReader::placeOf(const std::string& key) const { return key.empty() ? m_place : m_place + "/" + key; }

const json* JsonReader::member(const std::string& key, json::value_t type, const char* expected, bool required) {
  const auto found = m_json->find(key);
  if (found == m_json->end()) {
    if (required) refuse("json.missing", {}, key);
    return nullptr;
  }
  if (!isOfType(*found, type)) {
    refuse("json.wrong_type", {{"expected", std::string{expected}}}, key);
    return nullptr;
  }
  return &*found;
}

JsonReader JsonReader::object(const std::string& key) {
  const auto* found = member(key, json::value_t::object, "object", true);
  return {found ? *found : kNothing, placeOf(key), m_fault};
}

std::optional<JsonReader> JsonReader::optionalObject(const std::string& key) {
  const auto* found = member(key, json::value_t::object, "object", false);
  if (!found) return {};
  return JsonReader{*found, placeOf(key), m_fault};
}

std::vector<JsonReader> JsonReader::objects(const std::string& key) {
  std::vector<JsonReader> readers;
  const auto* found = member(key, json::value_t::array, "array", true);
  if (!found) return readers;
  for (std::size_t i = 0; i < found->size(); ++i) {
    readers.push_back({(*found)[i], fmt::format("{}/{}", placeOf(key), i), m_fault});
    if ((*found)[i].is_object()) continue;
    readers.back().refuse("json.wrong_type", {{"expected", std::string{"object"}}});
    readers.back().m_json = &kNothing;
  }
  return readers;
}

std::vector<std::string> JsonReader::texts(const std::string& key) {
  std::vector<std::string> texts;
  const auto* found = member(key, json::value_t::array, "array", true);
  if (!found) return texts;
  for (const auto& item : *found) {
    if (item.is_string()) texts.push_back(item.get<std::string>());
    else refuse("json.wrong_type", {{"expected", std::string{"string"}}}, fmt::format("{}/{}", key, texts.size()));
  }
  return texts;
}

std::string JsonReader::text(const std::string& key) {
  const auto* found = member(key, json::value_t::string, "string", true);
  if (found && found->get_ref<const std::string&>().empty()) refuse("json.empty", {}, key);
  return found ? found->get<std::string>() : std::string{};
}

std::string JsonReader::optionalText(const std::string& key, std::string fallback) {
  const auto* found = member(key, json::value_t::string, "string", false);
  return found ? found->get<std::string>() : std::move(fallback);
}

double JsonReader::number(const std::string& key, double min, double max) {
  const auto* found = member(key, json::value_t::number_float, "number", true);
  if (!found) return min;
  const auto value = found->get<double>();
  if (value < min || value > max) refuse("json.out_of_range", {{"min", min}, {"max", max}}, key);
  return value;
}

std::optional<double> JsonReader::optionalNumber(const std::string& key, double min, double max) {
  if (!has(key)) return {};
  return number(key, min, max);
}

std::int64_t JsonReader::integer(const std::string& key, std::int64_t min, std::int64_t max) {
  const auto* found = member(key, json::value_t::number_integer, "integer", true);
  if (!found) return min;
  const bool tooBig = found->is_number_unsigned() && found->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
  const auto value = tooBig ? INT64_MAX : found->get<std::int64_t>();
  if (tooBig || value < min || value > max) refuse("json.out_of_range", {{"min", min}, {"max", max}}, key);
  return value;
}

bool JsonReader::optionalBoolean(const std::string& key, bool fallback) {
  const auto* found = member(key, json::value_t::boolean, "boolean", false);
  return found ? found->get<bool>() : fallback;
}

LocalText JsonReader::localText(const std::string& key) {
  auto both = object(key);
  if (!both.json().empty() || has(key)) return {both.text(std::string{kPortuguese}), both.text(std::string{kEnglish})};
  return {};
}

std::string JsonReader::choice(const std::string& key, std::initializer_list<std::string_view> choices) {
  return choice(key, std::span{choices.begin(), choices.size()});
}

std::string JsonReader::choice(const std::string& key, std::span<const std::string_view> choices) {
  auto value = text(key);
  if (!value.empty() && std::ranges::find(choices, value) == choices.end()) {
    refuse("json.not_a_choice", {{"value", value}, {"choices", fmt::format("{}", fmt::join(choices, ", "))}}, key);
  }
  return value;
}

bool JsonReader::has(const std::string& key) const { return m_json->contains(key); }

void JsonReader::onlyKeys(std::initializer_list<std::string_view> keys) {
  for (const auto& [key, value] : m_json->items()) {
    if (std::ranges::find(keys, key) == keys.end()) refuse("json.unknown_key", {{"key", key}});
  }
}

void JsonReader::refuse(std::string code, std::vector<std::pair<std::string, Argument>> args, const std::string& key) {
  if (*m_fault) return;
  const auto place = placeOf(key);
  args.insert(args.begin(), {"place", place.empty() ? std::string{"/"} : place});
  *m_fault = Error{{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr};
}

Result<void> JsonReader::fault() const {
  if (*m_fault) return **m_fault;
  return {};
}

}  // namespace prumo
