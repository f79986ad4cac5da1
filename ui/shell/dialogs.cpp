// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/kit/looks.h"
#include "ui/shell/history_model.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

void fillDialog(QDialog* dialog, const Speaker& speaker, const char* title, const std::function<void(QVBoxLayout*)>& fill) {
  dialog->setWindowTitle(speaker.say(title));
  dialog->setAccessibleName(dialog->windowTitle());
  auto* inside = new QWidget;
  auto* layout = bare<QVBoxLayout>(12);
  inside->setLayout(layout);
  fill(layout);
  auto* close = plainButton();
  setWords(close, speaker.say("shell.dialog.close"));
  QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
  layout->addWidget(close, 0, Qt::AlignRight);
  dialog->layout()->addWidget(inside);
}

/// A window of its own beside the main one; gone when closed, and filled anew, its focus kept, when the language changes.
QDialog* makeDialog(const Workspace& workspace, const char* title, QSize size, QWidget* parent, const std::function<void(QVBoxLayout*)>& fill) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->resize(size.boundedTo(parent->size()));
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(16, 16, 16, 16);
  fillDialog(dialog, workspace.speaker(), title, fill);
  QObject::connect(&workspace, &Workspace::languageChanged, dialog, [=, &workspace] {
    const auto* focused = dialog->focusWidget();
    const auto name = focused ? focused->objectName() : QString{};
    auto* old = dialog->layout()->takeAt(0)->widget();
    old->hide();
    old->deleteLater();  // it may be the one that changed the language
    fillDialog(dialog, workspace.speaker(), title, fill);
    for (auto* one : dialog->findChildren<QWidget*>(name)) {
      if (!name.isEmpty() && !old->isAncestorOf(one)) one->setFocus();
    }
  });
  return dialog;
}

template <class Chosen>
QComboBox* choices(const std::vector<std::pair<QString, QVariant>>& items, const QVariant& current, Chosen chosen) {
  auto* box = new QComboBox;
  for (const auto& [words, value] : items) box->addItem(words, value);
  box->setCurrentIndex(box->findData(current));
  QObject::connect(box, &QComboBox::activated, box, [box, chosen](int index) { chosen(box->itemData(index)); });
  return box;
}

void addRow(QFormLayout* form, const char* name, const QString& words, QWidget* editor) {
  editor->setObjectName(QLatin1StringView(name));
  editor->setAccessibleName(words);
  form->addRow(words, editor);
}

/// A filter looks at the whole history: what was not read yet is read a little at a time, for as long as there is a filter.
QTimer* readAllWhileFiltered(HistoryModel* model, QSortFilterProxyModel* shown) {
  auto* reader = new QTimer(model);
  const auto isNeeded = [=] { return !shown->filterRegularExpression().pattern().isEmpty() && model->canFetchMore({}); };
  QObject::connect(reader, &QTimer::timeout, model, [=] { isNeeded() ? model->fetchMore({}) : reader->stop(); });
  QObject::connect(model, &QAbstractItemModel::modelReset, reader, [reader] { reader->start(0); });
  return reader;
}

/// The details of the chosen entry, which stays chosen when the history is read anew.
void showChosen(QTableView* table, QSortFilterProxyModel* shown, HistoryModel* model, QPlainTextEdit* details) {
  const auto chosen = std::make_shared<std::int64_t>(0);
  QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, details, [=](const QModelIndex& current) {
    const int row = shown->mapToSource(current).row();
    if (current.isValid()) *chosen = model->entry(row).seq;
    details->setPlainText(current.isValid() ? model->details(row) : QString{});
  });
  QObject::connect(model, &QAbstractItemModel::modelReset, table, [=] {
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->entry(row).seq == *chosen) return table->setCurrentIndex(shown->mapFromSource(model->index(row, HistoryModel::When)));
    }
  });
}

/// The trail, newest first, over the details of the entry chosen. What is typed in `wanted` outlives a change of language.
void fillHistory(QVBoxLayout* layout, Workspace& workspace, const std::shared_ptr<QString>& wanted) {
  const auto& speaker = workspace.speaker();
  auto* table = new QTableView;
  auto* model = new HistoryModel(workspace, table);
  auto* shown = new QSortFilterProxyModel(table);
  shown->setSourceModel(model);
  shown->setFilterKeyColumn(-1);
  shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
  auto* filter = new QLineEdit;
  filter->setObjectName(u"filter"_s);
  filter->setPlaceholderText(speaker.say("shell.history.filter"));
  filter->setAccessibleName(speaker.say("shell.history.filter"));
  addClear(filter, speaker.say("kit.clear"));
  dressTable(table);
  table->setModel(shown);
  table->setAccessibleName(speaker.say("shell.history.title"));
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
  table->resizeColumnToContents(HistoryModel::When);
  auto* details = new QPlainTextEdit;
  details->setReadOnly(true);
  details->setAccessibleName(speaker.say("shell.history.details"));
  details->setPlaceholderText(speaker.say("shell.history.choose"));
  auto* split = new QSplitter(Qt::Vertical);
  split->addWidget(table);
  split->addWidget(details);
  split->setSizes({340, 180});
  layout->addWidget(filter);
  layout->addWidget(split, 1);
  auto* reader = readAllWhileFiltered(model, shown);
  QObject::connect(filter, &QLineEdit::textChanged, shown, [=](const QString& text) {
    *wanted = text;
    shown->setFilterFixedString(text);
    reader->start(0);
  });
  filter->setText(*wanted);
  showChosen(table, shown, model, details);
}

