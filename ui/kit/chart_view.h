// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/chart.h"
#include "ui/kit/theme.h"
#include "ui/text/speaker.h"

#include <QPainter>
#include <QWidget>

#include <memory>

class QChart;

namespace prumo::ui {

/// The one door to Qt Charts: makes the drawing of a description, in the given language and colours, without its title and caption.
/// Lengths are logical pixels at 96 dpi, text grows by `textScale`.
std::unique_ptr<QChart> makeChart(const report::Chart& chart, const Speaker& speaker, const Colors& colors, double textScale = 1);

/// Draws it as vectors into any painter: PDF page, SVG, picture. `target` is in the painter's coordinates; text comes out at about 8 pt
/// whatever the device's resolution. Title and caption are the caller's.
void paintChart(QPainter& painter, const QRectF& target, const report::Chart& chart, const Speaker& speaker, const Colors& colors);

/// The height in points a chart wants at a width in points, from the number of its categories.
qreal chartHeight(const report::Chart& chart, qreal width);

/// The same on the screen: logical pixels for a width in logical pixels.
int chartHeightOnScreen(const report::Chart& chart, int width, double textScale);

/// The chart on a page: title, caption, drawing, a menu to copy or save it as PNG or SVG, and the data table behind it.
/// Its accessible name is the title, its description the data in words. Arrow keys choose a category, Enter opens it.
class ChartView : public QWidget {
  Q_OBJECT
public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;
  void show(const report::Chart& chart, const Speaker& speaker);
  /// Drawing or data table.
  void showTable(bool table);
  /// Title, caption and drawing as a picture, `scale` times as sharp as the screen.
  QImage picture(qreal scale) const;
  Result<void> savePng(const QString& path) const;
  Result<void> saveSvg(const QString& path) const;

Q_SIGNALS:
  /// A category (row, axis) was clicked or chosen by keyboard.
  void categoryActivated(int index);
  /// A picture could not be written.
  void failed(const prumo::Error& error);

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void build();
  void fit();
  void openMenu(QPoint at);
  void save(bool asSvg);
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
