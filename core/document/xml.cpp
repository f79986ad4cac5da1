// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xml.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/document/document.h"
#include "core/document/xml_tree.h"

namespace prumo::document {

namespace {

Error syntaxError(const XmlTree& tree, std::size_t offset) {
  const auto line = tree.lineAt(offset);
  const auto begin = line < 2 ? 0 : tree.lineEnds[static_cast<std::size_t>(line) - 2] + 1;
  return {{"document.xml_syntax", {{"line", line}, {"column", static_cast<std::int64_t>(offset - begin + 1)}}}, ErrorKind::BadInput, nullptr};
}

/// The parser passes a DOCTYPE by; what it defines stays as it is written.
void noteDoctype(XmlTree& tree, std::size_t at) {
  const auto root = static_cast<std::size_t>(tree.elements.front().node.offset_debug());
  if (at < root) tree.remarks.push_back(xmlRemark("document.doctype", tree.lineAt(at)));
}

void findLines(XmlTree& tree) {
  for (auto at = tree.text.find('\n'); at != std::string::npos; at = tree.text.find('\n', at + 1)) tree.lineEnds.push_back(at);
}

}  // namespace

std::string_view XmlNode::local() const {
  if (!m_tree) return {};
  const std::string_view name = m_tree->elements[m_at].node.name();
  return name.substr(name.find(':') + 1);  // npos + 1 is 0
}

std::string_view XmlNode::space() const { return m_tree ? m_tree->elements[m_at].space : std::string_view{}; }

std::int64_t XmlNode::line() const { return m_tree ? m_tree->lineAt(static_cast<std::size_t>(m_tree->elements[m_at].node.offset_debug())) : 0; }

std::string_view XmlNode::attribute(std::string_view name) const {
  std::string_view value;
  if (!m_tree) return value;
  for (const auto one : m_tree->elements[m_at].node.attributes()) {
    if (name == one.name()) value = one.value();
  }
  return value;
}

bool XmlNode::has(std::string_view name) const {
  if (!m_tree) return false;
  for (const auto one : m_tree->elements[m_at].node.attributes()) {
    if (name == one.name()) return true;
  }
  return false;
}

std::vector<std::pair<std::string_view, std::string_view>> XmlNode::attributes() const {
  std::vector<std::pair<std::string_view, std::string_view>> all;
  if (!m_tree) return all;
  for (const auto one : m_tree->elements[m_at].node.attributes()) {
    const std::string_view name = one.name();
    if (name != "xmlns" && !name.starts_with("xmlns:")) all.emplace_back(name.substr(name.find(':') + 1), one.value());  // npos + 1 is 0
  }
  return all;
}

std::string_view XmlNode::attribute(std::string_view space, std::string_view local) const {
  std::string_view value;
  if (!m_tree) return value;
  for (const auto one : m_tree->elements[m_at].node.attributes()) {
    const auto name = m_tree->resolved(m_tree->elements[m_at].scope, one.name(), false);
    if (name.local == local && name.space == space) value = one.value();
  }
  return value;
}

XmlName XmlNode::resolved(std::string_view name) const {
  if (!m_tree) return {{}, name, false};
  const auto from = name.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return m_tree->resolved(m_tree->elements[m_at].scope, name.substr(from, name.find_last_not_of(" \t\r\n") + 1 - from), true);
}

std::string XmlNode::text() const {
  std::string all;
  if (!m_tree) return all;
  const auto top = m_tree->elements[m_at].node;
  for (auto node = top.first_child(); node;) {
    if (node.type() == pugi::node_element && !all.empty() && all.back() != ' ') all += ' ';
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) all += node.value();
    auto next = node.first_child();
    while (!next && node && node != top) {
      next = node.next_sibling();
      if (!next) node = node.parent();
    }
    node = next;
  }
  return all;
}

XmlNode XmlNode::parent() const { return m_tree ? m_tree->nodeAt(m_tree->elements[m_at].parent) : XmlNode{}; }

XmlNode XmlNode::child(std::string_view space, std::string_view local) const {
  for (const auto one : *this) {
    if (one.is(space, local)) return one;
  }
  return {};
}

XmlNode::Iterator XmlNode::begin() const { return Iterator{m_tree ? m_tree->nodeAt(m_tree->elements[m_at].first) : XmlNode{}}; }

XmlNode::Iterator XmlNode::end() const { return {}; }

XmlNode::Iterator& XmlNode::Iterator::operator++() {
  m_node = m_node.m_tree->nodeAt(m_node.m_tree->elements[m_node.m_at].next);
  return *this;
}

XmlNode::Iterator XmlNode::Iterator::operator++(int) {
  const auto before = *this;
  ++*this;
  return before;
}

XmlDocument::XmlDocument(std::unique_ptr<XmlTree> tree) : m_tree(std::move(tree)) {}
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;
XmlDocument::~XmlDocument() = default;

XmlNode XmlDocument::root() const { return m_tree->nodeAt(0); }

const std::vector<XmlRemark>& XmlDocument::remarks() const { return m_tree->remarks; }

Result<XmlDocument> XmlDocument::parse(std::string_view bytes) {
  auto tree = std::make_unique<XmlTree>();
  tree->text = xmlText(bytes, tree->remarks);
  auto& text = tree->text;
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) return Error{{"document.empty", {}}, ErrorKind::BadInput, nullptr};
  findLines(*tree);
  if (const auto zero = text.find('\0'); zero != std::string::npos) return syntaxError(*tree, zero);
  const auto doctype = text.find("<!DOCTYPE");
  const auto result = tree->document.load_buffer_inplace(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result) return syntaxError(*tree, static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
  if (const auto line = tree->build()) {
    return Error{{"document.too_deep", {{"line", *line}, {"limit", static_cast<std::int64_t>(kMostLevels)}}}, ErrorKind::BadInput, nullptr};
  }
  noteDoctype(*tree, doctype);
  return XmlDocument{std::move(tree)};
}

Result<XmlDocument> XmlDocument::read(const std::filesystem::path& path) {
  return readFile(path, kMostBytes).and_then([&path](const std::string& bytes) {
    return parse(bytes).or_else([&path](Error error) -> Result<XmlDocument> {
      error.message.args.emplace_back("path", platform::utf8FromPath(path));
      return error;
    });
  });
}

}  // namespace prumo::document
