// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prumo::ui {

/// Lower case, without accents: "Preço" and "preco" are found and sorted alike.
QString folded(QStringView text);

}  // namespace prumo::ui
