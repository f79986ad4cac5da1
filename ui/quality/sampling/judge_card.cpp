// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/judge_card.h"

#include "ui/findings/evidence_list.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QShortcut>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr std::array kNames{"critical", "major", "minor"};
constexpr int kMostCells = 10;
constexpr int kCellsInASmallWindow = 6;

/// The mark comes first, where it is seen however long the value is.
QString valueOf(const std::string& cell, const Speaker& speaker) { return isCut(cell) ? speaker.say("sampling.sheet.cut") + u' ' + fromUtf8(cell) : fromUtf8(cell); }

}  // namespace

JudgeCard::JudgeCard(Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_place(label(LabelKind::CardTitle)),
      m_state(label(LabelKind::Secondary)),
      m_cells(new CellTableView),
      m_conforms(primaryButton("check")),
      m_note(new QLineEdit),
      m_evidence(new QLineEdit),
      m_files(new EvidenceList(workspace)),
      m_clear(linkButton("undo")),
      m_back(plainButton()),
      m_forward(plainButton()),
      m_open(plainButton()),
      m_keys(label(LabelKind::Small)) {
  setFocusPolicy(Qt::StrongFocus);
  m_cells->setRowLimit(kMostCells);
  m_keys->setWordWrap(true);
  m_note->setMaxLength(4000);
  m_evidence->setMaxLength(2000);
  build();
  connect(&workspace, &Workspace::closed, this, [this] { m_row = {}; });
}

void JudgeCard::build() {
  auto* head = new FlowLayout(nullptr, 12);
  for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_state, m_back, m_forward, m_open}) head->addWidget(part);
  body()->addLayout(head);
  body()->addWidget(m_cells);
  auto* judging = new FlowLayout(nullptr, 12);
  judging->addWidget(m_conforms);
  for (const auto which : {Critical, Major, Minor}) judging->addWidget(counter(which));
  judging->addWidget(m_clear);
  body()->addLayout(judging);
  auto* words = bare<QHBoxLayout>();
  words->addWidget(m_note, 3);
  words->addWidget(m_evidence, 2);
  body()->addLayout(words);
  body()->addWidget(m_files);
  body()->addWidget(m_keys);
  connect(m_conforms, &QPushButton::clicked, this, &JudgeCard::conform);
  connect(m_clear, &QPushButton::clicked, this, &JudgeCard::cleared);
  connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
  connect(m_forward, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
  connect(m_open, &QPushButton::clicked, this, &JudgeCard::nextOpenAsked);
  for (auto* field : {m_note, m_evidence}) connect(field, &QLineEdit::editingFinished, this, &JudgeCard::keepWords);
}

QWidget* JudgeCard::counter(Count which) {
  auto* holder = new QWidget;
  auto* row = bare<QHBoxLayout>(4);
  holder->setLayout(row);
  m_less[which] = plainButton();
  m_counts[which] = label(LabelKind::Strong);
  m_more[which] = plainButton();
  m_less[which]->setText(QStringLiteral("\u2212"));
  m_more[which]->setText(QStringLiteral("+"));
  for (QWidget* part : std::initializer_list<QWidget*>{m_less[which], m_counts[which], m_more[which]}) row->addWidget(part);
  connect(m_less[which], &QPushButton::clicked, this, [this, which] { change(which, -1); });
  connect(m_more[which], &QPushButton::clicked, this, [this, which] { change(which, 1); });
  return holder;
}

void JudgeCard::setSmall(bool isSmall) { m_cells->setRowLimit(isSmall ? kCellsInASmallWindow : kMostCells); }

/// Whoever judges by keyboard sees the values and the judgement at once.
void JudgeCard::focusInEvent(QFocusEvent* event) {
  Card::focusInEvent(event);
  if (event->reason() != Qt::MouseFocusReason) bringIntoView(this);
}

