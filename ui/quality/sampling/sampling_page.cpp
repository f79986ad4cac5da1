// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/sampling_page.h"

#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/study_series.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/cell_table.h"
#include "ui/quality/feed_choice.h"
#include "ui/quality/page_frame.h"
#include "ui/quality/sampling/judge_card.h"
#include "ui/quality/sampling/plan_form.h"
#include "ui/quality/sampling/sampling_edits.h"
#include "ui/quality/sampling/sampling_tables.h"
#include "ui/quality/sampling/verdict_panel.h"
#include "ui/quality/sampling/worksheet_exchange.h"
#include "ui/quality/texts.h"
#include "ui/quality/work.h"

#include <QComboBox>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr int kSideBySide = 1080;

bool touchesStudies(const Change& change) {
  return change.touches(record::describe<Study>().name) || change.touches(record::describe<Judgement>().name) || change.touches(record::describe<StudyRow>().name);
}

/// Reads the project by itself, on a worker.
PlanForm::Ask earlierLots(const ProjectFile& project, const std::string& dataset) {
  return [path = project.path(), schema = project.schema(), author = project.author(), dataset](Level level, const std::vector<AskedLimit>& limits) {
    return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) { return strictestSeries(own, dataset, level, limits); });
  };
}

}  // namespace

SamplingPage::SamplingPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_feed(new FeedChoice(workspace)),
      m_studyLabel(label(LabelKind::Small)),
      m_studyChoice(new QComboBox),
      m_new(primaryButton("add")),
      m_conclude(plainButton("check")),
      m_remove(plainButton("remove")),
      m_summary(label(LabelKind::Secondary)),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_exchange(new WorksheetExchange(workspace, *m_work, *m_message, this)),
      m_form(new PlanForm),
      m_content(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_judge(new JudgeCard),
      m_table(new CellTableView),
      m_verdict(new VerdictPanel(workspace)),
      m_empty(new EmptyState("quality")) {
  auto* layout = scrolledLayout(this);
  layout->addLayout(choiceRow());
  layout->addLayout(buttonRow());
  layout->addWidget(m_summary);
  layout->addWidget(m_message);
  layout->addWidget(m_work);
  layout->addWidget(m_form);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(16);
  m_columns->addWidget(m_judge, 3);
  m_columns->addWidget(m_verdict, 2);
  auto* content = bare<QVBoxLayout>(16);
  content->addLayout(m_columns);
  content->addWidget(m_table);
  m_content->setLayout(content);
  layout->addWidget(m_content);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_form->hide();
  m_message->hide();
  m_summary->setWordWrap(true);
  m_table->setSortable();
  m_table->setRowLimit(12);
  m_judge->listenIn(m_content);
  connectParts();
  connectJudging();
  connectWorkspace();
  say();
  refresh();
}

QLayout* SamplingPage::choiceRow() {
  auto* choices = new FlowLayout(nullptr, 16);
  choices->addWidget(m_feed);
  auto* holder = new QWidget;
  auto* study = bare<QHBoxLayout>();
  holder->setLayout(study);
  study->addWidget(m_studyLabel);
  study->addWidget(m_studyChoice);
  m_studyLabel->setBuddy(m_studyChoice);
  m_studyChoice->setMinimumContentsLength(24);
  m_studyChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choices->addWidget(holder);
  auto* row = bare<QHBoxLayout>(16);
  row->addLayout(choices, 1);
  row->addWidget(m_new, 0, Qt::AlignTop);
  return row;
}

QLayout* SamplingPage::buttonRow() {
  auto* row = new FlowLayout;
  for (auto* button : {m_exchange->exportButton(), m_exchange->importButton(), m_conclude, m_remove}) row->addWidget(button);
  return row;
}

void SamplingPage::connectParts() {
  connect(m_feed, &FeedChoice::chosen, this, [this] {
    m_chosen.clear();
    m_form->hide();
    refresh();
  });
  connect(m_studyChoice, &QComboBox::activated, this, [this] {
    m_chosen = toUtf8(m_studyChoice->currentData().toString());
    refresh();
  });
  connect(m_new, &QPushButton::clicked, this, &SamplingPage::beginPlan);
  connect(m_empty, &EmptyState::asked, this, [this] { m_feed->isEmpty() ? m_workspace.show(QStringLiteral("step/quality/sources")) : beginPlan(); });
  connect(m_form, &PlanForm::drawAsked, this, &SamplingPage::draw);
  connect(m_form, &PlanForm::cancelled, this, [this] {
    m_form->hide();
    showAll();
  });
  connect(m_conclude, &QPushButton::clicked, this, &SamplingPage::conclude);
  connect(m_remove, &QPushButton::clicked, this, &SamplingPage::remove);
  connect(m_work, &WorkBar::runningChanged, this, &SamplingPage::showButtons);
}

void SamplingPage::connectJudging() {
  connect(m_judge, &JudgeCard::judged, this, [this](const Judgement& judgement, bool leaves) {
    const auto row = std::ranges::find(m_rows, judgement.row, &StudyRow::id);
    if (m_study && row != m_rows.end() && edits::judge(m_workspace, *m_study, judgement, row->position) && leaves) goToOpen();
  });
  connect(m_judge, &JudgeCard::cleared, this, [this] {
    if (m_study) edits::unjudge(m_workspace, *m_study, m_rows[currentRow()].id, m_rows[currentRow()].position);
  });
  connect(m_judge, &JudgeCard::moveAsked, this, &SamplingPage::move);
  connect(m_judge, &JudgeCard::nextOpenAsked, this, &SamplingPage::goToOpen);
  connect(m_table, &CellTableView::currentIdChanged, this, &SamplingPage::showRow);
  connect(m_table, &CellTableView::idActivated, m_judge, [this] { m_judge->setFocus(Qt::OtherFocusReason); });
  connect(m_verdict, &VerdictPanel::decided, this, [this](const Judgement& disputed, bool takes) {
    if (m_study) edits::decide(m_workspace, *m_study, disputed, takes);
  });
  connect(m_verdict, &VerdictPanel::rowAsked, this, [this](const QString& row) { m_table->setCurrentId(toUtf8(row)); });
}

void SamplingPage::connectWorkspace() {
  connect(&m_workspace, &Workspace::languageChanged, this, &SamplingPage::say);
  connect(&m_workspace, &Workspace::opened, this, &SamplingPage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &SamplingPage::refresh);
  connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
    if (touchesFeeds(change) || touchesStudies(change)) refresh();
  });
}

