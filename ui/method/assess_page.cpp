// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/assess_page.h"

#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/method/criterion_card.h"
#include "ui/method/pages.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace prumo::ui {

namespace {

constexpr std::size_t kFirstCards = 5;  // what a large window shows

const MethodStep* stepIn(const Workspace& workspace, const StepId& step) {
  return workspace.isOpen() ? workspace.method().find(step) : nullptr;
}

bool concerns(const Change& change) {
  return change.touches(record::describe<Answer>().name) || change.touches(record::describe<Proposal>().name) ||
         change.touches(record::describe<Evidence>().name);
}

}  // namespace

AssessPage::AssessPage(Workspace& workspace, StepId step, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_step(std::move(step)), m_readOnly(label(LabelKind::Secondary)), m_scroll(new QScrollArea) {
  auto* layout = bare<QVBoxLayout>(8);
  setLayout(layout);
  m_readOnly->setWordWrap(true);
  m_readOnly->hide();
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(m_readOnly);
  layout->addWidget(m_scroll, 1);
  setAcceptDrops(true);
  setFocusPolicy(Qt::StrongFocus);
  connect(&workspace, &Workspace::opened, this, &AssessPage::fill);
  connect(&workspace, &Workspace::closed, this, &AssessPage::clear);
  connect(&workspace, &Workspace::changed, this, &AssessPage::take);
  connect(&workspace, &Workspace::languageChanged, this, &AssessPage::say);
  connect(&workspace, &Workspace::placeAsked, this, &AssessPage::goTo);
  fill();
}

void AssessPage::clear() {
  m_cards.clear();
  m_states.clear();
  m_target = nullptr;
  m_current = 0;
  delete m_scroll->takeWidget();
  m_column = nullptr;
}

void AssessPage::fill() {
  clear();
  const auto* step = stepIn(m_workspace, m_step);
  if (!step) return;
  auto* content = new QWidget;
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(0, 8, 8, 16);
  m_column->setSpacing(8);
  m_scroll->setWidget(content);
  m_states = statesOf(m_workspace.project(), m_step);
  while (m_cards.size() < std::min(kFirstCards, step->criteria.size())) addCard();
  QTimer::singleShot(0, this, &AssessPage::addRest);
  say();
}

/// One card a turn, so that no turn is long.
void AssessPage::addRest() {
  const auto* step = stepIn(m_workspace, m_step);
  if (!step || !m_column) return;
  if (m_cards.size() == step->criteria.size()) return finish();
  addCard();
  QTimer::singleShot(0, this, &AssessPage::addRest);
}

void AssessPage::finish() {
  m_column->addStretch(1);
  m_states.clear();
}

/// At once: until a new card has its room, the others would be squeezed for it.
void AssessPage::layOut(QWidget& card) {
  card.setVisible(true);
  QEvent request(QEvent::LayoutRequest);
  QCoreApplication::sendEvent(m_scroll, &request);
}

void AssessPage::addCard() {
  const auto index = m_cards.size();
  const auto& criterion = m_workspace.method().find(m_step)->criteria[index];
  auto* card = new CriterionCard(m_workspace, {m_step, criterion.id}, m_scroll->widget());
  card->show(m_states[criterion.id.text]);
  card->setReadOnly(m_workspace.project().isReadOnly());
  card->setCurrent(index == m_current);
  connect(card, &CriterionCard::entered, this, [this, index] { enter(index); });
  connect(card, &CriterionCard::moveAsked, this, &AssessPage::move);
  connect(card, &CriterionCard::noteMoved, this, [this](QWidget* note) { m_scroll->ensureWidgetVisible(note, 0, 12); });
  connect(card, &CriterionCard::filesAsked, this, [this, card] { chooseFiles(card); });
  m_column->addWidget(card);
  m_cards.push_back(card);
  if (m_scroll->isVisible()) layOut(*card);
}

void AssessPage::take(const Change& change) {
  if (concerns(change)) refresh();
}

/// In place: no card is made anew, so that focus and scroll stay.
void AssessPage::refresh() {
  auto states = statesOf(m_workspace.project(), m_step);
  for (auto* card : m_cards) card->show(states[card->key().criterion.text]);
  if (!m_states.empty()) m_states = std::move(states);
}

void AssessPage::say() {
  const auto* step = stepIn(m_workspace, m_step);
  if (!step) return;
  const auto& speaker = m_workspace.speaker();
  const Message name{"assess.page", {{"step", step->name.in(speaker.language())}}};
  setAccessibleName(speaker.say(name));
  m_scroll->setAccessibleName(speaker.say(name));
  m_readOnly->setVisible(m_workspace.project().isReadOnly());
  if (m_workspace.project().isReadOnly()) {
    const auto reason = speaker.say(m_workspace.project().readOnlyReason()).toStdString();
    m_readOnly->setText(speaker.say(Message{"assess.read_only", {{"reason", reason}}}));
  }
  for (auto* card : m_cards) card->say();
}

CriterionId AssessPage::current() const { return m_cards.empty() ? CriterionId{} : m_cards[m_current]->key().criterion; }

void AssessPage::setCurrent(const CriterionId& criterion) {
  const auto* step = stepIn(m_workspace, m_step);
  if (!step || !step->find(criterion)) return;
  while (m_cards.size() < step->criteria.size()) addCard();
  const auto found = std::ranges::find_if(m_cards, [&](const auto* card) { return card->key().criterion == criterion; });
  m_scroll->widget()->layout()->activate();
  (*found)->setFocus(Qt::OtherFocusReason);
  enter(static_cast<std::size_t>(found - m_cards.begin()));
}

void AssessPage::goTo(const QString& place, const QString& focus) {
  const auto ours = QStringLiteral("step/%1/assess").arg(QString::fromStdString(m_step.text));
  const bool isChange = place == ours + QStringLiteral("/change");
  if ((place != ours && !isChange) || focus.isEmpty()) return;
  setCurrent({focus.toStdString()});
  if (isChange && !m_cards.empty()) m_cards[m_current]->askChange();
}

void AssessPage::enter(std::size_t index) {
  if (index != m_current) m_cards[m_current]->setCurrent(false);
  m_current = index;
  m_cards[index]->setCurrent(true);
  m_scroll->ensureWidgetVisible(m_cards[index], 0, 12);
  m_workspace.inspectCriterion(m_step, m_cards[index]->key().criterion);
}

void AssessPage::move(int step) {
  const auto next = static_cast<std::ptrdiff_t>(m_current) + step;
  if (next < 0 || next >= std::ssize(m_cards)) return;
  m_cards[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
  enter(static_cast<std::size_t>(next));
}

void AssessPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_cards.empty()) m_workspace.inspectCriterion(m_step, current());
}

