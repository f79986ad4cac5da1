// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/literals.h"
#include "core/quality/masking.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prumo::quality {

enum class Encoding { Utf8, Latin1, Windows1252, Utf16Le, Utf16Be };
enum class LineEnd { Lf, CrLf, Cr, Mixed };

using engine::DateForm;

/// Dialect::footer of a group of files: what each of them shows.
inline constexpr std::int64_t kFooterOfEach = -1;

/// How a source is to be read. Most concerns delimited text; how numbers and dates are written concerns every source of texts.
struct Dialect {
  std::string kind = "csv";            ///< one of sources/kinds.h
  std::string part;                    ///< which part of the file: the member or the path that holds the records, the table, the sheet
  Encoding encoding = Encoding::Utf8;
  bool bom = false;                    ///< a byte order mark stands before the text
  char delimiter = ',';
  char quote = '"';                    ///< '\0': values are never quoted
  char escape = '\0';                  ///< inside quotes, makes the quote (or itself) behind it part of the value, beside a doubled quote; '\0': none
  bool header = true;                  ///< the first line read names the columns
  std::int64_t skip = 0;               ///< lines before the header (or before the data, without one)
  std::int64_t footer = 0;             ///< lines at the end that are no data: totals, notes
  bool decimalComma = false;           ///< fractions follow a comma
  char thousands = '\0';               ///< between groups of three digits (engine::Writing)
  DateForm dates = DateForm::DayFirst;
  std::vector<std::string> nullWords;  ///< values that mean "empty" beside the empty cell ("NULL", "NA")
  LineEnd lineEnd = LineEnd::Lf;       ///< what was met; every kind is read

  engine::Writing writing() const { return {decimalComma, thousands, dates}; }

  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What a person settles; the rest is sniffed.
struct DialectChoice {
  std::optional<std::string> kind;
  std::optional<std::string> part;
  std::optional<Encoding> encoding;
  std::optional<char> delimiter;
  std::optional<char> quote;
  std::optional<char> escape;
  std::optional<bool> header;
  std::optional<std::int64_t> skip;
  std::optional<std::int64_t> footer;
  std::optional<bool> decimalComma;
  std::optional<char> thousands;
  std::optional<DateForm> dates;
  std::optional<std::vector<std::string>> nullWords;
};

/// A file's dialect as sniffed and settled, its columns, and how its first rows read.
struct Preview {
  Dialect dialect;
  std::vector<std::string> columns;            ///< never empty, unique: empty names become "column3", repeated ones get " (2)"
  std::vector<std::vector<std::string>> rows;  ///< the first rows (at most 50), as UTF-8, masked
  std::vector<Personal> personal;              ///< what each column seems to hold
  std::vector<std::string> parts{};            ///< what Dialect::part may be, where the file says: its sheets, its tables
};

/// Finds out what kind of source a file is and how to read it (sources/kinds.h, csv/sniff.h); what was chosen stands.
/// Errors {path}: base.cannot_read {reason}, quality.empty_file, quality.not_a_file, quality.binary_file, quality.no_rows {skip},
/// quality.too_many_columns {path, count, limit}, quality.no_part {path, part}, quality.no_part_of {path, part, parts},
/// quality.protected_file, quality.other_spreadsheet, quality.not_a_database, quality.no_tables,
/// quality.table_unreadable {part, reason}, store.busy, store.unfinished_edit, store.too_much_work, quality.unknown_kind {kind}, quality.not_xml, quality.own_entities,
/// quality.no_invoice, quality.broken_invoice {line}, quality.unpacks_too_large {limit},
/// quality.no_files, quality.no_group_of_kind {kind};
/// base.cancelled.
Result<Preview> sniff(const std::filesystem::path& path, const DialectChoice& choice = {}, std::stop_token stop = {});

/// Puts how numbers, dates and empty values are written, as settled; else as `found`, with the thousands that go with the decimal sign.
void settleTexts(const DialectChoice& choice, const engine::Writing& found, Dialect& dialect);

/// The dialect as JSON text ({"encoding":"utf-8","delimiter":";",...}), and back. Errors: json.* {place}.
std::string toJson(const Dialect& dialect);
Result<Dialect> dialectFromJson(std::string_view json);

/// What a person settled, and back; of an older version, what it knew. Errors: json.* {place}.
std::string toJson(const DialectChoice& choice);
Result<DialectChoice> choiceFromJson(std::string_view json);

/// "utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be", and back (also "iso-8859-1", "cp1252", "utf8", in any case).
std::string_view nameOf(Encoding encoding);
std::optional<Encoding> encodingFromName(std::string_view name);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<engine::DateForm>{"day-first", "month-first", "year-first", "day-first-digits", "iso"};
}  // namespace prumo::record
