// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feed.h"
#include "core/base/platform.h"
#include "core/quality/profile.h"

#include <cmath>

namespace prumo::cli {

namespace {

using namespace quality;

QString line(const Speaker& speaker, const ColumnProfile& column, std::int64_t rows) {
  const auto filled = rows > 0 ? static_cast<double>(column.values) / static_cast<double>(rows) : 0;
  const auto distinct = (column.distinctIsApproximate ? QStringLiteral("~") : QString{}) + speaker.number(column.distinct);
  return QStringLiteral("  %1 %2 %3 %4  %5")
      .arg(QString::fromStdString(column.name).leftJustified(32), speaker.choice("rule", "type", record::keyOf(column.type)).leftJustified(14),
           speaker.percent(filled, 2).rightJustified(8), distinct.rightJustified(12),
           QString::fromStdString(column.min.empty() ? "" : column.min.substr(0, 60) + " … " + column.max.substr(0, 60)));
}

void printText(const Call& call, const Profile& profile) {
  const auto& totals = profile.totals;
  call.print(call.speaker().say(
      Message{"quality.cli.totals", {{"rows", totals.rows}, {"n", totals.rejects}, {"lines", totals.lines}, {"seconds", std::round(profile.seconds * 100) / 100}}}));
  call.print(call.speaker().say("quality.cli.columns"));
  for (const auto& column : profile.columns) call.print(line(call.speaker(), column, totals.rows));
  printRejects(call, profile.rejects, totals.rejects);
}

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  auto result = sourceOf(call, 0).and_then([&signals](const Source& source) { return profile(source, {signals.token()}); });
  if (!result) return std::move(result).error();
  if (call.wantsJson()) call.print(nlohmann::ordered_json::parse(toJson(*result)));
  else printText(call, *result);
  return Outcome::Done;
}

}  // namespace

Command profileCommand() {
  auto options = dialectOptions();
  options.push_back(jsonOption());
  return {.name = "profile", .summary = "cli.profile", .parameters = {{"cli.arg.data"}}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
