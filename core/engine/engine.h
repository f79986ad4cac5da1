// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/engine/row_function.h"
#include "core/engine/row_source.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <variant>

/// DuckDB behind one door: in memory, without access to files or network beyond what the caller names, its configuration locked.
namespace prumo::engine {

/// A value of a result.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::int64_t>, std::vector<double>,
                           std::vector<std::string>>;

/// A small result, whole: results of aggregates, first rows.
struct Answer {
  std::vector<std::vector<Value>> rows;

  std::int64_t integer(std::size_t row, std::size_t column) const;  ///< 0 for null
  std::optional<double> number(std::size_t row, std::size_t column) const;
  std::string text(std::size_t row, std::size_t column) const;
  std::vector<std::int64_t> integers(std::size_t row, std::size_t column) const;
  std::vector<double> numbers(std::size_t row, std::size_t column) const;
  std::vector<std::string> texts(std::size_t row, std::size_t column) const;
};

struct EngineOptions {
  std::int64_t memoryLimit = std::int64_t{1400} * 1024 * 1024;  ///< bytes; beyond it DuckDB spills into a folder that goes with the engine
  int threads = 0;                                              ///< 0: one a core
  std::vector<std::filesystem::path> files;                     ///< what DuckDB itself may read; nothing else
};

/// An engine and its one connection. Use it from one thread.
class Engine {
public:
  /// Errors: engine.cannot_start {detail}.
  static Result<Engine> open(const EngineOptions& options = {});

  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// Makes the source a table function: SELECT ... FROM name(). Each name can be given once.
  Result<void> add(const std::string& name, std::shared_ptr<RowSource> source);
  /// Makes the function known to SQL by that name, which can be given once.
  Result<void> add(const std::string& name, RowFunction function);
  /// From now on progress is what the last so many sources have been read on the whole.
  void follow(std::size_t sources);

  /// Runs one statement to its end. The job's stop is answered within a fraction of a second; progress comes from the source added last.
  /// Errors: engine.out_of_memory {detail}, engine.disk_full {detail}, engine.failed {detail}, base.cancelled, and what a source answered.
  Result<Answer> run(const std::string& sql, const Job& job = {});

  /// Hands over the rows of a query whose first column is a BIGINT and whose others are VARCHAR, part by part as they come. Texts stay valid until
  /// `take` returns. Errors: as run.
  Result<void> each(const std::string& sql, const std::function<void(const RowBatch& batch, std::size_t rows)>& take, const Job& job = {});
  /// The same of a query whose columns are of the types that Rows can look at.
  Result<void> each(const std::string& sql, const std::function<void(const Rows& rows)>& take, const Job& job = {});

private:
  struct Impl;
  Result<void> eachChunk(const std::string& sql, const std::function<void(void* chunk)>& take, const Job& job);
  explicit Engine(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::engine
