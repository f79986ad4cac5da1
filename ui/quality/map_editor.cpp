// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/map_editor.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality;
using Use = MappedColumn::Use;

constexpr std::size_t kMostRows = 200;
constexpr double kWithReasons = 800;  ///< pixels
constexpr double kOnOneLine = 560;    ///< the same
constexpr const char* kHeads[] = {"reconciliation_page.head.sent", "reconciliation_page.head.use",       "", "reconciliation_page.head.received", "reconciliation_page.head.compare",
                                  "reconciliation_page.head.tolerance", "", "reconciliation_page.head.reason"};

/// What the plan says of a sent column.
MappedColumn columnOf(const ReconciliationPlan& plan, const std::string& name) {
  MappedColumn column{.field = {.sent = name}};
  const auto part = std::ranges::find(plan.key, name, &KeyPart::sent);
  if (part != plan.key.end()) {
    column.use = Use::Key;
    column.field.received = part->received;
    column.field.form = part->form;
    return column;
  }
  const auto field = std::ranges::find(plan.fields, name, &FieldPair::sent);
  if (field == plan.fields.end()) return column;
  column.use = Use::Compare;
  column.field = *field;
  return column;
}

std::optional<PairProposal> proposalFor(const std::vector<PairProposal>& pairs, std::size_t sent, const std::vector<std::string>& received, const std::string& linked) {
  const auto found = std::ranges::find(pairs, sent, &PairProposal::sent);
  return found != pairs.end() && received[found->received] == linked ? std::optional{*found} : std::nullopt;
}

}  // namespace

QWidget* viewAround(const QWidget* widget) {
  for (const auto* above = widget->parentWidget(); above; above = above->parentWidget()) {
    if (const auto* scroll = qobject_cast<const QScrollArea*>(above)) return scroll->viewport();
  }
  return nullptr;
}

MapEditor::MapEditor(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout), m_rest(label(LabelKind::Small)) {
  auto* layout = bare<QVBoxLayout>(8);
  setLayout(layout);
  layout->addLayout(m_grid);
  layout->addWidget(m_rest);
  m_rest->setWordWrap(true);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(8);
  m_grid->setVerticalSpacing(4);
  for (int i = 0; i < static_cast<int>(std::size(kHeads)); ++i) {
    auto* head = label(LabelKind::Small);
    m_grid->addWidget(head, 0, i);
    m_heads.push_back(head);
  }
  for (const auto& [column, stretch] : {std::pair{0, 3}, std::pair{3, 4}, std::pair{5, 3}, std::pair{7, 3}}) m_grid->setColumnStretch(column, stretch);
  connect(&workspace, &Workspace::languageChanged, this, &MapEditor::say);
  say();
}

void MapEditor::clear() {
  for (auto* row : m_rows) delete row;
  m_rows.clear();
  for (int row = 1; row < m_nextRow; ++row) {
    for (int column = 0; column < m_grid->columnCount(); ++column) {
      auto* item = m_grid->itemAtPosition(row, column);
      if (item) delete item->widget();
    }
  }
  m_nextRow = 1;
}

void MapEditor::show(const Preview& sent, const Preview& received, const ReconciliationPlan& plan) {
  clear();
  m_received = received.columns;
  const auto pairs = proposePairs(sent, received);
  const auto& links = plan.key.empty() && plan.fields.empty() ? proposePlan(sent, received) : plan;
  const auto& speaker = m_workspace.speaker();
  for (std::size_t i = 0; i < std::min(kMostRows, sent.columns.size()); ++i) {
    auto column = columnOf(links, sent.columns[i]);
    column.proposal = proposalFor(pairs, i, received.columns, column.field.received);
    auto* row = new MapRow(*m_grid, m_nextRow, received.columns, this);
    m_nextRow += MapRow::kLines;
    row->show(column, speaker);
    connect(row, &MapRow::changed, this, [this] {
      sayRest();
      Q_EMIT changed();
    });
    m_rows.push_back(row);
  }
  m_kept.clear();
  for (const auto& field : links.fields) {
    const auto at = std::ranges::find(sent.columns, field.sent) - sent.columns.begin();
    const bool hasLine = static_cast<std::size_t>(at) < m_rows.size() && columnOf(links, field.sent).field == field;
    if (!hasLine) m_kept.push_back(field);
  }
  fit();
  sayRest();
  Q_EMIT changed();
}

void MapEditor::followInTabs(QWidget* before) {
  for (auto* row : m_rows) before = row->followInTabs(before);
}

void MapEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

/// The page scrolls, so that it never becomes narrower than its lines: what is there to see tells how long they may be.
void MapEditor::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_view) m_view = viewAround(this);
  if (m_view) m_view->installEventFilter(this);
  fit();
}

bool MapEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) fit();
  return QWidget::eventFilter(watched, event);
}

void MapEditor::fit() {
  const bool isTight = m_view && m_view->width() < kOnOneLine * theme::textScale();
  for (auto* row : m_rows) row->setTight(isTight);
  for (std::size_t i = 4; i < m_heads.size(); ++i) m_heads[i]->setVisible(!isTight);
  const bool isNarrow = width() < kWithReasons * theme::textScale();
  m_heads.back()->setVisible(!isNarrow && !isTight);
  for (auto* row : m_rows) row->setNarrow(isNarrow);
}

bool MapEditor::write(ReconciliationPlan& plan) const {
  plan.key.clear();
  plan.fields.clear();
  for (const auto* row : m_rows) {
    const auto column = row->column(m_workspace.speaker());
    if (!column) return false;
    if (column->use == Use::Key) plan.key.push_back({column->field.sent, column->field.received, column->field.form});
    if (column->use == Use::Compare) plan.fields.push_back(column->field);
  }
  plan.fields.insert(plan.fields.end(), m_kept.begin(), m_kept.end());
  return true;
}

std::vector<KeyPart> MapEditor::key() const {
  std::vector<KeyPart> key;
  for (const auto* row : m_rows) {
    const auto column = row->column(m_workspace.speaker());
    if (column && column->use == Use::Key) key.push_back({column->field.sent, column->field.received, column->field.form});
  }
  return key;
}

/// The received columns that nothing is linked to, so that none is forgotten.
void MapEditor::sayRest() {
  QStringList rest;
  for (const auto& name : m_received) {
    const bool isLinked = std::ranges::any_of(m_rows, [&name](const MapRow* row) { return row->receivedColumn() == name; });
    if (!isLinked) rest << fromUtf8(name);
  }
  m_rest->setVisible(!rest.isEmpty());
  m_rest->setText(m_workspace.speaker().say(Message{"reconciliation_page.not_linked", {{"columns", toUtf8(rest.join(QStringLiteral(", ")))}}}));
}

void MapEditor::say() {
  const auto& speaker = m_workspace.speaker();
  for (std::size_t i = 0; i < m_heads.size(); ++i) m_heads[i]->setText(*kHeads[i] ? speaker.say(kHeads[i]) : QString{});
  for (auto* row : m_rows) row->say(speaker);
  sayRest();
}

}  // namespace prumo::ui
