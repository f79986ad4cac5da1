// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reconcile_form.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/feeds.h"
#include "ui/quality/map_editor.h"
#include "ui/quality/plan_extras.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace prumo::ui {

namespace {

using Previews = std::pair<quality::Preview, quality::Preview>;

std::string chosen(const QComboBox* combo) { return toUtf8(combo->currentData().toString()); }

Result<Previews> sniffBoth(const quality::Source& sent, const quality::Source& received, const Job& job) {
  return quality::sniff(sent.path, sent.choice, job.stop).and_then([&](quality::Preview ours) {
    return quality::sniff(received.path, received.choice, job.stop).transform([&ours](quality::Preview theirs) { return Previews{std::move(ours), std::move(theirs)}; });
  });
}

}  // namespace

ReconcileForm::ReconcileForm(Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_nameLabel(label(LabelKind::Small)),
      m_name(new QLineEdit),
      m_sentLabel(label(LabelKind::Small)),
      m_sent(new QComboBox),
      m_receivedLabel(label(LabelKind::Small)),
      m_received(new QComboBox),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_map(new MapEditor(workspace)),
      m_keys(label(LabelKind::Secondary)),
      m_extras(new PlanExtras(workspace)),
      m_save(primaryButton("check")),
      m_cancel(plainButton("close")),
      m_later(new QTimer(this)) {
  setCurrent(true);
  auto* head = new FlowLayout(nullptr, 16);
  for (const auto& [name, field] : {std::pair<QLabel*, QWidget*>{m_nameLabel, m_name}, {m_sentLabel, m_sent}, {m_receivedLabel, m_received}}) {
    auto* cell = new QWidget;
    auto* column = bare<QVBoxLayout>(4);
    cell->setLayout(column);
    column->addWidget(name);
    column->addWidget(field);
    name->setBuddy(field);
    head->addWidget(cell);
  }
  auto* buttons = new FlowLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  body()->addLayout(head);
  for (auto* widget : std::initializer_list<QWidget*>{m_message, m_work, m_map, m_keys, line(), m_extras}) body()->addWidget(widget);
  body()->addLayout(buttons);
  m_keys->setWordWrap(true);
  m_message->hide();
  m_later->setSingleShot(true);
  m_later->setInterval(400);
  for (auto* combo : {m_sent, m_received}) {
    combo->setMinimumContentsLength(18);
    connect(combo, &QComboBox::activated, this, [this] {
      m_plan = {};
      readFeeds();
    });
  }
  connect(m_map, &MapEditor::changed, m_later, qOverload<>(&QTimer::start));
  connect(m_later, &QTimer::timeout, this, &ReconcileForm::lookAtKeys);
  connect(m_save, &QPushButton::clicked, this, &ReconcileForm::save);
  connect(m_cancel, &QPushButton::clicked, this, &ReconcileForm::cancelled);
  connect(&workspace, &Workspace::languageChanged, this, &ReconcileForm::say);
  say();
}

void ReconcileForm::begin(const quality::Reconciliation& reconciliation) {
  m_reconciliation = reconciliation;
  m_plan = {};
  m_message->hide();
  if (!reconciliation.plan.empty()) m_plan = told(m_workspace, quality::parsePlan(reconciliation.plan));
  m_name->setText(fromUtf8(reconciliation.name));
  const auto feeds = feedsOf(m_workspace);
  for (const auto& [combo, chosenId] : {std::pair{m_sent, reconciliation.sent}, std::pair{m_received, reconciliation.received}}) {
    combo->clear();
    for (const auto& feed : feeds) combo->addItem(fromUtf8(feed.dataset.name), fromUtf8(feed.dataset.id));
    combo->setCurrentIndex(std::max(0, combo->findData(fromUtf8(chosenId))));
  }
  if (reconciliation.received.empty() && feeds.size() > 1) m_received->setCurrentIndex(1);
  show();
  readFeeds();
}

/// The columns as they are now: read by a worker, for a feed may be far away.
void ReconcileForm::readFeeds() {
  m_isRead = false;
  m_map->hide();
  m_extras->hide();
  m_keys->hide();
  m_save->setEnabled(false);
  const auto sent = feedOf(m_workspace, chosen(m_sent));
  const auto received = feedOf(m_workspace, chosen(m_received));
  if (!sent || !received) return;
  const auto ours = quality::sourceOf(*sent);
  const auto theirs = quality::sourceOf(*received);
  if (!ours || !theirs) return tellFailure(*m_message, m_workspace.speaker(), ours ? theirs.error() : ours.error());
  m_work->cancel();
  m_workspace.tasks().run<Previews>(
      {"quality_page.work.sniff", {}}, this, [ours = *ours, theirs = *theirs](const Job& job) { return sniffBoth(ours, theirs, job); },
      [this, pair = std::pair{sent->id, received->id}](const Result<Previews>& previews) {
        if (pair != std::pair{chosen(m_sent), chosen(m_received)}) return;
        if (!previews) return tellFailure(*m_message, m_workspace.speaker(), previews.error());
        showFeeds(previews->first, previews->second);
      });
}

void ReconcileForm::showFeeds(const quality::Preview& sent, const quality::Preview& received) {
  m_message->hide();
  m_isRead = true;
  m_map->show(sent, received, m_plan);
  m_map->followInTabs(m_received);
  m_extras->show(sent.columns, received.columns, m_plan);
  m_map->QWidget::show();
  m_extras->QWidget::show();
  m_save->setEnabled(true);
}

void ReconcileForm::lookAtKeys() {
  const auto sent = feedOf(m_workspace, chosen(m_sent));
  const auto received = feedOf(m_workspace, chosen(m_received));
  const auto key = m_map->key();
  m_keys->setVisible(m_isRead);
  if (!m_isRead || !sent || !received) return;
  if (key.empty()) return m_keys->setText(m_workspace.speaker().say("reconciliation_page.key_needed"));
  const auto ours = quality::sourceOf(*sent);
  const auto theirs = quality::sourceOf(*received);
  if (!ours || !theirs) return;
  m_keys->setText(m_workspace.speaker().say("reconciliation_page.keys.looking"));
  m_workspace.tasks().run<quality::KeyPreview>(
      {"reconciliation_page.work.keys", {}}, this,
      [ours = *ours, theirs = *theirs, key](const Job& job) { return quality::previewKeys(ours, theirs, key, quality::kKeysLooked, job); },
      [this, look = ++m_look](const Result<quality::KeyPreview>& preview) {
        if (look == m_look) sayKeys(preview);
      });
}

void ReconcileForm::sayKeys(const Result<quality::KeyPreview>& preview) {
  const auto& speaker = m_workspace.speaker();
  if (!preview) return m_keys->setText(speaker.say(preview.error()));
  auto words = speaker.say(Message{"reconciliation_page.keys.match",
                                   {{"matching", preview->matching}, {"sent", preview->different[0]}, {"received", preview->different[1]}, {"sent_rows", preview->rows[0]}, {"received_rows", preview->rows[1]}}});
  const auto repeated = preview->rows[0] + preview->rows[1] - preview->without[0] - preview->without[1] - preview->different[0] - preview->different[1];
  const auto without = preview->without[0] + preview->without[1];
  if (repeated > 0) words += u' ' + speaker.say(Message{"reconciliation_page.keys.repeated", {{"count", repeated}}});
  if (without > 0) words += u' ' + speaker.say(Message{"reconciliation_page.keys.without", {{"count", without}}});
  m_keys->setText(words);
}

void ReconcileForm::save() {
  const auto& speaker = m_workspace.speaker();
  auto plan = m_plan;
  const bool isMapSound = m_map->write(plan);
  const bool areExtrasSound = m_extras->write(plan);
  if (!isMapSound || !areExtrasSound) return m_message->tell(MessageBar::Tone::Bad, speaker.say("reconciliation_page.faulty"));
  if (plan.key.empty()) return m_message->tell(MessageBar::Tone::Bad, speaker.say("reconciliation_page.key_needed"));
  if (const auto sound = quality::validate(plan); !sound) return m_message->tell(MessageBar::Tone::Bad, speaker.say(sound.error()));
  auto changed = m_reconciliation;
  changed.name = toUtf8(m_name->text().trimmed());
  if (changed.name.empty()) changed.name = toUtf8(m_sent->currentText() + QStringLiteral(" → ") + m_received->currentText());
  changed.sent = chosen(m_sent);
  changed.received = chosen(m_received);
  changed.plan = quality::toJson(plan);
  Q_EMIT saved(changed);
}

void ReconcileForm::say() {
  const auto& speaker = m_workspace.speaker();
  setTitle(speaker.say("reconciliation_page.form_title"));
  setCaption(speaker.say("reconciliation_page.form_hint"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  for (const auto& [name, field, code] : {std::tuple<QLabel*, QWidget*, const char*>{m_nameLabel, m_name, "reconciliation_page.name"}, {m_sentLabel, m_sent, "reconciliation_page.sent"}, {m_receivedLabel, m_received, "reconciliation_page.received"}}) {
    name->setText(speaker.say(code));
    field->setAccessibleName(name->text());
  }
  m_name->setPlaceholderText(speaker.say("reconciliation_page.name_hint"));
  setWords(m_save, speaker.say("reconciliation_page.save"));
  setWords(m_cancel, speaker.say("reconciliation_page.cancel"));
}

}  // namespace prumo::ui
