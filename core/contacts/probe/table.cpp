// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/table.h"

#include "core/base/sheet_file.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

namespace prumo::contacts {

namespace {

constexpr std::size_t kTrend = 20;  ///< the newest ones

ProbeCell orNothing(const auto& value) { return value ? ProbeCell{*value} : ProbeCell{}; }
ProbeCell orNothing(const std::string& text) { return text.empty() ? ProbeCell{} : ProbeCell{text}; }

ProbeCell halfOf(const ProbeResult& result, double ProbeTimes::*time) {
  const auto spread = spreadOf(result.tries, time);
  return spread && spread->p50 > 0 ? ProbeCell{std::round(spread->p50 * 10) / 10} : ProbeCell{};
}

/// Of all headers whose name holds one of the parts.
ProbeCell headersOf(const ProbeResult& result, std::initializer_list<std::string_view> parts) {
  std::string all;
  const bool isOne = parts.size() == 1;
  for (const auto& one : result.headers) {
    const auto holds = [&one](std::string_view part) { return one.name.find(part) != std::string::npos; };
    if (std::ranges::none_of(parts, holds)) continue;
    all += (all.empty() ? "" : "; ") + (isOne ? one.value : one.name + ": " + one.value);
  }
  return orNothing(all);
}

ProbeCell redirectsOf(const ProbeResult& result) {
  std::string all;
  for (const auto& one : result.redirects) all += (all.empty() ? "" : "; ") + std::to_string(one.status) + " " + one.to;
  return orNothing(all);
}

SheetCell sheetCell(const ProbeCell& cell, const std::function<std::string(const Message&)>& words) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
  if (const auto* real = std::get_if<double>(&cell)) return *real;
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  const auto* message = std::get_if<Message>(&cell);
  return message ? words(*message) : std::string{};
}

KeptProbe keptFrom(ContactProbe row) {
  auto result = resultFrom(row.detail);
  return {std::move(row), std::move(result)};
}

double roundedUp(double value) {
  const double unit = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
  return std::ceil(value / unit) * unit;
}

}  // namespace

Result<std::vector<KeptProbe>> probesOf(const ProjectFile& project, const std::string& contact, std::int64_t most) {
  return project.all<ContactProbe>({.equals = {{"contact", contact}}, .orderBy = "id", .descending = true, .limit = most}).transform([](std::vector<ContactProbe> rows) {
    std::vector<KeptProbe> all;
    for (auto& row : rows) all.push_back(keptFrom(std::move(row)));
    return all;
  });
}

Result<std::vector<KeptProbe>> probesOf(const ProjectFile& project, const std::string& contact, std::int64_t most, std::vector<KeptProbe> known) {
  if (known.empty()) return probesOf(project, contact, most);
  const auto ids = project.all<ContactProbe>({.equals = {{"contact", contact}}, .orderBy = "id", .descending = true, .limit = most, .fields = {"id"}});
  if (!ids) return ids.error();
  std::map<std::string, KeptProbe> byId;
  for (auto& one : known) byId.emplace(one.probe.id, std::move(one));
  std::vector<KeptProbe> all;
  for (const auto& one : *ids) {
    if (auto match = byId.extract(one.id)) {
      all.push_back(std::move(match.mapped()));
      continue;
    }
    auto row = project.find<ContactProbe>(one.id);
    if (!row) return std::move(row).error();
    if (*row) all.push_back(keptFrom(std::move(**row)));
  }
  return all;
}

const std::vector<ProbeColumn>& probeColumns() {
  static const std::vector<ProbeColumn> columns{
      {"label.contact_probe.at"},          {"label.contact_probe.outcome"},      {"label.contact_probe.tries", true},  {"label.contact_probe.failed", true}, {"label.contact_probe.p50", true},
      {"label.contact_probe.p95", true},   {"contacts.probe.column.dns", true},  {"contacts.probe.column.connect", true}, {"contacts.probe.column.tls", true}, {"contacts.probe.column.first_byte", true},
      {"label.contact_probe.status", true}, {"label.contact_probe.tls_version"}, {"contacts.probe.column.cipher"},     {"label.contact_probe.days_to_expiry", true}, {"contacts.probe.column.trust"},
      {"contacts.probe.column.rate"},      {"contacts.probe.column.retry"},      {"contacts.probe.column.deprecation"}, {"contacts.probe.column.hsts"},      {"contacts.probe.column.redirects"},
      {"label.contact_probe.address"}};
  return columns;
}

std::vector<ProbeCell> probeRow(const KeptProbe& probe) {
  const auto& [row, result] = probe;
  const auto said = [](const char* code) { return ProbeCell{Message{code, {}}}; };
  return {Message{"contacts.probe.at", {{"at", toIso(row.at)}}},
          Message{"choice.contact_probe.outcome." + std::string{record::keyOf(row.outcome)}, {}},
          row.tries, row.failed, orNothing(row.p50), orNothing(row.p95),
          halfOf(result, &ProbeTimes::dns), halfOf(result, &ProbeTimes::connect), halfOf(result, &ProbeTimes::tls), halfOf(result, &ProbeTimes::firstByte),
          orNothing(row.status), orNothing(row.tlsVersion), orNothing(result.cipher), orNothing(row.daysToExpiry),
          !result.trust ? ProbeCell{} : said(result.trust->isVerified ? "contacts.probe.trusted" : "contacts.probe.untrusted"),
          headersOf(result, {"ratelimit", "rate-limit", "call-limit"}), headersOf(result, {"retry-after"}), headersOf(result, {"deprecation", "sunset"}), headersOf(result, {"strict-transport-security"}),
          redirectsOf(result), orNothing(row.address)};
}

report::Chart probeTrend(const std::vector<KeptProbe>& newestFirst) {
  report::Chart chart{.kind = report::ChartKind::Trend, .id = "contacts.probes", .title = Message{"contacts.probe.trend", {}}, .caption = Message{"contacts.probe.trend_caption", {}}, .max = 1};
  report::Series series{.name = Message{"contacts.probe.total", {}}};
  for (const auto& one : newestFirst | std::views::take(kTrend) | std::views::reverse) {
    chart.categories.emplace_back(Message{"contacts.probe.at", {{"at", toIso(one.probe.at)}}});
    if (one.probe.p50) series.points.push_back({.value = one.probe.p50, .low = one.probe.p95 ? one.probe.p50 : std::nullopt, .high = one.probe.p95});
    else series.points.push_back({.note = Message{"contacts.probe.no_time", {}}});
    chart.max = std::max({chart.max, one.probe.p50.value_or(0), one.probe.p95.value_or(0)});
  }
  chart.max = roundedUp(chart.max);
  chart.series.push_back(std::move(series));
  return chart;
}

Result<void> writeProbes(const std::filesystem::path& path, const ProjectFile& project, const ContactPoint& contact, const std::function<std::string(const Message&)>& words) {
  const auto probes = probesOf(project, contact.id);
  if (!probes) return probes.error();
  SheetHead head{.name = words({"contacts.probe.sheet", {}}), .titles = {words({"label.contact_point.name", {}})}};
  for (const auto& column : probeColumns()) head.titles.push_back(words({column.title, {}}));
  const auto rows = [&](const std::function<void(const std::vector<SheetCell>&)>& add) -> Result<void> {
    for (const auto& probe : *probes) {
      std::vector<SheetCell> cells{contact.name};
      for (const auto& cell : probeRow(probe)) cells.push_back(sheetCell(cell, words));
      add(cells);
    }
    return {};
  };
  return writeSheet(path, head, rows).transform([](const SheetCount&) {});
}

}  // namespace prumo::contacts
