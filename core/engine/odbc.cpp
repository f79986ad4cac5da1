// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_backend.h"
#include "core/engine/sql.h"

#include <fmt/format.h>
#include <soci/odbc/soci-odbc.h>
#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

namespace prumo::engine {

namespace {

class OdbcRows final : public TextRows {
public:
  explicit OdbcRows(std::vector<std::string> names) : m_names(std::move(names)) {}

  std::size_t size() const override { return m_names.empty() ? 0 : m_cells.size() / m_names.size(); }
  std::size_t columns() const override { return m_names.size(); }
  std::string name(std::size_t column) const override { return m_names[column]; }
  bool isNull(std::size_t row, std::size_t column) const override { return !cell(row, column); }
  std::string_view text(std::size_t row, std::size_t column) const override {
    const auto& value = cell(row, column);
    return value ? std::string_view{*value} : std::string_view{};
  }
  void add(std::optional<std::string> value) { m_cells.push_back(std::move(value)); }

private:
  const std::optional<std::string>& cell(std::size_t row, std::size_t column) const { return m_cells[row * m_names.size() + column]; }

  std::vector<std::string> m_names;
  std::vector<std::optional<std::string>> m_cells;
};

void appendUtf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  constexpr std::array<unsigned, 4> kFirst{0, 0xC0, 0xE0, 0xF0};
  out += static_cast<char>(kFirst[static_cast<std::size_t>(more)] | (c >> (6 * more)));
  for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80U | ((c >> (6 * i)) & 0x3FU));
}

bool isHigh(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLow(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// A half of a pair without the other becomes U+FFFD.
std::string utf8Of(const std::vector<SQLWCHAR>& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char32_t unit = text[i];
    if (isHigh(unit) && i + 1 < text.size() && isLow(text[i + 1])) appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10U) + (text[++i] - 0xDC00U));
    else appendUtf8(out, isHigh(unit) || isLow(unit) ? 0xFFFD : unit);
  }
  return out;
}

/// Of sound UTF-8.
std::vector<SQLWCHAR> utf16Of(std::string_view text) {
  std::vector<SQLWCHAR> out;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i++]);
    const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    char32_t c = more == 0 ? first : first & (0x3FU >> static_cast<unsigned>(more));
    for (int k = 0; k < more && i < text.size(); ++k) c = (c << 6U) | (static_cast<unsigned char>(text[i++]) & 0x3FU);
    if (c < 0x10000) {
      out.push_back(static_cast<SQLWCHAR>(c));
      continue;
    }
    out.push_back(static_cast<SQLWCHAR>(0xD800 + ((c - 0x10000) >> 10U)));
    out.push_back(static_cast<SQLWCHAR>(0xDC00 + ((c - 0x10000) & 0x3FFU)));
  }
  return out;
}

/// A statement of the driver. SOCI connects; its own statements cut long texts and take ":name" for a parameter wherever it stands.
class Statement {
public:
  explicit Statement(SQLHDBC connection) { SQLAllocHandle(SQL_HANDLE_STMT, connection, &m_handle); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() { SQLFreeHandle(SQL_HANDLE_STMT, m_handle); }
  SQLHSTMT get() const { return m_handle; }

private:
  SQLHSTMT m_handle = nullptr;
};

/// Cancels what a statement does as soon as a stop is asked for, and until it ends: drivers wait where nothing else can be done, and a server
/// forgets what it is asked to stop before it has begun.
class Canceller {
public:
  Canceller(SQLHSTMT statement, std::stop_token stop)
      : m_thread([this, statement, stop = std::move(stop)](const std::stop_token& done) {
          std::unique_lock lock(m_mutex);
          while (!done.stop_requested()) {
            m_changed.wait_for(lock, done, std::chrono::milliseconds(50), [] { return false; });
            if (stop.stop_requested() && !done.stop_requested()) SQLCancel(statement);
          }
        }) {}

private:
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::jthread m_thread;  // last: it uses the others
};

class Odbc final : public Database {
public:
  Odbc(const DatabaseAddress& address, std::stop_token stop) : m_address(address), m_stop(std::move(stop)) {}

