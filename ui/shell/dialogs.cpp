// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/kit/looks.h"
#include "ui/shell/history_model.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window of its own beside the main one; gone when closed.
QDialog* makeDialog(const Speaker& speaker, const char* title, QSize size, QWidget* parent) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(speaker.say(title));
  dialog->setAccessibleName(dialog->windowTitle());
  dialog->resize(size);
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  return dialog;
}

void addClose(QDialog* dialog, const Speaker& speaker) {
  auto* close = plainButton();
  setWords(close, speaker.say("shell.dialog.close"));
  QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
  static_cast<QVBoxLayout*>(dialog->layout())->addWidget(close, 0, Qt::AlignRight);
}

template <class Chosen>
QComboBox* choices(const std::vector<std::pair<QString, QVariant>>& items, const QVariant& current, QObject* context, Chosen chosen) {
  auto* box = new QComboBox;
  for (const auto& [words, value] : items) box->addItem(words, value);
  box->setCurrentIndex(box->findData(current));
  QObject::connect(box, &QComboBox::activated, context, [box, chosen](int index) { chosen(box->itemData(index)); });
  return box;
}

void addRow(QFormLayout* form, const QString& words, QWidget* editor) {
  editor->setAccessibleName(words);
  form->addRow(words, editor);
}

}  // namespace

QDialog* makeHistoryDialog(Workspace& workspace, QWidget* parent) {
  const auto& speaker = workspace.speaker();
  auto* dialog = makeDialog(speaker, "shell.history.title", {860, 560}, parent);
  auto* model = new HistoryModel(workspace, dialog);
  auto* shown = new QSortFilterProxyModel(dialog);
  shown->setSourceModel(model);
  shown->setFilterKeyColumn(-1);
  shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
  auto* filter = new QLineEdit;
  filter->setPlaceholderText(speaker.say("shell.history.filter"));
  filter->setAccessibleName(speaker.say("shell.history.filter"));
  addClear(filter, speaker.say("kit.clear"));
  auto* table = new QTableView;
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
  dialog->layout()->addWidget(filter);
  dialog->layout()->addWidget(split);
  addClose(dialog, speaker);
  QObject::connect(filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
  QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, dialog, [=](const QModelIndex& current) {
    details->setPlainText(current.isValid() ? model->details(shown->mapToSource(current).row()) : QString{});
  });
  QObject::connect(&workspace, &Workspace::closed, dialog, &QDialog::close);
  return dialog;
}

QDialog* makeSettingsDialog(Workspace& workspace, Settings& settings, const std::function<void()>& changed, QWidget* parent) {
  const auto& speaker = workspace.speaker();
  auto* dialog = makeDialog(speaker, "shell.settings.title", {460, 260}, parent);
  auto* form = new QFormLayout;
  form->setSpacing(10);
  const auto set = [&settings, changed](Settings::Key key) {
    return [&settings, changed, key](const QVariant& value) {
      settings.set(key, value);
      changed();
    };
  };
  addRow(form, speaker.say("shell.settings.language"),
         choices({{u"Português (Brasil)"_s, u"pt-BR"_s}, {u"English"_s, u"en"_s}}, settings.get(Settings::Key::Language), dialog, set(Settings::Key::Language)));
  addRow(form, speaker.say("shell.settings.theme"),
         choices({{speaker.say("shell.settings.theme.system"), u"system"_s}, {speaker.say("shell.theme.light"), u"light"_s}, {speaker.say("shell.theme.dark"), u"dark"_s}},
                 settings.get(Settings::Key::Theme), dialog, set(Settings::Key::Theme)));
  addRow(form, speaker.say("shell.settings.text_size"),
         choices({{u"100%"_s, 100}, {u"125%"_s, 125}, {u"150%"_s, 150}}, settings.get(Settings::Key::TextSize).toInt(), dialog, set(Settings::Key::TextSize)));
  auto* author = new QLineEdit(settings.text(Settings::Key::Author));
  addRow(form, speaker.say("shell.settings.author"), author);
  QObject::connect(author, &QLineEdit::editingFinished, dialog, [author, save = set(Settings::Key::Author)] { save(author->text().trimmed()); });
  static_cast<QVBoxLayout*>(dialog->layout())->addLayout(form);
  static_cast<QVBoxLayout*>(dialog->layout())->addStretch(1);
  addClose(dialog, speaker);
  return dialog;
}

QDialog* makeHelpDialog(const Workspace& workspace, QWidget* parent) {
  const auto& speaker = workspace.speaker();
  auto* dialog = makeDialog(speaker, "shell.help.title", {620, 560}, parent);
  std::vector<std::pair<QString, QString>> keys{
      {u"0 – 5"_s, speaker.say("shell.help.rate")},
      {u"N"_s, speaker.say("shell.help.na")},
      {u"?"_s, speaker.say("shell.help.unknown")},
      {u"Ctrl+1 … Ctrl+9"_s, speaker.say("shell.help.steps")},
  };
  for (const auto& info : actionTable()) {
    if (*info.shortcut) keys.emplace_back(QKeySequence(QLatin1StringView(info.shortcut)).toString(QKeySequence::NativeText), speaker.say(info.text).remove(u'&'));
  }
  auto* table = new QTableWidget(static_cast<int>(keys.size()), 2);
  dressTable(table);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalHeaderLabels({speaker.say("shell.help.key"), speaker.say("shell.help.does")});
  table->horizontalHeader()->setStretchLastSection(true);
  table->setAccessibleName(dialog->windowTitle());
  for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
    table->setItem(i, 0, new QTableWidgetItem(keys[static_cast<std::size_t>(i)].first));
    table->setItem(i, 1, new QTableWidgetItem(keys[static_cast<std::size_t>(i)].second));
  }
  table->resizeColumnToContents(0);
  dialog->layout()->addWidget(table);
  addClose(dialog, speaker);
  return dialog;
}

QDialog* makeAboutDialog(const Workspace& workspace, QWidget* parent) {
  const auto& speaker = workspace.speaker();
  auto* dialog = makeDialog(speaker, "shell.about.title", {440, 240}, parent);
  dialog->layout()->addWidget(label(LabelKind::KeyFigure, u"Prumo"_s));
  for (const char* code : {"shell.welcome.tagline", "shell.about.licence", "shell.welcome.privacy"}) {
    auto* words = label(LabelKind::Secondary, speaker.say(code));
    words->setWordWrap(true);
    dialog->layout()->addWidget(words);
  }
  addClose(dialog, speaker);
  return dialog;
}

}  // namespace prumo::ui
