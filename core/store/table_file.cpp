// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_file.h"

#include "core/store/connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace prumo {

namespace fs = std::filesystem;
using store::Connection;

namespace {

constexpr int kStepsAtOnce = 10'000;
constexpr double kMostPlain = 1e18;

/// A log beside the file that must be read with it.
bool hasLog(const fs::path& path) {
  std::error_code fault;
  auto log = path;
  log += "-wal";
  const auto size = fs::file_size(log, fault);
  return !fault && size > 0;
}

std::string realText(double value) {
  std::array<char, 400> text;
  const auto format = std::abs(value) < kMostPlain ? std::chars_format::fixed : std::chars_format::general;
  const auto written = std::to_chars(text.data(), text.data() + text.size(), value, format);
  return {text.data(), written.ptr};
}

std::string bytesText(const SQLite::Column& column) {
  std::string text;
  const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
  for (int i = 0; i < column.getBytes(); ++i) text += fmt::format("{:02x}", bytes[i]);
  return text;
}

void take(const SQLite::Column& column, std::string& cell) {
  switch (column.getType()) {
    case SQLITE_NULL: return cell.clear();
    case SQLITE_FLOAT: cell = realText(column.getDouble()); return;
    case SQLITE_BLOB: cell = bytesText(column); return;
    default: {
      const char* text = column.getText();
      cell.assign(text, static_cast<std::size_t>(column.getBytes()));
    }
  }
}

}  // namespace

struct TableFile::State {
  State(const fs::path& file, Connection::Mode mode, std::stop_token stopped) : path(file), stop(std::move(stopped)), connection(file, mode) {}

  /// What a file that may mean harm needs beside what every connection does.
  void watch() {
    auto* handle = connection.handle();
    store::check(handle, sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr));
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(handle, kStepsAtOnce, &State::isEnough, this);
  }

  static int isEnough(void* self) {
    auto& state = *static_cast<State*>(self);
    state.steps += kStepsAtOnce;
    return state.stop.stop_requested() || state.steps > kMostSteps ? 1 : 0;
  }

  /// Runs what asks the file; whatever it cannot answer is a fault of the file.
  template <class F>
  std::invoke_result_t<F> ask(F&& run) {
    steps = 0;
    auto answer = store::guarded({path, connection.handle()}, std::forward<F>(run));
    if (answer) return answer;
    auto error = std::move(answer).error();
    if (error.kind == ErrorKind::Cancelled && !stop.stop_requested()) return store::fileError("store.too_much_work", path);
    if (error.kind == ErrorKind::Internal) error.kind = ErrorKind::BadInput;
    return error;
  }

  fs::path path;
  std::stop_token stop;
  std::int64_t steps = 0;  ///< since the last row
  Connection connection;
  std::optional<Connection::Prepared> rows;  ///< nothing when all of them were read
  std::int64_t read = 0;
  std::int64_t expected = 0;
};

TableFile::TableFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TableFile::TableFile(TableFile&&) noexcept = default;
TableFile& TableFile::operator=(TableFile&&) noexcept = default;
TableFile::~TableFile() = default;

Result<TableFile> TableFile::open(const fs::path& path, std::stop_token stop) {
  const auto opened = [&](Connection::Mode mode) {
    return store::guarded({path}, [&]() -> Result<TableFile> {
      auto state = std::make_unique<State>(path, mode, stop);
      state->watch();
      state->connection.number("SELECT count(*) FROM sqlite_schema");
      return TableFile(std::move(state));
    });
  };
  auto file = opened(Connection::Mode::ReadOnly);
  // Where nothing may be written beside the file, it can still be read, unless its last edits stand in a log.
  if (file || file.error().code() != "base.cannot_read" || hasLog(path)) return file;
  return opened(Connection::Mode::Unlocked);
}

Result<std::vector<std::string>> TableFile::tables() {
  return m_state->ask([this]() -> Result<std::vector<std::string>> {
    std::vector<std::string> names;
    auto query = m_state->connection.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, rowid");
    while (query->executeStep()) names.push_back(query->getColumn(0).getString());
    return names;
  });
}

Result<std::vector<std::string>> TableFile::columns(const std::string& table) {
  return m_state->ask([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> names;
    auto query = m_state->connection.prepare("SELECT * FROM " + store::sqlName(table));
    for (int i = 0; i < query->getColumnCount(); ++i) names.emplace_back(query->getColumnName(i));
    return names;
  });
}

Result<void> TableFile::begin(const std::string& table) {
  // A view has no row numbers to tell how far it is.
  const auto last = m_state->ask([&]() -> Result<std::int64_t> { return m_state->connection.number("SELECT max(rowid) FROM " + store::sqlName(table)); });
  return m_state->ask([&]() -> Result<void> {
    m_state->read = 0;
    m_state->expected = last ? *last : 0;
    m_state->rows.emplace(m_state->connection.prepare("SELECT * FROM " + store::sqlName(table)));
    return {};
  });
}

Result<bool> TableFile::next(TableRow& row) {
  if (!m_state->rows) return false;
  return m_state->ask([&]() -> Result<bool> {
    auto& rows = *m_state->rows;
    if (!rows->executeStep()) {
      m_state->rows.reset();
      return false;
    }
    const auto count = static_cast<std::size_t>(rows->getColumnCount());
    row.cells.resize(count);
    row.isReal.assign(count, false);
    for (std::size_t i = 0; i < count; ++i) {
      const auto column = rows->getColumn(static_cast<int>(i));
      row.isReal[i] = column.isFloat();
      take(column, row.cells[i]);
    }
    ++m_state->read;
    return true;
  });
}

double TableFile::progress() const {
  return m_state->expected > 0 ? std::clamp(static_cast<double>(m_state->read) / static_cast<double>(m_state->expected), 0.0, 1.0) : 0;
}

}  // namespace prumo
