// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/inventory_page.h"

#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contact_edits.h"
#include "ui/contacts/inventory_export.h"
#include "ui/contacts/inventory_search.h"
#include "ui/contacts/probe_run.h"
#include "ui/contacts/spec_import.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_door.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"
#include "ui/shell/work_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr int kSideBySide = 900;  ///< narrower pages show the contact point below the table
constexpr int kLeastRows = 5;
constexpr int kLeastDetail = 320;  ///< pixels at usual text size, below the table; where there is less, the page scrolls
constexpr int kMoreColumns = 800;
constexpr int kAllColumns = 1000;  ///< a narrower table shows what decides; pixels at usual text
constexpr int kLeastName = 18;     ///< letters
constexpr std::array kLetters{22, 15, 17, 17, 9, 16, 8, 12, 9};

}  // namespace

InventoryPage::InventoryPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new ContactsModel(workspace.speaker(), this)),
      m_filter(new ContactsFilter(*m_model, this)),
      m_search(new QLineEdit),
      m_searching(new InventorySearch(workspace, this)),
      m_kind(new QComboBox),
      m_new(plainButton("add")),
      m_import(primaryButton("import")),
      m_check(plainButton("run")),
      m_export(plainButton("export")),
      m_count(label(LabelKind::Small)),
      m_message(new MessageBar),
      m_work(new WorkBar(workspace)),
      m_reader(new SpecImport(workspace, *m_work, *m_message, this)),
      m_probe(new ProbeRun(workspace, *m_work, *m_message, this)),
      m_writer(new InventoryExport(workspace, *m_work, *m_message, this)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState("contacts")),
      m_splitter(new QSplitter),
      m_table(new QTableView),
      m_detail(new ContactDetail(workspace)) {
  setAcceptDrops(true);
  build();
  wire();
  say();
  load();
}

void InventoryPage::build() {
  auto* layout = scrolledLayout(this);
  layout->setSpacing(12);
  auto* bar = new FlowLayout(nullptr, 8);
  for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_kind, m_import, m_new, m_check, m_export, m_count}) bar->addWidget(part);
  m_search->setMinimumWidth(24 * fontMetrics().averageCharWidth());
  layout->addLayout(bar);
  layout->addWidget(m_message);
  layout->addWidget(m_work);
  layout->addWidget(m_stack, 1);
  m_message->hide();
  m_stack->addWidget(m_splitter);
  m_stack->addWidget(m_empty);
  m_splitter->addWidget(m_table);
  m_splitter->addWidget(m_detail);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setSizes({560, 440});
  m_splitter->setHandleWidth(1);
  m_table->setModel(m_filter);
  dressTable(m_table);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(ContactsModel::NameColumn, Qt::AscendingOrder);
  setColumnLetters(m_table, kLetters);
  m_table->horizontalHeader()->setSectionResizeMode(ContactsModel::NameColumn, QHeaderView::Stretch);
  m_table->setMinimumHeight(kLeastRows * m_table->verticalHeader()->defaultSectionSize());
  m_table->installEventFilter(this);
  setFocusProxy(m_table);
}

void InventoryPage::wire() {
  wireWorkspace();
  wireDetail();
  connect(m_search, &QLineEdit::textChanged, m_searching, &InventorySearch::look);
  connect(m_searching, &InventorySearch::answered, this, &InventoryPage::filter);
  connect(m_searching, &InventorySearch::failed, this, [this](const Error& error) { tellFailure(*m_message, m_workspace.speaker(), error); });
  connect(m_kind, &QComboBox::currentIndexChanged, this, &InventoryPage::filter);
  connect(m_new, &QPushButton::clicked, this, &InventoryPage::addNew);
  connect(m_import, &QPushButton::clicked, this, [this] { m_reader->ask(); });
  connect(m_check, &QPushButton::clicked, this, &InventoryPage::check);
  connect(m_export, &QPushButton::clicked, this, &InventoryPage::exportShown);
  connect(m_empty, &EmptyState::asked, this, [this] { m_reader->ask(); });
  connect(m_reader, &SpecImport::imported, this, [this](const QString& contact) {
    const bool isWritingThere = m_detail->isAncestorOf(QApplication::focusWidget());
    if (!isWritingThere) reveal(contact);
  });
  connect(m_reader, &SpecImport::changesAsked, this, [this](const QString& contact) {
    reveal(contact);
    m_detail->showChanges();
  });
  connect(m_work, &WorkBar::runningChanged, this, &InventoryPage::showFigures);
  auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
  removeKey->setContext(Qt::WidgetShortcut);
  connect(m_table, &QTableView::activated, this, [this] { bringIntoView(m_detail); });
  connect(removeKey, &QShortcut::activated, this, &InventoryPage::removeChosen);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InventoryPage::showSelection);
}

