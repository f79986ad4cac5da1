// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What personal values and the names of personal columns look like.
namespace prumo::quality {

/// Something before one "@" and a host with a dot behind it.
bool isEmailForm(std::string_view text);
/// A telephone number as people write it, or a bare Brazilian mobile number: area code, 9, eight digits.
bool isPhoneForm(std::string_view text);
/// 13 to 19 digits, in groups or not, that keep Luhn's rule.
bool isCardForm(std::string_view text);
/// IPv4 or IPv6.
bool isIpForm(std::string_view text);
/// "Maria da Silva": a given name that is frequent in Brazil, and more words of letters.
bool isNameForm(std::string_view text);
/// "Rua das Flores, 12", "12 Main Street": what streets begin or end with.
bool isAddressForm(std::string_view text);

/// Lower case without accents, as far as the languages of Western Europe go.
std::string folded(std::string_view text);
/// The words of a column's name, folded: "CPFCliente", "cpf_cliente" and "cpf do Cliente" begin alike.
std::vector<std::string> nameWords(std::string_view name);

}  // namespace prumo::quality
