// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/answer.h"
#include "ui/text/speaker.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

#include <array>

namespace prumo::ui {

/// 0 to 5, N/A and unknown side by side. Keys: 0-5 rate, N not applicable, ? unknown; arrows move.
class SegmentedRating : public QWidget {
  Q_OBJECT
public:
  explicit SegmentedRating(const Speaker& speaker, QWidget* parent = nullptr);

  void setRating(Rating rating, std::optional<int> level);
  /// Nobody has answered: nothing is chosen.
  void clear();
  void setSpeaker(const Speaker& speaker);
  /// What is rated: each segment's accessible name is "Level 3 of <what>".
  void setWhat(const QString& what);
  void setReadOnly(bool readOnly);
  /// Puts the keyboard on what is chosen, or on the first.
  void focusChosen();
  /// Rates as the key says; false when it is none of ours.
  bool takeKey(const QKeyEvent& event);

Q_SIGNALS:
  /// A person chose; `level` is -1 unless the rating is a level.
  void rated(prumo::Rating rating, int level);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  static constexpr int kNotApplicable = 6;
  static constexpr int kUnknown = 7;
  QString nameOf(int segment, const QString& words) const;
  void say();
  void check(int segment);
  void choose(int segment);
  Speaker m_speaker;
  QString m_what;
  bool m_readOnly = false;
  QButtonGroup* m_group;
  std::array<QPushButton*, 8> m_segments{};
};

}  // namespace prumo::ui
