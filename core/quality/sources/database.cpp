// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/database.h"

#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/engine/sql.h"
#include "core/quality/csv/feed.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;
using engine::TextRows;
using Table = std::shared_ptr<DatabaseTable>;
using Take = std::function<void(const SourceRow&)>;

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kSampleRows = 2000;
constexpr std::size_t kBlock = 8192;
constexpr std::size_t kMostColumns = 10'000;

std::vector<std::size_t> all(std::size_t count) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

std::vector<std::string> namesOf(const TextRows& rows) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < rows.columns(); ++i) names.push_back(rows.name(i));
  return names;
}

std::vector<std::string> columnsOf(std::vector<std::string> names) {
  for (auto& name : names) name.resize(validUtf8Prefix(name));
  return csv::columnNames(std::move(names));
}

std::string item(const DatabaseTable& table) {
  if (!table.address.query.empty()) {
    auto query = table.address.query;
    query.resize(query.find_last_not_of("; \t\r\n\f") + 1);
    return fmt::format("(\n{}\n)", query);  // its last line may be a comment
  }
  std::vector<std::string> parts;
  for (const auto& part : table.address.table) parts.push_back(table.session->quoted(part));
  return fmt::format("{}", fmt::join(parts, "."));
}

std::string withoutRows(const DatabaseTable& table) {
  return fmt::format("SELECT * FROM {}{} WHERE 1 = 0", item(table), table.address.query.empty() ? "" : " q");
}

std::vector<std::string> texts(const TextRows& rows, std::size_t column) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < rows.size(); ++i) out.emplace_back(rows.text(i, column));
  return out;
}

/// The names by which rules call the columns.
std::string numbered(std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) names.push_back(fmt::format("c{}", i));
  return fmt::format("{}", fmt::join(names, ", "));
}

/// What PostgreSQL knows of a table by its name.
Result<void> askCatalog(DatabaseTable& table) {
  const auto name = fmt::format("to_regclass({})", engine::literal(item(table)));
  auto known = table.session->ask(fmt::format(
      "SELECT relkind, CASE WHEN relkind <> 'p' THEN greatest(reltuples, 0) "
      "ELSE (SELECT sum(greatest(l.reltuples, 0)) FROM pg_partition_tree(t.oid) p JOIN pg_class l ON l.oid = p.relid WHERE p.isleaf) END "
      "FROM pg_class t WHERE oid = {}",
      name));
  if (!known) return std::move(known).error();
  if ((*known)->size() != 1) return {};
  const std::string kind{(*known)->text(0, 0)};
  table.isTable = std::string_view{"rpmf"}.find(kind) != std::string_view::npos;
  table.expectedRows = (*known)->number(0, 1);
  auto types = table.session->ask(
      fmt::format("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = {} AND attnum > 0 AND NOT attisdropped ORDER BY attnum", name));
  if (!types) return std::move(types).error();
  table.types = texts(**types, 0);
  auto leaves = table.session->ask(fmt::format(
      "SELECT c.oid::regclass, c.relkind = 'f', has_table_privilege(c.oid, 'SELECT') FROM pg_class c WHERE c.oid IN (SELECT relid FROM pg_partition_tree({0}) WHERE isleaf) "
      "OR (c.oid = {0} AND c.relkind = 'f') ORDER BY c.relkind <> 'f', c.oid",
      name));
  if (!leaves) return std::move(leaves).error();
  const auto isTrue = [](const std::string& text) { return text == "t" || text == "1"; };
  const bool isSpread = std::ranges::any_of(texts(**leaves, 1), isTrue) && std::ranges::all_of(texts(**leaves, 2), isTrue);
  if (isSpread) table.leaves = texts(**leaves, 0);
  return {};
}

/// What the planner expects of a view, a query or a table that nobody analysed; nothing runs. Where it does not say, no progress is known.
void askPlanner(DatabaseTable& table) {
  if (table.expectedRows > 0) return;
  const auto plan = table.session->ask(fmt::format("EXPLAIN SELECT 1 FROM {}", table.from()));
  if (!plan || (*plan)->size() == 0) return;
  const auto line = (*plan)->text(0, 0);
  const auto at = line.find(" rows=");
  if (at != line.npos) std::from_chars(line.data() + at + 6, line.data() + line.size(), table.expectedRows);
}

