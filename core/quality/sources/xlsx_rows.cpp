// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx_rows.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace prumo::quality {

namespace {

constexpr std::size_t kBuffer = std::size_t{256} * 1024;
constexpr std::size_t kMostRow = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kMostDepth = 100;
constexpr std::int64_t kMostRows = 1'048'576;
constexpr std::size_t kMostColumns = 16'384;

std::int64_t integerOf(std::string_view text, std::int64_t fallback) {
  std::int64_t number = fallback;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc{} ? number : fallback;
}

}  // namespace

XlsxRows::XlsxRows(Source source, std::shared_ptr<const XlsxBook> book, bool decimalComma)
    : m_source(std::move(source)), m_book(std::move(book)), m_decimalComma(decimalComma), m_parser(*this), m_buffer(kBuffer) {}

void XlsxRows::beginRow(const char** attributes) {
  auto number = m_row.number + 1;
  for (; *attributes; attributes += 2) {
    if (std::string_view{attributes[0]} == "r") number = std::clamp(integerOf(attributes[1], number), number, std::max(number, kMostRows));
  }
  m_row.number = number;
  m_row.cells.clear();
  m_row.isTooLong = false;
  m_row.hasLostText = false;
  m_column = 0;
  m_rowBytes = 0;
}

void XlsxRows::beginCell(const char** attributes) {
  m_type.clear();
  m_style = 0;
  m_text.clear();
  for (; *attributes; attributes += 2) {
    const std::string_view name = attributes[0];
    if (name == "r") m_column = columnOf(attributes[1]).value_or(m_column);
    else if (name == "t") m_type = attributes[1];
    else if (name == "s") m_style = static_cast<std::size_t>(integerOf(attributes[1], 0));
  }
}

void XlsxRows::start(std::string_view name, const char** attributes) {
  const auto local = localName(name);
  auto element = Element::Other;
  if (local == "row") {
    beginRow(attributes);
    element = Element::Row;
  } else if (local == "c") {
    beginCell(attributes);
    element = Element::Cell;
  } else if (local == "v") element = Element::Value;
  else if (local == "t") element = Element::Text;
  else if (local == "rPh") element = Element::Phonetic;
  m_phonetic += element == Element::Phonetic ? 1 : 0;
  m_open.push_back(element);
  if (m_open.size() > kMostDepth) m_parser.giveUp(XmlFault::NotXml);
}

void XlsxRows::text(std::string_view piece) {
  const bool isValue = !m_open.empty() && (m_open.back() == Element::Value || (m_open.back() == Element::Text && m_phonetic == 0));
  if (!isValue || m_row.isTooLong) return;
  m_rowBytes += piece.size();
  m_row.isTooLong = m_rowBytes > kMostRow;
  m_text += piece;
}

/// A number in the file has a point whatever the language of who wrote it.
void XlsxRows::number() {
  m_text = isoText(m_text, m_style < m_book->styles.size() ? m_book->styles[m_style] : XlsxForm::Plain, m_book->since1904);
  if (m_decimalComma) std::ranges::replace(m_text, '.', ',');
}

void XlsxRows::endCell() {
  if (m_column >= kMostColumns) return;
  if (m_type == "s") {
    const auto index = static_cast<std::size_t>(integerOf(m_text, -1));
    m_row.hasLostText = m_row.hasLostText || (!m_text.empty() && index >= m_book->texts.size());
    m_text = index < m_book->texts.size() ? m_book->texts[index] : std::string_view{};
    m_rowBytes += m_text.size();  // one long text may stand in thousands of cells
  } else if (m_type == "b") {
    m_text = m_text == "1" ? "true" : m_text == "0" ? "false" : m_text;
  } else if (m_type.empty() || m_type == "n") {
    number();
  } else {
    unescape(m_text);
  }
  m_row.isTooLong = m_row.isTooLong || m_rowBytes > kMostRow;
  if (!m_text.empty() && !m_row.isTooLong) {
    if (m_row.cells.size() <= m_column) m_row.cells.resize(m_column + 1);
    m_row.cells[m_column].swap(m_text);
  }
  ++m_column;
}

void XlsxRows::end() {
  const auto element = m_open.back();
  m_open.pop_back();
  if (element == Element::Cell) endCell();
  if (element == Element::Phonetic) --m_phonetic;
  if (element == Element::Row) m_parser.pause();
}

XmlStep XlsxRows::step() {
  if (std::exchange(m_isPaused, false)) return m_parser.resume();
  const auto got = m_source(m_buffer.data(), m_buffer.size());
  m_bytes += std::max<std::int64_t>(0, got);
  return m_parser.parse({m_buffer.data(), static_cast<std::size_t>(std::max<std::int64_t>(0, got))}, got <= 0);
}

bool XlsxRows::next(XlsxRow& row) {
  while (!m_isDone) {
    switch (step()) {
      case XmlStep::More: break;
      case XmlStep::Done: m_isDone = true; break;
      case XmlStep::Fault:
        m_isDone = true;
        m_fault = m_parser.fault();
        break;
      case XmlStep::Paused:
        m_isPaused = true;
        row.number = m_row.number;
        row.isTooLong = m_row.isTooLong;
        row.hasLostText = m_row.hasLostText;
        std::swap(row.cells, m_row.cells);
        return true;
    }
  }
  row.number = m_row.number + 1;
  return false;
}

}  // namespace prumo::quality
