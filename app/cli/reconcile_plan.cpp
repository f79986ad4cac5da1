// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile_plan.h"

#include "app/cli/reconcile_fields.h"
#include "core/base/platform.h"
#include "core/engine/literals.h"
#include "core/quality/reconciliation/propose.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using namespace quality;

/// "a=b"; "a" alone stands for both.
ColumnPair pairOf(const std::string& text) {
  const auto sign = text.find('=');
  if (sign == std::string::npos) return {text, text};
  return {text.substr(0, sign), text.substr(sign + 1)};
}

bool has(const std::vector<std::string>& columns, const std::string& column) { return std::ranges::find(columns, column) != columns.end(); }

/// What the command line knows of both sides before they are read.
struct Previews {
  Preview sent;
  Preview received;
  ReconciliationPlan proposed;

  std::string partnerOf(const std::string& column) const {
    if (has(received.columns, column)) return column;
    for (const auto& pair : proposePairs(sent, received)) {
      if (sent.columns[pair.sent] == column) return received.columns[pair.received];
    }
    return column;
  }
  FieldPair field(const ColumnPair& pair) const {
    FieldPair field{.sent = pair.sent, .received = pair.received};
    const auto ours = std::ranges::find(sent.columns, pair.sent);
    const auto theirs = std::ranges::find(received.columns, pair.received);
    if (ours == sent.columns.end() || theirs == received.columns.end()) return field;  // which is said where the plan is placed
    field.comparison = proposeComparison(sent, static_cast<std::size_t>(ours - sent.columns.begin()), received, static_cast<std::size_t>(theirs - received.columns.begin()));
    return field;
  }
};

Result<Previews> previewsOf(const Source& sent, const Source& received) {
  auto ours = sniff(sent.path, sent.choice);
  if (!ours) return std::move(ours).error();
  auto theirs = sniff(received.path, received.choice);
  if (!theirs) return std::move(theirs).error();
  auto proposed = proposePlan(*ours, *theirs);
  return Previews{std::move(*ours), std::move(*theirs), std::move(proposed)};
}

Result<std::vector<ColumnPair>> mapsOf(const Call& call) {
  std::vector<ColumnPair> maps;
  for (const auto& line : parts(call.option("map"), '\n')) {
    auto pair = wholePair("--map", line);
    if (!pair) return std::move(pair).error();
    maps.push_back(std::move(*pair));
  }
  return maps;
}

Result<ReconciliationPlan> madePlan(const Call& call, const Source& sent, const Source& received) {
  const auto previews = previewsOf(sent, received);
  if (!previews) return previews.error();
  auto maps = mapsOf(call);
  if (!maps) return std::move(maps).error();
  const auto form = formOf("--key-form", call.option("key-form"));
  if (!form) return form.error();
  ReconciliationPlan plan;
  for (const auto& part : parts(call.option("key"), ',')) {
    auto pair = pairOf(part);
    const auto mapped = std::ranges::find(*maps, pair.sent, &ColumnPair::sent);
    if (mapped != maps->end()) pair.received = mapped->received;
    else if (part.find('=') == std::string::npos) pair.received = previews->partnerOf(pair.sent);
    plan.key.push_back({pair.sent, pair.received, *form});
  }
  const auto isOfKey = [&plan](const std::string& column) { return std::ranges::find(plan.key, column, &KeyPart::sent) != plan.key.end(); };
  std::erase_if(*maps, [&](const ColumnPair& pair) { return isOfKey(pair.sent); });
  for (const auto& pair : *maps) plan.fields.push_back(previews->field(pair));
  const bool isKeyTaken = !maps->empty();
  for (const auto& field : previews->proposed.fields) {
    const bool isFree = !isOfKey(field.sent) && std::ranges::find(plan.key, field.received, &KeyPart::received) == plan.key.end();
    if (!isKeyTaken && isFree) plan.fields.push_back(field);
  }
  if (plan.fields.size() > kMostFieldPairs) return usage("cli.too_many_fields", {{"count", static_cast<std::int64_t>(plan.fields.size())}, {"limit", static_cast<std::int64_t>(kMostFieldPairs)}});
  const auto& key = previews->proposed.key;
  if (!isKeyTaken && !key.empty() && !isOfKey(key[0].sent)) plan.fields.insert(plan.fields.begin(), previews->field({key[0].sent, key[0].received}));
  return plan;
}

