// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/column_details.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/profile_tables.h"

namespace prumo::ui {

ColumnDetails::ColumnDetails(QWidget* parent)
    : Card(parent),
      m_personal(new Chip({}, Chip::Tone::Bad)),
      m_wounds(bare<QVBoxLayout>(4)),
      m_topChart(new ChartView),
      m_spreadChart(new ChartView),
      m_quantileChart(new ChartView) {
  body()->addWidget(m_personal, 0, Qt::AlignLeft);
  body()->addLayout(m_wounds);
  body()->addWidget(m_spreadChart);
  for (auto* section : {&m_facts, &m_odd, &m_patterns, &m_top}) *section = addSection();
  body()->addWidget(m_topChart);
  body()->addWidget(m_quantileChart);
  body()->addStretch();
  setMinimumWidth(280);
}

ColumnDetails::Section ColumnDetails::addSection() {
  const Section section{label(LabelKind::Strong), new CellTableView};
  setKind(section.table, "plain");
  section.table->setRowLimit(10);
  body()->addWidget(section.title);
  body()->addWidget(section.table);
  return section;
}

void ColumnDetails::showSection(const Section& section, const QString& title, CellTable table) {
  section.title->setText(title);
  section.title->setVisible(!table.rows.empty());
  section.table->setVisible(!table.rows.empty());
  section.table->setAccessibleName(title);
  section.table->show(std::move(table));
}

void ColumnDetails::show(const quality::ColumnProfile& column, const Speaker& speaker) {
  setTitle(fromUtf8(column.name));
  setCaption(typeWords(column, speaker));
  m_personal->setVisible(column.personal != quality::Personal::None);
  const Message masked{"quality_page.personal_masked", {{"kind", toUtf8(personalName(column.personal, speaker))}}};
  m_personal->setText(speaker.say(masked));
  showWounds(column, speaker);
  showSection(m_facts, speaker.say("quality_page.table.facts"), factTable(column, speaker));
  showSection(m_odd, speaker.say("quality_profile.rare_and_extreme"), oddTable(column, speaker));
  showSection(m_patterns, speaker.say("quality_profile.patterns"), patternTable(column, speaker));
  const auto top = speaker.say("quality_page.table.top");
  const auto sampled = column.topSampled > 0
                           ? QStringLiteral(" (%1)").arg(speaker.say(Message{"quality_profile.sampled", {{"n", column.topSampled}}}))
                           : QString{};
  showSection(m_top, top + sampled, topTable(column, speaker));
  showCharts(column, speaker);
}

void ColumnDetails::showWounds(const quality::ColumnProfile& column, const Speaker& speaker) {
  while (auto* item = m_wounds->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const auto add = [this](LabelKind kind, const QString& text) {
    auto* words = label(kind, text);
    words->setWordWrap(true);
    m_wounds->addWidget(words);
  };
  if (column.wounds.empty()) return add(LabelKind::Secondary, speaker.say("quality_profile.no_wounds"));
  for (const auto& wound : column.wounds) {
    add(LabelKind::Fault, woundTitle(wound, speaker));
    add(LabelKind::Body, woundHint(wound, speaker));
    add(LabelKind::Secondary, exampleWords(wound.examples, speaker));
  }
}

void ColumnDetails::showCharts(const quality::ColumnProfile& column, const Speaker& speaker) {
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
