// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/worksheet.h"
#include "ui/shell/work_bar.h"

class QPushButton;

namespace prumo::ui {

class MessageBar;
class SheetButton;

/// The buttons that hand a sample out as a worksheet and take judgements back, from a worksheet or from another copy of the assessment. Works
/// through the page's own bar of work and tells on its message bar.
class WorksheetExchange : public QObject {
  Q_OBJECT
public:
  WorksheetExchange(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// The page places them.
  QPushButton* exportButton() const;
  QPushButton* importButton() const { return m_import; }
  /// The study they are about; none hides them.
  void showStudy(const quality::sampling::Study* study, bool canImport);
  void exportTo(const QString& path);
  void importFrom(const QString& path);

private:
  /// What a file holds, and how it fits beside what the study had when it was read.
  struct TakenSheet {
    std::string study;
    quality::sampling::ReturnedSheet sheet;
    quality::sampling::Merged merged;
  };
  void take(const QString& path, Result<TakenSheet> taken);
  void tell(const quality::sampling::ReturnedSheet& sheet, const quality::sampling::Merged& merged);
  void say();
  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::sampling::Study> m_study;
  bool m_isStale = false;  ///< somebody judged since the file was asked for
  SheetButton* m_export;
  QPushButton* m_import;
};

}  // namespace prumo::ui
