// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/proposals_card.h"

#include "ui/kit/looks.h"
#include "ui/kit/severity_badge.h"
#include "ui/kit/texts.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr std::size_t kShown = 5;
constexpr auto kStep = "quality";

void clear(QLayout* layout) {
  while (auto* item = layout->takeAt(0)) {
    if (auto* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

QLabel* wrapped(LabelKind kind, const QString& text) {
  auto* words = label(kind, text);
  words->setWordWrap(true);
  return words;
}

QWidget* findingRow(const Finding& finding, const Speaker& speaker) {
  auto* row = new QWidget;
  auto* layout = bare<QHBoxLayout>();
  row->setLayout(layout);
  auto* badge = new SeverityBadge;
  badge->show(finding.severity, speaker);
  layout->addWidget(badge, 0, Qt::AlignTop);
  auto* words = bare<QVBoxLayout>(2);
  words->addWidget(wrapped(LabelKind::Strong, fromUtf8(finding.title)));
  words->addWidget(wrapped(LabelKind::Small, fromUtf8(finding.condition).section(u'\n', 0, 0)));
  layout->addLayout(words, 1);
  return row;
}

std::vector<Finding> proposedFindings(Workspace& workspace, const std::string& dataset) {
  if (!workspace.isOpen() || dataset.empty()) return {};
  const auto prefix = "quality/" + dataset + "/";
  auto findings = told(workspace, workspace.project().all<Finding>({.equals = {{"status", std::string{"proposed"}}}}));
  std::erase_if(findings, [&prefix](const Finding& finding) { return !finding.origin.starts_with(prefix); });
  std::ranges::stable_sort(findings, std::greater{}, riskOf);
  return findings;
}

}  // namespace

FindingProposals::FindingProposals(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_list(bare<QVBoxLayout>(12)), m_accept(plainButton("check")), m_review(linkButton()) {
  body()->addLayout(m_list);
  auto* buttons = bare<QHBoxLayout>();
  buttons->addWidget(m_accept);
  buttons->addWidget(m_review);
  buttons->addStretch();
  body()->addLayout(buttons);
  connect(m_accept, &QPushButton::clicked, this, [this] { edits::acceptFindings(m_workspace, m_findings); });
  connect(m_review, &QPushButton::clicked, this, [this] {
    if (!m_findings.empty()) m_workspace.show(QStringLiteral("step/quality/findings"), fromUtf8(m_findings.front().id));
  });
  connect(&workspace, &Workspace::languageChanged, this, &FindingProposals::say);
}

void FindingProposals::showFeed(const std::string& dataset) {
  m_dataset = dataset;
  m_findings = proposedFindings(m_workspace, dataset);
  say();
}

void FindingProposals::say() {
  const auto& speaker = m_workspace.speaker();
  setVisible(!m_findings.empty());
  setTitle(speaker.say("quality_page.proposed_findings"));
  const auto count = static_cast<std::int64_t>(m_findings.size());
  setWords(m_accept, speaker.say(Message{"quality_page.accept_findings", {{"n", count}}}));
  setWords(m_review, speaker.say("quality_page.review"));
  m_accept->setEnabled(m_workspace.isOpen() && !m_workspace.project().isReadOnly());
  clear(m_list);
  for (std::size_t i = 0; i < std::min(kShown, m_findings.size()); ++i) m_list->addWidget(findingRow(m_findings[i], speaker));
  if (m_findings.size() <= kShown) return;
  const Message more{"quality_page.more", {{"n", static_cast<std::int64_t>(m_findings.size() - kShown)}}};
  m_list->addWidget(label(LabelKind::Small, speaker.say(more)));
}

std::vector<Proposal> pendingProposals(Workspace& workspace) {
  if (!workspace.isOpen()) return {};
  auto proposals = told(workspace, workspace.project().all<Proposal>({.equals = {{"step", std::string{kStep}}}}));
  std::erase_if(proposals, [&workspace](const Proposal& proposal) {
    const auto answer = told(workspace, workspace.project().find<Answer>(proposal.id));
    if (!answer || answer->rating == Rating::Unknown) return false;
    return answer->level == proposal.level || answer->at >= proposal.at;
  });
  return proposals;
}

RatingProposals::RatingProposals(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_list(bare<QVBoxLayout>(12)) {
  body()->addLayout(m_list);
  connect(&workspace, &Workspace::languageChanged, this, &RatingProposals::refresh);
}

void RatingProposals::refresh() {
  const auto proposals = pendingProposals(m_workspace);
  setVisible(!proposals.empty());
  setTitle(m_workspace.speaker().say("quality_page.proposed_ratings"));
  clear(m_list);
  for (const auto& proposal : proposals) m_list->addWidget(row(proposal));
}

QWidget* RatingProposals::row(const Proposal& proposal) {
  const auto& speaker = m_workspace.speaker();
  const auto* criterion = m_workspace.method().find({proposal.step}, {proposal.criterion});
  const auto name = criterion ? criterion->title.in(speaker.language()) : proposal.criterion;
  auto* row = new QWidget;
  auto* layout = bare<QVBoxLayout>(4);
  row->setLayout(layout);
  const Message title{"quality_page.proposed_rating", {{"criterion", name}, {"level", std::int64_t{proposal.level}}}};
  layout->addWidget(wrapped(LabelKind::Strong, speaker.say(title)));
  layout->addWidget(wrapped(LabelKind::Small, speaker.say(messageFromJson(proposal.basis))));
  auto* accept = plainButton("check");
  setWords(accept, speaker.say("quality_page.accept_rating"));
  accept->setAccessibleName(speaker.say(Message{"quality_page.accept_rating_of", {{"criterion", name}}}));
  accept->setEnabled(!m_workspace.project().isReadOnly());
  auto* open = linkButton();
  setWords(open, speaker.say("quality_page.open_criterion"));
  auto* buttons = bare<QHBoxLayout>();
  buttons->addWidget(accept);
  buttons->addWidget(open);
  buttons->addStretch();
  layout->addLayout(buttons);
  connect(accept, &QPushButton::clicked, this, [this, proposal] { edits::acceptRating(m_workspace, proposal); });
  connect(open, &QPushButton::clicked, this,
          [this, id = fromUtf8(proposal.criterion)] { m_workspace.show(QStringLiteral("step/quality/assess"), id); });
  return row;
}

}  // namespace prumo::ui
