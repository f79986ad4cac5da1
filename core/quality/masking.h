// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <string>
#include <string_view>
#include <vector>

/// Personal data never leaves a run: values are masked before they are stored, shown, logged or exported.
namespace prumo::quality {

enum class Personal { None, Cpf, Email, Phone, Name, Address, Card, PixKey, BirthDate, Document, Account, Ip };

/// What a column holds, by its name ("dtNascimento", "E-Mail do cliente", "shipping_street", with or without accents) and by a sample of its
/// values (most of the non-empty ones must have the form). Names of companies, products and categories are not personal; a CNPJ is company
/// data and stays.
Personal personalKind(std::string_view column, const std::vector<std::string>& sample);

/// The same for all columns of a table: a bare "name" is a person's where another column is personal, and a product's where none is.
std::vector<Personal> personalKinds(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& samples);

/// What most of these values are by their form alone; nothing is told by a column's name.
Personal personalForm(const std::vector<std::string>& sample);

/// A value as it may be shown: `***.***.789-**`, `u**@mail.com`, `(11) *****-**67`, `M**** S****`, `************1111`, `**/**/****`, `***`.
/// A value of the wrong form in a personal column is hidden whole. Empty stays empty.
std::string mask(Personal kind, std::string_view value);

/// Masks what is recognisable as CPF, card number, telephone or e-mail inside any text (free text columns, rejected lines), however its
/// digits are grouped; random keys too, where the text speaks of PIX.
std::string maskInText(std::string_view text);

/// A value of any column as it may be shown: by the column's kind, then whatever is recognisable inside.
std::string shown(Personal kind, std::string_view value);

/// How the values of a feed are shown: by what each column holds, but as they are in the columns that a recorded decision opens.
class Showing {
public:
  Showing(const std::vector<std::string>& columns, std::vector<Personal> personal, const std::vector<std::string>& unmasked);
  std::string operator()(std::size_t column, std::string_view value) const;
  /// The opened columns that are there, in their order.
  std::vector<std::string> unmasked(const std::vector<std::string>& columns) const;

private:
  std::vector<Personal> m_personal;
  std::vector<bool> m_isOpen;
};

/// What the columns of these rows hold, judged by all of them; the first `most` stay, masked.
std::vector<Personal> maskSample(const std::vector<std::string>& columns, std::vector<std::vector<std::string>>& rows, std::size_t most);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Personal>{"none", "cpf",     "email",      "phone",    "name",    "address",
                                                       "card", "pix_key", "birth_date", "document", "account", "ip"};
}  // namespace prumo::record
