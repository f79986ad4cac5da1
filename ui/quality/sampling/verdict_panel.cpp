// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/verdict_panel.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/looks.h"
#include "ui/kit/report_cells.h"
#include "ui/quality/sampling/dispute_card.h"

namespace prumo::ui {

namespace {

using namespace quality::sampling;

QLabel* wrapped(LabelKind kind) {
  auto* words = label(kind);
  words->setWordWrap(true);
  return words;
}

std::vector<std::string> idsOf(const report::Table& table) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < table.rows.size(); ++i) ids.push_back(std::to_string(i));
  return ids;
}

Chip::Tone toneOf(Decision decision) { return decision == Decision::Accept ? Chip::Tone::Good : decision == Decision::Reject ? Chip::Tone::Bad : Chip::Tone::Neutral; }

}  // namespace

VerdictPanel::VerdictPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_verdict(new Card),
      m_decision(new Chip),
      m_words(wrapped(LabelKind::Secondary)),
      m_limits(new CellTableView),
      m_estimates(new CellTableView),
      m_note(wrapped(LabelKind::Small)),
      m_disputes(new DisputeCard(workspace)),
      m_plan(new Card),
      m_origin(wrapped(LabelKind::Secondary)),
      m_caution(wrapped(LabelKind::Body)),
      m_curve(new ChartView) {
  auto* column = bare<QVBoxLayout>(16);
  setLayout(column);
  column->addWidget(m_disputes);
  column->addWidget(m_verdict);
  column->addWidget(m_plan);
  column->addStretch();
  m_verdict->body()->addWidget(m_decision, 0, Qt::AlignLeft);
  for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_limits, m_estimates, m_note}) m_verdict->body()->addWidget(part);
  for (QWidget* part : std::initializer_list<QWidget*>{m_caution, m_origin, m_curve}) m_plan->body()->addWidget(part);
  connect(m_disputes, &DisputeCard::decided, this, &VerdictPanel::decided);
  connect(m_disputes, &DisputeCard::rowAsked, this, &VerdictPanel::rowAsked);
  say();
}

void VerdictPanel::say() {
  const auto& speaker = m_workspace.speaker();
  m_verdict->setTitle(speaker.say("sampling.page.verdict"));
  m_shownPlan.reset();
  m_disputes->say();
  m_plan->setTitle(speaker.say("sampling.page.plan"));
  m_limits->setAccessibleName(speaker.say("sampling.table.limits"));
  m_estimates->setAccessibleName(speaker.say("sampling.table.estimates"));
}

void VerdictPanel::show(const OpenedStudy& opened, const Verdict& verdict) {
  const auto& study = opened.study;
  const auto& plan = opened.plan;
  const auto& speaker = m_workspace.speaker();
  m_decision->setText(speaker.say(Message{"sampling.decision." + std::string{record::keyOf(verdict.decision)}, {}}));
  m_decision->setTone(toneOf(verdict.decision));
  m_decision->setVisible(!plan.limits.empty());
  auto words = speaker.say(Message{"sampling.judged", {{"judged", verdict.judged}, {"size", verdict.size}, {"lot", study.lot}, {"seed", std::to_string(study.seed)}}});
  if (!verdict.isInOrder) words += u' ' + speaker.say("sampling.out_of_order");
  m_words->setText(words);
  const auto limits = limitsTable(plan, &verdict);
  m_limits->show(cellsOf(limits, idsOf(limits), speaker));
  m_limits->setVisible(!plan.limits.empty());
  const auto estimates = estimatesTable(plan, verdict);
  m_estimates->show(cellsOf(estimates, idsOf(estimates), speaker));
  m_estimates->setVisible(verdict.judged > 0);
  m_note->setText(speaker.say(estimates.note));
  m_note->setVisible(verdict.judged > 0);
  showPlan(plan);
  m_disputes->show(opened);
}

/// The curve takes longer to draw than all the rest, and stays the same while one judges.
void VerdictPanel::showPlan(const Plan& plan) {
  if (m_shownPlan == plan) return;
  m_shownPlan = plan;
  const auto& speaker = m_workspace.speaker();
  m_origin->setText(speaker.say(originOf(plan)));
  m_caution->setText(speaker.say(cautionOf(plan)));
  const auto chart = plan.isWhole() ? std::nullopt : operatingChart(plan);
  m_curve->setVisible(chart.has_value());
  if (chart) m_curve->show(*chart, speaker);
}

}  // namespace prumo::ui
