// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/verdict_panel.h"

#include "ui/kit/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/looks.h"
#include "ui/quality/cell_table.h"
#include "ui/quality/report_cells.h"
#include "ui/quality/texts.h"

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
      m_disputes(new Card),
      m_list(bare<QVBoxLayout>()),
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
  m_disputes->body()->addLayout(m_list);
  for (QWidget* part : std::initializer_list<QWidget*>{m_caution, m_origin, m_curve}) m_plan->body()->addWidget(part);
  say();
}

void VerdictPanel::say() {
  const auto& speaker = m_workspace.speaker();
  m_verdict->setTitle(speaker.say("sampling.page.verdict"));
  m_shownPlan.reset();
  m_disputes->setTitle(speaker.say("sampling.page.disputes"));
  m_disputes->setCaption(speaker.say("sampling.page.disputes_hint"));
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
  showDisputes(opened);
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

void VerdictPanel::showDisputes(const OpenedStudy& opened) {
  while (auto* item = m_list->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  for (const auto* one : opened.judgements.disputed()) {
    const auto place = *opened.judgements.placeOf(one->row);
    const auto* ours = opened.judgements.standing(place);
    m_list->addWidget(dispute(opened.rows[place], ours ? *ours : Judgement{}, *one, !opened.study.closedAt && !m_workspace.project().isReadOnly()));
  }
  m_disputes->setVisible(m_list->count() > 0);
}

QWidget* VerdictPanel::dispute(const StudyRow& row, const Judgement& ours, const Judgement& theirs, bool canDecide) {
  const auto& speaker = m_workspace.speaker();
  const auto told = [&speaker](const Judgement& one) {
    return speaker.say(Message{"sampling.page.opinion", {{"judge", one.judge}, {"critical", one.critical}, {"major", one.major}, {"minor", one.minor}, {"note", one.note}}});
  };
  auto* holder = new QWidget;
  auto* column = bare<QVBoxLayout>(4);
  holder->setLayout(column);
  auto* head = linkButton();
  setWords(head, speaker.say(Message{"sampling.page.disputed_row", {{"position", row.position}, {"line", row.line}}}));
  setLook(head, "place", "start");
  connect(head, &QPushButton::clicked, this, [this, id = fromUtf8(row.id)] { Q_EMIT rowAsked(id); });
  column->addWidget(head);
  for (const auto& one : {std::cref(ours), std::cref(theirs)}) {
    auto* line = wrapped(LabelKind::Body);
    line->setText(told(one));
    column->addWidget(line);
  }
  auto* buttons = bare<QHBoxLayout>();
  auto* keep = plainButton();
  auto* take = plainButton();
  setWords(keep, speaker.say(Message{"sampling.page.keep", {{"position", row.position}}}));
  setWords(take, speaker.say(Message{"sampling.page.take", {{"judge", theirs.judge}, {"position", row.position}}}));
  for (auto* button : {keep, take}) {
    button->setEnabled(canDecide);
    buttons->addWidget(button);
  }
  buttons->addStretch();
  connect(keep, &QPushButton::clicked, this, [this, theirs] { Q_EMIT decided(theirs, false); });
  connect(take, &QPushButton::clicked, this, [this, theirs] { Q_EMIT decided(theirs, true); });
  column->addLayout(buttons);
  return holder;
}

}  // namespace prumo::ui
