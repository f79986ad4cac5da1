// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <functional>

namespace prumo::ui {

/// Who changed what when, from value to value, with a filter.
QDialog* makeHistoryDialog(Workspace& workspace, QWidget* parent);

/// Language, theme, text size and author; each is in force at once, `changed` is told.
QDialog* makeSettingsDialog(Workspace& workspace, Settings& settings, const std::function<void()>& changed, QWidget* parent);

/// The guide, and beside it what one can do by keyboard: the table of actions and the keys of the pages.
QDialog* makeHelpDialog(const Workspace& workspace, QWidget* parent);

/// What this is, its version and licence.
QDialog* makeAboutDialog(const Workspace& workspace, QWidget* parent);

}  // namespace prumo::ui
