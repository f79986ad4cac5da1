// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/profile_tables.h"

#include "ui/kit/texts.h"
#include "ui/quality/delegates.h"
#include "ui/quality/feed_tables.h"

#include <algorithm>
#include <cmath>

namespace prumo::ui {

namespace {

using quality::ColumnProfile;
using quality::Personal;
using Look = Cell::Look;

constexpr std::array kQuantiles{0.05, 0.25, 0.5, 0.75, 0.95};
constexpr int kMeanDecimals = 2;

QVariant whole(std::int64_t value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }

Cell count(std::int64_t value, const Speaker& speaker) {
  return {.text = speaker.number(value), .sort = whole(value), .look = value == 0 ? Look::Muted : Look::Plain};
}

bool isNumeric(const ColumnProfile& column) {
  return column.type == quality::ValueType::Integer || column.type == quality::ValueType::Decimal;
}

std::optional<double> completeness(const ColumnProfile& column) {
  const auto cells = column.values + column.nulls;
  if (cells == 0) return {};
  return static_cast<double>(column.values - column.blanks) / static_cast<double>(cells);
}

/// The number with all its digits, as the language writes it.
QString numberWords(const QString& digits, double value, const Speaker& speaker) {
  bool isWhole = false;
  const auto whole = digits.toLongLong(&isWhole);
  if (isWhole) return speaker.number(std::int64_t{whole});
  if (digits.contains(QLatin1Char('e'), Qt::CaseInsensitive)) return speaker.value(value, record::Kind::Real);
  return speaker.number(value, static_cast<int>(digits.section(QLatin1Char('.'), 1).size()));
}

/// A smallest or largest value, sorted as what it is.
Cell bound(const ColumnProfile& column, const std::string& text, const Speaker& speaker) {
  const auto words = fromUtf8(text);
  bool isNumber = false;
  const double value = words.toDouble(&isNumber);
  if (!isNumeric(column) || !isNumber) return {.text = words, .sort = words, .hint = words};
  const auto shown = numberWords(words, value, speaker);
  return {.text = shown, .sort = value, .hint = shown};
}

QString distinctWords(const ColumnProfile& column, const Speaker& speaker) {
  return (column.distinctIsApproximate ? QStringLiteral("≈ ") : QString{}) + speaker.number(column.distinct);
}

Cell completenessCell(const ColumnProfile& column, const Speaker& speaker) {
  const auto share = completeness(column);
  if (!share) return {.text = speaker.say("quality_page.none"), .sort = -1.0, .look = Look::Muted};
  return {.text = speaker.percent(*share, 1), .sort = *share, .extra = *share};
}

QString lengths(const ColumnProfile& column, const Speaker& speaker) {
  if (column.minLength == column.maxLength) return speaker.number(column.minLength);
  return speaker.number(column.minLength) + QStringLiteral("–") + speaker.number(column.maxLength);
}

/// So many decimals that the edges of bins of this width differ.
int decimalsFor(double width) {
  return width >= 10 ? 0 : width >= 1 ? 1 : std::clamp(1 - static_cast<int>(std::floor(std::log10(width))), 2, 6);
}

/// "10.0 – 20.0"; the number itself where a bin holds but one whole number.
QString binWords(const quality::Histogram& histogram, std::size_t bin, const Speaker& speaker) {
  const double width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
  const double low = histogram.low + static_cast<double>(bin) * width;
  if (width == 1 && low + 0.5 == std::floor(low + 0.5)) return speaker.number(low + 0.5, 0);
  const int decimals = decimalsFor(width);
  return speaker.number(low, decimals) + QStringLiteral(" – ") + speaker.number(low + width, decimals);
}

/// Without the digits that an estimate does not have.
QString estimateWords(double value, const Speaker& speaker) {
  return speaker.number(value, value == std::floor(value) ? 0 : decimalsFor(std::abs(value) / 10));
}

bool hasSpread(const ColumnProfile& column) {
  const auto& histogram = column.histogram;
  return histogram && histogram->high > histogram->low && std::ranges::any_of(histogram->counts, [](auto count) { return count > 0; });
}

/// The histogram, and in words where most of the numbers are.
Cell spreadCell(const ColumnProfile& column, const Speaker& speaker) {
  if (!hasSpread(column)) return {.text = speaker.say("quality_page.none"), .sort = -1.0, .look = Look::Muted};
  const auto& counts = column.histogram->counts;
  const auto fullest = std::ranges::max_element(counts);
  const double share = static_cast<double>(*fullest) / static_cast<double>(std::max<std::int64_t>(1, column.values));
  const auto range = binWords(*column.histogram, static_cast<std::size_t>(fullest - counts.begin()), speaker);
  const auto words = speaker.say(Message{"quality_page.spread", {{"range", toUtf8(range)}, {"share", share}}});
  return {.text = words, .sort = share, .extra = QVariant::fromValue(Spread{counts}), .hint = words};
}

Cell topCell(const ColumnProfile& column, const Speaker& speaker) {
  if (column.top.empty()) return {.text = speaker.say("quality_page.none"), .look = Look::Muted};
  const auto& top = column.top.front();
  const auto words = QStringLiteral("%1 (%2)").arg(fromUtf8(top.value), speaker.number(top.count));
  return {.text = words, .sort = whole(top.count), .hint = words};
}

Cell meaningCell(const ColumnProfile& column, const Speaker& speaker) {
  if (column.meaning == quality::Meaning::None) return {.text = speaker.say("quality_page.none"), .look = Look::Muted};
  return {.text = meaningName(column.meaning, speaker), .hint = conformingWords(column, speaker)};
}

/// How many kinds of damage a column shows, and which.
Cell damageCell(const ColumnProfile& column, const Speaker& speaker) {
  if (column.wounds.empty()) return {.text = speaker.say("quality_page.none"), .sort = whole(0), .look = Look::Muted};
  QStringList titles;
  std::int64_t all = 0;
  for (const auto& wound : column.wounds) {
    titles += woundTitle(wound, speaker);
    all += wound.count;
  }
  const auto more =
      titles.size() > 1 ? QStringLiteral(" (+%1)").arg(speaker.number(static_cast<std::int64_t>(titles.size() - 1))) : QString{};
  return {.text = titles.front() + more, .sort = whole(all), .look = Look::Fault, .hint = titles.join(u'\n')};
}

Cell patternCell(const ColumnProfile& column, const Speaker& speaker) {
  if (column.patterns.empty()) return {.text = speaker.say("quality_page.none"), .look = Look::Muted};
  const auto& first = column.patterns.front();
  const double share = static_cast<double>(first.count) / static_cast<double>(std::max<std::int64_t>(1, column.values));
  const auto words = QStringLiteral("%1 (%2)").arg(fromUtf8(first.form), speaker.percent(share));
  return {.text = words, .sort = share, .hint = words};
}

Cell outlierCell(const ColumnProfile& column, const Speaker& speaker) {
  if (!column.outliers) return {.text = speaker.say("quality_page.none"), .sort = whole(-1), .look = Look::Muted};
  return count(column.outliers->count, speaker);
}

QString keyWords(const ColumnProfile& column, const Speaker& speaker) {
  if (column.key == quality::KeyProof::Exact) return speaker.say("quality_profile.key.exact");
  return speaker.say(Message{"quality_profile.key.probable", {{"n", column.keyLooked}}});
}

QString fenceWords(const ColumnProfile& column, const Speaker& speaker) {
  const auto low = bound(column, column.outliers->low, speaker).text;
  const auto high = bound(column, column.outliers->high, speaker).text;
  return speaker.say(Message{"quality_profile.range", {{"low", toUtf8(low)}, {"high", toUtf8(high)}}});
}

std::vector<Cell> rowOf(const ColumnProfile& column, const Speaker& speaker) {
  const bool isPersonal = column.personal != Personal::None;
  return {{.text = fromUtf8(column.name), .look = Look::Strong},
          {.text = typeName(column.type, speaker)},
          meaningCell(column, speaker),
          damageCell(column, speaker),
          completenessCell(column, speaker),
          spreadCell(column, speaker),
          count(column.nulls, speaker),
          count(column.blanks, speaker),
          {.text = distinctWords(column, speaker),
           .sort = whole(column.distinct),
           .hint = column.distinctIsApproximate ? speaker.say("quality_page.approximate") : QString{}},
          bound(column, column.min, speaker),
          bound(column, column.max, speaker),
          column.mean ? Cell{.text = speaker.number(*column.mean, kMeanDecimals), .sort = *column.mean}
                      : Cell{.text = speaker.say("quality_page.none"), .sort = whole(0), .look = Look::Muted},
          {.text = lengths(column, speaker), .sort = whole(column.maxLength)},
          patternCell(column, speaker),
          outlierCell(column, speaker),
          topCell(column, speaker),
          {.text = isPersonal ? personalName(column.personal, speaker) : speaker.say("quality_page.none"),
           .look = isPersonal ? Look::Fault : Look::Muted}};
}

}  // namespace

QString typeName(quality::ValueType type, const Speaker& speaker) {
  return speaker.say(Message{"quality_page.type." + std::string{record::keyOf(type)}, {}});
}

CellTable profileTable(const quality::Profile& profile, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.column.column")},
                   {speaker.say("quality_page.column.type")},
                   {speaker.say("quality_profile.meaning")},
                   {speaker.say("quality_profile.wounds")},
                   {speaker.say("quality_page.column.complete"), true},
                   {speaker.say("quality_page.column.spread")},
                   {speaker.say("quality_page.column.nulls"), true},
                   {speaker.say("quality_page.column.blanks"), true},
                   {speaker.say("quality_page.column.distinct"), true},
                   {speaker.say("quality_page.column.min"), true},
                   {speaker.say("quality_page.column.max"), true},
                   {speaker.say("quality_page.column.mean"), true},
                   {speaker.say("quality_page.column.length"), true},
                   {speaker.say("quality_profile.pattern")},
                   {speaker.say("quality_profile.outliers"), true},
                   {speaker.say("quality_page.column.top")},
                   {speaker.say("quality_page.column.personal")}};
  for (const auto& column : profile.columns) {
    table.rows.push_back(rowOf(column, speaker));
    table.ids.push_back(column.name);
  }
  return table;
}

