// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sql.h"

#include <fmt/format.h>

namespace prumo::engine {

namespace {

std::string quoted(std::string_view text, char quote) {
  text = text.substr(0, text.find('\0'));
  std::string out(1, quote);
  for (const char c : text) {
    if (c == quote) out += c;
    out += c;
  }
  return out += quote;
}

}  // namespace

std::string identifier(std::string_view name) { return quoted(name, '"'); }

std::string literal(std::string_view text) { return quoted(text, '\''); }

std::string literal(double number) { return fmt::format("CAST('{:.17g}' AS DOUBLE PRECISION)", number); }

std::string literals(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "" : ", ") + literal(text);
  return out;
}

}  // namespace prumo::engine
