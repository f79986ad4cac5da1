// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace prumo::ui {

/// One stored piece of evidence: what it is, and open (after asking), save as, rename, note, remove.
class EvidenceItem : public QFrame {
  Q_OBJECT
public:
  EvidenceItem(Workspace& workspace, Evidence evidence, QWidget* parent = nullptr);

private:
  enum class Editing { Name, Note };
  void build();
  void fillMenu();
  void offerOpen();
  void open();
  void saveAs();
  void startEditing(Editing what);
  void finishEditing();
  QString facts() const;

  Workspace& m_workspace;
  Evidence m_evidence;
  Editing m_editing = Editing::Name;
  QPushButton* m_name;
  QPushButton* m_more;
  QLabel* m_facts;
  QLineEdit* m_editor;
  QWidget* m_ask;
  QPushButton* m_confirm;
};

}  // namespace prumo::ui
