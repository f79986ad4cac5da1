// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rules_page.h"

#include "core/quality/moved.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/edits.h"
#include "ui/quality/failure_export.h"
#include "ui/quality/feed_choice.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/proposals_card.h"
#include "ui/quality/rule_form.h"
#include "ui/quality/rule_set_menu.h"
#include "ui/quality/rule_trial.h"
#include "ui/quality/run_choice.h"
#include "ui/quality/run_keeper.h"
#include "ui/quality/run_results.h"
#include "ui/quality/suggestions_card.h"
#include "ui/shell/work_bar.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kSideBySide = 820;
constexpr std::size_t kTrendRuns = 9;

/// How each rule did over the newest runs, oldest first.
std::map<std::string, RuleBoard::Course> coursesOf(const std::vector<quality::RunResultsAt>& runs) {
  std::map<std::string, RuleBoard::Course> courses;
  for (const auto& run : runs) {
    for (const auto& result : run.results) {
      if (courses.contains(result.rule)) continue;
      const auto trend = quality::trendOf(runs, result.rule);
      auto& course = courses[result.rule];
      course.isBroken = trend.isBroken;
      for (const auto& point : trend.points) course.shares.push_back(point ? std::optional{point->share} : std::nullopt);
    }
  }
  return courses;
}

/// The rule to look at first: one that was missed, else one that somebody failed, else the first.
std::string mostTelling(const RuleBoard& board) {
  const auto& results = board.results;
  auto found = std::ranges::find(results, quality::Verdict::Fail, &quality::RuleResult::verdict);
  if (found == results.end()) found = std::ranges::find_if(results, [](const quality::RuleResult& one) { return one.failed > 0; });
  if (found != results.end()) return found->rule;
  return board.rules.rules.empty() ? std::string{} : board.rules.rules.front().id;
}

bool isKept(const Workspace& workspace) { return workspace.isOpen() && !workspace.project().isReadOnly(); }

}  // namespace

