// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <memory>

namespace prumo::ui::charts {

/// Shows a chart made by makeChart; a click, or arrows and Enter, choose a category.
class Canvas : public QChartView {
  Q_OBJECT
public:
  explicit Canvas(QWidget* parent = nullptr);
  void take(std::unique_ptr<QChart> chart, int categories);

Q_SIGNALS:
  void categoryActivated(int index);

protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

private:
  void choose(int index);
  int m_categories = 0;
};

}  // namespace prumo::ui::charts
