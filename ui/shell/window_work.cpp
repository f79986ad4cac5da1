// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/store/recovery.h"
#include "ui/kit/fault_note.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/settle.h"
#include "ui/kit/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recent.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallest = 75;
constexpr int kLargest = 200;

QString filterOf(const Speaker& speaker) { return speaker.say("shell.files.projects") + u" (*.prumo)"_s; }

/// That file is the one open for writing.
bool isEdited(const Workspace& workspace, const std::filesystem::path& path) {
  std::error_code ignored;
  return workspace.isOpen() && !workspace.project().isReadOnly() && std::filesystem::equivalent(path, workspace.project().path(), ignored);
}

/// A free name beside `path`: "loja-2.prumo".
QString freeName(const QString& path, const QString& mark) {
  const QFileInfo file(path);
  for (int i = 1;; ++i) {
    const auto name = file.dir().filePath(file.completeBaseName() + mark + (i > 1 ? u"-%1"_s.arg(i) : QString{}) + u".prumo"_s);
    if (!QFileInfo::exists(name)) return name;
  }
}

}  // namespace

void MainWindow::run(std::string_view id) {
  const std::pair<std::string_view, std::function<void()>> all[]{
      {"new", [this] { leave([this] { m_workspace.close(), m_welcome->showForm(true); }); }},
      {"open", [this] { askOpen(); }},
      {"sample", [this] { openSample(); }},
      {"save_copy", [this] { askSaveCopy(); }},
      {"history", [this] { makeHistoryDialog(m_workspace, this)->show(); }},
      {"report", [this] { m_workspace.show(u"report"_s); }},
      {"settings", [this] { makeSettingsDialog(m_workspace, m_settings, [this] { settingsChanged(); }, this)->show(); }},
      {"close", [this] { leave([this] { remember(m_settings, m_workspace), m_workspace.close(); }); }},
      {"quit", [this] { close(); }},
      {"undo", [this] { m_workspace.undo(); }},
      {"redo", [this] { m_workspace.redo(); }},
      {"new_finding", [this] { newFinding(); }},
      {"import_evidence", [this] { askEvidence(); }},
      {"find", [this] { openPalette(); }},
      {"dashboard", [this] { m_workspace.show(u"dashboard"_s); }},
      {"findings", [this] { m_workspace.show(u"findings"_s); }},
      {"plan", [this] { m_workspace.show(u"plan"_s); }},
      {"inspector",
       [this] {
         if (!m_inspector) return;
         const bool isShown = !m_inspector->isVisible();
         m_settings.set(Settings::Key::Inspector, isShown);
         showInspector(isShown);
       }},
      {"light", [this] { setTheme(u"light"_s); }},
      {"dark", [this] { setTheme(u"dark"_s); }},
      {"larger", [this] { setTextSize(m_settings.get(Settings::Key::TextSize).toInt() + 25); }},
      {"smaller", [this] { setTextSize(m_settings.get(Settings::Key::TextSize).toInt() - 25); }},
      {"portuguese", [this] { setLanguage(u"pt-BR"_s); }},
      {"english", [this] { setLanguage(u"en"_s); }},
      {"help", [this] { makeHelpDialog(m_workspace, this)->show(); }},
      {"about", [this] { makeAboutDialog(m_workspace, this)->show(); }},
  };
  const auto found = std::ranges::find(all, id, &std::pair<std::string_view, std::function<void()>>::first);
  if (found != std::end(all)) found->second();
}

void MainWindow::openFile(const QString& path, OpenOptions options) {
  if (isEdited(m_workspace, toPath(path))) return;
  leave([this, path, options] {
    if (const auto opened = m_workspace.open(toPath(path), options); !opened) tell(opened.error());
  });
}

void MainWindow::leave(const std::function<void()>& then) {
  if (isAllKept(then)) then();
}

bool MainWindow::isAllKept(const std::function<void()>& ifDiscarded) {
  settleEditor();
  const auto* note = FaultNote::firstIn(m_pages);
  if (!note) return true;
  const auto& speaker = m_workspace.speaker();
  const QPointer<QWidget> editor = note->editor();
  const Message words{"shell.unsaved", {{"field", editor->accessibleName().toStdString()}, {"reason", note->text().toStdString()}}};
  const auto show = [this, editor] {
    if (!editor) return;
    m_workspace.show(m_pages->placeOf(editor));
    editor->setFocus(Qt::OtherFocusReason);
  };
  m_retell = [this, ifDiscarded] { m_message->setHidden(isAllKept(ifDiscarded)); };
  m_message->tell(MessageBar::Tone::Bad, speaker.say(words), {{speaker.say("shell.unsaved.show"), show}, {speaker.say("shell.unsaved.discard"), ifDiscarded}});
  return false;
}

/// With what can be done about a file that does not open.
void MainWindow::tell(const Error& error) {
  const auto& speaker = m_workspace.speaker();
  const auto& code = error.code();
  const auto* named = argument(error.message, "path");
  const auto* text = named ? std::get_if<std::string>(named) : nullptr;
  const auto path = text ? QString::fromStdString(*text) : QString{};
  std::vector<MessageBar::Action> actions;
  if (code == "store.damaged" || code == "store.foreign_schema" || code == "store.impossible_value") {
    actions.push_back({speaker.say("shell.recover"), [this, path] { recoverFile(path); }});
  }
  if (code == "store.not_found") {
    actions.push_back({speaker.say("shell.forget"), [this, path] { forget(m_settings, path), m_welcome->refresh(); }});
  }
  m_retell = [this, error] { tell(error); };
  m_message->tell(MessageBar::Tone::Bad, speaker.say(error), std::move(actions));
}

