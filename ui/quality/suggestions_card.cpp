// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/suggestions_card.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/delegates.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::RuleProposal;

enum Column { kSeverity, kRule, kFailing, kButtons, kReason };
constexpr std::size_t kMostButtons = 200;  ///< lines with buttons of their own; keys and the buttons below serve all
constexpr int kRowsShown = 7;
constexpr int kWidestRule = 36;  ///< letters

QString nameOf(const RuleProposal& proposal, const Speaker& speaker) { return speaker.say(quality::nameOf(proposal.rule)); }

std::vector<Cell> rowOf(const RuleProposal& proposal, bool isRefused, const Speaker& speaker) {
  const auto severity = speaker.choice("finding", "severity", record::keyOf(proposal.rule.severity));
  const auto why = speaker.say(proposal.reason);
  const auto look = isRefused ? Cell::Look::Muted : Cell::Look::Strong;
  Cell failing{.text = speaker.say("quality_page.none"), .sort = -1, .look = Cell::Look::Muted, .hint = speaker.say("quality_page.suggestions.not_counted")};
  if (proposal.failing) {
    const bool isCostly = *proposal.failing > 0 && !isRefused;
    failing = {.text = speaker.number(*proposal.failing), .sort = QVariant::fromValue(static_cast<qlonglong>(*proposal.failing)), .look = isCostly ? Cell::Look::Fault : Cell::Look::Plain};
  }
  return {{.text = severity, .extra = static_cast<int>(proposal.rule.severity), .hint = severity},
          {.text = nameOf(proposal, speaker), .look = look},
          std::move(failing),
          {},
          {.text = isRefused ? speaker.say("quality_page.suggestions.refused") + QStringLiteral(" · ") + why : why, .look = Cell::Look::Muted, .hint = why}};
}

QPushButton* lineButton(const char* icon, const QString& words, const QString& tip) {
  auto* button = iconButton(icon);
  button->setAccessibleName(words);
  button->setToolTip(plainTip(tip));
  button->setFocusPolicy(Qt::NoFocus);  // the list has keys of its own: Tab does not stop at every line
  return button;
}

}  // namespace

CellTable suggestionTable(const quality::RuleProposals& proposals, const Speaker& speaker) {
  CellTable table;
  table.columns = {{},
                   {speaker.say("quality_page.column.rule")},
                   {speaker.say("quality_page.suggestions.failing"), true},
                   {},
                   {speaker.say("quality_page.suggestions.why")}};
  const auto add = [&](const std::vector<RuleProposal>& list, bool isRefused) {
    for (const auto& proposal : list) {
      table.rows.push_back(rowOf(proposal, isRefused, speaker));
      table.ids.push_back(proposal.rule.id);
    }
  };
  add(proposals.open, false);
  add(proposals.refused, true);
  return table;
}

SuggestionsCard::SuggestionsCard(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_table(new CellTableView),
      m_badges(new BadgeDelegate(this)),
      m_hint(label(LabelKind::Body)),
      m_reason(label(LabelKind::Secondary)),
      m_run(primaryButton("run")),
      m_acceptAll(plainButton("check")),
      m_accept(plainButton()),
      m_refuse(plainButton()),
      m_close(linkButton()) {
  m_hint->setWordWrap(true);
  m_table->setItemDelegateForColumn(kSeverity, m_badges);
  m_table->setRowLimit(kRowsShown);
  m_reason->setWordWrap(true);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  body()->addWidget(m_hint);
  body()->addWidget(m_table);
  body()->addWidget(m_reason);
  auto* buttons = new FlowLayout;
  for (auto* button : {m_run, m_acceptAll, m_accept, m_refuse, m_close}) buttons->addWidget(button);
  body()->addLayout(buttons);
  connectParts();
}

void SuggestionsCard::connectParts() {
  connect(m_run, &QPushButton::clicked, this, &SuggestionsCard::profile);
  connect(m_acceptAll, &QPushButton::clicked, this, [this] { accept(m_proposals.open); });
  connect(m_accept, &QPushButton::clicked, this, &SuggestionsCard::acceptOrRecall);
  connect(m_refuse, &QPushButton::clicked, this, [this] { refuse(chosen(m_proposals.open)); });
  connect(m_close, &QPushButton::clicked, this, [this] {
    hide();
    Q_EMIT closed();
  });
  connect(m_table, &CellTableView::idActivated, this, &SuggestionsCard::acceptOrRecall);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuggestionsCard::say);
  auto* refuseKey = new QShortcut(QKeySequence::Delete, m_table);
  refuseKey->setContext(Qt::WidgetShortcut);
  connect(refuseKey, &QShortcut::activated, this, [this] { refuse(chosen(m_proposals.open)); });
}

