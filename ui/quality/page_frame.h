// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace prumo::ui {

/// Gives a page its column of content, which scrolls when the window is small or the text large.
QVBoxLayout* scrolledLayout(QWidget* page);

/// Scrolls the page so that a part of it that has just come can be seen.
void bringIntoView(QWidget* part);

}  // namespace prumo::ui
