// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/dialect.h"

/// The signs of numbers, as they are settled.
namespace prumo::quality {

/// Whether fractions and thousands are settled to one and the same sign, which cannot be both.
inline bool isOneSign(const DialectChoice& choice) {
  return choice.decimalComma && choice.thousands && *choice.thousands == (*choice.decimalComma ? ',' : '.');
}

/// Whether fractions follow a comma: as settled, else as goes with the thousands that are settled; nothing where neither tells.
inline std::optional<bool> decimalCommaOf(const DialectChoice& choice) {
  if (choice.decimalComma) return choice.decimalComma;
  if (choice.thousands == ',') return false;
  return choice.thousands == '.' ? std::optional{true} : std::nullopt;
}

}  // namespace prumo::quality
