// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/plan.h"
#include "ui/text/speaker.h"

#include <QMenu>

#include <vector>

namespace prumo::ui {

/// What counts of a field's texts, in which share of the records it may differ, and how severe it is where it misses.
class FieldMenu : public QMenu {
  Q_OBJECT
public:
  explicit FieldMenu(QWidget* parent);

  void show(const quality::FieldPair& field, const Speaker& speaker);
  void say(const Speaker& speaker);
  /// Of a part of the key only the form can be chosen, of amounts and moments only the rest.
  void setChoices(bool hasForm, bool isCompared);
  void write(quality::FieldPair& field) const;

Q_SIGNALS:
  void changed();

private:
  void offerShares(double current, const Speaker& speaker);
  std::vector<QAction*> m_forms;
  QMenu* m_shares;
  QMenu* m_severities;
  double m_share = 0;
  Severity m_severity = Severity::Medium;
};

}  // namespace prumo::ui
