// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/kinds.h"

#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/csv/sniff.h"
#include "core/quality/sources/database.h"
#include "core/quality/sources/files.h"
#include "core/quality/sources/group.h"
#include "core/quality/sources/gzip.h"
#include "core/quality/sources/json.h"
#include "core/quality/sources/nfe.h"
#include "core/quality/sources/parquet.h"
#include "core/quality/sources/sqlite.h"
#include "core/quality/sources/xlsx.h"
#include "core/quality/sources/xml.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

Result<std::shared_ptr<Feed>> openCsv(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return csv::Feed::open(path, dialect, rejectsKept, std::move(stop)).transform([](std::shared_ptr<csv::Feed> feed) -> std::shared_ptr<Feed> {
    return feed;
  });
}

Result<const SourceKind*> kindOf(const fs::path& path, const std::optional<std::string>& chosen) {
  const auto& kinds = sourceKinds();
  const auto head = chosen ? std::string{} : headOf(path);
  const auto found = std::ranges::find_if(kinds, [&](const SourceKind& kind) { return chosen ? kind.key == *chosen : kind.fits(path, head); });
  if (found != kinds.end()) return &*found;
  return Error{{"quality.unknown_kind", {{"path", platform::utf8FromPath(path)}, {"kind", chosen.value_or("")}}}, ErrorKind::BadInput, nullptr};
}

/// A folder of invoices is one source of its own.
constexpr std::string_view kInvoices = "nfe";

bool isFolder(const fs::path& path) {
  std::error_code fault;
  return fs::is_directory(path, fault);
}

/// As much of a text as is laid aside to find out how to read it.
constexpr std::int64_t kBeginning = std::int64_t{4} * 1024 * 1024;

/// Without what the beginning of a text breaks off in.
void endWithLine(const fs::path& file) {
  std::error_code ignored;
  std::string bytes;
  std::ifstream in(file, std::ios::binary);
  bytes.assign(std::istreambuf_iterator<char>(in), {});
  const bool isWide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  const auto end = isWide ? bytes.size() & ~std::size_t{1} : bytes.rfind('\n') + 1;
  if (end > 0) fs::resize_file(file, end, ignored);
}

Result<Preview> sniffPacked(const fs::path& path, const DialectChoice& choice, const std::stop_token& stop) {
  auto unpacked = unpack(path, kBeginning, stop);
  if (!unpacked) return std::move(unpacked).error();
  const auto kind = kindOf((*unpacked)->file, choice.kind);
  if (!kind) return kind.error();
  if (!(*unpacked)->isWhole && (*kind)->key == "csv") {
    endWithLine((*unpacked)->file);
  } else if (!(*unpacked)->isWhole) {  // its columns may come anywhere
    unpacked = unpack(path, 0, stop);
    if (!unpacked) return std::move(unpacked).error();
  }
  auto settled = choice;
  if (!(*unpacked)->isWhole && !choice.footer) settled.footer = 0;  // the end was not seen
  return (*kind)->sniff((*unpacked)->file, settled, stop).or_else([&](Error error) -> Result<Preview> { return aboutPacked(std::move(error), path, **unpacked); });
}

Result<std::shared_ptr<Feed>> openPacked(const fs::path& path, const SourceKind& kind, const Dialect& dialect, std::int64_t rejectsKept, const std::stop_token& stop) {
  auto unpacked = unpack(path, 0, stop);
  if (!unpacked) return std::move(unpacked).error();
  auto feed = kind.open((*unpacked)->file, dialect, rejectsKept, stop);
  if (!feed) return aboutPacked(std::move(feed).error(), path, **unpacked);
  return packedFeed(path, *std::move(unpacked), *std::move(feed));
}

}  // namespace

const std::vector<SourceKind>& sourceKinds() {
  using enum DialectOption;
  static const std::vector<SourceKind> kinds{
      {"database", isDatabaseKind, sniffDatabase, openDatabase, {DecimalComma, Thousands, Dates, NullWords}},
      {"parquet", isParquet, sniffParquet, openParquet, {Dates, NullWords}},
      {"xlsx", isXlsx, sniffXlsx, openXlsx, {Part, DecimalComma, Thousands, Dates, Skip, NullWords, Header}},
      {"sqlite", isSqlite, sniffSqlite, openSqlite, {Part, DecimalComma, Thousands, Dates, NullWords}},
      {"nfe", isNfe, sniffNfe, openNfe, {Part}},
      {"xml", isXml, sniffXml, openXml, {Part, DecimalComma, Thousands, Dates, NullWords}},
      {"json", isJson, sniffJson, openJson, {Part, DecimalComma, Thousands, Dates, NullWords}},
      {"csv", [](const fs::path&, std::string_view) { return true; }, csv::sniff, openCsv,
       {Delimiter, Quote, Escape, Encoding, DecimalComma, Thousands, Dates, Skip, Footer, NullWords, Header}},
  };
  return kinds;
}

bool isOfAnotherKind(const fs::path& file, std::string_view kind) {
  const auto own = kindOf(file, {});
  return own && (*own)->key != "csv" && (*own)->key != kind;
}

bool isThere(const fs::path& path) {
  std::error_code fault;
  return isDatabase(path) || fs::is_regular_file(path, fault) || isFolder(path) || (isGroup(path) && !filesOfGroup(path).empty());
}

bool takes(std::string_view kind, DialectOption option) {
  const auto found = std::ranges::find(sourceKinds(), kind, &SourceKind::key);
  return found != sourceKinds().end() && std::ranges::find(found->options, option) != found->options.end();
}

Result<Preview> sniff(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  if (isDatabase(path)) return sniffDatabase(path, choice, std::move(stop));
  if (isGzip(headOf(path))) return sniffPacked(path, choice, stop);
  const bool isOfInvoices = choice.kind ? *choice.kind == kInvoices : isNfe(path, {});
  if (isGroup(path) && !(isFolder(path) && isOfInvoices)) return sniffGroup(path, choice, std::move(stop));
  return kindOf(path, choice.kind).and_then([&](const SourceKind* kind) { return kind->sniff(path, choice, std::move(stop)); });
}

Result<std::shared_ptr<Feed>> openFeed(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  if (isDatabase(path)) return openDatabase(path, dialect, rejectsKept, std::move(stop));
  if (isGroup(path) && !(isFolder(path) && dialect.kind == kInvoices)) return openGroup(path, dialect, rejectsKept, std::move(stop));
  return kindOf(path, dialect.kind).and_then([&](const SourceKind* kind) {
    return isGzip(headOf(path)) ? openPacked(path, *kind, dialect, rejectsKept, stop) : kind->open(path, dialect, rejectsKept, stop);
  });
}

}  // namespace prumo::quality
