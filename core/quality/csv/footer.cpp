// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/footer.h"

#include <algorithm>
#include <array>
#include <string>

namespace prumo::quality::csv {

namespace {

constexpr std::int64_t kPiece = 64 * 1024;
constexpr std::size_t kMostGuessed = 20;

/// The bytes of a stream, read from its end on.
class Backwards {
public:
  explicit Backwards(std::istream& in) : m_in(in) {}

  /// The byte at this place; NUL where it cannot be read.
  char at(std::int64_t place) {
    if (place < m_from || place >= m_from + static_cast<std::int64_t>(m_bytes.size())) read(place);
    const auto index = static_cast<std::size_t>(place - m_from);
    return index < m_bytes.size() ? m_bytes[index] : '\0';
  }

private:
  void read(std::int64_t last) {
    m_from = std::max<std::int64_t>(0, last + 1 - kPiece);
    m_bytes.resize(static_cast<std::size_t>(last + 1 - m_from));
    m_in.seekg(m_from);
    m_in.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
  }

  std::istream& m_in;
  std::int64_t m_from = 0;
  std::string m_bytes;
};

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// Where the line begins that ends at `end`, behind its line end.
std::int64_t lineBefore(Backwards& bytes, std::int64_t from, std::int64_t end) {
  auto at = end;
  if (at > from && bytes.at(at - 1) == '\n') --at;
  if (at > from && bytes.at(at - 1) == '\r') --at;
  while (at > from && !isLineEnd(bytes.at(at - 1))) --at;
  return at;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == line.npos; }

std::string lowered(std::string_view text) {
  std::string out{text};
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

/// "Total", "TOTAL GERAL:", "Total de registros: 12", but no "Total Clean 500 ml": of a full row the word has to stand alone.
bool isTotal(std::string_view cell, bool isFullRow) {
  static constexpr std::array<std::string_view, 12> kAlone{"total", "totais", "totals", "total geral", "grand total", "subtotal", "sub-total", "soma", "sum", "trailer", "fim", "eof"};
  static constexpr std::array<std::string_view, 9> kFirst{"total", "totais", "subtotal", "sub-total", "registros", "linhas", "records", "rows", "fim do arquivo"};
  auto text = lowered(cell);
  while (!text.empty() && (text.back() == ':' || text.back() == ' ')) text.pop_back();
  text.erase(0, text.find_first_not_of(' '));
  if (std::ranges::find(kAlone, text) != kAlone.end()) return true;
  const auto begins = [&text](std::string_view word) { return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == ':'); };
  return !isFullRow && std::ranges::any_of(kFirst, begins);
}

/// What a line at the end is.
struct Ending {
  bool isShort = false;  ///< fewer values than a row
  bool isTotal = false;
};

/// Nothing where it may be part of a quoted value.
std::optional<Ending> endingOf(const Cutter& cutter, const Syntax& syntax, std::string_view line, std::size_t columns) {
  const std::string bytes = std::string{line} + '\n';
  Record record;
  cutter.cut(bytes.data(), bytes.data() + line.size(), record);
  const auto isTorn = [&syntax](const Field& field) { return !field.isEscaped && syntax.quote != '\0' && field.raw.find(syntax.quote) != std::string_view::npos; };
  if (record.fault != Fault::None || std::ranges::any_of(record.fields, isTorn)) return {};
  const auto filled = std::ranges::find_if(record.fields, [](const Field& field) { return !field.raw.empty(); });
  const bool isShort = record.fields.size() < columns;
  return Ending{isShort, filled != record.fields.end() && isTotal(filled->raw, record.fields.size() == columns)};
}

std::vector<std::string_view> linesOf(std::string_view text, bool isWhole) {
  std::vector<std::string_view> lines;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const char* next = nextLine(at, end);
    lines.emplace_back(at, static_cast<std::size_t>(next - at));
    while (!lines.back().empty() && isLineEnd(lines.back().back())) lines.back().remove_suffix(1);
    at = next;
  }
  if (!isWhole && !lines.empty()) lines.erase(lines.begin());
  return lines;
}

}  // namespace

Footer footerOf(std::istream& in, std::int64_t from, std::int64_t size, std::int64_t lines) {
  Backwards bytes(in);
  Footer footer{std::max(from, size), 0};
  for (; footer.lines < lines && footer.offset > from; ++footer.lines) footer.offset = lineBefore(bytes, from, footer.offset);
  return footer;
}

std::int64_t guessFooter(std::string_view end, const Syntax& syntax, std::size_t columns, bool isWhole) {
  const auto lines = linesOf(end, isWhole);
  const Cutter cutter(syntax);
  auto last = lines.size();
  while (last > 0 && isBlank(lines[last - 1])) --last;
  auto first = last;
  bool isClear = false;
  for (; first > 1 && last - first < kMostGuessed && !isBlank(lines[first - 1]); --first) {
    const auto ending = endingOf(cutter, syntax, lines[first - 1], columns);
    if (!ending) return 0;
    if (!ending->isShort && !ending->isTotal) break;
    isClear = ending->isTotal;
  }
  const bool isApart = first > 1 && first < last && isBlank(lines[first - 1]) && columns > 1;
  return isClear || isApart ? static_cast<std::int64_t>(lines.size() - first) : 0;
}

}  // namespace prumo::quality::csv
