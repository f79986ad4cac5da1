// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/kit/theme.h"
#include "ui/text/speaker.h"

#include <QPainter>
#include <QWidget>

#include <memory>

class QChart;

namespace prumo::ui {

/// The one door to Qt Charts: makes the chart of a description, in the given language and colours.
std::unique_ptr<QChart> makeChart(const report::Chart& chart, const Speaker& speaker, const Colors& colors);

/// Draws it as vectors into any painter: PDF page, SVG, picture.
void paintChart(QPainter& painter, const QRectF& target, const report::Chart& chart, const Speaker& speaker, const Colors& colors);

/// The height in points a chart wants at a width, from the number of its categories.
qreal chartHeight(const report::Chart& chart, qreal width);

/// The chart on a page: title, caption, drawing, a menu to copy or save it as PNG or SVG, and the data table behind it.
/// Its accessible name is the title, its description the data in words.
class ChartView : public QWidget {
  Q_OBJECT
public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;
  void show(const report::Chart& chart, const Speaker& speaker);

Q_SIGNALS:
  /// A category (row, axis) was clicked or chosen by keyboard.
  void categoryActivated(int index);

private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
