// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <limits>

namespace prumo::store {

namespace {

constexpr const char* kColumns = "SELECT seq, id, at, author, label, undone, version FROM history ";

int numberOf(HistoryEntry::State state) { return static_cast<int>(state); }

HistoryEntry entryOf(SQLite::Statement& row) {
  HistoryEntry entry;
  entry.seq = row.getColumn(0).getInt64();
  entry.id = row.getColumn(1).getString();
  entry.at = instantFromIso(row.getColumn(2).getString()).value_or(Instant{});
  entry.author = row.getColumn(3).getString();
  entry.label = messageFromJson(row.getColumn(4).getString());
  const int state = row.getColumn(5).getInt();
  entry.state = state == 0 ? HistoryEntry::State::Done : state == 1 ? HistoryEntry::State::Undone : HistoryEntry::State::Discarded;
  return entry;
}

std::optional<HistoryEntry> firstInState(Connection& connection, HistoryEntry::State state, const char* direction, int version) {
  auto query = connection.prepare(std::string{kColumns} + "WHERE undone = ? ORDER BY seq " + direction);
  query->bind(1, numberOf(state));
  while (query->executeStep() && query->getColumn(6).getInt() == version) {
    auto entry = entryOf(*query);
    if (entry.label.code == kCreation) return {};
    if (entry.label.code != kTakeOver) return entry;
  }
  return {};
}

}  // namespace

void addEntry(Connection& connection, const Author& author, const Message& label, std::string_view changeset, int version) {
  discardUndone(connection);
  auto insert = connection.prepare("INSERT INTO history (id, at, author, label, changeset, undone, version) VALUES (?, ?, ?, ?, ?, 0, ?)");
  insert->bind(1, newUuid());
  insert->bind(2, toIso(author.clock->now()));
  insert->bind(3, author.name);
  insert->bind(4, toJson(label));
  bindBlob(*insert, 5, changeset);
  insert->bind(6, version);
  insert->exec();
}

std::optional<HistoryEntry> nextToUndo(Connection& connection, int version) {
  return firstInState(connection, HistoryEntry::State::Done, "DESC", version);
}

std::optional<HistoryEntry> nextToRedo(Connection& connection, int version) {
  return firstInState(connection, HistoryEntry::State::Undone, "ASC", version);
}

std::vector<HistoryEntry> newestEntries(Connection& connection, std::int64_t limit, std::int64_t beforeSeq) {
  auto query = connection.prepare(std::string{kColumns} + "WHERE seq < ? ORDER BY seq DESC LIMIT ?");
  query->bind(1, beforeSeq > 0 ? beforeSeq : std::numeric_limits<std::int64_t>::max());
  query->bind(2, limit);
  std::vector<HistoryEntry> entries;
  while (query->executeStep()) entries.push_back(entryOf(*query));
  return entries;
}

std::string changesetOf(Connection& connection, std::int64_t seq) {
  auto query = connection.prepare("SELECT changeset FROM history WHERE seq = ?");
  query->bind(1, seq);
  return query->executeStep() ? query->getColumn(0).getString() : std::string{};
}

void setState(Connection& connection, std::int64_t seq, HistoryEntry::State state) {
  auto update = connection.prepare("UPDATE history SET undone = ? WHERE seq = ?");
  update->bind(1, numberOf(state));
  update->bind(2, seq);
  update->exec();
}

bool renumber(Connection& connection) {
  const auto strange = connection.number("SELECT EXISTS (SELECT 1 FROM history WHERE seq < 1 OR seq > " + std::to_string(kMostSeq) + ")");
  if (strange == 0) return false;
  connection.run("CREATE TEMP TABLE ordered AS SELECT row_number() OVER (ORDER BY seq) AS place, * FROM history; DELETE FROM history;"
                 "INSERT INTO history SELECT place, id, at, author, label, changeset, undone, version FROM ordered ORDER BY place; DROP TABLE ordered");
  return true;
}

void discardUndone(Connection& connection) {
  auto update = connection.prepare("UPDATE history SET undone = ? WHERE undone = ?");
  update->bind(1, numberOf(HistoryEntry::State::Discarded));
  update->bind(2, numberOf(HistoryEntry::State::Undone));
  update->exec();
}

}  // namespace prumo::store
