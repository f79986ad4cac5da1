// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace prumo::ui {

/// Put on the application: the mouse wheel scrolls the page, and changes what is in a field only once that has the keyboard. The wheel
/// moves the keyboard nowhere.
class WheelGuard : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace prumo::ui
