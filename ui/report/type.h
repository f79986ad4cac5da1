// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/report/atom.h"
#include "ui/report/rich_text.h"

#include <QPaintDevice>
#include <QTextLayout>

namespace prumo::ui {

/// How a text looks on paper.
struct Look {
  qreal size = 9;  ///< points
  int weight = QFont::Normal;
  QColor color;
  Qt::Alignment align = Qt::AlignLeft;
  bool isMono = false;
  qreal leading = 1.35;  ///< line height over size
};

/// A line, ready to be drawn with its top left corner anywhere.
struct Line {
  std::shared_ptr<QTextLayout> layout;
  int index = 0;
  qreal height = 0;
  qreal x = 0;
  QString bullet;  ///< only on an item's first line

  void draw(QPainter& painter, QPointF at) const;
};

/// Inter, then what the system has, without hinting: the same at every scale.
QFont reportFont(const Look& look);

/// Lays texts out for one device. A line never gets wider than asked: words that do not fit are broken.
class Typesetter {
public:
  Typesetter(QPaintDevice* device, const Colors& colors) : m_device(device), m_colors(colors) {}

  std::vector<Line> lines(const RichText& text, const Look& look, qreal width) const;
  std::vector<Line> lines(const QString& text, const Look& look, qreal width) const { return lines(plainText(text), look, width); }
  qreal widthOf(const QString& text, const Look& look) const;
  /// The width of the longest word.
  qreal wordWidth(const QString& text, const Look& look) const;
  /// One line at that place, cut with an ellipsis where it is too long.
  void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const Look& look) const;
  const Colors& colors() const { return m_colors; }

private:
  void add(const Para& para, const Look& look, qreal width, std::vector<Line>& lines) const;
  QPaintDevice* m_device;
  const Colors& m_colors;
};

}  // namespace prumo::ui
