// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/common.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::size_t kBrief = 300;
constexpr std::size_t kMostNotTaken = 1000;
constexpr std::array kRemarks{"document.repeated_key", "document.further_documents", "document.not_utf8", "document.recursion"};
constexpr std::array kDead{"contacts.reference_dangling", "contacts.reference_circular", "contacts.reference_remote", "contacts.reference_outside", "contacts.reference_unreadable"};

}  // namespace

std::string textOf(document::Node node) { return node.kind() == document::Kind::Null ? std::string{} : std::string{node.text()}; }

std::string briefOf(document::Node node) { return briefOf(textOf(node)); }

std::string briefOf(std::string text) {
  std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  text.erase(std::ranges::unique(text, [](char one, char other) { return one == ' ' && other == ' '; }).begin(), text.end());
  if (!text.empty() && text.back() == ' ') text.pop_back();
  if (!text.empty() && text.front() == ' ') text.erase(0, 1);
  return shortened(std::move(text), kBrief);
}

std::string withoutSecrets(std::string_view url) {
  auto clean = url.substr(0, url.find_first_of("?#"));
  const auto begin = clean.find("://");
  if (begin == std::string_view::npos) return std::string{clean};
  const auto host = begin + 3;
  const auto at = clean.substr(0, clean.find('/', host)).rfind('@');
  if (at == std::string_view::npos || at < host) return std::string{clean};
  return std::string{clean.substr(0, host)} + std::string{clean.substr(at + 1)};
}

std::string protocolOf(std::string_view url) {
  auto scheme = std::string{url.substr(0, url.find("://") == std::string_view::npos ? 0 : url.find("://"))};
  std::ranges::transform(scheme, scheme.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  if (scheme == "HTTPS") return "HTTP";
  if (scheme == "WSS") return "WS";
  return scheme;
}

void noteNotTaken(Found& found, std::int64_t line, std::string place, std::string code, std::vector<std::pair<std::string, Argument>> args) {
  noteNotTaken(found, {line, std::move(place), {std::move(code), std::move(args)}});
}

void noteNotTaken(Found& found, NotTaken one) {
  if (found.notTaken.size() == kMostNotTaken) {
    found.notTaken.push_back({0, {}, {"contacts.more_not_taken", {{"limit", static_cast<std::int64_t>(kMostNotTaken)}}}});
  }
  if (found.notTaken.size() > kMostNotTaken) return;
  found.notTaken.push_back(std::move(one));
}

void addRemarks(Found& found, const document::References& references) {
  for (const auto& document : references.documents()) {
    for (const auto& remark : document.remarks()) {
      noteNotTaken(found, remark.line, references.fileOf(document.root()), kRemarks[static_cast<std::size_t>(remark.oddity)], {{"line", remark.line}, {"text", remark.text}});
    }
  }
  addDead(found, references.dead());
}

void addDead(Found& found, const std::vector<document::DeadReference>& dead) {
  for (const auto& one : dead) noteNotTaken(found, one.line, one.file, kDead[static_cast<std::size_t>(one.reason)], {{"line", one.line}, {"reference", one.reference}});
}

void addOperation(FoundInterface& into, FoundOperation operation, Found& found) {
  const auto isTaken = [&into](const std::string& key) { return into.keys.contains(key); };
  if (isTaken(operation.key)) {
    noteNotTaken(found, operation.line, operation.key, "contacts.repeated_operation", {{"line", operation.line}, {"operation", operation.key}});
    const auto first = operation.key;
    for (int i = 2; isTaken(operation.key); ++i) operation.key = first + " " + std::to_string(i);
  }
  into.keys.insert(operation.key);
  into.operations.push_back(std::move(operation));
}

std::string operationKey(std::string_view method, std::string_view path) {
  std::string key{method};
  if (!method.empty()) key += ' ';
  bool isName = false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool isColon = path[i] == ':' && i > 0 && path[i - 1] == '/';
    if (path[i] == '{' || isColon) key += "{}";
    if (path[i] == '{' || isColon) isName = true;
    else if (isName && (path[i] == '}' || path[i] == '/')) isName = false, key += path[i] == '/' ? "/" : "";
    else if (!isName) key += path[i];
  }
  return key;
}

}  // namespace prumo::contacts
