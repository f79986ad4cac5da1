// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"

#include <array>
#include <deque>
#include <unordered_map>

namespace prumo::contacts {

/// The schema that example values have in common: what is in all of them is required, what is not of one type everywhere has none. No value
/// is kept, and members that are called by an identifier ("4711": {...}) become one, "*".
class Inferred {
public:
  Inferred() : m_shapes(1) {}

  void add(document::Node example);
  /// A value that is text alone, as in an address.
  void addText(std::string_view text);
  /// What a form holds: names and texts.
  void addForm(const std::vector<std::pair<std::string, std::string>>& fields);

  bool isEmpty() const { return m_examples == 0; }
  /// Laid out flat, as those of SchemaReader. A list at the top stands for what is in it; a value that is no object is one field without path.
  std::vector<FoundField> fields() const;
  /// What an example is as a whole, with whole numbers and truth values known in texts, too.
  FoundField value() const;
  /// False: there were more members or levels than can be described.
  bool isWhole() const { return m_isWhole; }

private:
  static constexpr std::size_t kNoShape = 0;  ///< the first shape is that of the examples themselves, and no member

  struct Member {
    std::string name;
    std::size_t shape = kNoShape;
    std::uint64_t times = 0;         ///< objects it was in
    std::uint64_t lastObject = 0;    ///< told from a name that comes twice in one
  };
  struct Shape {
    std::array<std::uint64_t, 6> times{};  ///< by document::Kind
    bool isFractional = false;
    bool hasTexts = false;           ///< that are not empty
    unsigned formats = 0;            ///< that fit all of them
    std::vector<Member> members;     ///< in the order in which they were met
    std::unordered_map<std::string, std::size_t> places;
    std::size_t item = kNoShape;
  };

  void take(std::size_t shape, document::Node value, int depth);
  void takeText(Shape& shape, std::string_view text);
  std::size_t member(std::size_t shape, std::string_view name, std::uint64_t object);
  std::size_t newShape();
  std::string typeOf(const Shape& shape) const;
  void describe(std::size_t shape, FoundField field, std::vector<FoundField>& into) const;
  void describeMembers(const Shape& shape, const std::string& path, std::vector<FoundField>& into) const;
  const Shape& top() const;

  std::deque<Shape> m_shapes;
  std::uint64_t m_examples = 0;
  std::uint64_t m_objects = 0;
  bool m_isWhole = true;
};

}  // namespace prumo::contacts
