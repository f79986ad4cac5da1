// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/guess.h"

#include "core/base/utf8.h"
#include "core/engine/check_digits.h"
#include "core/engine/literals.h"
#include "core/quality/csv/decoder.h"
#include "core/quality/personal_forms.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace prumo::quality {

namespace {

constexpr std::size_t kRowsForSyntax = 500;

using Rows = std::vector<std::vector<std::string>>;

/// How many values most rows have.
std::size_t usualCount(const Rows& rows) {
  std::map<std::size_t, std::size_t> counts;
  for (const auto& row : rows) ++counts[row.size()];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& pair) { return pair.second; });
  return most == counts.end() ? 0 : most->first;
}

/// 0 when the text does not split at all; else the share of rows with the usual count, less the broken ones, and a little for more columns.
double evenness(const Sample& sample) {
  const auto usual = usualCount(sample.rows);
  if (usual < 2) return 0;
  const auto alike = std::ranges::count(sample.rows, usual, &std::vector<std::string>::size);
  const auto all = static_cast<double>(sample.rows.size() + sample.faults);
  const double first = sample.rows.front().size() == usual ? 0.05 : 0;
  return static_cast<double>(alike) / all + first + static_cast<double>(std::min<std::size_t>(usual, 50)) / 1000;
}

bool isTyped(std::string_view value) {
  constexpr std::array kForms{DateForm::DayFirst, DateForm::MonthFirst, DateForm::YearFirst};  // the others are read as numbers, or by these
  return engine::decimalOf(value, false) || engine::decimalOf(value, true) ||
         std::ranges::any_of(kForms, [value](DateForm form) { return engine::momentOf(value, form).has_value(); });
}

/// No column is called by somebody's CPF or e-mail.
bool isSomebodys(std::string_view value) { return engine::isCpf(value) || isEmailForm(value); }

/// Whether the values of a column below its first are nearly all numbers or dates.
bool isTypedBelow(const Sample& sample, std::size_t firstRow, std::size_t column) {
  std::size_t typed = 0;
  std::size_t seen = 0;
  for (auto row = firstRow + 1; row < sample.rows.size(); ++row) {
    if (column >= sample.rows[row].size() || sample.rows[row][column].empty()) continue;
    ++seen;
    typed += isTyped(sample.rows[row][column]) ? 1 : 0;
  }
  return seen > 0 && typed * 10 >= seen * 9;
}

bool occursBelow(const Sample& sample, std::size_t firstRow, std::size_t column, const std::string& value) {
  return std::any_of(sample.rows.begin() + static_cast<std::ptrdiff_t>(firstRow) + 1, sample.rows.end(),
                     [&](const auto& row) { return column < row.size() && row[column] == value; });
}

/// A wide table whose column names are numbers: no name stands twice, while every other row repeats a value.
bool isOnlyDistinctRow(const Sample& sample, std::size_t firstRow) {
  constexpr std::size_t kWide = 8;
  if (sample.rows[firstRow].size() < kWide) return false;
  const auto isDistinct = [](const auto& row) { return std::set<std::string>(row.begin(), row.end()).size() == row.size(); };
  return isDistinct(sample.rows[firstRow]) && std::none_of(sample.rows.begin() + static_cast<std::ptrdiff_t>(firstRow) + 1, sample.rows.end(), isDistinct);
}

/// What may stand before a quote inside quotes: nothing, and a backslash where one does.
std::vector<char> escapesFor(std::string_view text, char quote, const DialectChoice& choice) {
  if (choice.escape) return {*choice.escape};
  const std::array pair{'\\', quote};
  const bool isMet = quote != '\0' && text.find(std::string_view{pair.data(), pair.size()}) != std::string_view::npos;
  return isMet ? std::vector{'\0', '\\'} : std::vector{'\0'};
}

/// Shares of zero bytes at even and odd places.
std::pair<double, double> zeroShares(std::string_view sample) {
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
  const auto half = static_cast<double>(std::max<std::size_t>(1, sample.size() / 2));
  return {static_cast<double>(zeros[0]) / half, static_cast<double>(zeros[1]) / half};
}

}  // namespace

std::size_t bomLength(std::string_view sample) {
  if (sample.starts_with("\xEF\xBB\xBF")) return 3;
  return sample.starts_with("\xFF\xFE") || sample.starts_with("\xFE\xFF") ? 2 : 0;
}

