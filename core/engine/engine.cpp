// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/file.h"
#include "core/base/id.h"
#include "core/base/platform.h"
#include "core/engine/duck.h"
#include "core/engine/sql.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <thread>

namespace prumo::engine {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

Error engineError(std::string code, std::string detail, ErrorKind kind = ErrorKind::BadInput) {
  return {{std::move(code), {{"detail", std::move(detail)}}}, kind, nullptr};
}

duck::Config configOf(const EngineOptions& options, const std::string& spill) {
  duck::Config config;
  duckdb_create_config(config.out());
  const auto threads = options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const std::pair<const char*, std::string> settings[] = {
      {"memory_limit", fmt::format("{}KiB", options.memoryLimit / 1024)},
      {"threads", std::to_string(threads)},
      {"temp_directory", spill},
      {"preserve_insertion_order", "false"},
      {"autoinstall_known_extensions", "false"},
      {"autoload_known_extensions", "false"},
  };
  for (const auto& [name, value] : settings) duckdb_set_config(config.get(), name, value.c_str());
  return config;
}

/// The files are named while that can still be done; from then on nothing else can be reached, and nothing of this be changed.
bool lock(duckdb_connection connection, const std::vector<fs::path>& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(platform::utf8FromPath(file));
  const auto set = [connection](const std::string& what) { return duckdb_query(connection, ("SET " + what).c_str(), nullptr) == DuckDBSuccess; };
  return (names.empty() || set(fmt::format("allowed_paths = [{}]", literals(names)))) && set("enable_external_access = false") &&
         set("lock_configuration = true");
}

std::string_view textAt(duckdb_string_t* slot) { return {duckdb_string_t_data(slot), duckdb_string_t_length(*slot)}; }

template <class T>
T at(duckdb_vector vector, idx_t row) {
  return static_cast<T*>(duckdb_vector_get_data(vector))[row];
}

template <class T>
std::vector<T> listAt(duckdb_vector vector, idx_t row) {
  const auto entry = at<duckdb_list_entry>(vector, row);
  const auto child = duckdb_list_vector_get_child(vector);
  std::vector<T> items;
  for (auto i = entry.offset; i < entry.offset + entry.length; ++i) {
    if constexpr (std::is_same_v<T, std::string>) items.emplace_back(textAt(static_cast<duckdb_string_t*>(duckdb_vector_get_data(child)) + i));
    else items.push_back(at<T>(child, i));
  }
  return items;
}

Value listValue(duckdb_vector vector, idx_t row) {
  const duck::LogicalType type(duckdb_vector_get_column_type(vector));
  const duck::LogicalType child(duckdb_list_type_child_type(type.get()));
  switch (duckdb_get_type_id(child.get())) {
    case DUCKDB_TYPE_BIGINT: return listAt<std::int64_t>(vector, row);
    case DUCKDB_TYPE_DOUBLE: return listAt<double>(vector, row);
    case DUCKDB_TYPE_VARCHAR: return listAt<std::string>(vector, row);
    default: return {};
  }
}

Value valueAt(duckdb_vector vector, duckdb_type type, idx_t row) {
  if (!duckdb_validity_row_is_valid(duckdb_vector_get_validity(vector), row)) return {};
  switch (type) {
    case DUCKDB_TYPE_BOOLEAN: return at<bool>(vector, row);
    case DUCKDB_TYPE_BIGINT: return at<std::int64_t>(vector, row);
    case DUCKDB_TYPE_DOUBLE: return at<double>(vector, row);
    case DUCKDB_TYPE_VARCHAR: return std::string{textAt(static_cast<duckdb_string_t*>(duckdb_vector_get_data(vector)) + row)};
    case DUCKDB_TYPE_LIST: return listValue(vector, row);
    default: return {};
  }
}

/// A chunk as our own readers fill one; `allValid` stands for the columns that hold no null.
RowBatch batchOf(duckdb_data_chunk chunk, std::vector<std::uint64_t>& allValid) {
  RowBatch batch{.capacity = duckdb_data_chunk_get_size(chunk), .ids = static_cast<std::int64_t*>(duckdb_vector_get_data(duckdb_data_chunk_get_vector(chunk, 0)))};
  allValid.assign(batch.capacity / 64 + 1, UINT64_MAX);
  for (idx_t c = 1; c < duckdb_data_chunk_get_column_count(chunk); ++c) {
    const auto vector = duckdb_data_chunk_get_vector(chunk, c);
    auto* valid = duckdb_vector_get_validity(vector);
    batch.columns.push_back({static_cast<TextSlot*>(duckdb_vector_get_data(vector)), valid ? valid : allValid.data()});
  }
  return batch;
}

Answer answerOf(duckdb_result& result) {
  Answer answer;
  const auto columns = duckdb_column_count(&result);
  while (true) {
    const duck::DataChunk chunk(duckdb_fetch_chunk(result));
    if (!chunk.get()) return answer;
    for (idx_t row = 0; row < duckdb_data_chunk_get_size(chunk.get()); ++row) {
      auto& values = answer.rows.emplace_back();
      for (idx_t c = 0; c < columns; ++c) {
        values.push_back(valueAt(duckdb_data_chunk_get_vector(chunk.get(), c), duckdb_column_type(&result, c), row));
      }
    }
  }
}

Error errorOf(duckdb_result& result) {
  const std::string detail = duckdb_result_error(&result) ? duckdb_result_error(&result) : "";
  const auto type = duckdb_result_error_type(&result);
  const bool isDiskFull = detail.find("No space left") != std::string::npos || detail.find("max_temp_directory_size") != std::string::npos;
  if (isDiskFull) return engineError("engine.disk_full", detail);
  if (type == DUCKDB_ERROR_OUT_OF_MEMORY) return engineError("engine.out_of_memory", detail);
  return engineError("engine.failed", detail, ErrorKind::Internal);
}

/// One query on a thread of its own, so that the caller's can watch over it.
class RunningQuery {
public:
  RunningQuery(duckdb_connection connection, const std::string& sql, duckdb_result& result)
      : m_thread([this, connection, &sql, &result] {
          const bool good = duckdb_query(connection, sql.c_str(), &result) == DuckDBSuccess;
          const std::scoped_lock lock(m_mutex);
          m_good = good;
          m_done = true;
          m_changed.notify_all();
        }) {}

