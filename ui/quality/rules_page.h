// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/feeds.h"
#include "ui/quality/rule_tables.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace prumo::ui {

class BadgeDelegate;
class CellTableView;
class EmptyState;
class FailureExport;
class FeedChoice;
class FindingProposals;
class IntervalDelegate;
class MessageBar;
class RatingProposals;
class RuleForm;
class RuleSetMenu;
class RuleTrial;
class RunChoice;
class RunResults;
class RunKeeper;
class SuggestionsCard;
class WorkBar;

/// The rules a feed is checked by, and what its runs gave.
class RulesPage : public QWidget {
  Q_OBJECT
public:
  explicit RulesPage(Workspace& workspace, QWidget* parent = nullptr);

  /// Takes the rules of a file in place of those that stand, when they fit the feed.
  void loadRules(const QString& path);
  void exportRules(const QString& path);
  /// Writes the failing rows of the shown run as CSV.
  void exportFailures(const QString& path);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QLayout* choiceRow();
  QLayout* buttonRow();
  QLayout* resultColumns();
  void connectParts();
  void connectWorkspace();

  void refresh();
  void refreshProposals();
  void showBoard();
  void showRun();
  void showState();
  void sayEmpty();
  void saySuggestions();
  void say();

  void run();
  void takeRun(const std::string& dataset, const quality::RuleSet& rules, Result<quality::CheckResult> result);
  void editRule(bool isNew);
  void takeRule(quality::Rule rule);
  void removeRule();
  void readColumns();
  void closeForm();
  void fail(const Error& error);

  Workspace& m_workspace;
  std::optional<quality::Dataset> m_dataset;
  RuleBoard m_board;
  std::vector<quality::RunResultsAt> m_course;  ///< the newest runs, oldest first
  FeedChoice* m_feed;
  RunChoice* m_runs;
  QLabel* m_summary;
  QPushButton* m_add;
  QPushButton* m_edit;
  QPushButton* m_remove;
  QPushButton* m_run;
  MessageBar* m_message;
  WorkBar* m_work;
  RunKeeper* m_keeper;
  RuleSetMenu* m_ruleSet;
  FailureExport* m_failures;
  QPushButton* m_suggest;
  SuggestionsCard* m_suggestions;
  CellTableView* m_table;
  BadgeDelegate* m_badges;
  IntervalDelegate* m_intervals;
  QScrollArea* m_scroll = nullptr;
  RuleForm* m_form;
  RuleTrial* m_trial;
  RunResults* m_results;
  FindingProposals* m_findings;
  RatingProposals* m_ratings;
  QBoxLayout* m_columns;
  QWidget* m_below;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
