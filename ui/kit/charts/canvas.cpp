// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/canvas.h"

#include "ui/kit/charts/plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace prumo::ui::charts {

Canvas::Canvas(QWidget* parent) : QChartView(parent) {
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setBackgroundBrush(Qt::NoBrush);
  setStyleSheet(QStringLiteral("background: transparent"));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumWidth(160);
}

void Canvas::take(std::unique_ptr<QChart> chart, int categories) {
  m_categories = categories;
  const std::unique_ptr<QChart> old(this->chart());
  setChart(chart.release());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
  const auto* plot = plotOf(*chart());
  const int index = plot ? plot->categoryAt(chart()->mapFromScene(mapToScene(event->pos()))) : -1;
  if (index >= 0 && event->button() == Qt::LeftButton) Q_EMIT categoryActivated(index);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
  const auto* plot = plotOf(*chart());
  if (!plot || m_categories == 0) return QChartView::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return choose((plot->chosen + 1) % m_categories);
    case Qt::Key_Up:
    case Qt::Key_Left: return choose((plot->chosen <= 0 ? m_categories : plot->chosen) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (plot->chosen >= 0) Q_EMIT categoryActivated(plot->chosen);
      return;
    default: QWidget::keyPressEvent(event);
  }
}

void Canvas::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  choose(-1);
}

/// The page scrolls, not the chart.
void Canvas::wheelEvent(QWheelEvent* event) { event->ignore(); }

void Canvas::choose(int index) {
  auto* plot = plotOf(*chart());
  if (!plot) return;
  plot->chosen = index;
  plot->update();
}

}  // namespace prumo::ui::charts
