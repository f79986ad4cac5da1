// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout.h"
#include "ui/report/type.h"

namespace prumo::ui {

/// Draws a chart into a rectangle given in points.
using ChartPainter = std::function<void(QPainter&, const QRectF&, const report::Chart&)>;

/// Draws charts in the report's colours. Only for the GUI thread: they are made of graphics items.
ChartPainter chartPainter(const Speaker& speaker);
/// Points a chart is wide in any printed form, and high for that.
QSizeF chartSize(const report::Chart& chart);

/// The same of a diagram with its legend.
QSizeF diagramSizeOnPage(const report::Diagram& diagram, const Speaker& speaker);

/// Turns sections into atoms for the paginator.
class Composer {
public:
  Composer(const report::Report& report, const Speaker& speaker, const Typesetter& type, ChartPainter paintChart, qreal width);

  /// The atoms of all sections but the cover (those so far, when it is stopped), each section on a new page; `section` in an atom is an index into `sections`.
  std::vector<Atom> compose(const std::vector<const report::Section*>& sections, const std::stop_token& stop);
  /// Charts and diagrams.
  int charts() const { return m_charts; }

private:
  void add(const report::Paragraph& paragraph);
  void add(const report::Heading& heading);
  void add(const report::Bullets& bullets);
  void add(const report::KeyFigures& figures);
  void add(const report::Table& table);
  void add(const report::Chart& chart);
  void add(const report::Diagram& diagram);
  void add(const report::FindingCard& card);
  void addTitle(const report::Section& section, int index);
  void addLines(const std::vector<Line>& lines, qreal before, qreal indent = 0);
  /// A drawing in points below its title; what is to be said about it follows.
  void addDrawing(const Text& title, QSizeF size, std::function<void(QPainter&)> paint);
  void addText(const Text& text, const Look& look, qreal before);
  RichText richOf(const report::Paragraph& paragraph) const;

  const report::Report& m_report;
  const Speaker& m_speaker;
  const Typesetter& m_type;
  ChartPainter m_paintChart;
  qreal m_width;
  int m_charts = 0;
  std::vector<Atom> m_atoms;
};

/// The words of a cell, as its kind writes them.
QString cellText(const report::Cell& cell, const Speaker& speaker);
/// The same with the emphasis of what was typed.
RichText cellRich(const report::Cell& cell, const Speaker& speaker);
/// The words of a finding's card below its title: condition, then labelled parts.
RichText cardBody(const report::FindingCard& card, const Speaker& speaker);
/// "critical, likelihood 4 of 5, last seen 20/11/2026".
QString cardHint(const report::FindingCard& card, const Speaker& speaker);

/// Draws the rounded square with the letter.
void paintBadge(QPainter& painter, const Typesetter& type, QPointF at, Severity severity, const Speaker& speaker);

/// The atoms of a table: header, then rows, those that are too high cut into slices of whole lines.
std::vector<Atom> tableAtoms(const report::Table& table, const Speaker& speaker, const Typesetter& type, qreal width);

}  // namespace prumo::ui
