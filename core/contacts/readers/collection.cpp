// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/collection.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/examples_security.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/identifiers.h"
#include "core/contacts/secrets.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

constexpr std::size_t kMostServers = 50;

/// Insomnia's "{% ... %}" says how a value comes about: to us it is one that is not known.
std::string withoutTags(std::string_view url) {
  std::string out;
  for (std::size_t at = 0; at < url.size();) {
    const auto begin = url.find("{%", at);
    const auto end = begin == std::string_view::npos ? begin : url.find("%}", begin);
    out += url.substr(at, std::min(begin, url.size()) - at);
    if (begin == std::string_view::npos) break;
    out += "{{value}}";
    if (end == std::string_view::npos) break;
    at = end + 2;
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const auto begin = std::min(text.find_first_not_of(kSpace), text.size());
  return text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

/// Where the path begins: at the first slash behind scheme and host, variables skipped.
std::size_t pathIn(std::string_view url) {
  const auto scheme = url.find("://");
  std::size_t at = scheme == std::string_view::npos ? 0 : scheme + 3;
  for (; at < url.size() && url[at] != '/'; ++at) {
    if (url.substr(at).starts_with("{{")) at = std::min(url.find("}}", at), url.size() - 2) + 1;
  }
  return std::min(at, url.size());
}

/// "user:password@" before the host.
std::string_view passwordIn(std::string_view base) {
  const auto at = base.rfind('@');
  if (at == std::string_view::npos) return {};
  const auto scheme = base.find("://");
  const auto user = base.substr(0, at).substr(scheme == std::string_view::npos ? 0 : scheme + 3);
  const auto colon = user.find(':');
  return colon == std::string_view::npos ? std::string_view{} : user.substr(colon + 1);
}

std::string withoutUser(std::string url) {
  url = withoutSecrets(url);
  const bool isBare = url.find("://") == std::string::npos;
  const auto at = url.substr(0, url.find('/')).rfind('@');
  return isBare && at != std::string::npos ? url.substr(at + 1) : url;
}

/// A key that stands in the path of an address is left out of it.
std::string withoutKeys(const std::string& url) {
  const auto begin = pathIn(url);
  auto out = url.substr(0, begin);
  for (auto at = begin; at < url.size();) {
    const auto end = std::min(url.find('/', at), url.size());
    const auto segment = url.substr(at, end - at);
    out += isIdentifier(segment) && looksLikeSecret("token", segment) ? "{key}" : segment;
    if (end < url.size()) out += '/';
    at = end + 1;
  }
  return out;
}

/// Parameters in braces, whether they were variables, stood behind a colon, or were written out.
std::string plainPath(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (path.empty()) return "/";
  std::string out;
  for (std::size_t at = 0; at < path.size();) {
    const auto end = std::min(path.find('/', at), path.size());
    const auto segment = path.substr(at, end - at);
    out += segment.size() > 1 && segment[0] == ':' ? "{" + segment.substr(1) + "}" : segment;
    if (end < path.size()) out += '/';
    at = end + 1;
  }
  return templateOf(out);
}

}  // namespace

Collection::Collection(Found& found) : m_found(found) { m_into.protocol = "HTTP"; }

void Collection::addVariable(std::string_view name, std::string_view value, std::int64_t line, std::string_view environment, bool isSecret) {
  if (looksLikeSecret(isSecret ? "password" : name, value)) addExposed(m_found, line, std::string{name});
  m_variables.set(name, value, environment);
  if (isSecret) m_variables.addSecret(name);
}

std::optional<FoundSecurity> Collection::signIn(std::string_view word, const std::vector<ExampleEntry>& attributes) {
  const auto kind = kindOfAuth(word);
  if (!kind) return {};
  std::string header;
  std::string in = "header";
  std::string address;
  for (const auto& one : attributes) {
    if (isSecretAttribute(one.name)) lookAtSecret(std::string{word} + " " + one.name, one.value, one.line);
    const bool isPlace = one.name == "in" || one.name == "addTo" || one.name == "placement";
    if (isPlace && (one.value.starts_with("query") || one.value == "cookie")) in = one.value == "cookie" ? "cookie" : "query";
    if (one.name == "key") header = one.value;
    if (one.name == "accessTokenUrl" || one.name == "access_token_url") address = withoutSecrets(m_variables.filled(one.value));
  }
  if (*kind == SecurityKind::ApiKey && !header.empty()) return apiKeyIn(in, header);
  const bool isPlain = *kind == SecurityKind::Basic || *kind == SecurityKind::Bearer;
  return securityOf(*kind, *kind == SecurityKind::OAuth2 ? address : isPlain ? std::string{} : std::string{word});
}

void Collection::lookAtSecret(std::string_view name, std::string_view value, std::int64_t line) {
  if (looksLikeSecret("password", value)) addExposed(m_found, line, std::string{name});
  for (const auto& variable : variablesIn(value)) {
    if (looksLikeSecret("password", m_variables.filled("{{" + variable + "}}"))) addExposed(m_found, line, variable);
    m_variables.addSecret(variable);
  }
}

void Collection::add(ExampleRequest request, std::string_view written) {
  const auto url = withoutTags(trimmed(written));
  if (url.empty()) {
    return noteNotTaken(m_found, request.line, request.name, "contacts.request_no_address", {{"line", request.line}, {"name", request.name}});
  }
  const auto address = std::string_view{url}.substr(0, url.find_first_of("?#"));
  const auto begin = pathIn(address);
  Base base{std::string{address.substr(0, begin)}, request.line};
  if (const auto password = passwordIn(base.written); looksLikeSecret("password", password)) addExposed(m_found, request.line, withoutUser(base.written));
  request.path = plainPath(m_variables.filledPath(address.substr(begin)));
  const auto known = [&base](const Base& one) { return one.written == base.written; };
  if (!base.written.empty() && std::ranges::none_of(m_bases, known)) m_bases.push_back(std::move(base));
  OperationDraft draft(m_found);
  draft.add(request);
  // Two requests of one kind are told apart by what they are called: that stays when their order changes.
  auto& key = draft.operation().key;
  if (m_into.keys.contains(key) && !request.name.empty() && !m_into.keys.contains(key + " " + request.name)) key += " " + request.name;
  draft.finish(m_into, m_schemaNames, false);
}

void Collection::addServer(std::string url, std::string description) {
  url = withoutKeys(withoutUser(std::move(url)));
  while (url.ends_with('/')) url.pop_back();
  if (url.empty() || m_into.servers.size() == kMostServers || std::ranges::find(m_into.servers, url, &FoundServer::url) != m_into.servers.end()) return;
  if (const auto protocol = protocolOf(url); !protocol.empty() && m_into.servers.empty()) m_into.protocol = protocol;
  m_into.servers.push_back({std::move(url), std::move(description)});
}

void Collection::addServers(const Base& base) {
  bool isKnown = false;
  auto environments = m_variables.environments();
  environments.emplace(environments.begin());
  for (const auto& environment : environments) {
    auto url = m_variables.filled(base.written, environment);
    if (!variablesIn(url).empty()) continue;
    addServer(std::move(url), environment);
    isKnown = true;
  }
  if (isKnown) return;
  const auto url = m_variables.filled(base.written);
  addServer(url, {});
  for (const auto& name : variablesIn(url)) {
    if (m_unknown.insert(name).second) noteNotTaken(m_found, base.line, url, "contacts.variable_unknown", {{"line", base.line}, {"name", name}});
  }
}

void Collection::finish() {
  for (const auto& base : m_bases) addServers(base);
  if (m_into.operations.empty()) noteNotTaken(m_found, 0, {}, "contacts.no_operations");
  m_found.interfaces.push_back(std::move(m_into));
}

}  // namespace prumo::contacts
