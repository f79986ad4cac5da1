// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/report/chart.h"
#include "ui/kit/icons.h"

#include <QColor>
#include <QFont>
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
const Colors& printColors();

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(const QColor& a, const QColor& b);
/// The ink, dark or white, that reads better on a filled patch.
QColor inkOn(const QColor& fill);
/// `share` (0..1) of `over` laid on `under`.
QColor blend(const QColor& under, const QColor& over, double share);

/// The scheme and colours in force; changing it restyles the whole application and sends QEvent::PaletteChange to every widget.
namespace theme {
Scheme scheme();
const Colors& colors();
void apply(Scheme scheme);
void apply(Scheme scheme, double textScale);
/// The system's preference.
Scheme systemScheme();

/// How much larger than designed text is drawn: 1, 1.25, 1.5...
double textScale();
void setTextScale(double scale);
/// A length of the design, in pixels, that grows with the text: icons and marks beside words.
int grown(int pixels);

/// Inter draws other shapes of ":", "(", "-" and "+" between figures and capitals, which have no letter of their own: whoever copies the text
/// from a PDF, searches it or has it read aloud would lose them. Printed text is drawn letter by letter.
inline constexpr auto kCopiedAsTyped = QFont::PreferNoShaping;
/// The same for words that are known: letters of a script that joins them (Arabic, Devanagari...) would fall apart, and are shaped.
QFont::StyleStrategy printedAs(QStringView words);

/// Inter, then Noto Sans, then the system's; sizes of the design in points.
enum class Type { Body, Secondary, CardTitle, PageTitle, KeyFigure };
QFont font(Type type);
}  // namespace theme

}  // namespace prumo::ui
