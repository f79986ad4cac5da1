// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// How our own readers hand rows to DuckDB without copying them.
namespace prumo::engine {

/// A text as DuckDB lays it out: short ones inside, long ones by pointer to memory that the reader keeps until it is asked again.
struct TextSlot {
  std::uint32_t length;
  std::array<char, 12> bytes;

  void set(std::string_view text) {
    length = static_cast<std::uint32_t>(text.size());
    bytes = {};
    if (text.empty()) return;  // which may have no address that could be copied from
    if (text.size() <= bytes.size()) {
      std::memcpy(bytes.data(), text.data(), text.size());
      return;
    }
    const char* data = text.data();
    std::memcpy(bytes.data(), data, 4);
    std::memcpy(bytes.data() + 4, &data, sizeof data);
  }

  std::string_view text() const {
    const char* data = bytes.data();
    if (length > bytes.size()) std::memcpy(&data, bytes.data() + 4, sizeof data);
    return {data, length};
  }
};
static_assert(sizeof(char*) == 8, "DuckDB's text layout is known here for 64-bit machines only");

/// One column of the rows being filled.
struct TextColumn {
  TextSlot* slots = nullptr;
  std::uint64_t* valid = nullptr;

  void set(std::size_t row, std::string_view text) { slots[row].set(text); }
  void setNull(std::size_t row) { valid[row / 64] &= ~(std::uint64_t{1} << (row % 64)); }
};

/// Up to `capacity` rows; every column starts without nulls.
struct RowBatch {
  std::size_t capacity = 0;
  std::int64_t* ids = nullptr;       ///< the rows' ids, where they are wanted
  std::vector<TextColumn> columns;   ///< the wanted columns, in the order asked for
};

/// Reads rows for one thread.
class RowReader {
public:
  virtual ~RowReader() = default;
  /// Fills rows from the first on and answers how many; 0 at the end. Texts stay valid until the next call.
  virtual Result<std::size_t> fill(RowBatch& batch) = 0;
};

/// A table made of text columns that our own code reads, by several threads at once. Column 0 of the SQL table is "rowid_" (BIGINT):
/// rows' ids rise in the order of the source.
class RowSource {
public:
  virtual ~RowSource() = default;
  virtual const std::vector<std::string>& columns() const = 0;
  /// A reader of these columns (indices into columns(), rising or not).
  virtual std::unique_ptr<RowReader> reader(std::vector<std::size_t> wanted) = 0;
  /// Share of the source that has been read, 0 to 1.
  virtual double progress() const = 0;
};

}  // namespace prumo::engine
