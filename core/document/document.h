// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A JSON or YAML document as one tree in which every value knows its line.
namespace prumo::document {

enum class Kind { Null, Boolean, Number, Text, List, Map };

struct Tree;

/// A value of a document, or nothing where there is none: reading on from nothing gives nothing. Valid as long as its document.
class Node {
public:
  Node() = default;

  explicit operator bool() const { return m_tree != nullptr; }
  Kind kind() const;                  ///< of nothing: Null
  bool isMap() const { return kind() == Kind::Map; }
  bool isList() const { return kind() == Kind::List; }
  /// A scalar as it is written (without quotes); empty for lists, maps and nothing.
  std::string_view text() const;
  std::optional<double> number() const;
  std::optional<bool> boolean() const;
  bool isTrue() const { return boolean().value_or(false); }
  /// From 1; of a member: where its key stands; of nothing: 0.
  std::int64_t line() const;
  /// Of a map's member; empty elsewhere.
  std::string_view key() const;

  /// The member with that key; of a key that comes twice the last one holds.
  Node operator[](std::string_view key) const;
  bool has(std::string_view key) const { return static_cast<bool>((*this)[key]); }
  /// Members or items.
  std::size_t size() const;

  class Iterator;
  Iterator begin() const;
  Iterator end() const;

  friend auto operator<=>(const Node&, const Node&) = default;  ///< equal: one and the same place
  /// The document it is of, to be told from others.
  const Tree* tree() const { return m_tree; }

private:
  friend struct Tree;
  Node(const Tree* tree, std::uint32_t at) : m_tree(tree), m_at(at) {}
  std::uint32_t valueAt() const;

  const Tree* m_tree = nullptr;
  std::uint32_t m_at = 0;
};

class Node::Iterator {
public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = Node;
  using difference_type = std::ptrdiff_t;
  using pointer = const Node*;
  using reference = Node;

  Iterator() = default;
  Node operator*() const { return m_node; }
  Iterator& operator++();
  Iterator operator++(int);
  friend bool operator==(const Iterator&, const Iterator&) = default;

private:
  friend class Node;
  explicit Iterator(Node node) : m_node(node) {}
  Node m_node;
};

/// Something that the parser put right, and that may not be what was meant.
enum class Oddity { RepeatedKey, FurtherDocuments, NotUtf8, Recursion };
struct Remark {
  Oddity oddity = Oddity::RepeatedKey;
  std::int64_t line = 0;
  std::string text;  ///< the key or anchor
};

enum class Syntax { Json, Yaml };

/// Levels of nesting, aliases followed.
constexpr int kMostLevels = 200;
/// Bytes of a document.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{128} * 1024 * 1024;

class Document {
public:
  /// UTF-8 with or without mark, or UTF-16 with one; anything else is taken for Windows-1252. Aliases of YAML are followed, not copied; merge
  /// keys (yaml.org/type/merge.html) are members of the map they stand in.
  /// Errors {line}: document.syntax {column}, document.too_deep {limit}, document.expands (aliases that stand for more than a document can hold);
  /// document.empty.
  static Result<Document> parse(std::string_view text, Syntax syntax, int mostLevels = kMostLevels);
  /// By what it is called (.json, .yaml, .yml), else by how it begins. Errors: base.cannot_read, base.too_large, and as parse; all with {path}.
  /// `mostLevels`: for who reads such documents without calling itself.
  static Result<Document> read(const std::filesystem::path& path, int mostLevels = kMostLevels);

  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  Node root() const;
  Syntax syntax() const;
  const std::vector<Remark>& remarks() const;

private:
  explicit Document(std::unique_ptr<Tree> tree);
  std::unique_ptr<Tree> m_tree;
};

}  // namespace prumo::document
