// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sources_page.h"

#include "core/base/platform.h"
#include "core/quality/sources/kinds.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/edits.h"
#include "ui/quality/feed_assistant.h"
#include "ui/quality/feed_tables.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/work_bar.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>

#include <algorithm>

namespace prumo::ui {

namespace {

QString droppedFile(const QMimeData* data) {
  for (const auto& url : data->urls()) {
    if (url.isLocalFile()) return url.toLocalFile();
  }
  return {};
}

}  // namespace

SourcesPage::SourcesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_summary(label(LabelKind::Secondary)),
      m_add(primaryButton("add")),
      m_message(new MessageBar),
      m_assistant(new FeedAssistant(workspace)),
      m_table(new CellTableView),
      m_actions(new QWidget),
      m_profile(plainButton("search")),
      m_check(plainButton("run")),
      m_revise(plainButton("edit")),
      m_remove(plainButton("remove")),
      m_empty(new EmptyState("quality")) {
  setAcceptDrops(true);
  auto* layout = scrolledLayout(this);
  layout->addLayout(topRow());
  layout->addWidget(m_message);
  layout->addWidget(m_assistant);
  layout->addWidget(m_table);
  m_actions->setLayout(actionRow());
  layout->addWidget(m_actions);
  layout->addWidget(m_empty, 1);
  layout->addStretch();
  m_table->setSortable();
  m_table->setRowLimit(20);
  m_assistant->hide();
  connectParts();
  say();
  refresh();
}

QLayout* SourcesPage::topRow() {
  auto* row = bare<QHBoxLayout>();
  row->addWidget(m_summary, 1);
  row->addWidget(m_add);
  m_summary->setWordWrap(true);
  return row;
}

QLayout* SourcesPage::actionRow() {
  auto* row = new FlowLayout;
  for (auto* button : {m_profile, m_check, m_revise, m_remove}) row->addWidget(button);
  return row;
}

void SourcesPage::connectParts() {
  connect(m_add, &QPushButton::clicked, this, [this] { add(); });
  connect(m_empty, &EmptyState::asked, this, [this] { add(); });
  connect(m_profile, &QPushButton::clicked, this, [this] { goTo("step/quality/profile"); });
  connect(m_check, &QPushButton::clicked, this, [this] { goTo("step/quality/rules"); });
  connect(m_revise, &QPushButton::clicked, this, &SourcesPage::revise);
  connect(m_remove, &QPushButton::clicked, this, &SourcesPage::remove);
  connect(m_table, &CellTableView::currentIdChanged, this, &SourcesPage::showActions);
  connect(m_table, &CellTableView::idActivated, this, [this] { goTo("step/quality/rules"); });
  connect(m_assistant, &FeedAssistant::confirmed, this, &SourcesPage::take);
  connect(m_assistant, &FeedAssistant::cancelled, this, [this] {
    m_assistant->hide();
    showFeeds();
  });
  auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
  removeKey->setContext(Qt::WidgetShortcut);
  connect(removeKey, &QShortcut::activated, this, &SourcesPage::remove);
  connect(&m_workspace, &Workspace::languageChanged, this, &SourcesPage::say);
  connect(&m_workspace, &Workspace::opened, this, &SourcesPage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &SourcesPage::refresh);
  connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
    if (touchesFeeds(change)) refresh();
  });
}

void SourcesPage::refresh() {
  m_feeds = feedsOf(m_workspace);
  showFeeds();
  lookForFiles();
}

void SourcesPage::showFeeds() {
  const bool isAdding = m_assistant->isVisibleTo(this);
  const bool canEdit = m_workspace.isOpen() && !m_workspace.project().isReadOnly();
  m_empty->setVisible(m_feeds.empty() && !isAdding);
  m_table->setVisible(!m_feeds.empty());
  m_summary->setVisible(!m_feeds.empty() || isAdding);
  m_add->setVisible(!m_feeds.empty() && !isAdding);
  m_add->setEnabled(canEdit);
  m_table->show(feedTable(m_feeds, m_missing, m_workspace.speaker()));
  if (!chosen() && !m_feeds.empty()) m_table->setCurrentId(m_feeds.front().dataset.id);
  showActions();
}

