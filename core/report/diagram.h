// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

/// Boxes and the lines between them as plain data: what is shown and where it stands, not how it is drawn.
namespace prumo::report {

/// In units of the drawing's own, of which a name is 12 high.
struct Place {
  double x = 0;
  double y = 0;   ///< downwards
  friend bool operator==(const Place&, const Place&) = default;
};

struct Box {
  Text label;
  Text note;               ///< smaller, below the label
  Place middle;
  double width = 0;
  double height = 0;
  bool isDashed = false;   ///< stands for what is not there, or not known
};

/// A line between two boxes, or from one to itself.
struct Connection {
  std::size_t from = 0;          ///< places in the list of boxes, as the curve runs
  std::size_t to = 0;
  std::vector<Place> curve;      ///< cubic Bézier curves: a start, then three points each
  bool startsWithArrow = false;
  bool endsWithArrow = false;
  bool isDashed = false;
  Tone tone = Tone::Neutral;
  Text mark;                     ///< the letter of the tone, so that a colour is never all that tells
  Text label;
  Place labelMiddle;
  double labelWidth = 0;
  double labelHeight = 0;
};

/// What a colour with its letter, or a dashed line, stands for.
struct LegendEntry {
  Text words;
  Tone tone = Tone::Neutral;
  Text mark;
  bool isDashed = false;
};

struct Diagram {
  std::string id;            ///< stable name for tests, accessible names and files
  Text title;                ///< says what it shows
  Text caption;              ///< how it is read
  std::vector<Text> notes;   ///< what it leaves out
  double width = 0;
  double height = 0;
  std::vector<Box> boxes;
  std::vector<Connection> connections;
  std::vector<LegendEntry> legend;
};

}  // namespace prumo::report
