// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/text_index.h"
#include "ui/shell/workspace.h"

#include <memory>
#include <optional>
#include <set>

namespace prumo::ui {

class LatestWork;

/// Looks for words in everything that is written about the contact points: on a worker, for that may be much. As long as words are asked for, they are
/// looked for again whenever something changed.
class InventorySearch : public QObject {
  Q_OBJECT
public:
  InventorySearch(Workspace& workspace, QObject* parent);

  /// Empty: no search is on.
  void look(const QString& words);
  /// Ids of contact points; nothing where no search is on, or none has answered yet.
  const std::optional<std::set<std::string>>& found() const { return m_found; }

Q_SIGNALS:
  /// Something else is found than before.
  void answered();
  void failed(const prumo::Error& error);

private:
  void forget();
  void follow(const Change& change);
  void begin();
  void set(std::optional<std::set<std::string>> found);
  Workspace& m_workspace;
  LatestWork* m_searching;
  std::string m_words;
  std::shared_ptr<TextIndex> m_index;  ///< made when somebody searches; gone when something changed
  std::optional<std::set<std::string>> m_found;
};

}  // namespace prumo::ui
