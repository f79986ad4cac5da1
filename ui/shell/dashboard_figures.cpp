// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dashboard_figures.h"

#include "ui/kit/card.h"
#include "ui/kit/looks.h"
#include "ui/shell/counts.h"

#include <QGridLayout>
#include <QMenu>
#include <QProgressBar>
#include <QResizeEvent>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the suggestion can be followed; one without a step is about findings to look at.
void follow(Workspace& workspace, const Suggestion& suggestion) {
  if (suggestion.step.empty()) return workspace.show(u"findings"_s);
  const auto step = u"step/"_s + QString::fromStdString(suggestion.step.text);
  if (suggestion.criterion.empty()) return workspace.show(step);
  workspace.show(step + u"/assess"_s, QString::fromStdString(suggestion.criterion.text));
}

/// The confidence index in words: below .55 low, below .75 medium.
const char* confidenceCode(double index) {
  if (index < 0.55) return "shell.confidence.low";
  return index < 0.75 ? "shell.confidence.medium" : "shell.confidence.high";
}

std::vector<Proposal> openProposalsIn(const ProjectFile& project) {
  auto proposals = project.all<Proposal>().value_or(std::vector<Proposal>{});
  if (proposals.empty()) return proposals;
  return openProposals(std::move(proposals), project.all<Answer>().value_or(std::vector<Answer>{}));
}

}  // namespace

DashboardFigures::DashboardFigures(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_layout(bare<QGridLayout>(16)), m_maturity(new Card), m_next(new Card), m_findings(new Card) {
  setLayout(m_layout);
  makeMaturity();
  makeNext();
  makeFindings();
  place(width());
}

/// All three beside each other while there is room; else the next step goes below the two figures.
void DashboardFigures::place(int width) {
  const int columns = width >= fontMetrics().horizontalAdvance(u'x') * 90 ? 3 : 2;
  if (columns == m_columns) return;
  m_columns = columns;
  const bool isWide = columns == 3;
  m_layout->addWidget(m_maturity, 0, 0);
  m_layout->addWidget(m_findings, 0, isWide ? 2 : 1);
  m_layout->addWidget(m_next, isWide ? 0 : 1, isWide ? 1 : 0, 1, isWide ? 1 : 2);
  m_layout->setColumnStretch(0, isWide ? 4 : 1);
  m_layout->setColumnStretch(1, isWide ? 8 : 1);
  m_layout->setColumnStretch(2, isWide ? 4 : 0);
}

void DashboardFigures::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place(event->size().width());
}

void DashboardFigures::makeMaturity() {
  m_maturityTitle = label(LabelKind::Secondary);
  m_score = plainButton();
  setKind(m_score, "figure");
  m_of = label(LabelKind::Secondary);
  m_covered = label(LabelKind::Secondary);
  m_covered->setWordWrap(true);
  m_meter = new QProgressBar;
  m_meter->setTextVisible(false);
  auto* figure = bare<QHBoxLayout>(4);
  figure->addWidget(m_score);
  figure->addWidget(m_of);
  figure->addStretch(1);
  auto* body = m_maturity->body();
  body->setSpacing(4);
  body->addWidget(m_maturityTitle);
  body->addLayout(figure);
  body->addWidget(m_covered);
  body->addStretch(1);
  body->addWidget(m_meter);
  connect(m_score, &QPushButton::clicked, this, [this] { m_workspace.inspectDerivation(m_workspace.scorecard().derivation); });
}

void DashboardFigures::makeNext() {
  m_nextTitle = label(LabelKind::Secondary);
  m_what = label(LabelKind::CardTitle);
  m_why = label(LabelKind::Secondary);
  m_what->setWordWrap(true);
  m_why->setWordWrap(true);
  m_open = primaryButton();
  m_others = linkButton();
  auto* buttons = bare<QHBoxLayout>(8);
  buttons->addWidget(m_open);
  buttons->addWidget(m_others);
  buttons->addStretch(1);
  auto* body = m_next->body();
  body->setSpacing(4);
  body->addWidget(m_nextTitle);
  body->addWidget(m_what);
  body->addWidget(m_why);
  body->addStretch(1);
  body->addLayout(buttons);
  connect(m_open, &QPushButton::clicked, this, [this] { m_suggestions.empty() ? m_workspace.show(u"report"_s) : follow(m_workspace, m_suggestions.front()); });
  connect(m_others, &QPushButton::clicked, this, &DashboardFigures::openSuggestions);
}

