// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_left.h"
#include "ui/shell/workspace.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;
class QComboBox;

namespace prumo::ui {

/// The bottom of the window: when everything was saved, how the assessment stands, what is running, and the language.
class StatusLine : public QStatusBar {
  Q_OBJECT
public:
  explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
  void languageChosen(const QString& language);

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void say();
  void refresh();
  void fit();
  void touched();
  void start(int id, const Message& name);
  void stop(int id);
  void showWork();
  void cancel();

  struct Work {
    int task = 0;
    Message name;
    TimeLeft left{steadyMilliseconds()};
    int thousandths = 0;  ///< done
  };
  Workspace& m_workspace;
  QString m_savedAt;
  std::vector<Work> m_running;  ///< in the order they began; the last one is in sight
  QLabel* m_dot;
  QLabel* m_saved;
  QLabel* m_findings;
  QLabel* m_coverage;
  QLabel* m_work;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
  QComboBox* m_language;
};

}  // namespace prumo::ui
