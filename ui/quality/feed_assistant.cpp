// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/feed_assistant.h"

#include "core/base/platform.h"
#include "core/engine/database_address.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/quality/database_form.h"
#include "ui/quality/dialect_form.h"
#include "ui/quality/feed_tables.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>
#include <QLineEdit>

namespace prumo::ui {

namespace {

using Reading = FeedAssistant::Reading;

enum Kind { kFile, kDatabase };

/// Reads the head of the file or table; runs on a worker.
Result<Reading> readHead(const std::string& path, const quality::DialectChoice& choice, Instant now, const std::stop_token& stop) {
  const auto file = platform::pathFromUtf8(path);
  return quality::sniff(file, choice, stop).and_then([&](quality::Preview preview) {
    return quality::datasetSeen(file, choice, now).transform([&preview](quality::Dataset dataset) {
      return Reading{std::move(preview), std::move(dataset), std::nullopt};
    });
  });
}

QString personalWords(const quality::Preview& preview, const Speaker& speaker) {
  QStringList masked;
  for (std::size_t i = 0; i < preview.personal.size() && i < preview.columns.size(); ++i) {
    if (preview.personal[i] != quality::Personal::None) masked << fromUtf8(preview.columns[i]);
  }
  if (masked.isEmpty()) return {};
  return QStringLiteral(" · ") +
         speaker.say(Message{"quality_page.masked_columns", {{"columns", toUtf8(masked.join(QStringLiteral(", ")))}}});
}

}  // namespace

FeedAssistant::FeedAssistant(Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_kindLabel(label(LabelKind::Small)),
      m_kind(new QComboBox),
      m_places(new QGridLayout),
      m_pathLabel(label(LabelKind::Small)),
      m_path(new QLineEdit),
      m_browse(plainButton("open")),
      m_browseFolder(plainButton("folder")),
      m_nameLabel(label(LabelKind::Small)),
      m_name(new QLineEdit),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_database(new DatabaseForm(workspace, *m_work, *m_message)),
      m_found(new QWidget),
      m_dialect(new DialectForm),
      m_previewWords(label(LabelKind::Small)),
      m_preview(new CellTableView),
      m_countWords(label(LabelKind::Strong)),
      m_rejects(new CellTableView),
      m_confirm(primaryButton("check")),
      m_cancel(plainButton()) {
  body()->addLayout(pathRow());
  body()->addWidget(m_database);
  body()->addWidget(m_message);
  body()->addWidget(m_work);
  auto* found = bare<QVBoxLayout>();
  m_found->setLayout(found);
  for (QWidget* part : std::initializer_list<QWidget*>{m_dialect, m_previewWords, m_preview, m_countWords, m_rejects})
    found->addWidget(part);
  m_preview->setRowLimit(8);
  m_rejects->setRowLimit(4);
  body()->addWidget(m_found);
  body()->addLayout(buttonRow());
  m_kind->addItem(QString{});
  m_kind->addItem(QString{});
  connectParts();
  say();
}

void FeedAssistant::connectParts() {
  connect(m_kind, &QComboBox::activated, this, [this] {
    showPlace();
    setOutdated(true);
  });
  connect(m_database, &DatabaseForm::edited, this, [this] { setOutdated(true); });
  connect(m_database, &DatabaseForm::previewAsked, this, &FeedAssistant::readDatabase);
  connect(m_path, &QLineEdit::editingFinished, this, [this] {
    if (m_path->isModified()) read();
  });
  connect(m_path, &QLineEdit::textEdited, this, [this] { setOutdated(true); });
  connect(m_browse, &QPushButton::clicked, this, &FeedAssistant::browse);
  connect(m_browseFolder, &QPushButton::clicked, this, &FeedAssistant::browseFolder);
  connect(m_dialect, &DialectForm::choiceChanged, this, &FeedAssistant::read);
  connect(m_confirm, &QPushButton::clicked, this, &FeedAssistant::confirm);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    m_work->cancel();
    Q_EMIT cancelled();
  });
  connect(&m_workspace, &Workspace::languageChanged, this, &FeedAssistant::say);
}

QLayout* FeedAssistant::pathRow() {
  auto* grid = m_places;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->addWidget(m_kindLabel, 0, 0);
  grid->addWidget(m_kind, 1, 0);
  grid->addWidget(m_pathLabel, 0, 1);
  grid->addWidget(m_path, 1, 1);
  grid->addWidget(m_browse, 1, 2);
  grid->addWidget(m_browseFolder, 1, 3);
  grid->addWidget(m_nameLabel, 0, 4);
  grid->addWidget(m_name, 1, 4);
  grid->setColumnStretch(1, 3);
  grid->setColumnStretch(4, 2);
  m_kindLabel->setBuddy(m_kind);
  m_pathLabel->setBuddy(m_path);
  m_nameLabel->setBuddy(m_name);
  return grid;
}