CellTable factTable(const ColumnProfile& column, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.column.fact")}, {speaker.say("quality_page.column.value"), true}};
  const auto add = [&table](const QString& fact, const QString& value) {
    table.rows.push_back({{.text = fact, .look = Look::Muted}, {.text = value}});
  };
  add(speaker.say("quality_page.column.values"), speaker.number(column.values));
  add(speaker.say("quality_page.column.nulls"), speaker.number(column.nulls));
  add(speaker.say("quality_page.column.distinct"), distinctWords(column, speaker));
  if (column.key != quality::KeyProof::No) add(speaker.say("quality_profile.key"), keyWords(column, speaker));
  add(speaker.say("quality_page.column.length"), lengths(column, speaker));
  if (column.mean) add(speaker.say("quality_page.column.mean"), speaker.number(*column.mean, kMeanDecimals));
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    if (!column.quantiles[i]) continue;
    const Message words{"quality_page.quantile", {{"share", kQuantiles[i]}}};
    add(speaker.say(words), estimateWords(*column.quantiles[i], speaker));
  }
  if (column.outliers) add(speaker.say("quality_profile.fences"), fenceWords(column, speaker));
  return table;
}

CellTable patternTable(const ColumnProfile& column, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_profile.pattern")},
                   {speaker.say("quality_page.column.count"), true},
                   {speaker.say("quality_page.column.share"), true}};
  for (const auto& pattern : column.patterns) {
    const double share = static_cast<double>(pattern.count) / static_cast<double>(std::max<std::int64_t>(1, column.values));
    table.rows.push_back({{.text = fromUtf8(pattern.form), .hint = speaker.say("quality_profile.legend")},
                          count(pattern.count, speaker),
                          {.text = speaker.percent(share, 1), .sort = share}});
  }
  return table;
}

