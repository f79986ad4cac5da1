// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_results.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/feeds.h"
#include "ui/quality/row_neighbours.h"
#include "ui/quality/rule_tables.h"
#include "ui/quality/run_comparison.h"
#include "ui/quality/run_summary.h"

#include <algorithm>

namespace prumo::ui {

namespace {

enum Tab { kFailuresTab, kRejectsTab, kSummaryTab, kComparisonTab, kChartsTab };

QVBoxLayout* paged(QWidget* page) {
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(8);
  return layout;
}

std::int64_t sizeOf(const auto& list) { return static_cast<std::int64_t>(list.size()); }

}  // namespace

RunResults::RunResults(Workspace& workspace, QWidget* parent)
    : QTabWidget(parent),
      m_workspace(workspace),
      m_failureTitle(label(LabelKind::CardTitle)),
      m_failures(new CellTableView),
      m_failureNote(label(LabelKind::Small)),
      m_neighbours(new RowNeighbours(workspace)),
      m_equation(label(LabelKind::CardTitle)),
      m_rejects(new CellTableView),
      m_rejectNote(label(LabelKind::Small)),
      m_summary(new RunSummary(workspace)),
      m_comparison(new RunComparison(workspace)),
      m_intervals(new ChartView),
      m_pareto(new ChartView),
      m_trend(new ChartView),
      m_trendOfAll(new ChartView) {
  setDocumentMode(true);
  addTab(failurePage(), {});
  addTab(rejectPage(), {});
  addTab(m_summary, {});
  addTab(m_comparison, {});
  addTab(chartPage(), {});
  for (auto* words : {m_failureTitle, m_equation, m_failureNote, m_rejectNote}) words->setWordWrap(true);
  const auto pick = [this](int index) {
    if (index >= 0 && index < static_cast<int>(m_results.size()))
      Q_EMIT rulePicked(fromUtf8(m_results[static_cast<std::size_t>(index)].rule));
  };
  connect(m_intervals, &ChartView::categoryActivated, this, pick);
  connect(m_comparison, &RunComparison::rulePicked, this, &RunResults::rulePicked);
  connect(m_comparison, &RunComparison::chosen, this, &RunResults::comparisonChosen);
  connect(&workspace, &Workspace::languageChanged, this, &RunResults::say);
}

QWidget* RunResults::failurePage() {
  auto* page = new QWidget;
  auto* layout = paged(page);
  for (auto* part : std::initializer_list<QWidget*>{m_failureTitle, m_failures, m_failureNote, m_neighbours}) layout->addWidget(part);
  layout->addStretch();
  m_failures->setSortable();
  connect(m_failures, &CellTableView::idActivated, this, &RunResults::lookAround);
  m_failures->setRowLimit(10);
  return page;
}

QWidget* RunResults::rejectPage() {
  auto* page = new QWidget;
  auto* layout = paged(page);
  for (auto* part : std::initializer_list<QWidget*>{m_equation, m_rejects, m_rejectNote}) layout->addWidget(part);
  layout->addStretch();
  m_rejects->setSortable();
  m_rejects->setRowLimit(10);
  return page;
}

QWidget* RunResults::chartPage() {
  auto* page = new QWidget;
  auto* layout = paged(page);
  for (auto* chart : {m_intervals, m_pareto, m_trend, m_trendOfAll}) layout->addWidget(chart);
  layout->addStretch();
  return page;
}

void RunResults::showRun(const quality::QualityRun& run, const std::vector<quality::RuleResult>& results, const std::vector<quality::QualityRun>& runs,
                         const std::vector<quality::RunResultsAt>& course) {
  if (m_run.id != run.id) m_neighbours->clear();
  m_run = run;
  m_results = results;
  m_course = course;
  m_comparison->show(run, runs);
  say();
}

const std::optional<quality::Comparison>& RunResults::comparison() const { return m_comparison->comparison(); }

void RunResults::showRule(const std::string& rule) {
  if (m_rule != rule) m_neighbours->clear();
  m_rule = rule;
  sayFailures();
  sayTrend();
}

void RunResults::sayFailures() {
  const auto& speaker = m_workspace.speaker();
  const auto found = std::ranges::find(m_results, m_rule, &quality::RuleResult::rule);
  const bool isResult = found != m_results.end();
  const bool hasFailures = isResult && found->failed > 0;
  m_failures->setVisible(hasFailures);
  m_failureNote->setVisible(hasFailures);
  if (!isResult) return m_failureTitle->setText(speaker.say("quality_page.failures.choose"));
  const auto name = toUtf8(speaker.say(quality::nameOf(*found)));
  const auto* code = hasFailures ? "quality_page.failures.title" : "quality_page.failures.no_failure";
  const bool isUnchecked = found->checked == 0;
  m_failureTitle->setText(speaker.say(Message{isUnchecked ? "quality_page.failures.unchecked" : code, {{"rule", name}}}));
  if (!hasFailures) return;
  m_rows = told(m_workspace, quality::failingRowsOf(m_workspace.project(), m_run.id, m_rule));
  m_failures->show(failureTable(quality::textsOf(m_run.header), m_rows, found->columns, speaker));
  const auto kept = speaker.say(Message{"quality_page.failures.kept", {{"kept", sizeOf(m_rows)}, {"n", found->failed}}});
  m_failureNote->setText(kept + u' ' + speaker.say("quality_page.neighbours.hint"));
}

/// At the row in its source.
void RunResults::lookAround(const QString& row) {
  const auto found = std::ranges::find(m_rows, toUtf8(row), &quality::FailingRow::id);
  const auto result = std::ranges::find(m_results, m_rule, &quality::RuleResult::rule);
  if (found != m_rows.end() && result != m_results.end()) m_neighbours->look(m_run, *found, result->columns);
}

void RunResults::sayRejects() {
  const auto& speaker = m_workspace.speaker();
  const auto rejects = told(m_workspace, quality::rejectsOf(m_workspace.project(), m_run.id));
  m_equation->setText(linesEquation(m_run.lines, m_run.rows, m_run.rejects, m_run.blank, speaker));
  m_rejects->setVisible(!rejects.empty());
  m_rejects->show(rejectTable(rejects, speaker));
  const Message kept{"quality_page.rejects.kept", {{"kept", sizeOf(rejects)}, {"n", m_run.rejects}}};
  m_rejectNote->setText(rejects.empty() ? speaker.say("quality_page.rejects.none") : speaker.say(kept));
  setTabText(kRejectsTab, speaker.say(Message{"quality_page.tab.rejects", {{"count", m_run.rejects}}}));
}

void RunResults::sayCharts() {
  m_intervals->show(quality::sharesOf(m_run, m_results), m_workspace.speaker());
  m_pareto->show(quality::paretoOf(m_run, m_results), m_workspace.speaker());
}

/// Of the chosen rule, and of all that can be added up.
void RunResults::sayTrend() {
  const auto& speaker = m_workspace.speaker();
  m_trend->setVisible(!m_rule.empty() && !m_course.empty());
  if (m_trend->isVisibleTo(this)) m_trend->show(quality::trendChart(m_course, m_rule), speaker);
  const auto all = quality::trendChart(m_course);
  m_trendOfAll->setVisible(!all.categories.empty());
  if (!all.categories.empty()) m_trendOfAll->show(all, speaker);
}

void RunResults::say() {
  if (m_run.id.empty() || !m_workspace.isOpen()) return;
  const auto& speaker = m_workspace.speaker();
  setTabText(kFailuresTab, speaker.say("quality_page.tab.failures"));
  setTabText(kSummaryTab, speaker.say("quality_page.tab.summary"));
  setTabText(kChartsTab, speaker.say("quality_page.tab.charts"));
  setTabText(kComparisonTab, speaker.say("quality_page.tab.comparison"));
  m_failures->setAccessibleName(speaker.say("quality_page.table.failures"));
  m_rejects->setAccessibleName(speaker.say("quality_page.table.rejects"));
  setAccessibleName(speaker.say("quality_page.results"));
  sayFailures();
  sayRejects();
  m_summary->show(m_results);
  sayCharts();
  sayTrend();
}

}  // namespace prumo::ui
