// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_comparison.h"

namespace prumo::cli {

namespace {

using namespace quality;
using nlohmann::ordered_json;

ordered_json jsonOf(const std::optional<RuleResult>& result) {
  if (!result) return nullptr;
  return {{"checked", result->checked},
          {"failed", result->failed},
          {"share", result->share ? ordered_json(*result->share) : ordered_json(nullptr)},
          {"tolerance", result->tolerance},
          {"verdict", record::keyOf(result->verdict)}};
}

ordered_json jsonOf(const RuleChange& change) {
  ordered_json json{{"id", change.rule},
                    {"standing", record::keyOf(change.standing)},
                    {"before", jsonOf(change.before)},
                    {"now", jsonOf(change.now)},
                    {"difference", change.difference ? ordered_json(*change.difference) : ordered_json(nullptr)},
                    {"intervals_apart", change.isApart},
                    {"tolerance_changed", change.isJudgedAnew},
                    {"rows", nullptr}};
  if (change.rows) json["rows"] = {{"same", change.rows->same}, {"new", change.rows->fresh}, {"gone", change.rows->gone}};
  return json;
}

QString lineOf(const Speaker& speaker, const RuleChange& change) {
  const auto& result = change.now ? *change.now : *change.before;
  QStringList parts{speaker.say(wordsOf(change))};
  if (change.difference) {
    parts << speaker.say(Message{"quality.comparison.points", {{"points", *change.difference}}});
    parts << speaker.say(change.isApart ? "quality.comparison.apart" : "quality.comparison.overlap");
  }
  if (change.rows) {
    parts << speaker.say(Message{"quality.comparison.rows", {{"same", change.rows->same}, {"fresh", change.rows->fresh}, {"gone", change.rows->gone}}});
  }
  return QStringLiteral("  %1 %2").arg(speaker.say(nameOf(result)).leftJustified(40), parts.join(QStringLiteral(" · ")));
}

}  // namespace

ordered_json jsonOf(const Comparison& comparison) {
  ordered_json counts = ordered_json::object();
  for (const auto& key : record::keysOf<Standing>()) counts[key] = comparison.count(*record::fromKey<Standing>(key));
  auto rules = ordered_json::array();
  for (const auto& change : comparison.rules) rules.push_back(jsonOf(change));
  return {{"earlier", {{"run", comparison.earlier.id}, {"at", toIso(comparison.earlier.at)}}}, {"counts", std::move(counts)}, {"rules", std::move(rules)}};
}

void printComparison(const Call& call, const Comparison& comparison) {
  const auto& speaker = call.speaker();
  QStringList counts;
  for (const auto& count : countsOf(comparison)) counts << speaker.say(count);
  call.print(QString{});
  call.print(speaker.say(Message{"quality.comparison.title", {{"at", toIso(comparison.earlier.at)}}}) + QStringLiteral(": ") + counts.join(QStringLiteral(", ")));
  for (const auto& change : comparison.rules) {
    if (isTelling(change)) call.print(lineOf(speaker, change));
  }
}

}  // namespace prumo::cli
