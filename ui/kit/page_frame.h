// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace prumo::ui {

/// Gives a page its column of content, which scrolls when the window is small or the text large.
QVBoxLayout* scrolledLayout(QWidget* page);
/// Scrolls such a page no further than it takes to see a part that has just come: whole, or from its top on where it is too high.
void bringIntoView(QWidget* part);

}  // namespace prumo::ui
