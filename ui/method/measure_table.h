// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace prumo::ui {

/// "Where level 2 comes from": what was measured, its interval, and what the levels demand. Hidden where nothing was measured.
class MeasureTable : public QWidget {
  Q_OBJECT
public:
  explicit MeasureTable(QWidget* parent = nullptr);
  void show(const Criterion& criterion, const CriterionState& state, const Speaker& speaker);

private:
  void clear();
  void addRow(const QString& name, const QString& value);
  void addFigures(const Message& basis, const Speaker& speaker);
  void addThresholds(const Measure& measure, int level, const Speaker& speaker);
  QLabel* m_title;
  QGridLayout* m_grid;
};

}  // namespace prumo::ui
