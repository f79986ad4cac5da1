// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/xlsx_book.h"

#include <functional>

namespace prumo::quality {

/// A row of a sheet: its number as the sheet counts it, and its cells as text.
struct XlsxRow {
  std::int64_t number = 0;
  std::vector<std::string> cells;
  bool isTooLong = false;
  bool hasLostText = false;  ///< a cell points at a text that the workbook does not hold
};

/// A sheet's rows, one after the other, as its XML comes in pieces.
class XlsxRows final : private XmlEvents {
public:
  /// Fills a piece and answers its size: 0 at the end, -1 when there is something wrong.
  using Source = std::function<std::int64_t(char* bytes, std::size_t size)>;

  /// `decimalComma`: numbers get a comma instead of their point, to be read like the texts beside them.
  XlsxRows(Source source, std::shared_ptr<const XlsxBook> book, bool decimalComma);

  /// False at the end. A sheet that is broken ends with fault().
  bool next(XlsxRow& row);
  XmlFault fault() const { return m_fault; }
  std::int64_t bytes() const { return m_bytes; }

private:
  void start(std::string_view name, const char** attributes) override;
  void end() override;
  void text(std::string_view piece) override;
  void beginRow(const char** attributes);
  void beginCell(const char** attributes);
  void endCell();
  void number();
  XmlStep step();

  enum class Element { Other, Row, Cell, Value, Text, Phonetic };

  Source m_source;
  std::shared_ptr<const XlsxBook> m_book;
  bool m_decimalComma;
  XmlParser m_parser;
  std::vector<char> m_buffer;
  std::vector<Element> m_open;
  XlsxRow m_row;
  std::size_t m_column = 0;     ///< of the cell, and one behind it
  std::string m_type;
  std::size_t m_style = 0;
  std::string m_text;
  std::size_t m_rowBytes = 0;
  std::int64_t m_bytes = 0;
  int m_phonetic = 0;
  bool m_isPaused = false;
  bool m_isDone = false;
  XmlFault m_fault = XmlFault::None;
};

}  // namespace prumo::quality
