// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/summary.h"

#include "core/base/utf8.h"
#include "core/engine/literals.h"
#include "core/quality/profile/wounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kTop = 10;
constexpr std::size_t kBins = 12;
constexpr std::size_t kShownBytes = 200;
constexpr std::int64_t kFewestForFences = 20;
constexpr std::array kShares{0.05, 0.25, 0.5, 0.75, 0.95};

bool isNumeric(ValueType type) { return type == ValueType::Integer || type == ValueType::Decimal; }
bool isTime(ValueType type) { return type == ValueType::Date || type == ValueType::Timestamp; }

std::string numberText(double number) { return fmt::format("{:.15g}", number); }

/// `2026-11-23` or `2026-11-23T14:32:05`.
std::string momentText(double seconds, bool isDate) {
  const auto text = toIso(Instant{static_cast<std::int64_t>(std::llround(seconds * 1000)), 0});
  return text.substr(0, isDate ? 10 : 19);
}

std::string textOf(double value, ValueType type) { return isTime(type) ? momentText(value, type == ValueType::Date) : numberText(value); }

/// Values of thousands of characters end before a space, so that what is masked was not cut before.
std::string shownText(const ColumnProfile& column, std::string_view text, std::size_t kept) {
  const auto seen = [&column](std::string_view value) { return column.isUnmasked ? std::string{value} : shown(column.personal, value); };
  if (text.size() < kept) return shortened(seen(text), kShownBytes);
  return shortened(seen(whole(text, kept - 1)), kShownBytes) + "…";
}

/// Whether its values have to stay unseen even as numbers, dates and forms.
bool isHidden(const ColumnProfile& column) { return column.personal != Personal::None && !column.isUnmasked; }

/// The narrowest type that so many of the values have.
ValueType typeOf(const Facts& facts, std::int64_t atLeast) {
  constexpr std::array kTypes{std::pair{ValueType::Integer, Trait::Integer}, std::pair{ValueType::Decimal, Trait::Decimal},
                              std::pair{ValueType::Date, Trait::Date}, std::pair{ValueType::Timestamp, Trait::Timestamp},
                              std::pair{ValueType::Boolean, Trait::Boolean}};
  if (facts.values() == 0) return ValueType::Text;
  const auto found = std::ranges::find_if(kTypes, [&](const auto& type) { return facts.count(type.second) >= atLeast; });
  return found == kTypes.end() ? ValueType::Text : found->first;
}

std::int64_t countOf(const Facts& facts, ValueType type) {
  switch (type) {
    case ValueType::Integer:
      return facts.count(Trait::Integer);
    case ValueType::Decimal:
      return facts.count(Trait::Decimal);
    case ValueType::Date:
      return facts.count(Trait::Date);
    case ValueType::Timestamp:
      return facts.count(Trait::Timestamp);
    case ValueType::Boolean:
      return facts.count(Trait::Boolean);
    default:
      return facts.values();
  }
}

Personal personalOf(Meaning meaning, Personal seen) {
  if (seen != Personal::None) return seen;
  switch (meaning) {
    case Meaning::Cpf:
    case Meaning::CpfOrCnpj:
      return Personal::Cpf;
    case Meaning::Email:
      return Personal::Email;
    case Meaning::Phone:
      return Personal::Phone;
    case Meaning::Card:
      return Personal::Card;
    case Meaning::PixKey:
    case Meaning::BrCode:  // it holds a key and its owner's name
      return Personal::PixKey;
    default:
      return Personal::None;
  }
}

std::optional<Histogram> emptyHistogram(ValueType type, double low, double high) {
  const auto range = high - low;
  if (!std::isfinite(range)) return {};
  if (type == ValueType::Integer && range < kBins)
    return Histogram{low - 0.5, high + 0.5, std::vector<std::int64_t>(static_cast<std::size_t>(range) + 1)};
  return Histogram{low, high, std::vector<std::int64_t>(range / kBins > 0 ? kBins : 1)};
}

std::optional<Histogram> histogramOf(ValueType type, double low, double high, const std::vector<Number>& sorted) {
  auto histogram = emptyHistogram(type, low, high);
  if (!histogram) return histogram;
  const auto last = static_cast<double>(histogram->counts.size() - 1);
  const double width = (histogram->high - histogram->low) / (last + 1);
  for (const auto& number : sorted) {
    const double bin = last > 0 ? std::clamp(std::floor((number.value - histogram->low) / width), 0.0, last) : 0;
    histogram->counts[static_cast<std::size_t>(bin)] += number.count;
  }
  return histogram;
}

class Summary {
public:
  Summary(Column& column, ColumnProfile& out, std::int64_t rows, const engine::Writing& writing)
      : m_column(column), m_facts(column.facts()), m_out(out), m_rows(rows), m_writing(writing) {}

