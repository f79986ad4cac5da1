// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

#include "core/store/guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

namespace prumo {

namespace {

const std::filesystem::path kMemory{":memory:"};
constexpr std::string_view kBlanks{" \t\r\n\0", 5};  ///< the last ends a query, wherever it stands

/// Each word as the beginning of one, and no syntax: "nota" AND "fisc".
std::string queryOf(std::string_view words) {
  std::string query;
  while (true) {
    const auto begin = words.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return query;
    words.remove_prefix(begin);
    const auto word = words.substr(0, words.find_first_of(kBlanks));
    words.remove_prefix(word.size());
    query += query.empty() ? "\"" : " \"";
    for (const char c : word) query += c == '"' ? std::string{"\"\""} : std::string{c};
    query += "\"*";
  }
}

}  // namespace

struct TextIndex::State {
  SQLite::Database database{kMemory.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_MEMORY | SQLite::OPEN_FULLMUTEX};
  std::vector<std::string> owners;  ///< by row, from 1
};

TextIndex::TextIndex(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;
TextIndex::~TextIndex() = default;

Result<TextIndex> TextIndex::make() {
  return store::guarded({kMemory}, []() -> Result<TextIndex> {
    auto state = std::make_unique<State>();
    state->database.exec("CREATE VIRTUAL TABLE words USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2')");
    return TextIndex{std::move(state)};
  });
}

Result<void> TextIndex::add(const std::string& owner, std::string_view text) {
  return store::guarded({kMemory}, [&]() -> Result<void> {
    m_state->owners.push_back(owner);
    SQLite::Statement insert(m_state->database, "INSERT INTO words(rowid, body) VALUES (?, ?)");
    insert.bind(1, static_cast<std::int64_t>(m_state->owners.size()));
    insert.bind(2, std::string{text});
    insert.exec();
    return {};
  });
}

Result<std::set<std::string>> TextIndex::find(std::string_view words) const {
  const auto query = queryOf(words);
  if (query.empty()) return std::set<std::string>{};
  return store::guarded({kMemory}, [&]() -> Result<std::set<std::string>> {
    std::set<std::string> owners;
    SQLite::Statement select(m_state->database, "SELECT rowid FROM words WHERE words MATCH ?");
    select.bind(1, query);
    while (select.executeStep()) owners.insert(m_state->owners[static_cast<std::size_t>(select.getColumn(0).getInt64() - 1)]);
    return owners;
  });
}

}  // namespace prumo
