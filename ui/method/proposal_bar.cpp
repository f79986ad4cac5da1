// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/proposal_bar.h"

#include "ui/kit/fault_note.h"
#include "ui/kit/looks.h"

#include <QHBoxLayout>

namespace prumo::ui {

ProposalBar::ProposalBar(Workspace& workspace, CriterionKey key, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_key(std::move(key)),
      m_words(label(LabelKind::Secondary)),
      m_accept(plainButton("check")),
      m_reason(new TextEntry(workspace, [this](const std::string& text) { return keepReason(m_workspace, m_key, text); })) {
  auto* layout = bare<QVBoxLayout>(6);
  setLayout(layout);
  layout->addWidget(m_words);
  layout->addWidget(m_reason);
  layout->addWidget(m_reason->note());
  layout->addWidget(m_accept, 0, Qt::AlignLeft);
  m_words->setWordWrap(true);
  connect(m_accept, &QPushButton::clicked, this, &ProposalBar::accept);
  connect(m_reason, &TextEntry::left, this, &ProposalBar::left);
  say();
}

void ProposalBar::show(const CriterionState& state) {
  m_state = state;
  m_isChanging = false;
  refresh();
}

void ProposalBar::askChange() {
  m_isChanging = m_state.proposal.has_value();
  refresh();
}

void ProposalBar::refresh() {
  const auto& state = m_state;
  const auto standing = state.proposalState();
  const bool differs = standing == ProposalState::NeedsReason || standing == ProposalState::Overridden;
  setVisible(m_isChanging || standing == ProposalState::Pending || differs || !m_reason->isKept());
  m_accept->setVisible(standing != ProposalState::Followed);
  m_reason->setStored(QString::fromStdString(state.answer ? state.answer->reason : std::string{}));
  m_reason->setVisible(differs || !m_reason->isKept());
  setKind(m_words, standing == ProposalState::NeedsReason ? "fault" : "secondary");
  say();
}

QString ProposalBar::words() const {
  if (!m_state.proposal) return {};
  const auto level = std::int64_t{m_state.proposal->level};
  switch (m_state.proposalState()) {
    case ProposalState::NeedsReason: {
      const auto confidence = m_workspace.speaker().say(Message{"assess.confidence." + std::string{record::keyOf(m_state.answer->confidence)}, {}});
      return m_workspace.speaker().say(Message{"assess.proposal.needs_reason", {{"level", level}, {"confidence", confidence.toStdString()}}});
    }
    case ProposalState::Overridden: return m_workspace.speaker().say(Message{"assess.proposal.overridden", {{"level", level}}});
    default:
      if (m_isChanging) return m_workspace.speaker().say("assess.proposal.choose");
      return m_workspace.speaker().say(Message{"assess.proposal.pending", {{"level", level}}});
  }
}

void ProposalBar::say() {
  const auto& speaker = m_workspace.speaker();
  const auto what = criterionName(m_workspace, m_key);
  m_words->setText(words());
  setWords(m_accept, speaker.say("assess.proposal.accept"), speaker.say("assess.proposal.accept.hint"));
  m_accept->setAccessibleName(speaker.say(Message{"assess.proposal.accept_of", {{"what", what}}}));
  m_reason->setAccessibleName(speaker.say(Message{"assess.reason_of", {{"what", what}}}));
  m_reason->setPlaceholderText(speaker.say("assess.reason.hint"));
}

void ProposalBar::setReadOnly(bool readOnly) {
  m_accept->setEnabled(!readOnly);
  m_reason->setReadOnly(readOnly);
}

void ProposalBar::accept() {
  if (m_state.proposal) acceptProposal(m_workspace, m_key);
}

bool ProposalBar::askReason() {
  if (m_state.proposalState() != ProposalState::NeedsReason) return false;
  m_reason->setFocus(Qt::OtherFocusReason);
  return true;
}

}  // namespace prumo::ui
