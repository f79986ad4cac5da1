// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/profile_page.h"

#include "core/quality/moved.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/column_details.h"
#include "ui/quality/delegates.h"
#include "ui/quality/edits.h"
#include "ui/quality/feed_choice.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/profile_tables.h"
#include "ui/shell/work_bar.h"

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kSideBySide = 880;

}  // namespace

ProfilePage::ProfilePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_feed(new FeedChoice(workspace)),
      m_summary(label(LabelKind::Secondary)),
      m_pairs(label(LabelKind::Secondary)),
      m_run(primaryButton("run")),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_table(new CellTableView),
      m_details(new ColumnDetails),
      m_chart(new ChartView),
      m_content(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_empty(new EmptyState("search")) {
  auto* layout = scrolledLayout(this);
  layout->addLayout(topRow());
  layout->addWidget(m_summary);
  layout->addWidget(m_pairs);
  layout->addWidget(m_message);
  layout->addWidget(m_work);
  auto* left = bare<QVBoxLayout>(16);
  left->addWidget(m_table);
  left->addWidget(m_chart);
  left->addStretch();
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(16);
  m_columns->addLayout(left, 3);
  m_columns->addWidget(m_details, 2);
  m_content->setLayout(m_columns);
  layout->addWidget(m_content);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_table->setItemDelegateForColumn(kCompletenessColumn, new CompletenessDelegate(m_table));
  m_table->setItemDelegateForColumn(kSpreadColumn, new SpreadDelegate(m_table));
  m_table->setSortable();
  m_table->setRowLimit(24);
  m_pairs->setWordWrap(true);
  connectParts();
  say();
  refresh();
}

QLayout* ProfilePage::topRow() {
  auto* row = bare<QHBoxLayout>(16);
  row->addWidget(m_feed, 1);
  row->addStretch(1);
  row->addWidget(m_run);
  return row;
}

void ProfilePage::connectParts() {
  connect(m_feed, &FeedChoice::chosen, this, &ProfilePage::refresh);
  connect(m_run, &QPushButton::clicked, this, &ProfilePage::run);
  connect(m_empty, &EmptyState::asked, this, [this] {
    if (m_feed->isEmpty()) {
      m_workspace.show(QStringLiteral("step/quality/sources"));
    } else {
      run();
    }
  });
  connect(m_work, &WorkBar::runningChanged, this, [this] { m_run->setEnabled(!m_work->isRunning()); });
  connect(m_table, &CellTableView::currentIdChanged, this, &ProfilePage::showColumn);
  connect(&m_workspace, &Workspace::languageChanged, this, &ProfilePage::say);
  connect(&m_workspace, &Workspace::opened, this, &ProfilePage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &ProfilePage::refresh);
  connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
    if (touchesFeeds(change)) refresh();
  });
}

void ProfilePage::refresh() {
  m_feed->refresh();
  m_profile.reset();
  if (!m_feed->isEmpty()) m_profile = told(m_workspace, quality::profileOf(m_workspace.project(), m_feed->current()));
  showProfile();
}

void ProfilePage::run() {
  const auto dataset = feedOf(m_workspace, m_feed->current());
  if (!dataset) return;
  const auto source = quality::sourceOf(*dataset);
  if (!source) return m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(source.error()));
  m_message->hide();
  m_work->run<quality::Profile>(
      {"quality_page.work.profile", {{"name", dataset->name}}},
      [source = *source](const Job& job) { return quality::profile(source, job); },
      [this, dataset = *dataset](Result<quality::Profile> profile) { take(dataset, std::move(profile)); });
}

void ProfilePage::take(const quality::Dataset& dataset, Result<quality::Profile> profile) {
  const auto& speaker = m_workspace.speaker();
  if (!profile) {
    const bool isCancelled = profile.error().kind == ErrorKind::Cancelled;
    const auto words = isCancelled ? speaker.say("shell.work.cancelled") : speaker.say(profile.error());
    return m_message->tell(isCancelled ? MessageBar::Tone::Info : MessageBar::Tone::Bad, words);
  }
  const bool isThere = feedOf(m_workspace, dataset.id).has_value();
  if (isThere && !m_workspace.project().isReadOnly()) edits::storeProfile(m_workspace, dataset, *profile);
  m_profile = *std::move(profile);
  showProfile();
}

void ProfilePage::showProfile() {
  const auto& speaker = m_workspace.speaker();
  m_feed->setVisible(!m_feed->isEmpty());
  m_run->setVisible(!m_feed->isEmpty() && m_profile);
  m_content->setVisible(m_profile.has_value());
  m_summary->setVisible(m_profile.has_value());
  if (!m_profile) m_pairs->hide();
  m_empty->setVisible(!m_profile);
  if (!m_profile) return sayEmpty();
  const auto& totals = m_profile->totals;
  const Message words{
      "quality_page.profile.summary",
      {{"n", static_cast<std::int64_t>(m_profile->columns.size())}, {"seconds", toUtf8(speaker.number(m_profile->seconds, 1))}}};
  m_summary->setText(linesEquation(totals, speaker) + QStringLiteral(" · ") + speaker.say(words) + movedPart(quality::movedWords(*m_profile), speaker));
  m_pairs->setText(pairWords(*m_profile, speaker));
  m_pairs->setVisible(!m_profile->pairs.empty());
  m_table->show(profileTable(*m_profile, speaker));
  m_chart->show(quality::completenessOf(*m_profile), speaker);
  if (m_table->currentId().empty() && !m_profile->columns.empty()) m_table->setCurrentId(m_profile->columns.front().name);
  showColumn();
}

void ProfilePage::showColumn() {
  if (!m_profile) return;
  const auto found = std::ranges::find(m_profile->columns, m_table->currentId(), &quality::ColumnProfile::name);
  m_details->setVisible(found != m_profile->columns.end());
  if (found != m_profile->columns.end()) m_details->show(*found, m_workspace.speaker());
}

void ProfilePage::say() {
  const auto& speaker = m_workspace.speaker();
  setWords(m_run, speaker.say("quality_page.profile.run"));
  m_table->setAccessibleName(speaker.say("quality_page.table.profile"));
  m_table->setAccessibleDescription(speaker.say("quality_profile.sort_hint"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  showProfile();
}

void ProfilePage::sayEmpty() {
  const auto& speaker = m_workspace.speaker();
  if (m_feed->isEmpty()) {
    m_empty->setWords(speaker.say("quality_page.no_feed"), speaker.say("quality_page.no_feed_hint"),
                      speaker.say("quality_page.go_to_sources"));
  } else {
    m_empty->setWords(speaker.say("quality_page.profile.empty"), speaker.say("quality_page.profile.empty_hint"),
                      speaker.say("quality_page.profile.run"));
  }
}

void ProfilePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_columns->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace prumo::ui
