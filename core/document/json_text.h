// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/builder.h"

/// JSON that its grammar allows (RFC 8259) and readers refuse all the same, made readable. Every place stays where it was.
namespace prumo::document {

/// Halves of characters ("\ud83d" without its other half, as recordings of browsers cut them) become U+FFFD, in a copy kept in `memory`.
std::string_view withoutHalves(std::string_view text, std::string& memory, Builder& builder);
/// Numbers that no computer counts to become null.
std::string withoutHugeNumbers(std::string_view text);

}  // namespace prumo::document
