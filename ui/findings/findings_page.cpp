// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_page.h"

#include "ui/findings/finding_detail.h"
#include "ui/findings/finding_edits.h"
#include "ui/findings/findings_bar.h"
#include "ui/findings/pages.h"
#include "ui/findings/risk_matrix.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_header.h"
#include "ui/kit/severity_badge.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace prumo::ui {

namespace {

constexpr int kSideBySide = 900;        // narrower pages show the finding below the table
constexpr int kAllColumns = 1150;       // a narrower table shows what decides, the rest stands in the finding
constexpr int kWithStep = 760;           // pixels at usual text, as above
constexpr std::array kLetters{13, 40, 12, 9, 7, 15, 14, 12, 13};
constexpr std::size_t kPiecemeal = 200;  // more changed rows than this are read anew in one go

record::Value text(const std::string& value) { return value; }

}  // namespace

FindingsPage::FindingsPage(Workspace& workspace, std::optional<StepId> step, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_step(std::move(step)),
      m_model(new FindingsModel(workspace.speaker(), this)),
      m_filter(new FindingsFilter(*m_model, this)),
      m_header(new PageHeader),
      m_bar(new FindingsBar(workspace, m_step.has_value())),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState("finding")),
      m_nothing(new EmptyState("filter")),
      m_splitter(new QSplitter),
      m_table(new QTableView),
      m_remove(new QAction(this)),
      m_tableStack(new QStackedWidget),
      m_badges(new SeverityDelegate(workspace.speaker(), this)),
      m_side(new QWidget),
      m_matrixCard(new Card),
      m_matrix(new RiskMatrix(workspace.speaker())),
      m_detail(new FindingDetail(workspace)) {
  build();
  dressColumns();
  wire();
  load();
  say();
}

void FindingsPage::build() {
  auto* layout = bare<QVBoxLayout>(12);
  setLayout(layout);
  layout->addWidget(m_header);
  m_header->setVisible(!m_step);
  if (!m_step) layout->setContentsMargins(24, 20, 24, 16);
  layout->addWidget(m_bar);
  layout->addWidget(m_stack, 1);
  m_stack->addWidget(m_splitter);
  m_stack->addWidget(m_empty);
  m_tableStack->addWidget(m_table);
  m_tableStack->addWidget(m_nothing);
  m_matrixCard->body()->addWidget(m_matrix);
  m_matrixCard->hide();
  m_side->hide();
  auto* side = m_side;
  auto* column = bare<QVBoxLayout>(8);
  side->setLayout(column);
  column->setContentsMargins(16, 0, 0, 0);
  column->addWidget(m_matrixCard);
  column->addWidget(m_detail, 1);
  m_splitter->addWidget(m_tableStack);
  m_splitter->addWidget(side);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setSizes({600, 340});
  m_splitter->setHandleWidth(1);
  m_table->installEventFilter(this);
  m_table->addAction(m_remove);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_remove->setShortcut(QKeySequence::Delete);
  m_remove->setShortcutContext(Qt::WidgetShortcut);
  setFocusProxy(m_table);
}

