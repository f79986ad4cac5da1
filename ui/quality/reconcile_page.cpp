// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reconcile_page.h"

#include "core/base/id.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/difference_export.h"
#include "ui/quality/feeds.h"
#include "ui/quality/proposals_card.h"
#include "ui/quality/reconcile_edits.h"
#include "ui/quality/reconcile_form.h"
#include "ui/quality/reconcile_results.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::Reconciliation;
using quality::ReconcileResult;

bool isKept(const Workspace& workspace) { return workspace.isOpen() && !workspace.project().isReadOnly(); }

bool touches(const Change& change) {
  return std::ranges::any_of(change.idsByTable, [](const auto& table) { return table.first == "reconciliation" || table.first == "reconciliation_run"; });
}

}  // namespace

ReconcilePage::ReconcilePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_choiceLabel(label(LabelKind::Small)),
      m_choice(new QComboBox),
      m_runLabel(label(LabelKind::Small)),
      m_runs(new QComboBox),
      m_run(primaryButton("run")),
      m_add(plainButton("add")),
      m_edit(plainButton("edit")),
      m_remove(plainButton("remove")),
      m_summary(label(LabelKind::Secondary)),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_export(new DifferenceExport(workspace, *m_work, *m_message, this)),
      m_form(new ReconcileForm(workspace)),
      m_results(new ReconcileResults(workspace)),
      m_findings(new FindingProposals(workspace)),
      m_ratings(new RatingProposals(workspace)),
      m_empty(new EmptyState("link")) {
  auto* layout = scrolledLayout(this);
  m_scroll = findChild<QScrollArea*>();
  layout->addLayout(choiceRow());
  layout->addLayout(buttonRow());
  for (auto* widget : std::initializer_list<QWidget*>{m_summary, m_message, m_work, m_form, m_results, m_findings, m_ratings}) layout->addWidget(widget);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_message->hide();
  m_form->hide();
  m_summary->setWordWrap(true);
  connectParts();
  connectWorkspace();
  say();
  refresh();
}

QWidget* ReconcilePage::choiceCell(QLabel* name, QComboBox* choice) {
  auto* cell = new QWidget;
  auto* row = bare<QHBoxLayout>();
  cell->setLayout(row);
  row->addWidget(name);
  row->addWidget(choice, 1);
  name->setBuddy(choice);
  choice->setMinimumContentsLength(18);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  return cell;
}

QLayout* ReconcilePage::choiceRow() {
  auto* choices = new FlowLayout(nullptr, 16);
  choices->addWidget(choiceCell(m_choiceLabel, m_choice));
  choices->addWidget(choiceCell(m_runLabel, m_runs));
  auto* row = bare<QHBoxLayout>(16);
  row->addLayout(choices, 1);
  row->addWidget(m_run, 0, Qt::AlignTop);
  return row;
}

QLayout* ReconcilePage::buttonRow() {
  auto* row = new FlowLayout;
  for (auto* button : {m_add, m_edit, m_remove, m_export->button()}) row->addWidget(button);
  return row;
}

void ReconcilePage::connectParts() {
  connect(m_choice, &QComboBox::activated, this, [this] {
    m_message->hide();
    showRuns();
  });
  connect(m_runs, &QComboBox::activated, this, &ReconcilePage::showRun);
  connect(m_run, &QPushButton::clicked, this, &ReconcilePage::run);
  connect(m_add, &QPushButton::clicked, this, [this] { begin(true); });
  connect(m_edit, &QPushButton::clicked, this, [this] { begin(false); });
  connect(m_remove, &QPushButton::clicked, this, &ReconcilePage::remove);
  connect(m_work, &WorkBar::runningChanged, this, &ReconcilePage::showState);
  connect(m_form, &ReconcileForm::saved, this, &ReconcilePage::take);
  connect(m_form, &ReconcileForm::cancelled, this, [this] {
    m_form->hide();
    showState();
  });
  connect(m_empty, &EmptyState::asked, this, [this] {
    if (feedsOf(m_workspace).size() < 2) m_workspace.show(QStringLiteral("step/quality/sources"));
    else begin(true);
  });
}

void ReconcilePage::connectWorkspace() {
  connect(&m_workspace, &Workspace::languageChanged, this, &ReconcilePage::say);
  connect(&m_workspace, &Workspace::opened, this, &ReconcilePage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &ReconcilePage::refresh);
  connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
    if (touches(change) || touchesFeeds(change)) return refresh();
    if (touchesProposals(change)) {
      m_findings->showFeed(m_current ? "reconciliation/" + m_current->id : std::string{});
      m_ratings->refresh();
    }
  });
}

