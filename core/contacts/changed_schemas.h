// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/changed_values.h"

#include <map>
#include <unordered_map>

namespace prumo::contacts {

/// Compares the schemas that operations use, each once whoever uses it, and tells of each operation which of them are others now.
class ChangedSchemas {
public:
  ChangedSchemas(const std::vector<FoundSchema>& before, const std::vector<FoundSchema>& after);

  /// The operation that is looked at has these two at one place.
  void use(const std::string& before, const std::string& after, Way way);
  /// Those that differ among all that were used since the last call, and among all that these refer to: by their place in the list.
  std::vector<std::size_t> used();
  std::vector<Changed> list() &&;

private:
  /// Two versions of a schema, the way their values go, and where they lead to.
  struct Pair {
    std::vector<std::size_t> referred;
    std::optional<std::size_t> place;  ///< in the list; nothing: they do not differ
  };
  using Key = std::tuple<std::string, std::string, Way>;
  using ByName = std::unordered_map<std::string, const FoundSchema*>;
  static ByName byName(const std::vector<FoundSchema>& schemas);
  static const FoundSchema* named(const ByName& schemas, const std::string& name);
  std::optional<std::size_t> pairOf(const std::string& before, const std::string& after, Way way);
  void compare(std::size_t at, const Key& key);

  ByName m_before, m_after;
  std::map<Key, std::size_t> m_known;
  std::vector<Pair> m_pairs;
  std::vector<std::pair<std::size_t, Key>> m_waiting;  ///< not compared yet
  std::vector<std::size_t> m_used;
  std::vector<std::uint32_t> m_seen;                   ///< by which call to used()
  std::uint32_t m_call = 0;
  std::vector<Changed> m_list;
};

}  // namespace prumo::contacts