void SamplingPage::refresh() {
  m_feed->refresh();
  m_studies.clear();
  if (!m_feed->isEmpty()) m_studies = told(m_workspace, studiesOf(m_workspace.project(), m_feed->current()));
  readStudy();
  showAll();
}

void SamplingPage::readStudy() {
  m_study.reset();
  m_rows.clear();
  m_judgements.clear();
  if (m_studies.empty()) return;
  const auto found = std::ranges::find(m_studies, m_chosen, &Study::id);
  const auto& study = found == m_studies.end() ? m_studies.front() : *found;
  const auto plan = planFromJson(study.plan);
  if (!plan) return m_workspace.tell(plan.error());
  m_study = study;
  m_plan = *plan;
  m_rows = told(m_workspace, rowsOf(m_workspace.project(), study));
  m_judgements = told(m_workspace, judgementsOf(m_workspace.project(), study));
  m_strata = told(m_workspace, strataOf(study));
}

bool SamplingPage::canEdit() const { return m_workspace.isOpen() && !m_workspace.project().isReadOnly(); }

const Judgement* SamplingPage::standing(const std::string& row) const {
  const auto found = std::ranges::find_if(m_judgements, [&row](const Judgement& one) { return one.row == row && one.standing == Standing::Stands; });
  return found == m_judgements.end() ? nullptr : &*found;
}

std::size_t SamplingPage::currentRow() const {
  const auto found = std::ranges::find(m_rows, m_table->currentId(), &StudyRow::id);
  return found == m_rows.end() ? 0 : static_cast<std::size_t>(found - m_rows.begin());
}

