// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/verdict.h"
#include "ui/quality/feeds.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class EmptyState;
class FeedChoice;
class JudgeCard;
class MessageBar;
class PlanForm;
class VerdictPanel;
class WorkBar;
class WorksheetExchange;

/// Acceptance sampling: a plan, rows drawn by a seed, a worksheet judged here or elsewhere, and what it says of the lot.
class SamplingPage : public QWidget {
  Q_OBJECT
public:
  explicit SamplingPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QLayout* choiceRow();
  QLayout* buttonRow();
  void connectParts();
  void connectJudging();
  void connectWorkspace();
  void refresh();
  void readStudy();
  void beginPlan();
  void draw();
  void keep(const quality::Dataset& dataset, Result<quality::sampling::Draw> drawn);
  void conclude();
  void remove();
  void showAll();
  void showRow();
  void showRows();
  void showButtons();
  void move(int by);
  void goToOpen();
  void say();
  void sayEmpty();
  bool canEdit() const;
  const quality::sampling::Judgement* standing(const std::string& row) const;
  std::size_t currentRow() const;

  Workspace& m_workspace;
  std::vector<quality::sampling::Study> m_studies;  ///< of the feed, the newest first
  std::string m_chosen;                             ///< an older study that a person looks at; empty: the newest
  std::optional<quality::sampling::Study> m_study;
  quality::sampling::Plan m_plan;
  std::vector<quality::sampling::StudyRow> m_rows;
  std::vector<quality::sampling::Judgement> m_judgements;
  std::vector<quality::sampling::Stratum> m_strata;
  FeedChoice* m_feed;
  QLabel* m_studyLabel;
  QComboBox* m_studyChoice;
  QPushButton* m_new;
  QPushButton* m_conclude;
  QPushButton* m_remove;
  QLabel* m_summary;
  MessageBar* m_message;
  WorkBar* m_work;
  WorksheetExchange* m_exchange;
  PlanForm* m_form;
  QWidget* m_content;
  QBoxLayout* m_columns;
  JudgeCard* m_judge;
  CellTableView* m_table;
  VerdictPanel* m_verdict;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
