// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/sampling/study_reader.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace prumo::ui {

class CellTableView;
class JudgeCard;
class VerdictPanel;

/// One study: a row to judge, all the drawn rows, and what they say so far. Its rows are read once, on a worker; afterwards it shows anew only
/// what a change names, so that judging is as quick in a sample of fifty thousand rows as in one of eighty.
class StudyDesk : public QWidget {
  Q_OBJECT
public:
  explicit StudyDesk(Workspace& workspace, QWidget* parent = nullptr);

  /// Shows a study. The one that stands here already stays to be seen until it is read again; where only its head changed, it is not.
  void show(const quality::sampling::Study& study);
  void readAgain();
  void clear();
  void follow(const Change& change);
  void say();
  /// Lays the keys on the row to judge, as soon as there is one.
  void takeKeys();

Q_SIGNALS:
  void failed(const prumo::Error& error);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void connectParts();
  void take(ShownStudy shown);
  void followProofs();
  void followRows(const std::set<std::string>& judgements);
  void showVerdict();
  void showRow();
  void move(int by);
  void goToOpen();
  void keep(const quality::sampling::Judgement& judgement, bool leaves);
  void takeBack();
  bool canJudge() const;
  std::optional<std::size_t> current() const;

  Workspace& m_workspace;
  StudyReader* m_reader;
  std::optional<quality::sampling::Study> m_study;
  std::optional<quality::sampling::OpenedStudy> m_opened;
  quality::sampling::FeedState m_feed = quality::sampling::FeedState::Unknown;
  std::string m_feedName;
  bool m_wantsKeys = false;
  QLabel* m_summary;
  QWidget* m_parts;
  QBoxLayout* m_columns;
  JudgeCard* m_judge;
  CellTableView* m_table;
  VerdictPanel* m_verdict;
};

}  // namespace prumo::ui