QLayout* FeedAssistant::buttonRow() {
  auto* row = bare<QHBoxLayout>();
  row->addStretch();
  row->addWidget(m_cancel);
  row->addWidget(m_confirm);
  return row;
}

void FeedAssistant::begin(const QString& path) { start({}, path); }

void FeedAssistant::revise(const quality::Dataset& dataset) { start(dataset, fromUtf8(dataset.path)); }

void FeedAssistant::start(const quality::Dataset& dataset, const QString& path) {
  m_revised = dataset;
  m_reading.reset();
  m_wasRead = false;
  m_counted.reset();
  m_database->begin();
  m_name->setText(fromUtf8(dataset.name));
  m_message->hide();
  setPlace(path);
  const auto choice =
      dataset.options.empty() ? Result<quality::DialectChoice>{quality::DialectChoice{}} : quality::choiceFromJson(dataset.options);
  m_dialect->setChoice(choice ? *choice : quality::DialectChoice{});
  say();
  show();
  if (isDatabase()) m_database->setFocus();
  else m_path->setFocus();
  if (!path.isEmpty()) read();
}

bool FeedAssistant::isDatabase() const { return m_kind->currentIndex() == kDatabase; }

void FeedAssistant::showPlace() {
  for (QWidget* part : std::initializer_list<QWidget*>{m_pathLabel, m_path, m_browse, m_browseFolder}) part->setVisible(!isDatabase());
  m_database->setVisible(isDatabase());
  m_places->setColumnStretch(1, isDatabase() ? 0 : 3);
}

/// A path, or an address of a database, which is taken apart and not yet asked.
void FeedAssistant::setPlace(const QString& place) {
  const auto text = toUtf8(place.trimmed());
  const bool isAddress = engine::isDatabaseAddress(text);
  m_kind->setCurrentIndex(isAddress ? kDatabase : kFile);
  m_path->setText(isAddress ? QString{} : place);
  showPlace();
  if (!isAddress) return;
  const auto address = engine::parseDatabaseAddress(text);
  if (address) m_database->begin(*address);
  else m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(address.error()));
}

void FeedAssistant::browse() {
  const auto& speaker = m_workspace.speaker();
  askFile(this, speaker.say("quality_page.choose_feed"), speaker.say("quality_page.files.feeds"), [this](const QString& path) {
    setPlace(path);
    read();
  });
}

/// All its files of one kind are read as one feed.
void FeedAssistant::browseFolder() {
  fileDoor().askFolder(this, m_workspace.speaker().say("quality_page.choose_folder"), [this](const std::filesystem::path& folder) {
    setPlace(toQString(folder));
    read();
  });
}

/// What was read of another path, or in another way, cannot be confirmed.
void FeedAssistant::setOutdated(bool isOutdated) {
  m_isOutdated = isOutdated;
  m_confirm->setEnabled(m_reading && !m_isOutdated);
}

/// A database waits for its button.
void FeedAssistant::read() {
  m_path->setModified(false);
  setOutdated(true);
  if (engine::isDatabaseAddress(toUtf8(m_path->text().trimmed()))) setPlace(m_path->text());
  if (isDatabase()) return;
  m_isStale = m_work->isRunning();
  if (m_isStale) return m_work->cancel();
  if (!m_path->text().trimmed().isEmpty()) run(toUtf8(m_path->text().trimmed()), [](const std::stop_token&) { return Result<void>{}; });
}

void FeedAssistant::readDatabase() {
  const auto address = m_database->address();
  setOutdated(true);
  if (address && !m_work->isRunning()) run(*address, m_database->password());
}

/// Reads the head of a feed; before it on the same worker, what has to be there first.
void FeedAssistant::run(const std::string& place, std::function<Result<void>(const std::stop_token&)> before) {
  m_message->hide();
  m_counted.reset();
  const auto now = m_workspace.project().author().clock->now();
  m_work->run<Reading>(
      {"quality_page.work.sniff", {}},
      [place, before = std::move(before), choice = m_dialect->choice(), now](const Job& job) {
        auto kept = before(job.stop);  // what the keychain does not take holds for this session
        auto reading = readHead(place, choice, now, job.stop);
        if (reading && !kept) reading->notKept = std::move(kept).error();
        return reading;
      },
      [this](Result<Reading> reading) { take(std::move(reading)); });
}

void FeedAssistant::take(Result<Reading> reading) {
  if (m_isStale) return read();
  if (!reading) {
    m_reading.reset();
    m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(reading.error()));
    return say();
  }
  m_reading = *std::move(reading);
  m_wasRead = true;
  m_isOutdated = !isDatabase() && m_path->isModified();
  if (m_name->text().isEmpty()) m_name->setText(fromUtf8(m_reading->dataset.name));
  m_dialect->setFound(m_reading->preview.dialect, m_reading->preview.parts);
  if (m_reading->preview.columns.size() == 1) {
    m_message->tell(MessageBar::Tone::Info, m_workspace.speaker().say("quality_page.one_column"));
  }
  if (m_reading->notKept) m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(*m_reading->notKept));
  say();
  bringIntoView(m_preview);
  count();
}