  void make(const RowSample& sample, std::size_t place) {
    counts();
    meaning();
    extremes();
    spread();
    top(sample, place);
    patterns();
    key();
    m_out.wounds = woundsOf(m_facts, m_out, m_writing);
    for (auto& wound : m_out.wounds) {
      for (auto& example : wound.examples) example.value = shownText(m_out, example.value, kExampleKept);
    }
  }

private:
  static constexpr std::size_t kExampleKept = 513;  ///< more than is ever kept: examples were ended before a space
  static constexpr std::size_t kOrderedKept = 512;

  void counts() {
    m_out.values = m_facts.values();
    m_out.nulls = m_rows - m_out.values;
    m_out.blanks = m_facts.count(Trait::Blank);
    m_out.distinctIsApproximate = !m_facts.distinct().isExact();
    m_out.distinct = std::min(m_facts.distinct().count(), m_out.values);
    m_out.minLength = m_facts.minLength();
    m_out.maxLength = m_facts.maxLength();
  }

  void meaning() {
    constexpr double kLikely = 0.95;
    const auto chosen = meaningOf(m_out.name, m_facts);
    m_out.meaning = chosen.meaning;
    m_out.meaningIsNamed = chosen.isNamed;
    m_out.conforming = chosen.conforming;
    m_out.personal = personalOf(m_out.meaning, m_out.personal);
    m_out.type = typeOf(m_facts, m_out.values);
    m_out.likelyType =
        typeOf(m_facts, std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(kLikely * static_cast<double>(m_out.values)))));
    m_out.likely = countOf(m_facts, m_out.likelyType);
  }

  const Numbers& numbers(ValueType type) const { return isTime(type) ? m_facts.moments() : m_facts.numbers(); }
  /// Codes, and digits that are more than a number holds: their zeros and last digits say something, their mean says nothing.
  bool isNoMeasure() const {
    constexpr std::int64_t kMostDigits = 18;
    return isCode(m_out.meaning) || (isNumeric(m_out.likelyType) && m_out.minLength > kMostDigits);
  }
  bool isShownAsNumber() const { return !isHidden(m_out) && !isNoMeasure() && (isNumeric(m_out.type) || isTime(m_out.type)); }

  void extremes() {
    if (isShownAsNumber() && numbers(m_out.type).count() > 0) {
      m_out.min = textOf(numbers(m_out.type).extremes().least().front().value, m_out.type);
      m_out.max = textOf(numbers(m_out.type).extremes().greatest().front().value, m_out.type);
    } else {
      m_out.min = shownText(m_out, m_facts.min(), kOrderedKept);
      m_out.max = shownText(m_out, m_facts.max(), kOrderedKept);
    }
  }

  /// Rising; exact where the different values are known.
  std::vector<Number> sorted(ValueType type) const {
    const auto* values = m_column.values();
    if (!values) return numbers(type).sorted();
    std::map<double, std::int64_t> counts;
    for (const auto& value : *values) {
      const auto number = isTime(type) ? engine::momentOf(value.text, m_writing.dates) : engine::decimalOf(value.text, m_writing);
      if (number) counts[*number] += value.count;
    }
    std::vector<Number> sorted;
    for (const auto& [number, count] : counts) sorted.push_back({number, count});
    return sorted;
  }

  /// Means and quantiles of codes would say nothing.
  void spread() {
    const auto type = m_out.likelyType;
    if (isHidden(m_out) || isNoMeasure() || !(isNumeric(type) || isTime(type))) return;
    const auto all = sorted(type);
    const auto count = numbers(type).count();
    if (all.empty()) return;
    m_out.spreadIsApproximate = !m_column.values();
    if (isNumeric(m_out.type)) {
      const auto& extremes = numbers(type).extremes();
      m_out.mean = numbers(type).mean();
      for (std::size_t i = 0; i < kShares.size(); ++i) m_out.quantiles[i] = quantileOf(all, count, kShares[i]);
      m_out.histogram = histogramOf(type, extremes.least().front().value, extremes.greatest().front().value, all);
    }
    outliers(all, count, type);
  }

  void outliers(const std::vector<Number>& all, std::int64_t count, ValueType type) {
    constexpr double kStep = 1.5;
    const double first = quantileOf(all, count, 0.25);
    const double third = quantileOf(all, count, 0.75);
    if (count < kFewestForFences || third <= first) return;
    const double low = first - kStep * (third - first);
    const double high = third + kStep * (third - first);
    Outliers out{textOf(low, type), textOf(high, type)};
    for (const auto& number : all) out.count += number.value < low || number.value > high ? number.count : 0;
    const auto& extremes = numbers(type).extremes();
    for (const auto* side : {&extremes.least(), &extremes.greatest()}) {
      for (const auto& number : *side) {
        if (number.value < low || number.value > high) out.examples.push_back({textOf(number.value, type), number.row});
      }
    }
    m_out.outliers = std::move(out);
  }

  void top(const RowSample& sample, std::size_t place) {
    struct Seen {
      std::string_view text;
      std::int64_t count = 0;
    };
    constexpr std::int64_t kOften = 5;  ///< in a sample: enough to be more than chance
    std::vector<Seen> seen;
    if (const auto* values = m_column.values()) {
      for (const auto& value : *values) seen.push_back({value.text, value.count});
    } else {
      std::map<std::uint64_t, Seen> sampled;
      for (const auto& row : sample.rows()) {
        auto& one = sampled[row.cells[place].hash];
        one = {row.cells[place].text, one.count + 1};
      }
      sampled.erase(0);
      for (const auto& [hash, one] : sampled) {
        if (sample.isWhole() || one.count >= kOften) seen.push_back(one);
      }
      m_out.topSampled = sample.isWhole() ? 0 : sample.size();
    }
    const auto kept = std::min(kTop, seen.size());
    std::ranges::partial_sort(seen, seen.begin() + static_cast<std::ptrdiff_t>(kept), {}, [](const Seen& one) {
      return std::pair{-one.count, one.text};
    });
    for (std::size_t i = 0; i < kept; ++i) m_out.top.push_back({shownText(m_out, seen[i].text, kExampleKept), scaled(seen[i].count)});
  }

  std::int64_t scaled(std::int64_t count) const {
    if (m_out.topSampled == 0) return count;
    return std::llround(static_cast<double>(count) * static_cast<double>(m_rows) / static_cast<double>(m_out.topSampled));
  }

  void patterns() {
    auto& patterns = m_facts.patterns();
    if (isHidden(m_out)) patterns.coarsen(PatternGrain::Runs);
    auto all = patterns.sorted();
    while (patterns.grain() < PatternGrain::Words && !tellMost(all)) {  // letters and digits of random codes differ by chance
      patterns.coarsen(static_cast<PatternGrain>(static_cast<int>(patterns.grain()) + 1));
      all = patterns.sorted();
    }
    m_out.grain = patterns.grain();
    m_out.patternCount = patterns.size();
    for (std::size_t i = 0; i < std::min(kTop, all.size()); ++i) m_out.patterns.push_back({all[i].form, all[i].count, {}});
    rarePatterns(all);
  }

  bool tellMost(const std::vector<Patterns::One>& all) const {
    std::int64_t told = 0;
    for (std::size_t i = 0; i < std::min(kTop, all.size()); ++i) told += all[i].count;
    return 5 * told >= 4 * m_out.values;
  }

  /// Numbers and dates may be written in many forms; that is said elsewhere.
  void rarePatterns(const std::vector<Patterns::One>& all) {
    constexpr std::int64_t kFewestValues = 50;
    constexpr std::size_t kMostRare = 5;
    const bool isPlain = m_out.likelyType == ValueType::Text || isCode(m_out.meaning);
    if (!isPlain || m_out.values < kFewestValues) return;
    std::int64_t usual = 0;
    for (const auto& one : all) usual += 20 * one.count >= m_out.values ? one.count : 0;
    if (20 * usual < 19 * m_out.values) return;
    for (auto one = all.rbegin(); one != all.rend() && m_out.rarePatterns.size() < kMostRare && 50 * one->count < m_out.values; ++one) {
      m_out.rarePatterns.push_back({one->form, one->count, {shownText(m_out, one->text, kExampleKept), one->row}});
    }
  }

  void key() {
    if (m_rows < 2 || m_out.nulls > 0 || m_facts.distinct().hasRepeated()) return;
    const bool isExact = m_facts.distinct().isExact();
    m_out.key = isExact ? KeyProof::Exact : KeyProof::Probable;
    m_out.keyLooked = isExact ? 0 : m_facts.distinct().looked();
    if (!isExact) m_out.distinct = m_out.values;
  }

  Column& m_column;
  Facts& m_facts;
  ColumnProfile& m_out;
  std::int64_t m_rows;
  engine::Writing m_writing;
};

}  // namespace

ColumnProfile summary(ColumnProfile seen, std::int64_t rows, Column& column, const RowSample& sample, std::size_t place, const engine::Writing& writing) {
  column.finish();
  Summary(column, seen, rows, writing).make(sample, place);
  return seen;
}

void forEachExample(Profile& profile, const std::function<void(Example&)>& take) {
  for (auto& column : profile.columns) {
    for (auto& pattern : column.rarePatterns) take(pattern.example);
    for (auto& wound : column.wounds) std::ranges::for_each(wound.examples, take);
    if (column.outliers) std::ranges::for_each(column.outliers->examples, take);
  }
}

}  // namespace prumo::quality::profiling
