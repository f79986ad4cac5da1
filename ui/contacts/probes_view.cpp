// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/probes_view.h"

#include "ui/contacts/contact_edits.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr int kRows = 6;
constexpr std::int64_t kShown = 200;

QString textOf(const Speaker& speaker, const ProbeCell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return speaker.number(*whole);
  if (const auto* real = std::get_if<double>(&cell)) return speaker.number(*real, 1);
  if (const auto* text = std::get_if<std::string>(&cell)) return fromUtf8(*text);
  const auto* message = std::get_if<Message>(&cell);
  return message ? speaker.say(*message) : QString{};
}

Cell cellOf(const Speaker& speaker, const ProbeCell& cell) {
  Cell shown{.text = textOf(speaker, cell)};
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) shown.sort = QVariant::fromValue(*whole);
  if (const auto* real = std::get_if<double>(&cell)) shown.sort = *real;
  shown.hint = shown.text;
  return shown;
}

/// The end of a certificate, in a word where it is near or past.
void markExpiry(const Speaker& speaker, Cell& cell, std::int64_t days) {
  if (!endsSoon(days)) return;
  cell.text += QStringLiteral(" · ") + speaker.say(days < 0 ? "contacts.probe.expired" : "contacts.probe.ends_soon");
  cell.look = Cell::Look::Fault;
}

std::vector<Cell> rowOf(const Speaker& speaker, const KeptProbe& probe) {
  std::vector<Cell> cells;
  for (const auto& cell : probeRow(probe)) cells.push_back(cellOf(speaker, cell));
  cells.at(kProbeTimeColumn).sort = fromUtf8(toIso(probe.probe.at));
  cells.at(kProbeOutcomeColumn).look = probe.probe.outcome == ProbeOutcome::Answered ? Cell::Look::Plain : Cell::Look::Fault;
  if (probe.probe.daysToExpiry) markExpiry(speaker, cells.at(kProbeExpiryColumn), *probe.probe.daysToExpiry);
  return cells;
}

CellTable chainTable(const Speaker& speaker, const ProbeTrust& trust) {
  CellTable table{.columns = {{speaker.say("contacts.probe.chain.subject")}, {speaker.say("contacts.probe.chain.issuer")}, {speaker.say("contacts.probe.chain.from")}, {speaker.say("contacts.probe.chain.until")}}, .rows = {}, .ids = {}};
  for (const auto& one : trust.chain) {
    const auto subject = fromUtf8(one.subject), issuer = fromUtf8(one.issuer);
    table.rows.push_back({{.text = subject, .hint = subject}, {.text = issuer, .hint = issuer}, {.text = speaker.date(dateOf(one.notBefore))}, {.text = speaker.date(dateOf(one.notAfter))}});
  }
  return table;
}

/// Where the probe would go: without what is not sent.
std::string addressIn(const std::optional<ContactPoint>& contact) {
  const auto plan = contact ? planFor(*contact) : Result<ProbePlan>{Error{}};
  return plan ? addressOf(*plan) : contact ? contact->address : std::string{};
}

}  // namespace

ProbesView::ProbesView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_empty(new EmptyState("monitoring")),
      m_title(label(LabelKind::CardTitle)),
      m_allowed(label(LabelKind::Small)),
      m_withdraw(linkButton("lock")),
      m_export(plainButton("export")),
      m_table(new CellTableView),
      m_note(label(LabelKind::Small)),
      m_found(label(LabelKind::Body)),
      m_chain(new CellTableView),
      m_trend(new ChartView) {
  build();
  connect(m_empty, &EmptyState::asked, this, &ProbesView::probeAsked);
  connect(m_export, &QPushButton::clicked, this, &ProbesView::exportAsked);
  connect(m_withdraw, &QPushButton::clicked, this, [this] {
    if (m_contact) withdrawProbe(m_workspace, m_contact->id);
  });
  connect(m_table, &CellTableView::currentIdChanged, this, &ProbesView::showChosen);
}