/// The whole file is read once in the background, so that rejects are known before anything is added.
void FeedAssistant::count() {
  if (isDatabase()) return;  // its rows stay where they are
  const quality::Source source{platform::pathFromUtf8(m_reading->dataset.path), m_dialect->choice()};
  m_work->run<quality::CheckResult>(
      {"quality_page.work.count", {}}, [source](const Job& job) { return quality::check(source, {}, {}, job); },
      [this](Result<quality::CheckResult> counted) { takeCount(std::move(counted)); });
}

void FeedAssistant::takeCount(Result<quality::CheckResult> counted) {
  if (m_isStale) return read();
  const bool isFault = !counted && counted.error().kind != ErrorKind::Cancelled;
  if (isFault) m_message->tell(MessageBar::Tone::Bad, m_workspace.speaker().say(counted.error()));
  if (counted) m_counted = *std::move(counted);
  sayCount();
}

void FeedAssistant::confirm() {
  if (!m_reading || m_isOutdated) return;
  auto dataset = m_reading->dataset;
  if (isRevising()) dataset = quality::readAgain(m_revised, dataset);
  const auto name = m_name->text().trimmed();
  if (!name.isEmpty()) dataset.name = toUtf8(name);
  m_work->cancel();
  Q_EMIT confirmed(dataset);
}

void FeedAssistant::say() {
  const auto& speaker = m_workspace.speaker();
  const Message revising{"quality_page.assistant.revise", {{"name", m_revised.name}}};
  setTitle(isRevising() ? speaker.say(revising) : speaker.say("quality_page.assistant.add"));
  m_kindLabel->setText(speaker.say("quality_page.assistant.kind"));
  m_kind->setAccessibleName(m_kindLabel->text());
  m_kind->setItemText(kFile, speaker.say("quality_page.assistant.kind.file"));
  m_kind->setItemText(kDatabase, speaker.say("quality_page.assistant.kind.database"));
  m_pathLabel->setText(speaker.say("quality_page.assistant.path"));
  m_path->setAccessibleName(m_pathLabel->text());
  m_path->setPlaceholderText(speaker.say("quality_page.assistant.path_hint"));
  m_nameLabel->setText(speaker.say("quality_page.assistant.name"));
  m_name->setAccessibleName(m_nameLabel->text());
  m_message->setCloseWords(speaker.say("kit.message.close"));
  m_dialect->setSpeaker(speaker);
  setWords(m_browse, speaker.say("quality_page.assistant.browse"));
  setWords(m_browseFolder, speaker.say("quality_page.assistant.browse_folder"));
  setWords(m_confirm, speaker.say(isRevising() ? "quality_page.assistant.save" : "quality_page.add_feed"));
  setWords(m_cancel, speaker.say("quality_page.cancel"));
  m_preview->setAccessibleName(speaker.say("quality_page.table.preview"));
  m_rejects->setAccessibleName(speaker.say("quality_page.table.rejects"));
  sayPreview();
  sayCount();
}

void FeedAssistant::sayPreview() {
  const auto& speaker = m_workspace.speaker();
  m_found->setVisible(m_reading || m_wasRead);
  m_previewWords->setVisible(m_reading.has_value());
  m_preview->setVisible(m_reading.has_value());
  setOutdated(m_isOutdated);
  if (!m_reading) return;
  const auto& preview = m_reading->preview;
  const Message words{
      "quality_page.preview",
      {{"n", static_cast<std::int64_t>(preview.rows.size())}, {"columns", static_cast<std::int64_t>(preview.columns.size())}}};
  m_previewWords->setText(speaker.say(words) + personalWords(preview, speaker));
  m_preview->show(previewTable(preview, speaker));
  sayExpected();
}

/// Of a database, about how many rows there are; nobody counts them for a preview.
void FeedAssistant::sayExpected() {
  const auto rows = isDatabase() ? m_database->expectedRows() : std::nullopt;
  if (rows) m_previewWords->setText(m_previewWords->text() + QStringLiteral(" · ") + m_workspace.speaker().say(Message{"quality_page.database.expected", {{"n", *rows}}}));
}

void FeedAssistant::sayCount() {
  const auto& speaker = m_workspace.speaker();
  m_countWords->setVisible(m_counted.has_value());
  m_rejects->setVisible(m_counted && !m_counted->rejects.empty());
  if (!m_counted) return;
  const auto& totals = m_counted->totals;
  m_countWords->setText(linesEquation(totals, speaker));
  m_rejects->show(rejectTable(m_counted->rejects, speaker));
}

}  // namespace prumo::ui
