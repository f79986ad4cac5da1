// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/changes_view.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

const std::vector<std::string> kShown{"id", "spec", "position", "subject", "kind", "impact", "name"};
constexpr int kRows = 6;

/// The word says it, and the colour.
Cell impactCell(const Speaker& speaker, Impact impact) {
  static constexpr std::array kLooks{Cell::Look::Muted, Cell::Look::Strong, Cell::Look::Fault};
  return {.text = speaker.choice("contact_change", "impact", record::keyOf(impact)), .sort = -static_cast<int>(impact), .look = kLooks.at(static_cast<std::size_t>(impact))};
}

CellTable differencesTable(const Speaker& speaker, const Changed& changed) {
  CellTable table{.columns = {{speaker.label("contact_change", "impact")}, {speaker.say("contacts_page.changes.what")}, {speaker.say("contacts_page.changes.before")}, {speaker.say("contacts_page.changes.after")}},
                  .rows = {}, .ids = {}};
  const auto cell = [](const std::string& words) { return Cell{.text = fromUtf8(words), .hint = fromUtf8(words)}; };
  for (const auto& one : changed.differences) {
    const auto what = speaker.say(wordsOf(one));
    table.rows.push_back({impactCell(speaker, one.impact), {.text = what, .hint = what}, cell(one.before), cell(one.after)});
  }
  return table;
}

}  // namespace

ChangesView::ChangesView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_reading(new QComboBox),
      m_counts(label(LabelKind::Strong)),
      m_hint(label(LabelKind::Secondary)),
      m_onlyBreaking(new QCheckBox),
      m_table(new CellTableView),
      m_chosen(label(LabelKind::Strong)),
      m_differences(new CellTableView) {
  build();
  connect(m_reading, &QComboBox::currentIndexChanged, this, &ChangesView::loadReading);
  connect(m_onlyBreaking, &QCheckBox::toggled, this, &ChangesView::fillTable);
  connect(m_table, &CellTableView::currentIdChanged, this, &ChangesView::showChosen);
}

void ChangesView::build() {
  auto* layout = bare<QVBoxLayout>();
  setLayout(layout);
  for (auto* words : {m_counts, m_hint, m_chosen}) words->setWordWrap(true);
  m_reading->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (auto* table : {m_table, m_differences}) table->setRowLimit(kRows);
  m_table->setSortable();
  for (QWidget* part : std::initializer_list<QWidget*>{m_reading, m_counts, m_hint, m_onlyBreaking, m_table, m_chosen, m_differences}) layout->addWidget(part);
}

void ChangesView::show(const std::string& contact) {
  const bool isOther = contact != m_contact;
  m_contact = contact;
  m_readings.clear();
  if (!contact.empty()) {
    const Query query{.equals = {{"contact", contact}}, .orderBy = "id", .descending = true, .fields = {"id", "contact", "file", "version", "at", "before"}};
    m_readings = m_workspace.project().all<ContactSpec>(query).value_or(std::vector<ContactSpec>{});
  }
  if (isOther) m_onlyBreaking->setChecked(false);
  fillReadings();
  if (isOther && m_reading->count() > 0) m_reading->setCurrentIndex(0);
  loadReading();
}

/// The first one has nothing before it, and is not offered.
void ChangesView::fillReadings() {
  const auto& speaker = m_workspace.speaker();
  const QSignalBlocker quiet(m_reading);
  const auto before = m_reading->currentData();
  m_reading->clear();
  for (std::size_t at = 0; at + 1 < m_readings.size(); ++at) {
    const auto& one = m_readings[at];
    m_reading->addItem(speaker.say(Message{"contacts_page.changes.reading", {{"file", one.file}, {"version", one.version}, {"at", toIso(one.at)}}}), fromUtf8(one.id));
  }
  m_reading->setCurrentIndex(m_reading->count() == 0 ? -1 : std::max(0, m_reading->findData(before)));
}

