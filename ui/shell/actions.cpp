// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/kit/icons.h"

#include <array>

namespace prumo::ui {

std::span<const ActionInfo> actionTable() {
  static constexpr const char* file = "shell.menu.file";
  static constexpr const char* edit = "shell.menu.edit";
  static constexpr const char* view = "shell.menu.view";
  static constexpr const char* help = "shell.menu.help";
  static constexpr std::array table{
      ActionInfo{"new", file, "shell.new", "add", "Ctrl+N"},
      ActionInfo{"open", file, "shell.open", "open", "Ctrl+O"},
      ActionInfo{"sample", file, "shell.sample", "star", ""},
      ActionInfo{"save_copy", file, "shell.save_copy", "save-copy", "Ctrl+Shift+S", Needs::Open, true},
      ActionInfo{"history", file, "shell.history", "history", "Ctrl+H", Needs::Open},
      ActionInfo{"report", file, "shell.generate_report", "report", "Ctrl+P", Needs::Open, true},
      ActionInfo{"settings", file, "shell.settings", "settings", "Ctrl+,", Needs::Nothing, true},
      ActionInfo{"close", file, "shell.close", "close", "Ctrl+W", Needs::Open},
      ActionInfo{"quit", file, "shell.quit", nullptr, "Ctrl+Q"},
      ActionInfo{"undo", edit, "shell.undo", "undo", "Ctrl+Z", Needs::Undo},
      ActionInfo{"redo", edit, "shell.redo", "redo", "Ctrl+Shift+Z", Needs::Redo},
      ActionInfo{"new_finding", edit, "shell.new_finding", "add", "Ctrl+Shift+N", Needs::Writable, true},
      ActionInfo{"import_evidence", edit, "shell.import_evidence", "import", "Ctrl+I", Needs::Writable},
      ActionInfo{"find", edit, "shell.find", "search", "Ctrl+K", Needs::Nothing, true},
      ActionInfo{"dashboard", view, "shell.dashboard", "home", "Ctrl+0", Needs::Open},
      ActionInfo{"findings", view, "shell.findings", "finding", "Ctrl+Shift+F", Needs::Open},
      ActionInfo{"plan", view, "shell.plan", "plan", "Ctrl+Shift+P", Needs::Open},
      ActionInfo{"inspector", view, "shell.inspector", "info", "F9", Needs::Open, true},
      ActionInfo{"light", view, "shell.theme.light", "sun", "", Needs::Nothing, true},
      ActionInfo{"dark", view, "shell.theme.dark", "moon", ""},
      ActionInfo{"larger", view, "shell.text.larger", nullptr, "Ctrl++", Needs::Nothing, true},
      ActionInfo{"smaller", view, "shell.text.smaller", nullptr, "Ctrl+-"},
      ActionInfo{"portuguese", view, "shell.language.pt", "language", "", Needs::Nothing, true},
      ActionInfo{"english", view, "shell.language.en", "language", ""},
      ActionInfo{"help", help, "shell.help", "help", "F1"},
      ActionInfo{"about", help, "shell.about", "info", ""},
  };
  return table;
}

QKeySequence stepShortcut(int position) {
  if (position < 0 || position >= 18) return {};
  return QKeySequence((position < 9 ? Qt::CTRL : Qt::ALT) | static_cast<Qt::Key>(Qt::Key_1 + position % 9));
}

Actions::Actions(const std::function<void(const char* id)>& run, QObject* parent) : QObject(parent) {
  for (const auto& info : actionTable()) {
    auto* action = new QAction(this);
    if (info.icon) action->setIcon(icon(info.icon));
    action->setShortcut(QKeySequence(QLatin1StringView(info.shortcut), QKeySequence::PortableText));
    action->setObjectName(QLatin1StringView(info.id));
    connect(action, &QAction::triggered, this, [run, id = info.id] { run(id); });
    m_actions.emplace(info.id, action);
  }
}

QAction* Actions::action(std::string_view id) const { return m_actions.at(id); }

void Actions::say(const Speaker& speaker) {
  for (const auto& info : actionTable()) action(info.id)->setText(speaker.say(info.text));
}

void Actions::enable(const std::function<bool(Needs)>& isMet) {
  for (const auto& info : actionTable()) action(info.id)->setEnabled(isMet(info.needs));
}

}  // namespace prumo::ui