RulesPage::RulesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_feed(new FeedChoice(workspace)),
      m_runs(new RunChoice("quality_page.run")),
      m_summary(label(LabelKind::Secondary)),
      m_add(plainButton("add")),
      m_edit(plainButton("edit")),
      m_remove(plainButton("remove")),
      m_run(primaryButton("run")),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_keeper(new RunKeeper(workspace, *m_work, this)),
      m_ruleSet(new RuleSetMenu(workspace, *m_work, *m_message, this)),
      m_failures(new FailureExport(workspace, *m_work, *m_message, this)),
      m_suggest(plainButton("star")),
      m_suggestions(new SuggestionsCard(workspace, *m_work, *m_message)),
      m_table(new CellTableView),
      m_badges(new BadgeDelegate(this)),
      m_intervals(new IntervalDelegate(this)),
      m_form(new RuleForm),
      m_trial(new RuleTrial(workspace)),
      m_results(new RunResults(workspace)),
      m_findings(new FindingProposals(workspace)),
      m_ratings(new RatingProposals(workspace)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_below(new QWidget),
      m_empty(new EmptyState("quality")) {
  auto* layout = scrolledLayout(this);
  m_scroll = findChild<QScrollArea*>();
  layout->addLayout(choiceRow());
  layout->addLayout(buttonRow());
  layout->addWidget(m_summary);
  layout->addWidget(m_message);
  layout->addWidget(m_work);
  layout->addWidget(m_form);
  layout->addWidget(m_table);
  layout->addWidget(m_suggestions);
  m_below->setLayout(resultColumns());
  layout->addWidget(m_below);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_form->setTrial(m_trial);
  closeForm();
  m_suggestions->hide();
  m_summary->setWordWrap(true);
  m_table->setItemDelegateForColumn(kBadge, m_badges);
  m_table->setItemDelegateForColumn(kInterval, m_intervals);
  m_table->setItemDelegateForColumn(kTrend, new TrendDelegate(m_table));
  m_table->setSortable();
  m_table->setRowLimit(8);
  connectParts();
  connectWorkspace();
  say();
  refresh();
}

/// Rows wrap, so that nothing is cut off in a narrow window or at large text.
QLayout* RulesPage::choiceRow() {
  auto* choices = new FlowLayout(nullptr, 16);
  choices->addWidget(m_feed);
  choices->addWidget(m_runs);
  auto* row = bare<QHBoxLayout>(16);
  row->addLayout(choices, 1);
  row->addWidget(m_run, 0, Qt::AlignTop);
  return row;
}

QLayout* RulesPage::buttonRow() {
  auto* row = new FlowLayout;
  for (auto* button : {m_add, m_edit, m_remove, m_suggest, m_ruleSet->button(), m_failures->button()}) row->addWidget(button);
  return row;
}

QLayout* RulesPage::resultColumns() {
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(16);
  m_columns->addWidget(m_results, 5);
  auto* right = bare<QVBoxLayout>(16);
  right->addWidget(m_findings);
  right->addWidget(m_ratings);
  right->addStretch();
  m_columns->addLayout(right, 2);
  return m_columns;
}

void RulesPage::connectParts() {
  connect(m_feed, &FeedChoice::chosen, this, &RulesPage::refresh);
  connect(m_runs, &RunChoice::chosen, this, &RulesPage::showBoard);
  connect(m_run, &QPushButton::clicked, this, &RulesPage::run);
  connect(m_add, &QPushButton::clicked, this, [this] { editRule(true); });
  connect(m_edit, &QPushButton::clicked, this, [this] { editRule(false); });
  connect(m_remove, &QPushButton::clicked, this, &RulesPage::removeRule);
  connect(m_keeper, &RunKeeper::kept, this, &RulesPage::showState);
  connect(m_keeper, &RunKeeper::failed, this, &RulesPage::fail);
  connect(m_table, &CellTableView::currentIdChanged, this, [this](const QString& id) {
    m_results->showRule(toUtf8(id));
    showState();
  });
  connect(m_table, &CellTableView::idActivated, this, [this] { editRule(false); });
  connect(m_results, &RunResults::comparisonChosen, this, &RulesPage::showBoard);
  connect(m_results, &RunResults::rulePicked, this, [this](const QString& id) { m_table->setCurrentId(toUtf8(id)); });
  connect(m_form, &RuleForm::saved, this, &RulesPage::takeRule);
  connect(m_form, &RuleForm::judged, m_trial, &RuleTrial::setRule);
  connect(m_form, &RuleForm::cancelled, this, [this] {
    closeForm();
    showState();
  });
  connect(m_suggest, &QPushButton::clicked, this, [this] {
    m_suggestions->takeFocus();
    showState();
  });
  connect(m_suggestions, &SuggestionsCard::closed, this, &RulesPage::showState);
  connect(m_suggestions, &SuggestionsCard::countChanged, this, &RulesPage::saySuggestions);
  connect(m_work, &WorkBar::runningChanged, this, &RulesPage::showState);
  connect(m_empty, &EmptyState::asked, this, [this] {
    if (m_feed->isEmpty()) {
      m_workspace.show(QStringLiteral("step/quality/sources"));
    } else {
      m_suggestions->open();
      showState();
    }
  });
  auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
  removeKey->setContext(Qt::WidgetShortcut);
  connect(removeKey, &QShortcut::activated, this, &RulesPage::removeRule);
}

void RulesPage::connectWorkspace() {
  connect(&m_workspace, &Workspace::languageChanged, this, &RulesPage::say);
  connect(&m_workspace, &Workspace::opened, this, &RulesPage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &RulesPage::refresh);
  connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
    if (touchesFeeds(change)) return refresh();
    if (touchesProposals(change)) refreshProposals();
  });
}

void RulesPage::refresh() {
  const auto before = m_dataset ? m_dataset->id : std::string{};
  m_feed->refresh();
  m_dataset = feedOf(m_workspace, m_feed->current());
  const bool isOther = !m_dataset || m_dataset->id != before;
  if (isOther) {
    closeForm();
    m_suggestions->hide();
    m_message->hide();
    m_runs->follow();
  }
  m_board = {};
  if (m_dataset) m_board.rules = rulesOf(m_workspace, *m_dataset);
  m_runs->show(m_dataset ? runsOf(m_workspace, m_dataset->id) : std::vector<quality::QualityRun>{}, m_workspace.speaker());
  m_course = m_dataset ? told(m_workspace, quality::lastRuns(m_workspace.project(), m_dataset->id, kTrendRuns)) : std::vector<quality::RunResultsAt>{};
  m_board.courses = coursesOf(m_course);
  m_suggestions->showFeed(m_dataset);
  showBoard();
  refreshProposals();
}