void MainWindow::recoverFile(const QString& path) {
  const auto fresh = freeName(path, u"-"_s + m_workspace.speaker().say("shell.recovered"));
  const auto work = [from = toPath(path), to = toPath(fresh), schema = m_workspace.schema(), author = m_workspace.author()](const Job&) {
    return recover(from, to, schema, author);
  };
  m_workspace.tasks().run<Salvage>({"shell.recovering", {}}, this, work, [this, fresh](Result<Salvage> salvage) {
    if (!salvage) return tell(salvage.error());
    openFile(fresh);
    std::int64_t saved = 0, refused = 0;
    for (const auto& table : salvage->tables) saved += table.saved, refused += table.refused;
    tell(Message{"shell.recovered_rows", {{"saved", saved}, {"refused", refused}, {"path", fresh.toStdString()}}});
  });
}

void MainWindow::askOpen() {
  const auto& speaker = m_workspace.speaker();
  askFile(this, speaker.say("shell.open"), filterOf(speaker), [this](const QString& path) { openFile(path); });
}

void MainWindow::askSaveCopy() {
  const auto name = freeName(toQString(m_workspace.project().path()), u"-"_s + m_workspace.speaker().say("shell.copy"));
  fileDoor().askTarget(this, m_workspace.speaker().say("shell.save_copy"), name, filterOf(m_workspace.speaker()), [this](const std::filesystem::path& target) {
    settleEditor();
    const auto work = [from = m_workspace.project().path(), target](const Job& job) { return ProjectFile::saveCopyOf(from, target, job); };
    m_workspace.tasks().run<void>({"shell.saving_copy", {}}, this, work, [this, target](const Result<void>& saved) {
      saved ? tell(Message{"shell.copy_saved", {{"path", platform::utf8FromPath(target)}}}) : tell(saved.error());
    });
  });
}

void MainWindow::askEvidence() {
  if (!m_parts.pages.keepEvidence) return;
  fileDoor().askFiles(this, m_workspace.speaker().say("shell.import_evidence"), {}, true, [this](const FileDoor::Paths& paths) {
    m_parts.pages.keepEvidence(m_workspace, this, currentStep(), paths);
  });
}

/// The step in sight, else the first one.
StepId MainWindow::currentStep() const {
  const StepId shown{m_place.section(u'/', 1, 1).toStdString()};
  return m_workspace.method().find(shown) ? shown : m_workspace.method().steps.front().id;
}

void MainWindow::newFinding() {
  if (!m_parts.pages.addFinding) return;
  const auto id = m_parts.pages.addFinding(m_workspace, currentStep(), m_pages->isAssessing() ? m_criterion : CriterionId{});
  if (!id.empty()) m_workspace.show(u"findings/title"_s, QString::fromStdString(id));
}

void MainWindow::openSample() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  QDir().mkpath(folder);
  const auto path = folder + (m_workspace.speaker().language() == kEnglish ? u"/sample.prumo"_s : u"/exemplo.prumo"_s);
  if (QFileInfo::exists(path)) return openFile(path);
  const auto work = [build = m_parts.buildSample, target = toPath(path), language = std::string{m_workspace.speaker().language()}](const Job& job) {
    return build(target, language, job).transform([] { return true; });
  };
  m_workspace.tasks().run<bool>({"shell.building_sample", {}}, this, work, [this, path](Result<bool> built) {
    built ? openFile(path) : tell(built.error());
  });
}

void MainWindow::openPalette() {
  auto* palette = new CommandPalette(m_workspace, *m_actions, this);
  palette->resize(std::min(600, width() - 80), std::min(420, height() - 120));
  palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 80)));
  palette->show();
}

/// With what can be done about a file that opens only to be read.
void MainWindow::tell(const Message& message) {
  if (message.empty()) return;
  const auto& speaker = m_workspace.speaker();
  std::vector<MessageBar::Action> actions;
  if (message.code == "store.locked_elsewhere") {
    const auto path = toQString(m_workspace.project().path());
    actions.push_back({speaker.say("shell.edit_anyway"), [this, path] { openFile(path, {.takeOver = true}); }});
  }
  m_retell = [this, message] { tell(message); };
  m_message->tell(MessageBar::Tone::Info, speaker.say(message), std::move(actions));
}

void MainWindow::settingsChanged() {
  applyLooks(m_settings);
  m_workspace.setAuthor(m_settings.text(Settings::Key::Author).toStdString());
  m_workspace.setLanguage(m_settings.text(Settings::Key::Language).toStdString());
}

void MainWindow::setLanguage(const QString& language) {
  m_settings.set(Settings::Key::Language, language);
  m_workspace.setLanguage(language.toStdString());
}

void MainWindow::setTheme(const QString& theme) {
  m_settings.set(Settings::Key::Theme, theme);
  applyLooks(m_settings);
}

void MainWindow::setTextSize(int percent) {
  m_settings.set(Settings::Key::TextSize, std::clamp(percent, kSmallest, kLargest));
  applyLooks(m_settings);
  say();
}

}  // namespace prumo::ui