  bool waitFor(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_done; });
  }
  bool finish() {
    m_thread.join();
    return m_good;
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  bool m_done = false;
  bool m_good = false;
  std::thread m_thread;  // last: it uses the others from its start
};

template <class T>
T valueOr(const Answer& answer, std::size_t row, std::size_t column, T fallback) {
  const auto* value = std::get_if<T>(&answer.rows.at(row).at(column));
  return value ? *value : fallback;
}

}  // namespace

std::int64_t Answer::integer(std::size_t row, std::size_t column) const { return valueOr<std::int64_t>(*this, row, column, 0); }

std::optional<double> Answer::number(std::size_t row, std::size_t column) const {
  const auto* value = std::get_if<double>(&rows.at(row).at(column));
  return value ? std::optional{*value} : std::nullopt;
}

std::string Answer::text(std::size_t row, std::size_t column) const { return valueOr<std::string>(*this, row, column, {}); }

std::vector<std::int64_t> Answer::integers(std::size_t row, std::size_t column) const {
  return valueOr<std::vector<std::int64_t>>(*this, row, column, {});
}

std::vector<double> Answer::numbers(std::size_t row, std::size_t column) const { return valueOr<std::vector<double>>(*this, row, column, {}); }

std::vector<std::string> Answer::texts(std::size_t row, std::size_t column) const {
  return valueOr<std::vector<std::string>>(*this, row, column, {});
}

struct Engine::Impl {
  PrivateFolder spill;  // for what does not fit into memory
  duck::FirstError errors;
  std::vector<std::shared_ptr<RowSource>> sources;
  duck::Database database;
  duck::Connection connection;  // after the database: it goes first

  std::size_t followed = 1;  // of the sources, the last ones

  double progress() const {
    if (!sources.empty()) {
      double all = 0;
      for (std::size_t i = 0; i < followed; ++i) all += sources[sources.size() - 1 - i]->progress();
      return all / static_cast<double>(followed);
    }
    return std::clamp(duckdb_query_progress(connection.get()).percentage / 100, 0.0, 1.0);
  }
};

