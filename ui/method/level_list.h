// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"

#include <QWidget>

class QLabel;

namespace prumo::ui {

/// What one sees at the levels of a criterion, the chosen one marked; and for whom it does not apply.
class LevelList : public QWidget {
  Q_OBJECT
public:
  explicit LevelList(QWidget* parent = nullptr);
  void show(const Criterion& criterion, const RatingText& rating, const Speaker& speaker);

private:
  struct Row {
    QWidget* box;
    QLabel* name;
    QLabel* text;
  };
  void put(Row& row, const QString& name, const QString& text, bool chosen, const Speaker& speaker);
  std::array<Row, 7> m_rows{};  ///< 0 to 5, then N/A
};

}  // namespace prumo::ui
