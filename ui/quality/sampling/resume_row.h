// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/speaker.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace prumo::ui {

/// Lets a stopped series go on, for a reason that is written down.
class ResumeRow : public QWidget {
  Q_OBJECT
public:
  explicit ResumeRow(QWidget* parent = nullptr);
  void setSpeaker(const Speaker& speaker);

Q_SIGNALS:
  void asked(const QString& reason);

private:
  void ask();
  QLineEdit* m_reason;
  QPushButton* m_resume;
};

}  // namespace prumo::ui
