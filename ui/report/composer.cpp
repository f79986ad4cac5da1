// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composer.h"

#include "ui/kit/chart_view.h"
#include "ui/kit/diagram.h"
#include "ui/report/furniture.h"

#include <QImage>

namespace prumo::ui {

namespace {

/// Below this share of a page, a card is not cut.
constexpr qreal kWholeCard = 300;  // points

Look bodyLook(const Typesetter& type) { return {.size = 9.5, .color = type.colors().text, .leading = 1.45}; }

Look lookOf(report::Paragraph::Style style, const Typesetter& type) {
  using Style = report::Paragraph::Style;
  auto look = bodyLook(type);
  if (style == Style::Lead) look.size = 11.5;
  if (style == Style::Small) look.size = 8.5, look.color = type.colors().text2;
  if (style == Style::Formula) look.isMono = true, look.size = 9, look.color = type.colors().accent;
  if (style == Style::Warning) look.weight = QFont::DemiBold, look.color = type.colors().high;
  return look;
}

Look headingLook(const Typesetter& type) { return {.size = 12.5, .weight = QFont::DemiBold, .color = type.colors().text}; }

constexpr qreal kHighestChart = 560;  // points

}  // namespace

ChartPainter chartPainter(const Speaker& speaker) {
  return [speaker](QPainter& painter, const QRectF& target, const report::Chart& chart) {
    paintChart(painter, target, chart, speaker, colorsOf(Scheme::Light));
  };
}

QSizeF chartSize(const report::Chart& chart) {
  constexpr qreal width = kPageWidth - 2 * kSide;
  return {width, std::min(chartHeight(chart, width), kHighestChart)};
}

QSizeF diagramSizeOnPage(const report::Diagram& diagram, const Speaker& speaker) { return diagramSize(diagram, speaker, {kPageWidth - 2 * kSide, kHighestChart}); }

Composer::Composer(const report::Report& report, const Speaker& speaker, const Typesetter& type, ChartPainter paintChart, qreal width)
    : m_report(report), m_speaker(speaker), m_type(type), m_paintChart(std::move(paintChart)), m_width(width) {}

std::vector<Atom> Composer::compose(const std::vector<const report::Section*>& sections, const std::stop_token& stop) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    addTitle(*sections[i], static_cast<int>(i));
    for (const auto& block : sections[i]->blocks) {
      if (stop.stop_requested()) break;
      std::visit([this](const auto& one) { add(one); }, block);
    }
  }
  return std::move(m_atoms);
}

void Composer::addTitle(const report::Section& section, int index) {
  const Look look{.size = 19, .weight = QFont::DemiBold, .color = m_type.colors().text, .leading = 1.25};
  const Look markLook{.size = 17, .weight = QFont::DemiBold, .color = section.markIsBad ? m_type.colors().critical : m_type.colors().accent, .align = Qt::AlignRight};
  const auto mark = m_speaker.say(section.mark);
  const auto markWidth = mark.isEmpty() ? 0 : m_type.widthOf(mark, markLook) + pt(16);
  const auto lines = std::make_shared<std::vector<Line>>(m_type.lines(m_speaker.say(section.title), look, m_width - markWidth));
  Atom atom{.keepsWithNext = true, .startsPage = true, .section = index};
  for (const auto& line : *lines) atom.height += line.height;
  atom.paint = [this, lines, mark, markLook](QPainter& painter, QPointF at) {
    qreal y = at.y();
    for (const auto& line : *lines) line.draw(painter, {at.x(), y}), y += line.height;
    if (!mark.isEmpty()) m_type.drawLine(painter, {at.x(), at.y(), m_width, lines->front().height}, mark, markLook);
  };
  m_atoms.push_back(std::move(atom));
}

