// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// Codes of Brazilian documents, places and payments whose parts can be judged without asking anybody.
namespace prumo::engine {

/// Access key of an NF-e (55), NFC-e (65), CT-e (57) or MDF-e (58): 44 characters cUF AAMM CNPJ mod serie nNF tpEmis cNF cDV. The last digit
/// is mod 11 over the 43 before it (ASCII code less 48, weights 2..9 from the right); state, month, model and the issuer's CNPJ (since 2026
/// with letters, NT Conjunta 2025.001) are judged too. Series 920-969 carry a CPF, padded with zeros, in the CNPJ's place.
bool isNfeKey(std::string_view text);

/// CEP: eight digits, also as 00000-000, within the range of some state (Correios).
bool isCep(std::string_view text);
/// The same, within the range of the state ("SP").
bool isCepOf(std::string_view text, std::string_view state);

/// IBGE code of a municipality: seven digits, of which the first two are a state's and the last is mod 10 (weights 1,2,1,2,1,2, digits of
/// products summed). Nine codes in use do not keep it and are let pass.
bool isIbgeMunicipality(std::string_view text);

/// The two letters of one of the 27 federative units.
bool isState(std::string_view text);

/// 8-4-4-4-12 hexadecimal digits (RFC 9562), in any case.
bool isUuid(std::string_view text);

/// PIX key: CPF, CNPJ, telephone (+55...), e-mail of at most 77 characters, or random key (a UUID).
bool isPixKey(std::string_view text);

/// BR Code ("Pix copia e cola"): fields of EMV Merchant-Presented QR that fill the text exactly, the first 000201, the last 6304 and the
/// CRC-16/CCITT-FALSE (polynomial 1021, from FFFF) of all before it.
bool isBrCode(std::string_view text);

/// The tables that the tests above go by, for those who have to say the same in another language.
struct BrazilianState {
  std::string_view letters;
  int code;  ///< IBGE
};
std::span<const BrazilianState> brazilianStates();
/// First five digits of the CEPs of a state; a state may have several ranges.
struct CepRange {
  int first;
  int last;
  std::string_view state;
};
std::span<const CepRange> cepRanges();
/// Codes of municipalities in use although their last digit is another than the rule gives.
std::span<const std::string_view> oddMunicipalities();

}  // namespace prumo::engine
