// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

/// Whether a contact point carries the volume it has to.
namespace prumo::contacts {

struct Headroom {
  double needed = 0;                    ///< calls a second in the busiest hour: items x updates a day / 86400 x peak factor
  double limit = 0;                     ///< calls a second that are allowed
  double share = 0;                     ///< of the limit that is left: 1 - needed / limit; below 0 it is exceeded
  double fullSync = 0;                  ///< seconds to send or fetch every item once: calls for all of them / limit
  std::int64_t fullSyncCalls = 0;       ///< items / items in a call, rounded up
  std::optional<double> windowShare;    ///< of the batch window that is left: 1 - fullSync / window
  bool isPeakAssumed = false;           ///< nobody said how much busier the busiest hour is
};

constexpr double kUsualPeak = 3;        ///< what is reckoned with where nobody says

constexpr double kEnoughRoom = 0.25;    ///< of the limit, left in the busiest hour

/// Nothing where items, updates or the limit are not known.
std::optional<Headroom> headroomOf(const ContactPoint& contact);

/// The share that is left of whatever has less of it: of the limit, or of the batch window.
double leastRoom(const Headroom& headroom);
/// What is needed and what is left, of whatever has less of it.
Message basisOf(const ContactPoint& contact, const Headroom& headroom);

/// Level of the criterion on rate limits: 0 exceeded, 1 less than 10 % left, 2 less than 25 %, 3 less than 50 %, 4 less than 75 %, 5 more. The worse of
/// calls and batch window.
int levelOf(const Headroom& headroom);

}  // namespace prumo::contacts
