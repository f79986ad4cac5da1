// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/references.h"

/// What readers of descriptions share.
namespace prumo::contacts {

/// Names in the order in which they came, each once.
class Names {
public:
  void add(std::string_view name) {
    if (!name.empty() && m_known.emplace(name).second) m_all.emplace_back(name);
  }
  void add(const std::vector<std::string>& names) {
    for (const auto& name : names) add(std::string_view{name});
  }
  const std::vector<std::string>& all() const { return m_all; }

private:
  std::set<std::string, std::less<>> m_known;
  std::vector<std::string> m_all;
};

/// A scalar as it is written; of null: empty.
std::string textOf(document::Node node);
/// At most some hundred bytes of it, in one line.
std::string briefOf(document::Node node);
std::string briefOf(std::string text);

/// An address without user, password and query, and what an address of that kind says of its protocol ("https" is HTTP); empty: nothing.
std::string withoutSecrets(std::string_view url);
std::string protocolOf(std::string_view url);

/// What the parser put right, and references that lead nowhere.
void addRemarks(Found& found, const document::References& references);
void addDead(Found& found, const std::vector<document::DeadReference>& dead);
/// Past a limit, that there is more.
void noteNotTaken(Found& found, NotTaken one);
void noteNotTaken(Found& found, std::int64_t line, std::string place, std::string code, std::vector<std::pair<std::string, Argument>> args = {});

/// Gives a key that is taken already a number, and says so.
void addOperation(FoundInterface& into, FoundOperation operation, Found& found);

}  // namespace prumo::contacts
