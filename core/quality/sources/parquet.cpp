// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/parquet.h"

#include "core/base/platform.h"
#include "core/engine/sql.h"
#include "core/quality/csv/feed.h"
#include "core/quality/guess.h"
#include "core/quality/sources/records.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kSampleRows = 2000;

using Take = std::function<void(const SourceRow&)>;

/// What DuckDB says of a file it cannot read, as a fault of the file.
Error brokenFile(const fs::path& path, const Error& error) {
  const auto* detail = argument(error.message, "detail");
  const auto* reason = detail ? std::get_if<std::string>(detail) : nullptr;
  return {{"quality.broken_file", {{"path", platform::utf8FromPath(path)}, {"reason", reason ? *reason : std::string{}}}}, ErrorKind::BadInput, nullptr};
}


class ParquetFeed final : public Feed {
public:
  ParquetFeed(fs::path path, Dialect dialect) : m_path(std::move(path)), m_dialect(std::move(dialect)), m_stamp(m_path) {}

  Result<void> begin() {
    auto answer = ask(fmt::format("SELECT list(column_name), list(column_type) FROM (DESCRIBE SELECT * FROM read_parquet({}))", engine::literal(name())));
    if (!answer) return std::move(answer).error();
    m_names = answer->texts(0, 0);
    m_columns = csv::columnNames(m_names);
    m_types = answer->texts(0, 1);
    auto count = ask(fmt::format("SELECT count(*) FROM read_parquet({})", engine::literal(name())));
    if (!count) return std::move(count).error();
    m_rows = count->integer(0, 0);
    return {};
  }

  const std::vector<std::string>& columns() const override { return m_columns; }
  std::vector<fs::path> filesOfEngine() const override { return {m_path}; }
  Result<void> attach(engine::Engine& engine, const std::string& name) override {
    return engine.run(fmt::format("CREATE TEMP MACRO {}() AS TABLE {}", engine::identifier(name), select())).transform([](const engine::Answer&) {});
  }
  void rewind() override {}

  Totals totals() const override { return {.lines = m_rows, .rows = m_rows, .bytes = m_stamp.size()}; }
  std::vector<Reject> rejects() const override { return {}; }
  Result<void> unchanged() const override { return m_stamp.unchanged(); }
  Error explained(Error error) const override { return error.code() == "engine.failed" ? brokenFile(m_path, error) : error; }

  Result<void> rows(std::vector<std::int64_t> ids, const Take& take) const override {
    if (ids.empty()) return {};
    return rowsWhere(fmt::format("WHERE rowid_ IN ({}) ORDER BY rowid_", fmt::join(ids, ", ")), take);
  }
  Result<void> firstRows(std::size_t count, const Take& take) const { return rowsWhere(fmt::format("ORDER BY rowid_ LIMIT {}", count), take); }

  Result<std::shared_ptr<Feed>> again() const override { return openParquet(m_path, m_dialect, 0, {}); }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t>) override { return nullptr; }

private:
  std::string name() const { return platform::utf8FromPath(m_path); }

  Result<engine::Answer> ask(const std::string& sql) const {
    auto answer = engine::Engine::open({.files = {m_path}}).and_then([&sql](engine::Engine engine) { return engine.run(sql); });
    if (!answer && answer.error().code() == "engine.failed") return brokenFile(m_path, answer.error());
    return answer;
  }

  std::string valueOf(std::size_t column) const {
    const auto name = engine::identifier(m_names[column]);
    const auto& type = m_types[column];
    const bool isNested = type.ends_with(']') || type.starts_with("STRUCT") || type.starts_with("MAP");
    const auto text = isNested ? fmt::format("CAST(to_json({}) AS VARCHAR)", name) : fmt::format("CAST({} AS VARCHAR)", name);
    auto empty = m_dialect.nullWords;
    empty.emplace_back();
    return fmt::format("CASE WHEN {0} NOT IN ({1}) THEN {0} END", text, engine::literals(empty));
  }

  std::string select() const {
    std::vector<std::string> values{"file_row_number AS rowid_"};
    for (std::size_t i = 0; i < m_columns.size(); ++i) values.push_back(fmt::format("{} AS c{}", valueOf(i), i));
    return fmt::format("SELECT {} FROM read_parquet({}, file_row_number = true)", fmt::join(values, ", "), engine::literal(name()));
  }

  Result<void> rowsWhere(const std::string& which, const Take& take) const {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) cells.push_back(fmt::format("coalesce(c{}, '')", i));
    auto answer = ask(fmt::format("SELECT rowid_, [{}] FROM ({}) {}", fmt::join(cells, ", "), select(), which));
    if (!answer) return std::move(answer).error();
    for (std::size_t i = 0; i < answer->rows.size(); ++i) {
      const auto id = answer->integer(i, 0);
      take({id, id + 1, answer->texts(i, 1)});
    }
    return {};
  }

  fs::path m_path;
  Dialect m_dialect;
  FileStamp m_stamp;
  std::vector<std::string> m_names;    ///< as the file has them
  std::vector<std::string> m_columns;  ///< as rules and people call them
  std::vector<std::string> m_types;
  std::int64_t m_rows = 0;
};

Result<std::shared_ptr<ParquetFeed>> openedFeed(const fs::path& path, const Dialect& dialect) {
  auto feed = std::make_shared<ParquetFeed>(path, dialect);
  return feed->begin().transform([&feed] { return feed; });
}

}  // namespace

bool isParquet(const fs::path&, std::string_view head) { return head.starts_with("PAR1"); }

Result<Preview> sniffParquet(const fs::path& path, const DialectChoice& choice, std::stop_token) {
  Dialect dialect{.kind = "parquet"};
  settleTexts({.dates = choice.dates, .nullWords = choice.nullWords}, {}, dialect);
  auto feed = openedFeed(path, dialect);
  if (!feed) return std::move(feed).error();
  Preview preview{.dialect = dialect, .columns = (*feed)->columns(), .rows = {}, .personal = {}};
  auto read = (*feed)->firstRows(kSampleRows, [&preview](const SourceRow& row) { preview.rows.push_back(row.cells); });
  if (!read) return std::move(read).error();
  if (!choice.dates) preview.dialect.dates = guessDates(Sample{.rows = preview.rows, .lines = {}}, 0);
  preview.personal = maskSample(preview.columns, preview.rows, kPreviewRows);
  return preview;
}

Result<std::shared_ptr<Feed>> openParquet(const fs::path& path, const Dialect& dialect, std::int64_t, std::stop_token) {
  return openedFeed(path, dialect).transform([](std::shared_ptr<ParquetFeed> feed) -> std::shared_ptr<Feed> { return feed; });
}

}  // namespace prumo::quality