void SourcesPage::showActions() {
  const auto* feed = chosen();
  const bool isAdding = m_assistant->isVisibleTo(this);
  m_actions->setVisible(feed && !isAdding);
  if (!feed) return;
  const auto& speaker = m_workspace.speaker();
  const bool isMissing = std::ranges::find(m_missing, feed->dataset.id) != m_missing.end();
  const bool canEdit = !m_workspace.project().isReadOnly();
  m_revise->setEnabled(canEdit);
  m_remove->setEnabled(canEdit);
  setWords(m_revise, speaker.say(isMissing ? "quality_page.relink" : "quality_page.revise"));
  if (isMissing) {
    const Message words{"quality_page.file_missing", {{"path", feed->dataset.path}}};
    m_message->tell(MessageBar::Tone::Bad, speaker.say(words), {{speaker.say("quality_page.relink"), [this] { revise(); }}});
  } else {
    m_message->hide();
  }
}

/// Files may lie on a slow or lost network folder, so that even looking is done aside.
void SourcesPage::lookForFiles() {
  if (m_feeds.empty() || !isVisible()) return;
  std::vector<std::pair<std::string, std::string>> places;
  for (const auto& feed : m_feeds) places.emplace_back(feed.dataset.id, feed.dataset.path);
  using Ids = std::vector<std::string>;
  const auto look = [places](const Job&) -> Result<Ids> {
    Ids missing;
    for (const auto& [id, path] : places) {
      if (!quality::isThere(platform::pathFromUtf8(path))) missing.push_back(id);
    }
    return missing;
  };
  m_workspace.tasks().run<Ids>({"quality_page.work.look", {}}, this, look, [this](Result<Ids> missing) {
    if (!missing || *missing == m_missing) return;
    m_missing = *std::move(missing);
    showFeeds();
  });
}

void SourcesPage::add(const QString& path) {
  if (!m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  m_assistant->begin(path);
  showFeeds();
}

void SourcesPage::revise() {
  const auto* feed = chosen();
  if (!feed) return;
  m_assistant->revise(feed->dataset);
  showFeeds();
}

void SourcesPage::remove() {
  const auto* feed = chosen();
  if (!feed || m_workspace.project().isReadOnly()) return;
  const Message words{"quality_page.removed", {{"name", feed->dataset.name}}};
  if (!edits::removeFeed(m_workspace, feed->dataset)) return;
  tellUndoable(*m_message, m_workspace, m_workspace.speaker().say(words));
}

void SourcesPage::take(const quality::Dataset& dataset) {
  const bool isDone = m_assistant->isRevising() ? edits::changeFeed(m_workspace, dataset) : edits::addFeed(m_workspace, dataset);
  if (!isDone) return;
  chooseFeed(m_workspace, dataset.id);
  m_assistant->hide();
  refresh();
  m_table->setCurrentId(dataset.id);
  m_table->setFocus();
}

void SourcesPage::goTo(const char* place) {
  const auto* feed = chosen();
  if (!feed) return;
  const auto id = feed->dataset.id;
  chooseFeed(m_workspace, id);
  m_workspace.show(QString::fromLatin1(place), fromUtf8(id));
}

void SourcesPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_summary->setText(speaker.say("quality_page.sources.purpose"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  m_table->setAccessibleName(speaker.say("quality_page.table.sources"));
  setWords(m_add, speaker.say("quality_page.add_feed"));
  setWords(m_profile, speaker.say("quality_page.profile_feed"));
  setWords(m_check, speaker.say("quality_page.check_feed"));
  setWords(m_remove, speaker.say("quality_page.remove"));
  m_empty->setWords(speaker.say("quality_page.sources.empty"), speaker.say("quality_page.sources.empty_hint"),
                    speaker.say("quality_page.add_feed"));
  showFeeds();
}

const Feed* SourcesPage::chosen() const {
  const auto id = m_table->currentId();
  const auto found = std::ranges::find(m_feeds, id, [](const Feed& feed) { return feed.dataset.id; });
  return found == m_feeds.end() ? nullptr : &*found;
}

void SourcesPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void SourcesPage::dropEvent(QDropEvent* event) {
  const auto path = droppedFile(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  add(path);
}

void SourcesPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  lookForFiles();
}

}  // namespace prumo::ui
