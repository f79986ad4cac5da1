// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

namespace prumo::ui {

/// The smallest piece of a report that is never cut: a line of text, a slice of a table row, a chart.
/// Lengths are device units of the page (see kUnit).
struct Atom {
  qreal height = 0;
  qreal before = 0;          ///< white space above it, dropped at the top of a page
  bool keepsWithNext = false;
  bool startsPage = false;
  int section = -1;          ///< the section that begins here, or -1
  int leadsTo = -1;          ///< the page, from 0, that a click on it opens, or -1
  std::shared_ptr<Atom> header;  ///< repeated above it where it is the first on a page
  std::function<void(QPainter&, QPointF)> paint;  ///< given its top left corner
};

struct Placed {
  const Atom* atom;
  qreal y;  ///< from the top of the text area
};

using Page = std::vector<Placed>;

/// Device units for a point: pages are laid out at 1200 dpi, so that no glyph is moved by rounding.
inline constexpr int kResolution = 1200;
inline constexpr qreal kUnit = kResolution / 72.0;
constexpr qreal pt(qreal points) {
  return points * kUnit;
}

/// Puts the atoms on pages of that height: what is kept together moves as one where it fits on a page at all; table headers are repeated.
std::vector<Page> paginate(const std::vector<Atom>& atoms, qreal height);

}  // namespace prumo::ui
