// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"

#include "core/engine/engine.h"
#include "core/engine/sql.h"
#include "core/quality/rejects.h"
#include "core/quality/sources/kinds.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace prumo::quality {

namespace {

constexpr std::int64_t kTop = 10;
constexpr std::int64_t kFewDistinct = 1000;  ///< an estimate up to this, or a column with no more values than the next, is counted exactly
constexpr std::int64_t kFewValues = 200'000;
constexpr std::int64_t kRejectsKept = 100;
constexpr std::size_t kBins = 12;
constexpr std::size_t kColumnsAtOnce = 64;  ///< a feed of thousands of columns is profiled in slices

/// The first scan's figures, a column each; their order is that of `firstSql`.
enum First { Values, Blanks, Distinct, ShortestText, LongestText, Integers, Decimals, Dates, Timestamps, Booleans, LeastNumber, GreatestNumber,
             Mean, Quantiles, LeastMoment, GreatestMoment, LeastText, GreatestText, Top, FirstCount };

std::string firstSql(std::size_t column, bool comma) {
  const auto c = engine::identifier("c" + std::to_string(column));
  const auto number = fmt::format("number_of({}, {})", c, comma ? 1 : 0);
  const auto moment = fmt::format("moment_of({}, 0)", c);
  return fmt::format(
      "count({0}), count(*) FILTER (WHERE is_blank({0}, 0)), approx_count_distinct({0}), min(length({0})), max(length({0})), "
      "count(*) FILTER (WHERE is_integer_text({0}, 0)), count({1}), count(*) FILTER (WHERE is_date_text({0}, 0)), "
      "count(*) FILTER (WHERE is_timestamp_text({0}, 0)), count(*) FILTER (WHERE is_boolean_text({0}, 0)), min({1}), max({1}), avg({1}), "
      "approx_quantile({1}, [0.05, 0.25, 0.5, 0.75, 0.95]), min({2}), max({2}), min({0}), max({0}), approx_top_k({0}, {3})",
      c, number, moment, kTop);
}

ValueType typeOf(const engine::Answer& answer, std::size_t at) {
  const auto count = [&](First which) { return answer.integer(0, at + which); };
  const auto values = count(Values);
  if (values == 0) return ValueType::Text;
  const auto isAll = [&](First which) { return count(which) == values; };
  if (isAll(Integers)) return ValueType::Integer;
  if (isAll(Decimals)) return ValueType::Decimal;
  if (isAll(Dates)) return ValueType::Date;
  if (isAll(Timestamps)) return ValueType::Timestamp;
  return isAll(Booleans) ? ValueType::Boolean : ValueType::Text;
}

std::string numberText(double number) { return fmt::format("{:.15g}", number); }

/// `2026-11-23` or `2026-11-23T14:32:05`.
std::string momentText(double seconds, bool isDate) {
  const auto text = toIso(Instant{static_cast<std::int64_t>(std::llround(seconds * 1000)), 0});
  return text.substr(0, isDate ? 10 : 19);
}

std::optional<Histogram> emptyHistogram(const ColumnProfile& column, double low, double high) {
  const auto range = high - low;
  if (!std::isfinite(range)) return {};
  if (column.type == ValueType::Integer && range < kBins) return Histogram{low - 0.5, high + 0.5, std::vector<std::int64_t>(static_cast<std::size_t>(range) + 1)};
  return Histogram{low, high, std::vector<std::int64_t>(range / kBins > 0 ? kBins : 1)};
}

/// The bin a number falls into.
std::string binSql(const std::string& number, const Histogram& histogram) {
  const auto bins = histogram.counts.size();
  if (bins == 1) return fmt::format("CASE WHEN {} IS NOT NULL THEN 0 END", number);
  const auto width = (histogram.high - histogram.low) / static_cast<double>(bins);
  return fmt::format("CAST(least(floor(({} - {}) / {}), {}) AS INTEGER)", number, engine::literal(histogram.low), engine::literal(width), bins - 1);
}

void setExtremes(ColumnProfile& column, const engine::Answer& answer, std::size_t at) {
  const bool isNumber = column.type == ValueType::Integer || column.type == ValueType::Decimal;
  const bool isTime = column.type == ValueType::Date || column.type == ValueType::Timestamp;
  const auto least = answer.number(0, at + (isTime ? LeastMoment : LeastNumber));
  const auto greatest = answer.number(0, at + (isTime ? GreatestMoment : GreatestNumber));
  const auto written = [&](double value) { return isTime ? momentText(value, column.type == ValueType::Date) : numberText(value); };
  if (column.personal != Personal::None || !(isNumber || isTime)) {
    column.min = shown(column.personal, answer.text(0, at + LeastText));
    column.max = shown(column.personal, answer.text(0, at + GreatestText));
  } else if (least && greatest) {
    column.min = written(*least);
    column.max = written(*greatest);
  }
  if (!isNumber || column.personal != Personal::None) return;
  column.mean = answer.number(0, at + Mean);
  if (least && greatest) column.histogram = emptyHistogram(column, *least, *greatest);
  const auto quantiles = answer.numbers(0, at + Quantiles);
  std::ranges::copy(quantiles, column.quantiles.begin());
}

ColumnProfile columnOf(const engine::Answer& answer, std::size_t at, const std::string& name, Personal personal, std::int64_t rows) {
  ColumnProfile column{.name = name, .type = typeOf(answer, at), .personal = personal};
  column.values = answer.integer(0, at + Values);
  column.nulls = rows - column.values;
  column.blanks = answer.integer(0, at + Blanks);
  column.distinct = std::min(answer.integer(0, at + Distinct), column.values);
  column.distinctIsApproximate = true;
  column.minLength = answer.integer(0, at + ShortestText);
  column.maxLength = answer.integer(0, at + LongestText);
  setExtremes(column, answer, at);
  return column;
}

std::vector<int> binsOf(const Histogram& histogram) {
  std::vector<int> bins(histogram.counts.size());
  std::iota(bins.begin(), bins.end(), 0);
  return bins;
}

std::string listSql(const std::vector<std::string>& items) { return items.empty() ? "NULL::BIGINT[]" : fmt::format("[{}]", fmt::join(items, ", ")); }

class Profiler {
public:
  Profiler(std::shared_ptr<Feed> feed, Preview seen, const Job& job) : m_feed(std::move(feed)), m_seen(std::move(seen)), m_job(job) {}

