// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTabBar;

namespace prumo::ui {

class ChangesView;
class EvidenceList;
class LimitChoice;
class OperationsView;
class ProbesView;
class RecordForm;

/// One contact point to read and edit, with its headroom, operations and schemas; of several chosen ones the fields that all of them get.
class ContactDetail : public QScrollArea {
  Q_OBJECT
public:
  explicit ContactDetail(Workspace& workspace, QWidget* parent = nullptr);
  void show(const std::vector<contacts::ContactPoint>& chosen);
  void changeLanguage();
  /// Turns to what the newest description changed.
  void showChanges();
  /// Puts the cursor into the name, all of it selected.
  void editName();

Q_SIGNALS:
  void importAsked();
  void probeAsked();
  void probesExportAsked();
  void removeAsked();

private:
  void build();
  void buildProofs();
  void wire();
  void say();
  void showControls();
  void sayDescription();
  void sayHeadroom();
  void showPart();
  void showEvidence(const std::string& contact);
  std::vector<std::string> ids() const;
  Workspace& m_workspace;
  std::vector<contacts::ContactPoint> m_chosen;
  QLabel* m_title;
  QLabel* m_facts;
  QLabel* m_headroom;
  LimitChoice* m_limits;
  QPushButton* m_import;
  QPushButton* m_probe;
  QPushButton* m_remove;
  QTabBar* m_parts;  ///< facts, operations, changes, evidence
  RecordForm* m_form;
  RecordForm* m_many;  ///< of several
  OperationsView* m_operations;
  ChangesView* m_changes;
  QWidget* m_proofs;  ///< files, then probes
  EvidenceList* m_evidence;
  std::string m_evidenceOf;
  ProbesView* m_probes;
};

}  // namespace prumo::ui