/// Without running the query.
Result<void> askTypes(DatabaseTable& table) {
  std::vector<std::string> types;
  for (std::size_t i = 0; i < table.columns.size(); ++i) types.push_back(fmt::format("pg_typeof(c{})", i));
  auto known = table.session->ask(fmt::format("SELECT {} FROM (SELECT 1) one LEFT JOIN {} AS q({}) ON false", fmt::join(types, ", "), item(table), numbered(types.size())));
  if (!known) return std::move(known).error();
  for (std::size_t i = 0; i < types.size(); ++i) table.types.emplace_back((*known)->text(0, i));
  return {};
}

Error wide(const DatabaseTable& table) {
  return {{"quality.too_many_columns",
           {{"path", nameOf(table.address)}, {"count", static_cast<std::int64_t>(table.columns.size())}, {"limit", static_cast<std::int64_t>(kMostColumns)}}},
          ErrorKind::BadInput,
          nullptr};
}

Result<Table> openTable(const fs::path& place, std::stop_token stop) {
  auto address = engine::parseDatabaseAddress(platform::utf8FromPath(place));
  if (!address) return std::move(address).error();
  auto session = engine::Database::open(*address, std::move(stop));
  if (!session) return std::move(session).error();
  return describeTable(*std::move(session), *address);
}

/// Row ids are ordinal numbers in the order in which the database gives the rows.
class DatabaseFeed final : public Feed, public engine::RowSource, public std::enable_shared_from_this<DatabaseFeed> {
public:
  DatabaseFeed(Table table, Dialect dialect, std::int64_t rejectsKept) : m_table(std::move(table)), m_dialect(std::move(dialect)), m_rejectsKept(rejectsKept) {}
  DatabaseFeed(const DatabaseFeed&) = delete;
  DatabaseFeed& operator=(const DatabaseFeed&) = delete;
  ~DatabaseFeed() override {
    const std::scoped_lock lock(m_table->mutex);
    m_stream.reset();
  }

  const std::vector<std::string>& columns() const override { return m_table->columns; }
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return engine.add(name, shared_from_this()); }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override;

  double progress() const override {
    const std::scoped_lock lock(m_table->mutex);
    return m_table->expectedRows > 0 ? std::min(0.99, static_cast<double>(m_ordinal) / m_table->expectedRows) : 0;
  }

  void rewind() override {
    const std::scoped_lock lock(m_table->mutex);
    m_stream.reset();
    m_ended = false;
    m_ordinal = 0;
    m_totals = {};
    m_rejects.clear();
  }

  Totals totals() const override {
    auto totals = m_totals;
    totals.lines = totals.rows + totals.rejects;
    return totals;
  }
  std::vector<Reject> rejects() const override { return m_rejects; }
  Result<void> rows(std::vector<std::int64_t> ids, const Take& take) const override;
  std::optional<std::int64_t> lineOf(std::int64_t id) const override { return id + 1; }
  /// One transaction sees one picture.
  Result<void> unchanged() const override { return {}; }

  std::shared_ptr<DatabaseTable> database() const override { return m_table; }
  std::optional<std::int64_t> rowsMoved() const override {
    const std::scoped_lock lock(m_table->mutex);
    return m_table->rowsMoved();
  }

  Result<std::shared_ptr<Feed>> again() const override { return std::shared_ptr<Feed>(std::make_shared<DatabaseFeed>(m_table, m_dialect, m_rejectsKept)); }

  /// The first rows, for a preview.
  Result<std::vector<std::vector<std::string>>> firstRows(std::size_t most) const;

