// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/tally.h"

#include "core/quality/reconciliation/placed.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality {

namespace {

constexpr double kBins = 12;

/// A round step that cuts a width into at most kBins: 1, 2 or 5 of a power of ten, or what clocks have.
double stepFor(double width, bool isTime) {
  for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, 86400.0}) {
    if (isTime && width / step <= kBins) return step;
  }
  const auto power = std::pow(10, std::floor(std::log10(width / kBins)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (width / (step * power) <= kBins) return step * power;
  }
  return 10 * power;
}

Histogram oneBin(const std::vector<profiling::Number>& sorted, double low, double high) {
  std::int64_t all = 0;
  for (const auto& number : sorted) all += number.count;
  return {low, high, {all}};
}

/// Bins from a round number on; one for a single number, and where they are too far apart, or too near, for any steps.
Histogram histogramOf(const std::vector<profiling::Number>& sorted, double low, double high, bool isTime) {
  const auto step = low < high ? stepFor(high - low, isTime) : 0;
  const auto first = std::floor(low / step);
  const auto count = std::floor(high / step) - first + 1;
  if (!(step > 0) || !(count <= 2 * kBins)) return oneBin(sorted, low, high);
  const auto bins = static_cast<std::size_t>(count);
  Histogram histogram{first * step, (first + count) * step, std::vector<std::int64_t>(bins)};
  for (const auto& number : sorted) {
    const auto bin = std::floor(std::clamp(number.value, low, high) / step) - first;
    histogram.counts[std::min(static_cast<std::size_t>(std::max(0.0, bin)), bins - 1)] += number.count;
  }
  return histogram;
}

/// Which of the sums of worth a row goes into; nothing for rows that stand for no record.
std::vector<std::size_t> worthPlaces(const FateRow& row) {
  switch (row.fate) {
    case Fate::Matched: return row.isDivergent ? std::vector<std::size_t>{0, 1} : std::vector<std::size_t>{0};
    case Fate::Omitted: return {2};
    case Fate::Extra: return {3};
    default: return {};
  }
}

/// A duplicate is shown alone: its partner belongs to another row.
RecordId alone(Fate fate, RecordId record) {
  if (fate == Fate::SentDuplicate) record.received.reset();
  if (fate == Fate::ReceivedDuplicate) record.sent.reset();
  return record;
}

std::int64_t& countOf(RecordCounts& counts, Fate fate) {
  switch (fate) {
    case Fate::Omitted: return counts.omitted;
    case Fate::Extra: return counts.extra;
    case Fate::SentDuplicate: return counts.sentDuplicates;
    case Fate::ReceivedDuplicate: return counts.receivedDuplicates;
    case Fate::SentWithoutKey: return counts.sentWithoutKey;
    case Fate::ReceivedWithoutKey: return counts.receivedWithoutKey;
    default: return counts.matched;
  }
}

}  // namespace

void FirstRecords::add(const RecordId& record) {
  if (m_heap.size() == m_most) {
    if (m_most == 0 || !(record < m_heap.front())) return;
    std::ranges::pop_heap(m_heap);
    m_heap.pop_back();
  }
  m_heap.push_back(record);
  std::ranges::push_heap(m_heap);
}

std::vector<RecordId> FirstRecords::sorted() const {
  auto records = m_heap;
  std::ranges::sort(records);
  return records;
}

std::optional<Spread> Spreading::spread(bool isTime) const {
  const auto count = m_numbers.count();
  if (count == 0) return {};
  const auto sorted = m_numbers.sorted();
  Spread spread{.count = count, .isApproximate = !m_numbers.isExact(), .mean = m_numbers.mean()};
  spread.min = m_numbers.extremes().least().front().value;
  spread.max = m_numbers.extremes().greatest().front().value;
  const auto at = [&](double share) { return std::clamp(profiling::quantileOf(sorted, count, share), spread.min, spread.max); };
  spread.p5 = at(0.05);
  spread.p50 = at(0.5);
  spread.p90 = at(0.9);
  spread.p95 = at(0.95);
  spread.histogram = histogramOf(sorted, spread.min, spread.max, isTime);
  return spread;
}