void SamplingPage::beginPlan() {
  const auto dataset = feedOf(m_workspace, m_feed->current());
  if (!dataset || !canEdit()) return;
  const auto run = told(m_workspace, quality::latestRun(m_workspace.project(), dataset->id));
  const auto profile = run ? std::optional<quality::Profile>{} : told(m_workspace, quality::profileOf(m_workspace.project(), dataset->id));
  std::vector<std::string> columns;
  if (run) columns = quality::textsOf(run->header);
  for (const auto& column : profile ? profile->columns : std::vector<quality::ColumnProfile>{}) columns.push_back(column.name);
  std::vector<std::pair<std::string, QString>> criteria;
  const auto* step = m_workspace.method().find(StepId{"quality"});
  for (const auto& criterion : step ? step->criteria : std::vector<Criterion>{}) criteria.emplace_back(criterion.id.text, fromUtf8(criterion.title.in(m_workspace.speaker().language())));
  m_message->hide();
  m_form->setAsk(earlierLots(m_workspace.project(), dataset->id));
  m_form->begin(columns, run ? std::optional{run->rows} : profile ? std::optional{profile->totals.rows} : std::nullopt, std::move(criteria));
  showAll();
}

void SamplingPage::draw() {
  const auto dataset = feedOf(m_workspace, m_feed->current());
  if (!dataset) return;
  const auto source = quality::sourceOf(*dataset);
  if (!source) return m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(source.error()));
  const auto seed = m_form->seed();
  if (!seed) return m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(seed.error()));
  m_message->hide();
  // The plan is made for the rows that are there; the form is read before the worker begins.
  const auto asked = m_form->asked();
  const DrawOptions options{.seed = seed->value_or(freshSeed()), .by = m_form->by(), .plan = {}};
  m_work->run<Draw>(
      {"sampling.page.drawing", {{"name", dataset->name}}}, [source = *source, options, asked](const Job& job) {
        auto withPlan = options;
        withPlan.plan = [asked, stop = job.stop](std::int64_t lot) { return asked.plan(lot, stop); };
        return quality::sampling::draw(source, withPlan, job);
      },
      [this, dataset = *dataset](Result<Draw> drawn) { keep(dataset, std::move(drawn)); });
}

void SamplingPage::keep(const quality::Dataset& dataset, Result<Draw> drawn) {
  if (!drawn) return tellFailure(*m_message, m_workspace.speaker(), drawn.error());
  const auto standing = feedOf(m_workspace, dataset.id);
  if (!standing || !canEdit()) return;
  const auto kept = prepareStudy(m_workspace.project(), *standing, *drawn, m_form->title(), m_form->criterion());
  m_chosen.clear();
  m_form->hide();
  if (!edits::keepStudy(m_workspace, kept)) return showAll();
  m_judge->setFocus(Qt::OtherFocusReason);
}

void SamplingPage::conclude() {
  if (!m_study || !edits::conclude(m_workspace, *m_study)) return;
  m_message->tell(MessageBar::Tone::Info, m_workspace.speaker().say("sampling.page.concluded"), {{m_workspace.speaker().say("quality_page.undo"), [this] { m_workspace.undo(); }}});
}

void SamplingPage::remove() {
  if (!m_study || !edits::removeStudy(m_workspace, *m_study)) return;
  m_message->tell(MessageBar::Tone::Info, m_workspace.speaker().say("sampling.page.removed"), {{m_workspace.speaker().say("quality_page.undo"), [this] { m_workspace.undo(); }}});
}

void SamplingPage::showAll() {
  const bool isPlanning = m_form->isVisibleTo(this);
  m_feed->setVisible(!m_feed->isEmpty());
  m_content->setVisible(m_study && !isPlanning);
  m_summary->setVisible(m_study && !isPlanning);
  m_empty->setVisible(!m_study && !isPlanning);
  m_studyChoice->parentWidget()->setVisible(m_study && !isPlanning);
  m_studyChoice->clear();
  for (const auto& study : m_studies) m_studyChoice->addItem(studyName(study, m_workspace.speaker()), fromUtf8(study.id));
  if (m_study) m_studyChoice->setCurrentIndex(m_studyChoice->findData(fromUtf8(m_study->id)));
  showButtons();
  if (!m_study) sayEmpty();
  if (m_study) showRows();
}

