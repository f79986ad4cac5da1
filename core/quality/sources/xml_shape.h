// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prumo::quality {

/// An element or an attribute of a record, in the order of the document.
struct XmlItem {
  std::size_t path = 0;  ///< in the shape
  std::size_t end = 0;   ///< one behind the last item inside it
  std::string text;
};

/// A record's elements and attributes; the first is the record itself.
class XmlTree {
public:
  void clear() { m_size = 0; }
  std::size_t size() const { return m_size; }
  const XmlItem& operator[](std::size_t item) const { return m_items[item]; }
  XmlItem& operator[](std::size_t item) { return m_items[item]; }
  std::size_t add(std::size_t path);

private:
  std::vector<XmlItem> m_items;  ///< more than m_size: their memory is used again
  std::size_t m_size = 0;
};

/// What the records of a document look like, all of them together: every path met, and which of them are repeated within a record.
/// Paths become columns named "price.amount"; what is repeated becomes one column with JSON text, in every record, so that a record with
/// one image reads like one with three.
class XmlShape {
public:
  explicit XmlShape(std::string_view record);

  /// The path of a child, new or not, or only where it is known already.
  std::size_t grow(std::size_t parent, std::string_view name);
  std::optional<std::size_t> find(std::size_t parent, std::string_view name) const;
  std::size_t size() const { return m_paths.size(); }
  const std::string& nameOf(std::size_t path) const { return m_paths[path].full; }

  /// Learns from one more record.
  void learn(const XmlTree& tree);
  /// When all were learnt from: the columns, in the order they were first met.
  std::vector<std::string> settle();
  /// A record's values, a column each.
  void cells(const XmlTree& tree, std::vector<std::string>& cells) const;

private:
  struct Path {
    std::string name;
    std::string full;
    std::map<std::string, std::size_t, std::less<>> children;
    bool isRepeated = false;
    bool isMet = false;                    ///< in a whole record
    bool holdsOthers = false;
    bool hasText = false;
    std::int64_t lastParent = -1;          ///< the last element that had it, to see it again there
    std::optional<std::size_t> column;
  };
  void learnItem(const XmlTree& tree, std::size_t item);
  void settlePath(std::size_t path, std::vector<std::string>& columns);
  void list(const XmlTree& tree, std::size_t item, std::string& cell) const;
  std::string json(const XmlTree& tree, std::size_t item) const;

  std::vector<Path> m_paths;
  std::int64_t m_elements = 0;
};

}  // namespace prumo::quality