void ChangesView::loadReading() {
  m_changes.clear();
  const auto spec = toUtf8(m_reading->currentData().toString());
  if (!spec.empty() && m_workspace.isOpen()) {
    m_changes = m_workspace.project().all<ContactChange>({.equals = {{"spec", spec}}, .orderBy = "position", .fields = kShown}).value_or(std::vector<ContactChange>{});
    std::erase_if(m_changes, [](const ContactChange& one) { return one.subject == ChangeSubject::Schema; });
  }
  say();
  fillTable();
}

void ChangesView::fillTable() {
  const auto& speaker = m_workspace.speaker();
  CellTable table{.columns = {{speaker.label("contact_change", "impact")}, {speaker.label("contact_change", "kind")}, {speaker.label("contact_change", "name")}}, .rows = {}, .ids = {}};
  auto shown = m_changes;
  if (m_onlyBreaking->isChecked()) std::erase_if(shown, [](const ContactChange& one) { return one.impact == Impact::None; });
  std::ranges::stable_sort(shown, std::ranges::greater{}, &ContactChange::impact);
  for (const auto& one : shown) {
    const auto name = one.subject == ChangeSubject::Interface ? speaker.say("contacts_page.changes.whole") : fromUtf8(one.name);
    table.rows.push_back({impactCell(speaker, one.impact), {.text = speaker.choice("contact_change", "kind", record::keyOf(one.kind))}, {.text = name, .hint = name}});
    table.ids.push_back(one.id);
  }
  m_table->show(std::move(table));
  if (m_table->currentId().empty() && !shown.empty()) m_table->setCurrentId(shown.front().id);
  showChosen();
}

void ChangesView::showChosen() {
  const auto& speaker = m_workspace.speaker();
  const auto found = std::ranges::find(m_changes, m_table->currentId(), &ContactChange::id);
  const bool isAny = found != m_changes.end() && m_workspace.isOpen();
  m_chosen->setVisible(isAny);
  m_differences->setVisible(isAny && found->kind == ChangeKind::Changed);
  if (!isAny) return;
  const auto name = found->subject == ChangeSubject::Interface ? toUtf8(speaker.say("contacts_page.changes.whole")) : found->name;
  if (found->kind != ChangeKind::Changed) return m_chosen->setText(speaker.say(found->kind == ChangeKind::Added ? "contacts_page.changes.added_words" : "contacts_page.changes.removed_words"));
  const auto changed = changeNamed(m_workspace.project(), found->id).value_or(Changed{});
  auto words = speaker.say(Message{"contacts_page.changes.details", {{"name", name}}});
  if (changed.more > 0) words += QStringLiteral(" (") + speaker.say(Message{"contacts.change.more", {{"n", changed.more}}}) + u')';
  m_chosen->setText(words);
  m_differences->show(differencesTable(speaker, changed));
  m_differences->setAccessibleName(words);
}

QString ChangesView::hint() const {
  const auto& speaker = m_workspace.speaker();
  if (m_readings.size() < 2) return speaker.say("contacts_page.changes.first");
  const auto chosen = std::ranges::find(m_readings, toUtf8(m_reading->currentData().toString()), &ContactSpec::id);
  return speaker.say(chosen != m_readings.end() && chosen->before.empty() ? "contacts_page.changes.old" : "contacts_page.changes.none");
}

void ChangesView::say() {
  const auto& speaker = m_workspace.speaker();
  std::vector<Changed> heads;
  for (const auto& one : m_changes) heads.push_back({.subject = one.subject, .kind = one.kind, .impact = one.impact});
  const auto counts = countsOf(heads);
  m_counts->setText(speaker.say(Message{"contacts_page.changes.counts", {{"added", counts.added}, {"changed", counts.changed}, {"removed", counts.removed}, {"breaking", counts.breaking}}}));
  m_hint->setText(hint());
  m_onlyBreaking->setText(speaker.say("contacts_page.changes.only_breaking"));
  m_onlyBreaking->setAccessibleName(m_onlyBreaking->text());
  m_table->setAccessibleName(speaker.say("contacts_page.changes"));
  m_reading->setAccessibleName(speaker.say("contacts_page.changes.readings"));
  m_reading->setVisible(m_reading->count() > 0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_counts, m_onlyBreaking, m_table}) part->setVisible(!m_changes.empty());
  m_hint->setVisible(m_changes.empty());
}

}  // namespace prumo::ui
