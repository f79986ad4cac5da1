// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/difference_sheet.h"

#include <algorithm>

namespace prumo::quality {

namespace {

SheetHead headOf(const ReconcileResult& result, const DifferenceWords& words) {
  SheetHead head{words.sheet, {words.titles.begin(), words.titles.end()}, words.separator};
  for (std::size_t side = 0; side < 2; ++side) {
    for (const auto& column : result.sides[side].columns) head.titles.push_back(words.sides[side] + column);
  }
  return head;
}

SheetCell lineOf(const std::optional<ShownRow>& row) { return row ? SheetCell{row->line} : SheetCell{std::string{}}; }

std::string cellOf(const std::optional<ShownRow>& row, const std::vector<std::string>& columns, const std::string& column) {
  const auto found = std::ranges::find(columns, column);
  return row && found != columns.end() ? row->cells[static_cast<std::size_t>(found - columns.begin())] : std::string{};
}

class Writing {
public:
  Writing(const ReconcileResult& result, const std::function<void(const std::vector<SheetCell>&)>& add) : m_result(result), m_add(add) {}

  void add(const std::vector<ShownRecord>& records, const std::string& what) const {
    for (const auto& record : records) m_add(rowOf(record, what, {}, {}, {}));
  }
  void add(const FieldOutcome& field, const std::string& what) const {
    for (const auto& record : field.records) {
      m_add(rowOf(record, what, field.field.sent, cellOf(record.sent, m_result.sides[0].columns, field.field.sent),
                  cellOf(record.received, m_result.sides[1].columns, field.field.received)));
    }
  }

private:
  std::vector<SheetCell> rowOf(const ShownRecord& record, const std::string& what, const std::string& field, const std::string& sent, const std::string& received) const {
    std::vector<SheetCell> row{what, field, sent, received, lineOf(record.sent), lineOf(record.received)};
    for (std::size_t side = 0; side < 2; ++side) {
      const auto& shown = side == 0 ? record.sent : record.received;
      for (std::size_t c = 0; c < m_result.sides[side].columns.size(); ++c) row.emplace_back(shown ? shown->cells[c] : std::string{});
    }
    return row;
  }

  const ReconcileResult& m_result;
  const std::function<void(const std::vector<SheetCell>&)>& m_add;
};

}  // namespace

Result<SheetCount> writeDifferences(const std::filesystem::path& path, const ReconcileResult& result, const DifferenceWords& words) {
  return writeSheet(path, headOf(result, words), [&](const auto& add) -> Result<void> {
    const Writing writing(result, add);
    writing.add(result.omitted, words.omitted);
    writing.add(result.extra, words.extra);
    for (std::size_t side = 0; side < 2; ++side) writing.add(result.repeated[side], words.repeated[side]);
    for (const auto& field : result.fields) writing.add(field, words.differs);
    return {};
  });
}

}  // namespace prumo::quality
