// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/evidence_edits.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace prumo::ui {

/// The evidence of one criterion, one finding or something of a step; more is added by button, drop or paste. Follows the project by itself.
class EvidenceList : public QWidget {
  Q_OBJECT
public:
  explicit EvidenceList(Workspace& workspace, QWidget* parent = nullptr);

  /// What it shows: a criterion's own evidence, or all of a finding or a subject (then only that decides).
  void show(const EvidenceOwner& owner);
  /// Asks for files, as the button does.
  void choose();

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void refresh();
  void say();
  void take(EvidenceSource source);
  bool isOwned() const;
  bool isEditable() const;

  Workspace& m_workspace;
  EvidenceOwner m_owner;
  QVBoxLayout* m_items;
  QLabel* m_none;
  QLabel* m_refusal;
  QPushButton* m_add;
};

}  // namespace prumo::ui
