// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/inferred.h"

#include "core/contacts/readers/identifiers.h"

namespace prumo::contacts {

namespace {

using document::Kind;
using document::Node;

constexpr int kDeepest = 40;
constexpr std::size_t kMostShapes = 5000;

std::size_t placeOf(Kind kind) { return static_cast<std::size_t>(kind); }

}  // namespace

void Inferred::add(Node example) {
  ++m_examples;
  take(0, example, 0);
}

void Inferred::addText(std::string_view text) {
  ++m_examples;
  ++m_shapes[0].times[placeOf(Kind::Text)];
  takeText(m_shapes[0], text);
}

void Inferred::addForm(const std::vector<std::pair<std::string, std::string>>& fields) {
  ++m_examples;
  ++m_shapes[0].times[placeOf(Kind::Map)];
  const auto object = ++m_objects;
  for (const auto& [name, text] : fields) {
    const auto place = member(0, name, object);
    if (place == kNoShape) return;
    ++m_shapes[place].times[placeOf(Kind::Text)];
    takeText(m_shapes[place], text);
  }
}

void Inferred::take(std::size_t shape, Node value, int depth) {
  ++m_shapes[shape].times[placeOf(value.kind())];
  if (value.kind() == Kind::Text) takeText(m_shapes[shape], value.text());
  if (value.kind() == Kind::Number && value.text().find_first_of(".eE") != std::string_view::npos) m_shapes[shape].isFractional = true;
  if (depth == kDeepest) m_isWhole = m_isWhole && value.size() == 0;
  if (value.size() == 0 || depth == kDeepest) return;
  const auto object = ++m_objects;
  for (const auto child : value) {
    if (value.isList() && m_shapes[shape].item == kNoShape) m_shapes[shape].item = newShape();
    const auto place = value.isList() ? m_shapes[shape].item : member(shape, child.key(), object);
    if (place == kNoShape) return;
    take(place, child, depth + 1);
  }
}

void Inferred::takeText(Shape& shape, std::string_view text) {
  if (text.empty()) return;
  const auto formats = formatsOf(text);
  shape.formats = shape.hasTexts ? shape.formats & formats : formats;
  shape.hasTexts = true;
}

std::size_t Inferred::newShape() {
  m_isWhole = m_isWhole && m_shapes.size() < kMostShapes;
  if (m_shapes.size() >= kMostShapes) return kNoShape;
  m_shapes.emplace_back();
  return m_shapes.size() - 1;
}

std::size_t Inferred::member(std::size_t shape, std::string_view written, std::uint64_t object) {
  auto name = isIdentifier(written) ? std::string{"*"} : std::string{written};
  auto known = m_shapes[shape].places.find(name);
  if (known == m_shapes[shape].places.end()) {
    const auto place = newShape();
    if (place == kNoShape) return kNoShape;
    known = m_shapes[shape].places.emplace(name, m_shapes[shape].members.size()).first;
    m_shapes[shape].members.push_back({.name = std::move(name), .shape = place});
  }
  auto& found = m_shapes[shape].members[known->second];
  found.times += found.lastObject == object ? 0 : 1;
  found.lastObject = object;
  return found.shape;
}

/// Null says nothing of a type; whole numbers go with others.
std::string Inferred::typeOf(const Shape& shape) const {
  static constexpr std::array kTypes{std::pair{Kind::Boolean, "boolean"}, std::pair{Kind::Number, "number"}, std::pair{Kind::Text, "string"}, std::pair{Kind::Map, "object"}};
  std::string type;
  for (const auto& [kind, word] : kTypes) {
    if (shape.times[placeOf(kind)] == 0) continue;
    if (!type.empty()) return {};
    type = word;
  }
  return type == "number" && !shape.isFractional ? "integer" : type;
}

void Inferred::describe(std::size_t place, FoundField field, std::vector<FoundField>& into) const {
  const auto& shape = m_shapes[place];
  if (shape.times[placeOf(Kind::List)] > 0) {
    field.path += "[]";
    field.isList = true;
    if (shape.item != kNoShape) return describe(shape.item, std::move(field), into);
  }
  field.type = typeOf(shape);
  if (field.type == "string") field.format = formatName(shape.formats);
  const auto path = field.path;
  into.push_back(std::move(field));
  describeMembers(shape, path, into);
}

void Inferred::describeMembers(const Shape& shape, const std::string& path, std::vector<FoundField>& into) const {
  for (const auto& member : shape.members) {
    const bool isRequired = member.times == shape.times[placeOf(Kind::Map)] && member.name != "*";
    describe(member.shape, {.path = path.empty() ? member.name : path + "." + member.name, .isRequired = isRequired}, into);
  }
}

const Inferred::Shape& Inferred::top() const {
  std::size_t place = 0;
  while (m_shapes[place].item != kNoShape) place = m_shapes[place].item;
  return m_shapes[place];
}

std::vector<FoundField> Inferred::fields() const {
  std::vector<FoundField> all;
  if (isEmpty()) return all;
  const auto& shape = top();
  describeMembers(shape, {}, all);
  if (const auto type = typeOf(shape); shape.members.empty() && type != "object" && !type.empty()) {
    all.push_back({.type = type, .format = type == "string" ? formatName(shape.formats) : std::string{}});
  }
  return all;
}

FoundField Inferred::value() const {
  const auto& shape = top();
  FoundField field{.type = typeOf(shape), .isList = m_shapes[0].item != kNoShape};
  if (field.type == "string") field.format = formatName(shape.formats);
  if (field.format == "integer" || field.format == "number" || field.format == "boolean") {
    field.type = field.format;
    field.format.clear();
  }
  return field;
}

}  // namespace prumo::contacts
