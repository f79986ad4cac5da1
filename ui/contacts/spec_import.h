// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/import_report.h"
#include "ui/shell/work_bar.h"

namespace prumo::ui {

/// Reads descriptions of interfaces into the inventory: on a worker, however many files there are; each that could be read is one edit, and the
/// window has its turn between them.
class SpecImport : public QObject {
  Q_OBJECT
public:
  SpecImport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// Asks for files; with a contact point the description belongs to that one.
  void ask(const std::optional<contacts::ContactPoint>& contact = {});
  void read(const std::vector<std::filesystem::path>& paths, const std::optional<contacts::ContactPoint>& contact = {});

Q_SIGNALS:
  /// The contact point that was read into last.
  void imported(const QString& contact);
  /// A person wants to see what a reading changed there.
  void changesAsked(const QString& contact);

private:
  /// Whether the worker is to go on.
  using Keep = std::function<bool(const std::string& name, const Result<ReadFile>& read, const Job& job)>;

  Keep keeper(const std::shared_ptr<ImportReport>& report);
  void keep(const std::string& name, const Result<ReadFile>& read, ImportReport& report);
  void tell(const ImportReport& report, const Result<bool>& done, std::size_t all);
  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  QWidget* m_parent;
};

}  // namespace prumo::ui