void InventoryPage::wireWorkspace() {
  connect(&m_workspace, &Workspace::opened, this, &InventoryPage::load);
  connect(&m_workspace, &Workspace::closed, this, &InventoryPage::load);
  connect(&m_workspace, &Workspace::closed, m_message, &QWidget::hide);
  connect(&m_workspace, &Workspace::changed, this, &InventoryPage::take);
  connect(&m_workspace, &Workspace::languageChanged, this, &InventoryPage::say);
  connect(&m_workspace, &Workspace::placeAsked, this, [this](const QString& place, const QString& focus) {
    if (place == QStringLiteral("step/contacts/inventory") && !focus.isEmpty()) reveal(focus);
  });
}

/// What is asked for below concerns the one that is shown there.
void InventoryPage::wireDetail() {
  const auto withOne = [this](auto act) {
    return [this, act] {
      if (const auto one = chosen(); one.size() == 1) act(one.front());
    };
  };
  connect(m_detail, &ContactDetail::importAsked, this, withOne([this](const ContactPoint& one) { m_reader->ask(one); }));
  connect(m_detail, &ContactDetail::probeAsked, this, withOne([this](const ContactPoint& one) { m_probe->propose(one); }));
  connect(m_detail, &ContactDetail::probesExportAsked, this, withOne([this](const ContactPoint& one) { m_writer->askProbes(one); }));
  connect(m_detail, &ContactDetail::removeAsked, this, &InventoryPage::removeChosen);
}

void InventoryPage::load() {
  std::vector<ContactPoint> all;
  if (m_workspace.isOpen()) {
    auto contacts = m_workspace.project().all<ContactPoint>();
    if (!contacts) m_workspace.tell(contacts.error());
    all = std::move(contacts).value_or(std::vector<ContactPoint>{});
  }
  m_model->setRecords(all);
  countProofs();
  showFigures();
  showSelection();
}

void InventoryPage::countProofs() {
  m_model->setProofs(m_workspace.isOpen() ? proofsByContact(m_workspace.project()).value_or(std::map<std::string, Proofs>{}) : std::map<std::string, Proofs>{});
}

/// Rows are changed in place, so that what is chosen stays chosen.
void InventoryPage::take(const Change& change) {
  if (change.touches("evidence") || change.touches("contact_probe")) countProofs();
  const auto found = change.idsByTable.find("contact_point");
  if (found != change.idsByTable.end()) {
    for (const auto& id : found->second) {
      const auto contact = m_workspace.project().find<ContactPoint>(id).value_or(std::nullopt);
      if (contact) m_model->putRow(record::valuesOf(*contact));
      else m_model->removeRow(fromUtf8(id));
    }
    showFigures();
  }
  if (found != change.idsByTable.end() || change.touches("contact_operation") || change.touches("contact_spec") || change.touches("contact_probe")) showSelection();
}

void InventoryPage::filter() {
  const auto kind = record::fromKey<ContactKind>(toUtf8(m_kind->currentData().toString()));
  m_filter->choose(m_searching->found(), kind);
  showFigures();
  showSelection();
}

std::vector<ContactPoint> InventoryPage::chosen() const {
  std::vector<ContactPoint> all;
  for (const auto& index : m_table->selectionModel()->selectedRows()) all.push_back(m_model->contactAt(m_filter->mapToSource(index).row()));
  return all;
}

/// The register has the whole width until something is chosen.
void InventoryPage::showSelection() {
  const auto contacts = chosen();
  m_detail->setVisible(!contacts.empty());
  m_detail->show(contacts);
}

void InventoryPage::showFigures() {
  const bool canEdit = m_workspace.isOpen() && !m_workspace.project().isReadOnly() && !m_work->isRunning();
  for (auto* button : {m_new, m_import}) button->setEnabled(canEdit);
  m_check->setEnabled(canEdit && m_model->rowCount() > 0);
  m_export->setEnabled(!m_work->isRunning());
  const Message count{"contacts_page.count", {{"n", std::int64_t{m_model->rowCount()}}, {"shown", std::int64_t{m_filter->rowCount()}}}};
  m_count->setText(m_workspace.speaker().say(count));
  const bool isEmpty = m_model->rowCount() == 0;
  m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
  for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_kind, m_check, m_export, m_count}) part->setVisible(!isEmpty);
}

void InventoryPage::reveal(const QString& id) {
  if (m_model->rowOf(id) < 0) return;
  if (!m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0)).isValid()) {
    m_search->clear();
    m_kind->setCurrentIndex(0);
  }
  const auto index = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
  m_table->setCurrentIndex(index);
  m_table->scrollTo(index);
}

void InventoryPage::addNew() {
  const auto name = toUtf8(m_workspace.speaker().say("contacts_page.new_name"));
  const auto id = addContact(m_workspace, {.name = name});
  if (id.empty()) return;
  reveal(fromUtf8(id));
  m_detail->editName();
}

void InventoryPage::removeChosen() {
  const auto contacts = chosen();
  if (contacts.empty() || m_workspace.project().isReadOnly()) return;
  std::vector<std::string> ids;
  for (const auto& contact : contacts) ids.push_back(contact.id);
  if (!removeContacts(m_workspace, ids)) return;
  tellUndoable(*m_message, m_workspace, m_workspace.speaker().say(Message{"contacts_page.removed", {{"n", static_cast<std::int64_t>(ids.size())}, {"name", contacts.front().name}}}));
}