  Result<void> connect() {
    auto password = passwordOf(m_address, m_stop);
    if (!password) return std::move(password).error();
    try {
      soci::connection_parameters parameters(soci::odbc, connection(*password));
      parameters.set_option(soci::odbc_option_driver_complete, std::to_string(SQL_DRIVER_NOPROMPT));
      m_session.open(parameters);
    } catch (const soci::odbc_soci_error& fault) {
      return connectionError(fault);
    } catch (const soci::soci_error& fault) {
      return databaseError(m_address, {}, fault.get_error_message());
    }
    m_connection = static_cast<soci::odbc_session_backend*>(m_session.get_backend())->hdbc_;
    SQLSetConnectAttr(m_connection, SQL_ATTR_ACCESS_MODE, attribute(SQL_MODE_READ_ONLY), 0);
    SQLSetConnectAttr(m_connection, SQL_ATTR_AUTOCOMMIT, attribute(SQL_AUTOCOMMIT_OFF), 0);
    return begin();
  }

  bool speaksPostgresql() const override { return m_isPostgresql; }
  std::string quoted(std::string_view name) const override {
    if (m_quote == "\"" || m_isPostgresql) return identifier(name);
    std::string out = m_quote;
    for (const char c : name) out += std::string{c} == m_quote ? m_quote + m_quote : std::string{c};
    return out + m_quote;
  }

  Result<std::unique_ptr<TextRows>> ask(const std::string& sql) override {
    if (!m_isPostgresql) return run(sql);
    if (auto kept = run("SAVEPOINT prumo"); !kept) return kept;
    auto answer = run(sql);
    if (answer) return answer;
    const Statement undo(m_connection);
    auto text = utf16Of("ROLLBACK TO SAVEPOINT prumo");
    SQLExecDirectW(undo.get(), text.data(), static_cast<SQLINTEGER>(text.size()));
    return answer;
  }

  Result<std::unique_ptr<RowStream>> read(const std::string& select) override {
    if (m_isPostgresql) return postgresqlCursor([this](const std::string& sql) { return ask(sql); }, select);
    auto stream = std::make_unique<Stream>(*this);
    return execute(stream->statement(), select).transform([&stream]() -> std::unique_ptr<RowStream> { return std::move(stream); });
  }

  Result<std::unique_ptr<TextRows>> listTables() override {
    if (m_isPostgresql) return std::unique_ptr<TextRows>{};
    const Statement statement(m_connection);
    auto kinds = utf16Of("TABLE,VIEW");
    const auto done = SQLTablesW(statement.get(), nullptr, 0, nullptr, 0, nullptr, 0, kinds.data(), static_cast<SQLSMALLINT>(kinds.size()));
    if (!SQL_SUCCEEDED(done)) return failure(statement);
    return fetch(statement, std::numeric_limits<std::size_t>::max());
  }

private:
  class Stream final : public RowStream {
  public:
    explicit Stream(Odbc& session) : m_session(&session), m_statement(session.m_connection) {}
    const Statement& statement() const { return m_statement; }
    Result<std::unique_ptr<TextRows>> next(std::size_t rows) override { return m_session->fetch(m_statement, rows); }

  private:
    Odbc* m_session;
    Statement m_statement;
  };

  static SQLPOINTER attribute(SQLULEN value) { return reinterpret_cast<SQLPOINTER>(value); }

  std::string connection(const std::string& password) const {
    std::string text;
    for (const auto& [key, value] : m_address.attributes) text += odbcAttribute(key, value);
    if (!password.empty()) text += odbcAttribute("PWD", password);
    return text;
  }

  Error connectionError(const soci::odbc_soci_error& fault) const {
    const std::string state(reinterpret_cast<const char*>(fault.odbc_error_code()));
    const std::string words(reinterpret_cast<const char*>(fault.odbc_error_message()));
    // What a server says of a login, drivers often pass on under the state of a connection that failed.
    const bool isPlain = state.starts_with("08") || state.starts_with("01") || state.starts_with("HY000");
    return databaseError(m_address, isPlain ? "" : state, words);
  }

  std::string info(SQLUSMALLINT what) const {
    std::array<char, 256> text{};
    SQLSMALLINT length = 0;
    SQLGetInfo(m_connection, what, text.data(), text.size(), &length);
    return text.data();
  }

  Result<void> begin() {
    m_quote = info(SQL_IDENTIFIER_QUOTE_CHAR);
    if (m_quote == " ") m_quote.clear();
    if (info(SQL_DBMS_NAME) != "PostgreSQL") return {};
    auto only = run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!only) return std::move(only).error();
    auto settings = postgresqlSettings(m_address);
    settings.resize(settings.rfind(';'));  // the driver itself began
    auto set = run(settings);
    if (!set) return std::move(set).error();
    auto encoding = run("SHOW server_encoding");
    if (!encoding) return std::move(encoding).error();
    m_isPostgresql = (*encoding)->size() == 1 && (*encoding)->text(0, 0) == "UTF8";
    m_moved = 0;
    return {};
  }

