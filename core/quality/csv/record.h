// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Where the records of a delimited text (RFC 4180 and kin) begin and end. Every line end is known: LF, CR LF, CR.
///
/// A quote counts only at the start of a value; inside it, two quotes are one, and so is one behind the escape. A quote that never closes, or that is followed by
/// something else than a delimiter or a line end, breaks its record at the end of the line where it opened, and reading goes on with the
/// next line: an open quote costs one line, it never swallows the rest of the file.
namespace prumo::quality::csv {

/// The longest record that is read; a longer one is rejected.
inline constexpr std::size_t kMaxRecord = std::size_t{2} * 1024 * 1024;

struct Syntax {
  char delimiter = ',';
  char quote = '"';    ///< '\0': none
  char escape = '\0';  ///< '\0': none

  /// The escape, unless it is something else already: the quote, the delimiter, a line end.
  char ownEscape() const { return escape == quote || escape == delimiter || escape == '\n' || escape == '\r' ? '\0' : escape; }
};

/// A value as it stands in the file, without its quotes.
struct Field {
  std::string_view raw;
  bool isEscaped = false;  ///< holds doubled quotes or escapes
};

enum class Fault { None, OpenQuote, TextAfterQuote };

struct Record {
  std::vector<Field> fields;
  const char* begin = nullptr;
  const char* next = nullptr;  ///< where the next record starts
  std::int64_t lines = 1;      ///< line ends it spans
  Fault fault = Fault::None;   ///< then `fields` are those before the broken one

  bool isBlank() const { return fields.size() == 1 && fields[0].raw.empty() && fields[0].raw.data() == begin; }
  std::string_view text() const { return {begin, static_cast<std::size_t>(next - begin)}; }
};

/// Cuts texts into records.
class Cutter {
public:
  explicit Cutter(Syntax syntax);

  /// The record that begins at `at` (before `end`). `*end` must be readable and a line end (the caller's sentinel, or the first byte after
  /// a line end inside the text).
  void cut(const char* at, const char* end, Record& record) const;

  /// How many bytes of the text, which begins with a record, are whole records for sure when more text follows; 0 when none is.
  std::size_t wholeRecords(std::string_view text) const;

  /// Whether a record that spans lines looks like several that an open quote swallowed: a line inside one of its values has as many
  /// delimiters as a row of `columns` columns.
  bool looksSwallowed(const Record& record, std::size_t columns) const;

private:
  struct Closing {
    const char* at = nullptr;  ///< the closing quote, or nullptr
    std::int64_t lines = 0;    ///< line ends between the quotes
    bool isEscaped = false;
  };
  Closing closing(const char* open, const char* end) const;
  bool endsValue(const char* at, const char* end) const;
  std::size_t wholeRecords(std::string_view text, std::size_t window) const;

  Syntax m_syntax;
  bool m_endsPlain[256] = {};    ///< delimiter, LF, CR
  bool m_stopsQuoted[256] = {};  ///< quote, LF, CR, and the escape where there is one
};

/// The first byte after the line that `at` is on, at most `end`.
const char* nextLine(const char* at, const char* end);
/// Line ends in the text.
std::int64_t countLines(std::string_view text);

}  // namespace prumo::quality::csv
