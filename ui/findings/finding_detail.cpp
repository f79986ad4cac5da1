// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_detail.h"

#include "ui/findings/evidence_list.h"
#include "ui/findings/finding_edits.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/record_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace prumo::ui {

namespace {

std::vector<std::string> formFields() {
  return {"title",  "severity",   "likelihood", "status",         "condition", "expectation", "cause",
          "effect", "effect_min", "effect_max", "recommendation", "owner",     "due"};
}

QString nameOf(const Method& method, const StepId& step, const Criterion& criterion, std::string_view language) {
  return QString::fromStdString(numberOf(method, step, criterion.id) + " " + criterion.title.in(language));
}

}  // namespace

FindingDetail::FindingDetail(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_none(label(LabelKind::Secondary)),
      m_body(new QWidget),
      m_accept(plainButton("check")),
      m_dismiss(plainButton("cancel")),
      m_duplicate(linkButton("add")),
      m_remove(linkButton("remove")),
      m_go(linkButton("link")),
      m_facts(label(LabelKind::Small)),
      m_stepLabel(label(LabelKind::Small)),
      m_step(new QComboBox),
      m_criterionLabel(label(LabelKind::Small)),
      m_criterion(new QComboBox),
      m_form(new RecordForm(record::tableOf<Finding>(), formFields(), workspace.speaker())),
      m_evidenceTitle(label(LabelKind::Strong)),
      m_evidence(new EvidenceList(workspace)) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(260);
  build();
  wire();
  show(std::nullopt);
}

void FindingDetail::build() {
  auto* content = new QFrame;
  setKind(content, "card");
  auto* outer = new QVBoxLayout(content);
  outer->setContentsMargins(16, 12, 16, 16);
  m_none->setWordWrap(true);
  m_none->setAlignment(Qt::AlignCenter);
  outer->addWidget(m_none, 1);
  outer->addWidget(m_body);
  auto* layout = bare<QVBoxLayout>(4);
  m_body->setLayout(layout);
  auto* buttons = new FlowLayout(nullptr, 6);
  for (auto* button : {m_accept, m_dismiss, m_go, m_duplicate, m_remove}) buttons->addWidget(button);
  layout->addLayout(buttons);
  m_facts->setWordWrap(true);
  layout->addWidget(m_facts);
  layout->addSpacing(6);
  for (auto* box : {m_step, m_criterion}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
  }
  m_stepLabel->setBuddy(m_step);
  m_criterionLabel->setBuddy(m_criterion);
  for (QWidget* widget : {static_cast<QWidget*>(m_stepLabel), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_criterionLabel),
                          static_cast<QWidget*>(m_criterion), static_cast<QWidget*>(m_form)}) {
    layout->addWidget(widget);
  }
  layout->addWidget(m_evidenceTitle);
  layout->addWidget(m_evidence);
  layout->addStretch(1);
  setWidget(content);
}

void FindingDetail::wire() {
  m_form->setKeep([this](const std::string& field, const record::Value& value) {
    return keepFindingField(m_workspace, m_finding ? m_finding->id : std::string{}, field, value);
  });
  connect(&m_workspace, &Workspace::keepAgain, m_form, &RecordForm::keepAgain);
  connect(m_form, &RecordForm::dropped, this, [this](const QString& field, const QString& text) {
    m_workspace.tell(Message{"kit.form.dropped", {{"field", field.toStdString()}, {"text", text.toStdString()}}});
  });
  connect(m_accept, &QPushButton::clicked, this, [this] { setFindingStatus(m_workspace, {m_finding->id}, FindingStatus::Open); });
  connect(m_dismiss, &QPushButton::clicked, this, [this] { setFindingStatus(m_workspace, {m_finding->id}, FindingStatus::Dismissed); });
  connect(m_duplicate, &QPushButton::clicked, this, &FindingDetail::duplicateAsked);
  connect(m_remove, &QPushButton::clicked, this, &FindingDetail::removeAsked);
  connect(m_go, &QPushButton::clicked, this, &FindingDetail::goToCriterion);
  connect(m_step, &QComboBox::activated, this, [this] { changePlace("step", m_step); });
  connect(m_criterion, &QComboBox::activated, this, [this] { changePlace("criterion", m_criterion); });
}

