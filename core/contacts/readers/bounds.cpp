// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/bounds.h"

#include "core/contacts/readers/common.h"

namespace prumo::contacts {

namespace {

constexpr std::size_t kMost = 2000;   ///< servers, ways to sign in; of an operation: parameters, bodies, headers

template <class List>
bool cut(List& list) {
  if (list.size() <= kMost) return false;
  list.resize(kMost);
  list.shrink_to_fit();
  return true;
}

void tell(Found& found, std::int64_t line, const std::string& place) {
  noteNotTaken(found, line, place, "contacts.list_cut", {{"line", line}, {"place", place}, {"limit", static_cast<std::int64_t>(kMost)}});
}

}  // namespace

void boundLists(Found& found) {
  for (auto& one : found.interfaces) {
    if (cut(one.servers)) tell(found, 0, "servers");
    if (cut(one.security)) tell(found, 0, "security");
    for (auto& operation : one.operations) {
      const bool isCut[]{cut(operation.parameters), cut(operation.bodies), cut(operation.headers), cut(operation.security)};
      if (isCut[0] || isCut[1] || isCut[2] || isCut[3]) tell(found, operation.line, operation.key);
    }
  }
}

}  // namespace prumo::contacts