void SuggestionsCard::showFeed(const std::optional<quality::Dataset>& dataset) {
  m_dataset = dataset;
  readProfile();
  showProposals();
}

void SuggestionsCard::setEditable(bool isEditable) {
  if (m_isEditable == isEditable) return;
  m_isEditable = isEditable;
  showProposals();
}

std::optional<std::int64_t> SuggestionsCard::count() const { return m_profile ? std::optional{std::ssize(m_proposals.open)} : std::nullopt; }

void SuggestionsCard::open() {
  if (!m_profile) profile();
  takeFocus();
}

void SuggestionsCard::takeFocus() {
  show();
  if (m_profile) m_table->setFocus();
  else m_run->setFocus();
  bringIntoView(this);
}

/// Only where it is another one than before: a wide feed's is long.
void SuggestionsCard::readProfile() {
  std::optional<quality::DatasetProfile> kept;
  if (m_dataset && m_workspace.isOpen()) kept = told(m_workspace, m_workspace.project().find<quality::DatasetProfile>(m_dataset->id));
  const auto which = m_dataset ? m_dataset->id + (kept ? toIso(kept->at) : std::string{}) : std::string{};
  if (which == m_profileOf) return;
  m_profileOf = which;
  m_profile.reset();
  if (kept) m_profile = told(m_workspace, quality::profileOf(m_workspace.project(), m_dataset->id));
}

void SuggestionsCard::profile() {
  if (!m_dataset) return;
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return tellFailure(m_message, m_workspace.speaker(), source.error());
  m_message.hide();
  m_work.run<quality::Profile>(
      {"quality_page.work.suggest", {{"name", m_dataset->name}}}, [source = *source](const Job& job) { return quality::profile(source, job); },
      [this, dataset = *m_dataset](Result<quality::Profile> profile) { takeProfile(dataset, std::move(profile)); });
}

void SuggestionsCard::takeProfile(const quality::Dataset& dataset, Result<quality::Profile> profile) {
  if (!profile) return tellFailure(m_message, m_workspace.speaker(), profile.error());
  const bool isThere = feedOf(m_workspace, dataset.id).has_value();
  if (isThere && !m_workspace.project().isReadOnly()) edits::storeProfile(m_workspace, dataset, *profile);
  if (!m_dataset || m_dataset->id != dataset.id) return;
  m_profile = *std::move(profile);
  showProposals();
  takeFocus();
}

void SuggestionsCard::showProposals() {
  m_proposals = {};
  if (m_profile && m_dataset) m_proposals = quality::proposalsOf(*m_profile, rulesOf(m_workspace, *m_dataset), quality::textsOf(m_dataset->refused));
  m_badges->setSpeaker(m_workspace.speaker());
  m_table->show(suggestionTable(m_proposals, m_workspace.speaker()));
  addButtons();
  const bool isAny = !m_proposals.open.empty() || !m_proposals.refused.empty();
  m_table->setVisible(isAny);
  m_run->setVisible(!m_profile);
  for (auto* button : {m_acceptAll, m_accept, m_refuse}) button->setVisible(isAny);
  if (isAny && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_table->model()->index(0, 0));
  say();
  Q_EMIT countChanged();
}

void SuggestionsCard::addButtons() {
  const auto add = [this](std::size_t row, const RuleProposal& proposal, bool isRefused) {
    if (row < kMostButtons) m_table->setIndexWidget(m_table->model()->index(static_cast<int>(row), kButtons), buttonsOf(proposal, isRefused));
  };
  std::size_t row = 0;
  for (const auto& proposal : m_proposals.open) add(row++, proposal, false);
  for (const auto& proposal : m_proposals.refused) add(row++, proposal, true);
  for (const int column : {kRule, kReason}) m_table->resizeColumnToContents(column);
  m_table->setColumnWidth(kRule, std::min(m_table->columnWidth(kRule), kWidestRule * m_table->fontMetrics().averageCharWidth()));
  const auto* first = m_table->indexWidget(m_table->model()->index(0, kButtons));
  if (first) m_table->setColumnWidth(kButtons, first->sizeHint().width() + 8);
}

QWidget* SuggestionsCard::buttonsOf(const RuleProposal& proposal, bool isRefused) {
  const auto& speaker = m_workspace.speaker();
  auto* box = new QWidget;
  auto* layout = bare<QHBoxLayout>(0);
  box->setLayout(layout);
  const auto add = [&](const char* icon, const char* code, auto act) {
    const auto tip = speaker.say(Message{code, {{"rule", toUtf8(nameOf(proposal, speaker))}}});
    auto* button = lineButton(icon, tip, tip);
    button->setEnabled(m_isEditable);
    connect(button, &QPushButton::clicked, this, [this, act, proposal] { (this->*act)({proposal}); }, Qt::QueuedConnection);  // the line goes with its button
    layout->addWidget(button);
  };
  if (isRefused) {
    add("undo", "quality_page.suggestions.recall_one", &SuggestionsCard::recall);
  } else {
    add("check", "quality_page.suggestions.accept_one", &SuggestionsCard::accept);
    add("close", "quality_page.suggestions.refuse_one", &SuggestionsCard::refuse);
  }
  layout->addStretch();
  return box;
}

