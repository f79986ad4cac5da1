// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/database_form.h"

#include "core/base/secrets.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/connection_form.h"
#include "ui/quality/feed_tables.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kQueryLines = 5;

/// Of the session always; of the keychain where somebody asked for it.
Result<void> make(const TypedPassword& password, const std::stop_token& stop) {
  if (password.value.empty()) return {};
  keepSecret(password.name, password.value);
  const auto keeper = password.isLasting ? secretKeeper() : nullptr;
  return keeper ? keeper->write(password.name, password.value, stop) : Result<void>{};
}

}  // namespace

DatabaseForm::DatabaseForm(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_connection(new ConnectionForm),
      m_list(plainButton("link")),
      m_listWords(label(LabelKind::Small)),
      m_whatLabel(label(LabelKind::Small)),
      m_what(new QComboBox),
      m_filterLabel(label(LabelKind::Small)),
      m_filter(new QLineEdit),
      m_table(new CellTableView),
      m_tableWords(label(LabelKind::Small)),
      m_query(new QPlainTextEdit),
      m_preview(plainButton("preview")),
      m_previewWords(label(LabelKind::Small)),
      m_addressLabel(label(LabelKind::Small)),
      m_address(new QLineEdit) {
  auto* layout = bare<QVBoxLayout>();
  setLayout(layout);
  layout->addWidget(m_connection);
  layout->addLayout(buttonRow(m_list, m_listWords));
  layout->addLayout(choiceRow());
  layout->addWidget(m_table);
  layout->addWidget(m_tableWords);
  layout->addWidget(m_query);
  layout->addLayout(buttonRow(m_preview, m_previewWords));
  layout->addWidget(m_addressLabel);
  layout->addWidget(m_address);
  m_addressLabel->setBuddy(m_address);
  m_address->setReadOnly(true);
  m_table->setSortable();
  m_table->setRowLimit(6);
  m_query->setTabChangesFocus(true);
  m_query->setFixedHeight(m_query->fontMetrics().lineSpacing() * kQueryLines + 16);
  m_what->addItem(QString{});
  m_what->addItem(QString{});
  connectParts();
  begin();
}

QLayout* DatabaseForm::buttonRow(QPushButton* button, QLabel* words) {
  auto* row = bare<QHBoxLayout>();
  row->addWidget(button, 0, Qt::AlignTop);
  row->addWidget(words, 1);
  words->setWordWrap(true);
  return row;
}

QLayout* DatabaseForm::choiceRow() {
  auto* grid = new QGridLayout;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->addWidget(m_whatLabel, 0, 0);
  grid->addWidget(m_what, 1, 0);
  grid->addWidget(m_filterLabel, 0, 1);
  grid->addWidget(m_filter, 1, 1);
  grid->setColumnStretch(1, 1);
  m_whatLabel->setBuddy(m_what);
  m_filterLabel->setBuddy(m_filter);
  return grid;
}

void DatabaseForm::connectParts() {
  setFocusProxy(m_connection);
  connect(m_connection, &ConnectionForm::edited, this, [this] {
    if (const auto* table = chosen()) m_begun.table = table->name;
    m_tables.reset();
    showTables();
    touch();
  });
  connect(m_list, &QPushButton::clicked, this, &DatabaseForm::list);
  connect(m_what, &QComboBox::activated, this, &DatabaseForm::touch);
  connect(m_filter, &QLineEdit::textEdited, this, &DatabaseForm::showTables);
  connect(m_table, &CellTableView::currentIdChanged, this, &DatabaseForm::touch);
  connect(m_table, &CellTableView::idActivated, this, &DatabaseForm::preview);
  connect(m_query, &QPlainTextEdit::textChanged, this, &DatabaseForm::touch);
  connect(m_preview, &QPushButton::clicked, this, &DatabaseForm::preview);
  connect(&m_work, &WorkBar::runningChanged, this, &DatabaseForm::sayState);
  connect(&m_workspace, &Workspace::languageChanged, this, &DatabaseForm::say);
}

void DatabaseForm::begin(const engine::DatabaseAddress& address) {
  m_begun = address;
  m_tables.reset();
  m_connection->setAddress(address);
  m_what->setCurrentIndex(address.query.empty() ? 0 : 1);
  m_filter->clear();
  m_query->setPlainText(fromUtf8(address.query));
  showTables();
  say();
}

bool DatabaseForm::isQuery() const { return m_what->currentIndex() == 1; }

/// The rows of the list are named by their place in it.
const engine::TableThere* DatabaseForm::chosen() const {
  const auto id = m_table->currentId();
  if (!m_tables || id.empty()) return nullptr;
  const auto place = static_cast<std::size_t>(fromUtf8(id).toLongLong());
  return place < m_tables->tables.size() ? &m_tables->tables[place] : nullptr;
}

/// Until a list was read, the table is the one that the form began with.
engine::DatabaseAddress DatabaseForm::current() const {
  auto address = m_connection->address();
  address.timeout = m_begun.timeout;
  const auto* table = chosen();
  if (isQuery()) address.query = toUtf8(m_query->toPlainText().trimmed());
  else if (table) address.table = table->name;
  else if (!m_tables) address.table = m_begun.table;
  return address;
}

Result<std::string> DatabaseForm::address() const {
  const auto text = engine::toText(current());
  return engine::parseDatabaseAddress(text).transform([&text](const engine::DatabaseAddress&) { return text; });
}

std::optional<std::int64_t> DatabaseForm::expectedRows() const {
  const auto* table = isQuery() ? nullptr : chosen();
  return table ? table->rows : std::nullopt;
}

std::function<Result<void>(const std::stop_token&)> DatabaseForm::password() const {
  return [typed = m_connection->password()](const std::stop_token& stop) { return make(typed, stop); };
}

void DatabaseForm::touch() {
  sayState();
  auto now = engine::toText(current());
  if (now == m_said) return;
  m_said = std::move(now);
  Q_EMIT edited();
}

void DatabaseForm::list() {
  if (const auto* missing = m_connection->missing()) return m_message.tell(MessageBar::Tone::Bad, m_workspace.speaker().say(missing));
  m_message.hide();
  const auto address = m_connection->address();
  m_work.run<Listed>(
      {"quality_page.work.tables", {{"place", engine::placeOf(address)}}},
      [address, password = m_connection->password()](const Job& job) -> Result<Listed> {
        auto kept = make(password, job.stop);
        return engine::tablesOf(address, job.stop).transform([&kept](engine::TablesThere tables) {
          return Listed{std::move(tables), kept ? std::nullopt : std::optional{std::move(kept).error()}};
        });
      },
      [this, address](Result<Listed> listed) { takeList(address, std::move(listed)); });
}

/// The fields can be changed while the list is on its way: what another server answers is no list of this one.
void DatabaseForm::takeList(const engine::DatabaseAddress& asked, Result<Listed> listed) {
  const auto& speaker = m_workspace.speaker();
  const bool isCancelled = !listed && listed.error().kind == ErrorKind::Cancelled;
  const bool isOther = engine::toText(asked) != engine::toText(m_connection->address());
  if (isOther && !isCancelled) return m_message.tell(MessageBar::Tone::Info, speaker.say("quality_page.database.other_list"));
  if (!listed) return tellFailure(m_message, speaker, listed.error());
  if (listed->notKept) m_message.tell(MessageBar::Tone::Bad, speaker.say(*listed->notKept));
  m_tables = std::move(listed->tables);
  m_filter->clear();
  showTables();
  const auto begun = std::ranges::find(m_tables->tables, m_begun.table, &engine::TableThere::name);
  if (begun != m_tables->tables.end()) m_table->setCurrentId(std::to_string(begun - m_tables->tables.begin()));
  if (!isQuery()) m_table->setFocus();
  bringIntoView(m_table);
}

void DatabaseForm::showTables() {
  const auto& speaker = m_workspace.speaker();
  {
    const QSignalBlocker quiet(m_table);  // the chosen row is the same before and after
    m_table->show(m_tables ? tablesTable(*m_tables, m_filter->text().trimmed(), speaker) : CellTable{});
    if (m_table->currentId().empty() && m_table->model()->rowCount() > 0) m_table->setCurrentIndex(m_table->model()->index(0, 0));
  }
  touch();
}

void DatabaseForm::preview() {
  const auto whole = address();
  if (!whole) return m_message.tell(MessageBar::Tone::Bad, m_workspace.speaker().say(whole.error()));
  Q_EMIT previewAsked();
}

void DatabaseForm::say() {
  const auto& speaker = m_workspace.speaker();
  m_connection->setSpeaker(speaker);
  setWords(m_list, speaker.say("quality_page.database.list"));
  setWords(m_preview, speaker.say("quality_page.database.preview"));
  m_whatLabel->setText(speaker.say("quality_page.database.what"));
  m_what->setAccessibleName(m_whatLabel->text());
  m_what->setItemText(0, speaker.say("quality_page.database.table"));
  m_what->setItemText(1, speaker.say("quality_page.database.query"));
  m_filterLabel->setText(speaker.say("quality_page.database.filter"));
  m_filter->setAccessibleName(m_filterLabel->text());
  m_table->setAccessibleName(speaker.say("quality_page.database.tables"));
  m_query->setAccessibleName(speaker.say("quality_page.database.query_text"));
  m_query->setPlaceholderText(QStringLiteral("SELECT ..."));
  m_addressLabel->setText(speaker.say("quality_page.database.address"));
  m_address->setAccessibleName(m_addressLabel->text());
  showTables();
}

/// What can be done, and what a button would do.
void DatabaseForm::sayState() {
  const auto& speaker = m_workspace.speaker();
  const auto address = current();
  const auto place = engine::placeOf(address);
  m_listWords->setText(speaker.say(Message{"quality_page.database.list_hint", {{"place", place}}}));
  m_previewWords->setText(speaker.say(Message{isQuery() ? "quality_page.database.preview_query" : "quality_page.database.preview_table", {{"place", place}}}));
  m_filterLabel->setVisible(!isQuery() && m_tables);
  m_filter->setVisible(!isQuery() && m_tables);
  m_table->setVisible(!isQuery() && m_tables);
  m_tableWords->setVisible(!isQuery() && m_tables);
  if (m_tables) m_tableWords->setText(tablesWords(*m_tables, speaker));
  m_query->setVisible(isQuery());
  m_list->setEnabled(!m_work.isRunning());
  m_preview->setEnabled(!m_work.isRunning() && (!address.table.empty() || !address.query.empty()));
  const bool isSaid = !m_connection->missing();
  m_address->setText(isSaid ? fromUtf8(engine::toText(address)) : QString{});
  m_address->setCursorPosition(0);
}

}  // namespace prumo::ui