void GroupTally::add(const FateRow& row) {
  countOf(m_counts, row.fate) += row.count;
  if (row.isDivergent) m_counts.divergent += row.count;
  const auto places = worthPlaces(row);
  if (!places.empty()) m_unread += row.count - row.worths;
  if (row.worth) {
    for (const auto place : places) m_worth[place].add(*row.worth, 1);
  }
  if (row.fate != Fate::Matched || !row.delay) return;
  m_delay.add(*row.delay, row.count);
  m_early += *row.delay < 0 ? row.count : 0;
}

void GroupTally::addDifference(std::size_t field, double difference) {
  if (!m_differences.empty()) m_differences[field].add(difference, 1);
}

RecordGroup GroupTally::group(std::string segment, const std::vector<FieldPair>& fields) const {
  std::vector<std::optional<Spread>> differences;
  for (std::size_t i = 0; i < m_differences.size(); ++i) differences.push_back(m_differences[i].spread(fields[i].comparison == FieldComparison::Moment));
  const auto worth = [this](std::size_t place) { return m_worth[place].total() / kWorthUnits; };
  return {.segment = std::move(segment),
          .counts = m_counts,
          .stake = {worth(0), worth(1), worth(2), worth(3), m_unread},
          .delay = m_delay.spread(true),
          .early = m_early,
          .divergences = m_divergences,
          .differences = std::move(differences),
          .freshness = {}};
}

Tally::Tally(const std::vector<FieldPair>& fields, const std::vector<std::string>& segments, std::size_t kept, std::size_t looked)
    : m_fields(fields), m_fieldTallies(fields.size(), FieldTally(looked)), m_all(fields.size(), 0), m_names(segments) {
  const auto measured = static_cast<std::size_t>(std::ranges::count_if(fields, [](const FieldPair& field) { return isMeasured(field.comparison); }));
  for (std::size_t i = 0; i < segments.size(); ++i) {
    m_placeOf.emplace(segments[i], i);
    m_groups.emplace_back(fields.size(), (i + 1) * measured <= kMostSegmentSpreads ? fields.size() : 0);
  }
  m_records.assign(static_cast<std::size_t>(Fate::Beside) + 1, FirstRecords(kept));
}

GroupTally& Tally::groupOf(std::string_view segment) {
  const auto found = m_placeOf.find(segment);
  return found == m_placeOf.end() ? m_groups.back() : m_groups[found->second];
}

void Tally::addEqual(const FateRow& row) {
  m_all.add(row);
  if (!m_groups.empty()) groupOf(row.segment).add(row);
}

void Tally::add(const FateRow& given, const RecordId& record, std::string_view differences) {
  auto row = given;
  auto* group = m_groups.empty() ? nullptr : &groupOf(row.segment);
  if (!differences.empty()) readFrom(differences, m_differences, m_fields);
  else m_differences.clear();
  for (std::size_t i = 0; i < m_differences.size(); ++i) {
    const auto& [state, difference] = m_differences[i];
    auto& field = m_fieldTallies[i];
    ++field.states[static_cast<std::size_t>(state)];
    if (difference) {
      field.differences.add(*difference, 1);
      field.absolute.add(std::abs(*difference), 1);
      if (group) group->addDifference(i, *difference);
    }
    if (!isDivergence(state)) continue;
    row.isDivergent = true;
    field.records.add(record);
    m_all.addDivergence(i);
    if (group) group->addDivergence(i);
  }
  m_all.add(row);
  if (group) group->add(row);
  if (row.fate != Fate::Matched) m_records[static_cast<std::size_t>(row.fate)].add(alone(row.fate, record));
}

std::vector<RecordGroup> Tally::segments() const {
  std::vector<RecordGroup> groups;
  for (std::size_t i = 0; i < m_groups.size(); ++i) groups.push_back(m_groups[i].group(m_names[i], m_fields));
  return groups;
}

}  // namespace prumo::quality
