// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/insomnia_spec.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/openapi.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Kind;
using document::Node;
using document::Syntax;

constexpr std::size_t kMostText = std::size_t{256} * 1024 * 1024;   ///< aliases of YAML are written out

/// A part of a document as a document of its own, in which every value stands on its line.
class AsText {
public:
  std::string of(Node node) {
    add(node);
    return std::move(m_text);
  }
  bool isWhole() const { return m_isWhole; }

private:
  void goTo(std::int64_t line) {
    for (; m_line < line; ++m_line) m_text += '\n';
  }

  void addQuoted(std::string_view text) { m_text += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

  void add(Node node) {
    if (m_text.size() > kMostText) m_isWhole = false;
    if (!node.isMap() && !node.isList()) return addScalar(node);
    m_text += node.isMap() ? '{' : '[';
    bool isFirst = true;
    for (const auto child : node) {
      if (!m_isWhole) break;
      if (!std::exchange(isFirst, false)) m_text += ',';
      goTo(child.line());
      if (node.isMap()) addQuoted(child.key()), m_text += ':';
      add(child);
    }
    m_text += node.isMap() ? '}' : ']';
  }

  void addScalar(Node node) {
    if (node.kind() == Kind::Text) return addQuoted(node.text());
    const auto number = node.number();
    if (node.kind() == Kind::Boolean) m_text += node.isTrue() ? "true" : "false";
    else if (node.kind() == Kind::Number && nlohmann::json::accept(node.text())) m_text += node.text();
    else if (node.kind() == Kind::Number && number) m_text += nlohmann::json(*number).dump();
    else m_text += "null";
  }

  std::string m_text;
  std::int64_t m_line = 1;
  bool m_isWhole = true;
};

Result<Document> documentOf(Node contents) {
  if (contents.kind() == Kind::Text) {
    const auto text = contents.text();
    const auto first = text.find_first_not_of(" \t\r\n");
    return Document::parse(text, first != std::string_view::npos && text[first] == '{' ? Syntax::Json : Syntax::Yaml);
  }
  AsText writing;
  const auto text = writing.of(contents);
  if (!writing.isWhole()) return Error{{"document.expands", {{"line", contents.line()}}}, ErrorKind::BadInput, nullptr};
  return Document::parse(text, Syntax::Json);
}

}  // namespace

void readInsomniaSpec(Found& found, Node contents, const std::filesystem::path& path) {
  auto read = documentOf(contents).and_then([&path](Document document) { return readOpenApi(document::References{std::move(document), path}); });
  if (!read) return noteNotTaken(found, contents.line(), "spec", "contacts.no_specification", {{"line", contents.line()}});
  const auto name = read->interfaces.size() == 1 ? read->interfaces.front().name : std::string{};
  std::ranges::move(read->interfaces, std::back_inserter(found.interfaces));
  for (auto& one : read->notTaken) noteNotTaken(found, {one.line, "spec " + one.place, std::move(one.why)});
  for (auto& one : read->exposed) addExposed(found, {one.line, std::move(one.place), name});
}

}  // namespace prumo::contacts