void AssessPage::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (event->reason() == Qt::BacktabFocusReason) focusPreviousChild();  // who goes back past the first card is on the way out
  else if (!m_cards.empty()) m_cards[m_current]->setFocus(event->reason());
}

void AssessPage::chooseFiles(CriterionCard* card) {
  fileDoor().askFiles(this, m_workspace.speaker().say("assess.evidence.choose"), {}, true,
                      [guard = QPointer<CriterionCard>(card)](const FileDoor::Paths& paths) {
                        if (guard) guard->take({.files = paths});
                      });
}

CriterionCard* AssessPage::cardAt(const QPoint& position) const {
  auto* under = childAt(position);
  while (under && !qobject_cast<CriterionCard*>(under)) under = under->parentWidget();
  return qobject_cast<CriterionCard*>(under);
}

void AssessPage::aim(CriterionCard* card) {
  if (m_target == card) return;
  if (m_target) m_target->setDropTarget(false);
  m_target = card;
  if (m_target) m_target->setDropTarget(true);
}

void AssessPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!m_cards.empty() && !m_workspace.project().isReadOnly() && carriesEvidence(*event->mimeData())) event->acceptProposedAction();
}

void AssessPage::dragMoveEvent(QDragMoveEvent* event) {
  aim(cardAt(event->position().toPoint()));
  event->setAccepted(m_target != nullptr);
}

void AssessPage::dragLeaveEvent(QDragLeaveEvent*) { aim(nullptr); }

void AssessPage::dropEvent(QDropEvent* event) {
  auto* card = cardAt(event->position().toPoint());
  aim(nullptr);
  if (!card || m_workspace.project().isReadOnly()) return;
  event->acceptProposedAction();
  card->take(evidenceIn(*event->mimeData()));
}

QWidget* makeAssessPage(Workspace& workspace, const StepId& step) { return new AssessPage(workspace, step); }

}  // namespace prumo::ui
