// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/check_digits.h"
#include "core/engine/duck.h"
#include "core/engine/literals.h"

namespace prumo::engine::duck {

namespace {

/// Native functions of a text and a whole number that says how; null in, null out.
using Test = bool (*)(std::string_view, std::int64_t);
using Measure = std::optional<double> (*)(std::string_view, std::int64_t);

bool cpf(std::string_view text, std::int64_t) { return isCpf(text); }
bool cnpj(std::string_view text, std::int64_t alphanumeric) { return isCnpj(text, alphanumeric != 0); }
bool gtin(std::string_view text, std::int64_t lengths) { return isGtin(text, static_cast<unsigned>(lengths)); }
bool integer(std::string_view text, std::int64_t) { return isInteger(text); }
bool decimal(std::string_view text, std::int64_t comma) { return decimalOf(text, comma != 0).has_value(); }
bool date(std::string_view text, std::int64_t) { return dateOf(text).has_value(); }
bool timestamp(std::string_view text, std::int64_t) { return timestampOf(text).has_value(); }
bool boolean(std::string_view text, std::int64_t) { return isBoolean(text); }
bool blank(std::string_view text, std::int64_t) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }
std::optional<double> number(std::string_view text, std::int64_t comma) { return decimalOf(text, comma != 0); }
std::optional<double> moment(std::string_view text, std::int64_t) { return momentOf(text); }

std::string_view textAt(duckdb_string_t* slots, idx_t row) {
  return {duckdb_string_t_data(slots + row), duckdb_string_t_length(slots[row])};
}

template <class Function, class Out>
void apply(duckdb_function_info info, duckdb_data_chunk input, duckdb_vector output) {
  const auto function = *static_cast<Function*>(duckdb_scalar_function_get_extra_info(info));
  const auto texts = duckdb_data_chunk_get_vector(input, 0);
  auto* slots = static_cast<duckdb_string_t*>(duckdb_vector_get_data(texts));
  const auto* how = static_cast<std::int64_t*>(duckdb_vector_get_data(duckdb_data_chunk_get_vector(input, 1)));
  auto* given = duckdb_vector_get_validity(texts);
  auto* out = static_cast<Out*>(duckdb_vector_get_data(output));
  duckdb_vector_ensure_validity_writable(output);
  auto* valid = duckdb_vector_get_validity(output);
  const auto count = duckdb_data_chunk_get_size(input);
  for (idx_t row = 0; row < count; ++row) {
    const auto answer = duckdb_validity_row_is_valid(given, row) ? std::optional<Out>{function(textAt(slots, row), how[row])} : std::nullopt;
    if (answer) out[row] = *answer;
    else duckdb_validity_set_row_invalid(valid, row);
  }
}

template <class Function, class Out>
bool add(duckdb_connection connection, const char* name, Function implementation, duckdb_type result) {
  const ScalarFunction function(duckdb_create_scalar_function());
  const LogicalType text(duckdb_create_logical_type(DUCKDB_TYPE_VARCHAR));
  const LogicalType whole(duckdb_create_logical_type(DUCKDB_TYPE_BIGINT));
  const LogicalType out(duckdb_create_logical_type(result));
  duckdb_scalar_function_set_name(function.get(), name);
  duckdb_scalar_function_add_parameter(function.get(), text.get());
  duckdb_scalar_function_add_parameter(function.get(), whole.get());
  duckdb_scalar_function_set_return_type(function.get(), out.get());
  duckdb_scalar_function_set_extra_info(function.get(), new Function(implementation), [](void* kept) { delete static_cast<Function*>(kept); });
  duckdb_scalar_function_set_function(function.get(), apply<Function, Out>);
  return duckdb_register_scalar_function(connection, function.get()) == DuckDBSuccess;
}

}  // namespace

bool registerFunctions(duckdb_connection connection) {
  const auto test = [connection](const char* name, Test function) { return add<Test, bool>(connection, name, function, DUCKDB_TYPE_BOOLEAN); };
  const auto measure = [connection](const char* name, Measure function) {
    return add<Measure, double>(connection, name, function, DUCKDB_TYPE_DOUBLE);
  };
  return test("is_cpf", cpf) && test("is_cnpj", cnpj) && test("is_gtin", gtin) && test("is_integer_text", integer) &&
         test("is_decimal_text", decimal) && test("is_date_text", date) && test("is_timestamp_text", timestamp) &&
         test("is_boolean_text", boolean) && test("is_blank", blank) && measure("number_of", number) && measure("moment_of", moment);
}

}  // namespace prumo::engine::duck
