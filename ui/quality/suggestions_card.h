// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/proposals.h"
#include "ui/kit/card.h"
#include "ui/kit/cell_model.h"
#include "ui/shell/work_bar.h"

class QPushButton;

namespace prumo::ui {

class BadgeDelegate;
class CellTableView;

/// The rules that a feed's profile suggests, each with its reason and what it would cost: accepted or refused line by line, by button or with
/// Enter and Delete. Refused ones stand at the end and can be brought back. Without a profile it offers to make one.
class SuggestionsCard : public Card {
  Q_OBJECT
public:
  SuggestionsCard(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent = nullptr);

  void showFeed(const std::optional<quality::Dataset>& dataset);
  /// Whether the rules may be changed now.
  void setEditable(bool isEditable);
  /// Nothing while the feed has no profile.
  std::optional<std::int64_t> count() const;
  /// Puts a person in front of the list; profiles the feed first where that was not done.
  void open();
  void takeFocus();

Q_SIGNALS:
  void closed();
  void countChanged();

private:
  void connectParts();
  void readProfile();
  void profile();
  void takeProfile(const quality::Dataset& dataset, Result<quality::Profile> profile);
  void showProposals();
  void say();
  QString wordsOfCurrent() const;
  void addButtons();
  QWidget* buttonsOf(const quality::RuleProposal& proposal, bool isRefused);
  std::vector<quality::RuleProposal> chosen(const std::vector<quality::RuleProposal>& among) const;
  void accept(const std::vector<quality::RuleProposal>& proposals);
  void refuse(const std::vector<quality::RuleProposal>& proposals);
  void recall(const std::vector<quality::RuleProposal>& proposals);
  void acceptOrRecall();
  void afterEdit(int row);

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::Dataset> m_dataset;
  std::optional<quality::Profile> m_profile;
  std::string m_profileOf;  ///< the feed and the time of the profile that was read
  quality::RuleProposals m_proposals;
  bool m_isEditable = false;
  CellTableView* m_table;
  BadgeDelegate* m_badges;
  QLabel* m_hint;
  QLabel* m_reason;
  QPushButton* m_run;
  QPushButton* m_acceptAll;
  QPushButton* m_accept;
  QPushButton* m_refuse;
  QPushButton* m_close;
};

/// A proposal a row: severity, rule, rows that would fail, room for buttons, and the reason. Ids are the rules'; refused ones come last.
CellTable suggestionTable(const quality::RuleProposals& proposals, const Speaker& speaker);

}  // namespace prumo::ui
