// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_backend.h"

#include "core/base/secrets.h"
#include "core/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>

namespace prumo::engine {

namespace {

constexpr std::size_t kMostDetail = 500;

/// SQLSTATEs by their beginning, the longer ones first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> kStates{{
    {"28", "engine.database_login"},      {"3D000", "engine.no_database"},      {"42P01", "engine.no_table"},       {"3F000", "engine.no_table"},
    {"42S02", "engine.no_table"},         {"42703", "engine.no_database_column"}, {"42S22", "engine.no_database_column"}, {"42501", "engine.database_denied"},
    {"57014", "engine.database_timeout"}, {"HYT00", "engine.database_timeout"}, {"25006", "engine.query_writes"},   {"57P03", "engine.database_unreachable"},
    {"57P", "engine.database_lost"},      {"08001", "engine.database_unreachable"}, {"08004", "engine.database_unreachable"}, {"08", "engine.database_lost"},
    {"IM002", "engine.no_odbc_driver"},   {"IM003", "engine.no_odbc_driver"},   {"IM004", "engine.no_odbc_driver"}, {"53300", "engine.database_unreachable"},
    {"HY008", "base.cancelled"},
}};

/// Where a connection failed, drivers tell why in words alone; these are what servers say in English and in Portuguese.
std::string_view meaningOf(std::string_view detail) {
  const auto says = [detail](std::string_view words) { return detail.find(words) != detail.npos; };
  if (says("Can't open lib") || says("Data source name not found") || says("driver not found")) return "engine.no_odbc_driver";
  if (says("password") || says("senha") || says("authentication") || says("role \"") || says("pg_hba.conf")) return "engine.database_login";
  if (says("database \"") || says("banco de dados \"")) return "engine.no_database";
  return "engine.database_unreachable";
}

std::string oneLine(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  while (!text.empty() && text.back() == ' ') text.pop_back();
  text.resize(validUtf8Prefix(text));
  return shortened(std::move(text), kMostDetail);
}

class Cursor final : public RowStream {
public:
  Cursor(Ask ask, std::string name) : m_ask(std::move(ask)), m_name(std::move(name)) {}
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  ~Cursor() override { (void)m_ask("CLOSE " + m_name); }

  Result<std::unique_ptr<TextRows>> next(std::size_t rows) override { return m_ask(fmt::format("FETCH FORWARD {} FROM {}", rows, m_name)); }

private:
  Ask m_ask;
  std::string m_name;
};

}  // namespace

Result<std::unique_ptr<RowStream>> postgresqlCursor(Ask ask, const std::string& select) {
  static std::atomic<unsigned> number = 0;
  auto name = fmt::format("prumo_{}", ++number);
  auto begun = ask(fmt::format("DECLARE {} NO SCROLL CURSOR FOR {}", name, select));
  if (!begun) return std::move(begun).error();
  return std::unique_ptr<RowStream>(std::make_unique<Cursor>(std::move(ask), std::move(name)));
}

std::int64_t TextRows::integer(std::size_t row, std::size_t column) const {
  const auto digits = text(row, column);
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

double TextRows::number(std::size_t row, std::size_t column) const {
  const auto digits = text(row, column);
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress& address, std::stop_token stop) {
  if (stop.stop_requested()) return cancelled();
  return address.driver == DatabaseAddress::Driver::Odbc ? openOdbc(address, std::move(stop)) : openPostgresql(address, std::move(stop));
}

Result<std::string> passwordOf(const DatabaseAddress& address, const std::stop_token& stop) {
  if (address.secret.empty()) return std::string{};
  auto found = findSecret(address.secret, stop);
  if (found && *found) return std::move((*found)->value);
  if (!found && found.error().kind == ErrorKind::Cancelled) return std::move(found).error();
  const Error unknown{{"engine.no_secret", {{"name", address.secret}, {"variable", secretVariable(address.secret)}}}, ErrorKind::BadInput, nullptr};
  return found ? unknown : because(unknown, std::move(found).error());
}

Error databaseError(const DatabaseAddress& address, std::string_view sqlState, std::string detail) {
  const auto found = std::ranges::find_if(kStates, [sqlState](const auto& state) { return sqlState.starts_with(state.first); });
  std::string_view code = found != kStates.end() ? found->second : "engine.database_failed";
  if (sqlState.empty()) code = meaningOf(detail);
  if (code == "base.cancelled") return cancelled();
  // What a value was wrong about may quote it.
  if (sqlState.starts_with("22")) detail = std::string{sqlState};
  return {{std::string{code}, {{"place", placeOf(address)}, {"detail", oneLine(std::move(detail))}, {"state", std::string{sqlState}}, {"seconds", address.timeout}}},
          ErrorKind::BadInput,
          nullptr};
}

/// Without jit: to compile what many rules ask takes seconds, in which a server hears no cancel, and gains less than that.
std::string postgresqlSettings(const DatabaseAddress& address) {
  return fmt::format(
      "SET standard_conforming_strings = on; SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET bytea_output = 'hex'; "
      "SET extra_float_digits = 1; SET timezone = 'UTC'; SET synchronize_seqscans = off; SET enable_partitionwise_aggregate = on; SET jit = off; "
      "SET statement_timeout = '{}s'; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
      address.timeout);
}

}  // namespace prumo::engine
