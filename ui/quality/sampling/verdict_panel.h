// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/study_report.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

class CellTableView;
class ChartView;
class Chip;
class DisputeCard;

/// What the judgements of a study say so far, what the plan protects from, and judgements that wait for a decision.
class VerdictPanel : public QWidget {
  Q_OBJECT
public:
  explicit VerdictPanel(Workspace& workspace, QWidget* parent = nullptr);
  void show(const quality::sampling::OpenedStudy& opened, const quality::sampling::Verdict& verdict);
  void say();

Q_SIGNALS:
  void decided(const prumo::quality::sampling::Judgement& disputed, bool takes);
  void rowAsked(const QString& row);

private:
  void showPlan(const quality::sampling::Plan& plan);
  Workspace& m_workspace;
  std::optional<quality::sampling::Plan> m_shownPlan;
  Card* m_verdict;
  Chip* m_decision;
  QLabel* m_words;
  CellTableView* m_limits;
  CellTableView* m_estimates;
  QLabel* m_note;
  DisputeCard* m_disputes;
  Card* m_plan;
  QLabel* m_origin;
  QLabel* m_caution;
  ChartView* m_curve;
};

}  // namespace prumo::ui
