// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/sampling_page.h"

#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/resumption.h"
#include "core/quality/sampling/study_series.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/feed_choice.h"
#include "ui/quality/sampling/plan_form.h"
#include "ui/quality/sampling/sampling_edits.h"
#include "ui/quality/sampling/sampling_tables.h"
#include "ui/quality/sampling/study_desk.h"
#include "ui/quality/sampling/worksheet_exchange.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr int kStudyLetters = 40;

/// What is known of a feed before its rows are drawn: its columns, and how many rows it had.
struct KnownFeed {
  std::vector<std::string> columns;
  std::optional<std::int64_t> rows;
};

KnownFeed knownOf(Workspace& workspace, const std::string& dataset, const std::vector<Study>& studies) {
  if (const auto run = told(workspace, quality::latestRun(workspace.project(), dataset))) return {quality::textsOf(run->header), run->rows};
  if (const auto profile = told(workspace, quality::profileOf(workspace.project(), dataset))) {
    KnownFeed known{.columns = {}, .rows = profile->totals.rows};
    for (const auto& column : profile->columns) known.columns.push_back(column.name);
    return known;
  }
  return studies.empty() ? KnownFeed{} : KnownFeed{quality::textsOf(studies.front().header), studies.front().lot};
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
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_exchange(new WorksheetExchange(workspace, *m_work, *m_message, this)),
      m_form(new PlanForm),
      m_desk(new StudyDesk(workspace)),
      m_empty(new EmptyState("quality")) {
  auto* layout = scrolledLayout(this);
  layout->addLayout(choiceRow());
  layout->addLayout(buttonRow());
  for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_work, m_form, m_desk}) layout->addWidget(part);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_form->hide();
  m_message->hide();
  connectParts();
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
  m_studyChoice->setMinimumContentsLength(kStudyLetters);
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
  connect(m_form, &PlanForm::resumeAsked, this, [this](const QString& reason) {
    if (const auto dataset = feedOf(m_workspace, m_feed->current()); dataset && canEdit()) edits::resume(m_workspace, *dataset, toUtf8(reason));
  });
  connect(m_form, &PlanForm::cancelled, this, [this] {
    m_form->hide();
    showAll();
  });
  connect(m_conclude, &QPushButton::clicked, this, &SamplingPage::conclude);
  connect(m_remove, &QPushButton::clicked, this, &SamplingPage::remove);
  connect(m_work, &WorkBar::runningChanged, this, &SamplingPage::showButtons);
  connect(m_desk, &StudyDesk::failed, this, [this](const Error& error) { m_workspace.tell(error); });
}

void SamplingPage::connectWorkspace() {
  connect(&m_workspace, &Workspace::languageChanged, this, &SamplingPage::say);
  connect(&m_workspace, &Workspace::opened, this, [this] {
    ++m_turn;
    m_desk->clear();
    refresh();
  });
  connect(&m_workspace, &Workspace::closed, this, &SamplingPage::refresh);
  connect(&m_workspace, &Workspace::changed, this, &SamplingPage::follow);
}

void SamplingPage::follow(const Change& change) {
  if (touchesFeeds(change) || change.touches(record::describe<Study>().name)) refresh();
  if (change.touches(record::describe<quality::Dataset>().name)) m_desk->readAgain();  // it may lie elsewhere now
  if (change.touches(record::describe<Resumption>().name)) m_form->suggest();
  m_turn += change.touches(record::describe<Judgement>().name) ? 1 : 0;
  m_desk->follow(change);
}

void SamplingPage::refresh() {
  m_feed->refresh();
  m_studies.clear();
  m_study.reset();
  if (!m_feed->isEmpty()) m_studies = told(m_workspace, studiesOf(m_workspace.project(), m_feed->current()));
  const auto found = std::ranges::find(m_studies, m_chosen, &Study::id);
  if (!m_studies.empty()) m_study = found == m_studies.end() ? m_studies.front() : *found;
  m_study ? m_desk->show(*m_study) : m_desk->clear();
  showAll();
}

