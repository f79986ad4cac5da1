// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_summary.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/report_cells.h"

#include <QPushButton>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr char kWhole[] = "dataset";

std::string idOf(const quality::SummaryLine& line) { return line.characteristic ? std::string{record::keyOf(*line.characteristic)} : kWhole; }

}  // namespace

RunSummary::RunSummary(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_table(new CellTableView), m_note(label(LabelKind::Small)), m_inspect(plainButton("info")) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_table);
  layout->addWidget(m_inspect, 0, Qt::AlignLeft);
  layout->addWidget(m_note);
  layout->addStretch();
  m_note->setWordWrap(true);
  m_table->setRowLimit(16);
  connect(m_table, &CellTableView::idActivated, this, &RunSummary::inspect);
  connect(m_inspect, &QPushButton::clicked, this, &RunSummary::inspect);
}

void RunSummary::show(const std::vector<quality::RuleResult>& results) {
  const auto& speaker = m_workspace.speaker();
  m_results = results;
  m_summary = quality::summaryOf(results);
  const auto table = quality::summaryTable(m_summary);
  std::vector<std::string> ids;
  for (const auto& line : m_summary.characteristics) ids.push_back(idOf(line));
  ids.push_back(kWhole);
  m_table->show(cellsOf(table, std::move(ids), speaker));
  if (m_table->currentId().empty()) m_table->setCurrentId(kWhole);
  m_table->setAccessibleName(speaker.say(table.title));
  m_note->setText(speaker.say(table.note));
  setWords(m_inspect, speaker.say("assess.derivation"));
}

/// The chosen line's numbers, in the panel at the right.
void RunSummary::inspect() {
  const auto id = m_table->currentId();
  const auto found = std::ranges::find(m_summary.characteristics, id, idOf);
  const auto& line = found == m_summary.characteristics.end() ? m_summary.dataset : *found;
  m_workspace.inspectDerivation(quality::derivationOf(line, m_results));
}

}  // namespace prumo::ui
