// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/causes.h"

#include "core/quality/reconciliation/form.h"
#include "core/quality/reconciliation/names.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace prumo::quality {

namespace {

constexpr double kHour = 3600;
constexpr double kDay = 86400;
constexpr double kMostHours = 15;

bool isNear(double one, double other) { return std::abs(one - other) <= std::max(std::abs(one), std::abs(other)) * 1e-9; }

bool isScaled(double expected, double received) {
  if (expected == 0 || received == 0) return false;
  const auto power = std::log10(std::abs(received / expected));
  return std::abs(power) > 0.5 && std::abs(power) < 9.5 && std::abs(power - std::round(power)) < 1e-9;
}

/// Whether one is the other with fewer decimals.
bool isRounded(double one, double other) {
  for (const double unit : {1.0, 10.0, 100.0, 1000.0}) {
    if (isNear(std::round(one * unit) / unit, other) || isNear(std::round(other * unit) / unit, one)) return true;
    if (isNear(std::trunc(one * unit) / unit, other) || isNear(std::trunc(other * unit) / unit, one)) return true;
  }
  return false;
}

Cause causeOfNumbers(double expected, double received) {
  if (isNear(-expected, received)) return Cause::Sign;
  if (isScaled(expected, received)) return Cause::Scale;
  if (isRounded(expected, received)) return Cause::Rounding;
  return Cause::OtherValue;
}

/// Day and month of days since 1970.
std::pair<unsigned, unsigned> dayAndMonth(double seconds) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{static_cast<int>(std::floor(seconds / kDay))}}};
  return {static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month())};
}

Cause causeOfMoments(double sent, double received) {
  const auto apart = received - sent;
  const auto halves = apart / (kHour / 2);
  if (std::abs(apart) <= kMostHours * kHour && std::abs(halves - std::round(halves)) < 1e-9) return Cause::WholeHours;
  const auto [day, month] = dayAndMonth(sent);
  if (day != month && dayAndMonth(received) == std::pair{month, day}) return Cause::DayMonth;
  return Cause::OtherValue;
}

std::string formedText(std::string_view text, const TextForm& form) {
  std::string buffer;
  return std::string{formed(text, form, buffer)};
}

std::string withoutSpaces(std::string text) {
  for (const std::string_view space : {" ", "\t", "\n", "\r", "\xC2\xA0"}) {
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space, at)) text.erase(at, space.size());
  }
  return text;
}

bool isBroken(std::string_view text) { return text.find("\xC3\x83") != std::string_view::npos || text.find("\xEF\xBF\xBD") != std::string_view::npos; }

bool isCut(const std::string& one, const std::string& other) {
  const auto& shorter = one.size() < other.size() ? one : other;
  const auto& longer = one.size() < other.size() ? other : one;
  return shorter.size() >= 3 && shorter.size() < longer.size() && longer.starts_with(shorter);
}

Cause causeOfTexts(const FieldPair& field, std::string_view sent, std::string_view received) {
  const auto alike = [&](const TextForm& form) { return formedText(sent, form) == formedText(received, form); };
  auto form = field.form;
  form.trim = true;
  if (alike(form) || withoutSpaces(std::string{sent}) == withoutSpaces(std::string{received})) return Cause::SpacesOnly;
  form.ignoreCase = true;
  if (alike(form)) return Cause::CaseOnly;
  form.ignoreAccents = true;
  if (alike(form)) return Cause::AccentsOnly;
  form.dropLeadingZeros = true;
  if (alike(form)) return Cause::LostZeros;
  if (isBroken(sent) != isBroken(received)) return Cause::Mojibake;
  if (isCut(formedText(sent, field.form), formedText(received, field.form))) return Cause::CutOff;
  return field.comparison == FieldComparison::Mapping ? Cause::OtherWord : Cause::OtherValue;
}

}  // namespace

Cause causeOf(const FieldPair& field, std::string_view sent, std::string_view received, const std::array<SideReading, 2>& readings) {
  if (formedText(received, field.form).empty()) return Cause::EmptyReceived;
  if (formedText(sent, field.form).empty()) return Cause::EmptySent;
  if (!isMeasured(field.comparison)) return causeOfTexts(field, sent, received);
  const bool isMoment = field.comparison == FieldComparison::Moment;
  const auto read = [&](std::string_view text, const SideReading& how) { return isMoment ? momentIn(text, how) : numberIn(text, how.writing); };
  const auto ours = read(sent, readings[0]);
  const auto theirs = read(received, readings[1]);
  if (!ours || !theirs) return Cause::Unreadable;
  return isMoment ? causeOfMoments(*ours, *theirs) : causeOfNumbers(*ours * field.factor, *theirs);
}

std::vector<CauseCount> counted(const std::vector<Cause>& causes) {
  std::vector<CauseCount> counts;
  for (const auto cause : causes) {
    const auto found = std::ranges::find(counts, cause, &CauseCount::cause);
    if (found == counts.end()) counts.push_back({cause, 1});
    else ++found->count;
  }
  std::ranges::sort(counts, [](const CauseCount& a, const CauseCount& b) { return std::pair{-a.count, a.cause} < std::pair{-b.count, b.cause}; });
  return counts;
}

std::optional<Reason> reasonFor(std::string_view column) {
  const auto concepts = conceptsOf(column);
  const auto speaksOf = [&concepts](std::initializer_list<const char*> any) {
    return std::ranges::any_of(any, [&](const char* one) { return std::ranges::find(concepts, one) != concepts.end(); });
  };
  if (speaksOf({"carrier"})) return Reason::UnknownCarrier;
  if (speaksOf({"address", "city", "cep", "uf", "shipping"})) return Reason::IncompleteShipping;
  if (speaksOf({"stock", "quantity", "warehouse"})) return Reason::UnavailableInventory;
  if (speaksOf({"status"})) return Reason::UnavailableStatus;
  if (speaksOf({"price", "total", "discount", "freight", "payment"})) return Reason::AmountDivergence;
  if (speaksOf({"sku", "gtin", "product"})) return Reason::InvalidSku;
  return {};
}

}  // namespace prumo::quality