void ReconcilePage::refresh() {
  const auto before = !m_wanted.empty() ? m_wanted : m_current ? m_current->id : std::string{};
  m_wanted.clear();
  m_all = m_workspace.isOpen() ? told(m_workspace, m_workspace.project().all<Reconciliation>({.orderBy = "name"})) : std::vector<Reconciliation>{};
  if (!m_workspace.isOpen()) m_form->hide();
  const QSignalBlocker quiet(m_choice);
  m_choice->clear();
  for (const auto& one : m_all) m_choice->addItem(fromUtf8(one.name), fromUtf8(one.id));
  m_choice->setCurrentIndex(std::max(m_choice->findData(fromUtf8(before)), m_all.empty() ? -1 : 0));
  showRuns();
}

void ReconcilePage::showRuns() {
  const auto index = m_choice->currentIndex();
  m_current = index < 0 ? std::nullopt : std::optional{m_all[static_cast<std::size_t>(index)]};
  m_runList = m_current ? told(m_workspace, quality::reconciliationRuns(m_workspace.project(), m_current->id)) : std::vector<quality::ReconciliationRun>{};
  const QSignalBlocker quiet(m_runs);
  m_runs->clear();
  for (const auto& run : m_runList) m_runs->addItem(m_workspace.speaker().dateTime(run.at));
  m_findings->showFeed(m_current ? "reconciliation/" + m_current->id : std::string{});
  m_ratings->refresh();
  showRun();
}

void ReconcilePage::showRun() {
  const auto index = m_runs->currentIndex();
  const auto* run = index < 0 ? nullptr : &m_runList[static_cast<std::size_t>(index)];
  std::optional<ReconcileResult> result;
  if (run) {
    auto read = quality::resultOf(m_workspace.project(), *run);
    if (read) result = *std::move(read);
    else m_workspace.tell(read.error());
  }
  m_results->setVisible(result.has_value());
  m_summary->setVisible(run != nullptr);
  m_export->showResult(result);
  if (result) m_results->show(*result, m_runList);
  if (run) {
    m_summary->setText(m_workspace.speaker().say(Message{"reconciliation.report.run",
                                                         {{"at", toIso(run->at)}, {"sent", run->sentRows}, {"sent_rejects", run->sentRejects}, {"received", run->receivedRows}, {"received_rejects", run->receivedRejects}}}));
  }
  showState();
}

/// What can be done now.
void ReconcilePage::showState() {
  const auto feeds = m_workspace.isOpen() ? feedsOf(m_workspace).size() : 0;
  const bool isForm = m_form->isVisibleTo(this);
  const bool canEdit = isKept(m_workspace) && !m_work->isRunning() && !isForm;
  const bool isAny = m_current.has_value();
  for (auto* widget : std::initializer_list<QWidget*>{m_choice, m_choiceLabel, m_edit, m_remove}) widget->setVisible(isAny);
  for (auto* widget : std::initializer_list<QWidget*>{m_runs, m_runLabel}) widget->setVisible(!m_runList.empty());
  m_add->setVisible(feeds > 1 && (isAny || isForm));
  m_run->setVisible(isAny);
  m_run->setEnabled(canEdit && isAny && !m_current->plan.empty());
  for (auto* button : {m_add, m_edit, m_remove}) button->setEnabled(canEdit);
  m_empty->setVisible(!isForm && m_runList.empty() && !m_work->isRunning());
  sayEmpty(feeds);
}

void ReconcilePage::sayEmpty(std::size_t feeds) {
  const auto& speaker = m_workspace.speaker();
  if (m_current) return m_empty->setWords(speaker.say("reconciliation_page.empty_run.title"), speaker.say("reconciliation_page.empty_run.hint"));
  const bool canAdd = isKept(m_workspace);
  if (feeds < 2) {
    return m_empty->setWords(speaker.say("reconciliation_page.empty_feeds.title"), speaker.say("reconciliation_page.empty_feeds.hint"), speaker.say("reconciliation_page.empty_feeds.button"));
  }
  m_empty->setWords(speaker.say("reconciliation_page.empty.title"), speaker.say("reconciliation_page.empty.hint"), canAdd ? speaker.say("reconciliation_page.add") : QString{});
}