void fillSettings(QVBoxLayout* layout, const Speaker& speaker, Settings& settings, const std::function<void()>& changed) {
  auto* form = new QFormLayout;
  form->setSpacing(10);
  const auto set = [&settings, changed](Settings::Key key) {
    return [&settings, changed, key](const QVariant& value) {
      settings.set(key, value);
      changed();
    };
  };
  const auto choose = [&](const char* name, const char* words, Settings::Key key, const std::vector<std::pair<QString, QVariant>>& items) {
    addRow(form, name, speaker.say(words), choices(items, settings.get(key), set(key)));
  };
  choose("language", "shell.settings.language", Settings::Key::Language, {{u"Português (Brasil)"_s, u"pt-BR"_s}, {u"English"_s, u"en"_s}});
  choose("theme", "shell.settings.theme", Settings::Key::Theme,
         {{speaker.say("shell.settings.theme.system"), u"system"_s}, {speaker.say("shell.theme.light"), u"light"_s}, {speaker.say("shell.theme.dark"), u"dark"_s}});
  choose("text_size", "shell.settings.text_size", Settings::Key::TextSize, {{u"100%"_s, 100}, {u"125%"_s, 125}, {u"150%"_s, 150}});
  auto* author = new QLineEdit(settings.text(Settings::Key::Author));
  addRow(form, "author", speaker.say("shell.settings.author"), author);
  QObject::connect(author, &QLineEdit::editingFinished, author, [author, save = set(Settings::Key::Author)] { save(author->text().trimmed()); });
  layout->addLayout(form);
  layout->addStretch(1);
}

QTableWidget* makeKeys(const Speaker& speaker) {
  std::vector<std::pair<QString, QString>> keys{
      {u"0 – 5"_s, speaker.say("shell.help.rate")},
      {u"N"_s, speaker.say("shell.help.na")},
      {u"?"_s, speaker.say("shell.help.unknown")},
      {u"Ctrl+1 … Ctrl+9"_s, speaker.say("shell.help.steps")},
      {u"Alt+1, Alt+2"_s, speaker.say("shell.help.more_steps")},
  };
  for (const auto& info : actionTable()) {
    if (*info.shortcut) keys.emplace_back(QKeySequence(QLatin1StringView(info.shortcut)).toString(QKeySequence::NativeText), speaker.say(info.text).remove(u'&'));
  }
  auto* table = new QTableWidget(static_cast<int>(keys.size()), 2);
  dressTable(table);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalHeaderLabels({speaker.say("shell.help.key"), speaker.say("shell.help.does")});
  table->horizontalHeader()->setStretchLastSection(true);
  table->setAccessibleName(speaker.say("shell.help.keys"));
  for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
    table->setItem(i, 0, new QTableWidgetItem(keys[static_cast<std::size_t>(i)].first));
    table->setItem(i, 1, new QTableWidgetItem(keys[static_cast<std::size_t>(i)].second));
  }
  table->resizeColumnToContents(0);
  return table;
}

QTextBrowser* makeGuide(const Speaker& speaker) {
  auto* guide = new QTextBrowser;
  guide->setOpenLinks(false);
  guide->setAccessibleName(speaker.say("shell.help.guide"));
  QFile file(u":/help/"_s + QLatin1StringView(speaker.language()) + u".md"_s);
  if (file.open(QIODevice::ReadOnly)) guide->setMarkdown(QString::fromUtf8(file.readAll()));
  return guide;
}

}  // namespace

QDialog* makeHistoryDialog(Workspace& workspace, QWidget* parent) {
  auto* dialog = makeDialog(workspace, "shell.history.title", {860, 560}, parent,
                            [&workspace, wanted = std::make_shared<QString>()](QVBoxLayout* layout) { fillHistory(layout, workspace, wanted); });
  QObject::connect(&workspace, &Workspace::closed, dialog, &QDialog::close);
  return dialog;
}

QDialog* makeSettingsDialog(Workspace& workspace, Settings& settings, const std::function<void()>& changed, QWidget* parent) {
  return makeDialog(workspace, "shell.settings.title", {460, 260}, parent, [&workspace, &settings, changed](QVBoxLayout* layout) {
    fillSettings(layout, workspace.speaker(), settings, changed);
  });
}

QDialog* makeHelpDialog(const Workspace& workspace, QWidget* parent) {
  return makeDialog(workspace, "shell.help.title", {980, 620}, parent, [&workspace](QVBoxLayout* layout) {
    auto* split = new QSplitter;
    split->addWidget(makeGuide(workspace.speaker()));
    split->addWidget(makeKeys(workspace.speaker()));
    split->setSizes({600, 380});
    layout->addWidget(split, 1);
  });
}

QDialog* makeAboutDialog(const Workspace& workspace, QWidget* parent) {
  return makeDialog(workspace, "shell.about.title", {440, 240}, parent, [&speaker = workspace.speaker()](QVBoxLayout* layout) {
    layout->addWidget(label(LabelKind::KeyFigure, u"Prumo"_s));
    for (const char* code : {"shell.welcome.tagline", "shell.about.licence", "shell.welcome.privacy"}) {
      auto* words = label(LabelKind::Secondary, speaker.say(code));
      words->setWordWrap(true);
      layout->addWidget(words);
    }
  });
}

}  // namespace prumo::ui
