// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile.h"
#include "ui/kit/card.h"
#include "ui/text/speaker.h"

namespace prumo::ui {

class CellTableView;
class ChartView;
class Chip;

/// One column of a profile in full: facts, quantiles, most frequent values, and both as charts.
class ColumnDetails : public Card {
  Q_OBJECT
public:
  explicit ColumnDetails(QWidget* parent = nullptr);
  void show(const quality::ColumnProfile& column, const Speaker& speaker);

private:
  Chip* m_personal;
  CellTableView* m_facts;
  CellTableView* m_top;
  ChartView* m_topChart;
  ChartView* m_spreadChart;
  ChartView* m_quantileChart;
};

}  // namespace prumo::ui
