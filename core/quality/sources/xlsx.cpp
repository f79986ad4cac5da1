// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx.h"

#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/guess.h"
#include "core/quality/sources/ole.h"
#include "core/quality/sources/files.h"
#include "core/quality/sources/parts.h"
#include "core/quality/sources/xlsx_rows.h"

#include <algorithm>
#include <utility>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostColumns = 10'000;
constexpr std::size_t kSample = 1000;  ///< rows that say how many columns there are
constexpr std::size_t kRejectText = 500;

Error refused(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

bool isBlank(const std::vector<std::string>& cells) { return std::ranges::all_of(cells, &std::string::empty); }

RejectReason reasonOf(XmlFault fault) {
  switch (fault) {
    case XmlFault::BadEncoding: return RejectReason::BadEncoding;
    case XmlFault::OwnEntities: return RejectReason::OwnEntities;
    case XmlFault::BrokenOff: return RejectReason::BrokenOff;
    case XmlFault::TooLong: return RejectReason::TooLong;
    default: return RejectReason::BadXml;
  }
}

std::string textOf(const std::vector<std::string>& cells) {
  std::string text;
  for (std::size_t i = 0; i < cells.size() && text.size() < kRejectText; ++i) text += (i > 0 ? "\t" : "") + cells[i].substr(0, kRejectText);
  return text;
}

/// An archive and what is being read of it.
struct Unpacking {
  Zip zip;
  std::optional<Zip::Stream> stream;  // goes before the archive
};

/// A sheet being read, row by row; those without a value are passed over.
class Sheet {
public:
  static Result<Sheet> open(const fs::path& path, const std::shared_ptr<const XlsxBook>& book, const XlsxSheet& sheet, bool decimalComma) {
    auto zip = Zip::open(path);
    if (!zip) return std::move(zip).error();
    const auto unpacking = std::make_shared<Unpacking>(*std::move(zip), std::nullopt);
    const auto* entry = unpacking->zip.find(sheet.entry);
    if (entry) unpacking->stream = unpacking->zip.stream(*entry);
    if (unpacking->stream) return Sheet(unpacking, book, entry->size, decimalComma);
    auto error = refused("quality.broken_file", path);
    error.message.args.emplace_back("reason", sheet.entry.empty() ? sheet.name : sheet.entry);
    return error;
  }

  bool next(XlsxRow& row) {
    while (m_rows->next(row)) {
      if (row.isTooLong || row.hasLostText || !isBlank(row.cells)) return true;
    }
    return false;
  }
  XmlFault fault() const { return m_rows->fault(); }
  double progress() const { return m_size > 0 ? std::min(1.0, static_cast<double>(m_rows->bytes()) / static_cast<double>(m_size)) : 1; }

private:
  Sheet(const std::shared_ptr<Unpacking>& unpacking, const std::shared_ptr<const XlsxBook>& book, std::int64_t size, bool decimalComma)
      : m_rows(std::make_unique<XlsxRows>([unpacking](char* bytes, std::size_t room) { return unpacking->stream->read(bytes, room); }, book, decimalComma)), m_size(size) {}

  std::unique_ptr<XlsxRows> m_rows;
  std::int64_t m_size;
};

class XlsxRecords final : public RecordReader {
public:
  XlsxRecords(Sheet sheet, std::size_t columns, const Dialect& dialect) : m_sheet(std::move(sheet)), m_columns(columns), m_skip(dialect.skip), m_isPastHeader(!dialect.header) {}

  Result<bool> next(SourceRecord& record) override {
    record.fault.reset();
    record.found = 0;
    do {
      if (!m_sheet.next(m_row)) return last(record);
    } while (m_row.number <= m_skip || !std::exchange(m_isPastHeader, true));
    record.line = m_row.number;
    const bool isTooWide = m_row.cells.size() > m_columns;
    if (m_row.isTooLong) record.fault = RejectReason::TooLong;
    else if (m_row.hasLostText) record.fault = RejectReason::LostText;
    else if (isTooWide) record.fault = RejectReason::TooManyValues;
    record.found = isTooWide ? std::ssize(m_row.cells) : 0;
    record.text = record.fault ? textOf(m_row.cells) : std::string{};
    std::swap(record.cells, m_row.cells);
    record.cells.resize(m_columns);
    return true;
  }
  double progress() const override { return m_sheet.progress(); }

private:
  /// A sheet that is broken ends with a reject that says so.
  Result<bool> last(SourceRecord& record) {
    if (m_sheet.fault() == XmlFault::None || std::exchange(m_isSaid, true)) return false;
    record.line = m_row.number;
    record.fault = reasonOf(m_sheet.fault());
    record.text.clear();
    return true;
  }

  Sheet m_sheet;
  std::size_t m_columns;
  std::int64_t m_skip;
  bool m_isPastHeader;
  XlsxRow m_row;
  bool m_isSaid = false;
};

/// A workbook, and which of its sheets is meant.
class Workbook {
public:
  static Result<Workbook> open(const fs::path& path) {
    if (isOle(headOf(path))) return refused(isProtected(path) ? "quality.protected_file" : "quality.other_spreadsheet", path);
    auto zip = Zip::open(path);
    if (!zip) return std::move(zip).error();
    if (zip->find("content.xml") || zip->find("xl/workbook.bin")) return refused("quality.other_spreadsheet", path);
    return readBook(*zip, path).transform([&path](XlsxBook book) { return Workbook(path, std::make_shared<XlsxBook>(std::move(book))); });
  }

  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& sheet : m_book->sheets) names.push_back(sheet.name);
    return names;
  }

  Result<Sheet> sheet(const XlsxSheet& sheet, bool decimalComma) const { return Sheet::open(m_path, m_book, sheet, decimalComma); }

  /// The sheet of that name; without one, the first that is shown and holds a row, else the first.
  Result<XlsxSheet> find(const std::string& name) const {
    for (const auto& sheet : m_book->sheets) {
      if (name.empty() ? holdsRows(sheet) : sheet.name == name) return sheet;
    }
    if (name.empty()) return refused("quality.no_rows", m_path);
    return noPartOf(m_path, name, names());
  }