/// Lines as atoms of their own; neither the first nor the last of a paragraph stands alone.
void Composer::addLines(const std::vector<Line>& lines, qreal before, qreal indent) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Atom atom{.height = lines[i].height, .before = i == 0 ? before : 0};
    atom.keepsWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
    atom.paint = [line = lines[i], indent](QPainter& painter, QPointF at) { line.draw(painter, at + QPointF{indent, 0}); };
    m_atoms.push_back(std::move(atom));
  }
}

void Composer::addText(const Text& text, const Look& look, qreal before) { addLines(m_type.lines(m_speaker.say(text), look, m_width), before); }

RichText Composer::richOf(const report::Paragraph& paragraph) const {
  auto words = m_speaker.say(paragraph.text);
  for (const auto& sentence : paragraph.following) words += u' ' + m_speaker.say(sentence);
  return paragraph.isMarkdown ? markdownText(words) : plainText(words);
}

void Composer::add(const report::Paragraph& paragraph) {
  const bool isFormula = paragraph.style == report::Paragraph::Style::Formula;
  const auto indent = isFormula ? pt(10) : 0;
  const auto first = m_atoms.size();
  addLines(m_type.lines(richOf(paragraph), lookOf(paragraph.style, m_type), m_width - indent), pt(5), indent);
  for (auto i = first; paragraph.keepsWithNext && i < m_atoms.size(); ++i) m_atoms[i].keepsWithNext = true;
}

void Composer::add(const report::Heading& heading) {
  addText(heading.text, headingLook(m_type), pt(16));
  m_atoms.back().keepsWithNext = true;
}

void Composer::add(const report::Bullets& bullets) {
  for (const auto& item : bullets.items) {
    auto text = plainText(m_speaker.say(item));
    for (auto& para : text) para.indent = 1;
    text.front().bullet = QStringLiteral("•");
    addLines(m_type.lines(text, bodyLook(m_type), m_width), pt(4));
  }
}

void Composer::add(const report::KeyFigures& figures) {
  Atom atom{.height = pt(44), .before = pt(12)};
  atom.paint = [this, figures](QPainter& painter, QPointF at) {
    const Look label{.size = 8.5, .color = m_type.colors().text2};
    qreal total = 0;
    Look number{.size = 21, .weight = QFont::DemiBold, .color = m_type.colors().text};
    const auto widthOf = [&](const report::KeyFigures::Figure& figure) {
      const auto unit = m_speaker.say(figure.unit);
      const auto written = m_type.widthOf(cellText(figure.value, m_speaker), number) + (unit.isEmpty() ? 0 : m_type.widthOf(unit, label) + pt(4));
      return std::max(written, m_type.widthOf(m_speaker.say(figure.label), label));
    };
    for (; number.size > 9; number.size -= 0.5) {
      total = 0;
      for (const auto& figure : figures.figures) total += widthOf(figure);
      if (total + pt(14) * static_cast<qreal>(figures.figures.size()) <= m_width) break;
    }
    const auto gap = figures.figures.size() < 2 ? 0 : std::min(pt(60), (m_width - total) / static_cast<qreal>(figures.figures.size() - 1));
    qreal x = at.x();
    for (const auto& figure : figures.figures) {
      const auto width = widthOf(figure);
      const auto value = cellText(figure.value, m_speaker);
      m_type.drawLine(painter, {x, at.y(), width, pt(13)}, m_speaker.say(figure.label), label);
      m_type.drawLine(painter, {x, at.y() + pt(14), width, pt(28)}, value, number);
      const auto unit = m_speaker.say(figure.unit);
      const auto after = m_type.widthOf(value, number) + pt(4);
      if (!unit.isEmpty()) m_type.drawLine(painter, {x + after, at.y() + pt(20), width - after, pt(22)}, unit, label);
      x += width + gap;
    }
  };
  m_atoms.push_back(std::move(atom));
}

