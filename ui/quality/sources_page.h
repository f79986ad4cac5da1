// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/feeds.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class EmptyState;
class FeedAssistant;
class MessageBar;

/// The feeds of the assessment: added, looked at, relinked, removed. Takes a CSV dropped onto it.
class SourcesPage : public QWidget {
  Q_OBJECT
public:
  explicit SourcesPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  QLayout* topRow();
  QLayout* actionRow();
  void connectParts();
  void refresh();
  void showFeeds();
  void showActions();
  void lookForFiles();
  void add(const QString& path = {});
  void revise();
  void remove();
  void take(const quality::Dataset& dataset);
  void goTo(const char* place);
  void say();
  const Feed* chosen() const;

  Workspace& m_workspace;
  std::vector<Feed> m_feeds;
  std::vector<std::string> m_missing;
  QLabel* m_summary;
  QPushButton* m_add;
  MessageBar* m_message;
  FeedAssistant* m_assistant;
  CellTableView* m_table;
  QWidget* m_actions;
  QPushButton* m_profile;
  QPushButton* m_check;
  QPushButton* m_revise;
  QPushButton* m_remove;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