void ProbesView::build() {
  auto* layout = bare<QVBoxLayout>();
  setLayout(layout);
  for (auto* words : {m_allowed, m_note, m_found}) words->setWordWrap(true);
  m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_table->setRowLimit(kRows);
  m_table->setSortable();
  m_chain->setRowLimit(kRows);
  layout->addWidget(m_title);
  layout->addWidget(m_allowed);
  auto* buttons = new FlowLayout(nullptr, 6);
  buttons->addWidget(m_export);
  buttons->addWidget(m_withdraw);
  layout->addLayout(buttons);
  for (QWidget* part : std::initializer_list<QWidget*>{m_empty, m_table, m_note, m_found, m_chain, m_trend}) layout->addWidget(part);
}

void ProbesView::show(const std::optional<ContactPoint>& contact) {
  auto known = contact && m_contact && contact->id == m_contact->id ? std::move(m_probes) : std::vector<KeptProbe>{};
  m_contact = contact;
  m_probes.clear();
  m_older = 0;
  if (contact && m_workspace.isOpen()) {
    const auto& project = m_workspace.project();
    m_probes = probesOf(project, contact->id, kShown, std::move(known)).value_or(std::vector<KeptProbe>{});
    m_older = project.count("contact_probe", {.equals = {{"contact", contact->id}}}).value_or(0) - std::ssize(m_probes);
  }
  say();
  fillTable();
  showTrend();
}

void ProbesView::fillTable() {
  const auto& speaker = m_workspace.speaker();
  CellTable table;
  for (const auto& column : probeColumns()) table.columns.push_back({speaker.say(column.title), column.isNumber});
  for (const auto& probe : m_probes) {
    table.rows.push_back(rowOf(speaker, probe));
    table.ids.push_back(probe.probe.id);
  }
  m_table->show(std::move(table));
  if (m_table->currentId().empty() && !m_probes.empty()) m_table->setCurrentId(m_probes.front().probe.id);
  showChosen();
}

void ProbesView::showChosen() {
  const auto& speaker = m_workspace.speaker();
  const auto chosen = std::ranges::find(m_probes, m_table->currentId(), [](const KeptProbe& one) { return one.probe.id; });
  const bool isAny = chosen != m_probes.end();
  m_found->setVisible(isAny);
  m_chain->setVisible(isAny && chosen->result.trust);
  if (!isAny) return;
  QStringList words;
  for (const auto& one : wordsOf(chosen->result)) words += speaker.say(one);
  m_found->setText(words.join(u'\n'));
  if (chosen->result.trust) m_chain->show(chainTable(speaker, *chosen->result.trust));
}

void ProbesView::showTrend() {
  const auto timed = std::ranges::count_if(m_probes, [](const KeptProbe& one) { return one.probe.p50.has_value(); });
  m_trend->setVisible(timed > 1);
  if (timed > 1) m_trend->show(probeTrend(m_probes), m_workspace.speaker());
}

void ProbesView::say() {
  const auto& speaker = m_workspace.speaker();
  const bool hasAddress = m_contact && !m_contact->address.empty();
  const bool canEdit = m_workspace.isOpen() && !m_workspace.project().isReadOnly();
  m_empty->setWords(speaker.say("contacts_page.probes.empty"), speaker.say(hasAddress ? "contacts_page.probes.empty_hint" : "contacts_page.probes.no_address"),
                    hasAddress && canEdit ? speaker.say("contacts_page.probe") : QString{});
  m_title->setText(speaker.say("contacts_page.probes"));
  const bool isAllowed = m_contact && m_contact->isProbeAllowed;
  m_allowed->setText(speaker.say(Message{isAllowed ? "contacts_page.probes.allowed" : "contacts_page.probes.not_allowed", {{"address", addressIn(m_contact)}}}));
  m_allowed->setVisible(hasAddress);
  setWords(m_withdraw, speaker.say("contacts_page.probes.withdraw"));
  m_withdraw->setVisible(isAllowed && canEdit);
  setWords(m_export, speaker.say("contacts_page.probes.export"));
  m_table->setAccessibleName(speaker.say("contacts_page.probes"));
  m_chain->setAccessibleName(speaker.say("contacts.probe.chain"));
  m_note->setText(speaker.say(Message{"contacts_page.probes.older", {{"n", m_older}}}));
  m_note->setVisible(m_older > 0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_export}) part->setVisible(!m_probes.empty());
  m_empty->setVisible(m_probes.empty());
}

}  // namespace prumo::ui
