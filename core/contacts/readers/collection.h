// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/examples.h"
#include "core/contacts/readers/variables.h"

namespace prumo::contacts {

/// Gathers the requests of a collection (Postman, Insomnia, Bruno) into one interface: each becomes an operation, and what its address begins
/// with, in every environment, a server.
class Collection {
public:
  explicit Collection(Found& found);

  Variables& variables() { return m_variables; }
  FoundInterface& into() { return m_into; }
  /// `name`, `value`: a variable as it is written, anywhere in the collection.
  void addVariable(std::string_view name, std::string_view value, std::int64_t line, std::string_view environment = {}, bool isSecret = false);
  /// How somebody signs in, by the word that the tool uses for it, and what else it says of that. Nothing: one does not.
  std::optional<FoundSecurity> signIn(std::string_view word, const std::vector<ExampleEntry>& attributes);
  /// Its path comes from `url`, which is as it is written. Variables are to be known by then.
  void add(ExampleRequest request, std::string_view url);
  void finish();

private:
  struct Base {
    std::string written;     ///< "{{base}}", "https://{{host}}:8080"
    std::int64_t line = 0;
  };

  /// A real credential is told; a variable that stands for one is not filled in any more.
  void lookAtSecret(std::string_view name, std::string_view value, std::int64_t line);
  void addServers(const Base& base);
  void addServer(std::string url, std::string description);

  Found& m_found;
  FoundInterface m_into;
  Variables m_variables;
  std::vector<Base> m_bases;
  std::set<std::string> m_schemaNames;
  std::set<std::string> m_unknown;     ///< variables that have no value
};

}  // namespace prumo::contacts
