// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reconcile_results.h"

#include "core/quality/reconciliation/charts.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QComboBox>
#include <QTabWidget>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality;

enum { kRecords, kFields, kSegments, kCharts };
enum { kFieldsChart, kDifferencesChart, kDelayChart, kSegmentsChart, kTrendChart, kChartCount };
constexpr std::size_t kRunsShown = 9;

QWidget* pageOf(std::initializer_list<QWidget*> widgets) {
  auto* page = new QWidget;
  auto* layout = bare<QVBoxLayout>(8);
  layout->setContentsMargins(0, 12, 0, 0);
  page->setLayout(layout);
  for (auto* widget : widgets) layout->addWidget(widget);
  layout->addStretch();
  return page;
}

/// The field whose differences say most: the one with most of them.
const FieldOutcome* mostApart(const ReconcileResult& result) {
  const FieldOutcome* most = nullptr;
  for (const auto& field : result.fields) {
    if (field.difference && (!most || field.divergent > most->divergent)) most = &field;
  }
  return most;
}

}  // namespace

ReconcileResults::ReconcileResults(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(label(LabelKind::Fault)),
      m_flow(new ChartView),
      m_facts(label(LabelKind::Secondary)),
      m_tabs(new QTabWidget),
      m_listLabel(label(LabelKind::Small)),
      m_list(new QComboBox),
      m_note(label(LabelKind::Small)),
      m_records(new CellTableView),
      m_recordTitle(label(LabelKind::CardTitle)),
      m_record(new CellTableView),
      m_fatesTitle(label(LabelKind::CardTitle)),
      m_fates(new CellTableView),
      m_fieldsTitle(label(LabelKind::CardTitle)),
      m_fields(new CellTableView),
      m_segments(new CellTableView),
      m_segmentTitle(label(LabelKind::CardTitle)),
      m_segmentFields(new CellTableView) {
  auto* layout = bare<QVBoxLayout>(16);
  setLayout(layout);
  for (int i = 0; i < kChartCount; ++i) m_charts.push_back(new ChartView);
  for (auto* widget : std::initializer_list<QWidget*>{m_notices, m_flow, m_facts, m_tabs}) layout->addWidget(widget);
  for (auto* words : {m_notices, m_facts, m_note, m_recordTitle, m_segmentTitle}) words->setWordWrap(true);
  for (auto* page : {recordPage(), fieldPage(), segmentPage(), chartPage()}) m_tabs->addTab(page, QString{});
  connect(m_tabs, &QTabWidget::currentChanged, this, &ReconcileResults::fitTabs);
  fitTabs();
  m_records->setRowLimit(8);
  m_record->setRowLimit(16);
  m_fields->setSortable();
  m_segments->setSortable();
  m_segments->setRowLimit(12);
  connect(m_segments, &CellTableView::currentIdChanged, this, &ReconcileResults::showSegment);
  connect(m_flow, &ChartView::categoryActivated, this, &ReconcileResults::openPart);
  connect(m_list, &QComboBox::activated, this, &ReconcileResults::showList);
  connect(m_records, &CellTableView::currentIdChanged, this, &ReconcileResults::showRecord);
  connect(m_fields, &CellTableView::idActivated, this, [this](const QString& id) {
    chooseList({RecordFate::Divergent, id.toULongLong()});
  });
  connect(m_charts[kFieldsChart], &ChartView::categoryActivated, this, [this](int index) { chooseList({RecordFate::Divergent, static_cast<std::size_t>(index)}); });
  connect(&workspace, &Workspace::languageChanged, this, &ReconcileResults::say);
}

/// As tall as the tab that is seen, so that the charts of another leave no gap below it.
void ReconcileResults::fitTabs() {
  for (int i = 0; i < m_tabs->count(); ++i) {
    m_tabs->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_tabs->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
  }
  m_tabs->updateGeometry();
}

QWidget* ReconcileResults::recordPage() {
  auto* row = new QWidget;
  auto* layout = bare<QHBoxLayout>(8);
  row->setLayout(layout);
  layout->addWidget(m_listLabel);
  layout->addWidget(m_list);
  layout->addStretch();
  m_listLabel->setBuddy(m_list);
  m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  return pageOf({row, m_records, m_note, m_recordTitle, m_record});
}

QWidget* ReconcileResults::fieldPage() { return pageOf({m_fatesTitle, m_fates, m_fieldsTitle, m_fields}); }
QWidget* ReconcileResults::segmentPage() { return pageOf({m_segments, m_segmentTitle, m_segmentFields}); }

QWidget* ReconcileResults::chartPage() {
  auto* page = pageOf({});
  page->layout()->setSpacing(24);
  for (auto* chart : m_charts) static_cast<QVBoxLayout*>(page->layout())->insertWidget(page->layout()->count() - 1, chart);
  return page;
}

void ReconcileResults::show(const ReconcileResult& result, const std::vector<ReconciliationRun>& runs) {
  m_result = result;
  m_runs = runs;
  m_lists = recordLists(result);
  say();
}

/// From a part of the flow to its records.
void ReconcileResults::openPart(int part) {
  switch (static_cast<FlowPart>(part)) {
    case FlowPart::Omitted: return chooseList({RecordFate::Omitted});
    case FlowPart::Extra: return chooseList({RecordFate::Extra});
    case FlowPart::Duplicate: return chooseList({m_result.repeated[0].empty() ? RecordFate::ReceivedDuplicate : RecordFate::SentDuplicate});
    case FlowPart::Divergent: return m_tabs->setCurrentIndex(kFields);
    default: return;
  }
}

void ReconcileResults::chooseList(const RecordList& list) {
  const auto found = std::ranges::find(m_lists, list);
  if (found == m_lists.end()) return;
  m_list->setCurrentIndex(static_cast<int>(found - m_lists.begin()));
  m_tabs->setCurrentIndex(kRecords);
  showList();
  m_records->setFocus();
}

void ReconcileResults::showList() {
  const auto index = static_cast<std::size_t>(std::max(0, m_list->currentIndex()));
  const bool isAny = index < m_lists.size();
  for (auto* widget : std::initializer_list<QWidget*>{m_records, m_recordTitle, m_record, m_listLabel, m_list}) widget->setVisible(isAny);
  const auto& speaker = m_workspace.speaker();
  if (!isAny) {
    m_records->show({});
    return m_note->setText(speaker.say("reconciliation_page.nothing_differs"));
  }
  const auto& list = m_lists[index];
  m_records->show(recordTable(m_result, list, speaker));
  m_records->setAccessibleName(nameOf(m_result, list, speaker));
  const auto kept = static_cast<std::int64_t>(recordsOf(m_result, list).size());
  m_note->setText(speaker.say(Message{"reconciliation.report.shown", {{"n", kept}, {"all", countOf(m_result, list)}}}));
  m_records->setCurrentId("0");
  showRecord();
}

void ReconcileResults::showRecord() {
  const auto index = static_cast<std::size_t>(std::max(0, m_list->currentIndex()));
  if (index >= m_lists.size()) return;
  const auto& records = recordsOf(m_result, m_lists[index]);
  const auto row = static_cast<std::size_t>(std::max(0, m_records->cells().rowOf(m_records->currentId())));
  if (row >= records.size()) return;
  const auto& speaker = m_workspace.speaker();
  const auto& record = records[row];
  m_recordTitle->setText(speaker.say(Message{"reconciliation_page.record." + std::string{record::keyOf(m_lists[index].fate)}, {{"count", static_cast<std::int64_t>(record.fields.size())}}}));
  m_record->show(sideBySide(m_result, record, speaker));
  m_record->setAccessibleName(speaker.say("reconciliation_page.side_by_side"));
}

/// The fields of the segment that is chosen: from a bad day or category to what is wrong with it.
void ReconcileResults::showSegment() {
  const auto place = static_cast<std::size_t>(std::max(0, m_segments->cells().rowOf(m_segments->currentId())));
  const bool isAny = place < m_result.segments.size() && !m_result.plan.fields.empty();
  m_segmentTitle->setVisible(isAny);
  m_segmentFields->setVisible(isAny);
  if (!isAny) return;
  const auto& speaker = m_workspace.speaker();
  m_segmentTitle->setText(speaker.say(Message{"reconciliation_page.segment_fields", {{"segment", toUtf8(speaker.say(segmentName(m_result, place)))}}}));
  m_segmentFields->show(segmentFieldTable(m_result, place, speaker));
}

/// What is at stake, how late records arrive and how fresh they are.
QString ReconcileResults::facts() const {
  const auto& speaker = m_workspace.speaker();
  QStringList lines;
  if (!m_result.plan.value.sent.empty()) {
    const auto& stake = m_result.all.stake;
    lines << speaker.say(Message{"reconciliation.cli.stake", {{"omitted", stake.omitted}, {"extra", stake.extra}, {"divergent", stake.divergent}}});
    if (stake.unread > 0) lines << speaker.say(Message{"reconciliation.cli.unread", {{"n", stake.unread}}});
  }
  if (const auto& delay = m_result.all.delay) {
    lines << speaker.say(Message{"reconciliation.cli.delay", {{"p50", delay->p50}, {"p90", delay->p90}, {"p95", delay->p95}, {"max", delay->max}, {"n", delay->count}}});
    if (m_result.all.early > 0) lines << speaker.say(Message{"reconciliation.cli.early", {{"n", m_result.all.early}}});
  }
  if (m_result.freshness.age.value_or(-1) >= 0) lines << speaker.say(Message{"reconciliation.report.age", {{"age", *m_result.freshness.age}}});
  return lines.join(u'\n');
}

void ReconcileResults::showCharts() {
  const auto& speaker = m_workspace.speaker();
  const auto* apart = mostApart(m_result);
  std::vector<ReconciliationRun> course(m_runs.begin(), m_runs.begin() + static_cast<std::ptrdiff_t>(std::min(kRunsShown, m_runs.size())));
  std::ranges::reverse(course);
  const auto put = [&](int place, bool isThere, const auto& make) {
    m_charts[static_cast<std::size_t>(place)]->setVisible(isThere);
    if (isThere) m_charts[static_cast<std::size_t>(place)]->show(make(), speaker);
  };
  put(kFieldsChart, !m_result.fields.empty(), [&] { return fieldsChart(m_result); });
  put(kDifferencesChart, apart != nullptr, [&] { return differencesChart(*apart); });
  put(kDelayChart, m_result.all.delay.has_value(), [&] { return delayChart(m_result); });
  put(kSegmentsChart, m_result.segments.size() > 1, [&] { return segmentsChart(m_result); });
  put(kTrendChart, course.size() > 1, [&] { return trendChart(course); });
}

void ReconcileResults::say() {
  const auto& speaker = m_workspace.speaker();
  QStringList notices;
  for (const auto& notice : m_result.notices) notices << speaker.say(notice);
  m_notices->setText(notices.join(u'\n'));
  m_notices->setVisible(!notices.isEmpty());
  m_flow->show(flowChart(m_result), speaker);
  for (const auto& [tab, code] : {std::pair<int, const char*>{kRecords, "reconciliation_page.tab.records"}, {kFields, "reconciliation_page.tab.fields"}, {kSegments, "reconciliation_page.tab.segments"}, {kCharts, "reconciliation_page.tab.charts"}}) {
    m_tabs->setTabText(tab, speaker.say(code));
  }
  m_tabs->setTabVisible(kSegments, !m_result.segments.empty());
  m_facts->setText(facts());
  m_facts->setVisible(!m_facts->text().isEmpty());
  m_fatesTitle->setText(speaker.say("reconciliation_page.fates"));
  m_fates->show(fateTable(m_result, speaker));
  m_fates->setAccessibleName(m_fatesTitle->text());
  m_fieldsTitle->setText(speaker.say("reconciliation.report.fields"));
  for (auto* widget : std::initializer_list<QWidget*>{m_fieldsTitle, m_fields}) widget->setVisible(!m_result.fields.empty());
  m_listLabel->setText(speaker.say("reconciliation_page.list"));
  m_list->setAccessibleName(m_listLabel->text());
  const int index = m_list->currentIndex();
  m_list->clear();
  for (const auto& list : m_lists) m_list->addItem(nameOf(m_result, list, speaker));
  m_list->setCurrentIndex(std::clamp(index, 0, std::max(0, m_list->count() - 1)));
  m_fields->show(fieldTable(m_result, speaker));
  m_fields->setAccessibleName(speaker.say("reconciliation_page.tab.fields"));
  m_segments->show(segmentTable(m_result, speaker));
  m_segments->setAccessibleName(speaker.say("reconciliation_page.tab.segments"));
  m_segmentFields->setAccessibleName(speaker.say("reconciliation_page.segment_fields.name"));
  if (!m_result.segments.empty()) m_segments->setCurrentId("0");
  showSegment();
  showList();
  showCharts();
}

}  // namespace prumo::ui
