// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/operations_view.h"

#include "core/contacts/found_json.h"
#include "ui/contacts/contact_edits.h"
#include "ui/contacts/schema_tree.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/folded.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

const std::vector<std::string> kShown{"id", "contact", "position", "key", "method", "path", "name", "summary", "group", "deprecated", "gone", "note"};
constexpr qsizetype kMostWords = 4000;  ///< of what an operation takes and gives
constexpr int kRows = 10;
constexpr int kTreeLetters = 14;  ///< lines of text the tree is high

QString parametersOf(const FoundOperation& operation) {
  QStringList all;
  for (const auto& one : operation.parameters) all += fromUtf8(one.name) + (one.value.isRequired ? QStringLiteral("* (") : QStringLiteral(" (")) + fromUtf8(one.in) + u')';
  return all.join(QStringLiteral(", "));
}

QString bodiesOf(const FoundOperation& operation) {
  QStringList all;
  for (const auto& one : operation.bodies) {
    QStringList parts;
    for (const auto* part : {&one.status, &one.mediaType, &one.schema}) {
      if (!part->empty()) parts += fromUtf8(*part);
    }
    if (!parts.isEmpty()) all += parts.join(u' ');
  }
  return all.join(QStringLiteral("; "));
}

QStringList schemasOf(const FoundOperation& operation) {
  QStringList names;
  for (const auto& one : operation.bodies) {
    if (!one.schema.empty() && !names.contains(fromUtf8(one.schema))) names += fromUtf8(one.schema);
  }
  return names;
}

bool isFound(const ContactOperation& operation, const QString& text) {
  return text.isEmpty() || folded(fromUtf8(operation.key + " " + operation.path + " " + operation.name + " " + operation.summary + " " + operation.group + " " + operation.note)).contains(text);
}

}  // namespace

OperationsView::OperationsView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_count(label(LabelKind::Strong)),
      m_hint(label(LabelKind::Secondary)),
      m_search(new QLineEdit),
      m_table(new CellTableView),
      m_chosen(label(LabelKind::Secondary)),
      m_note(new QLineEdit),
      m_tree(new SchemaTree) {
  m_table->setRowLimit(kRows);
  m_table->setSortable();
  m_chosen->setWordWrap(true);
  m_note->setMaxLength(4000);
  m_tree->setMinimumHeight(kTreeLetters * fontMetrics().height());
  m_hint->setWordWrap(true);
  auto* layout = bare<QVBoxLayout>();
  setLayout(layout);
  for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_hint, m_search, m_table, m_chosen, m_note, m_tree}) layout->addWidget(part);
  connect(m_search, &QLineEdit::textChanged, this, &OperationsView::fillTable);
  connect(m_table, &CellTableView::currentIdChanged, this, &OperationsView::showChosen);
  connect(m_note, &QLineEdit::editingFinished, this, &OperationsView::keepNote);
  connect(&m_workspace, &Workspace::settling, this, &OperationsView::keepNote);
}

void OperationsView::show(const std::string& contact) {
  const bool isOther = contact != m_contact;
  m_contact = contact;
  m_operations.clear();
  m_spec.reset();
  if (!contact.empty()) {
    const Query query{.equals = {{"contact", contact}}, .orderBy = "position", .fields = kShown};
    m_operations = m_workspace.project().all<ContactOperation>(query).value_or(std::vector<ContactOperation>{});
    m_spec = latestSpec(m_workspace.project(), contact).value_or(std::nullopt);
  }
  if (isOther) m_search->clear();
  say();
  fillTable();
}

