// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/xml_values.h"

#include <algorithm>
#include <charconv>

namespace prumo::contacts {

namespace {

using document::XmlNode;

constexpr std::size_t kMostValues = 50;
constexpr std::size_t kDeepest = 200;     ///< types derived from each other
constexpr std::size_t kMostMembers = 50;  ///< of a union

std::map<std::string_view, FoundField> builtIns() {
  std::map<std::string_view, FoundField> all;
  const auto put = [&all](const char* type, const char* format, std::initializer_list<std::string_view> names) {
    for (const auto name : names) all.emplace(name, FoundField{.type = type, .format = format});
  };
  put("string", "", {"string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "NMTOKENS", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "QName", "NOTATION"});
  put("integer", "", {"integer", "nonPositiveInteger", "negativeInteger", "nonNegativeInteger", "positiveInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "short", "byte"});
  put("integer", "int32", {"int"});
  put("integer", "int64", {"long"});
  put("number", "", {"decimal"});
  put("number", "float", {"float"});
  put("number", "double", {"double"});
  put("boolean", "", {"boolean"});
  put("string", "date", {"date"});
  put("string", "date-time", {"dateTime", "dateTimeStamp"});
  put("string", "time", {"time"});
  put("string", "duration", {"duration", "dayTimeDuration", "yearMonthDuration"});
  put("string", "year", {"gYear"});
  put("string", "month", {"gMonth"});
  put("string", "day", {"gDay"});
  put("string", "year-month", {"gYearMonth"});
  put("string", "month-day", {"gMonthDay"});
  put("string", "byte", {"base64Binary"});
  put("string", "hex", {"hexBinary"});
  put("string", "uri", {"anyURI"});
  put("", "", {"anyType", "anySimpleType", "anyAtomicType"});
  return all;
}

std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

XmlNode derivation(XmlNode simpleType) {
  for (const auto child : simpleType) {
    if (child.space() == kXsd && child.local() != "annotation") return child;
  }
  return {};
}

}  // namespace

const FoundField* XmlValues::builtIn(std::string_view local) {
  static const auto all = builtIns();
  const auto found = all.find(local);
  return found == all.end() ? nullptr : &found->second;
}

void XmlValues::addFacets(FoundField& field, XmlNode restriction) {
  std::string pattern;
  const bool hasValues = !field.values.empty();
  for (const auto facet : restriction) {
    if (facet.space() != kXsd) continue;
    const auto value = facet.attribute("value");
    if (facet.local() == "pattern") pattern += (pattern.empty() ? "" : "|") + std::string{value};
    if (facet.local() == "enumeration" && !hasValues && field.values.size() < kMostValues) field.values.emplace_back(value);
    if ((facet.local() == "maxLength" || facet.local() == "length") && !field.maxLength) field.maxLength = numberIn(value);
  }
  if (field.pattern.empty()) field.pattern = std::move(pattern);
}

FoundField XmlValues::named(XmlNode at, std::string_view name) {
  const auto full = m_schemas.resolved(at, name);
  const auto* own = full.space == kXsd || full.space.ends_with("/soap/encoding/") || full.space.ends_with("/soap-encoding") ? builtIn(full.local) : nullptr;
  if (own) return *own;
  const auto type = m_schemas.find("type", at, name);
  return type.local() == "simpleType" ? of(type) : FoundField{};
}

const FoundField& XmlValues::of(XmlNode simpleType) {
  static const FoundField any;
  if (const auto known = m_known.find(simpleType); known != m_known.end()) return known->second;
  if (m_open.size() >= kDeepest || !m_open.insert(simpleType).second) return any;
  auto field = read(simpleType);
  m_open.erase(simpleType);
  return m_known.emplace(simpleType, std::move(field)).first->second;
}

FoundField XmlValues::read(XmlNode simpleType) {
  const auto derived = derivation(simpleType);
  if (derived.local() == "union") return readUnion(derived);
  const bool isList = derived.local() == "list";
  const auto base = derived.attribute(isList ? "itemType" : "base");
  const auto inner = derived.child(kXsd, "simpleType");
  // A redefined type builds on what it was before.
  const bool isOwnName = !base.empty() && m_schemas.resolved(derived, base).local == simpleType.attribute("name");
  const auto before = isOwnName ? m_schemas.before(simpleType) : XmlNode{};
  const auto from = before ? of(before) : !base.empty() ? named(derived, base) : inner ? of(inner) : FoundField{};
  FoundField field;
  if (!isList) addFacets(field, derived);
  field.type = isList ? "string" : from.type;
  field.format = isList ? "list" : from.format;
  if (isList) return field;
  if (field.pattern.empty()) field.pattern = from.pattern;
  if (field.values.empty()) field.values = from.values;
  if (!field.maxLength) field.maxLength = from.maxLength;
  return field;
}

/// One of several types: what they have in common; the values of all where each has some.
FoundField XmlValues::readUnion(XmlNode node) {
  std::vector<FoundField> members;
  auto names = node.attribute("memberTypes");
  for (auto from = names.find_first_not_of(" \t\r\n"); from != std::string_view::npos && members.size() < kMostMembers; from = names.find_first_not_of(" \t\r\n")) {
    names.remove_prefix(from);
    const auto end = std::min(names.find_first_of(" \t\r\n"), names.size());
    members.push_back(named(node, names.substr(0, end)));
    names.remove_prefix(end);
  }
  for (const auto child : node) {
    if (child.is(kXsd, "simpleType") && members.size() < kMostMembers) members.push_back(of(child));
  }
  if (members.empty()) return {};
  FoundField field{.type = members.front().type};
  const bool areListed = std::ranges::none_of(members, [](const FoundField& one) { return one.values.empty(); });
  for (const auto& member : members) {
    if (member.type != field.type) field.type = "string";
    if (areListed) field.values.insert(field.values.end(), member.values.begin(), member.values.end());
  }
  field.values.resize(std::min(field.values.size(), kMostValues));
  return field;
}

}  // namespace prumo::contacts
