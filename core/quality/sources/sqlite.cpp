// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/sqlite.h"

#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/quality/csv/feed.h"
#include "core/quality/guess.h"
#include "core/quality/sources/parts.h"
#include "core/store/table_file.h"

#include <algorithm>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostCell = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kRejectText = 500;

Error refused(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

/// What a file that was taken for a project would be told, in words for a feed.
Error aboutFeed(const Error& error, const fs::path& path, const std::string& part) {
  const auto* detail = argument(error.message, "detail");
  const auto with = [&](const char* code) {
    auto said = refused(code, path);
    said.message.args.emplace_back("reason", detail ? *detail : Argument{std::string{}});
    return said;
  };
  if (error.code() == "store.not_a_project") return refused("quality.not_a_database", path);
  if (error.code() == "store.damaged") return with("quality.broken_file");
  if (error.code() != "store.read_failed") return error;
  auto said = with("quality.table_unreadable");
  said.message.args.emplace_back("part", part);
  return said;
}

std::optional<RejectReason> faultOf(const std::vector<std::string>& cells) {
  for (const auto& cell : cells) {
    if (cell.size() > kMostCell) return RejectReason::TooLong;
    if (cell.find('\0') != cell.npos) return RejectReason::NulByte;
    if (validUtf8Prefix(cell) != cell.size()) return RejectReason::BadEncoding;
  }
  return {};
}

std::string textOf(const std::vector<std::string>& cells) {
  std::string text;
  for (std::size_t i = 0; i < cells.size() && text.size() < kRejectText; ++i) text += (i > 0 ? "\t" : "") + cells[i].substr(0, kRejectText);
  return csv::Decoder(Encoding::Utf8).shown(text);
}

class SqliteRecords final : public RecordReader {
public:
  SqliteRecords(TableFile file, fs::path path, const Dialect& dialect) : m_file(std::move(file)), m_path(std::move(path)), m_part(dialect.part), m_decimalComma(dialect.decimalComma) {}

  Result<bool> next(SourceRecord& record) override {
    const auto more = m_file.next(m_row);
    if (!more) return aboutFeed(more.error(), m_path, m_part);
    if (!*more) return false;
    record.line = ++m_ordinal;
    record.fault = faultOf(m_row.cells);
    record.text = record.fault ? textOf(m_row.cells) : std::string{};
    // A number in the file has a point whatever the texts beside it are written with.
    for (std::size_t i = 0; i < m_row.cells.size() && m_decimalComma; ++i) {
      if (m_row.isReal[i]) std::ranges::replace(m_row.cells[i], '.', ',');
    }
    std::swap(record.cells, m_row.cells);
    return true;
  }
  double progress() const override { return m_file.progress(); }

private:
  TableFile m_file;
  fs::path m_path;
  std::string m_part;
  bool m_decimalComma;
  TableRow m_row;
  std::int64_t m_ordinal = 0;
};

Result<TableFile> opened(const fs::path& path, const std::stop_token& stop) {
  auto file = TableFile::open(path, stop);
  if (!file) return aboutFeed(file.error(), path, {});
  return file;
}

Result<bool> holdsRows(TableFile& file, const std::string& table) {
  TableRow row;
  return file.begin(table).and_then([&] { return file.next(row); });
}

/// The table of that name; without one, the first that holds a row, else the first.
Result<std::string> tableOf(TableFile& file, const fs::path& path, const std::string& part, std::vector<std::string>& tables) {
  auto all = file.tables();
  if (!all) return aboutFeed(all.error(), path, part);
  tables = *std::move(all);
  if (!part.empty()) {
    if (std::ranges::find(tables, part) == tables.end()) return noPartOf(path, part, tables);
    return part;
  }
  if (tables.empty()) return refused("quality.no_tables", path);
  for (const auto& table : tables) {
    const auto holds = holdsRows(file, table);
    if (!holds && holds.error().kind == ErrorKind::Cancelled) return holds.error();
    if (holds && *holds) return table;
  }
  return tables.front();
}

Result<RecordSource> recordsOf(const fs::path& path, const Dialect& dialect, TableFile& file, const std::stop_token& stop) {
  auto names = file.columns(dialect.part);
  if (!names) return aboutFeed(names.error(), path, dialect.part);
  return RecordSource{path, csv::columnNames(*std::move(names)), [path, dialect, stop]() -> Result<std::unique_ptr<RecordReader>> {
                        auto again = opened(path, stop);
                        if (!again) return std::move(again).error();
                        if (auto begun = again->begin(dialect.part); !begun) return aboutFeed(begun.error(), path, dialect.part);
                        return std::unique_ptr<RecordReader>(std::make_unique<SqliteRecords>(*std::move(again), path, dialect));
                      }};
}

/// How its texts have numbers and dates.
Result<engine::Writing> writingOf(const RecordSource& source) {
  Sample sample;
  SourceRecord record;
  auto reader = source.open();
  if (!reader) return std::move(reader).error();
  while (sample.rows.size() < 500) {
    const auto more = (*reader)->next(record);
    if (!more) return more.error();
    if (!*more) break;
    if (!record.fault) sample.rows.push_back(record.cells);
  }
  return guessWriting(sample, 0);
}

}  // namespace

bool isSqlite(const fs::path& path, std::string_view head) {
  return head.starts_with("SQLite format 3") || (hasExtension(path, {".sqlite", ".sqlite3", ".db", ".db3"}) && looksBinary(head));
}

Result<Preview> sniffSqlite(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  auto file = opened(path, stop);
  if (!file) return std::move(file).error();
  std::vector<std::string> tables;
  auto part = tableOf(*file, path, choice.part.value_or(""), tables);
  if (!part) return std::move(part).error();
  Dialect dialect{.kind = "sqlite", .part = *std::move(part)};
  auto source = recordsOf(path, dialect, *file, stop);
  if (!source) return std::move(source).error();
  const auto writing = writingOf(*source);
  if (!writing) return writing.error();
  settleTexts(choice, *writing, dialect);
  return recordsOf(path, dialect, *file, stop).and_then([&](const RecordSource& settled) { return previewOf(settled, dialect); }).transform([&](Preview preview) {
    preview.parts = tables;
    return preview;
  });
}

Result<std::shared_ptr<Feed>> openSqlite(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  auto file = opened(path, stop);
  if (!file) return std::move(file).error();
  std::vector<std::string> tables;
  auto settled = dialect;
  auto part = tableOf(*file, path, dialect.part, tables);
  if (!part) return std::move(part).error();
  settled.part = *std::move(part);
  return recordsOf(path, settled, *file, stop).and_then([&](RecordSource source) { return recordFeed(std::move(source), settled, rejectsKept, stop); });
}

}  // namespace prumo::quality
