// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <type_traits>

struct sqlite3;

namespace prumo::store {

/// Where something went wrong: the file, the connection when there is one, and whether the file was to be made.
struct Place {
  const std::filesystem::path& path;
  sqlite3* handle = nullptr;
  bool making = false;
};

/// An error about a file: `code` with the argument path.
Error fileError(std::string code, const std::filesystem::path& path, ErrorKind kind = ErrorKind::BadInput);

/// store.damaged {path, detail}
Error damaged(const std::filesystem::path& path, std::string detail);

/// What SQLite threw, as our error: the only translation there is.
Error errorOf(const SQLite::Exception& fault, const Place& place);

/// Runs code that talks to SQLite: the single point where its exceptions end.
template <class F>
std::invoke_result_t<F> guarded(const Place& place, F&& run) {
  try {
    return run();
  } catch (const SQLite::Exception& fault) {
    return errorOf(fault, place);
  }
}

/// Throws what guarded() catches when a plain SQLite call failed.
void check(sqlite3* handle, int code);

}  // namespace prumo::store
