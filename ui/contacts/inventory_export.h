// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "ui/shell/work_bar.h"

namespace prumo::ui {

/// Writes the inventory, or what is chosen of it, in the format that the file's name says: on a worker, and never over an assessment.
class InventoryExport : public QObject {
  Q_OBJECT
public:
  InventoryExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);
  /// Asks where to; an OpenAPI description is offered for one contact point alone.
  void ask(const std::vector<contacts::ContactPoint>& contacts);
  void write(const std::vector<contacts::ContactPoint>& contacts, const std::filesystem::path& path);
  /// Asks where to write all probes of a contact point.
  void askProbes(const contacts::ContactPoint& contact);

private:
  bool isAssessment(const std::filesystem::path& path);
  void writeProbesTo(const std::filesystem::path& path, const contacts::ContactPoint& contact);
  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  QWidget* m_parent;
};

}  // namespace prumo::ui
