// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/failure_file.h"
#include "ui/quality/work.h"

class QPushButton;

namespace prumo::ui {

class MessageBar;

/// The button that writes the failing rows of the shown run to a file. Works through the page's own bar of work and tells on its message bar.
class FailureExport : public QObject {
  Q_OBJECT
public:
  FailureExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// The page places it; it hides itself where nothing failed.
  QPushButton* button() const { return m_button; }
  void showRun(const quality::QualityRun* run, const std::vector<quality::RuleResult>& results);
  /// Writes the failing rows of the shown run as CSV.
  void exportTo(const QString& path);

private:
  void ask();
  FailureWords words() const;
  void say();

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::QualityRun> m_run;
  std::vector<quality::RuleResult> m_results;
  QPushButton* m_button;
};

}  // namespace prumo::ui