private:
  friend class BlockReader;

  bool isNull(std::string_view text) const { return text.empty() || std::ranges::find(m_dialect.nullWords, text) != m_dialect.nullWords.end(); }

  /// Other columns than those wanted are read too where the order of the rows could hang on them.
  std::string selectOf(const std::vector<std::size_t>& wanted) const { return m_table->select(m_table->isTable ? wanted : all(m_table->columns.size())); }
  std::size_t placeOf(const std::vector<std::size_t>& wanted, std::size_t i) const { return m_table->isTable ? i : wanted[i]; }

  /// The next block of rows, and the number of its first.
  Result<std::shared_ptr<TextRows>> nextBlock(const std::vector<std::size_t>& wanted, std::int64_t& first) {
    const std::scoped_lock lock(m_table->mutex);
    if (m_ended) return std::shared_ptr<TextRows>{};
    if (!m_stream) {
      auto begun = m_table->session->read(selectOf(wanted));
      if (!begun) return std::move(begun).error();
      m_stream = *std::move(begun);
    }
    auto block = m_stream->next(kBlock);
    if (!block) return std::move(block).error();
    first = m_ordinal;
    m_ordinal += static_cast<std::int64_t>((*block)->size());
    m_ended = (*block)->size() == 0;
    return std::shared_ptr<TextRows>(*std::move(block));
  }

  void count(std::int64_t rows, std::vector<Reject> rejects) {
    const std::scoped_lock lock(m_table->mutex);
    m_totals.rows += rows;
    m_totals.rejects += static_cast<std::int64_t>(rejects.size());
    for (auto& reject : rejects) {
      if (m_rejects.size() < static_cast<std::size_t>(m_rejectsKept)) m_rejects.push_back(std::move(reject));
    }
  }

  Table m_table;
  Dialect m_dialect;
  std::int64_t m_rejectsKept;
  std::unique_ptr<engine::RowStream> m_stream;  // this and what follows: under the table's mutex
  bool m_ended = false;
  std::int64_t m_ordinal = 0;
  Totals m_totals;
  std::vector<Reject> m_rejects;
};

/// Takes blocks in turn with the other threads and gives them out in the engine's portions.
class BlockReader final : public engine::RowReader {
public:
  BlockReader(std::shared_ptr<DatabaseFeed> feed, std::vector<std::size_t> wanted) : m_feed(std::move(feed)), m_wanted(std::move(wanted)) {}

  Result<std::size_t> fill(engine::RowBatch& batch) override {
    std::size_t filled = 0;
    while (filled == 0) {
      if (!m_block || m_at == m_block->size()) {
        auto next = m_feed->nextBlock(m_wanted, m_first);
        if (!next) return std::move(next).error();
        if (!*next || (*next)->size() == 0) return std::size_t{0};
        m_block = *std::move(next);
        m_at = 0;
      }
      filled = fillFromBlock(batch);
    }
    return filled;
  }

private:
  std::size_t fillFromBlock(engine::RowBatch& batch) {
    std::size_t row = 0;
    std::vector<Reject> rejects;
    for (; row < batch.capacity && m_at < m_block->size(); ++m_at) {
      const auto ordinal = m_first + static_cast<std::int64_t>(m_at);
      batch.ids[row] = ordinal;
      if (put(batch, row)) ++row;
      else rejects.push_back({.line = ordinal + 1, .reason = RejectReason::BadEncoding});
    }
    m_feed->count(static_cast<std::int64_t>(row), std::move(rejects));
    return row;
  }

  /// Where a database keeps bytes of whatever encoding, a row may hold what is no text.
  bool put(engine::RowBatch& batch, std::size_t row) {
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
      const auto text = m_block->text(m_at, m_feed->placeOf(m_wanted, i));
      if (validUtf8Prefix(text) != text.size()) return false;
      auto& column = batch.columns[i];
      const bool isNull = m_feed->isNull(text);
      column.set(row, isNull ? std::string_view{} : text);
      const auto bit = std::uint64_t{1} << (row % 64);
      if (isNull) column.setNull(row);
      else column.valid[row / 64] |= bit;
    }
    return true;
  }

  std::shared_ptr<DatabaseFeed> m_feed;
  std::vector<std::size_t> m_wanted;
  std::shared_ptr<TextRows> m_block;
  std::size_t m_at = 0;
  std::int64_t m_first = 0;
};

std::unique_ptr<engine::RowReader> DatabaseFeed::reader(std::vector<std::size_t> wanted) {
  return std::make_unique<BlockReader>(shared_from_this(), std::move(wanted));
}

std::vector<std::string> cellsOf(const TextRows& rows, std::size_t row) {
  std::vector<std::string> cells;
  for (std::size_t c = 0; c < rows.columns(); ++c) {
    const auto text = rows.text(row, c);
    cells.emplace_back(text.substr(0, validUtf8Prefix(text)));
  }
  return cells;
}

