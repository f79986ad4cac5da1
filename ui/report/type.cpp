// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/type.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace prumo::ui {

namespace {

constexpr qreal kIndent = 12;  // points a list level
constexpr qsizetype kMeasured = 60;  // letters of a word that are measured: columns are never so wide

QTextCharFormat formatOf(const Run& run, const QFont& base, const QColor& ink, const Colors& colors) {
  QTextCharFormat format;
  QFont font = base;
  font.setStyleStrategy(theme::printedAs(run.text));
  if (run.isBold) font.setWeight(QFont::DemiBold);
  if (run.isItalic) font.setItalic(true);
  if (run.isMono) font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
  format.setFont(font);
  format.setForeground(run.isFaint ? colors.text2 : ink);
  return format;
}

QFont fontFor(const QString& words, const Look& look) {
  auto font = reportFont(look);
  font.setStyleStrategy(theme::printedAs(words));
  return font;
}

QTextOption optionOf(Qt::Alignment align) {
  QTextOption option{align};
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  return option;
}

}  // namespace

QFont reportFont(const Look& look) {
  QFont font;
  font.setFamilies(look.isMono ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")}
                               : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
  font.setPointSizeF(look.size);
  font.setWeight(static_cast<QFont::Weight>(look.weight));
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(theme::kCopiedAsTyped);
  return font;
}

void Line::draw(QPainter& painter, QPointF at) const {
  const auto line = layout->lineAt(index);
  const auto free = (height - line.height()) / 2;
  line.draw(&painter, {at.x() + x, at.y() + free - line.y()});
  if (bullet.isEmpty()) return;
  painter.setFont(layout->font());
  painter.setPen(Qt::black);
  painter.drawText(QPointF{at.x() + x - pt(kIndent) * 0.85, at.y() + free + line.ascent()}, bullet);
}

void Typesetter::add(const Para& para, const Look& look, qreal width, std::vector<Line>& lines) const {
  const auto font = reportFont(look);
  QString text;
  QList<QTextLayout::FormatRange> formats;
  for (const auto& run : para.runs) {
    const auto format = formatOf(run, font, look.color.isValid() ? look.color : m_colors.text, m_colors);
    formats.append({static_cast<int>(text.size()), static_cast<int>(run.text.size()), format});
    text += run.text;
  }
  auto layout = std::make_shared<QTextLayout>(text, font, m_device);
  layout->setTextOption(optionOf(look.align));
  layout->setFormats(formats);
  layout->setCacheEnabled(true);
  const auto indent = pt(kIndent) * para.indent;
  layout->beginLayout();
  for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
    line.setLineWidth(std::max(width - indent, pt(5)));
    const auto height = std::max(line.height(), pt(look.size * look.leading));
    lines.push_back({layout, line.lineNumber(), height, indent, line.lineNumber() == 0 ? para.bullet : QString{}});
  }
  layout->endLayout();
}

std::vector<Line> Typesetter::lines(const RichText& text, const Look& look, qreal width) const {
  std::vector<Line> lines;
  for (const auto& para : text) add(para, look, width, lines);
  return lines;
}

qreal Typesetter::widthOf(const QString& text, const Look& look) const { return QFontMetricsF(fontFor(text, look), m_device).horizontalAdvance(text); }

qreal Typesetter::wordWidth(const QString& text, const Look& look) const {
  const QFontMetricsF metrics(fontFor(text, look), m_device);
  qreal widest = 0;
  for (const auto word : QStringView{text}.left(400).split(u' ', Qt::SkipEmptyParts)) {
    widest = std::max(widest, metrics.horizontalAdvance(word.left(kMeasured).toString()));
  }
  return widest;
}

void Typesetter::drawLine(QPainter& painter, const QRectF& rect, const QString& text, const Look& look) const {
  const auto font = fontFor(text, look);
  painter.setFont(font);
  painter.setPen(look.color);
  const auto shown = QFontMetricsF(font, m_device).elidedText(printable(text).simplified(), Qt::ElideRight, rect.width() + 1);
  painter.drawText(rect, static_cast<int>(look.align) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

}  // namespace prumo::ui