private:
  Workbook(fs::path path, std::shared_ptr<const XlsxBook> book) : m_path(std::move(path)), m_book(std::move(book)) {}

  bool holdsRows(const XlsxSheet& sheet) const {
    if (sheet.isHidden) return false;
    auto opened = this->sheet(sheet, false);
    XlsxRow row;
    return !opened || opened->next(row) || opened->fault() != XmlFault::None;
  }

  fs::path m_path;
  std::shared_ptr<const XlsxBook> m_book;
};

/// The first rows of a sheet, as guesses take them, each without the empty cells at its end.
Result<Sample> sampleOf(Sheet& sheet, const std::stop_token& stop) {
  Sample sample;
  XlsxRow row;
  while (sample.rows.size() < kSample && sheet.next(row)) {
    if (stop.stop_requested()) return cancelled();
    if (row.isTooLong || row.hasLostText) continue;
    sample.rows.push_back(row.cells);
    sample.lines.push_back(row.number - 1);
  }
  return sample;
}

std::size_t firstAfter(const Sample& sample, std::int64_t skip) {
  return static_cast<std::size_t>(std::ranges::lower_bound(sample.lines, skip) - sample.lines.begin());
}

/// As many columns as the widest of the first rows has; those beyond the header are numbered.
Result<std::vector<std::string>> columnsOf(const fs::path& path, const Sample& sample, const Dialect& dialect) {
  const auto first = firstAfter(sample, dialect.skip);
  if (first == sample.rows.size()) return refused("quality.no_rows", path);
  std::size_t most = 0;
  for (auto row = first; row < sample.rows.size(); ++row) most = std::max(most, sample.rows[row].size());
  auto header = dialect.header ? sample.rows[first] : std::vector<std::string>{};
  header.resize(most);
  if (most <= kMostColumns) return csv::columnNames(std::move(header));
  auto error = refused("quality.too_many_columns", path);
  error.message.args.emplace_back("count", static_cast<std::int64_t>(most));
  error.message.args.emplace_back("limit", static_cast<std::int64_t>(kMostColumns));
  return error;
}

Dialect dialectOf(const Sample& sample, const DialectChoice& choice, std::string part) {
  const auto skipped = choice.skip ? firstAfter(sample, *choice.skip) : guessSkippedRows(sample);
  Dialect dialect{.kind = "xlsx", .part = std::move(part)};
  dialect.skip = choice.skip.value_or(skipped > 0 && skipped < sample.lines.size() ? sample.lines[skipped] : 0);
  dialect.header = choice.header.value_or(guessHeader(sample, skipped));
  settleTexts(choice, guessWriting(sample, skipped), dialect);
  return dialect;
}

RecordSource recordsOf(const fs::path& path, const Workbook& book, const XlsxSheet& sheet, const Dialect& dialect, std::vector<std::string> columns) {
  const auto count = columns.size();
  return {path, std::move(columns), [book, sheet, dialect, count]() {
            return book.sheet(sheet, dialect.decimalComma).transform([&](Sheet opened) -> std::unique_ptr<RecordReader> {
              return std::make_unique<XlsxRecords>(std::move(opened), count, dialect);
            });
          }};
}

}  // namespace

bool isXlsx(const fs::path& path, std::string_view head) {
  if (isOle(head)) return true;
  if (!looksLikeZip(head)) return false;
  const auto zip = Zip::open(path);
  if (!zip) return hasExtension(path, {".xlsx", ".xlsm", ".xltx", ".xltm"});
  return std::ranges::any_of(zip->entries(), [](const Zip::Entry& entry) { return entry.name.starts_with("xl/") || entry.name == "content.xml"; });
}

Result<Preview> sniffXlsx(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  const auto book = Workbook::open(path);
  if (!book) return book.error();
  const auto sheet = book->find(choice.part.value_or(""));
  if (!sheet) return sheet.error();
  auto sample = book->sheet(*sheet, false).and_then([&stop](Sheet opened) { return sampleOf(opened, stop); });
  if (!sample) return std::move(sample).error();
  const auto dialect = dialectOf(*sample, choice, sheet->name);
  auto columns = columnsOf(path, *sample, dialect);
  if (!columns) return std::move(columns).error();
  return previewOf(recordsOf(path, *book, *sheet, dialect, *std::move(columns)), dialect).transform([&book](Preview preview) {
    preview.parts = book->names();
    return preview;
  });
}

Result<std::shared_ptr<Feed>> openXlsx(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  const auto book = Workbook::open(path);
  if (!book) return book.error();
  const auto sheet = book->find(dialect.part);
  if (!sheet) return sheet.error();
  return book->sheet(*sheet, dialect.decimalComma)
      .and_then([&](Sheet opened) { return sampleOf(opened, stop); })
      .and_then([&](const Sample& sample) { return columnsOf(path, sample, dialect); })
      .and_then([&](std::vector<std::string> columns) { return recordFeed(recordsOf(path, *book, *sheet, dialect, std::move(columns)), dialect, rejectsKept, stop); });
}

}  // namespace prumo::quality
