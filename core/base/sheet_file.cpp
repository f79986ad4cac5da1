// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sheet_file.h"

#include "core/base/csv_text.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <memory>

namespace prumo {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostOfCell = 32'000;   ///< bytes; a cell of XLSX holds 32,767 characters
constexpr std::size_t kMostOfName = 31;
constexpr double kNotesWidth = 100;           ///< letters

/// Rows as lines of text.
class CsvFile {
public:
  CsvFile(const fs::path& path, const SheetHead& head) : m_out(path, std::ios::binary), m_separator(head.separator) {
    m_out << kByteOrderMark << csvLine(head.titles, m_separator);
  }

  bool add(const std::vector<SheetCell>& row) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(textOf(cell));
    m_out << csvLine(cells, m_separator);
    return true;
  }

  bool close() {
    m_out.close();
    return !m_out.fail();
  }

private:
  static std::string textOf(const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return std::to_string(*whole);
    return fmt::format("{}", std::get<double>(cell));
  }

  std::ofstream m_out;
  char m_separator;
};

/// A sheet's name may not hold these, nor begin or end with an apostrophe.
std::string sheetName(std::string name) {
  std::ranges::replace_if(name, [](char letter) { return std::string_view("[]:*?/\\'").find(letter) != std::string_view::npos; }, ' ');
  if (name.size() > kMostOfName) name.resize(validUtf8Prefix(std::string_view{name}.substr(0, kMostOfName)));
  return name;
}

/// What XML cannot hold (bytes that are no UTF-8, the two that are no characters) as the sign for it: one such cell makes a workbook that nothing opens.
std::string xmlText(std::string_view text) {
  constexpr std::string_view kNone = "\uFFFD", kNoCharacter = "\xEF\xBF\xBE", kNoCharacterEither = "\xEF\xBF\xBF";
  std::string plain;
  for (std::string_view part; !text.empty(); text.remove_prefix(part.empty() ? 1 : part.size())) {
    part = text.substr(0, validUtf8Prefix(text));
    plain += part.empty() ? kNone : part;
  }
  for (const auto none : {kNoCharacter, kNoCharacterEither}) {
    for (auto at = plain.find(none); at != std::string::npos; at = plain.find(none, at)) plain.replace(at, none.size(), kNone);
  }
  return plain;
}

/// Rows as a sheet of a workbook, written to the disk as they come.
class XlsxFile {
public:
  XlsxFile(const fs::path& path, const SheetHead& head) : m_folder(std::make_unique<PrivateFolder>()) {
    auto folder = platform::utf8FromPath(m_folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(platform::utf8FromPath(path).c_str(), &options);
    m_sheet = workbook_add_worksheet(m_book, sheetName(head.name).c_str());
    if (!m_sheet) m_sheet = workbook_add_worksheet(m_book, nullptr);
    auto* bold = workbook_add_format(m_book);
    format_set_bold(bold);
    worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(std::max<std::size_t>(1, head.titles.size()) - 1), 18, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (std::size_t c = 0; c < head.titles.size(); ++c) writeText(0, c, head.titles[c], bold);
    if (!head.notes.empty()) m_notes = head;
  }
  XlsxFile(const XlsxFile&) = delete;
  XlsxFile& operator=(const XlsxFile&) = delete;
  ~XlsxFile() {
    if (m_book) lxw_workbook_free(m_book);
  }

  bool add(const std::vector<SheetCell>& row) {
    if (m_row >= kMostSheetRows) return false;
    ++m_row;
    for (std::size_t c = 0; c < row.size(); ++c) write(c, row[c]);
    return true;
  }

  /// Whether all of it is on the disk.
  bool close() {
    if (!m_notes.notes.empty()) addNotes();
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
  }

private:
  /// The rows of a sheet are on the disk once another sheet begins, so this one comes last.
  void addNotes() {
    m_sheet = workbook_add_worksheet(m_book, sheetName(m_notes.notesName).c_str());
    if (!m_sheet) return;
    auto* wrapped = workbook_add_format(m_book);
    format_set_text_wrap(wrapped);
    worksheet_set_column(m_sheet, 0, 0, kNotesWidth, nullptr);
    for (std::size_t r = 0; r < m_notes.notes.size(); ++r) writeText(static_cast<lxw_row_t>(r), 0, m_notes.notes[r], wrapped);
  }

  void write(std::size_t column, const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return writeText(static_cast<lxw_row_t>(m_row), column, *text, nullptr);
    const auto* whole = std::get_if<std::int64_t>(&cell);
    const double number = whole ? static_cast<double>(*whole) : std::get<double>(cell);
    worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), number, nullptr);
  }

  void writeText(lxw_row_t row, std::size_t column, std::string text, lxw_format* format) {
    if (text.size() > kMostOfCell) text = text.substr(0, validUtf8Prefix(std::string_view{text}.substr(0, kMostOfCell))) + "…";
    if (!text.empty()) worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), xmlText(text).c_str(), format);
  }

  std::unique_ptr<PrivateFolder> m_folder;
  lxw_workbook* m_book = nullptr;
  lxw_worksheet* m_sheet = nullptr;
  std::int64_t m_row = 0;
  SheetHead m_notes;
};

template <class File>
Result<SheetCount> writeAs(const fs::path& place, const fs::path& told, const SheetHead& head, const SheetRows& rows) {
  errno = 0;
  File file(place, head);
  SheetCount count;
  auto given = rows([&](const std::vector<SheetCell>& row) { ++(file.add(row) ? count.written : count.left); });
  if (!given) return std::move(given).error();
  if (!file.close()) return cannotWrite(told, std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
  return count;
}

}  // namespace

SheetKind sheetKindOf(const fs::path& path) {
  auto ending = platform::utf8FromPath(path.extension());
  std::ranges::transform(ending, ending.begin(), [](unsigned char letter) { return static_cast<char>(letter < 'A' || letter > 'Z' ? letter : letter + 32); });
  return ending == ".xlsx" ? SheetKind::Xlsx : SheetKind::Csv;
}

Result<SheetCount> writeSheet(const fs::path& path, const SheetHead& head, const SheetRows& rows) {
  SheetCount count;
  const bool isXlsx = sheetKindOf(path) == SheetKind::Xlsx;
  auto done = replaceFile(path, [&](const fs::path& place) {
    auto written = isXlsx ? writeAs<XlsxFile>(place, path, head, rows) : writeAs<CsvFile>(place, path, head, rows);
    return std::move(written).transform([&count](SheetCount counted) { count = counted; });
  });
  if (!done) return std::move(done).error();
  return count;
}

}  // namespace prumo