void FindingsPage::dressColumns() {
  m_table->setModel(m_filter);
  dressTable(m_table);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(FindingsModel::RiskColumn, Qt::DescendingOrder);
  m_table->setItemDelegateForColumn(FindingsModel::SeverityColumn, m_badges);
  auto* header = m_table->horizontalHeader();
  header->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
  setColumnLetters(m_table, kLetters);
  header->setSectionResizeMode(FindingsModel::TitleColumn, QHeaderView::Stretch);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void FindingsPage::wire() {
  connect(&m_workspace, &Workspace::opened, this, &FindingsPage::load);
  connect(&m_workspace, &Workspace::closed, this, &FindingsPage::clear);
  connect(&m_workspace, &Workspace::changed, this, &FindingsPage::take);
  connect(&m_workspace, &Workspace::languageChanged, this, &FindingsPage::say);
  connect(&m_workspace, &Workspace::placeAsked, this, &FindingsPage::goTo);
  connect(m_bar, &FindingsBar::chosen, this, &FindingsPage::applyChoice);
  connect(m_bar, &FindingsBar::newAsked, this, &FindingsPage::addNew);
  connect(m_bar, &FindingsBar::acceptAsked, this, [this] { setStatusOfSelected(FindingStatus::Open); });
  connect(m_bar, &FindingsBar::dismissAsked, this, [this] { setStatusOfSelected(FindingStatus::Dismissed); });
  connect(m_bar, &FindingsBar::matrixAsked, this, [this](bool shown) {
    m_matrixCard->setVisible(shown);
    fitSide();
    updateFigures();
  });
  connect(m_matrix, &RiskMatrix::chosen, this, &FindingsPage::chooseCell);
  connect(m_detail, &FindingDetail::duplicateAsked, this, &FindingsPage::duplicate);
  connect(m_detail, &FindingDetail::removeAsked, this, &FindingsPage::removeSelected);
  connect(m_remove, &QAction::triggered, this, &FindingsPage::removeSelected);
  connect(m_empty, &EmptyState::asked, this, &FindingsPage::addNew);
  connect(m_nothing, &EmptyState::asked, this, [this] { m_bar->setChoice({.standing = FindingsChoice::Standing::All}); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPage::showSelection);
}

void FindingsPage::clear() {
  m_model->setMethod(nullptr);
  m_model->setAll({});
  m_detail->show(std::nullopt);
}

void FindingsPage::load() {
  if (!m_workspace.isOpen()) return clear();
  const auto selected = selectedRows();
  const auto kept = selected.empty() ? QString{} : m_model->idAt(selected.front());
  std::vector<RecordModel::Row> rows;
  auto done = m_workspace.project().eachRow("finding", m_step ? Query{.equals = {{"step", text(m_step->text)}}} : Query{},
                                            [&rows](std::span<const record::Value> values) -> Result<void> {
                                              rows.emplace_back(values.begin(), values.end());
                                              return {};
                                            });
  if (!done) m_workspace.tell(done.error());
  m_model->setMethod(&m_workspace.method());
  m_model->setAll(std::move(rows));
  if (!kept.isEmpty()) reveal(kept);
  updateFigures();
}

void FindingsPage::take(const Change& change) {
  const auto found = change.idsByTable.find("finding");
  if (found == change.idsByTable.end()) return;
  if (found->second.size() > kPiecemeal) return load();
  const bool wasHere = isAncestorOf(window()->focusWidget());
  for (const auto& id : found->second) {
    const auto finding = m_workspace.project().find<Finding>(id).value_or(std::nullopt);
    const bool ours = finding && (!m_step || finding->step == m_step->text);
    if (ours) m_model->put(record::valuesOf(*finding));
    else m_model->drop(QString::fromStdString(id));
  }
  updateFigures();
  showSelection();
  if (wasHere && !isAncestorOf(window()->focusWidget())) m_table->setFocus();  // the button that was pressed may be gone
}

/// A finding that a filter hides is no longer the one worked on.
void FindingsPage::applyChoice() {
  auto choice = m_bar->choice();
  if (m_step) choice.step.clear();
  m_filter->choose(std::move(choice));
  updateFigures();
  showSelection();
}

std::vector<int> FindingsPage::selectedRows() const {
  std::vector<int> rows;
  for (const auto& range : m_table->selectionModel()->selection()) {
    if (!range.isValid()) continue;
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
  }
  return rows;
}

void FindingsPage::showSelection() {
  const auto rows = selectedRows();
  const auto isProposed = [this](int row) { return m_model->plain(row).status == FindingStatus::Proposed; };
  m_remove->setEnabled(!rows.empty() && !m_workspace.project().isReadOnly());
  m_bar->setSelection(static_cast<int>(rows.size()), static_cast<int>(std::ranges::count_if(rows, isProposed)));
  m_detail->show(rows.size() == 1 ? std::optional(m_model->findingAt(rows.front())) : std::nullopt);
  fitSide();
}

/// Only where there is something to show: the register has the whole width until a finding is chosen.
void FindingsPage::fitSide() { m_side->setVisible(!m_matrixCard->isHidden() || !selectedRows().empty()); }

void FindingsPage::updateFigures() {
  FindingsBar::Counts counts{m_filter->rowCount(), m_model->rowCount()};
  for (int row = 0; row < counts.all; ++row) {
    const auto status = m_model->plain(row).status;
    counts.open += status == FindingStatus::Open || status == FindingStatus::InProgress;
    counts.proposed += status == FindingStatus::Proposed;
  }
  m_bar->setCounts(counts);
  m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_splitter);
  m_tableStack->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget*>(m_nothing) : m_table);
  if (m_matrixCard->isHidden()) return;
  const auto& choice = m_filter->choice();
  m_matrix->show(m_filter->matrix(), choice.severity, choice.likelihood);
}

void FindingsPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_header->setTitle(speaker.say("assess.findings"));
  m_header->setPurpose(speaker.say("assess.findings.purpose"));
  m_model->setSpeaker(speaker);
  setColumnLetters(m_table, kLetters);
  fitColumns();
  m_badges->setSpeaker(speaker);
  m_matrix->setSpeaker(speaker);
  m_bar->say();
  m_remove->setText(speaker.say("assess.finding.remove"));
  m_detail->changeLanguage();
  m_matrixCard->setTitle(speaker.say("assess.matrix"));
  m_table->setAccessibleName(speaker.say("assess.findings"));
  m_empty->setWords(speaker.say("assess.findings.empty"), speaker.say("assess.findings.empty.hint"), speaker.say("assess.finding.new"));
  m_nothing->setWords(speaker.say("assess.findings.nothing"), speaker.say("assess.findings.nothing.hint"), speaker.say("assess.filter.clear"));
}

void FindingsPage::goTo(const QString& place, const QString& focus) {
  const auto ours = m_step ? QStringLiteral("step/%1/findings").arg(QString::fromStdString(m_step->text)) : QStringLiteral("findings");
  const bool isTitle = place == ours + QStringLiteral("/title");
  if ((place != ours && !isTitle) || focus.isEmpty()) return;
  reveal(focus);
  if (isTitle) m_detail->editTitle();
}

void FindingsPage::reveal(const QString& id) {
  const int row = m_model->rowOf(id);
  if (row < 0) return;
  if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) m_bar->setChoice({.standing = FindingsChoice::Standing::All});
  const auto index = m_filter->mapFromSource(m_model->index(row, FindingsModel::TitleColumn));
  m_table->setCurrentIndex(index);
  m_table->scrollTo(index);
}

std::string FindingsPage::stepForNew() const {
  if (m_step) return m_step->text;
  const auto& chosen = m_filter->choice().step;
  return chosen.empty() ? m_workspace.method().steps.front().id.text : chosen;
}

void FindingsPage::addNew() {
  const auto title = m_workspace.speaker().say("assess.finding.new_title").toStdString();
  const auto id = addFinding(m_workspace, {.step = stepForNew(), .title = title});
  if (id.empty()) return;
  reveal(QString::fromStdString(id));
  m_detail->editTitle();
}

void FindingsPage::duplicate() {
  const auto rows = selectedRows();
  if (rows.size() != 1) return;
  const auto id = duplicateFinding(m_workspace, m_model->findingAt(rows.front()));
  if (!id.empty()) reveal(QString::fromStdString(id));
}

void FindingsPage::removeSelected() {
  std::vector<std::string> ids;
  for (const int row : selectedRows()) ids.push_back(m_model->idAt(row).toStdString());
  if (!ids.empty()) removeFindings(m_workspace, ids);
}

void FindingsPage::setStatusOfSelected(FindingStatus status) {
  std::vector<std::string> ids;
  for (const int row : selectedRows()) {
    if (m_model->plain(row).status == FindingStatus::Proposed) ids.push_back(m_model->idAt(row).toStdString());
  }
  if (!ids.empty()) setFindingStatus(m_workspace, ids, status);
}

void FindingsPage::chooseCell(int severity, int likelihood) {
  auto choice = m_bar->choice();
  choice.severity = severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity));
  choice.likelihood = likelihood < 0 ? std::nullopt : std::optional(likelihood);
  m_bar->setChoice(choice);
}

void FindingsPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_splitter->setOrientation(width() >= kSideBySide ? Qt::Horizontal : Qt::Vertical);
}

bool FindingsPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::Resize) fitColumns();
  return QWidget::eventFilter(watched, event);
}

void FindingsPage::fitColumns() {
  const int usual = m_table->width() * 7 / fontMetrics().averageCharWidth();
  for (const int column : {FindingsModel::CriterionColumn, FindingsModel::OwnerColumn, FindingsModel::LastSeenColumn}) {
    m_table->setColumnHidden(column, usual < kAllColumns);
  }
  const bool isNarrow = usual < kWithStep;
  m_table->setColumnHidden(FindingsModel::DueColumn, isNarrow);
  m_table->setColumnHidden(FindingsModel::StepColumn, isNarrow || m_step);
}

void FindingsPage::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Find)) return m_bar->focusSearch();
  QWidget::keyPressEvent(event);
}

QWidget* makeFindingsPage(Workspace& workspace, std::optional<StepId> step) { return new FindingsPage(workspace, std::move(step)); }

}  // namespace prumo::ui
