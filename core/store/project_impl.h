// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/store/connection.h"
#include "core/store/lock.h"
#include "core/store/project_file.h"
#include "core/store/tables.h"

#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace prumo {

/// What an open file is made of. It stays where it is while its ProjectFile moves, so that transactions may point to it.
struct ProjectFile::Impl {
  using Listener = std::function<void(const Change&)>;

  Impl(std::filesystem::path file, const Schema& schema, Author who) : path(std::move(file)), author(std::move(who)), tables(schema) {}

  std::filesystem::path path;
  Author author;
  store::Tables tables;
  std::optional<platform::FileLock> lock;
  std::unique_ptr<store::Connection> connection;
  Message readOnlyReason;
  bool editing = false;
  std::vector<std::weak_ptr<Listener>> listeners;
  std::jthread backup;  ///< last, so that it ends first

  ~Impl();
  store::Place place() const { return {path, connection ? connection->handle() : nullptr}; }
  /// Errors: store.read_only, store.busy.
  Result<void> mayWrite() const;
  void notify(const Change& change);
  Result<Change> replay(bool undo);
};

namespace store {

/// Creates, or opens and checks, the file of an Impl that has its path, author and tables.
Result<void> createFile(ProjectFile::Impl& project);
Result<void> openFile(ProjectFile::Impl& project, const OpenOptions& options);

}  // namespace store

}  // namespace prumo
