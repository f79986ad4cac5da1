// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_comparison.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/report_cells.h"
#include "ui/quality/delegates.h"
#include "ui/quality/feeds.h"
#include "ui/quality/run_choice.h"

#include <algorithm>

namespace prumo::ui {

RunComparison::RunComparison(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_other(new RunChoice("quality_page.compared_with")),
      m_counts(label(LabelKind::CardTitle)),
      m_table(new CellTableView),
      m_badges(new BadgeDelegate(this)),
      m_note(label(LabelKind::Small)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_other, 0, Qt::AlignLeft);
  for (auto* part : std::initializer_list<QWidget*>{m_counts, m_table, m_note}) layout->addWidget(part);
  layout->addStretch();
  m_counts->setWordWrap(true);
  m_note->setWordWrap(true);
  m_table->setItemDelegateForColumn(0, m_badges);
  m_table->setRowLimit(10);
  connect(m_other, &RunChoice::chosen, this, [this] {
    compare();
    say();
    Q_EMIT chosen();
  });
  connect(m_table, &CellTableView::idActivated, this, &RunComparison::rulePicked);
}

void RunComparison::show(const quality::QualityRun& run, const std::vector<quality::QualityRun>& runs) {
  if (run.dataset != m_run.dataset) m_other->follow();
  m_run = run;
  auto earlier = runs;
  std::erase_if(earlier, [&run](const quality::QualityRun& other) { return other.id >= run.id; });
  m_other->show(std::move(earlier), m_workspace.speaker());
  compare();
  say();
}

void RunComparison::compare() {
  m_comparison.reset();
  const auto* other = m_other->current();
  if (!other) return;
  auto compared = quality::compare(m_workspace.project(), *other, m_run);
  if (compared) m_comparison = std::move(*compared);
  else m_workspace.tell(compared.error());
}

void RunComparison::say() {
  const auto& speaker = m_workspace.speaker();
  const bool isTold = m_comparison && std::ranges::any_of(m_comparison->rules, quality::isTelling);
  m_table->setVisible(isTold);
  m_note->setVisible(isTold);
  if (!m_comparison) return m_counts->setText(speaker.say("quality_page.first_run"));
  QStringList counts;
  for (const auto& count : quality::countsOf(*m_comparison)) counts << speaker.say(count);
  m_counts->setText(counts.join(QStringLiteral(" · ")));
  const auto table = quality::comparisonTable(*m_comparison);
  m_badges->setSpeaker(speaker);
  m_table->show(cellsOf(table, quality::tellingRules(*m_comparison), speaker));
  m_table->setAccessibleName(speaker.say(table.title));
  m_note->setText(speaker.say(table.note));
}

}  // namespace prumo::ui
