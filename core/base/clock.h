// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prumo {

/// A moment: milliseconds since 1970-01-01 UTC, and the offset from UTC (minutes) of the place where it was noted.
struct Instant {
  std::int64_t ms = 0;
  int offset = 0;

  friend bool operator==(const Instant&, const Instant&) = default;
  friend auto operator<=>(const Instant& a, const Instant& b) { return a.ms <=> b.ms; }
};

/// `2026-11-23T14:32:05.120-03:00` (ISO 8601 / RFC 3339, always with milliseconds and an offset or Z).
std::string toIso(Instant instant);

/// Reads RFC 3339 text, with or without fraction; nothing for anything else.
std::optional<Instant> instantFromIso(std::string_view text);

/// The calendar date `2026-11-23` at the instant's own offset.
std::string dateOf(Instant instant);

/// Whether the text is a real calendar date `YYYY-MM-DD` (Gregorian).
bool isDate(std::string_view text);

/// Where "now" comes from, so that tests and reproducible output can fix it.
class Clock {
public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

/// The machine's clock; SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) stands in for it when set.
const Clock& systemClock();

/// A clock that stands still.
class FixedClock final : public Clock {
public:
  explicit FixedClock(Instant instant) : m_instant(instant) {}
  Instant now() const override { return m_instant; }

private:
  Instant m_instant;
};

}  // namespace prumo
