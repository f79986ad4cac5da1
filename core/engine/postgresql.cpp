// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_socket.h"
#include "core/engine/database_backend.h"
#include "core/engine/sql.h"

#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <array>
#include <chrono>
#include <optional>

namespace prumo::engine {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kPatience{50};
constexpr std::chrono::milliseconds kAgain{200};
constexpr std::chrono::seconds kAfterCancel{10};

struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Answered = std::unique_ptr<PGresult, Clear>;

class PostgresqlRows final : public TextRows {
public:
  explicit PostgresqlRows(Answered result) : m_result(std::move(result)) {}

  std::size_t size() const override { return static_cast<std::size_t>(PQntuples(m_result.get())); }
  std::size_t columns() const override { return static_cast<std::size_t>(PQnfields(m_result.get())); }
  std::string name(std::size_t column) const override { return PQfname(m_result.get(), static_cast<int>(column)); }
  bool isNull(std::size_t row, std::size_t column) const override { return PQgetisnull(m_result.get(), static_cast<int>(row), static_cast<int>(column)) != 0; }
  std::string_view text(std::size_t row, std::size_t column) const override {
    const auto r = static_cast<int>(row);
    const auto c = static_cast<int>(column);
    return {PQgetvalue(m_result.get(), r, c), static_cast<std::size_t>(PQgetlength(m_result.get(), r, c))};
  }

private:
  Answered m_result;
};

/// SOCI connects. Statements go to its driver as they are written: SOCI would take ":name" for a parameter, even inside a quoted name.
class Postgresql final : public Database {
public:
  Postgresql(const DatabaseAddress& address, std::stop_token stop) : m_address(address), m_stop(std::move(stop)) {}

  Result<void> connect() {
    auto password = passwordOf(m_address, m_stop);
    if (!password) return std::move(password).error();
    try {
      m_session.open(soci::postgresql, connection(*password));
    } catch (const soci::soci_error& fault) {
      return databaseError(m_address, {}, fault.get_error_message());
    }
    m_connection = static_cast<soci::postgresql_session_backend*>(m_session.get_backend())->conn_;
    PQsetNoticeProcessor(m_connection, [](void*, const char*) {}, nullptr);  // what a server remarks may quote rows
    // Such a server does not know what its bytes mean, and refuses a whole answer for one that is no UTF-8: they come as they are, and rows are judged one by one.
    if (encoding() == "SQL_ASCII") PQsetClientEncoding(m_connection, "SQL_ASCII");
    return run(postgresqlSettings(m_address)).transform([](Answered) {});
  }

  bool speaksPostgresql() const override { return encoding() == "UTF8"; }
  std::string quoted(std::string_view name) const override { return identifier(name); }

  Result<std::unique_ptr<TextRows>> ask(const std::string& sql) override {
    if (auto kept = run("SAVEPOINT prumo"); !kept) return std::move(kept).error();
    auto answer = run(sql);
    if (!answer) {
      if (PQstatus(m_connection) == CONNECTION_OK) undo();
      return std::move(answer).error();
    }
    return rowsOf(*std::move(answer));
  }

  Result<std::unique_ptr<RowStream>> read(const std::string& select) override {
    return postgresqlCursor([this](const std::string& sql) { return ask(sql); }, select);
  }

private:
  std::string_view encoding() const {
    const char* name = PQparameterStatus(m_connection, "server_encoding");
    return name ? name : "";
  }

  std::string connection(const std::string& password) const {
    std::string text = "application_name=prumo client_encoding=UTF8 connect_timeout=10";
    const auto add = [&text](std::string_view key, const std::string& value) {
      if (value.empty()) return;
      text += fmt::format(" {}='", key);
      for (const char c : value) text += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string{c};
      text += "'";
    };
    add("host", m_address.host);
    add("port", m_address.port);
    add("dbname", m_address.database);
    add("user", m_address.user);
    add("password", password);
    add("sslmode", m_address.sslMode);
    return text;
  }

  std::unique_ptr<TextRows> rowsOf(Answered answer) {
    auto rows = std::make_unique<PostgresqlRows>(std::move(answer));
    m_moved += static_cast<std::int64_t>(rows->size());
    return rows;
  }

  /// Also where the work was stopped: another feed may still read in the same transaction.
  void undo() const { const Answered ignored(PQexec(m_connection, "ROLLBACK TO prumo")); }

  void cancel() const {
    std::array<char, 256> ignored;
    PGcancel* handle = PQgetCancel(m_connection);
    PQcancel(handle, ignored.data(), ignored.size());
    PQfreeCancel(handle);
  }

  /// False once nothing more is to be waited for: the connection is gone, or a server does not answer that it stopped. A server forgets what it is
  /// asked to stop before it has begun: it is asked again and again.
  bool await() const {
    std::optional<Clock::time_point> first;
    Clock::time_point last;
    while (PQisBusy(m_connection) != 0) {
      if (m_stop.stop_requested() && (!first || Clock::now() - last > kAgain)) {
        cancel();
        last = Clock::now();
        first = first.value_or(last);
      }
      if (first && Clock::now() - *first > kAfterCancel) return false;
      platform::waitReadable(PQsocket(m_connection), kPatience);
      if (PQconsumeInput(m_connection) == 0) return false;
    }
    return true;
  }

  Error failure(const PGresult* result) const {
    if (m_stop.stop_requested()) return cancelled();
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* words = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const bool isLost = PQstatus(m_connection) != CONNECTION_OK;
    return databaseError(m_address, isLost ? "08006" : state ? state : "XX000", words ? words : PQerrorMessage(m_connection));
  }

  /// One statement, or several of which the last one's answer is given.
  Result<Answered> run(const std::string& sql) {
    if (m_stop.stop_requested()) return cancelled();
    if (PQsendQuery(m_connection, sql.c_str()) == 0) return failure(nullptr);
    Answered last;
    while (true) {
      if (!await()) return failure(nullptr);
      Answered next(PQgetResult(m_connection));
      if (!next) break;
      const bool isBad = last && PQresultStatus(last.get()) == PGRES_FATAL_ERROR;
      if (!isBad) last = std::move(next);
    }
    const auto status = PQresultStatus(last.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) return failure(last.get());
    return last;
  }

  DatabaseAddress m_address;
  std::stop_token m_stop;
  soci::session m_session;
  PGconn* m_connection = nullptr;
};

}  // namespace

Result<std::unique_ptr<Database>> openPostgresql(const DatabaseAddress& address, std::stop_token stop) {
  auto database = std::make_unique<Postgresql>(address, std::move(stop));
  return database->connect().transform([&database]() -> std::unique_ptr<Database> { return std::move(database); });
}

}  // namespace prumo::engine
