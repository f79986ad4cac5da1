// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace prumo::ui {

class CriterionCard;

/// The criteria of one step, one card each. The first cards stand at once, the rest follow between two events.
class AssessPage : public QWidget {
  Q_OBJECT
public:
  AssessPage(Workspace& workspace, StepId step, QWidget* parent = nullptr);

  /// Makes the criterion the current one and brings it into view.
  void setCurrent(const CriterionId& criterion);
  CriterionId current() const;

protected:
  void showEvent(QShowEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void fill();
  void clear();
  void addCard();
  void layOut(QWidget& card);
  void addRest();
  void finish();
  void take(const Change& change);
  void refresh();
  void say();
  void goTo(const QString& place, const QString& focus);
  void enter(std::size_t index);
  void move(int step);
  void chooseFiles(CriterionCard* card);
  CriterionCard* cardAt(const QPoint& position) const;
  void aim(CriterionCard* card);

  Workspace& m_workspace;
  StepId m_step;
  QLabel* m_readOnly;
  QScrollArea* m_scroll;
  QVBoxLayout* m_column = nullptr;
  std::vector<CriterionCard*> m_cards;
  std::map<std::string, CriterionState> m_states;  ///< only while cards are being added
  std::size_t m_current = 0;
  CriterionCard* m_target = nullptr;  ///< what a drag is over
};

}  // namespace prumo::ui
