// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What values are by the way they are written.
namespace prumo::contacts {

/// Whether a part of a path or the name of a member tells one thing from others of its kind and is no word of an interface: a number, a UUID,
/// long hexadecimal digits, a CPF or CNPJ, an e-mail address, a code that is mostly digits ("MLB1234567890").
bool isIdentifier(std::string_view text);

/// A path in which identifiers stand as "{id}", "{id2}"...: "/orders/4711.json" is "/orders/{id}.json".
std::string templateOf(std::string_view path);

/// The formats that a text fits, as a set of bits; and the most telling one of a set: uuid, date-time, date, dd/mm/yyyy, email, uri, cnpj,
/// cpf, integer (a whole number as text), number, digits (with zeros in front), boolean; empty: none.
unsigned formatsOf(std::string_view text);
std::string formatName(unsigned formats);

}  // namespace prumo::contacts
