// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_header.h"
#include "ui/kit/severity_badge.h"
#include "ui/plan/due_delegate.h"
#include "ui/plan/pages.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace prumo::ui {

namespace {

constexpr std::array kLetters{13, 40, 12, 8, 12, 18, 24};
constexpr int kWithStep = 140;  // letters in the page's width
constexpr int kWithGain = 125;
constexpr int kWithRisk = 110;

}  // namespace

PlanPage::PlanPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new PlanModel(workspace, this)),
      m_header(new PageHeader),
      m_owners(new Chip({}, Chip::Tone::Bad)),
      m_dates(new Chip({}, Chip::Tone::Bad)),
      m_overdue(new Chip({}, Chip::Tone::Bad)),
      m_complete(new Chip({}, Chip::Tone::Good)),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_empty(new EmptyState("plan")),
      m_badges(new SeverityDelegate(workspace.speaker(), this)),
      m_due(new DueDelegate(workspace.speaker(), this)) {
  build();
  connect(&workspace, &Workspace::opened, this, &PlanPage::load);
  connect(&workspace, &Workspace::closed, this, &PlanPage::load);
  connect(&workspace, &Workspace::changed, this, &PlanPage::take);
  connect(&workspace, &Workspace::languageChanged, this, &PlanPage::say);
  connect(m_empty, &EmptyState::asked, this, [this] { m_workspace.show(QStringLiteral("findings")); });
  connect(m_table, &QTableView::doubleClicked, this, &PlanPage::goToFinding);
  connect(m_table, &QTableView::activated, this, &PlanPage::goToFinding);
  load();
}

void PlanPage::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 20, 24, 16);
  layout->setSpacing(12);
  layout->addWidget(m_header);
  auto* gaps = new FlowLayout(nullptr, 8);
  for (auto* chip : {m_owners, m_dates, m_overdue, m_complete}) gaps->addWidget(chip);
  layout->addLayout(gaps);
  layout->addWidget(m_stack, 1);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  m_table->setModel(m_model);
  dressTable(m_table);
  m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->setItemDelegateForColumn(PlanModel::SeverityColumn, m_badges);
  m_table->setItemDelegateForColumn(PlanModel::DueColumn, m_due);
  setFocusProxy(m_table);
  m_table->horizontalHeader()->setSectionResizeMode(PlanModel::ActionColumn, QHeaderView::Stretch);
}

void PlanPage::load() {
  m_isStale = false;
  const auto current = m_table->currentIndex();
  m_model->load();
  if (current.isValid() && m_model->rowCount() > 0) {
    m_table->setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
  }
  m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
  say();
}

/// After the present turn: an editor in the table closes first. A page that nobody sees waits until somebody does.
void PlanPage::take(const Change& change) {
  if (!change.touches(record::describe<Finding>().name) && !change.touches(record::describe<Answer>().name)) return;
  m_isStale = true;
  if (isVisible()) QMetaObject::invokeMethod(this, &PlanPage::catchUp, Qt::QueuedConnection);
}

void PlanPage::catchUp() {
  if (m_isStale) load();
}

void PlanPage::showEvent(QShowEvent* event) {
  catchUp();
  QWidget::showEvent(event);
}

void PlanPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_header->setTitle(speaker.say("assess.plan"));
  m_header->setPurpose(speaker.say("assess.plan.purpose"));
  m_empty->setWords(speaker.say("assess.plan.empty"), speaker.say("assess.plan.empty.hint"), speaker.say("assess.plan.to_findings"));
  m_table->setAccessibleName(speaker.say("assess.plan"));
  m_badges->setSpeaker(speaker);
  m_due->setSpeaker(speaker);
  m_model->say();
  fitColumns();
  const auto gaps = m_model->gaps();
  sayGap(m_owners, "assess.plan.missing_owner", gaps.owners);
  sayGap(m_dates, "assess.plan.missing_due", gaps.dates);
  sayGap(m_overdue, "assess.plan.overdue_count", gaps.overdue);
  m_complete->setText(speaker.say("assess.plan.complete"));
  m_complete->setVisible(m_model->rowCount() > 0 && gaps.owners + gaps.dates + gaps.overdue == 0);
}

/// What is to be done stays readable: of the rest, what the finding itself tells goes first.
void PlanPage::fitColumns() {
  const int letters = width() / fontMetrics().averageCharWidth();
  m_table->setColumnHidden(PlanModel::StepColumn, letters < kWithStep);
  m_table->setColumnHidden(PlanModel::GainColumn, letters < kWithGain);
  m_table->setColumnHidden(PlanModel::RiskColumn, letters < kWithRisk);
  setColumnLetters(m_table, kLetters);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

void PlanPage::sayGap(Chip* chip, const char* code, int count) {
  chip->setText(m_workspace.speaker().say(Message{code, {{"n", std::int64_t{count}}}}));
  chip->setVisible(count > 0);
}

/// Owner and date are edited where they stand; anything else leads to the finding.
void PlanPage::goToFinding(const QModelIndex& index) {
  if (index.flags() & Qt::ItemIsEditable) return;
  m_workspace.show(QStringLiteral("findings"), QString::fromStdString(m_model->actionAt(index.row()).finding.id));
}

QWidget* makePlanPage(Workspace& workspace) { return new PlanPage(workspace); }

}  // namespace prumo::ui
