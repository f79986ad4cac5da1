// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/xlsx_values.h"
#include "core/quality/sources/xml_parser.h"
#include "core/quality/sources/zip.h"

#include <cstdint>

/// Spreadsheets as Office Open XML keeps them (ECMA-376 part 1, SpreadsheetML).
namespace prumo::quality {

struct XlsxSheet {
  std::string name;
  std::string entry;  ///< in the archive; empty where the file does not say
  bool isHidden = false;
};

/// Texts that many cells share, one behind the other in one piece of memory.
class XlsxTexts {
public:
  static constexpr std::size_t kMostBytes = std::size_t{1024} * 1024 * 1024;

  void begin() { m_begins.push_back(m_bytes.size()); }
  void append(std::string_view piece);
  /// Of the last one: without escapes.
  void finish();
  std::size_t size() const { return m_begins.size(); }
  std::string_view operator[](std::size_t index) const;
  /// Whether there is more than what may be kept in memory.
  bool isTooLarge() const { return m_bytes.size() + m_begins.size() * sizeof(std::size_t) > kMostBytes; }

private:
  std::string m_bytes;
  std::vector<std::size_t> m_begins;
};

/// What cells refer to.
struct XlsxBook {
  std::vector<XlsxSheet> sheets;
  XlsxTexts texts;
  std::vector<XlsxForm> styles;
  bool since1904 = false;
};

/// Errors {path}: quality.broken_file {reason}: the missing or broken part; quality.unpacks_too_large {limit}.
Result<XlsxBook> readBook(const Zip& zip, const std::filesystem::path& path);

}  // namespace prumo::quality