CellTable oddTable(const ColumnProfile& column, const Speaker& speaker) {
  CellTable table;
  table.columns = {
      {speaker.say("quality_page.column.value")}, {speaker.say("quality_page.column.line"), true}, {speaker.say("quality_profile.kind")}};
  const auto add = [&](const quality::Example& example, const QString& why) {
    const auto value = bound(column, example.value, speaker);
    table.rows.push_back(
        {{.text = value.text, .sort = value.sort, .hint = value.text}, count(example.line, speaker), {.text = why, .hint = why}});
  };
  if (column.outliers) {
    for (const auto& example : column.outliers->examples) add(example, speaker.say("quality_profile.extreme"));
  }
  for (const auto& pattern : column.rarePatterns)
    add(pattern.example, speaker.say(Message{"quality_profile.rare_form", {{"form", pattern.form}}}));
  return table;
}

QString meaningName(quality::Meaning meaning, const Speaker& speaker) {
  return speaker.say(Message{"quality_profile.meaning." + std::string{record::keyOf(meaning)}, {}});
}

QString conformingWords(const ColumnProfile& column, const Speaker& speaker) {
  const double share = static_cast<double>(column.conforming) / static_cast<double>(std::max<std::int64_t>(1, column.values));
  const Message words{"quality_profile.conforming", {{"meaning", toUtf8(meaningName(column.meaning, speaker))}, {"share", share}}};
  return speaker.say(words) + QStringLiteral("; ") +
         speaker.say(column.meaningIsNamed ? "quality_profile.by_name" : "quality_profile.by_form");
}

QString typeWords(const ColumnProfile& column, const Speaker& speaker) {
  auto words = typeName(column.type, speaker);
  if (column.likelyType != column.type && !isCode(column.meaning)) {
    const double share = static_cast<double>(column.likely) / static_cast<double>(std::max<std::int64_t>(1, column.values));
    const Message likely{"quality_profile.likely_share", {{"type", toUtf8(typeName(column.likelyType, speaker))}, {"share", share}}};
    words += QStringLiteral(" · ") + speaker.say("quality_profile.likely") + QStringLiteral(": ") + speaker.say(likely);
  }
  const bool isKnown = column.meaning != quality::Meaning::None;
  return isKnown ? words + QStringLiteral(" · ") + conformingWords(column, speaker) : words;
}

