// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/speaker.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>
#include <span>
#include <string_view>

namespace prumo::ui {

/// What must be the case for an action to be offered.
enum class Needs { Nothing, Open, Writable, Undo, Redo };

/// One thing a person can do, declared once: menus, tool bar, the page of shortcuts and the command palette all read this list.
struct ActionInfo {
  const char* id;
  const char* menu;      ///< catalog code of the menu it stands in
  const char* text;      ///< catalog code
  const char* icon;      ///< or nullptr
  const char* shortcut;  ///< portable text, or ""
  Needs needs = Needs::Nothing;
  bool startsGroup = false;  ///< a line stands above it in the menu
};

std::span<const ActionInfo> actionTable();

/// The key of a step by its position from 0: Ctrl+1 to Ctrl+9, then Alt+1 to Alt+9; none beyond. (Ctrl+Alt is AltGr, which types ¹ and ² in Brazil.)
QKeySequence stepShortcut(int position);

/// The table as QActions.
class Actions : public QObject {
  Q_OBJECT
public:
  /// `run` does what an id names.
  Actions(const std::function<void(const char* id)>& run, QObject* parent);

  QAction* action(std::string_view id) const;
  void say(const Speaker& speaker);
  void enable(const std::function<bool(Needs)>& isMet);

private:
  std::map<std::string_view, QAction*> m_actions;
};

}  // namespace prumo::ui
