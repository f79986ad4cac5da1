// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/report/chart.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace prumo::ui {

/// The one door to colours: light, dark, and print (light without a tinted background).
struct Colors {
  QColor window, surface, border, text, text2, accent, accentSoft, onAccent, critical, high, medium, low, good;

  const QColor& of(Severity severity) const;
  const QColor& of(report::Tone tone) const;
};

enum class Scheme { Light, Dark };

const Colors& colorsOf(Scheme scheme);

/// The scheme and colours in force; changing it restyles the whole application and sends QEvent::PaletteChange to every widget.
namespace theme {
Scheme scheme();
const Colors& colors();
void apply(Scheme scheme);
/// The system's preference.
Scheme systemScheme();

/// Inter, then Noto Sans, then the system's; sizes of the design in points.
enum class Type { Body, Secondary, CardTitle, PageTitle, KeyFigure };
QFont font(Type type);
}  // namespace theme

/// The one door to icons: resources/icons/NAME.svg, recoloured by the palette, cached, sharp at every scale.
QIcon icon(const char* name);
QPixmap iconPixmap(const char* name, int size, const QColor& color, qreal ratio);

}  // namespace prumo::ui
