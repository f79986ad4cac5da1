// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace prumo::quality {

/// Where a JSON file keeps its records.
struct JsonLayout {
  enum class Form { Lines, Array, One };  ///< One: the file is a single record
  Form form = Form::Lines;
  std::string part;                       ///< the member of the root that holds the array; empty: the root itself
};

/// One record as it stands in the file.
struct JsonPiece {
  std::string text;
  std::int64_t line = 0;   ///< where it starts, from 1
  bool isTooLong = false;  ///< only the beginning is kept
};

/// Cuts a JSON file into its records by brackets and quotes alone, without judging what stands between them.
class JsonCutter {
public:
  static constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024;

  /// Errors: base.cannot_read {path, reason}, quality.no_part {path, part}.
  static Result<JsonCutter> open(const std::filesystem::path& path, const JsonLayout& layout);

  /// False at the end of the records.
  bool next(JsonPiece& piece);
  /// Share of the file that has been read, 0 to 1.
  double progress() const;
  /// Of a file that is one object: its first member that is an array of objects.
  std::optional<std::string> firstList();

private:
  explicit JsonCutter(const std::filesystem::path& path);
  int peek();
  int take();
  int skipSpace();
  void skipMark();
  bool nextLine(JsonPiece& piece);
  bool nextElement(JsonPiece& piece);
  void cutValue(JsonPiece& piece);
  void cutString(JsonPiece& piece);
  bool beginRoot();
  bool nextMember(std::string& name);
  bool findPart(const std::string& part);
  void keep(JsonPiece& piece, int c);

  std::ifstream m_in;
  std::vector<char> m_buffer;
  std::size_t m_at = 0;
  std::size_t m_end = 0;
  std::int64_t m_passed = 0;
  std::int64_t m_size = 0;
  std::int64_t m_line = 1;
  JsonLayout m_layout;
  bool m_isDone = false;
};

/// How a file is laid out: lines, an array, an object whose member `part` (else the first that is an array of objects) holds the records,
/// or a single record.
/// Errors: base.cannot_read {path, reason}.
Result<JsonLayout> layoutOf(const std::filesystem::path& path, const std::string& part);

}  // namespace prumo::quality