void SamplingPage::showButtons() {
  const bool isPlanning = m_form->isVisibleTo(this);
  const bool isFree = !m_work->isRunning();
  const bool isOpen = m_study && !m_study->closedAt;
  m_new->setVisible(m_study && !isPlanning);
  m_new->setEnabled(canEdit() && isFree);
  m_exchange->showStudy(m_study && !isPlanning ? &*m_study : nullptr, isOpen && canEdit());
  for (auto* button : {m_conclude, m_remove}) button->setVisible(m_study && !isPlanning);
  m_conclude->setEnabled(isFree && isOpen && canEdit());
  m_remove->setEnabled(isFree && canEdit());
  m_form->setEnabled(isFree);
}

void SamplingPage::showRows() {
  const auto& speaker = m_workspace.speaker();
  const auto dataset = feedOf(m_workspace, m_study->dataset);
  const auto verdict = verdictOf(m_plan, m_rows, m_judgements);
  m_summary->setText(summaryOf(*m_study, verdict, dataset ? feedState(*dataset, *m_study) : FeedState::Unknown, dataset ? dataset->name : std::string{}, speaker));
  const auto chosen = m_table->currentId();
  m_table->show(rowTable(*m_study, m_rows, m_judgements, m_strata, speaker));
  if (std::ranges::find(m_rows, chosen, &StudyRow::id) == m_rows.end() && !m_rows.empty()) m_table->setCurrentId(m_rows.front().id);
  m_verdict->show(*m_study, m_plan, verdict, m_rows, m_judgements);
  showRow();
}

void SamplingPage::showRow() {
  if (!m_study || m_rows.empty()) return;
  const auto& row = m_rows[currentRow()];
  const auto* judgement = standing(row.id);
  const auto stratum = static_cast<std::size_t>(row.stratum);
  m_judge->show({row, !m_study->by.empty() && stratum < m_strata.size() ? m_strata[stratum].name : std::string{}, judgement ? std::optional{*judgement} : std::nullopt}, quality::textsOf(m_study->header),
                static_cast<std::int64_t>(m_rows.size()), canEdit() && !m_study->closedAt);
}

void SamplingPage::move(int by) {
  const auto to = static_cast<std::ptrdiff_t>(currentRow()) + by;
  if (to >= 0 && to < std::ssize(m_rows)) m_table->setCurrentId(m_rows[static_cast<std::size_t>(to)].id);
}

/// The next row that nobody judged, from the current one on; then from the first.
void SamplingPage::goToOpen() {
  const auto count = m_rows.size();
  for (std::size_t i = 1; i <= count; ++i) {
    const auto& row = m_rows[(currentRow() + i) % count];
    if (!standing(row.id)) return m_table->setCurrentId(row.id);
  }
}

void SamplingPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_studyLabel->setText(speaker.say("sampling.page.study"));
  m_studyChoice->setAccessibleName(m_studyLabel->text());
  setWords(m_new, speaker.say("sampling.page.new"));
  setWords(m_conclude, speaker.say("sampling.page.conclude"));
  setWords(m_remove, speaker.say("quality_page.remove"));
  m_table->setAccessibleName(speaker.say("sampling.page.rows"));
  m_message->setCloseWords(speaker.say("quality_page.close_message"));
  m_form->setSpeaker(speaker);
  m_judge->setSpeaker(speaker);
  m_verdict->say();
  showAll();
}

void SamplingPage::sayEmpty() {
  const auto& speaker = m_workspace.speaker();
  if (m_feed->isEmpty()) return m_empty->setWords(speaker.say("quality_page.no_feed"), speaker.say("quality_page.no_feed_hint"), speaker.say("quality_page.go_to_sources"));
  m_empty->setWords(speaker.say("sampling.page.empty"), speaker.say("sampling.page.empty_hint"), speaker.say("sampling.page.new"));
}

void SamplingPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_columns->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace prumo::ui
