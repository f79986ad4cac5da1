// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <string>
#include <string_view>
#include <vector>

/// Personal data never leaves a run: values are masked before they are stored, shown, logged or exported.
namespace prumo::quality {

enum class Personal { None, Cpf, Email, Phone, Name, Address, Card };

/// What a column holds, by its name and by a sample of its values (most of the non-empty ones must have the form).
/// Names of companies, products and categories are not personal; a CNPJ is company data and stays.
Personal personalKind(std::string_view column, const std::vector<std::string>& sample);

/// The same for all columns of a table: a bare "name" is a person's where another column is personal, and a product's where none is.
std::vector<Personal> personalKinds(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& samples);

/// The form of an e-mail address.
bool isEmail(std::string_view text);
/// A telephone number written as one, with brackets, plus, hyphen and spaces: 10 to 13 digits.
bool isPhone(std::string_view text);
/// The words of a column's name, in small letters: "customerFullName" and "customer_full-name" are alike.
std::vector<std::string> wordsOfName(std::string_view column);

/// A value as it may be shown: `***.***.789-**`, `u**@mail.com`, `(11) *****-**67`, `M**** S****`, `************1111`, `***`.
/// A value of the wrong form in a personal column is hidden whole. Empty stays empty.
std::string mask(Personal kind, std::string_view value);

/// Masks what is recognisable as CPF, card number, telephone or e-mail inside any text (free text columns, rejected lines), however its
/// digits are grouped.
std::string maskInText(std::string_view text);

/// A value of any column as it may be shown: by the column's kind, then whatever is recognisable inside.
std::string shown(Personal kind, std::string_view value);

/// What the columns of these rows hold, judged by all of them; the first `most` stay, masked.
std::vector<Personal> maskSample(const std::vector<std::string>& columns, std::vector<std::vector<std::string>>& rows, std::size_t most);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Personal>{"none", "cpf", "email", "phone", "name", "address", "card"};
}  // namespace prumo::record