  Result<Profile> run() {
    auto engine = engine::Engine::open({.files = m_feed->filesOfEngine()});
    if (!engine) return std::move(engine).error();
    if (auto added = m_feed->attach(*engine, "feed"); !added) return std::move(added).error();
    m_engine = &*engine;
    for (std::size_t first = 0; first < m_seen.columns.size(); first += kColumnsAtOnce) {
      const auto last = std::min(first + kColumnsAtOnce, m_seen.columns.size());
      auto done = firstScan(first, last).and_then([&] { return secondScan(first, last); });
      if (!done) return std::move(done).error();
    }
    m_profile.dialect = m_seen.dialect;
    return std::move(m_profile);
  }

private:
  Result<engine::Answer> ask(const std::string& sql) {
    m_feed->rewind();
    return m_engine->run(sql, m_job);
  }

  Result<void> firstScan(std::size_t first, std::size_t last) {
    std::vector<std::string> parts{"count(rowid_)"};
    for (auto i = first; i < last; ++i) parts.push_back(firstSql(i, m_seen.dialect.decimalComma));
    auto answer = ask(fmt::format("SELECT {} FROM feed()", fmt::join(parts, ", ")));
    if (!answer) return std::move(answer).error();
    m_profile.totals = m_feed->totals();
    m_profile.rejects = shownRejects(m_feed->rejects(), m_seen.dialect, m_seen.personal);
    m_top.clear();
    for (auto i = first; i < last; ++i) {
      const auto at = 1 + (i - first) * FirstCount;
      m_profile.columns.push_back(columnOf(*answer, at, m_seen.columns[i], m_seen.personal[i], m_profile.totals.rows));
      m_top.push_back(answer->texts(0, at + Top));
    }
    return {};
  }

