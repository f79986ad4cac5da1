// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/diagram.h"

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

/// As the data goes, where that is known.
QString pathOf(const report::Diagram& diagram, const report::Connection& line, const Speaker& speaker) {
  const auto from = diagrams::lineOf(diagram.boxes[line.from].label, speaker), to = diagrams::lineOf(diagram.boxes[line.to].label, speaker);
  if (line.startsWithArrow && !line.endsWithArrow) return to + u" → "_s + from;
  return from + (line.startsWithArrow ? u" ↔ "_s : line.endsWithArrow ? u" → "_s : u" – "_s) + to;
}

}  // namespace

QString diagramCaption(const report::Diagram& diagram, const Speaker& speaker) {
  QStringList parts{diagrams::lineOf(diagram.caption, speaker)};
  for (const auto& note : diagram.notes) parts << diagrams::lineOf(note, speaker);
  parts.removeAll(QString{});
  return parts.join(u' ');
}

QString meaningOf(const report::Diagram& diagram, const report::Connection& connection, const Speaker& speaker) {
  const auto mark = diagrams::lineOf(connection.mark, speaker);
  if (mark.isEmpty()) return {};
  const auto entry = std::ranges::find_if(diagram.legend, [&](const auto& one) { return one.tone == connection.tone && diagrams::lineOf(one.mark, speaker) == mark; });
  return entry == diagram.legend.end() ? mark : diagrams::lineOf(entry->words, speaker);
}

QString diagramWords(const report::Diagram& diagram, const Speaker& speaker) {
  QStringList parts;
  for (const auto& line : diagram.connections) {
    const auto meaning = meaningOf(diagram, line, speaker);
    parts << diagrams::lineOf(line.label, speaker) + u": "_s + pathOf(diagram, line, speaker) + (meaning.isEmpty() ? QString{} : u" ("_s + meaning + u')');
  }
  return parts.join(u"; "_s);
}

}  // namespace prumo::ui