QString woundTitle(const quality::Wound& wound, const Speaker& speaker) {
  const auto name = speaker.say(Message{"quality_profile.wound." + std::string{record::keyOf(wound.kind)}, {}});
  return speaker.say(Message{"quality_profile.wound_count", {{"wound", toUtf8(name)}, {"count", wound.count}}});
}

QString woundHint(const quality::Wound& wound, const Speaker& speaker) {
  return speaker.say(Message{"quality_profile.wound." + std::string{record::keyOf(wound.kind)} + ".hint", {}});
}

QString exampleWords(const std::vector<quality::Example>& examples, const Speaker& speaker) {
  QStringList words;
  for (const auto& example : examples) {
    words += speaker.say(Message{"quality_profile.example", {{"line", example.line}, {"value", example.value}}});
  }
  return words.join(QStringLiteral(" · "));
}

QString pairWords(const quality::Profile& profile, const Speaker& speaker) {
  QStringList pairs;
  for (const auto& pair : profile.pairs) {
    const auto* code = pair.proof == quality::KeyProof::Exact ? "quality_profile.pair" : "quality_profile.pair_probable";
    pairs += speaker.say(Message{code, {{"first", pair.first}, {"second", pair.second}, {"looked", pair.looked}}});
  }
  return pairs.isEmpty() ? QString{} : speaker.say(Message{"quality_profile.pairs", {{"pairs", toUtf8(pairs.join(QStringLiteral("; ")))}}});
}

CellTable topTable(const ColumnProfile& column, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.column.value")},
                   {speaker.say("quality_page.column.count"), true},
                   {speaker.say("quality_page.column.share"), true}};
  for (const auto& top : column.top) {
    const double share = column.values > 0 ? static_cast<double>(top.count) / static_cast<double>(column.values) : 0;
    table.rows.push_back({{.text = fromUtf8(top.value), .hint = fromUtf8(top.value)},
                          count(top.count, speaker),
                          {.text = speaker.percent(share, 1), .sort = share}});
  }
  return table;
}

report::Chart topChart(const ColumnProfile& column) {
  report::Chart chart{.kind = report::ChartKind::Bars, .id = "top_values"};
  chart.title = Message{"quality_page.chart.top", {{"column", column.name}}};
  chart.caption = Message{"quality_page.chart.values", {{"n", column.values}}};
  chart.unit = record::Kind::Integer;
  chart.max = 1;
  report::Series series{.name = Message{"quality_page.column.count", {}}};
  for (const auto& top : column.top) {
    chart.categories.emplace_back(top.value);
    series.points.push_back({.value = static_cast<double>(top.count)});
    chart.max = std::max(chart.max, static_cast<double>(top.count));
  }
  chart.series.push_back(std::move(series));
  return chart;
}

std::optional<report::Chart> spreadChart(const ColumnProfile& column, const Speaker& speaker) {
  if (!hasSpread(column)) return {};
  report::Chart chart{.kind = report::ChartKind::Columns, .id = "spread"};
  chart.title = Message{"quality_page.chart.spread", {{"column", column.name}}};
  chart.caption = Message{"quality_page.chart.values", {{"n", column.values}}};
  chart.unit = record::Kind::Integer;
  chart.max = 1;
  report::Series series{.name = Message{"quality_page.column.count", {}}};
  const auto& counts = column.histogram->counts;
  for (std::size_t bin = 0; bin < counts.size(); ++bin) {
    chart.categories.emplace_back(toUtf8(binWords(*column.histogram, bin, speaker)));
    series.points.push_back({.value = static_cast<double>(counts[bin])});
    chart.max = std::max(chart.max, static_cast<double>(counts[bin]));
  }
  chart.series.push_back(std::move(series));
  return chart;
}

std::optional<report::Chart> quantileChart(const ColumnProfile& column, const Speaker& speaker) {
  if (!column.quantiles.front() || !column.quantiles.back()) return {};
  report::Chart chart{.kind = report::ChartKind::Columns, .id = "quantiles"};
  chart.title = Message{"quality_page.chart.quantiles", {{"column", column.name}}};
  chart.caption = Message{"quality_page.chart.quantiles_caption", {}};
  chart.min = std::min(0.0, *column.quantiles.front());
  chart.max = std::max(*column.quantiles.back(), chart.min + 1);
  report::Series series{.name = Message{"quality_page.column.value", {}}};
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    chart.categories.emplace_back(toUtf8(speaker.percent(kQuantiles[i])));
    series.points.push_back({.value = column.quantiles[i]});
  }
  chart.series.push_back(std::move(series));
  return chart;
}

}  // namespace prumo::ui