  /// What the second scan counts of a column, as d, h and b with its number; then how the answer reads them.
  std::string countedSql(std::size_t i, const ColumnProfile& column, const std::vector<std::string>& top) const {
    const auto c = engine::identifier("c" + std::to_string(i));
    const auto distinct = isCountedExactly(column) ? fmt::format("count(DISTINCT {})", c) : "NULL::BIGINT";
    const auto values = top.empty() ? "NULL" : fmt::format("histogram_exact({}, [{}])", c, engine::literals(top));
    const auto bins = column.histogram ? binsOf(*column.histogram) : std::vector<int>{};
    const auto number = fmt::format("number_of({}, {})", c, m_seen.dialect.decimalComma ? 1 : 0);
    const auto binned = bins.empty() ? "NULL" : fmt::format("histogram_exact({}, [{}])", binSql(number, *column.histogram), fmt::join(bins, ", "));
    return fmt::format("{1} AS d{0}, {2} AS h{0}, {3} AS b{0}", i, distinct, values, binned);
  }

  static std::string readSql(std::size_t i, const ColumnProfile& column, const std::vector<std::string>& top) {
    std::vector<std::string> counts;
    for (const auto& value : top) counts.push_back(fmt::format("CAST(coalesce(h{}[{}], 0) AS BIGINT)", i, engine::literal(value)));
    std::vector<std::string> binned;
    for (const auto bin : column.histogram ? binsOf(*column.histogram) : std::vector<int>{}) {
      binned.push_back(fmt::format("CAST(coalesce(b{}[{}], 0) AS BIGINT)", i, bin));
    }
    return fmt::format("d{}, {}, {}", i, listSql(counts), listSql(binned));
  }

  Result<void> secondScan(std::size_t first, std::size_t last) {
    std::vector<std::string> inner;
    std::vector<std::string> outer;
    for (auto i = first; i < last; ++i) {
      inner.push_back(countedSql(i, m_profile.columns[i], m_top[i - first]));
      outer.push_back(readSql(i, m_profile.columns[i], m_top[i - first]));
    }
    auto answer = ask(fmt::format("SELECT {} FROM (SELECT {} FROM feed())", fmt::join(outer, ", "), fmt::join(inner, ", ")));
    if (!answer) return std::move(answer).error();
    for (auto i = first; i < last; ++i) take(m_profile.columns[i], *answer, 3 * (i - first), m_top[i - first]);
    return {};
  }

  static bool isCountedExactly(const ColumnProfile& column) { return column.distinct <= kFewDistinct || column.values <= kFewValues; }

  static void take(ColumnProfile& column, const engine::Answer& answer, std::size_t at, const std::vector<std::string>& top) {
    if (isCountedExactly(column)) {
      column.distinct = answer.integer(0, at);
      column.distinctIsApproximate = false;
    }
    if (column.histogram) column.histogram->counts = answer.integers(0, at + 2);
    const auto counts = answer.integers(0, at + 1);
    for (std::size_t i = 0; i < std::min(counts.size(), top.size()); ++i) column.top.push_back({shown(column.personal, top[i]), counts[i]});
    std::ranges::stable_sort(column.top, [](const TopValue& a, const TopValue& b) { return std::pair{-a.count, a.value} < std::pair{-b.count, b.value}; });
  }

  std::shared_ptr<Feed> m_feed;
  Preview m_seen;
  const Job& m_job;
  engine::Engine* m_engine = nullptr;
  std::vector<std::vector<std::string>> m_top;
  Profile m_profile;
};

}  // namespace

Result<Profile> profile(const Source& source, const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  auto feed = openFeed(source.path, seen->dialect, kRejectsKept, job.stop);
  if (!feed) return std::move(feed).error();
  auto result = Profiler(*feed, std::move(*seen), job).run();
  if (!result) return result;
  if (auto same = (*feed)->unchanged(); !same) return std::move(same).error();
  result->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace prumo::quality