void OperationsView::fillTable() {
  const auto& speaker = m_workspace.speaker();
  const auto text = folded(m_search->text().trimmed());
  const auto chosen = m_table->currentId();
  CellTable table{.columns = {{speaker.label("contact_operation", "key")}, {speaker.label("contact_operation", "summary")}}, .rows = {}, .ids = {}};
  for (const auto& one : m_operations) {
    if (!isFound(one, text)) continue;
    const auto look = one.isGone || one.isDeprecated ? Cell::Look::Muted : Cell::Look::Plain;
    auto summary = fromUtf8(one.summary);
    if (one.isGone) summary = speaker.say("contacts_page.operation_gone") + QStringLiteral(" · ") + summary;
    else if (one.isDeprecated) summary = speaker.say("contacts_page.operation_deprecated") + QStringLiteral(" · ") + summary;
    table.rows.push_back({{.text = fromUtf8(one.method + (one.method.empty() ? "" : " ") + one.path), .look = look}, {.text = summary, .look = look}});
    table.ids.push_back(one.id);
  }
  const auto shown = static_cast<std::int64_t>(table.rows.size()), all = static_cast<std::int64_t>(m_operations.size());
  m_count->setText(speaker.say(shown == all ? Message{"count.operations", {{"n", all}}} : Message{"contacts_page.operations_found", {{"shown", shown}, {"all", all}}}));
  const bool hasAny = !m_operations.empty();
  m_search->setVisible(m_operations.size() > kRows);
  m_table->setVisible(hasAny);
  m_table->show(std::move(table));
  if (!chosen.empty()) m_table->setCurrentId(chosen);
  showChosen();
}

void OperationsView::showChosen() {
  const auto operation = m_workspace.isOpen() ? m_workspace.project().find<ContactOperation>(m_table->currentId()).value_or(std::nullopt) : std::nullopt;
  m_chosen->setVisible(operation.has_value());
  m_note->setVisible(operation.has_value());
  if (operation) showDetail(*operation);
  else showSchemas({});
}

void OperationsView::showDetail(const ContactOperation& operation) {
  const auto found = foundOf(operation);
  const auto& speaker = m_workspace.speaker();
  const auto orNone = [&speaker](const QString& words) { return toUtf8(words.isEmpty() ? speaker.say("contacts_page.operation.none") : glimpse(words, kMostWords)); };
  m_chosen->setText(speaker.say(Message{"contacts_page.operation", {{"security", orNone(fromUtf8(operation.security))}, {"parameters", orNone(parametersOf(found))},
                                                                     {"bodies", orNone(bodiesOf(found))}}}));
  if (!m_note->hasFocus()) m_note->setText(fromUtf8(operation.note));
  showSchemas(schemasOf(found));
}

void OperationsView::showSchemas(const QStringList& names) {
  m_tree->setVisible(!names.isEmpty() && m_spec);
  m_tree->show(m_spec ? names : QStringList{}, [this](const QString& name) -> std::optional<FoundSchema> {
    const auto rows = m_workspace.project().all<ContactSchema>({.equals = {{"spec", m_spec->id}, {"name", toUtf8(name)}}, .limit = 1});
    if (!rows || rows->empty()) return {};
    return FoundSchema{.name = rows->front().name, .fields = fieldsFromJson(rows->front().fields), .description = rows->front().description};
  });
}

void OperationsView::keepNote() {
  const auto found = std::ranges::find(m_operations, m_table->currentId(), &ContactOperation::id);
  if (found == m_operations.end() || !m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  const auto note = toUtf8(m_note->text().trimmed());
  if (note != found->note && keepOperationNote(m_workspace, found->id, note)) found->note = note;
}

void OperationsView::say() {
  const auto& speaker = m_workspace.speaker();
  m_hint->setText(speaker.say("contacts_page.no_operations"));
  m_hint->setVisible(m_operations.empty());
  m_search->setPlaceholderText(speaker.say("contacts_page.search_operations"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_table->setAccessibleName(speaker.say("contacts_page.operations"));
  m_note->setPlaceholderText(speaker.say("contacts_page.operation_note"));
  m_note->setAccessibleName(m_note->placeholderText());
  m_tree->setSpeaker(speaker);
}

}  // namespace prumo::ui
