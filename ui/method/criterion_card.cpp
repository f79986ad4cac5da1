// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/criterion_card.h"

#include "ui/kit/fault_note.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/markdown_view.h"
#include "ui/kit/segmented_rating.h"
#include "ui/method/confidence_chip.h"
#include "ui/method/proposal_bar.h"
#include "ui/method/text_entry.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

namespace prumo::ui {

namespace {

QLabel* wrapping(LabelKind kind) {
  auto* text = label(kind);
  text->setWordWrap(true);
  return text;
}

bool isPlain(const QKeyEvent& event) {
  return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

}  // namespace

CriterionCard::CriterionCard(Workspace& workspace, CriterionKey key, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_key(std::move(key)),
      m_criterion(*workspace.method().find(m_key.step, m_key.criterion)),
      m_number(label(LabelKind::Secondary)),
      m_question(wrapping(LabelKind::Strong)),
      m_hint(wrapping(LabelKind::Secondary)),
      m_rating(new SegmentedRating(workspace.speaker())),
      m_confidence(new ConfidenceChip(workspace.speaker())),
      m_noteButton(linkButton("edit")),
      m_evidence(linkButton("evidence")),
      m_proposal(new ProposalBar(workspace, m_key)),
      m_refusal(wrapping(LabelKind::Fault)),
      m_column(bare<QVBoxLayout>(4)) {
  setFocusPolicy(Qt::StrongFocus);
  build();
  wire();
  say();
}

void CriterionCard::build() {
  auto* row = bare<QHBoxLayout>(12);
  m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("10.10")));
  row->addWidget(m_number, 0, Qt::AlignTop);
  row->addLayout(m_column, 1);
  m_column->addWidget(m_question);
  m_column->addWidget(m_hint);
  m_column->addSpacing(4);
  m_column->addLayout(makeRatingRow());
  m_column->addWidget(m_proposal);
  m_column->addWidget(m_refusal);
  m_refusal->hide();
  m_proposal->hide();
  body()->addLayout(row);
}

QLayout* CriterionCard::makeRatingRow() {
  auto* row = new FlowLayout(nullptr, 8);
  for (QWidget* widget : {static_cast<QWidget*>(m_rating), static_cast<QWidget*>(m_confidence), static_cast<QWidget*>(m_noteButton),
                          static_cast<QWidget*>(m_evidence)}) {
    row->addWidget(widget);
  }
  return row;
}

void CriterionCard::wire() {
  connect(m_rating, &SegmentedRating::rated, this, [this](Rating rating, int level) {
    rate(m_workspace, m_key, {rating, rating == Rating::Level ? std::optional(level) : std::nullopt});
  });
  connect(m_confidence, &ConfidenceChip::chosen, this, [this](Confidence confidence) { setConfidence(m_workspace, m_key, confidence); });
  connect(m_noteButton, &QPushButton::clicked, this, &CriterionCard::openNote);
  connect(m_evidence, &QPushButton::clicked, this, &CriterionCard::filesAsked);
  connect(m_proposal, &ProposalBar::left, this, [this] { setFocus(Qt::OtherFocusReason); });
  for (auto* child : findChildren<QWidget*>()) watch(child);
}

/// Our keys and the change of focus count wherever in the card they happen.
void CriterionCard::watch(QWidget* child) {
  if (child->focusPolicy() != Qt::NoFocus) child->installEventFilter(this);
}

void CriterionCard::show(const CriterionState& state) {
  m_state = state;
  if (state.answer) m_rating->setRating(state.answer->rating, state.answer->level);
  else m_rating->clear();
  m_confidence->setConfidence(state.answer ? state.answer->confidence : Confidence::Said);
  m_confidence->setVisible(state.answer && state.answer->rating == Rating::Level);
  m_proposal->show(state);
  showNote();
  say();
}

void CriterionCard::say() {
  const auto& speaker = m_workspace.speaker();
  const auto name = criterionName(m_workspace, m_key);
  const auto what = QString::fromStdString(name);
  setAccessibleName(what);
  m_number->setText(QString::fromStdString(numberOf(m_workspace.method(), m_key.step, m_key.criterion)));
  m_question->setText(QString::fromStdString(m_criterion.question.in(speaker.language())));
  m_hint->setText(hint());
  m_rating->setSpeaker(speaker);
  m_rating->setWhat(what);
  m_confidence->setSpeaker(speaker);
  m_confidence->setWhat(what);
  m_proposal->say();
  setWords(m_noteButton, speaker.say(m_state.answer && !m_state.answer->note.empty() ? "assess.note.edit" : "assess.note.add"));
  m_noteButton->setAccessibleName(speaker.say(Message{"assess.note_of", {{"what", name}}}));
  const Message count{"assess.evidence.count", {{"n", std::int64_t{m_state.evidence}}}};
  setWords(m_evidence, m_state.evidence > 0 ? speaker.say(count) : speaker.say("assess.evidence.attach"), speaker.say("assess.evidence.hint"));
  m_evidence->setAccessibleName(speaker.say(Message{"assess.evidence.add_to", {{"what", name}, {"n", std::int64_t{m_state.evidence}}}}));
  if (m_editor) m_editor->setAccessibleName(m_noteButton->accessibleName());
}

/// What the data says, else what to ask for.
QString CriterionCard::hint() const {
  const auto& speaker = m_workspace.speaker();
  if (m_state.rating().rating == Rating::NotApplicable && m_state.answer->note.empty()) {
    return speaker.say(Message{"assess.hint.na", {{"text", m_criterion.notApplicable.in(speaker.language())}}});
  }
  if (m_state.proposal) {
    const bool isFollowed = m_state.proposalState() == ProposalState::Followed;
    const auto basis = speaker.say(messageFromJson(m_state.proposal->basis));
    return speaker.say(Message{isFollowed ? "assess.hint.followed" : "assess.hint.proposed", {{"level", std::int64_t{m_state.proposal->level}}, {"basis", basis.toStdString()}}});
  }
  if (m_criterion.evidence.empty()) return {};
  return speaker.say(Message{"assess.hint.ask", {{"what", m_criterion.evidence.front().in(speaker.language())}}});
}

void CriterionCard::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  m_rating->setReadOnly(readOnly);
  m_confidence->setEnabled(!readOnly);
  m_noteButton->setEnabled(!readOnly);
  m_evidence->setEnabled(!readOnly);
  m_proposal->setReadOnly(readOnly);
  if (m_editor) m_editor->setReadOnly(readOnly);
}