  Error failure(const Statement& statement) const {
    if (m_stop.stop_requested()) return cancelled();
    std::array<SQLCHAR, 6> state{};
    std::array<SQLCHAR, 1024> words{};
    SQLINTEGER native = 0;
    SQLSMALLINT length = 0;
    SQLGetDiagRec(SQL_HANDLE_STMT, statement.get(), 1, state.data(), &native, words.data(), words.size(), &length);
    return databaseError(m_address, reinterpret_cast<const char*>(state.data()), reinterpret_cast<const char*>(words.data()));
  }

  Result<void> execute(const Statement& statement, const std::string& sql) {
    if (m_stop.stop_requested()) return cancelled();
    SQLSetStmtAttr(statement.get(), SQL_ATTR_QUERY_TIMEOUT, attribute(static_cast<SQLULEN>(m_address.timeout)), 0);
    auto text = utf16Of(sql);
    const Canceller canceller(statement.get(), m_stop);
    const auto done = SQLExecDirectW(statement.get(), text.data(), static_cast<SQLINTEGER>(text.size()));
    return SQL_SUCCEEDED(done) || done == SQL_NO_DATA ? Result<void>{} : Result<void>{failure(statement)};
  }

  Result<std::unique_ptr<TextRows>> run(const std::string& sql) {
    const Statement statement(m_connection);
    if (auto done = execute(statement, sql); !done) return std::move(done).error();
    return fetch(statement, std::numeric_limits<std::size_t>::max());
  }

  static std::vector<std::string> namesOf(const Statement& statement) {
    SQLSMALLINT count = 0;
    SQLNumResultCols(statement.get(), &count);
    std::vector<std::string> names;
    for (SQLSMALLINT i = 1; i <= count; ++i) {
      std::vector<SQLWCHAR> name(256);
      SQLSMALLINT length = 0;
      SQLDescribeColW(statement.get(), static_cast<SQLUSMALLINT>(i), name.data(), static_cast<SQLSMALLINT>(name.size()), &length, nullptr, nullptr, nullptr, nullptr);
      name.resize(std::min<std::size_t>(static_cast<std::size_t>(std::max<SQLSMALLINT>(0, length)), name.size() - 1));
      names.push_back(utf8Of(name));
    }
    return names;
  }

  Result<std::unique_ptr<TextRows>> fetch(const Statement& statement, std::size_t most) {
    auto rows = std::make_unique<OdbcRows>(namesOf(statement));
    const Canceller canceller(statement.get(), m_stop);
    for (std::size_t i = 0; i < most && rows->columns() > 0; ++i) {
      const auto done = SQLFetch(statement.get());
      if (done == SQL_NO_DATA) break;
      if (!SQL_SUCCEEDED(done)) return failure(statement);
      for (std::size_t c = 0; c < rows->columns(); ++c) {
        auto value = cell(statement, static_cast<SQLUSMALLINT>(c + 1));
        if (!value) return std::move(value).error();
        rows->add(*std::move(value));
      }
    }
    m_moved += static_cast<std::int64_t>(rows->size());
    return std::unique_ptr<TextRows>(std::move(rows));
  }

  /// Long texts come in pieces.
  Result<std::optional<std::string>> cell(const Statement& statement, SQLUSMALLINT column) const {
    std::vector<SQLWCHAR> text;
    std::array<SQLWCHAR, 2048> piece;
    while (true) {
      SQLLEN length = 0;
      const auto done = SQLGetData(statement.get(), column, SQL_C_WCHAR, piece.data(), sizeof piece, &length);
      if (done == SQL_NO_DATA) break;
      if (!SQL_SUCCEEDED(done)) return failure(statement);
      if (length == SQL_NULL_DATA) return std::optional<std::string>{};
      const bool isLast = length != SQL_NO_TOTAL && static_cast<std::size_t>(length) < sizeof piece;
      text.insert(text.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(isLast ? static_cast<std::size_t>(length) / sizeof(SQLWCHAR) : piece.size() - 1));
      if (isLast) break;
    }
    return std::optional{utf8Of(text)};
  }

  DatabaseAddress m_address;
  std::stop_token m_stop;
  soci::session m_session;
  SQLHDBC m_connection = nullptr;
  std::string m_quote;
  bool m_isPostgresql = false;
};

}  // namespace

Result<std::unique_ptr<Database>> openOdbc(const DatabaseAddress& address, std::stop_token stop) {
  auto database = std::make_unique<Odbc>(address, std::move(stop));
  return database->connect().transform([&database]() -> std::unique_ptr<Database> { return std::move(database); });
}

}  // namespace prumo::engine
