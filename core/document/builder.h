// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/tree.h"

namespace prumo::document {

/// Puts a tree together from what a parser meets, one after the other. A fault stays: what follows it is not taken any more.
class Builder {
public:
  explicit Builder(Syntax syntax, int mostLevels = kMostLevels);

  /// About so many values will come.
  void expect(std::size_t values);
  void key(std::string_view key, std::int64_t line);
  void scalar(Kind kind, std::string_view text, std::int64_t line);
  void open(Kind kind, std::int64_t line);
  void close();
  /// The value that comes next, or is open last, can be repeated under this name.
  void anchor(std::string_view name) { m_anchor = name; }
  void alias(std::string_view name, std::int64_t line);
  void remark(Oddity oddity, std::int64_t line, std::string_view text);
  void refuse(std::string code, std::int64_t line, std::vector<std::pair<std::string, Argument>> args = {});

  /// Forgets what it was given, for a second reading of the same text; what was remarked of its encoding holds.
  void restart();

  bool isFaulty() const { return m_fault.has_value(); }
  Result<std::unique_ptr<Tree>> finish();

private:
  /// A value that has a name, or is taken over: where it is, levels below it, values it stands for.
  struct Anchor {
    std::uint32_t at = 0;
    int height = 0;
    std::uint64_t weight = 1;
  };
  /// A list or map that is not closed yet.
  struct Level {
    std::uint32_t at = 0;
    std::uint32_t last = kNone;
    int height = 0;               ///< levels below it
    std::uint64_t weight = 1;     ///< values it stands for, aliases followed
    std::string anchor;
    std::vector<Anchor> merged;   ///< maps whose members it takes over
  };

  std::uint32_t add(Value value);
  void grow(int height, std::uint64_t weight, std::int64_t line);
  bool isPlain(const Value& map) const;
  void indexMembers(const Level& level);
  void merge(Level& level);
  bool takeMerge(const Anchor& anchor);
  void mergeFrom(Level& level, const Anchor& map, std::unordered_map<std::string_view, std::uint32_t>& known);

  std::unique_ptr<Tree> m_tree;
  int m_mostLevels;
  std::vector<Level> m_open;
  std::unordered_map<std::string, Anchor> m_anchors;
  std::string m_anchor;
  std::string_view m_key;
  std::uint32_t m_keyLine = 0;
  std::uint64_t m_mergedMembers = 0;
  std::optional<Error> m_fault;
};

/// Both give the builder what the text holds, until it has a fault.
void parseJson(std::string_view written, Builder& builder);
void parseYaml(std::string_view text, Builder& builder);

}  // namespace prumo::document
