// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile.h"
#include "ui/kit/card.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

namespace prumo::ui {

class CellTableView;
class ChartView;
class Chip;

/// One column of a profile in full: damage and what to do about it, facts, forms, what stands out, most frequent values, and charts.
class ColumnDetails : public Card {
  Q_OBJECT
public:
  explicit ColumnDetails(QWidget* parent = nullptr);
  void show(const quality::ColumnProfile& column, const Speaker& speaker);

private:
  struct Section {
    QLabel* title;
    CellTableView* table;
  };
  Section addSection();
  void showSection(const Section& section, const QString& title, CellTable table);
  void showWounds(const quality::ColumnProfile& column, const Speaker& speaker);
  void showCharts(const quality::ColumnProfile& column, const Speaker& speaker);

  Chip* m_personal;
  QVBoxLayout* m_wounds;
  Section m_facts;
  Section m_odd;
  Section m_patterns;
  Section m_top;
  ChartView* m_topChart;
  ChartView* m_spreadChart;
  ChartView* m_quantileChart;
};

}  // namespace prumo::ui
