// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/study.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

#include <array>
#include <map>

class QLineEdit;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class EvidenceList;

/// One drawn row and what a person saw in it. By keyboard: C conforms, 1 2 3 one more critical, major, minor defect, Q W E one less, N the
/// remark, A attaches a file, Delete takes the judgement back, arrows go to the next and the previous row, U to the next one nobody judged.
class JudgeCard : public Card {
  Q_OBJECT
public:
  explicit JudgeCard(Workspace& workspace, QWidget* parent = nullptr);

  struct Row {
    quality::sampling::StudyRow row;
    std::string stratum;
    std::optional<quality::sampling::Judgement> judgement;
  };
  void show(const Row& row, const std::vector<std::string>& columns, std::int64_t size, bool canJudge);
  void setSpeaker(const Speaker& speaker);
  /// Gives the keys to a widget that holds this card, so that they work wherever its focus is.
  void listenIn(QWidget* holder);
  /// In a small window fewer values show at once, so that the judgement shows with them.
  void setSmall(bool isSmall);

Q_SIGNALS:
  /// The row is judged so, now; `leaves`: and the next open one may come.
  void judged(const prumo::quality::sampling::Judgement& judgement, bool leaves);
  void cleared();
  void moveAsked(int rows);
  void nextOpenAsked();

protected:
  void focusInEvent(QFocusEvent* event) override;

private:
  enum Count { Critical, Major, Minor };
  void build();
  QWidget* counter(Count which);
  void change(Count which, int by);
  void conform();
  void keepWords();
  void give(bool leaves);
  void say();
  std::int64_t& countOf(Count which);
  Speaker m_speaker{kPortuguese};
  Row m_row;
  std::int64_t m_size = 0;
  bool m_canJudge = false;
  quality::sampling::Judgement m_shown;                      ///< as the card stands, judged or not
  std::map<std::string, std::pair<QString, QString>> m_drafts;  ///< remark and proof of rows that nobody judged yet
  QLabel* m_place;
  QLabel* m_state;
  CellTableView* m_cells;
  QPushButton* m_conforms;
  std::array<QLabel*, 3> m_counts{};
  std::array<QPushButton*, 3> m_more{};
  std::array<QPushButton*, 3> m_less{};
  QLineEdit* m_note;
  QLineEdit* m_evidence;
  EvidenceList* m_files;
  QPushButton* m_clear;
  QPushButton* m_back;
  QPushButton* m_forward;
  QPushButton* m_open;
  QLabel* m_keys;
};

}  // namespace prumo::ui
