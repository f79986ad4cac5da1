// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

class QPushButton;

namespace prumo::ui {

/// What a feed's failed rules propose for the register of findings: accept all, or look at each.
class FindingProposals : public Card {
  Q_OBJECT
public:
  explicit FindingProposals(Workspace& workspace, QWidget* parent = nullptr);
  void showFeed(const std::string& dataset);

private:
  void say();
  Workspace& m_workspace;
  std::string m_dataset;
  std::vector<Finding> m_findings;
  QVBoxLayout* m_list;
  QPushButton* m_accept;
  QPushButton* m_review;
};

/// The ratings that the newest runs propose and nobody decided on yet.
class RatingProposals : public Card {
  Q_OBJECT
public:
  explicit RatingProposals(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();

private:
  QWidget* row(const Proposal& proposal);
  Workspace& m_workspace;
  QVBoxLayout* m_list;
};

/// The proposals of the step that no answer decided since they were made.
std::vector<Proposal> pendingProposals(Workspace& workspace);

}  // namespace prumo::ui
