// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"
#include "core/store/checks.h"
#include "core/store/history.h"
#include "core/store/project_impl.h"

#include <algorithm>

namespace prumo {

ProjectFile::Impl::~Impl() {
  if (backup.joinable()) backup.join();
  connection.reset();
  if (lock) lock->remove();
}

Result<void> ProjectFile::Impl::mayWrite() const {
  if (!readOnlyReason.empty()) return because(store::fileError("store.read_only", path), Error{readOnlyReason, ErrorKind::BadInput, nullptr});
  if (editing) return store::fileError("store.busy", path);
  return {};
}

void ProjectFile::Impl::notify(const Change& change) {
  std::erase_if(listeners, [](const auto& listener) { return listener.expired(); });
  const auto current = listeners;  // a listener may subscribe, or drop another's subscription
  for (const auto& weak : current) {
    if (const auto listener = weak.lock()) (*listener)(change);
  }
}

namespace {

Error conflict(const std::filesystem::path& path, const HistoryEntry& entry) {
  auto error = store::fileError("store.history_conflict", path);
  error.message.args.emplace_back("seq", entry.seq);
  return error;
}

/// Foreign keys are off: a changeset holds what cascades did, and holds it exactly. The rows it touched are checked afterwards.
Result<Change> applyEntry(store::Connection& connection, const store::Tables& tables, const HistoryEntry& entry, bool undo) {
  auto changeset = store::changesetOf(connection, entry.seq);
  if (!store::isOurs(changeset, tables)) return conflict(connection.path(), entry);
  if (undo) changeset = store::inverted(changeset);
  if (!store::apply(connection, changeset)) return conflict(connection.path(), entry);
  auto change = store::changeOf(changeset);
  if (auto sound = store::checkTouched(connection, connection.path(), tables, change); !sound) {
    return because(conflict(connection.path(), entry), std::move(sound).error());
  }
  return change;
}

}  // namespace

Result<Change> ProjectFile::Impl::replay(bool undo) {
  if (auto may = mayWrite(); !may) return std::move(may).error();
  auto done = store::guarded(place(), [&]() -> Result<Change> {
    const store::ForeignKeysOff lifted(*connection);
    store::Writing writing(*connection);
    const auto entry = undo ? store::nextToUndo(*connection, tables.version()) : store::nextToRedo(*connection, tables.version());
    if (!entry) return Change{};
    auto change = applyEntry(*connection, tables, *entry, undo);
    if (!change) return change;
    store::setState(*connection, entry->seq, undo ? HistoryEntry::State::Undone : HistoryEntry::State::Done);
    writing.commit();
    return change;
  });
  if (done && !done->empty()) notify(*done);
  return done;
}

}  // namespace prumo