void RulesPage::refreshProposals() {
  m_findings->showFeed(m_dataset ? m_dataset->id : std::string{});
  m_ratings->refresh();
}

void RulesPage::showBoard() {
  const auto* run = m_runs->current();
  m_board.results = run ? told(m_workspace, quality::resultsOf(m_workspace.project(), run->id)) : std::vector<quality::RuleResult>{};
  if (run) m_results->showRun(*run, m_board.results, m_runs->runs(), m_course);
  m_board.changes.clear();
  if (run && m_results->comparison()) {
    for (const auto& change : m_results->comparison()->rules) m_board.changes[change.rule] = change;
  }
  m_ruleSet->setRules(m_dataset, m_board.rules);
  m_failures->showRun(run, m_board.results);
  m_badges->setSpeaker(m_workspace.speaker());
  m_intervals->setFrom(intervalStart(lowestShare(m_board)));
  m_table->show(ruleTable(m_board, m_workspace.speaker()));
  m_table->setColumnHidden(kChange, m_board.changes.empty());
  m_table->setColumnHidden(kCharacteristic, !m_board.changes.empty());  // both beside each other push the intervals out of sight
  if (m_table->currentId().empty()) m_table->setCurrentId(mostTelling(m_board));
  showRun();
  showState();
}

void RulesPage::showRun() {
  const auto* run = m_runs->current();
  m_below->setVisible(run != nullptr);
  m_summary->setVisible(run != nullptr);
  if (!run) return;
  const auto& speaker = m_workspace.speaker();
  const Message words{"quality_page.run.summary", {{"n", run->columns}, {"seconds", toUtf8(speaker.number(run->seconds, 1))}}};
  m_summary->setText(linesEquation(run->lines, run->rows, run->rejects, run->blank, speaker) + QStringLiteral(" · ") + speaker.say(words) +
                     movedPart(quality::movedWords(run->rowsMoved, m_board.results), speaker));
  m_summary->setToolTip(judgedHereWords(*run, m_board.results, speaker));
  m_results->showRule(m_table->currentId());
}

/// What can be done now.
void RulesPage::showState() {
  const auto& rules = m_board.rules.rules;
  const bool isEmpty = rules.empty() && m_board.results.empty();
  const bool canEdit = isKept(m_workspace) && m_dataset && !m_work->isRunning();
  const bool isRule = std::ranges::find(rules, m_table->currentId(), &quality::Rule::id) != rules.end();
  m_feed->setVisible(!m_feed->isEmpty());
  m_table->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty && !m_form->isVisibleTo(this) && !m_suggestions->isVisibleTo(this));
  for (auto* button : {m_add, m_edit, m_remove, m_suggest}) button->setVisible(m_dataset.has_value());
  m_ruleSet->button()->setVisible(m_dataset.has_value());
  m_run->setVisible(!rules.empty());
  m_run->setEnabled(canEdit);
  m_add->setEnabled(canEdit);
  m_edit->setEnabled(canEdit && isRule);
  m_remove->setEnabled(canEdit && isRule);
  m_ruleSet->setEditable(canEdit);
  m_suggestions->setEditable(canEdit);
  saySuggestions();
  if (isEmpty) sayEmpty();
}

void RulesPage::saySuggestions() {
  const auto& speaker = m_workspace.speaker();
  const auto count = m_suggestions->count();
  setWords(m_suggest, count ? speaker.say(Message{"quality_page.suggestions.count", {{"count", *count}}}) : speaker.say("quality_page.suggestions"));
}

void RulesPage::run() {
  if (!m_dataset) return;
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return fail(source.error());
  const auto datasets = quality::sourcesOf(m_workspace.project());
  if (!datasets) return fail(datasets.error());
  m_message->hide();
  m_work->run<quality::CheckResult>(
      {"quality_page.work.run", {{"name", m_dataset->name}}},
      [source = *source, datasets = *datasets, rules = m_board.rules](const Job& job) { return quality::check(source, rules, {.datasets = datasets}, job); },
      [this, id = m_dataset->id, rules = m_board.rules](Result<quality::CheckResult> result) { takeRun(id, rules, std::move(result)); });
}

