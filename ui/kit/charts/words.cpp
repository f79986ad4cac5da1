// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/words.h"

#include <algorithm>
#include <cmath>

namespace prumo::ui::charts {

using namespace Qt::StringLiterals;

namespace {

bool hasNotes(const report::Series& series, const Speaker& speaker) {
  return std::ranges::any_of(series.points, [&speaker](const auto& point) { return !noteText(point, speaker).isEmpty(); });
}

QString withInterval(const report::Point& point, const report::Chart& chart, const Speaker& speaker) {
  const auto text = pointText(point, chart, speaker);
  if (!point.low || !point.high) return text;
  return u"%1 (%2 – %3)"_s.arg(text, valueText(*point.low, chart, speaker), valueText(*point.high, chart, speaker));
}

}  // namespace

QString valueText(double value, const report::Chart& chart, const Speaker& speaker) {
  switch (chart.unit) {
    case record::Kind::Integer: return speaker.number(static_cast<std::int64_t>(std::llround(value)));
    case record::Kind::Share: return speaker.percent(value, chart.kind == report::ChartKind::Intervals || chart.kind == report::ChartKind::Trend ? 2 : chart.kind == report::ChartKind::Curve ? 1 : 0);
    case record::Kind::Money: return speaker.money(value);
    default: return speaker.number(value, chart.max - chart.min < 1 ? 2 : 1);
  }
}

QString noteText(const report::Point& point, const Speaker& speaker) {
  const auto* message = std::get_if<Message>(&point.note);
  return message && message->empty() ? QString{} : speaker.say(point.note);
}

QString pointText(const report::Point& point, const report::Chart& chart, const Speaker& speaker) {
  if (point.value) return valueText(*point.value, chart, speaker);
  if (chart.kind == report::ChartKind::Flow) return u"–"_s;  // a part that this stage does not have
  const auto note = noteText(point, speaker);
  return note.isEmpty() ? speaker.say("kit.chart.not_assessed") : note;
}

std::vector<QStringList> dataTable(const report::Chart& chart, const Speaker& speaker) {
  std::vector<QStringList> table(chart.categories.size() + 1);
  table[0] << speaker.say("kit.chart.category");
  for (std::size_t i = 0; i < chart.categories.size(); ++i) table[i + 1] << speaker.say(chart.categories[i]);
  for (const auto& series : chart.series) {
    const bool notes = hasNotes(series, speaker);
    table[0] << speaker.say(series.name);
    if (notes) table[0] << speaker.say("kit.chart.note");
    for (std::size_t i = 0; i < std::min(series.points.size(), chart.categories.size()); ++i) {
      table[i + 1] << withInterval(series.points[i], chart, speaker);
      if (notes) table[i + 1] << (series.points[i].value ? noteText(series.points[i], speaker) : QString{});
    }
  }
  return table;
}

QString description(const report::Chart& chart, const Speaker& speaker) {
  QStringList parts;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    QStringList values;
    for (const auto& series : chart.series) {
      if (i < series.points.size()) values << withInterval(series.points[i], chart, speaker);
    }
    parts << speaker.say(chart.categories[i]) + u": "_s + values.join(u", "_s);
  }
  return parts.join(u"; "_s);
}

}  // namespace prumo::ui::charts
