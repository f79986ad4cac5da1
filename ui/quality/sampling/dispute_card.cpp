// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/dispute_card.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QApplication>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr std::size_t kShown = 10;

}  // namespace

DisputeCard::DisputeCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_list(bare<QVBoxLayout>()), m_share(label(LabelKind::Secondary)), m_back(plainButton()), m_forward(plainButton()) {
  body()->addLayout(m_list);
  auto* row = new FlowLayout(nullptr, 12);
  for (QWidget* part : std::initializer_list<QWidget*>{m_share, m_back, m_forward}) row->addWidget(part);
  body()->addLayout(row);
  connect(m_back, &QPushButton::clicked, this, [this] { showFrom(m_first - std::min(m_first, kShown)); });
  connect(m_forward, &QPushButton::clicked, this, [this] { showFrom(m_first + kShown); });
  hide();
}

bool DisputeCard::Dispute::isSameAs(const Dispute& other) const { return theirs.id == other.theirs.id && ours.id == other.ours.id && isAlike(ours, other.ours) && ours.judge == other.ours.judge; }

void DisputeCard::show(const OpenedStudy& opened) {
  std::vector<Dispute> disputes;
  for (const auto* theirs : opened.judgements.disputed()) {
    const auto place = *opened.judgements.placeOf(theirs->row);
    const auto* ours = opened.judgements.standing(place);
    disputes.push_back({opened.rows[place], ours ? *ours : Judgement{}, *theirs});
  }
  const bool canDecide = !opened.study.closedAt && !m_workspace.project().isReadOnly();
  const bool isSame = canDecide == m_canDecide && std::ranges::equal(disputes, m_disputes, [](const Dispute& one, const Dispute& other) { return one.isSameAs(other); });
  if (isSame) return;
  m_canDecide = canDecide;
  m_disputes = std::move(disputes);
  showFrom(m_first);
}

void DisputeCard::showFrom(std::size_t first) {
  const bool hadKeys = isAncestorOf(QApplication::focusWidget());
  while (auto* item = m_list->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  const auto count = m_disputes.size();
  m_first = count == 0 ? 0 : std::min(first, (count - 1) / kShown * kShown);
  setVisible(count > 0);
  for (auto i = m_first; i < std::min(count, m_first + kShown); ++i) {
    auto* shown = item(m_disputes[i]);
    m_list->addWidget(shown);
    shown->show();  // at once: keys can be laid on nothing that is not seen
  }
  showShare();
  // The button that was pressed is gone with its judgement; the next one takes its keys.
  if (hadKeys && m_list->count() > 0) m_list->itemAt(0)->widget()->findChild<QPushButton*>()->setFocus();
}

void DisputeCard::showShare() {
  const auto count = m_disputes.size();
  const auto last = std::min(count, m_first + kShown);
  m_share->setText(m_workspace.speaker().say(
      Message{"sampling.page.disputes_share", {{"first", static_cast<std::int64_t>(m_first + 1)}, {"last", static_cast<std::int64_t>(last)}, {"all", static_cast<std::int64_t>(count)}}}));
  for (QWidget* part : std::initializer_list<QWidget*>{m_share, m_back, m_forward}) part->setVisible(count > kShown);
  m_back->setEnabled(m_first > 0);
  m_forward->setEnabled(last < count);
}

QWidget* DisputeCard::item(const Dispute& dispute) {
  const auto& speaker = m_workspace.speaker();
  auto* holder = new QWidget;
  auto* column = bare<QVBoxLayout>(4);
  holder->setLayout(column);
  auto* head = linkButton();
  setWords(head, speaker.say(Message{"sampling.page.disputed_row", {{"position", dispute.row.position}, {"line", dispute.row.line}}}));
  setLook(head, "place", "text");
  connect(head, &QPushButton::clicked, this, [this, id = fromUtf8(dispute.row.id)] { Q_EMIT rowAsked(id); });
  column->addWidget(head, 0, Qt::AlignLeft);
  for (const auto* one : {&dispute.ours, &dispute.theirs}) {
    auto* line = label(LabelKind::Body);
    line->setWordWrap(true);
    line->setText(speaker.say(Message{"sampling.page.opinion", {{"judge", one->judge}, {"critical", one->critical}, {"major", one->major}, {"minor", one->minor}, {"note", one->note}}}));
    column->addWidget(line);
  }
  column->addWidget(buttons(dispute));
  return holder;
}

QWidget* DisputeCard::buttons(const Dispute& dispute) {
  const auto& speaker = m_workspace.speaker();
  auto* holder = new QWidget;
  auto* row = new FlowLayout(nullptr, 8);
  holder->setLayout(row);
  auto* keep = plainButton();
  auto* take = plainButton();
  setWords(keep, speaker.say(Message{"sampling.page.keep", {{"position", dispute.row.position}}}));
  setWords(take, speaker.say(Message{"sampling.page.take", {{"judge", dispute.theirs.judge}, {"position", dispute.row.position}}}));
  for (auto* button : {keep, take}) {
    button->setEnabled(m_canDecide);
    row->addWidget(button);
  }
  connect(keep, &QPushButton::clicked, this, [this, theirs = dispute.theirs] { Q_EMIT decided(theirs, false); });
  connect(take, &QPushButton::clicked, this, [this, theirs = dispute.theirs] { Q_EMIT decided(theirs, true); });
  return holder;
}

void DisputeCard::say() {
  const auto& speaker = m_workspace.speaker();
  setTitle(speaker.say("sampling.page.disputes"));
  setCaption(speaker.say("sampling.page.disputes_hint"));
  setWords(m_back, speaker.say("sampling.page.disputes_back"));
  setWords(m_forward, speaker.say("sampling.page.disputes_forward"));
  showFrom(m_first);
}

}  // namespace prumo::ui