void ReconcilePage::begin(bool isNew) {
  if (!isKept(m_workspace) || (!isNew && !m_current)) return;
  m_isNew = isNew;
  m_message->hide();
  m_form->begin(isNew ? Reconciliation{newUuid(), {}, {}, {}, {}, m_workspace.project().author().clock->now()} : *m_current);
  showState();
  QMetaObject::invokeMethod(this, [this] { m_scroll->verticalScrollBar()->setValue(m_form->y()); }, Qt::QueuedConnection);  // once it has its place
}

void ReconcilePage::take(const Reconciliation& reconciliation) {
  m_wanted = reconciliation.id;
  m_form->hide();
  if (!edits::putReconciliation(m_workspace, reconciliation, m_isNew)) m_form->show();
  showState();
}

void ReconcilePage::remove() {
  if (m_current) edits::removeReconciliation(m_workspace, *m_current);
}

void ReconcilePage::run() {
  if (!m_current) return;
  const auto plan = quality::parsePlan(m_current->plan);
  if (!plan) return fail(plan.error());
  const auto sent = feedOf(m_workspace, m_current->sent);
  const auto received = feedOf(m_workspace, m_current->received);
  if (!sent || !received) return;
  const auto ours = quality::sourceOf(*sent);
  const auto theirs = quality::sourceOf(*received);
  if (!ours || !theirs) return fail(ours ? theirs.error() : ours.error());
  m_message->hide();
  m_project = m_workspace.project().path();
  m_work->run<ReconcileResult>(
      {"reconciliation_page.work.run", {{"name", m_current->name}}},
      [ours = *ours, theirs = *theirs, plan = *plan](const Job& job) { return quality::reconcile(ours, theirs, plan, {}, job); },
      [this, reconciliation = *m_current](Result<ReconcileResult> result) { keep(reconciliation, std::move(result)); });
}

/// What takes long and only reads is made ready by a worker; then one edit writes it all.
void ReconcilePage::keep(const Reconciliation& reconciliation, Result<ReconcileResult> result) {
  if (!result) return fail(result.error());
  if (!m_workspace.isOpen() || m_workspace.project().path() != m_project) return;
  const auto& project = m_workspace.project();
  m_work->run<quality::KeptReconciliation>(
      {"quality_page.work.keep", {}},
      [path = m_project, schema = project.schema(), author = project.author(), language = m_workspace.assessment().language, reconciliation, result = *std::move(result)](const Job&) {
        const Speaker speaker{language};
        return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) {
          return quality::prepareReconciliation(own, reconciliation, result, [&speaker](const Message& words) { return toUtf8(speaker.say(words)); });
        });
      },
      [this](const Result<quality::KeptReconciliation>& kept) { write(kept); });
}

/// The reconciliation may have been removed or changed, or the project closed, in the meantime.
void ReconcilePage::write(const Result<quality::KeptReconciliation>& kept) {
  if (!kept) return fail(kept.error());
  if (!m_workspace.isOpen() || m_workspace.project().path() != m_project) return;
  const auto standing = m_workspace.project().find<Reconciliation>(kept->reconciliation.id);
  if (!standing || !*standing) return;
  auto whole = *kept;
  whole.reconciliation = **standing;
  m_wanted = whole.reconciliation.id;
  edits::saveReconciliation(m_workspace, whole);
}

void ReconcilePage::fail(const Error& error) { tellFailure(*m_message, m_workspace.speaker(), error); }

void ReconcilePage::exportDifferences(const QString& path) { m_export->exportTo(path); }

void ReconcilePage::say() {
  const auto& speaker = m_workspace.speaker();
  m_choiceLabel->setText(speaker.say("reconciliation_page.choice"));
  m_choice->setAccessibleName(m_choiceLabel->text());
  m_runLabel->setText(speaker.say("reconciliation_page.run_choice"));
  m_runs->setAccessibleName(m_runLabel->text());
  m_message->setCloseWords(speaker.say("kit.message.close"));
  setWords(m_run, speaker.say("reconciliation_page.run"));
  setWords(m_add, speaker.say("reconciliation_page.add"));
  setWords(m_edit, speaker.say("reconciliation_page.edit"));
  setWords(m_remove, speaker.say("reconciliation_page.remove"));
  showRuns();
}

}  // namespace prumo::ui