void FindingDetail::show(std::optional<Finding> finding) {
  const bool other = !finding || !m_finding || finding->id != m_finding->id;
  m_finding = std::move(finding);
  m_none->setVisible(!m_finding);
  m_body->setVisible(m_finding.has_value());
  if (m_finding) {
    m_form->setValues(record::valuesOf(*m_finding));
    m_form->keepAgain();  // a range may be whole now
  }
  if (other) m_evidence->show(m_finding ? EvidenceOwner{m_finding->step, {}, m_finding->id} : EvidenceOwner{});
  if (other) ensureVisible(0, 0);
  say();
}

void FindingDetail::changeLanguage() {
  m_form->setSpeaker(m_workspace.speaker());
  show(m_finding);
}

void FindingDetail::say() {
  const auto& speaker = m_workspace.speaker();
  setAccessibleName(speaker.say("assess.finding.detail"));
  m_none->setText(speaker.say("assess.finding.none_selected"));
  setWords(m_accept, speaker.say("assess.finding.accept"));
  setWords(m_dismiss, speaker.say("assess.finding.dismiss"));
  setWords(m_duplicate, speaker.say("assess.finding.duplicate"));
  setWords(m_remove, speaker.say("assess.finding.remove"));
  setWords(m_go, speaker.say("assess.finding.go"));
  m_stepLabel->setText(speaker.label("finding", "step"));
  m_criterionLabel->setText(speaker.label("finding", "criterion"));
  m_step->setAccessibleName(m_stepLabel->text());
  m_criterion->setAccessibleName(m_criterionLabel->text());
  m_evidenceTitle->setText(speaker.say("assess.evidence"));
  if (!m_finding) return;
  const bool editable = !m_workspace.project().isReadOnly();
  const bool isProposed = m_finding->status == FindingStatus::Proposed;
  m_accept->setVisible(isProposed);
  m_dismiss->setVisible(isProposed);
  m_form->setReadOnly(!editable);
  for (QWidget* widget : {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_dismiss), static_cast<QWidget*>(m_duplicate), static_cast<QWidget*>(m_remove),
                          static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_criterion)}) {
    widget->setEnabled(editable);
  }
  const bool isOnce = m_finding->firstSeen.ms == m_finding->lastSeen.ms;
  const auto* seen = isOnce ? "assess.finding.seen_once" : "assess.finding.seen";
  const auto* proposed = isOnce ? "assess.finding.seen_once_by_run" : "assess.finding.seen_by_run";
  m_facts->setText(speaker.say(Message{m_finding->origin.empty() ? seen : proposed,
                                       {{"first", toIso(m_finding->firstSeen)}, {"last", toIso(m_finding->lastSeen)}}}));
  fillPlaces();
}

void FindingDetail::fillPlaces() {
  const QSignalBlocker quietSteps(m_step);
  const QSignalBlocker quietCriteria(m_criterion);
  const auto language = m_workspace.speaker().language();
  const auto& method = m_workspace.method();
  m_step->clear();
  for (const auto& step : method.steps) m_step->addItem(QString::fromStdString(step.name.in(language)), QString::fromStdString(step.id.text));
  m_step->setCurrentIndex(m_step->findData(QString::fromStdString(m_finding->step)));
  m_criterion->clear();
  m_criterion->addItem(m_workspace.speaker().say("assess.finding.no_criterion"), QString{});
  if (const auto* step = method.find({m_finding->step})) {
    for (const auto& criterion : step->criteria) {
      m_criterion->addItem(nameOf(method, step->id, criterion, language), QString::fromStdString(criterion.id.text));
    }
  }
  m_criterion->setCurrentIndex(m_criterion->findData(QString::fromStdString(m_finding->criterion)));
}

/// Another step takes the criterion away, because criteria belong to their step.
void FindingDetail::changePlace(const char* field, const QComboBox* box) {
  const auto value = box->currentData().toString().toStdString();
  if (std::string_view(field) == "step" && value != m_finding->step && !m_finding->criterion.empty()) {
    moveFinding(m_workspace, m_finding->id, value);
  } else if (const auto kept = keepFindingField(m_workspace, m_finding->id, field, value); !kept) {
    m_workspace.tell(kept.error());
  }
}

void FindingDetail::goToCriterion() {
  m_workspace.show(QStringLiteral("step/%1/assess").arg(QString::fromStdString(m_finding->step)), QString::fromStdString(m_finding->criterion));
}

void FindingDetail::editTitle() {
  auto* title = m_form->findChild<QLineEdit*>(QStringLiteral("title"));
  if (!title) return;
  title->setFocus(Qt::OtherFocusReason);
  title->selectAll();
}

}  // namespace prumo::ui