std::vector<RuleProposal> SuggestionsCard::chosen(const std::vector<RuleProposal>& among) const {
  std::vector<RuleProposal> list;
  for (const auto& proposal : among) {
    const int row = m_table->cells().rowOf(proposal.rule.id);
    if (row >= 0 && m_table->selectionModel()->isRowSelected(row, {})) list.push_back(proposal);
  }
  return list;
}

void SuggestionsCard::accept(const std::vector<RuleProposal>& proposals) {
  const int row = m_table->currentIndex().row();
  if (!m_isEditable || proposals.empty() || !edits::acceptSuggestions(m_workspace, *m_dataset, proposals)) return;
  afterEdit(row);
}

void SuggestionsCard::refuse(const std::vector<RuleProposal>& proposals) {
  const int row = m_table->currentIndex().row();
  if (!m_isEditable || proposals.empty() || !edits::refuseSuggestions(m_workspace, *m_dataset, proposals)) return;
  afterEdit(row);
}

void SuggestionsCard::recall(const std::vector<RuleProposal>& proposals) {
  const int row = m_table->currentIndex().row();
  if (!m_isEditable || proposals.empty() || !edits::recallSuggestions(m_workspace, *m_dataset, proposals)) return;
  afterEdit(row);
}

/// What was refused has to be brought back before it can be taken.
void SuggestionsCard::acceptOrRecall() {
  const auto open = chosen(m_proposals.open);
  if (open.empty()) recall(chosen(m_proposals.refused));
  else accept(open);
}

/// The line that moved up to the place of the decided one, so that a person goes on with Enter and Delete.
void SuggestionsCard::afterEdit(int row) {
  const int last = m_table->model()->rowCount() - 1;
  if (last >= 0) m_table->selectRow(std::clamp(row, 0, last));
}

/// The line that a person is on, whole: in a narrow window, or at large text, the list cuts its reason.
QString SuggestionsCard::wordsOfCurrent() const {
  const auto& speaker = m_workspace.speaker();
  const auto id = m_table->currentId();
  for (const auto* list : {&m_proposals.open, &m_proposals.refused}) {
    const auto found = std::ranges::find(*list, id, [](const RuleProposal& proposal) { return proposal.rule.id; });
    if (found == list->end()) continue;
    const auto cost = found->failing ? speaker.say(Message{"quality.proposal.would_fail", {{"n", *found->failing}}}) : speaker.say("quality_page.suggestions.not_counted");
    return nameOf(*found, speaker) + QStringLiteral(" · ") + speaker.say(found->reason) + QStringLiteral(" · ") + cost;
  }
  return {};
}

void SuggestionsCard::say() {
  const auto& speaker = m_workspace.speaker();
  setTitle(speaker.say("quality_page.suggestions"));
  m_reason->setText(wordsOfCurrent());
  m_reason->setVisible(!m_reason->text().isEmpty());
  const bool isAny = m_table->model()->rowCount() > 0;
  m_hint->setText(speaker.say(!m_profile ? "quality_page.suggestions.no_profile" : isAny ? "quality_page.suggestions.hint" : "quality_page.suggestions.nothing"));
  m_table->setAccessibleName(speaker.say("quality_page.suggestions"));
  m_table->setAccessibleDescription(speaker.say("quality_page.suggestions.hint"));
  setWords(m_run, speaker.say("quality_page.profile.run"));
  setWords(m_acceptAll, speaker.say(Message{"quality_page.suggestions.accept_all", {{"n", std::ssize(m_proposals.open)}}}));
  const bool isRecall = chosen(m_proposals.open).empty() && !chosen(m_proposals.refused).empty();
  setWords(m_accept, speaker.say(isRecall ? "quality_page.suggestions.recall" : "quality_page.suggestions.accept"));
  setWords(m_refuse, speaker.say("quality_page.suggestions.refuse"));
  setWords(m_close, speaker.say("quality_page.suggestions.close"));
  m_run->setEnabled(m_dataset.has_value());
  m_acceptAll->setEnabled(m_isEditable && !m_proposals.open.empty());
  m_accept->setEnabled(m_isEditable && !m_table->selectionModel()->selectedRows().isEmpty());
  m_refuse->setEnabled(m_isEditable && !chosen(m_proposals.open).empty());
}

}  // namespace prumo::ui
