// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/duck.h"

#include <thread>

namespace prumo::engine::duck {

namespace {

struct Table {
  RowSource* source;
  FirstError* errors;
};

/// What a query wants of a table: which of its columns stand where in the chunks.
struct Wanted {
  std::vector<std::size_t> columns;    ///< of the source
  std::vector<std::size_t> positions;  ///< in the chunk, of each of those
  std::vector<std::size_t> idPositions;
};

struct Local {
  std::unique_ptr<RowReader> reader;
  Wanted wanted;
};

template <class T>
void destroy(void* pointer) {
  delete static_cast<T*>(pointer);
}

void bind(duckdb_bind_info info) {
  const auto& table = *static_cast<Table*>(duckdb_bind_get_extra_info(info));
  const LogicalType bigint(duckdb_create_logical_type(DUCKDB_TYPE_BIGINT));
  const LogicalType text(duckdb_create_logical_type(DUCKDB_TYPE_VARCHAR));
  duckdb_bind_add_result_column(info, "rowid_", bigint.get());
  for (std::size_t i = 0; i < table.source->columns().size(); ++i) {
    duckdb_bind_add_result_column(info, ("c" + std::to_string(i)).c_str(), text.get());
  }
}

void init(duckdb_init_info info) { duckdb_init_set_max_threads(info, std::max(1U, std::thread::hardware_concurrency())); }

Wanted wantedOf(duckdb_init_info info) {
  Wanted wanted;
  for (idx_t i = 0; i < duckdb_init_get_column_count(info); ++i) {
    const auto column = duckdb_init_get_column_index(info, i);
    if (column == 0) {
      wanted.idPositions.push_back(i);
    } else {
      wanted.columns.push_back(column - 1);
      wanted.positions.push_back(i);
    }
  }
  return wanted;
}

void initLocal(duckdb_init_info info) {
  const auto& table = *static_cast<Table*>(duckdb_init_get_extra_info(info));
  auto wanted = wantedOf(info);
  auto reader = table.source->reader(wanted.columns);
  duckdb_init_set_init_data(info, new Local{std::move(reader), std::move(wanted)}, destroy<Local>);
}

RowBatch batchOf(duckdb_data_chunk output, const Wanted& wanted, std::vector<std::int64_t>& spare) {
  RowBatch batch;
  batch.capacity = duckdb_vector_size();
  spare.resize(batch.capacity);
  batch.ids = wanted.idPositions.empty()
                  ? spare.data()
                  : static_cast<std::int64_t*>(duckdb_vector_get_data(duckdb_data_chunk_get_vector(output, wanted.idPositions.front())));
  for (const auto position : wanted.positions) {
    const auto vector = duckdb_data_chunk_get_vector(output, position);
    duckdb_vector_ensure_validity_writable(vector);
    batch.columns.push_back({static_cast<TextSlot*>(duckdb_vector_get_data(vector)), duckdb_vector_get_validity(vector)});
  }
  return batch;
}

void fill(duckdb_function_info info, duckdb_data_chunk output) {
  static_assert(sizeof(TextSlot) == sizeof(duckdb_string_t));
  const auto& table = *static_cast<Table*>(duckdb_function_get_extra_info(info));
  auto& local = *static_cast<Local*>(duckdb_function_get_local_init_data(info));
  thread_local std::vector<std::int64_t> spare;
  auto batch = batchOf(output, local.wanted, spare);
  const auto filled = local.reader->fill(batch);
  if (!filled) {
    table.errors->note(filled.error());
    duckdb_function_set_error(info, filled.error().code().c_str());
    return;
  }
  duckdb_data_chunk_set_size(output, *filled);
}

}  // namespace

bool registerSource(duckdb_connection connection, const std::string& name, RowSource& source, FirstError& errors) {
  const TableFunction function(duckdb_create_table_function());
  duckdb_table_function_set_name(function.get(), name.c_str());
  duckdb_table_function_set_extra_info(function.get(), new Table{&source, &errors}, destroy<Table>);
  duckdb_table_function_set_bind(function.get(), bind);
  duckdb_table_function_set_init(function.get(), init);
  duckdb_table_function_set_local_init(function.get(), initLocal);
  duckdb_table_function_set_function(function.get(), fill);
  duckdb_table_function_supports_projection_pushdown(function.get(), true);
  return duckdb_register_table_function(connection, function.get()) == DuckDBSuccess;
}

}  // namespace prumo::engine::duck
