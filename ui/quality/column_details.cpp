// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/column_details.h"

#include "ui/kit/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/looks.h"
#include "ui/quality/cell_table.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/profile_tables.h"
#include "ui/quality/texts.h"

namespace prumo::ui {

ColumnDetails::ColumnDetails(QWidget* parent)
    : Card(parent),
      m_personal(new Chip({}, Chip::Tone::Bad)),
      m_facts(new CellTableView),
      m_top(new CellTableView),
      m_topChart(new ChartView),
      m_spreadChart(new ChartView),
      m_quantileChart(new ChartView) {
  body()->addWidget(m_personal, 0, Qt::AlignLeft);
  body()->addWidget(m_spreadChart);
  for (auto* table : {m_facts, m_top}) {
    setKind(table, "plain");
    body()->addWidget(table);
  }
  body()->addWidget(m_topChart);
  body()->addWidget(m_quantileChart);
  body()->addStretch();
  setMinimumWidth(280);
}

void ColumnDetails::show(const quality::ColumnProfile& column, const Speaker& speaker) {
  setTitle(fromUtf8(column.name));
  setCaption(typeName(column.type, speaker));
  m_personal->setVisible(column.personal != quality::Personal::None);
  const Message masked{"quality_page.personal_masked", {{"kind", toUtf8(personalName(column.personal, speaker))}}};
  m_personal->setText(speaker.say(masked));
  m_facts->setAccessibleName(speaker.say("quality_page.table.facts"));
  m_facts->show(factTable(column, speaker));
  m_top->setAccessibleName(speaker.say("quality_page.table.top"));
  m_top->show(topTable(column, speaker));
  m_topChart->setVisible(!column.top.empty());
  if (!column.top.empty()) m_topChart->show(topChart(column), speaker);
  const auto spread = spreadChart(column, speaker);
  m_spreadChart->setVisible(spread.has_value());
  if (spread) m_spreadChart->show(*spread, speaker);
  const auto quantiles = quantileChart(column, speaker);
  m_quantileChart->setVisible(quantiles.has_value());
  if (quantiles) m_quantileChart->show(*quantiles, speaker);
}

}  // namespace prumo::ui
