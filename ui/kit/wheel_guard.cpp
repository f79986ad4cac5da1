// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace prumo::ui {

namespace {

bool holdsValue(const QWidget& widget) {
  return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QSlider*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

}  // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget) return false;
  if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
  if (event->type() != QEvent::Wheel || !holdsValue(*widget) || widget->hasFocus()) return false;
  event->ignore();  // so that it goes on to what the field stands in
  return true;
}

}  // namespace prumo::ui
