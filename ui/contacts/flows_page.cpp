// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/flows_page.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr int kRows = 500;           ///< the table scrolls by itself
constexpr int kCarrierLetters = 40;

}  // namespace

FlowsPage::FlowsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_purpose(label(LabelKind::Secondary)),
      m_table(new CellTableView),
      m_carrierLabel(label(LabelKind::Small)),
      m_carrier(new QComboBox),
      m_add(plainButton("add")),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState("contacts")) {
  build();
  wire();
  say();
}

void FlowsPage::build() {
  auto* layout = bare<QVBoxLayout>(0);
  layout->setContentsMargins(0, 16, 0, 8);
  setLayout(layout);
  auto* filled = new QWidget;
  auto* column = bare<QVBoxLayout>(8);
  filled->setLayout(column);
  m_purpose->setWordWrap(true);
  m_table->setSortable();
  m_table->setRowLimit(kRows);
  m_carrierLabel->setBuddy(m_carrier);
  m_carrier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_carrier->setMinimumContentsLength(kCarrierLetters);
  auto* bar = new FlowLayout(nullptr, 8);
  for (QWidget* one : std::initializer_list<QWidget*>{m_carrierLabel, m_carrier, m_add}) bar->addWidget(one);
  column->addWidget(m_purpose);
  column->addWidget(m_table, 1);
  column->addLayout(bar);
  m_stack->addWidget(filled);
  m_stack->addWidget(m_empty);
  layout->addWidget(m_stack, 1);
  setFocusProxy(m_table);
}

void FlowsPage::wire() {
  connect(&m_workspace, &Workspace::opened, this, &FlowsPage::refresh);
  connect(&m_workspace, &Workspace::closed, this, [this] {
    m_flows.clear();
    fillTable();
  });
  connect(&m_workspace, &Workspace::changed, this, &FlowsPage::refresh);
  connect(&m_workspace, &Workspace::languageChanged, this, [this] {
    say();
    refresh();
  });
  connect(m_table, &CellTableView::currentIdChanged, this, &FlowsPage::showChosen);
  connect(m_table, &CellTableView::idActivated, this, [this] {
    if (const auto* flow = chosen(); flow && !flow->contact.empty()) m_workspace.show(QStringLiteral("step/contacts/inventory"), fromUtf8(flow->contact));
  });
  connect(m_carrier, &QComboBox::activated, this, &FlowsPage::carryChosen);
  connect(m_add, &QPushButton::clicked, this, &FlowsPage::addContact);
  connect(m_empty, &EmptyState::asked, this, [this] { m_workspace.show(QStringLiteral("step/quality/sources")); });
}

/// A page that nobody sees waits until it is seen.
void FlowsPage::refresh() {
  m_isStale = true;
  if (!isVisible() || !m_workspace.isOpen()) return;
  m_isStale = false;
  const auto& project = m_workspace.project();
  auto flows = flowsOf(m_workspace.rooms(), project).and_then([&](const std::vector<MessageFlow>& known) { return carriedFlows(project, known); });
  if (!flows) return m_workspace.tell(flows.error());
  m_flows = std::move(*flows);
  fillContacts();
  fillTable();
}

void FlowsPage::fillTable() {
  const auto& speaker = m_workspace.speaker();
  CellTable table{.columns = {{speaker.say("contacts.flows.flow")}, {speaker.say("contacts.flows.step")}, {speaker.say("contacts.flows.carrier")}}};
  for (const auto& one : m_flows) {
    const auto* step = m_workspace.method().find(one.flow.step);
    Cell carrier{.text = fromUtf8(one.contactName)};
    if (one.contact.empty()) carrier = {.text = speaker.say("contacts.flows.none"), .look = Cell::Look::Fault};
    else if (one.isBySample) carrier.text = speaker.say(Message{"contacts.flows.by_sample", {{"name", one.contactName}}});
    table.rows.push_back({{.text = fromUtf8(one.flow.name)}, {.text = step ? speaker.say(Text{step->name}) : QString{}}, carrier});
    table.ids.push_back(one.flow.id);
  }
  m_table->show(std::move(table));
  if (!chosen() && !m_flows.empty()) m_table->setCurrentId(m_flows.front().flow.id);
  m_stack->setCurrentIndex(m_flows.empty() ? 1 : 0);
  showChosen();
}

void FlowsPage::fillContacts() {
  const auto known = m_workspace.project().all<ContactPoint>({.orderBy = "name", .fields = {"id", "name"}});
  if (!known) return m_workspace.tell(known.error());
  const QSignalBlocker quiet(m_carrier);
  m_carrier->clear();
  m_carrier->addItem(m_workspace.speaker().say("contacts.flows.none"), QString{});
  for (const auto& contact : *known) m_carrier->addItem(fromUtf8(contact.name), fromUtf8(contact.id));
}

void FlowsPage::showChosen() {
  const auto* flow = chosen();
  m_carrier->setEnabled(flow);
  m_add->setEnabled(flow && flow->contact.empty());
  m_carrier->setCurrentIndex(flow ? std::max(0, m_carrier->findData(fromUtf8(flow->contact))) : 0);
}

void FlowsPage::carryChosen() {
  const auto* flow = chosen();
  const auto contact = toUtf8(m_carrier->currentData().toString());
  if (!flow || flow->contact == contact) return;
  m_workspace.edit({"contacts.edit.carry", {{"name", flow->flow.name}}}, [&](Transaction& edit) { return carry(edit, m_workspace.project(), flow->flow.id, contact); });
}

void FlowsPage::addContact() {
  const auto* flow = chosen();
  if (!flow) return;
  const auto contact = contactFor(flow->flow, m_workspace.author().clock->now());
  const auto id = flow->flow.id;
  const bool done = m_workspace.edit({"contacts.edit.add", {{"name", contact.name}}}, [&](Transaction& edit) {
    return edit.insert(contact).and_then([&] { return carry(edit, m_workspace.project(), id, contact.id); });
  });
  if (done) m_workspace.show(QStringLiteral("step/contacts/inventory"), fromUtf8(contact.id));
}

void FlowsPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_purpose->setText(speaker.say("contacts.flows.purpose"));
  m_table->setAccessibleName(speaker.say("contacts.flows.tab"));
  m_carrierLabel->setText(speaker.say("contacts.flows.carrier"));
  m_carrier->setAccessibleName(speaker.say("contacts.flows.carrier"));
  setWords(m_add, speaker.say("contacts.flows.add"));
  m_empty->setWords(speaker.say("contacts.flows.empty"), speaker.say("contacts.flows.empty_hint"), speaker.say("contacts.flows.to_feeds"));
}

void FlowsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

const CarriedFlow* FlowsPage::chosen() const {
  const auto found = std::ranges::find(m_flows, m_table->currentId(), [](const CarriedFlow& one) { return one.flow.id; });
  return found == m_flows.end() ? nullptr : &*found;
}

}  // namespace prumo::ui
