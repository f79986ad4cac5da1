// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace prumo::ui {

/// Which of the palette's inks an icon is drawn in.
enum class Ink { Text, Muted, Accent, OnAccent, Critical, Good };

/// The one door to icons: resources/icons/NAME.svg, recoloured by the palette (also after a switch), cached, sharp at every scale.
QIcon icon(const char* name, Ink ink = Ink::Text);
/// `size` in device independent pixels; `ratio` is the screen's.
QPixmap iconPixmap(const char* name, int size, const QColor& color, qreal ratio);

}  // namespace prumo::ui
