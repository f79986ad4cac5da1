// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace prumo {

/// One value inside a message. Text is UTF-8; instants and dates travel as ISO 8601 text.
using Argument = std::variant<std::int64_t, double, std::string>;

/// Something to tell a person, without words: a stable code and named arguments.
/// Only ui/text turns it into a sentence. The argument named "n" selects the plural form.
struct Message {
  std::string code;
  std::vector<std::pair<std::string, Argument>> args;

  bool empty() const { return code.empty(); }
  friend bool operator==(const Message&, const Message&) = default;
};

/// The argument with that name, or nullptr.
const Argument* argument(const Message& message, std::string_view name);

/// `{"code": ..., "args": {...}}` as text, for columns that keep a message (history labels, proposals).
std::string toJson(const Message& message);

/// Reads what toJson wrote; text that is not such a message gives an empty message.
Message messageFromJson(std::string_view json);

}  // namespace prumo