void CriterionCard::setDropTarget(bool target) { setLook(this, "drop", target ? "true" : "false"); }

void CriterionCard::take(EvidenceSource source) {
  showRefusal({});
  keepEvidence(m_workspace, this, {m_key.step.text, m_key.criterion.text, {}}, std::move(source),
               [this](const Error& error) { showRefusal(m_workspace.speaker().say(error)); });
}

void CriterionCard::showRefusal(const QString& sentence) {
  m_refusal->setText(sentence);
  m_refusal->setVisible(!sentence.isEmpty());
}

void CriterionCard::openNote() {
  if (m_readOnly || m_proposal->askReason()) return;
  if (!m_editor) {
    m_editor = new TextEntry(m_workspace, [this](const std::string& text) { return keepNote(m_workspace, m_key, text); }, this);
    m_editor->setPlaceholderText(m_workspace.speaker().say("assess.note.hint"));
    m_editor->setAccessibleName(m_noteButton->accessibleName());
    m_column->addWidget(m_editor);
    m_column->addWidget(m_editor->note());
    watch(m_editor);
    connect(m_editor, &TextEntry::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&m_workspace, &Workspace::keepAgain, this, &CriterionCard::showNote, Qt::QueuedConnection);
  }
  m_editor->setStored(QString::fromStdString(m_state.answer ? m_state.answer->note : std::string{}));
  m_editor->show();
  if (m_note) m_note->hide();
  m_editor->setFocus(Qt::OtherFocusReason);
  m_editor->moveCursor(QTextCursor::End);
}

void CriterionCard::askChange() {
  if (m_readOnly) return;
  m_proposal->askChange();
  m_rating->focusChosen();
}

/// The note as it reads, unless it is being written.
void CriterionCard::showNote() {
  const auto text = QString::fromStdString(m_state.answer ? m_state.answer->note : std::string{});
  if (m_editor) m_editor->setStored(text);
  const bool writing = m_editor && (m_editor->hasFocus() || !m_editor->isKept());
  if (m_editor) m_editor->setVisible(writing);
  if (!m_note && text.isEmpty()) return;
  if (!m_note) {
    m_note = new MarkdownView(this);
    m_column->addWidget(m_note);
  }
  m_note->show(text);
  m_note->setVisible(!text.isEmpty() && !writing);
}

bool CriterionCard::isOurs(const QKeyEvent& event) const {
  static const QString keys = QStringLiteral("012345nN?sSdDvVmMaAjJkK");
  return event.matches(QKeySequence::Paste) || (isPlain(event) && event.text().size() == 1 && keys.contains(event.text()));
}

bool CriterionCard::takeMove(QKeyEvent* event) {
  if (!isPlain(*event)) return false;
  const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_J;
  if (!down && event->key() != Qt::Key_Up && event->key() != Qt::Key_K) return false;
  Q_EMIT moveAsked(down ? 1 : -1);
  return true;
}

bool CriterionCard::takePaste(QKeyEvent* event) {
  if (m_readOnly || !event->matches(QKeySequence::Paste)) return false;
  if (const auto* clip = QApplication::clipboard()->mimeData()) take(evidenceIn(*clip));
  return true;
}

bool CriterionCard::takeKey(QKeyEvent* event) {
  if (takeMove(event) || m_rating->takeKey(*event) || takePaste(event)) return true;
  if (m_readOnly || !isPlain(*event)) return false;
  if (m_confidence->isVisible() && m_confidence->takeKey(*event)) return true;
  if (event->key() == Qt::Key_A && m_state.proposal) return m_proposal->accept(), true;
  return false;
}

void CriterionCard::keyPressEvent(QKeyEvent* event) {
  if (qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())) return Card::keyPressEvent(event);
  if (takeKey(event)) return;
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return openNote();
  Card::keyPressEvent(event);
}

bool CriterionCard::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return Card::event(event);
}

bool CriterionCard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) Q_EMIT entered();
  if (watched == m_editor && event->type() == QEvent::FocusOut) QMetaObject::invokeMethod(this, &CriterionCard::showNote, Qt::QueuedConnection);
  const bool isPlaced = event->type() == QEvent::Resize || event->type() == QEvent::Move;
  if (watched == m_editor && isPlaced && m_editor->hasFocus()) Q_EMIT noteMoved(m_editor);
  const bool typing = qobject_cast<QPlainTextEdit*>(watched) != nullptr;
  if (!typing && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event))) return true;
  return Card::eventFilter(watched, event);
}

void CriterionCard::focusInEvent(QFocusEvent* event) {
  Card::focusInEvent(event);
  Q_EMIT entered();
}

void CriterionCard::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  Card::mousePressEvent(event);
}

}  // namespace prumo::ui
