// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/study_desk.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/quality/feeds.h"
#include "ui/quality/sampling/judge_card.h"
#include "ui/quality/sampling/sampling_edits.h"
#include "ui/quality/sampling/sampling_tables.h"
#include "ui/quality/sampling/verdict_panel.h"

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr int kSideBySide = 1080;
constexpr std::size_t kMostFollowed = 100;  ///< judgements; when more come at once, the study is read again

}  // namespace

StudyDesk::StudyDesk(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_reader(new StudyReader(workspace, this)),
      m_summary(label(LabelKind::Secondary)),
      m_parts(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_judge(new JudgeCard(workspace)),
      m_table(new CellTableView),
      m_verdict(new VerdictPanel(workspace)) {
  build();
  connectParts();
  say();
}

void StudyDesk::build() {
  auto* layout = bare<QVBoxLayout>(16);
  setLayout(layout);
  layout->addWidget(m_summary);
  layout->addWidget(m_parts);
  m_summary->setWordWrap(true);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(16);
  m_columns->addWidget(m_judge, 3);
  m_columns->addWidget(m_verdict, 2);
  auto* parts = bare<QVBoxLayout>(16);
  m_parts->setLayout(parts);
  parts->addLayout(m_columns);
  parts->addWidget(m_table);
  m_table->setSortable();
  m_table->setRowLimit(12);
  m_judge->listenIn(m_parts);
}

void StudyDesk::connectParts() {
  connect(m_judge, &JudgeCard::judged, this, &StudyDesk::keep);
  connect(m_judge, &JudgeCard::cleared, this, &StudyDesk::takeBack);
  connect(m_judge, &JudgeCard::moveAsked, this, &StudyDesk::move);
  connect(m_judge, &JudgeCard::nextOpenAsked, this, &StudyDesk::goToOpen);
  connect(m_table, &CellTableView::currentIdChanged, this, &StudyDesk::showRow);
  connect(m_table, &CellTableView::idActivated, m_judge, [this] { m_judge->setFocus(Qt::OtherFocusReason); });
  connect(m_verdict, &VerdictPanel::decided, this, [this](const Judgement& disputed, bool takes) {
    if (m_opened) edits::decide(m_workspace, m_opened->study, disputed, takes);
  });
  connect(m_verdict, &VerdictPanel::rowAsked, this, [this](const QString& row) { m_table->setCurrentId(toUtf8(row)); });
}

void StudyDesk::show(const Study& study) {
  const bool isSame = m_study && m_study->id == study.id;
  m_study = study;
  if (!isSame) return readAgain();
  if (!m_opened) return;
  m_opened->study = study;
  showVerdict();
  showRow();
}

void StudyDesk::readAgain() {
  if (!m_study) return;
  if (m_opened && m_opened->study.id != m_study->id) m_opened.reset();
  m_parts->setVisible(m_opened.has_value());
  if (!m_opened) m_summary->setText(m_workspace.speaker().say("sampling.page.reading"));
  m_reader->read(*m_study, [this](Result<ShownStudy> shown) {
    if (shown) return take(*std::move(shown));
    m_parts->hide();
    m_summary->setText(m_workspace.speaker().say(shown.error()));
    Q_EMIT failed(shown.error());
  });
}

void StudyDesk::take(ShownStudy shown) {
  m_opened = std::move(shown.opened);
  m_feed = shown.feed;
  m_feedName = std::move(shown.feedName);
  m_table->show(std::move(shown.table));
  m_parts->show();
  if (!m_opened->rows.empty() && !m_opened->judgements.placeOf(m_table->currentId())) m_table->setCurrentId(m_opened->rows.front().id);
  showVerdict();
  showRow();
  if (m_wantsKeys) takeKeys();
}

void StudyDesk::clear() {
  m_reader->stop();
  m_study.reset();
  m_opened.reset();
  m_wantsKeys = false;
}

void StudyDesk::follow(const Change& change) {
  if (m_opened && change.touches(record::describe<Evidence>().name)) followProofs();
  const auto found = change.idsByTable.find(record::describe<Judgement>().name);
  if (!m_study || found == change.idsByTable.end()) return;
  if (!m_opened || m_reader->isReading() || found->second.size() > kMostFollowed) return readAgain();
  followRows(found->second);
}

void StudyDesk::followProofs() {
  auto now = namesOf(told(m_workspace, proofsOf(m_workspace.project(), m_opened->study)));
  std::swap(m_opened->proofs, now);
  for (const auto* names : {&now, &m_opened->proofs}) {
    for (const auto& [row, files] : *names) {
      const auto place = m_opened->judgements.placeOf(row);
      if (place) m_table->showRow(row, rowCells(*m_opened, *place, m_workspace.speaker()));
    }
  }
}

void StudyDesk::followRows(const std::set<std::string>& judgements) {
  std::set<std::size_t> places;
  auto& known = m_opened->judgements;
  for (const auto& id : judgements) {
    if (const auto before = known.placeOfJudgement(id)) places.insert(*before);
    auto now = told(m_workspace, m_workspace.project().find<Judgement>(id));
    if (now) known.put(*std::move(now));
    else known.remove(id);
    if (const auto after = known.placeOfJudgement(id)) places.insert(*after);
  }
  if (places.empty()) return;
  for (const auto place : places) m_table->showRow(m_opened->rows[place].id, rowCells(*m_opened, place, m_workspace.speaker()));
  showVerdict();
  showRow();
}

bool StudyDesk::canJudge() const { return m_opened && !m_opened->study.closedAt && m_workspace.isOpen() && !m_workspace.project().isReadOnly(); }

std::optional<std::size_t> StudyDesk::current() const {
  if (!m_opened || m_opened->rows.empty()) return {};
  return m_opened->judgements.placeOf(m_table->currentId()).value_or(0);
}

void StudyDesk::showVerdict() {
  const auto& speaker = m_workspace.speaker();
  const auto verdict = verdictOf(m_opened->plan, m_opened->judgements);
  m_summary->setText(summaryOf(*m_opened, verdict, m_feed, m_feedName, speaker));
  m_verdict->show(*m_opened, verdict);
}

void StudyDesk::showRow() {
  const auto place = current();
  if (!place) return;
  const auto& row = m_opened->rows[*place];
  const auto* judgement = m_opened->judgements.standing(*place);
  m_judge->show({row, m_opened->stratumOf(row), judgement ? std::optional{*judgement} : std::nullopt}, quality::textsOf(m_opened->study.header), static_cast<std::int64_t>(m_opened->rows.size()), canJudge());
}

void StudyDesk::keep(const Judgement& judgement, bool leaves) {
  const auto place = m_opened ? m_opened->judgements.placeOf(judgement.row) : std::nullopt;
  if (place && edits::judge(m_workspace, m_opened->study, judgement, m_opened->rows[*place].position) && leaves) goToOpen();
}

void StudyDesk::takeBack() {
  const auto place = current();
  if (!place) return;
  const auto row = m_opened->rows[*place];
  edits::unjudge(m_workspace, m_opened->study, row.id, row.position);
}

void StudyDesk::move(int by) {
  const auto place = current();
  if (!place) return;
  const auto to = static_cast<std::ptrdiff_t>(*place) + by;
  if (to >= 0 && to < std::ssize(m_opened->rows)) m_table->setCurrentId(m_opened->rows[static_cast<std::size_t>(to)].id);
}

/// The next row that nobody judged, from the current one on; then from the first.
void StudyDesk::goToOpen() {
  const auto place = current();
  const auto next = place ? m_opened->judgements.nextOpen(*place) : std::nullopt;
  if (next) m_table->setCurrentId(m_opened->rows[*next].id);
}

void StudyDesk::takeKeys() {
  m_wantsKeys = !m_opened || m_reader->isReading();
  if (!m_wantsKeys) m_judge->setFocus(Qt::OtherFocusReason);
}

void StudyDesk::say() {
  m_table->setAccessibleName(m_workspace.speaker().say("sampling.page.rows"));
  m_judge->setSpeaker(m_workspace.speaker());
  m_verdict->say();
  readAgain();
}

void StudyDesk::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool isSmall = width() < kSideBySide;
  m_judge->setSmall(isSmall);
  m_columns->setDirection(isSmall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace prumo::ui
