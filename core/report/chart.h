// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/record.h"

#include <optional>
#include <vector>

/// Charts and tables as plain data: what is shown, not how it is drawn.
namespace prumo::report {

/// How a colour is chosen: by place in the palette, or by meaning.
enum class Tone { Neutral, Accent, Good, Low, Medium, High, Critical };

struct Point {
  std::optional<double> value;   ///< nothing: not assessed; drawn as a gap with words, never as zero
  std::optional<double> low;     ///< interval, where there is one
  std::optional<double> high;
  Text note;                     ///< stands beside the point ("62 % assessed")
  Tone tone = Tone::Accent;
};

struct Series {
  Text name;
  Tone tone = Tone::Accent;
  std::vector<Point> points;  ///< one for each category
};

/// Radar: one axis a category. Bars: horizontal, one row a category. StackedBars: series add up. Columns: vertical (histograms).
/// HeatMap: categories are rows, series are columns. Intervals: a dot with its interval on a line, target dashed. Pareto: columns with
/// cumulative line. Donut: shares of a whole. Trend: the first series over time, a category a moment, each point with its interval; a gap
/// breaks the line. Curve: lines over a scale, whose evenly spaced steps are the categories; marks stand on it. Flow: how
/// something splits on its way: series are stages, categories their parts; the first part of a stage goes on into the next, the others end there.
enum class ChartKind { Radar, Bars, StackedBars, Columns, HeatMap, Intervals, Pareto, Donut, Trend, Curve, Flow };

/// A place on a curve's scale that has a meaning.
struct Mark {
  double at = 0;  ///< share of the scale, 0 to 1
  Text text;
};

struct Chart {
  ChartKind kind = ChartKind::Bars;
  std::string id;       ///< stable name for tests, accessible names and files
  Text title;           ///< says what it shows
  Text caption;         ///< n and date
  std::vector<Text> categories;
  std::vector<Series> series;
  std::optional<double> target;
  std::vector<Mark> marks = {};  ///< of a Curve
  double min = 0;
  double max = 5;
  record::Kind unit = record::Kind::Real;  ///< how values are written: Real one decimal, Integer, Share in per cent, Money
};

}  // namespace prumo::report
