// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// All SQL that Prumo makes quotes its identifiers and literals here, and nowhere else.
namespace prumo::engine {

/// `"a ""b"""`: an identifier, whatever it holds.
std::string identifier(std::string_view name);
/// `'it''s'`: a text literal, whatever it holds; NUL bytes cannot stand in SQL text and end it.
std::string literal(std::string_view text);
std::string literal(double number);
/// `'a', 'b'`
std::string literals(const std::vector<std::string>& texts);

}  // namespace prumo::engine
