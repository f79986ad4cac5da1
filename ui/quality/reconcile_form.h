// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"
#include "core/quality/reconciliation/key_preview.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace prumo::ui {

class MapEditor;
class MessageBar;
class PlanExtras;
class WorkBar;

/// Which two feeds are compared and how: made new, or changed.
class ReconcileForm : public Card {
  Q_OBJECT
public:
  explicit ReconcileForm(Workspace& workspace, QWidget* parent = nullptr);

  void begin(const quality::Reconciliation& reconciliation);

Q_SIGNALS:
  void saved(const prumo::quality::Reconciliation& reconciliation);
  void cancelled();

private:
  void readFeeds();
  void showFeeds(const quality::Preview& sent, const quality::Preview& received);
  void lookAtKeys();
  void sayKeys(const Result<quality::KeyPreview>& preview);
  void save();
  void say();

  Workspace& m_workspace;
  quality::Reconciliation m_reconciliation;
  quality::ReconciliationPlan m_plan;
  bool m_isRead = false;
  int m_look = 0;  ///< the newest look at the keys; older answers are let go
  QLabel* m_nameLabel;
  QLineEdit* m_name;
  QLabel* m_sentLabel;
  QComboBox* m_sent;
  QLabel* m_receivedLabel;
  QComboBox* m_received;
  MessageBar* m_message;
  WorkBar* m_work;
  MapEditor* m_map;
  QLabel* m_keys;
  PlanExtras* m_extras;
  QPushButton* m_save;
  QPushButton* m_cancel;
  QTimer* m_later;
};

}  // namespace prumo::ui
