// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/exposed.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/secrets.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Node;
using document::XmlNode;

constexpr std::size_t kMostExposed = 200;

bool isExample(std::string_view key) { return key == "example" || key == "examples" || key == "default" || key == "x-example"; }

class Search {
public:
  Search(Found& found, std::int64_t before) : m_found(found), m_before(before) {}

  /// `name`: what a value here is called; the key, or that of the map around an example.
  void look(Node node, std::string_view name, bool isInExample) {
    for (const auto child : node) {
      const auto key = child.key();
      const bool begins = !isInExample && isExample(key);
      const auto own = begins ? nameAround(node, name) : key.empty() ? name : key;
      if (child.isMap() || child.isList()) look(child, key == "properties" || key == "value" ? name : own, isInExample || begins);
      else if ((isInExample || begins) && looksLikeSecret(key == "value" ? name : own, child.text())) addExposed(m_found, m_before + child.line(), std::string{own});
    }
  }

private:
  /// A parameter is called by its "name", a property by its key.
  static std::string_view nameAround(Node node, std::string_view key) {
    const auto name = node["name"];
    return name.kind() == document::Kind::Text ? name.text() : key;
  }

  Found& m_found;
  std::int64_t m_before;
};

void lookAt(Found& found, XmlNode element) {
  for (const auto& [name, value] : element.attributes()) {
    const bool isOfNamed = (name == "default" || name == "fixed" || name == "value") && element.has("name");
    exposeIn(found, isOfNamed ? element.attribute("name") : name, value, element.line());
  }
  if (element.begin() == element.end()) exposeIn(found, element.local(), element.text(), element.line());
}

/// Writes over what must not be kept.
class Hiding {
public:
  explicit Hiding(Found& found) : m_found(found) {}

  void run() {
    for (auto& one : m_found.interfaces) {
      for (auto* text : {&one.name, &one.version, &one.description}) hide(*text, 0, one.name);
      for (auto& server : one.servers) hide(server.url, 0, one.name), hide(server.description, 0, server.url);
      for (auto& scheme : one.security) hide(scheme.detail, 0, scheme.name);
      for (auto& operation : one.operations) hideIn(operation);
      for (auto& schema : one.schemas) hideIn(schema);
    }
  }

private:
  void hide(std::string& text, std::int64_t line, const std::string& place) {
    auto parts = secretsIn(text);
    if (parts.empty()) return;
    std::ranges::sort(parts, std::greater{}, &TextPart::begin);
    auto end = text.size();
    for (const auto& part : parts) {
      const auto size = std::min(part.begin + part.size, end) - part.begin;  // one may lie within another
      text.replace(part.begin, size, "***");
      end = part.begin;
    }
    addExposed(m_found, line, place);
  }

  void hideIn(FoundField& field, std::string_view name, std::int64_t line, const std::string& place) {
    for (auto* text : {&field.description, &field.pattern}) hide(*text, line, place);
    const auto removed = std::erase_if(field.values, [name](const std::string& value) { return looksLikeSecret(name, value) || !secretsIn(value).empty(); });
    if (removed > 0) addExposed(m_found, line, place);
  }

  void hideIn(FoundOperation& operation) {
    for (auto* text : {&operation.summary, &operation.name, &operation.group}) hide(*text, operation.line, operation.key);
    for (auto& one : operation.parameters) hideIn(one.value, one.name, operation.line, one.name);
  }

  void hideIn(FoundSchema& schema) {
    hide(schema.description, schema.line, schema.name);
    for (auto& field : schema.fields) {
      const auto name = field.path.substr(field.path.rfind('.') + 1);  // npos + 1 is 0
      hideIn(field, name, schema.line, field.path.empty() ? schema.name : name);
    }
  }

  Found& m_found;
};

}  // namespace

void addExposed(Found& found, std::int64_t line, std::string place) {
  const auto isSame = [&](const ExposedSecret& one) { return one.line == line && one.place == place; };
  if (std::ranges::any_of(found.exposed, isSame)) return;
  if (found.exposed.size() < kMostExposed) return found.exposed.push_back({line, std::move(place)});
  const auto isTold = [](const NotTaken& one) { return one.why.code == "contacts.more_exposed"; };
  if (std::ranges::none_of(found.notTaken, isTold)) found.notTaken.push_back({line, {}, {"contacts.more_exposed", {{"line", line}, {"limit", static_cast<std::int64_t>(kMostExposed)}}}});
}

void exposeIn(Found& found, std::string_view name, std::string_view value, std::int64_t line) {
  if (looksLikeSecret(name, value) || !secretsIn(value).empty()) addExposed(found, line, std::string{name});
}

void exposeExamples(Found& found, Node root) { Search(found, 0).look(root, {}, false); }

void exposeValues(Found& found, Node root, std::int64_t before) { Search(found, before).look(root, {}, true); }

void exposeXml(Found& found, XmlNode root) {
  std::vector<XmlNode> waiting{root};
  while (!waiting.empty()) {
    const auto element = waiting.back();
    waiting.pop_back();
    lookAt(found, element);
    const auto from = waiting.size();
    for (const auto child : element) waiting.push_back(child);
    std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(from), waiting.end());
  }
}

void hideSecrets(Found& found) { Hiding(found).run(); }

}  // namespace prumo::contacts
