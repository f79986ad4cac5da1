// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace prumo::text {

/// The English source as the language says it; `n` chooses the plural form (-1: none). The source itself where there is no translation.
QString translated(std::string_view language, const char* source, int n = -1);

}  // namespace prumo::text
