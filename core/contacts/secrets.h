// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Credentials that stand where they should not.
namespace prumo::contacts {

/// Whether something of this name is usually secret: "Authorization", "api_key", "senha".
bool isSecretName(std::string_view name);
/// Whether a value of that name looks like a real credential and not like a placeholder ("string", "YOUR_KEY", "{{token}}", "xxxx").
bool looksLikeSecret(std::string_view name, std::string_view value);

/// A part of a text.
struct TextPart {
  std::size_t begin = 0;
  std::size_t size = 0;
};
/// The credentials that a text writes out: keys of a form that is known, "senha: ...", "https://user:password@host". In their order, none within
/// another.
std::vector<TextPart> secretsIn(std::string_view text);
/// Writes over them; whether there were any.
bool mask(std::string& text);

}  // namespace prumo::contacts
