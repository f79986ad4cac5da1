// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/platform.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace prumo {

namespace {

using namespace std::chrono;

struct Fields {
  year_month_day day;
  hh_mm_ss<milliseconds> time;
};

Fields fieldsOf(Instant instant) {
  const sys_time<milliseconds> local{milliseconds{instant.ms} + minutes{instant.offset}};
  const auto day = floor<days>(local);
  return {year_month_day{day}, hh_mm_ss{local - day}};
}

/// Takes `count` digits off the front of the text, or nothing at all.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
  int value = 0;
  if (text.size() < count) return {};
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return {};
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(count);
  return value;
}

bool takeMark(std::string_view& text, std::string_view marks) {
  if (text.empty() || marks.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<year_month_day> takeDate(std::string_view& text) {
  const auto y = takeDigits(text, 4);
  if (!y || !takeMark(text, "-")) return {};
  const auto m = takeDigits(text, 2);
  if (!m || !takeMark(text, "-")) return {};
  const auto d = takeDigits(text, 2);
  if (!d) return {};
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<milliseconds> takeTime(std::string_view& text) {
  const auto h = takeDigits(text, 2);
  if (!h || *h > 23 || !takeMark(text, ":")) return {};
  const auto m = takeDigits(text, 2);
  if (!m || *m > 59 || !takeMark(text, ":")) return {};
  const auto s = takeDigits(text, 2);
  if (!s || *s > 59) return {};
  milliseconds time = hours{*h} + minutes{*m} + seconds{*s};
  if (takeMark(text, ".")) {
    int scale = 100;
    bool any = false;
    while (const auto digit = takeDigits(text, 1)) {
      time += milliseconds{*digit * scale};
      scale /= 10;
      any = true;
    }
    if (!any) return {};
  }
  return time;
}

std::optional<int> takeOffset(std::string_view& text) {
  if (takeMark(text, "Zz")) return 0;
  if (text.empty()) return {};
  const int sign = text.front() == '-' ? -1 : 1;
  if (!takeMark(text, "+-")) return {};
  const auto h = takeDigits(text, 2);
  if (!h || *h > 23 || !takeMark(text, ":")) return {};
  const auto m = takeDigits(text, 2);
  if (!m || *m > 59) return {};
  return sign * (*h * 60 + *m);
}

class SystemClock final : public Clock {
public:
  Instant now() const override {
    if (const auto fixed = platform::environment("SOURCE_DATE_EPOCH")) {
      std::int64_t epoch = 0;
      const auto end = fixed->data() + fixed->size();
      if (std::from_chars(fixed->data(), end, epoch).ptr == end && !fixed->empty()) return {epoch * 1000, 0};
    }
    const auto ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return {ms, platform::utcOffsetMinutes(ms / 1000)};
  }
};

}  // namespace

std::string toIso(Instant instant) {
  const auto [date, time] = fieldsOf(instant);
  const auto zone = instant.offset == 0 ? std::string{"Z"}
                                        : fmt::format("{}{:02}:{:02}", instant.offset < 0 ? '-' : '+', std::abs(instant.offset) / 60,
                                                      std::abs(instant.offset) % 60);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}{}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()},
                     time.hours().count(), time.minutes().count(), time.seconds().count(), time.subseconds().count(), zone);
}

std::optional<Instant> instantFromIso(std::string_view text) {
  const auto date = takeDate(text);
  if (!date || !takeMark(text, "Tt ")) return {};
  const auto time = takeTime(text);
  if (!time) return {};
  const auto offset = takeOffset(text);
  if (!offset || !text.empty()) return {};
  const auto local = duration_cast<milliseconds>(sys_days{*date}.time_since_epoch()) + *time;
  return Instant{(local - minutes{*offset}).count(), *offset};
}

std::string dateOf(Instant instant) {
  const auto date = fieldsOf(instant).day;
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

bool isDate(std::string_view text) { return takeDate(text).has_value() && text.empty(); }

const Clock& systemClock() {
  static const SystemClock clock;
  return clock;
}

}  // namespace prumo
