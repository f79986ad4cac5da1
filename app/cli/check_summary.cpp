// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_summary.h"

namespace prumo::cli {

namespace {

using namespace quality;
using nlohmann::ordered_json;

ordered_json jsonOf(const SummaryLine& line) {
  ordered_json json = ordered_json::object();
  if (line.characteristic) json["characteristic"] = record::keyOf(*line.characteristic);
  json.update({{"rules", line.rules}, {"missed", line.missed}, {"not_applicable", line.notApplicable}, {"measures", line.measures},
               {"checked", line.checked}, {"failed", line.failed}});
  json["cells"] = nullptr;
  if (line.cells) json["cells"] = {{"share", line.cells->share}, {"low", line.cells->low}, {"high", line.cells->high}};
  json["mean_of_columns"] = line.meanOfColumns ? ordered_json(*line.meanOfColumns) : ordered_json(nullptr);
  auto columns = ordered_json::array();
  for (const auto& column : line.columns) {
    columns.push_back({{"columns", column.columns}, {"checked", column.checked}, {"failed", column.failed}, {"share", column.share()}});
  }
  json["columns"] = std::move(columns);
  return json;
}

QString shareOr(const Speaker& speaker, const std::optional<double>& share) {
  return share ? speaker.percent(*share, 2) : speaker.choice("rule_result", "verdict", "na");
}

QString nameOf(const Speaker& speaker, const SummaryLine& line) {
  if (!line.characteristic) return speaker.say("quality.summary.dataset");
  return speaker.choice("rule_result", "characteristic", record::keyOf(*line.characteristic));
}

QString lineOf(const Speaker& speaker, const SummaryLine& line) {
  auto cells = shareOr(speaker, line.cells ? std::optional{line.cells->share} : std::nullopt);
  if (line.cells) cells += QStringLiteral(" (%1)").arg(speaker.say(Message{"quality.interval", {{"low", line.cells->low}, {"high", line.cells->high}}}));
  const Message figures{"quality.cli.summary_line",
                        {{"cells", cells.toStdString()},
                         {"mean", shareOr(speaker, line.meanOfColumns).toStdString()},
                         {"missed", line.missed},
                         {"rules", line.rules}}};
  return QStringLiteral("  %1 %2").arg(nameOf(speaker, line).leftJustified(20), speaker.say(figures));
}

}  // namespace

ordered_json jsonOf(const Summary& summary) {
  auto characteristics = ordered_json::array();
  for (const auto& line : summary.characteristics) characteristics.push_back(jsonOf(line));
  return {{"dataset", jsonOf(summary.dataset)}, {"characteristics", std::move(characteristics)}};
}

void printSummary(const Call& call, const Summary& summary) {
  call.print(QString{});
  call.print(call.speaker().say("quality.summary.title"));
  for (const auto& line : summary.characteristics) call.print(lineOf(call.speaker(), line));
  call.print(lineOf(call.speaker(), summary.dataset));
}

}  // namespace prumo::cli
