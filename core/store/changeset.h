// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/store/transaction.h"

#include <functional>
#include <string>
#include <string_view>

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace prumo::store {

/// Records what happens to the recorded tables from its making on.
class Recorder {
public:
  Recorder(Connection& connection, const Tables& tables);
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  ~Recorder();
  /// Everything so far, coalesced; empty when in the end nothing changed.
  std::string changeset() const;

private:
  sqlite3_session* m_session = nullptr;
};

/// One row's change inside a changeset.
struct Operation {
  RowChange::Kind kind;
  std::string table;
  std::string id;
  int columns = 0;
  sqlite3_changeset_iter* iterator = nullptr;

  /// A column's value on either side; nothing when the change does not hold it.
  std::optional<record::Value> before(int column) const;
  std::optional<record::Value> after(int column) const;
};

/// Calls `take` for every row a changeset touches. Throws on one that cannot be read.
void eachOperation(std::string_view changeset, const std::function<void(const Operation&)>& take);

/// The notice that goes with a changeset.
Change changeOf(std::string_view changeset);

std::string inverted(std::string_view changeset);

/// Applies a changeset to exactly the state it was taken from; false when the file is in another state.
bool apply(Connection& connection, std::string_view changeset);

/// Whether a changeset touches recorded tables only, with no more columns than they have.
bool isOurs(std::string_view changeset, const Tables& tables);

/// What a changeset did, from value to value; `tables` knows the names of its columns.
std::vector<RowChange> rowChanges(std::string_view changeset, const Tables& tables);

}  // namespace prumo::store