void Composer::add(const report::Table& table) {
  if (!m_speaker.say(table.title).isEmpty()) add(report::Heading{table.title});
  auto atoms = tableAtoms(table, m_speaker, m_type, m_width);
  if (atoms.empty()) return;
  const bool followsHeading = !m_atoms.empty() && m_atoms.back().keepsWithNext;
  atoms.front().before = pt(followsHeading ? 4 : 12);
  std::move(atoms.begin(), atoms.end(), std::back_inserter(m_atoms));
  if (m_speaker.say(table.note).isEmpty()) return;
  m_atoms.back().keepsWithNext = true;
  addText(table.note, lookOf(report::Paragraph::Style::Small, m_type), pt(4));
}

void Composer::addDrawing(const Text& title, QSizeF size, std::function<void(QPainter&)> paint) {
  add(report::Heading{title});
  Atom atom{.height = pt(size.height()), .before = pt(2), .keepsWithNext = true};
  atom.paint = [paint = std::move(paint)](QPainter& painter, QPointF at) {
    painter.save();
    painter.translate(at);
    painter.scale(kUnit, kUnit);
    paint(painter);
    painter.restore();
  };
  m_atoms.push_back(std::move(atom));
  ++m_charts;
}

void Composer::add(const report::Chart& chart) {
  const auto size = chartSize(chart);
  addDrawing(chart.title, size, [this, &chart, size](QPainter& painter) { m_paintChart(painter, {{}, size}, chart); });
  addText(chart.caption, lookOf(report::Paragraph::Style::Small, m_type), pt(2));
}

void Composer::add(const report::Diagram& diagram) {
  const auto size = diagramSizeOnPage(diagram, m_speaker);
  addDrawing(diagram.title, size, [this, &diagram, size](QPainter& painter) { paintDiagramFigure(painter, {{}, size}, diagram, m_speaker, m_type.colors()); });
  addLines(m_type.lines(diagramCaption(diagram, m_speaker), lookOf(report::Paragraph::Style::Small, m_type), m_width), pt(4));
}

/// A card is a run of lines, each of which draws its own piece of the frame: so it may be cut anywhere and still look right.
void Composer::add(const report::FindingCard& card) {
  const auto inner = m_width - pt(40);
  RichText text;
  text.push_back({{{QString::fromStdString(card.number) + QStringLiteral(" · ") + printable(QString::fromStdString(card.finding.title)), true},
                   {QStringLiteral("  ") + cardHint(card, m_speaker), false, false, false, true}}});
  const auto body = cardBody(card, m_speaker);
  text.insert(text.end(), body.begin(), body.end());
  const auto lines = m_type.lines(text, {.size = 9, .color = m_type.colors().text, .leading = 1.5}, inner);
  qreal total = 0;
  for (const auto& line : lines) total += line.height;
  const auto color = m_type.colors().of(card.finding.severity);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool isFirst = i == 0;
    const bool isLast = i + 1 == lines.size();
    const auto top = isFirst ? pt(8) : 0;
    Atom atom{.height = lines[i].height + top + (isLast ? pt(8) : 0), .before = isFirst ? pt(8) : 0};
    atom.keepsWithNext = !isLast && (total < pt(kWholeCard) || i < 3 || i + 3 > lines.size());
    atom.paint = [this, line = lines[i], isFirst, isLast, top, height = atom.height, color, severity = card.finding.severity](QPainter& painter, QPointF at) {
      painter.setPen(QPen(m_type.colors().border, pt(0.7)));
      if (isFirst) painter.drawLine(at, at + QPointF{m_width, 0});
      if (isLast) painter.drawLine(at + QPointF{0, height}, at + QPointF{m_width, height});
      painter.drawLine(at + QPointF{m_width, 0}, at + QPointF{m_width, height});
      painter.fillRect(QRectF{at, QSizeF{pt(3), height}}, color);
      if (isFirst) paintBadge(painter, m_type, at + QPointF{m_width - pt(20), pt(8)}, severity, m_speaker);
      line.draw(painter, at + QPointF{pt(12), top});
    };
    m_atoms.push_back(std::move(atom));
  }
}

}  // namespace prumo::ui