/// "0.01" or "1%".
std::optional<double> shareOf(const std::string& text) {
  const bool isPercent = text.ends_with('%');
  const auto share = engine::decimalOf(isPercent ? text.substr(0, text.size() - 1) : text, false);
  if (!share || *share < 0 || *share > (isPercent ? 100 : 1)) return {};
  return isPercent ? *share / 100 : *share;
}

Result<void> addAllowed(const Call& call, ReconciliationPlan& plan) {
  for (const auto& line : parts(call.option("allow"), '\n')) {
    const auto pair = wholePair("--allow", line);
    if (!pair) return pair.error();
    const auto share = shareOf(pair->received);
    if (!share) return usage("cli.bad_share", {{"value", pair->received}});
    if (pair->sent == "omissions") plan.toleratedOmissions = *share;
    else if (pair->sent == "extras") plan.toleratedExtras = *share;
    else if (pair->sent == "duplicates") plan.toleratedDuplicates = *share;
    else if (auto field = fieldNamed(plan, "--allow", pair->sent)) (*field)->tolerated = *share;
    else return field.error();
  }
  return {};
}

/// A column of the sent side and its partner: the one named, that of the plan, or the one of the same name.
ColumnPair partnered(const ReconciliationPlan& plan, const std::string& given) {
  auto pair = pairOf(given);
  if (given.find('=') != std::string::npos) return pair;
  const auto field = std::ranges::find(plan.fields, pair.sent, &FieldPair::sent);
  const auto key = std::ranges::find(plan.key, pair.sent, &KeyPart::sent);
  if (field != plan.fields.end()) pair.received = field->received;
  else if (key != plan.key.end()) pair.received = key->received;
  else pair.received.clear();
  return pair;
}

Result<void> addColumns(const Call& call, ReconciliationPlan& plan) {
  if (call.has("segment")) plan.segment = partnered(plan, call.option("segment"));
  if (call.has("segment-by")) plan.segmentBy = record::fromKey<SegmentUnit>(call.option("segment-by")).value_or(SegmentUnit::Value);
  if (call.has("value")) plan.value = partnered(plan, call.option("value"));
  if (call.has("times")) {
    const auto pair = wholePair("--times", call.option("times"));
    if (!pair) return pair.error();
    plan.times = *pair;
  }
  if (!call.has("zones")) return {};
  const auto pair = wholePair("--zones", call.option("zones"));
  if (!pair) return pair.error();
  for (const auto& [side, text] : {std::pair{Side::Sent, pair->sent}, std::pair{Side::Received, pair->received}}) {
    const auto zone = zoneFromText(text);
    if (!zone) return usage("reconciliation.bad_zone", {{"place", std::string{"--zones"}}, {"zone", text}});
    plan.offsets[static_cast<std::size_t>(side)] = *zone;
  }
  return {};
}

}  // namespace

std::vector<Option> comparisonOptions() {
  std::vector<Option> options{{.name = "key", .value = "cli.value.columns", .help = "cli.option.key"},
                              {.name = "key-form", .value = "cli.value.key_form", .help = "cli.option.key_form"},
                              {.name = "map", .value = "cli.value.column_pair", .help = "cli.option.map", .repeated = true},
                              {.name = "allow", .value = "cli.value.allowed", .help = "cli.option.allow", .repeated = true},
                              {.name = "segment", .value = "cli.value.column", .help = "cli.option.segment"},
                              {.name = "segment-by", .value = "cli.value.segment_by", .help = "cli.option.segment_by", .choices = {"value", "day", "month"}},
                              {.name = "value", .value = "cli.value.column", .help = "cli.option.value"},
                              {.name = "times", .value = "cli.value.column_pair", .help = "cli.option.times"},
                              {.name = "zones", .value = "cli.value.zones", .help = "cli.option.zones"},
                              {.name = "plan", .value = "cli.value.json_file", .help = "cli.option.plan"}};
  auto ofFields = fieldOptions();
  options.insert(options.begin() + 3, ofFields.begin(), ofFields.end());
  return options;
}

Result<ReconciliationPlan> comparisonPlan(const Call& call, const Source& sent, const Source& received) {
  const bool isMade = call.has("key");
  if (isMade == call.has("plan")) return usage("cli.key_or_plan");
  auto plan = isMade ? madePlan(call, sent, received) : readPlan(platform::pathFromUtf8(call.option("plan")));
  if (!plan) return plan;
  auto added = addFieldOptions(call, *plan).and_then([&] { return addAllowed(call, *plan); }).and_then([&] { return addColumns(call, *plan); });
  if (!added) return std::move(added).error();
  return plan;
}

}  // namespace prumo::cli
