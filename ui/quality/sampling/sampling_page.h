// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/verdict.h"
#include "ui/quality/feeds.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace prumo::ui {

class EmptyState;
class FeedChoice;
class MessageBar;
class PlanForm;
class StudyDesk;
class WorkBar;
class WorksheetExchange;

/// Acceptance sampling: a plan, rows drawn by a seed, a worksheet judged here or elsewhere, and what it says of the lot.
class SamplingPage : public QWidget {
  Q_OBJECT
public:
  explicit SamplingPage(Workspace& workspace, QWidget* parent = nullptr);

private:
  QLayout* choiceRow();
  QLayout* buttonRow();
  void connectParts();
  void connectWorkspace();
  void refresh();
  void follow(const Change& change);
  void beginPlan();
  void draw();
  void keep(const quality::Dataset& dataset, Result<quality::sampling::Draw> drawn);
  void conclude();
  void finish(Result<quality::sampling::Conclusion> made, int turn);
  void remove();
  void showAll();
  void showButtons();
  void say();
  void sayEmpty();
  bool canEdit() const;

  Workspace& m_workspace;
  std::vector<quality::sampling::Study> m_studies;  ///< of the feed, the newest first
  std::string m_chosen;                             ///< an older study that a person looks at; empty: the newest
  std::optional<quality::sampling::Study> m_study;
  int m_turn = 0;  ///< counts changes of judgements
  FeedChoice* m_feed;
  QLabel* m_studyLabel;
  QComboBox* m_studyChoice;
  QPushButton* m_new;
  QPushButton* m_conclude;
  QPushButton* m_remove;
  MessageBar* m_message;
  WorkBar* m_work;
  WorksheetExchange* m_exchange;
  PlanForm* m_form;
  StudyDesk* m_desk;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