Engine::Engine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const EngineOptions& options) {
  auto impl = std::make_unique<Impl>();
  const auto config = configOf(options, platform::utf8FromPath(impl->spill.path()));
  char* detail = nullptr;
  if (duckdb_open_ext(":memory:", impl->database.out(), config.get(), &detail) != DuckDBSuccess) {
    auto error = engineError("engine.cannot_start", detail ? detail : "", ErrorKind::Internal);
    duckdb_free(detail);
    return error;
  }
  if (duckdb_connect(impl->database.get(), impl->connection.out()) != DuckDBSuccess || !duck::registerFunctions(impl->connection.get()) ||
      !lock(impl->connection.get(), options.files)) {
    return engineError("engine.cannot_start", "connect", ErrorKind::Internal);
  }
  return Engine(std::move(impl));
}

Result<void> Engine::add(const std::string& name, std::shared_ptr<RowSource> source) {
  m_impl->sources.push_back(std::move(source));
  if (duck::registerSource(m_impl->connection.get(), name, *m_impl->sources.back(), m_impl->errors)) return {};
  return engineError("engine.failed", "table " + name, ErrorKind::Internal);
}

Result<void> Engine::add(const std::string& name, RowFunction function) {
  if (duck::registerFunction(m_impl->connection.get(), name, std::move(function), m_impl->errors)) return {};
  return engineError("engine.failed", "function " + name, ErrorKind::Internal);
}

void Engine::follow(std::size_t sources) { m_impl->followed = std::clamp<std::size_t>(sources, 1, std::max<std::size_t>(1, m_impl->sources.size())); }

Result<void> Engine::each(const std::string& sql, const std::function<void(const RowBatch& batch, std::size_t rows)>& take, const Job& job) {
  std::vector<std::uint64_t> allValid;
  return eachChunk(
      sql,
      [&](void* handle) {
        auto* chunk = static_cast<duckdb_data_chunk>(handle);
        take(batchOf(chunk, allValid), duckdb_data_chunk_get_size(chunk));
      },
      job);
}

Result<void> Engine::each(const std::string& sql, const std::function<void(const Rows& rows)>& take, const Job& job) {
  return eachChunk(sql, [&take](void* chunk) { take(Rows(chunk)); }, job);
}

Result<void> Engine::eachChunk(const std::string& sql, const std::function<void(void* chunk)>& take, const Job& job) {
  duck::Statement statement;
  duckdb_result result{};
  const std::unique_ptr<duckdb_result, decltype(&duckdb_destroy_result)> owner(&result, &duckdb_destroy_result);
  const std::stop_callback stopper(job.stop, [this] { duckdb_interrupt(m_impl->connection.get()); });
  if (duckdb_prepare(m_impl->connection.get(), sql.c_str(), statement.out()) != DuckDBSuccess) {
    return engineError("engine.failed", duckdb_prepare_error(statement.get()), ErrorKind::Internal);
  }
  if (duckdb_execute_prepared_streaming(statement.get(), &result) != DuckDBSuccess) return job.stop.stop_requested() ? cancelled() : errorOf(result);
  while (!job.stop.stop_requested()) {
    const duck::DataChunk chunk(duckdb_fetch_chunk(result));
    if (auto sourceError = m_impl->errors.take()) return std::move(*sourceError);
    if (!chunk.get()) return duckdb_result_error(&result) ? Result<void>(errorOf(result)) : Result<void>();
    take(chunk.get());
    job.progress(m_impl->progress());
  }
  return cancelled();
}

Result<Answer> Engine::run(const std::string& sql, const Job& job) {
  duckdb_result result{};
  RunningQuery query(m_impl->connection.get(), sql, result);
  do {
    if (job.stop.stop_requested()) duckdb_interrupt(m_impl->connection.get());
    else job.progress(m_impl->progress());
  } while (!query.waitFor(20ms));
  const std::unique_ptr<duckdb_result, decltype(&duckdb_destroy_result)> owner(&result, &duckdb_destroy_result);
  const bool good = query.finish();
  auto sourceError = m_impl->errors.take();
  if (job.stop.stop_requested()) return cancelled();
  if (sourceError) return std::move(*sourceError);
  if (!good) return errorOf(result);
  return answerOf(result);
}

}  // namespace prumo::engine
