// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <array>
#include <limits>
#include <unordered_map>

namespace prumo::document {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// A value as it is kept: children are a chain.
struct Value {
  std::string_view key;
  std::string_view text;
  std::uint32_t first = kNone;   ///< child; of an alias: the value it stands for
  std::uint32_t next = kNone;    ///< sibling
  std::uint32_t size = 0;        ///< children
  std::uint32_t line = 0;
  Kind kind = Kind::Null;
  bool isAlias = false;
  bool isIndexed = false;        ///< its members are looked up in Tree::members
};

/// Texts at places that do not move.
class Texts {
public:
  std::string_view keep(std::string_view text);

private:
  static constexpr std::size_t kBlock = std::size_t{64} * 1024;
  std::vector<std::unique_ptr<char[]>> m_blocks;
  std::size_t m_left = 0;
  char* m_at = nullptr;
};

struct Tree {
  std::vector<Value> values;
  Texts texts;
  std::vector<Remark> remarks;
  Syntax syntax = Syntax::Json;
  /// Members by key, of maps that have many, or the same twice.
  std::unordered_map<std::uint32_t, std::unordered_map<std::string_view, std::uint32_t>> members;

  Node nodeAt(std::uint32_t at) const { return {this, at}; }
  std::uint32_t memberOf(std::uint32_t map, std::string_view key) const;
};

}  // namespace prumo::document
