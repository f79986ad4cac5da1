// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/comparison.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;

namespace prumo::ui {

class BadgeDelegate;
class CellTableView;
class RunChoice;

/// A run against an earlier one of the same feed: the one before, unless another is chosen.
class RunComparison : public QWidget {
  Q_OBJECT
public:
  explicit RunComparison(Workspace& workspace, QWidget* parent = nullptr);

  /// `runs`: all of the feed, the newest first.
  void show(const quality::QualityRun& run, const std::vector<quality::QualityRun>& runs);
  /// What the run was compared with; nothing where it is the first.
  const std::optional<quality::Comparison>& comparison() const { return m_comparison; }

Q_SIGNALS:
  /// Another run was chosen to compare with.
  void chosen();
  /// A rule was picked in the table.
  void rulePicked(const QString& rule);

private:
  void compare();
  void say();
  Workspace& m_workspace;
  quality::QualityRun m_run;
  std::optional<quality::Comparison> m_comparison;
  RunChoice* m_other;
  QLabel* m_counts;
  CellTableView* m_table;
  BadgeDelegate* m_badges;
  QLabel* m_note;
};

}  // namespace prumo::ui
