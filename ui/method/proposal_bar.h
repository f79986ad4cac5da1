// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"
#include "ui/method/text_entry.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace prumo::ui {

/// What the data proposes for a criterion and what became of it: accept it, or rate otherwise and say why.
class ProposalBar : public QWidget {
  Q_OBJECT
public:
  ProposalBar(Workspace& workspace, CriterionKey key, QWidget* parent = nullptr);

  void show(const CriterionState& state);
  void say();
  void setReadOnly(bool readOnly);
  void accept();
  /// Says how to depart from the proposal, until that is done.
  void askChange();
  /// Puts the cursor where the reason is typed, when one is asked for.
  bool askReason();

Q_SIGNALS:
  void left();

private:
  QString words() const;
  void refresh();
  Workspace& m_workspace;
  CriterionKey m_key;
  CriterionState m_state;
  bool m_isChanging = false;
  QLabel* m_words;
  QPushButton* m_accept;
  TextEntry* m_reason;
};

}  // namespace prumo::ui