/// What is chosen, or else what is shown.
void InventoryPage::exportShown() {
  auto contacts = chosen();
  const int shown = contacts.empty() ? m_filter->rowCount() : 0;
  for (int row = 0; row < shown; ++row) contacts.push_back(m_model->contactAt(m_filter->mapToSource(m_filter->index(row, 0)).row()));
  if (!contacts.empty()) m_writer->ask(contacts);
}

/// Looks at everything on a worker, through a connection of its own.
void InventoryPage::check() {
  const auto& project = m_workspace.project();
  const auto work = [path = project.path(), schema = project.schema(), author = project.author(), rooms = m_workspace.rooms(), language = m_workspace.assessment().language](const Job& job) {
    const Speaker speaker{language};
    return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) {
      return flowsOf(rooms, own).and_then([&](const std::vector<MessageFlow>& flows) {
        return suspicionsOf(own, flows, [&speaker](const Message& words) { return toUtf8(speaker.say(words)); }, job);
      });
    });
  };
  m_work->run<Suspicions>({"contacts_page.work.check", {}}, work, [this](Result<Suspicions> found) {
    const auto& speaker = m_workspace.speaker();
    if (!found) return tellFailure(*m_message, speaker, found.error());
    if (!keepSuspicions(m_workspace, *found)) return;
    const Message words{"contacts_page.checked", {{"n", static_cast<std::int64_t>(found->findings.size())}}};
    m_message->tell(MessageBar::Tone::Info, speaker.say(words), {{speaker.say("contacts_page.to_findings"), [this] { m_workspace.show(QStringLiteral("step/contacts/findings")); }}});
  });
}

void InventoryPage::fillKinds() {
  const auto& speaker = m_workspace.speaker();
  const QSignalBlocker quiet(m_kind);
  const auto before = m_kind->currentData();
  m_kind->clear();
  m_kind->addItem(speaker.say("contacts_page.all_kinds"), QString{});
  for (const auto* key : record::enumKeys<ContactKind>) m_kind->addItem(speaker.choice("contact_point", "kind", key), QString::fromLatin1(key));
  m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void InventoryPage::say() {
  const auto& speaker = m_workspace.speaker();
  m_model->setSpeaker(speaker);
  m_table->setAccessibleName(speaker.say("contacts_page.table"));
  m_search->setPlaceholderText(speaker.say("contacts_page.search"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_kind->setAccessibleName(speaker.label("contact_point", "kind"));
  m_message->setCloseWords(speaker.say("kit.message.close"));
  setWords(m_new, speaker.say("contacts_page.new"));
  setWords(m_import, speaker.say("contacts_page.import"));
  setWords(m_export, speaker.say("contacts_page.export"));
  setWords(m_check, speaker.say("contacts_page.check"), speaker.say("contacts_page.check_hint"));
  m_empty->setWords(speaker.say("contacts_page.empty"), speaker.say("contacts_page.empty_hint"), speaker.say("contacts_page.import"));
  fillKinds();
  m_detail->changeLanguage();
  showFigures();
}

void InventoryPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const auto orientation = width() >= kSideBySide ? Qt::Horizontal : Qt::Vertical;
  m_detail->setMinimumHeight(orientation == Qt::Vertical ? theme::grown(kLeastDetail) : 0);
  if (orientation == m_splitter->orientation()) return;
  m_splitter->setOrientation(orientation);
  m_splitter->setSizes(orientation == Qt::Vertical ? QList<int>{400, 600} : QList<int>{560, 440});
}

bool InventoryPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::Resize) fitColumns();
  return QWidget::eventFilter(watched, event);
}

/// The name has what the others leave, but never less than it takes to know it by: then the table scrolls.
void InventoryPage::fitColumns() {
  const int letter = fontMetrics().averageCharWidth();
  const int usual = m_table->width() * 7 / letter;
  for (const int column : {ContactsModel::ProtocolColumn, ContactsModel::OwnerColumn}) m_table->setColumnHidden(column, usual < kMoreColumns);
  for (const int column : {ContactsModel::AuthenticationColumn, ContactsModel::FormatColumn}) m_table->setColumnHidden(column, usual < kAllColumns);
  auto* header = m_table->horizontalHeader();
  const int others = header->length() - header->sectionSize(ContactsModel::NameColumn);
  const bool fits = m_table->contentsRect().width() - others >= kLeastName * letter;
  header->setSectionResizeMode(ContactsModel::NameColumn, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
  if (!fits) m_table->setColumnWidth(ContactsModel::NameColumn, kLeastName * letter);
}

void InventoryPage::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Find)) return m_search->setFocus(Qt::ShortcutFocusReason);
  QWidget::keyPressEvent(event);
}

void InventoryPage::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void InventoryPage::dropEvent(QDropEvent* event) {
  FileDoor::Paths paths;
  for (const auto& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) paths.push_back(toPath(url.toLocalFile()));
  }
  event->acceptProposedAction();
  m_reader->read(paths);
}

}  // namespace prumo::ui
