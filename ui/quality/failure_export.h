// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/work_bar.h"

#include "core/quality/failure_sheet.h"

class QPushButton;

namespace prumo::ui {

class MessageBar;
class SheetButton;

/// The button that writes the failing rows of the shown run to a file, XLSX or CSV. Works through the page's own bar of work and tells on its message bar.
class FailureExport : public QObject {
  Q_OBJECT
public:
  FailureExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// The page places it; it hides itself where nothing failed.
  QPushButton* button() const;
  void showRun(const quality::QualityRun* run, const std::vector<quality::RuleResult>& results);
  /// Writes the failing rows that the shown run kept, as XLSX where the name ends so, else as CSV.
  void exportTo(const QString& path);

private:
  quality::FailureWords words() const;
  void tell(const QString& path, const Result<SheetCount>& written);

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::QualityRun> m_run;
  std::vector<quality::RuleResult> m_results;
  SheetButton* m_sheet;
};

}  // namespace prumo::ui
