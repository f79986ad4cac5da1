// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/variables.h"

#include "core/contacts/readers/identifiers.h"
#include "core/contacts/secrets.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

constexpr int kMostRounds = 8;                ///< variables that stand for others
constexpr std::size_t kLongest = 4096;        ///< bytes of what is filled in

/// "_.base | lower" is "base".
std::string_view nameIn(std::string_view written) {
  written = written.substr(0, written.find('|'));
  while (!written.empty() && (written.front() == ' ' || written.front() == '\t')) written.remove_prefix(1);
  while (!written.empty() && (written.back() == ' ' || written.back() == '\t')) written.remove_suffix(1);
  if (written.starts_with("_.")) written.remove_prefix(2);
  return written;
}

/// The next "{{...}}" from a place on: where it begins and where it ends; both npos: none.
std::pair<std::size_t, std::size_t> nextIn(std::string_view text, std::size_t from) {
  const auto begin = text.find("{{", from);
  const auto end = begin == std::string_view::npos ? begin : text.find("}}", begin);
  return end == std::string_view::npos ? std::pair{end, end} : std::pair{begin, end + 2};
}

/// Whether a value may stand in a path: no identifier, and nothing that could be a key.
bool isPlain(std::string_view value) {
  while (!value.empty()) {
    const auto segment = value.substr(0, value.find('/'));
    if (isIdentifier(segment) || looksLikeSecret("token", segment)) return false;
    value.remove_prefix(std::min(segment.size() + 1, value.size()));
  }
  return true;
}

/// What may stand as the name of a parameter.
std::string parameterName(std::string_view name) {
  std::string out;
  for (const char c : name) out += c == '/' || c == '{' || c == '}' || c == '?' || c == ' ' ? '_' : c;
  return out;
}

}  // namespace

void Variables::set(std::string_view name, std::string_view value, std::string_view environment) {
  if (!environment.empty() && std::ranges::find(m_environments, environment) == m_environments.end()) m_environments.emplace_back(environment);
  if (isSecretName(name) || looksLikeSecret(name, value) || value.size() > kLongest) addSecret(name);
  else m_values.insert_or_assign({std::string{environment}, std::string{name}}, std::string{value});
}

const std::string* Variables::find(std::string_view name, std::string_view environment) const {
  if (m_secrets.contains(name)) return nullptr;
  for (const auto where : {environment, std::string_view{}}) {
    const auto found = m_values.find({std::string{where}, std::string{name}});
    if (found != m_values.end() && !found->second.empty()) return &found->second;
  }
  return nullptr;
}

std::string Variables::replaced(std::string_view text, std::string_view environment, bool isPath) const {
  std::string out;
  std::size_t from = 0;
  for (auto [begin, end] = nextIn(text, 0); begin != std::string_view::npos; std::tie(begin, end) = nextIn(text, from)) {
    out += text.substr(from, begin - from);
    const auto name = nameIn(text.substr(begin + 2, end - begin - 4));
    const auto* value = find(name, environment);
    if (value && isPath && !isPlain(*value)) value = nullptr;
    if (value) out += *value;
    else if (isPath) out += "{" + parameterName(name) + "}";
    else out += text.substr(begin, end - begin);
    from = end;
  }
  return out += text.substr(from);
}

std::string Variables::filled(std::string_view text, std::string_view environment) const {
  std::string out{text};
  for (int round = 0; round < kMostRounds && out.size() < kLongest; ++round) {
    auto next = replaced(out, environment, false);
    if (next == out) return out;
    if (next.size() >= kLongest) break;
    out = std::move(next);
  }
  return variablesIn(out).empty() ? out : std::string{text};
}

std::string Variables::filledPath(std::string_view path) const {
  std::string out{path};
  for (int round = 0; round < kMostRounds && !variablesIn(out).empty() && out.size() < kLongest; ++round) out = replaced(out, {}, true);
  return out.size() < kLongest ? out : std::string{path};
}

std::vector<std::string> variablesIn(std::string_view text) {
  std::vector<std::string> names;
  std::size_t from = 0;
  for (auto [begin, end] = nextIn(text, 0); begin != std::string_view::npos; std::tie(begin, end) = nextIn(text, from)) {
    names.emplace_back(nameIn(text.substr(begin + 2, end - begin - 4)));
    from = end;
  }
  return names;
}

}  // namespace prumo::contacts
