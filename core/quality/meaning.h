// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

namespace prumo::quality {

/// What the values of a column stand for, beyond their type.
enum class Meaning {
  None,
  Email,
  Phone,
  Url,
  Cpf,
  Cnpj,
  CpfOrCnpj,
  Gtin,
  NfeKey,
  Cep,
  Ibge,
  Ncm,
  Cest,
  Cfop,
  PixKey,
  BrCode,
  Uuid,
  State,
  Country,
  Card,
  Money,
  Date,
  Timestamp
};

/// A code: its digits name something, they measure nothing.
constexpr bool isCode(Meaning meaning) {
  return meaning != Meaning::None && meaning != Meaning::Money && meaning != Meaning::Date && meaning != Meaning::Timestamp;
}

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Meaning>{"none", "email", "phone",  "url",     "cpf",  "cnpj",  "cpf_or_cnpj", "gtin",
                                                       "nfe_key", "cep", "ibge", "ncm", "cest", "cfop", "pix_key", "br_code",
                                                       "uuid", "state", "country", "card", "money", "date", "timestamp"};
}  // namespace prumo::record
