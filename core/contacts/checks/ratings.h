// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"
#include "core/contacts/headroom.h"

#include <array>

namespace prumo::contacts {

/// How much of what a criterion asks about is in order.
struct Counted {
  std::int64_t good = 0;
  std::int64_t all = 0;   ///< of what is known; what nobody knows is not counted
};

/// What the inventory shows of one criterion. Its sentence is contacts.rating.<criterion> {good, all}.
struct ContactRating {
  const char* criterion;
  Counted (*count)(const ContactView& view);
  /// The level where nothing is in order, less than half, at least half, everything; nothing: that much proves no level.
  std::array<std::optional<int>, 4> levels;
};
std::span<const ContactRating> contactRatings();

/// The level of a count; nothing where there is nothing to count.
std::optional<int> levelOf(const ContactRating& rating, const Counted& counted);

/// Takes in one contact point after the other, and proposes ratings of the step's criteria.
class Ratings {
public:
  void take(const ContactView& view);
  /// With the origin that begins with the prefix. Of the headroom the contact point with the least room speaks.
  std::vector<Proposal> proposals(const std::string& originPrefix, Instant at) const;

private:
  struct Tightest {
    ContactPoint contact;
    Headroom headroom;
  };
  std::vector<Counted> m_counted{contactRatings().size()};
  std::optional<Tightest> m_tightest;
};

}  // namespace prumo::contacts
