// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/json_reader.h"

#include <algorithm>

namespace prumo {

namespace {

Argument argumentFromJson(const nlohmann::json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (value.is_number()) return value.get<double>();
  return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace

const Argument* argument(const Message& message, std::string_view name) {
  const auto found = std::ranges::find(message.args, name, [](const auto& pair) -> std::string_view { return pair.first; });
  return found == message.args.end() ? nullptr : &found->second;
}

std::string toJson(const Message& message) {
  auto args = nlohmann::json::object();
  for (const auto& [name, value] : message.args) {
    std::visit([&args, &key = name](const auto& plain) { args[key] = plain; }, value);
  }
  const nlohmann::json json{{"code", message.code}, {"args", std::move(args)}};
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Message messageFromJson(std::string_view text) {
  const auto json = parseJson(text);
  if (!json || !json->is_object()) return {};
  const auto code = json->find("code");
  const auto args = json->find("args");
  if (code == json->end() || !code->is_string()) return {};
  Message message{code->get<std::string>(), {}};
  if (args != json->end() && args->is_object()) {
    for (const auto& [name, value] : args->items()) message.args.emplace_back(name, argumentFromJson(value));
  }
  return message;
}

}  // namespace prumo
