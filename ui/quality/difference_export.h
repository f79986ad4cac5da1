// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sheet_file.h"
#include "core/quality/reconciliation/reconcile.h"
#include "ui/shell/work_bar.h"

class QPushButton;

namespace prumo::ui {

class MessageBar;
class SheetButton;

/// The button that writes the records of the shown comparison that differ to a file, XLSX or CSV.
class DifferenceExport : public QObject {
  Q_OBJECT
public:
  DifferenceExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// The page places it; it hides itself where nothing differs.
  QPushButton* button() const;
  void showResult(const std::optional<quality::ReconcileResult>& result);
  /// As XLSX where the name ends so, else as CSV.
  void exportTo(const QString& path);

private:
  void tell(const QString& path, const Result<SheetCount>& written);

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::ReconcileResult> m_result;
  SheetButton* m_sheet;
};

}  // namespace prumo::ui