void JudgeCard::listenIn(QWidget* holder) {
  const auto on = [this, holder](const QKeySequence& key, auto act) {
    auto* shortcut = new QShortcut(key, holder);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  on(Qt::Key_C, [this] { conform(); });
  on(Qt::Key_1, [this] { change(Critical, 1); });
  on(Qt::Key_2, [this] { change(Major, 1); });
  on(Qt::Key_3, [this] { change(Minor, 1); });
  on(Qt::Key_Q, [this] { change(Critical, -1); });
  on(Qt::Key_W, [this] { change(Major, -1); });
  on(Qt::Key_E, [this] { change(Minor, -1); });
  on(Qt::Key_N, [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
  on(Qt::Key_A, [this] { m_files->choose(); });
  on(Qt::Key_Delete, [this] {
    if (m_canJudge && m_row.judgement) Q_EMIT cleared();
  });
  on(Qt::Key_Left, [this] { Q_EMIT moveAsked(-1); });
  on(Qt::Key_Right, [this] { Q_EMIT moveAsked(1); });
  on(Qt::Key_U, [this] { Q_EMIT nextOpenAsked(); });
}

std::int64_t& JudgeCard::countOf(Count which) { return which == Critical ? m_shown.critical : which == Major ? m_shown.major : m_shown.minor; }

void JudgeCard::change(Count which, int by) {
  auto& count = countOf(which);
  if (!m_canJudge || count + by < 0) return;
  count += by;
  give(false);
}

void JudgeCard::conform() {
  if (!m_canJudge) return;
  m_shown.critical = m_shown.major = m_shown.minor = 0;
  give(true);
}

void JudgeCard::give(bool leaves) {
  m_shown.row = m_row.row.id;
  m_shown.note = toUtf8(m_note->text().trimmed());
  m_shown.evidence = toUtf8(m_evidence->text().trimmed());
  m_drafts.erase(m_row.row.id);
  Q_EMIT judged(m_shown, leaves);
}

/// What is written about a row that nobody judged waits for its judgement.
void JudgeCard::keepWords() {
  if (!m_canJudge) return;
  const bool isSame = toUtf8(m_note->text().trimmed()) == m_shown.note && toUtf8(m_evidence->text().trimmed()) == m_shown.evidence;
  if (isSame) return;
  if (m_row.judgement) return give(false);
  m_drafts[m_row.row.id] = {m_note->text(), m_evidence->text()};
}

void JudgeCard::show(const Row& row, const std::vector<std::string>& columns, std::int64_t size, bool canJudge) {
  const bool isOther = row.row.id != m_row.row.id;
  if (isOther && !m_row.row.id.empty()) keepWords();
  if (isOther) m_files->show({"quality", {}, {}, row.row.id});
  m_row = row;
  m_size = size;
  m_canJudge = canJudge;
  m_shown = row.judgement.value_or(Judgement{});
  const auto draft = m_drafts.find(row.row.id);
  if (isOther || row.judgement) {
    m_note->setText(draft == m_drafts.end() ? fromUtf8(m_shown.note) : draft->second.first);
    m_evidence->setText(draft == m_drafts.end() ? fromUtf8(m_shown.evidence) : draft->second.second);
  }
  CellTable table{.columns = {{m_speaker.say("sampling.page.column")}, {m_speaker.say("sampling.page.value")}}, .rows = {}, .ids = {}};
  const auto cells = quality::textsOf(row.row.cells);
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
    const bool isEmpty = cells[i].empty();
    table.rows.push_back({{.text = fromUtf8(columns[i]), .look = Cell::Look::Muted},
                          {.text = isEmpty ? m_speaker.say("quality.empty") : valueOf(cells[i], m_speaker), .look = isEmpty ? Cell::Look::Muted : Cell::Look::Plain}});
    table.ids.push_back(columns[i]);
  }
  m_cells->show(std::move(table));
  say();
}

void JudgeCard::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  setWords(m_conforms, speaker.say("sampling.page.conforms"));
  setWords(m_clear, speaker.say("sampling.page.clear"));
  setWords(m_back, speaker.say("sampling.page.previous"));
  setWords(m_forward, speaker.say("sampling.page.next"));
  setWords(m_open, speaker.say("sampling.page.next_open"));
  for (const auto which : {Critical, Major, Minor}) {
    const Message more{std::string{"sampling.page.more_"} + kNames[which], {}};
    const Message less{std::string{"sampling.page.less_"} + kNames[which], {}};
    m_more[which]->setAccessibleName(speaker.say(more));
    m_more[which]->setToolTip(speaker.say(more));
    m_less[which]->setAccessibleName(speaker.say(less));
    m_less[which]->setToolTip(speaker.say(less));
  }
  m_note->setPlaceholderText(speaker.say("label.sample_judgement.note"));
  m_note->setAccessibleName(m_note->placeholderText());
  m_evidence->setPlaceholderText(speaker.say("sampling.sheet.evidence"));
  m_evidence->setAccessibleName(m_evidence->placeholderText());
  m_cells->setAccessibleName(speaker.say("sampling.page.row_values"));
  m_keys->setText(speaker.say("sampling.page.keys"));
  say();
}

void JudgeCard::say() {
  const auto& row = m_row.row;
  m_place->setText(m_speaker.say(Message{"sampling.page.place", {{"position", row.position}, {"size", m_size}, {"line", row.line}}}));
  const auto* state = !m_row.judgement ? "sampling.page.state_open" : m_row.judgement->conforms() ? "sampling.page.state_conforms" : "sampling.page.state_defects";
  auto words = m_speaker.say(Message{state, {{"judge", m_row.judgement ? m_row.judgement->judge : std::string{}}}});
  if (!m_row.stratum.empty()) words += QStringLiteral(" · ") + fromUtf8(m_row.stratum);
  m_state->setText(words);
  setAccessibleName(m_place->text());
  for (const auto which : {Critical, Major, Minor}) {
    const auto name = m_speaker.say(Message{std::string{"label.sample_judgement."} + kNames[which], {}});
    m_counts[which]->setText(name + QStringLiteral(": ") + m_speaker.number(countOf(which)));
    m_less[which]->setEnabled(m_canJudge && countOf(which) > 0);
    m_more[which]->setEnabled(m_canJudge);
  }
  m_conforms->setEnabled(m_canJudge);
  m_note->setReadOnly(!m_canJudge);
  m_evidence->setReadOnly(!m_canJudge);
  m_clear->setVisible(m_canJudge && m_row.judgement.has_value());
  m_back->setEnabled(row.position > 1);
  m_forward->setEnabled(row.position < m_size);
}

}  // namespace prumo::ui
