// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "core/engine/check_digits.h"
#include "core/engine/duck.h"
#include "core/engine/literals.h"

namespace prumo::engine::duck {

namespace {

/// Native functions of a text and a whole number that says how, or of two texts; null in, null out.
using Test = bool (*)(std::string_view, std::int64_t);
using PairTest = bool (*)(std::string_view, std::string_view);
using Measure = std::optional<double> (*)(std::string_view, std::int64_t);

bool cpf(std::string_view text, std::int64_t) { return isCpf(text); }
bool cnpj(std::string_view text, std::int64_t alphanumeric) { return isCnpj(text, alphanumeric != 0); }
bool gtin(std::string_view text, std::int64_t lengths) { return isGtin(text, static_cast<unsigned>(lengths)); }
bool integer(std::string_view text, std::int64_t) { return isInteger(text); }
bool decimal(std::string_view text, std::int64_t how) { return decimalOf(text, numbersOf(how)).has_value(); }
bool date(std::string_view text, std::int64_t form) { return dateOf(text, static_cast<DateForm>(form)).has_value(); }
bool timestamp(std::string_view text, std::int64_t form) { return timestampOf(text, static_cast<DateForm>(form)).has_value(); }
bool boolean(std::string_view text, std::int64_t) { return isBoolean(text); }
bool blank(std::string_view text, std::int64_t) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }
std::optional<double> number(std::string_view text, std::int64_t how) { return decimalOf(text, numbersOf(how)); }
std::optional<double> moment(std::string_view text, std::int64_t form) { return momentOf(text, static_cast<DateForm>(form)); }

bool nfeKey(std::string_view text, std::int64_t) { return isNfeKey(text); }
bool cep(std::string_view text, std::int64_t) { return isCep(text); }
bool state(std::string_view text, std::int64_t) { return isState(text); }
bool ibge(std::string_view text, std::int64_t) { return isIbgeMunicipality(text); }
bool pixKey(std::string_view text, std::int64_t) { return isPixKey(text); }
bool brCode(std::string_view text, std::int64_t) { return isBrCode(text); }

std::string_view textAt(duckdb_string_t* slots, idx_t row) {
  return {duckdb_string_t_data(slots + row), duckdb_string_t_length(slots[row])};
}

/// The second argument, as the function takes it.
template <class How>
struct Second;
template <>
struct Second<std::int64_t> {
  static constexpr duckdb_type kType = DUCKDB_TYPE_BIGINT;
  static std::int64_t at(void* data, idx_t row) { return static_cast<std::int64_t*>(data)[row]; }
};
template <>
struct Second<std::string_view> {
  static constexpr duckdb_type kType = DUCKDB_TYPE_VARCHAR;
  static std::string_view at(void* data, idx_t row) { return textAt(static_cast<duckdb_string_t*>(data), row); }
};

template <class Out, class How, class Given>
void apply(duckdb_function_info info, duckdb_data_chunk input, duckdb_vector output) {
  using Function = Given (*)(std::string_view, How);
  const auto function = *static_cast<Function*>(duckdb_scalar_function_get_extra_info(info));
  const auto texts = duckdb_data_chunk_get_vector(input, 0);
  const auto seconds = duckdb_data_chunk_get_vector(input, 1);
  auto* slots = static_cast<duckdb_string_t*>(duckdb_vector_get_data(texts));
  auto* data = duckdb_vector_get_data(seconds);
  auto* given = duckdb_vector_get_validity(texts);
  auto* givenToo = duckdb_vector_get_validity(seconds);
  auto* out = static_cast<Out*>(duckdb_vector_get_data(output));
  duckdb_vector_ensure_validity_writable(output);
  auto* valid = duckdb_vector_get_validity(output);
  const auto count = duckdb_data_chunk_get_size(input);
  for (idx_t row = 0; row < count; ++row) {
    const bool isAsked = duckdb_validity_row_is_valid(given, row) && duckdb_validity_row_is_valid(givenToo, row);
    const auto answer = isAsked ? std::optional<Out>{function(textAt(slots, row), Second<How>::at(data, row))} : std::nullopt;
    if (answer) out[row] = *answer;
    else duckdb_validity_set_row_invalid(valid, row);
  }
}

template <class Out, class How, class Given>
bool add(duckdb_connection connection, const char* name, Given (*implementation)(std::string_view, How), duckdb_type result) {
  using Function = Given (*)(std::string_view, How);
  const ScalarFunction function(duckdb_create_scalar_function());
  const LogicalType text(duckdb_create_logical_type(DUCKDB_TYPE_VARCHAR));
  const LogicalType second(duckdb_create_logical_type(Second<How>::kType));
  const LogicalType out(duckdb_create_logical_type(result));
  duckdb_scalar_function_set_name(function.get(), name);
  duckdb_scalar_function_add_parameter(function.get(), text.get());
  duckdb_scalar_function_add_parameter(function.get(), second.get());
  duckdb_scalar_function_set_return_type(function.get(), out.get());
  duckdb_scalar_function_set_extra_info(function.get(), new Function(implementation), [](void* kept) { delete static_cast<Function*>(kept); });
  duckdb_scalar_function_set_function(function.get(), apply<Out, How, Given>);
  return duckdb_register_scalar_function(connection, function.get()) == DuckDBSuccess;
}

}  // namespace

bool registerFunctions(duckdb_connection connection) {
  const auto test = [connection](const char* name, Test function) { return add<bool>(connection, name, function, DUCKDB_TYPE_BOOLEAN); };
  const auto pair = [connection](const char* name, PairTest function) { return add<bool>(connection, name, function, DUCKDB_TYPE_BOOLEAN); };
  const auto measure = [connection](const char* name, Measure function) { return add<double>(connection, name, function, DUCKDB_TYPE_DOUBLE); };
  return test("is_cpf", cpf) && test("is_cnpj", cnpj) && test("is_gtin", gtin) && test("is_nfe_key", nfeKey) && test("is_cep", cep) &&
         pair("is_cep_of", isCepOf) && test("is_state", state) && test("is_ibge", ibge) && test("is_pix_key", pixKey) && test("is_br_code", brCode) &&
         test("is_integer_text", integer) && test("is_decimal_text", decimal) && test("is_date_text", date) && test("is_timestamp_text", timestamp) &&
         test("is_boolean_text", boolean) && test("is_blank", blank) && measure("number_of", number) && measure("moment_of", moment);
}

}  // namespace prumo::engine::duck
