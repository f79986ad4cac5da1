// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/work_bar.h"

#include "core/quality/exchange/exchange.h"
#include "core/quality/room.h"

class QAction;
class QMenu;
class QPushButton;

namespace prumo::ui {

class MessageBar;

/// What is done with a feed's rule set as a whole: read from a file, written to a file. Works through the page's
/// own bar of work and tells on its message bar.
class RuleSetMenu : public QObject {
  Q_OBJECT
public:
  RuleSetMenu(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent);

  /// Opens the menu. The page places and shows it.
  QPushButton* button() const { return m_button; }
  /// Whose rules it works on.
  void setRules(const std::optional<quality::Dataset>& dataset, const quality::RuleSet& rules);
  /// Whether the rules may be changed now.
  void setEditable(bool isEditable);

  /// Takes the rules of a file in place of those that stand, when they fit the feed.
  void load(const QString& path);
  /// Tells, too, what that format has no words for.
  void exportTo(const QString& path, quality::RuleFormat format = quality::RuleFormat::Prumo);

private:
  void askForRules();
  void askForTarget(quality::RuleFormat format);
  void tellLeft(const std::vector<quality::Leftover>& left);
  void say();

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  std::optional<quality::Dataset> m_dataset;
  quality::RuleSet m_rules;
  QPushButton* m_button;
  QAction* m_load;
  QMenu* m_formats;
  QAction* m_export;
};

}  // namespace prumo::ui
