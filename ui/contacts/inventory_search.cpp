// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/inventory_search.h"

#include "core/contacts/search.h"
#include "ui/kit/texts.h"
#include "ui/shell/latest_work.h"

#include <algorithm>
#include <array>

namespace prumo::ui {

namespace {

struct Answer {
  std::shared_ptr<TextIndex> index;
  std::set<std::string> found;
};

}  // namespace

InventorySearch::InventorySearch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace), m_searching(new LatestWork(this)) {
  connect(&m_workspace, &Workspace::opened, this, &InventorySearch::forget);
  connect(&m_workspace, &Workspace::closed, this, &InventorySearch::forget);
  connect(&m_workspace, &Workspace::changed, this, &InventorySearch::follow);
}

void InventorySearch::look(const QString& words) {
  m_words = toUtf8(words.trimmed());
  begin();
}

/// What is known is another file's.
void InventorySearch::forget() {
  m_index.reset();
  set({});
  begin();
}

void InventorySearch::follow(const Change& change) {
  const bool isOurs = std::ranges::any_of(std::array{"contact_point", "contact_operation", "contact_spec"}, [&change](const char* table) { return change.touches(table); });
  if (!isOurs) return;
  m_index.reset();
  begin();
}

/// What is on its way was asked before something changed, and is not waited for.
void InventorySearch::begin() {
  m_searching->stop();
  if (m_words.empty() || !m_workspace.isOpen()) return set({});
  const auto& project = m_workspace.project();
  const auto work = [words = m_words, index = m_index, path = project.path(), schema = project.schema(), author = project.author()](const Job& job) -> Result<Answer> {
    auto own = index;
    if (!own) {
      auto made = ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& file) { return contacts::indexOf(file, job); });
      if (!made) return std::move(made).error();
      own = std::make_shared<TextIndex>(std::move(*made));
    }
    return own->find(words).transform([&own](std::set<std::string> found) { return Answer{own, std::move(found)}; });
  };
  m_searching->run<Answer>("contacts_page.work.search", work, [this](Result<Answer> answer) {
    if (!answer) return Q_EMIT failed(answer.error());
    m_index = std::move(answer->index);
    set(std::move(answer->found));
  });
}

void InventorySearch::set(std::optional<std::set<std::string>> found) {
  if (found == m_found) return;
  m_found = std::move(found);
  Q_EMIT answered();
}

}  // namespace prumo::ui
