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

void mask(Message& message) {
  for (auto& [name, value] : message.args) {
    if (auto* text = std::get_if<std::string>(&value)) contacts::mask(*text);
  }
}

/// Writes over what must not be kept.
class Hiding {
public:
  explicit Hiding(Found& found) : m_found(found) {}

  void run() {
    for (auto& one : m_found.interfaces) hideIn(one);
    for (auto& one : m_found.notTaken) contacts::mask(one.place), mask(one.why);
    for (auto& one : m_found.exposed) contacts::mask(one.interface);
  }

private:
  void expose(std::int64_t line, std::string place) { addExposed(m_found, {line, std::move(place), m_interface}); }

  void hide(std::string& text, std::int64_t line, const std::string& place) {
    if (contacts::mask(text)) expose(line, place);
  }

  void hideIn(FoundInterface& one) {
    m_interface = one.name;
    for (auto* text : {&one.name, &one.version, &one.description}) hide(*text, 0, m_interface);
    for (auto& server : one.servers) hide(server.url, 0, m_interface), hide(server.description, 0, server.url);
    for (auto& scheme : one.security) hide(scheme.name, 0, m_interface), hide(scheme.detail, 0, scheme.name);
    for (auto& operation : one.operations) hideIn(operation), hideKey(one, operation);
    for (auto& schema : one.schemas) hideIn(schema);
  }

  /// What is left of two keys may be the same.
  void hideKey(FoundInterface& into, FoundOperation& operation) {
    auto key = operation.key;
    if (!contacts::mask(key)) return;
    into.keys.erase(operation.key);
    const auto first = key;
    for (int i = 2; !into.keys.insert(key).second; ++i) key = first + " " + std::to_string(i);
    operation.key = std::move(key);
    expose(operation.line, operation.key);
  }

  void hideIn(FoundField& field, std::string_view name, std::int64_t line, const std::string& place) {
    for (auto* text : {&field.description, &field.pattern, &field.path, &field.schema}) hide(*text, line, place);
    const auto removed = std::erase_if(field.values, [name](const std::string& value) { return looksLikeSecret(name, value) || !secretsIn(value).empty(); });
    if (removed > 0) expose(line, place);
  }

  void hideIn(FoundOperation& operation) {
    for (auto* text : {&operation.summary, &operation.name, &operation.group, &operation.path}) hide(*text, operation.line, operation.key);
    for (auto& one : operation.parameters) {
      hideIn(one.value, one.name, operation.line, one.name);
      hide(one.name, operation.line, operation.key);
    }
    for (auto& one : operation.bodies) contacts::mask(one.schema);
    for (auto* names : {&operation.headers, &operation.security}) std::ranges::for_each(*names, [](std::string& one) { contacts::mask(one); });
  }

  void hideIn(FoundSchema& schema) {
    for (auto* text : {&schema.name, &schema.description}) hide(*text, schema.line, schema.name);
    for (auto& field : schema.fields) {
      const auto name = field.path.substr(field.path.rfind('.') + 1);  // npos + 1 is 0
      hideIn(field, name, schema.line, field.path.empty() ? schema.name : name);
    }
  }

  Found& m_found;
  std::string m_interface;
};

}  // namespace

void addExposed(Found& found, ExposedSecret one) {
  mask(one.place);
  const auto isSame = [&one](const ExposedSecret& other) { return other.line == one.line && other.place == one.place && other.interface == one.interface; };
  if (std::ranges::any_of(found.exposed, isSame)) return;
  if (found.exposed.size() < kMostExposed) return found.exposed.push_back(std::move(one));
  const auto isTold = [](const NotTaken& other) { return other.why.code == "contacts.more_exposed"; };
  if (std::ranges::none_of(found.notTaken, isTold)) found.notTaken.push_back({one.line, {}, {"contacts.more_exposed", {{"limit", static_cast<std::int64_t>(kMostExposed)}}}});
}

void addExposed(Found& found, std::int64_t line, std::string place) { addExposed(found, {line, std::move(place), {}}); }

Message wordsOf(const ExposedSecret& exposed) {
  if (exposed.line <= 0) return {"contacts.exposed_somewhere", {{"place", exposed.place}}};
  return {"contacts.exposed", {{"line", exposed.line}, {"place", exposed.place}}};
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
