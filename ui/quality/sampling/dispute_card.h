// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/opened_study.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

class QPushButton;

namespace prumo::ui {

/// Judgements that differ from what stands, a few at a time, each to be taken or set aside. Hidden while there are none.
class DisputeCard : public Card {
  Q_OBJECT
public:
  explicit DisputeCard(Workspace& workspace, QWidget* parent = nullptr);
  void show(const quality::sampling::OpenedStudy& opened);
  void say();

Q_SIGNALS:
  void decided(const prumo::quality::sampling::Judgement& disputed, bool takes);
  void rowAsked(const QString& row);

private:
  struct Dispute {
    quality::sampling::StudyRow row;
    quality::sampling::Judgement ours;
    quality::sampling::Judgement theirs;
    bool isSameAs(const Dispute& other) const;
  };
  void showFrom(std::size_t first);
  void showShare();
  QWidget* item(const Dispute& dispute);
  QWidget* buttons(const Dispute& dispute);
  Workspace& m_workspace;
  std::vector<Dispute> m_disputes;
  std::size_t m_first = 0;
  bool m_canDecide = false;
  QVBoxLayout* m_list;
  QLabel* m_share;
  QPushButton* m_back;
  QPushButton* m_forward;
};

}  // namespace prumo::ui
