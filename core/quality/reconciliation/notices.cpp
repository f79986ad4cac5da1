// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/notices.h"

#include <algorithm>

namespace prumo::quality {

namespace {

constexpr double kManyTimes = 10;
constexpr double kManyRepeated = 0.1;
constexpr double kManyUnread = 0.5;
constexpr double kClockSlack = 600;  ///< seconds that clocks may differ

double shareOf(std::int64_t part, std::int64_t all) { return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0; }

std::string nameOf(Side side) { return std::string{record::keyOf(side)}; }

Message aboutSide(const char* what, Side side, std::vector<std::pair<std::string, Argument>> args = {}) {
  return {std::string{"reconciliation.notice."} + what + "_" + nameOf(side), std::move(args)};
}

void addSizes(const RecordCounts& counts, std::vector<Message>& notices) {
  const auto sent = counts.sentRows();
  const auto received = counts.receivedRows();
  if (sent == 0) notices.push_back(aboutSide("empty", Side::Sent));
  if (received == 0) notices.push_back(aboutSide("empty", Side::Received));
  if (sent == 0 || received == 0) return;
  const auto times = static_cast<double>(std::max(sent, received)) / static_cast<double>(std::min(sent, received));
  if (times >= kManyTimes) notices.push_back({"reconciliation.notice.sizes", {{"sent", sent}, {"received", received}, {"times", times}}});
  const bool haveKeys = counts.sentWithoutKey < sent && counts.receivedWithoutKey < received;
  if (counts.matched == 0 && haveKeys) notices.push_back({"reconciliation.notice.no_match", {}});
}

void addKeys(const RecordCounts& counts, std::vector<Message>& notices) {
  const auto tell = [&notices](Side side, std::int64_t duplicates, std::int64_t without, std::int64_t rows) {
    if (shareOf(duplicates, rows) >= kManyRepeated) notices.push_back(aboutSide("not_unique", side, {{"n", duplicates}, {"rows", rows}}));
    if (without > 0) notices.push_back(aboutSide("no_key", side, {{"n", without}, {"rows", rows}}));
  };
  tell(Side::Sent, counts.sentDuplicates, counts.sentWithoutKey, counts.sentRows());
  tell(Side::Received, counts.receivedDuplicates, counts.receivedWithoutKey, counts.receivedRows());
}

/// A side of which no time says its zone is no fault where the plan names that zone.
bool isZoneOpen(const FieldCounts& counts, int offset) { return counts.withoutOffset > 0 && (counts.withOffset > 0 || offset == 0); }

void addZones(const std::string& column, const std::array<int, 2>& offsets, const FieldCounts& sent, const FieldCounts& received, std::vector<Message>& notices) {
  const auto with = sent.withOffset + received.withOffset;
  if (with == 0 || !(isZoneOpen(sent, offsets[0]) || isZoneOpen(received, offsets[1]))) return;
  notices.push_back({"reconciliation.notice.zones",
                     {{"field", column}, {"with_sent", sent.withOffset}, {"without_sent", sent.withoutOffset}, {"with_received", received.withOffset}, {"without_received", received.withoutOffset}}});
}

void addFields(const ReconcileResult& result, const ReadCounts& counts, std::vector<Message>& notices) {
  for (std::size_t i = 0; i < result.fields.size(); ++i) {
    const auto& field = result.fields[i];
    if (!isMeasured(field.field.comparison)) continue;
    for (const auto side : {Side::Sent, Side::Received}) {
      const auto unread = field.noValue[static_cast<std::size_t>(side)];
      const auto rows = side == Side::Sent ? result.all.counts.sentRows() : result.all.counts.receivedRows();
      const auto& column = side == Side::Sent ? field.field.sent : field.field.received;
      const auto what = std::string{record::keyOf(field.field.comparison)} + (shareOf(unread, rows) >= kManyUnread ? "_none" : "_some");
      if (unread > 0) notices.push_back(aboutSide(what.c_str(), side, {{"column", column}, {"n", unread}, {"rows", rows}}));
    }
    addZones(field.field.sent, result.plan.offsets, counts.of(Side::Sent, i), counts.of(Side::Received, i), notices);
  }
}

/// What of the delay cannot be reckoned, or may be off by a zone; not again what was said of the same columns as a field.
void addTimes(const ReconcileResult& result, const ReadCounts& counts, std::vector<Message>& notices) {
  const auto& times = result.plan.times;
  if (times.sent.empty()) return;
  for (const auto side : {Side::Sent, Side::Received}) {
    const auto unread = counts.ofTimes(side).unreadable;
    const auto rows = side == Side::Sent ? result.all.counts.sentRows() : result.all.counts.receivedRows();
    if (unread > 0) notices.push_back(aboutSide("times", side, {{"column", side == Side::Sent ? times.sent : times.received}, {"n", unread}, {"rows", rows}}));
  }
  const auto isTold = [&](const FieldOutcome& field) { return field.field.comparison == FieldComparison::Moment && field.field.sent == times.sent && field.field.received == times.received; };
  if (std::ranges::none_of(result.fields, isTold)) addZones(times.sent + " → " + times.received, result.plan.offsets, counts.ofTimes(Side::Sent), counts.ofTimes(Side::Received), notices);
}

}  // namespace

std::vector<Message> noticesOf(const ReconcileResult& result, const ReadCounts& counts) {
  std::vector<Message> notices;
  addSizes(result.all.counts, notices);
  addKeys(result.all.counts, notices);
  addFields(result, counts, notices);
  addTimes(result, counts, notices);
  if (result.freshness.age.value_or(0) < -kClockSlack) notices.push_back({"reconciliation.notice.future", {{"ahead", -*result.freshness.age}}});
  return notices;
}

}  // namespace prumo::quality
