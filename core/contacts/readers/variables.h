// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace prumo::contacts {

/// The variables of a collection of requests, written "{{name}}" (Postman, Bruno) or "{{ _.name }}" (Insomnia), and what they stand for in each
/// environment. Those that hold a secret are never filled in.
class Variables {
public:
  /// `environment` empty: holds in all of them, where they do not say otherwise.
  void set(std::string_view name, std::string_view value, std::string_view environment = {});
  void addSecret(std::string_view name) { m_secrets.emplace(name); }

  /// What is known filled in; the rest stays as it is written.
  std::string filled(std::string_view text, std::string_view environment = {}) const;
  /// The same for a path: what is not known, or is an identifier or could be a key, becomes a parameter, "{name}".
  std::string filledPath(std::string_view path) const;
  const std::vector<std::string>& environments() const { return m_environments; }

private:
  const std::string* find(std::string_view name, std::string_view environment) const;
  std::string replaced(std::string_view text, std::string_view environment, bool isPath) const;

  std::map<std::pair<std::string, std::string>, std::string, std::less<>> m_values;  ///< by environment and name
  std::vector<std::string> m_environments;
  std::set<std::string, std::less<>> m_secrets;
};

/// The names of the variables in a text.
std::vector<std::string> variablesIn(std::string_view text);

}  // namespace prumo::contacts
