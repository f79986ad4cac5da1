// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contact_detail.h"

#include "core/contacts/headroom.h"
#include "ui/contacts/changes_view.h"
#include "ui/contacts/contact_edits.h"
#include "ui/contacts/limit_choice.h"
#include "ui/contacts/operations_view.h"
#include "ui/contacts/probes_view.h"
#include "ui/findings/evidence_list.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/record_form.h"
#include "ui/kit/texts.h"

#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

#include <cmath>
#include <utility>

namespace prumo::ui {

namespace {

using namespace contacts;

enum Part { FactsPart, OperationsPart, ChangesPart, EvidencePart, PartCount };

std::vector<std::string> oneFields() {
  return {"name",       "kind",        "consumer",   "provider",     "flow",       "trigger",         "protocol", "protocol_version", "address",      "authentication", "authentication_note", "format",
          "encoding",   "items",       "updates_per_day", "peak_factor", "page_size",  "rate_limit", "rate_seconds", "rate_scope", "window_minutes",  "timeout_seconds", "retry",    "idempotency",      "ordering",
          "pagination", "signature",   "sandbox",    "environments", "versioning", "error_contract",  "sla",      "owner",            "note"};
}

/// What is the same for many.
std::vector<std::string> manyFields() {
  return {"kind", "consumer", "provider", "flow", "trigger", "protocol", "authentication", "format", "rate_limit", "rate_seconds", "rate_scope", "timeout_seconds", "sandbox", "error_contract", "sla", "owner"};
}

/// The values that all of them share; the others are empty.
std::vector<record::Value> shared(const std::vector<ContactPoint>& chosen) {
  auto values = record::valuesOf(chosen.front());
  for (const auto& contact : chosen) {
    const auto others = record::valuesOf(contact);
    for (std::size_t i = 1; i < values.size(); ++i) {
      if (values[i] != others[i]) values[i] = record::Value{};
    }
  }
  values.front() = std::string{"many"};
  return values;
}

}  // namespace

ContactDetail::ContactDetail(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_title(label(LabelKind::CardTitle)),
      m_facts(label(LabelKind::Small)),
      m_headroom(label(LabelKind::Body)),
      m_limits(new LimitChoice(workspace)),
      m_import(plainButton("import")),
      m_probe(plainButton("monitoring")),
      m_remove(linkButton("remove")),
      m_parts(new QTabBar),
      m_form(new RecordForm(record::tableOf<ContactPoint>(), oneFields(), workspace.speaker())),
      m_many(new RecordForm(record::tableOf<ContactPoint>(), manyFields(), workspace.speaker())),
      m_operations(new OperationsView(workspace)),
      m_changes(new ChangesView(workspace)),
      m_proofs(new QWidget),
      m_evidence(new EvidenceList(workspace)),
      m_probes(new ProbesView(workspace)) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(300);
  build();
  wire();
  m_limits->refresh();
  show({});
}

void ContactDetail::build() {
  auto* content = new QFrame;
  setKind(content, "card");
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(16, 12, 16, 16);
  for (auto* words : {m_title, m_facts, m_headroom}) {
    words->setWordWrap(true);
    layout->addWidget(words);
  }
  auto* buttons = new FlowLayout(nullptr, 6);
  for (auto* button : {m_import, m_probe, m_remove}) buttons->addWidget(button);
  layout->addLayout(buttons);
  m_parts->setDrawBase(false);
  m_parts->setExpanding(false);
  for (int part = 0; part < PartCount; ++part) m_parts->addTab(QString{});
  buildProofs();
  for (QWidget* part : std::initializer_list<QWidget*>{m_limits, m_parts, m_form, m_operations, m_changes, m_proofs, m_many}) layout->addWidget(part);
  layout->addStretch(1);
  setWidget(content);
}

void ContactDetail::buildProofs() {
  auto* layout = bare<QVBoxLayout>(12);
  m_proofs->setLayout(layout);
  for (QWidget* part : std::initializer_list<QWidget*>{m_evidence, line(), m_probes}) layout->addWidget(part);
}

void ContactDetail::wire() {
  for (auto* form : {m_form, m_many}) {
    form->setKeep([this](const std::string& field, const record::Value& value) { return keepContactField(m_workspace, ids(), field, value); });
    connect(&m_workspace, &Workspace::keepAgain, form, &RecordForm::keepAgain);
    connect(form, &RecordForm::dropped, this, [this](const QString& field, const QString& text) {
      m_workspace.tell(Message{"kit.form.dropped", {{"field", toUtf8(field)}, {"text", toUtf8(text)}}});
    });
  }
  connect(m_limits, &LimitChoice::taken, this, [this](const KnownLimit& limit) {
    if (m_chosen.size() == 1) takeLimit(m_workspace, m_chosen.front().id, limit);
  });
  connect(m_parts, &QTabBar::currentChanged, this, &ContactDetail::showPart);
  connect(m_import, &QPushButton::clicked, this, &ContactDetail::importAsked);
  connect(m_probe, &QPushButton::clicked, this, &ContactDetail::probeAsked);
  connect(m_probes, &ProbesView::probeAsked, this, &ContactDetail::probeAsked);
  connect(m_probes, &ProbesView::exportAsked, this, &ContactDetail::probesExportAsked);
  connect(m_remove, &QPushButton::clicked, this, &ContactDetail::removeAsked);
}

std::vector<std::string> ContactDetail::ids() const {
  std::vector<std::string> all;
  for (const auto& contact : m_chosen) all.push_back(contact.id);
  return all;
}

void ContactDetail::show(const std::vector<ContactPoint>& chosen) {
  const bool isOther = chosen.size() != m_chosen.size() || (!chosen.empty() && chosen.front().id != m_chosen.front().id);
  m_chosen = chosen;
  if (m_chosen.size() == 1) {
    m_form->setValues(record::valuesOf(m_chosen.front()));
    m_form->keepAgain();
  } else if (m_chosen.size() > 1) {
    m_many->setValues(shared(m_chosen));
  }
  if (isOther) ensureVisible(0, 0);
  showPart();
  say();
}

/// Of one contact point what the tab says; of several what they share.
void ContactDetail::showPart() {
  const bool isOne = m_chosen.size() == 1;
  const int part = isOne ? m_parts->currentIndex() : -1;
  const auto idFor = [&](int own) { return part == own ? m_chosen.front().id : std::string{}; };
  m_parts->setVisible(isOne);
  m_form->setVisible(part == FactsPart);
  m_operations->setVisible(part == OperationsPart);
  m_changes->setVisible(part == ChangesPart);
  m_operations->show(idFor(OperationsPart));
  m_changes->show(idFor(ChangesPart));
  m_proofs->setVisible(part == EvidencePart);
  showEvidence(idFor(EvidencePart));
  m_probes->show(part == EvidencePart ? std::optional{m_chosen.front()} : std::nullopt);
  m_many->setVisible(m_chosen.size() > 1);
}

/// Anew only where it is another one's: it follows the project by itself, and somebody may be writing in it.
void ContactDetail::showEvidence(const std::string& contact) {
  if (std::exchange(m_evidenceOf, contact) != contact) m_evidence->show(contact.empty() ? EvidenceOwner{} : EvidenceOwner{.step = "contacts", .subject = contact});
}

void ContactDetail::changeLanguage() {
  m_limits->refresh();
  m_form->setSpeaker(m_workspace.speaker());
  m_many->setSpeaker(m_workspace.speaker());
  show(m_chosen);
}

void ContactDetail::say() {
  const auto& speaker = m_workspace.speaker();
  setAccessibleName(speaker.say("contacts_page.detail"));
  setWords(m_import, speaker.say("contacts_page.import_here"));
  setWords(m_probe, speaker.say("contacts_page.probe"), speaker.say("contacts_page.probe_hint"));
  setWords(m_remove, speaker.say("contacts_page.remove"));
  m_parts->setTabText(FactsPart, speaker.say("contacts_page.facts"));
  m_parts->setTabText(OperationsPart, speaker.say("contacts_page.operations"));
  m_parts->setTabText(ChangesPart, speaker.say("contacts_page.changes"));
  m_parts->setTabText(EvidencePart, speaker.say("contacts_page.evidence"));
  m_parts->setAccessibleName(speaker.say("contacts_page.detail"));
  showControls();
  if (m_chosen.empty()) return m_title->setText(speaker.say("contacts_page.none_chosen"));
  if (m_chosen.size() > 1) return m_title->setText(speaker.say(Message{"contacts_page.many", {{"n", static_cast<std::int64_t>(m_chosen.size())}}}));
  m_title->setText(fromUtf8(m_chosen.front().name));
  sayDescription();
  sayHeadroom();
}

/// What there is to do with what is chosen.
void ContactDetail::showControls() {
  const bool isOne = m_chosen.size() == 1;
  m_probe->setVisible(isOne && !m_chosen.front().address.empty());
  m_import->setVisible(isOne);
  m_limits->setVisible(isOne && m_chosen.front().kind == ContactKind::Api);
  m_facts->setVisible(isOne);
  m_headroom->setVisible(false);
  if (m_chosen.empty()) return;
  const bool canEdit = !m_workspace.project().isReadOnly();
  for (auto* form : {m_form, m_many}) form->setReadOnly(!canEdit);
  for (QWidget* part : std::initializer_list<QWidget*>{m_import, m_probe, m_remove, m_limits}) part->setEnabled(canEdit);
}

void ContactDetail::sayDescription() {
  const auto& speaker = m_workspace.speaker();
  const auto spec = latestSpec(m_workspace.project(), m_chosen.front().id).value_or(std::nullopt);
  if (!spec) return m_facts->setText(speaker.say("contacts_page.not_described"));
  m_facts->setText(speaker.say(Message{spec->version.empty() ? "contacts_page.described_plain" : "contacts_page.described", {{"format", "choice.contact_spec.format." + std::string{record::keyOf(spec->format)}},
                                                                   {"version", spec->version}, {"file", spec->file}, {"at", toIso(spec->at)}}}));
}

/// With its derivation, so that nobody has to believe it.
void ContactDetail::sayHeadroom() {
  const auto& speaker = m_workspace.speaker();
  const auto& contact = m_chosen.front();
  const auto headroom = headroomOf(contact);
  m_headroom->setVisible(headroom.has_value());
  if (!headroom) return;
  const Message left{headroom->share < 0 ? "contacts_page.headroom_short" : "contacts_page.headroom_left", {{"share", std::abs(headroom->share)}}};
  const auto* code = headroom->isPeakAssumed ? "contacts_page.headroom_assumed" : "contacts_page.headroom";
  auto words = speaker.say(Message{code, {{"items", *contact.items}, {"updates", *contact.updatesPerDay}, {"peak", contact.peakFactor.value_or(kUsualPeak)},
                                          {"needed", headroom->needed}, {"limit", headroom->limit}, {"left", toUtf8(speaker.say(left))},
                                          {"calls", headroom->fullSyncCalls}, {"seconds", headroom->fullSync}}});
  if (const auto room = headroom->windowShare) {
    words += u' ' + speaker.say(Message{*room < 0 ? "contacts_page.window_short" : "contacts_page.window_left", {{"minutes", *contact.windowMinutes}, {"share", std::abs(*room)}}});
  }
  m_headroom->setText(words);
}

void ContactDetail::showChanges() {
  m_parts->setCurrentIndex(ChangesPart);
  QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(m_parts->y()); });  // once it knows how tall it is
}

void ContactDetail::editName() {
  m_parts->setCurrentIndex(FactsPart);
  auto* name = m_form->findChild<QLineEdit*>(QStringLiteral("name"));
  if (!name) return;
  name->setFocus(Qt::OtherFocusReason);
  name->selectAll();
}

}  // namespace prumo::ui
