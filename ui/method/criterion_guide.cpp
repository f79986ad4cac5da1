// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/criterion_guide.h"

#include "ui/findings/evidence_list.h"
#include "ui/findings/finding_edits.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/method/level_list.h"
#include "ui/method/measure_table.h"

namespace prumo::ui {

namespace {

QLabel* wrapping(LabelKind kind) {
  auto* text = label(kind);
  text->setWordWrap(true);
  return text;
}

QString bullets(const std::vector<LocalText>& items, std::string_view language) {
  QStringList lines;
  for (const auto& item : items) lines << QStringLiteral("•  ") + QString::fromStdString(item.in(language));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

CriterionGuide::CriterionGuide(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(wrapping(LabelKind::CardTitle)),
      m_why(wrapping(LabelKind::Secondary)),
      m_measure(new MeasureTable),
      m_accept(plainButton("check")),
      m_change(linkButton()),
      m_levelsTitle(wrapping(LabelKind::Strong)),
      m_levels(new LevelList),
      m_askTitle(wrapping(LabelKind::Strong)),
      m_ask(wrapping(LabelKind::Secondary)),
      m_evidenceTitle(wrapping(LabelKind::Strong)),
      m_evidence(new EvidenceList(workspace)),
      m_adviceTitle(wrapping(LabelKind::Strong)),
      m_advice(wrapping(LabelKind::Secondary)),
      m_newFinding(plainButton("finding")) {
  build();
  connect(m_accept, &QPushButton::clicked, this, [this] { acceptProposal(m_workspace, m_key); });
  connect(m_change, &QPushButton::clicked, this, [this] {
    m_workspace.show(QStringLiteral("step/%1/assess/change").arg(QString::fromStdString(m_key.step.text)), QString::fromStdString(m_key.criterion.text));
  });
  connect(m_newFinding, &QPushButton::clicked, this, &CriterionGuide::startFinding);
}

void CriterionGuide::build() {
  auto* layout = new QVBoxLayout(this);
  setAttribute(Qt::WA_StyledBackground);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(6);
  layout->addWidget(m_title);
  layout->addWidget(m_why);
  layout->addSpacing(8);
  layout->addWidget(m_measure);
  auto* decide = new FlowLayout(nullptr, 8);
  decide->addWidget(m_accept);
  decide->addWidget(m_change);
  layout->addLayout(decide);
  const std::initializer_list<std::pair<QLabel*, QWidget*>> sections{
      {m_levelsTitle, m_levels}, {m_askTitle, m_ask}, {m_evidenceTitle, m_evidence}, {m_adviceTitle, m_advice}};
  for (const auto& [title, content] : sections) {
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addWidget(content);
  }
  layout->addWidget(m_newFinding, 0, Qt::AlignLeft);
  layout->addStretch(1);
}

void CriterionGuide::show(const CriterionKey& key) {
  m_key = key;
  m_evidence->show({key.step.text, key.criterion.text, {}});
  refresh();
}

void CriterionGuide::refresh() {
  if (!m_workspace.isOpen()) return;
  const auto* criterion = m_workspace.method().find(m_key.step, m_key.criterion);
  if (criterion) say(*criterion, stateOf(m_workspace.project(), m_key));
}

void CriterionGuide::say(const Criterion& criterion, const CriterionState& state) {
  const auto& speaker = m_workspace.speaker();
  const auto language = speaker.language();
  const bool editable = !m_workspace.project().isReadOnly();
  const auto standing = state.proposalState();
  m_title->setText(QString::fromStdString(criterionName(m_workspace, m_key)));
  m_why->setText(QString::fromStdString(criterion.why.in(language)));
  m_measure->show(criterion, state, speaker);
  m_accept->setVisible(state.proposal && standing != ProposalState::Followed);
  m_change->setVisible(state.proposal.has_value());
  m_accept->setEnabled(editable);
  m_change->setEnabled(editable);
  m_newFinding->setEnabled(editable);
  m_levels->show(criterion, state.rating(), speaker);
  m_ask->setText(bullets(criterion.evidence, language));
  m_advice->setText(QString::fromStdString(criterion.recommendation.in(language)));
  setWords(m_accept, speaker.say("assess.proposal.accept"));
  setWords(m_change, speaker.say("assess.proposal.change"));
  setWords(m_newFinding, speaker.say("assess.finding.from_this"));
  m_levelsTitle->setText(speaker.say("assess.levels"));
  m_askTitle->setText(speaker.say("assess.ask_for"));
  m_evidenceTitle->setText(speaker.say("assess.evidence"));
  m_adviceTitle->setText(speaker.say("assess.recommendation"));
}

/// A finding with what the criterion already says, for the consultant to complete.
void CriterionGuide::startFinding() {
  const auto* criterion = m_workspace.method().find(m_key.step, m_key.criterion);
  const auto language = m_workspace.speaker().language();
  Finding finding{.step = m_key.step.text, .criterion = m_key.criterion.text, .title = criterion->title.in(language)};
  finding.expectation = criterion->levels[5].in(language);
  finding.effect = criterion->why.in(language);
  finding.recommendation = criterion->recommendation.in(language);
  const auto state = stateOf(m_workspace.project(), m_key);
  if (state.answer) finding.condition = state.answer->note;
  const auto id = addFinding(m_workspace, std::move(finding));
  if (!id.empty()) m_workspace.show(QStringLiteral("findings/title"), QString::fromStdString(id));
}

}  // namespace prumo::ui
