// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/examples.h"

namespace prumo::contacts {

/// "headers { ... }": names and values, or a text that is taken as it stands; "vars:secret [ ... ]": names alone.
struct BruBlock {
  std::string name;
  std::vector<ExampleEntry> entries;  ///< a name behind "~" is switched off, and taken all the same
  std::string text;                   ///< of bodies, scripts, tests and documentation
  std::int64_t line = 0;
  bool isClosed = false;
};

/// The text format of Bruno (docs.usebruno.com, "Bru Lang").
class BruText {
public:
  explicit BruText(std::string_view text);

  const std::vector<BruBlock>& blocks() const { return m_blocks; }
  const BruBlock* find(std::string_view name) const;
  /// A value of a block; empty where there is none.
  std::string value(std::string_view block, std::string_view name) const;

private:
  void takeLine(std::string_view line);
  void takeEntry(std::string_view line);

  std::vector<BruBlock> m_blocks;
  std::int64_t m_line = 0;
  bool m_isOpen = false;
  bool m_isList = false;
  bool m_isLong = false;      ///< within the three quotes of a value of many lines
};

}  // namespace prumo::contacts