/// The feed may have been renamed or removed while its file was read.
void RulesPage::takeRun(const std::string& dataset, const quality::RuleSet& rules, Result<quality::CheckResult> result) {
  if (!result) return fail(result.error());
  const auto standing = feedOf(m_workspace, dataset);
  if (!standing) return;
  m_runs->follow();
  m_keeper->keep(*standing, rules, *std::move(result));
}

void RulesPage::fail(const Error& error) { tellFailure(*m_message, m_workspace.speaker(), error); }

void RulesPage::editRule(bool isNew) {
  if (!m_dataset || !isKept(m_workspace)) return;
  const auto& rules = m_board.rules.rules;
  const auto found = std::ranges::find(rules, m_table->currentId(), &quality::Rule::id);
  if (!isNew && found == rules.end()) return;
  readColumns();
  m_trial->begin(*m_dataset);
  m_form->begin(isNew ? quality::Rule{} : *found, isNew);
  bringIntoView(m_form);
  showState();
  QMetaObject::invokeMethod(this, [this] { m_scroll->verticalScrollBar()->setValue(m_form->y()); }, Qt::QueuedConnection);  // once it has its place
}

void RulesPage::closeForm() {
  m_trial->end();
  m_form->hide();
}

/// The form offers the columns of the last run, and those the file has now once they are read.
void RulesPage::readColumns() {
  std::vector<std::string> names;
  for (const auto& feed : feedsOf(m_workspace)) names.push_back(feed.dataset.name);
  m_form->setDatasets(names);
  if (const auto* run = m_runs->current()) m_form->setColumns(quality::textsOf(run->header));
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return;
  m_workspace.tasks().run<quality::Preview>(
      {"quality_page.work.sniff", {}}, this, [source = *source](const Job&) { return quality::sniff(source.path, source.choice); },
      [this](Result<quality::Preview> preview) {
        if (preview) m_form->setColumns(preview->columns);
      });
}

void RulesPage::takeRule(quality::Rule rule) {
  if (!m_dataset) return;
  if (rule.id.empty()) rule.id = quality::freshId(rule, m_board.rules);
  if (!edits::putRule(m_workspace, *m_dataset, m_board.rules, rule)) return;
  closeForm();
  showState();
  m_table->setCurrentId(rule.id);
  m_table->setFocus();
}

void RulesPage::removeRule() {
  if (!m_dataset || !isKept(m_workspace)) return;
  const auto id = m_table->currentId();
  if (!edits::removeRule(m_workspace, *m_dataset, m_board.rules, id)) return;
  tellUndoable(*m_message, m_workspace, m_workspace.speaker().say("quality_page.rule_removed"));
}

void RulesPage::loadRules(const QString& path) { m_ruleSet->load(path); }
void RulesPage::exportRules(const QString& path) { m_ruleSet->exportTo(path); }
void RulesPage::exportFailures(const QString& path) { m_failures->exportTo(path); }

void RulesPage::sayEmpty() {
  const auto& speaker = m_workspace.speaker();
  if (m_feed->isEmpty()) {
    m_empty->setWords(speaker.say("quality_page.no_feed"), speaker.say("quality_page.no_feed_hint"),
                      speaker.say("quality_page.go_to_sources"));
  } else {
    m_empty->setWords(speaker.say("quality_page.rules.empty"), speaker.say("quality_page.rules.empty_hint"),
                      speaker.say("quality_page.suggest_rules"));
  }
}

void RulesPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_table->setAccessibleName(speaker.say("quality_page.table.rules"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  setWords(m_add, speaker.say("quality_page.add_rule"));
  setWords(m_edit, speaker.say("quality_page.edit_rule"));
  setWords(m_remove, speaker.say("quality_page.remove_rule"));
  setWords(m_run, speaker.say("quality_page.run_rules"));
  m_form->setSpeaker(speaker);
  m_trial->say();
  if (m_workspace.isOpen()) refresh();
}

void RulesPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_columns->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace prumo::ui
