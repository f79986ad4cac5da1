// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace prumo::ui {

/// What Tab stops at in a window, region by region in the order in which they are read, whenever their parts were made; what is in none of
/// the regions comes last. Within a region the order is Qt's: that in which its parts were put there.
std::vector<QWidget*> tabStops(QWidget* window, const std::vector<QWidget*>& regions);

/// Goes to the next of them, or to the one before, around the end; false where the focus is at none of them.
bool moveFocus(QWidget* window, const std::vector<QWidget*>& regions, bool isForward);

}  // namespace prumo::ui
