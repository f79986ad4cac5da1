// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/headroom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace prumo::contacts {

namespace {

constexpr double kSecondsOfADay = 86'400;

}  // namespace

std::optional<Headroom> headroomOf(const ContactPoint& contact) {
  if (!contact.items || !contact.updatesPerDay || !contact.rateLimit || !contact.rateSeconds || *contact.rateLimit <= 0 || *contact.rateSeconds <= 0) return {};
  Headroom headroom;
  headroom.isPeakAssumed = !contact.peakFactor;
  headroom.needed = static_cast<double>(*contact.items) * *contact.updatesPerDay / kSecondsOfADay * contact.peakFactor.value_or(kUsualPeak);
  headroom.limit = static_cast<double>(*contact.rateLimit) / *contact.rateSeconds;
  headroom.share = 1 - headroom.needed / headroom.limit;
  const auto page = std::max<std::int64_t>(1, contact.pageSize.value_or(1));
  headroom.fullSyncCalls = (*contact.items + page - 1) / page;
  headroom.fullSync = static_cast<double>(headroom.fullSyncCalls) / headroom.limit;
  if (contact.windowMinutes && *contact.windowMinutes > 0) headroom.windowShare = 1 - headroom.fullSync / (*contact.windowMinutes * 60);
  return headroom;
}

double leastRoom(const Headroom& headroom) { return std::min(headroom.share, headroom.windowShare.value_or(headroom.share)); }

Message basisOf(const ContactPoint& contact, const Headroom& headroom) {
  const auto left = leastRoom(headroom);
  const bool isWindow = left < headroom.share;
  const std::string code = std::string{"contacts.headroom."} + (isWindow ? "window" : "basis") + (left < 0 ? "_short" : "");
  if (isWindow) return {code, {{"name", contact.name}, {"seconds", headroom.fullSync}, {"minutes", *contact.windowMinutes}, {"share", std::abs(left)}}};
  return {code, {{"name", contact.name}, {"needed", headroom.needed}, {"limit", headroom.limit}, {"share", std::abs(left)}}};
}

int levelOf(const Headroom& headroom) {
  static constexpr std::array floors{0.0, 0.10, 0.25, 0.50, 0.75};
  const auto left = leastRoom(headroom);
  return static_cast<int>(std::ranges::count_if(floors, [left](double floor) { return left >= floor; }));
}

}  // namespace prumo::contacts
