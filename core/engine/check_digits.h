// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Check digits of Brazilian documents and of product codes.
namespace prumo::engine {

/// CPF: 11 digits, also as 000.000.000-00. Digits 10 and 11 are weighted sums mod 11 (weights 10..2, then 11..2; remainder below 2
/// gives 0, else 11 less it); repeated digits are refused.
bool isCpf(std::string_view text);

/// CNPJ: 14 characters, also as 00.000.000/0000-00: 12 of 0-9 (and A-Z where `alphanumeric`, IN RFB 2229/2024), 2 check digits.
/// A character counts as its ASCII code less 48; weights 5,4,3,2,9..2, then 6,5,4,3,2,9..2; mod 11 as for CPF. Twelve zeros are refused,
/// lower-case letters too (documents carry upper case).
bool isCnpj(std::string_view text, bool alphanumeric);

/// GTIN-8, 12, 13 or 14 (GS1 General Specifications 7.9): from the right weights 3,1,3,1...; the digit brings the sum to a multiple
/// of ten. `lengths` has bit n set for each length n that is let pass. All zeros are refused.
bool isGtin(std::string_view text, unsigned lengths);

/// Luhn's mod 10 over 13 to 19 digits, as on payment cards.
bool isCardNumber(std::string_view digits);

}  // namespace prumo::engine
