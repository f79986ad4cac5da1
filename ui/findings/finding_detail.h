// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace prumo::ui {

class EvidenceList;
class RecordForm;

/// One finding to read and edit; each field left is one edit of the project.
class FindingDetail : public QScrollArea {
  Q_OBJECT
public:
  explicit FindingDetail(Workspace& workspace, QWidget* parent = nullptr);
  void show(std::optional<Finding> finding);
  void changeLanguage();
  /// Puts the cursor into the title, all of it selected.
  void editTitle();

Q_SIGNALS:
  void duplicateAsked();
  void removeAsked();

private:
  void build();
  void wire();
  void say();
  void fillPlaces();
  void changePlace(const char* field, const QComboBox* box);
  void goToCriterion();
  Workspace& m_workspace;
  std::optional<Finding> m_finding;
  QLabel* m_none;
  QWidget* m_body;
  QPushButton* m_accept;
  QPushButton* m_dismiss;
  QPushButton* m_duplicate;
  QPushButton* m_remove;
  QPushButton* m_go;
  QLabel* m_facts;
  QLabel* m_stepLabel;
  QComboBox* m_step;
  QLabel* m_criterionLabel;
  QComboBox* m_criterion;
  RecordForm* m_form;
  QLabel* m_evidenceTitle;
  EvidenceList* m_evidence;
};

}  // namespace prumo::ui