bool SamplingPage::canEdit() const { return m_workspace.isOpen() && !m_workspace.project().isReadOnly(); }

void SamplingPage::beginPlan() {
  const auto dataset = feedOf(m_workspace, m_feed->current());
  if (!dataset || !canEdit()) return;
  const auto known = knownOf(m_workspace, dataset->id, m_studies);
  std::vector<std::pair<std::string, QString>> criteria;
  const auto* step = m_workspace.method().find(StepId{"quality"});
  for (const auto& criterion : step ? step->criteria : std::vector<Criterion>{}) criteria.emplace_back(criterion.id.text, fromUtf8(criterion.title.in(m_workspace.speaker().language())));
  m_message->hide();
  m_form->setAsk(earlierLots(m_workspace.project(), dataset->id));
  m_form->begin(known.columns, known.rows, std::move(criteria));
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
  m_desk->takeKeys();
}

void SamplingPage::conclude() {
  if (!m_study) return;
  const auto& project = m_workspace.project();
  m_work->run<Conclusion>(
      {"sampling.page.concluding", {}},
      [path = project.path(), schema = project.schema(), author = project.author(), study = *m_study, language = m_workspace.assessment().language](const Job&) {
        const Speaker speaker{language};
        return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) {
          return quality::sampling::conclude(own, study, [&speaker](const Message& message) { return toUtf8(speaker.say(message)); });
        });
      },
      [this, turn = m_turn](Result<Conclusion> made) { finish(std::move(made), turn); });
}

/// Somebody may have judged, removed the study, or opened another project in the meantime.
void SamplingPage::finish(Result<Conclusion> made, int turn) {
  if (!m_study || !canEdit()) return;
  if (turn != m_turn) return conclude();
  if (!made) return tellFailure(*m_message, m_workspace.speaker(), made.error());
  if (made->study.id != m_study->id || !edits::conclude(m_workspace, *made)) return;
  tellUndoable(*m_message, m_workspace, m_workspace.speaker().say("sampling.page.concluded"));
}

void SamplingPage::remove() {
  if (!m_study || !edits::removeStudy(m_workspace, *m_study)) return;
  tellUndoable(*m_message, m_workspace, m_workspace.speaker().say("sampling.page.removed"));
}

void SamplingPage::showAll() {
  const bool isPlanning = m_form->isVisibleTo(this);
  m_feed->setVisible(!m_feed->isEmpty());
  m_desk->setVisible(m_study && !isPlanning);
  m_empty->setVisible(!m_study && !isPlanning);
  m_studyChoice->parentWidget()->setVisible(m_study && !isPlanning);
  m_studyChoice->clear();
  for (const auto& study : m_studies) m_studyChoice->addItem(studyName(study, m_workspace.speaker()), fromUtf8(study.id));
  if (m_study) m_studyChoice->setCurrentIndex(m_studyChoice->findData(fromUtf8(m_study->id)));
  showButtons();
  if (!m_study) sayEmpty();
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

void SamplingPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_studyLabel->setText(speaker.say("sampling.page.study"));
  m_studyChoice->setAccessibleName(m_studyLabel->text());
  setWords(m_new, speaker.say("sampling.page.new"));
  setWords(m_conclude, speaker.say("sampling.page.conclude"));
  setWords(m_remove, speaker.say("quality_page.remove"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  m_form->setSpeaker(speaker);
  m_desk->say();
  showAll();
}

void SamplingPage::sayEmpty() {
  const auto& speaker = m_workspace.speaker();
  if (m_feed->isEmpty()) return m_empty->setWords(speaker.say("quality_page.no_feed"), speaker.say("quality_page.no_feed_hint"), speaker.say("quality_page.go_to_sources"));
  m_empty->setWords(speaker.say("sampling.page.empty"), speaker.say("sampling.page.empty_hint"), speaker.say("sampling.page.new"));
}

}  // namespace prumo::ui
