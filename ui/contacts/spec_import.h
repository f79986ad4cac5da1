// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/intake.h"
#include "ui/shell/work_bar.h"

namespace prumo::ui {

/// Reads descriptions of interfaces into the inventory: on a worker, however many files there are; each that could be read is one edit.
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
  /// What came of one file.
  struct Taken {
    std::string file;
    std::vector<contacts::TakenInterface> interfaces;
    std::vector<contacts::NotTaken> notTaken;
    std::optional<Error> error;
  };
  using All = std::vector<Taken>;

  void keep(const All& all);
  void tell(const All& all);
  QString detailOf(const All& all) const;
  static const contacts::TakenInterface* gravestOf(const All& all);

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  QWidget* m_parent;
};

}  // namespace prumo::ui
