// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/kit/theme.h"
#include "ui/text/speaker.h"

#include <QChart>
#include <QGraphicsItem>

#include <memory>

/// The parts of a chart that Qt Charts does not draw, and the way from a point on it to a category.
namespace prumo::ui::charts {

/// What a drawing needs to know. All lengths are multiplied by `scale` where they follow the text.
struct Ink {
  report::Chart chart;
  Speaker speaker;
  Colors colors;
  double scale = 1;

  QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;
  double px(double length) const { return length * scale; }
  QColor track() const { return blend(colors.surface, colors.text, 0.08); }
  /// The colour of a series by its tone; series of the same tone after the first are paler.
  QColor seriesColor(std::size_t index) const;
};

/// Fills the chart's rectangle and draws what the chart kind asks for.
class Plot : public QGraphicsItem {
public:
  Plot(QChart* chart, Ink ink);
  QRectF boundingRect() const override;

  /// The category under a point of the chart, or -1.
  virtual int categoryAt(QPointF point) const = 0;
  /// Where a category stands, to mark it as chosen.
  virtual QRectF categoryRect(int index) const = 0;

  int chosen = -1;  ///< marked by keyboard

protected:
  QSizeF size() const;
  void paintChosen(QPainter& painter) const;
  QChart* m_chart;
  Ink m_ink;
};

/// The plot of a chart made by makeChart.
Plot* plotOf(const QChart& chart);

std::unique_ptr<QChart> makeRadar(Ink ink);
std::unique_ptr<QChart> makeColumns(Ink ink);
std::unique_ptr<QChart> makeDonut(Ink ink);
std::unique_ptr<QChart> makeTrend(Ink ink);
std::unique_ptr<QChart> makeCurve(Ink ink);
std::unique_ptr<QChart> makeFlow(Ink ink);

/// Bars, StackedBars, Intervals: a row a category.
std::unique_ptr<QChart> makeRows(Ink ink);
double rowsHeight(const report::Chart& chart, double scale);
std::unique_ptr<QChart> makeHeatMap(Ink ink);
double heatMapHeight(const report::Chart& chart, double scale);

/// A chart without decoration: no title, no legend, no background, no margins.
void undress(QChart& chart);

/// The category labels made different from each other, as Qt's axes want them.
QStringList distinctCategories(const Ink& ink);

}  // namespace prumo::ui::charts
