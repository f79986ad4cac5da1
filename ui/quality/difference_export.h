// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sheet_file.h"
#include "core/quality/reconciliation/reconcile.h"
#include "ui/quality/work.h"

class QAction;
class QPushButton;

namespace prumo::ui {

class MessageBar;

/// The button that writes the records of the shown comparison that differ to a file, XLSX or CSV.
class DifferenceExport : public QObject {
  Q_OBJECT
public:
  DifferenceExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// The page places it; it hides itself where nothing differs.
  QPushButton* button() const { return m_button; }
  void showResult(const std::optional<quality::ReconcileResult>& result);
  /// As XLSX where the name ends so, else as CSV.
  void exportTo(const QString& path);

private:
  void ask(const char* name, const QString& filter);
  void tell(const QString& path, const Result<SheetCount>& written);
  void say();

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::ReconcileResult> m_result;
  QPushButton* m_button;
  QAction* m_xlsx;
  QAction* m_csv;
};

}  // namespace prumo::ui