Encoding guessEncoding(std::string_view sample) {
  if (sample.starts_with("\xEF\xBB\xBF")) return Encoding::Utf8;
  if (sample.starts_with("\xFF\xFE")) return Encoding::Utf16Le;
  if (sample.starts_with("\xFE\xFF")) return Encoding::Utf16Be;
  const auto [even, odd] = zeroShares(sample);
  if (odd > 0.3 && even < 0.1) return Encoding::Utf16Le;
  if (even > 0.3 && odd < 0.1) return Encoding::Utf16Be;
  std::size_t bad = 0;
  std::size_t good = 0;
  bool isWindows = false;
  while (!sample.empty()) {
    const auto prefix = validUtf8Prefix(sample);
    good += static_cast<std::size_t>(std::ranges::count_if(sample.substr(0, prefix), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    sample.remove_prefix(prefix);
    if (sample.size() < 4) break;  // perhaps cut inside a character
    const auto c = static_cast<unsigned char>(sample[0]);
    isWindows |= c >= 0x80 && c < 0xA0;
    ++bad;
    sample.remove_prefix(1);
  }
  if (bad * 10 <= good) return Encoding::Utf8;
  return isWindows ? Encoding::Windows1252 : Encoding::Latin1;
}

bool looksBinary(std::string_view sample) {
  const auto odd = std::ranges::count_if(sample, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 9 || (byte > 13 && byte < 32 && byte != 26);
  });
  return sample.size() > 64 && static_cast<double>(odd) > 0.05 * static_cast<double>(sample.size());
}

bool hasOtherSignature(std::string_view sample) {
  using namespace std::string_view_literals;
  static constexpr std::array kSignatures{"PK\x03\x04"sv, "PK\x05\x06"sv, "\x1F\x8B\x08"sv, "%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "SQLite format 3"sv, "PAR1"sv, "7z\xBC\xAF"sv, "Rar!"sv, "\xD0\xCF\x11\xE0"sv,
                                          "BZh9"sv, "\xFD" "7zXZ"sv, "\x28\xB5\x2F\xFD"sv, "\x7F" "ELF"sv};
  return std::ranges::any_of(kSignatures, [sample](std::string_view signature) { return sample.starts_with(signature); });
}

LineEnd guessLineEnd(std::string_view sample) {
  std::int64_t counts[3] = {0, 0, 0};  // LF, CR LF, CR
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\n') ++counts[i > 0 && sample[i - 1] == '\r' ? 1 : 0];
    else if (sample[i] == '\r' && (i + 1 == sample.size() || sample[i + 1] != '\n')) ++counts[2];
  }
  if ((counts[0] > 0) + (counts[1] > 0) + (counts[2] > 0) > 1) return LineEnd::Mixed;
  return counts[1] > 0 ? LineEnd::CrLf : counts[2] > 0 ? LineEnd::Cr : LineEnd::Lf;
}

Sample cutSample(std::string_view text, const csv::Syntax& syntax, bool isWhole, std::size_t most) {
  std::string bytes{text};
  bytes += '\n';
  const char* at = bytes.data();
  const char* const end = at + text.size();
  const csv::Cutter cutter(syntax);
  const csv::Decoder decoder(Encoding::Utf8, syntax);
  Sample sample;
  csv::Record record;
  std::int64_t line = 0;
  while (at < end && sample.rows.size() < most) {
    cutter.cut(at, end, record);
    if (record.next == end && !isWhole) break;
    sample.faults += record.fault != csv::Fault::None ? 1 : 0;
    if (record.fault == csv::Fault::None && !record.isBlank()) {
      std::pmr::monotonic_buffer_resource memory;
      auto& row = sample.rows.emplace_back();
      for (const auto& field : record.fields) row.push_back(decoder.shown(decoder.text(field, memory)));
      sample.lines.push_back(line);
    }
    line += csv::countLines(record.text());
    at = record.next;
  }
  return sample;
}

csv::Syntax guessSyntax(std::string_view text, bool isWhole, const DialectChoice& choice) {
  const auto delimiters = choice.delimiter ? std::vector{*choice.delimiter} : std::vector{',', ';', '\t', '|'};
  const auto quotes = choice.quote ? std::vector{*choice.quote} : std::vector{'"', '\'', '\0'};
  csv::Syntax best{delimiters.front(), quotes.front(), choice.escape.value_or('\0')};
  double bestScore = 0;
  for (const char quote : quotes) {
    if (quote == '\'' && text.find('\'') == std::string_view::npos) continue;
    for (const char escape : escapesFor(text, quote, choice)) {
      const double unusual = (quote == '"' ? 0 : 0.1) + (escape == '\0' ? 0 : 0.001);
      for (const char delimiter : delimiters) {
        const csv::Syntax syntax{delimiter, quote, escape};
        const auto score = evenness(cutSample(text, syntax, isWhole, kRowsForSyntax)) - unusual;
        if (score > bestScore) {
          bestScore = score;
          best = syntax;
        }
      }
    }
  }
  return best;
}

std::size_t guessSkippedRows(const Sample& sample) {
  if (usualCount(sample.rows) < 2) return 0;
  const auto first = std::ranges::find_if(sample.rows, [](const auto& row) { return row.size() > 1; });
  return static_cast<std::size_t>(first - sample.rows.begin());
}

bool guessHeader(const Sample& sample, std::size_t firstRow) {
  if (firstRow + 1 >= sample.rows.size()) return true;
  const auto& first = sample.rows[firstRow];
  if (std::ranges::any_of(first, isSomebodys)) return false;
  int names = 0;
  int values = 0;
  for (std::size_t column = 0; column < first.size(); ++column) {
    if (!isTypedBelow(sample, firstRow, column)) continue;
    (isTyped(first[column]) ? values : names) += first[column].empty() ? 0 : 1;
  }
  const std::set<std::string> distinct(first.begin(), first.end());
  if (names > 0) return true;
  if (values > 0) return isOnlyDistinctRow(sample, firstRow);
  for (std::size_t column = 0; column < first.size(); ++column) {
    if (isTyped(first[column]) || (!first[column].empty() && occursBelow(sample, firstRow, column, first[column]))) return false;
  }
  return distinct.size() == first.size();
}

}  // namespace prumo::quality
