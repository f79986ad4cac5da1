// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace prumo {

/// A row's or a thing's id that cannot be mistaken for another kind's.
template <class Tag>
struct Id {
  std::string text;

  bool empty() const { return text.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using StepId = Id<struct StepTag>;            ///< "quality": names a room, a method step and a CLI argument
using CriterionId = Id<struct CriterionTag>;  ///< "required_fields": unique within its step

/// A new UUID, version 7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then random bits, lower-case text.
/// Ids made one after another by a process sort in that order.
std::string newUuid();

}  // namespace prumo

template <class Tag>
struct std::hash<prumo::Id<Tag>> {
  std::size_t operator()(const prumo::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text); }
};
