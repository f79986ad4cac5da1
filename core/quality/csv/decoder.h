// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/csv/record.h"
#include "core/quality/dialect.h"

#include <memory_resource>

namespace prumo::quality::csv {

/// Turns values as they stand in the file into UTF-8.
class Decoder {
public:
  Decoder(Encoding encoding, const Syntax& syntax) : m_encoding(encoding), m_quote(syntax.quote), m_escape(syntax.ownEscape()) {}
  /// Of bytes that are no values: nothing is quoted.
  explicit Decoder(Encoding encoding) : Decoder(encoding, {.quote = '\0'}) {}

  /// Whether the bytes can be decoded at all (Windows-1252 leaves five undefined; NUL is judged elsewhere).
  bool accepts(std::string_view bytes) const;
  /// The value; in `memory` where it is not what stands in the file.
  std::string_view text(const Field& field, std::pmr::memory_resource& memory) const;
  /// Any bytes as UTF-8, what cannot be decoded and control characters replaced by U+FFFD.
  std::string shown(std::string_view bytes) const;

private:
  std::size_t decode(char c, char* out) const;
  bool isEscape(std::string_view rest) const { return m_escape != '\0' && rest.size() > 1 && rest[0] == m_escape && (rest[1] == m_quote || rest[1] == m_escape); }

  Encoding m_encoding;
  char m_quote;
  char m_escape;
};

/// Whether every byte is ASCII other than NUL: the common case, told quickly.
bool isPlainAscii(std::string_view bytes);

}  // namespace prumo::quality::csv