Result<void> DatabaseFeed::rows(std::vector<std::int64_t> ids, const Take& take) const {
  if (ids.empty()) return {};
  std::ranges::sort(ids);
  ids.erase(std::ranges::unique(ids).begin(), ids.end());
  const std::scoped_lock lock(m_table->mutex);
  auto stream = m_table->session->read(m_table->select(all(m_table->columns.size())));
  if (!stream) return std::move(stream).error();
  std::int64_t first = 0;
  for (auto next = ids.begin(); next != ids.end();) {
    auto block = (*stream)->next(kBlock);
    if (!block) return std::move(block).error();
    const auto end = first + static_cast<std::int64_t>((*block)->size());
    if (end == first) return Error{{"quality.changed_while_read", {{"path", nameOf(m_table->address)}}}, ErrorKind::BadInput, nullptr};
    for (; next != ids.end() && *next < end; ++next) take({*next, *next + 1, cellsOf(**block, static_cast<std::size_t>(*next - first))});
    first = end;
  }
  return {};
}

Result<std::vector<std::vector<std::string>>> DatabaseFeed::firstRows(std::size_t most) const {
  const std::scoped_lock lock(m_table->mutex);
  auto stream = m_table->session->read(m_table->select(all(m_table->columns.size())));
  if (!stream) return std::move(stream).error();
  auto block = (*stream)->next(most);
  if (!block) return std::move(block).error();
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < (*block)->size(); ++i) rows.push_back(cellsOf(**block, i));
  return rows;
}

}  // namespace

Result<Table> describeTable(std::shared_ptr<engine::Database> session, const engine::DatabaseAddress& address) {
  auto table = std::make_shared<DatabaseTable>();
  table->address = address;
  table->session = std::move(session);
  auto head = table->session->ask(withoutRows(*table));
  if (!head) return std::move(head).error();
  table->names = namesOf(**head);
  table->columns = columnsOf(table->names);
  if (table->columns.empty()) return Error{{"quality.no_table_columns", {{"path", nameOf(address)}}}, ErrorKind::BadInput, nullptr};
  if (table->columns.size() > kMostColumns) return wide(*table);
  table->asked = table->session->rowsMoved();
  if (!table->session->speaksPostgresql()) return table;
  auto asked = address.query.empty() ? askCatalog(*table) : askTypes(*table);
  if (!asked) return std::move(asked).error();
  askPlanner(*table);
  table->asked = table->session->rowsMoved();
  return table;
}

std::int64_t DatabaseTable::rowsMoved() const { return session->rowsMoved() - asked; }

std::string DatabaseTable::from() const {
  if (!session->speaksPostgresql()) return item(*this) + (address.query.empty() ? "" : " q");
  return fmt::format("{} AS q({})", item(*this), numbered(columns.size()));
}

std::string DatabaseTable::fromLeaf(const std::string& leaf) const {
  std::vector<std::string> quoted;
  for (const auto& name : names) quoted.push_back(engine::identifier(name));
  return fmt::format("(SELECT {} FROM {}) AS q({})", fmt::join(quoted, ", "), leaf, numbered(columns.size()));
}

std::string DatabaseTable::select(const std::vector<std::size_t>& wanted) const {
  const bool isPostgresql = session->speaksPostgresql();
  if (!isPostgresql && !address.query.empty()) return fmt::format("SELECT * FROM {}", from());
  std::vector<std::string> texts;
  for (const auto column : wanted) texts.push_back(isPostgresql ? fmt::format("CAST(c{} AS text)", column) : session->quoted(names[column]));
  if (texts.empty()) texts.emplace_back("1");
  return fmt::format("SELECT {} FROM {}", fmt::join(texts, ", "), from());
}

bool isDatabase(const fs::path& place) { return engine::isDatabaseAddress(platform::utf8FromPath(place)); }
bool isDatabaseKind(const fs::path& place, std::string_view) { return isDatabase(place); }

Result<Preview> sniffDatabase(const fs::path& place, const DialectChoice& choice, std::stop_token stop) {
  auto table = openTable(place, std::move(stop));
  if (!table) return std::move(table).error();
  Dialect dialect{.kind = "database"};
  settleTexts(choice, {}, dialect);
  Preview preview{.dialect = dialect, .columns = (*table)->columns, .rows = {}, .personal = {}};
  auto rows = DatabaseFeed(*table, dialect, 0).firstRows(kSampleRows);
  if (!rows) return std::move(rows).error();
  preview.rows = *std::move(rows);
  preview.personal = maskSample(preview.columns, preview.rows, kPreviewRows);
  return preview;
}

Result<std::shared_ptr<Feed>> openDatabase(const fs::path& place, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return openTable(place, std::move(stop)).transform([&](Table table) -> std::shared_ptr<Feed> {
    return std::make_shared<DatabaseFeed>(std::move(table), dialect, rejectsKept);
  });
}

}  // namespace prumo::quality