void DashboardFigures::makeFindings() {
  m_findingsTitle = label(LabelKind::Secondary);
  m_count = plainButton();
  setKind(m_count, "figure");
  auto* row = bare<QHBoxLayout>(10);
  for (std::size_t i = m_badges.size(); i-- > 0;) {
    m_badges[i] = new SeverityBadge;
    row->addWidget(m_badges[i]);
  }
  row->addStretch(1);
  auto* body = m_findings->body();
  body->setSpacing(4);
  body->addWidget(m_findingsTitle);
  body->addWidget(m_count, 0, Qt::AlignLeft);
  body->addLayout(row);
  body->addStretch(1);
  connect(m_count, &QPushButton::clicked, this, [this] { m_workspace.show(u"findings"_s); });
}

void DashboardFigures::refresh() {
  refreshMaturity();
  refreshNext();
  refreshFindings();
}

void DashboardFigures::refreshMaturity() {
  const auto& speaker = m_workspace.speaker();
  const auto& card = m_workspace.scorecard();
  const auto title = speaker.say("shell.dashboard.maturity");
  const auto score = card.score ? speaker.number(*card.score, 1) : u"–"_s;
  m_maturityTitle->setText(title);
  m_maturity->setAccessibleName(title);
  m_score->setText(score);
  m_score->setAccessibleName(title + u": "_s + score);
  m_score->setToolTip(speaker.say("shell.dashboard.derivation"));
  m_of->setText(speaker.say("shell.dashboard.of_five"));
  Message covered{"shell.dashboard.covered", {{"coverage", card.coverage}}};
  auto words = speaker.say(covered);
  if (card.confidence) words += u" · "_s + speaker.say(confidenceCode(*card.confidence));
  m_covered->setText(words);
  m_meter->setAccessibleName(speaker.say(covered));
  m_meter->setRange(0, 1000);
  m_meter->setValue(static_cast<int>(card.coverage * 1000));
}

void DashboardFigures::refreshNext() {
  const auto& speaker = m_workspace.speaker();
  const auto proposed = m_workspace.project().count("finding", {.equals = {{"status", std::string{"proposed"}}}});
  m_suggestions =
      suggestionsFor(m_workspace.method(), m_workspace.scorecard(), proposed ? static_cast<int>(*proposed) : 0, openProposalsIn(m_workspace.project()));
  m_nextTitle->setText(speaker.say("shell.dashboard.next"));
  m_next->setAccessibleName(m_nextTitle->text());
  const bool isDone = m_suggestions.empty();
  m_what->setText(isDone ? speaker.say("shell.dashboard.all_done") : speaker.say(m_suggestions.front().what));
  m_why->setText(isDone ? speaker.say("shell.dashboard.all_done_why") : speaker.say(m_suggestions.front().why));
  const auto* step = isDone ? nullptr : m_workspace.method().find(m_suggestions.front().step);
  const auto name = step ? step->shortName.in(speaker.language()) : std::string{};
  const char* otherwise = isDone ? "shell.dashboard.open_report" : "shell.dashboard.see_findings";
  setWords(m_open, step ? speaker.say(Message{"shell.dashboard.open_step", {{"name", name}}}) : speaker.say(otherwise));
  setWords(m_others, speaker.say("shell.dashboard.others"));
  m_others->setVisible(m_suggestions.size() > 1);
}

void DashboardFigures::refreshFindings() {
  const auto& speaker = m_workspace.speaker();
  const auto& open = m_workspace.scorecard().open;
  const auto title = speaker.say("shell.dashboard.open_findings");
  m_findingsTitle->setText(title);
  m_findings->setAccessibleName(title);
  m_count->setText(speaker.number(std::int64_t{openCount(open)}));
  m_count->setAccessibleName(title + u": "_s + m_count->text());
  for (std::size_t i = 0; i < m_badges.size(); ++i) m_badges[i]->show(static_cast<Severity>(i), open[i], speaker);
}

void DashboardFigures::openSuggestions() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto& speaker = m_workspace.speaker();
  for (std::size_t i = 1; i < m_suggestions.size(); ++i) {
    menu->addAction(speaker.say(m_suggestions[i].what), this, [this, chosen = m_suggestions[i]] { follow(m_workspace, chosen); });
  }
  menu->popup(m_others->mapToGlobal(m_others->rect().bottomLeft()));
}

}  // namespace prumo::ui
