// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/method/assessment.h"
#include "core/quality/room.h"
#include "core/quality/sources/database.h"
#include "core/quality/sources/records.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>

namespace prumo::quality {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kNameInTitle = 200;  ///< bytes of a rule's name in the title of its finding, which holds 300 characters

std::string textsJson(const std::vector<std::string>& texts) { return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

std::optional<Instant> modifiedOf(const fs::path& path) {
  std::error_code fault;
  const auto time = fs::last_write_time(path, fault);
  if (fault) return {};
  const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(system).count(), 0};
}

RuleResult resultOf(const RuleOutcome& outcome, const std::string& run, std::int64_t position) {
  const auto& rule = outcome.rule;
  const auto& conforming = outcome.conforming;
  return {.id = newUuid(),
          .run = run,
          .position = position,
          .rule = rule.id,
          .title = rule.title,
          .columns = fmt::format("{}", fmt::join(columnsOf(rule), ", ")),
          .kind = rule.kind,
          .severity = rule.severity,
          .tolerance = rule.tolerance,
          .checked = outcome.checked,
          .failed = outcome.failed,
          .share = conforming ? std::optional{conforming->share} : std::nullopt,
          .low = conforming ? std::optional{conforming->low} : std::nullopt,
          .high = conforming ? std::optional{conforming->high} : std::nullopt,
          .verdict = outcome.verdict,
          .measured = outcome.measured,
          .characteristic = characteristicOf(rule),
          .definition = toJson(RuleSet{{rule}}),
          .evaluated = outcome.evaluated};
}

/// The columns whose values are kept as they are, and what they hold.
std::string unmaskedJson(const CheckResult& result) {
  if (result.unmasked.empty()) return {};
  nlohmann::json json;
  for (std::size_t i = 0; i < result.columns.size(); ++i) {
    const bool isOpen = std::ranges::find(result.unmasked, result.columns[i]) != result.unmasked.end();
    if (isOpen) json[result.columns[i]] = record::keyOf(result.personal[i]);
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

QualityRun runOf(const Dataset& dataset, const CheckResult& result, Instant now) {
  const auto& totals = result.totals;
  return {.id = newUuid(),
          .dataset = dataset.id,
          .at = now,
          .seconds = result.seconds,
          .lines = totals.lines,
          .rows = totals.rows,
          .rejects = totals.rejects,
          .blank = totals.blank,
          .columns = static_cast<std::int64_t>(result.columns.size()),
          .size = totals.bytes,
          .header = textsJson(result.columns),
          .modified = dataset.modified,
          .unmasked = unmaskedJson(result),
          .rowsMoved = result.rowsMoved};
}

std::vector<FailingRow> failingRowsOf(const CheckResult& result, const std::vector<RuleResult>& results, const std::string& run) {
  std::vector<FailingRow> rows;
  for (std::size_t i = 0; i < results.size(); ++i) {
    for (const auto& row : result.outcomes[i].rows) {
      const auto place = row.line > 0 ? std::optional{row.id} : std::nullopt;
      rows.push_back({.id = newUuid(), .run = run, .rule = results[i].rule, .line = row.line, .cells = textsJson(row.cells), .place = place});
    }
  }
  return rows;
}

template <class R>
Result<void> insertAll(Transaction& edit, const std::vector<R>& rows) {
  for (const auto& row : rows) {
    if (auto done = edit.insert(row); !done) return done;
  }
  return {};
}

/// The results of the newest run of every dataset, with this run in the place of its dataset's.
Result<std::vector<RuleResult>> pooled(const ProjectFile& project, const std::string& dataset, std::vector<RuleResult> results) {
  auto all = project.all<Dataset>();
  if (!all) return std::move(all).error();
  for (const auto& other : *all) {
    if (other.id == dataset) continue;
    auto run = latestRun(project, other.id);
    if (!run) return std::move(run).error();
    if (!*run) continue;
    auto more = resultsOf(project, (*run)->id);
    if (!more) return std::move(more).error();
    results.insert(results.end(), more->begin(), more->end());
  }
  return results;
}

const Criterion* measuredBy(const Method& method, RuleKind kind) {
  const auto* step = method.find(StepId{"quality"});
  if (!step) return nullptr;
  const auto found = std::ranges::find_if(step->criteria, [kind](const Criterion& criterion) {
    return criterion.measure && std::ranges::find(criterion.measure->kinds, record::keyOf(kind)) != criterion.measure->kinds.end();
  });
  return found == step->criteria.end() ? nullptr : &*found;
}

std::string named(const Text& text, const Words& words) {
  const auto* message = std::get_if<Message>(&text);
  return message ? words(*message) : std::get<std::string>(text);
}

Finding findingFor(const RuleResult& result, const Dataset& dataset, const Method& method, const std::string& language, const Words& words) {
  const auto name = named(nameOf(result), words);
  const auto* criterion = measuredBy(method, result.kind);
  Finding finding{.step = "quality", .severity = result.severity, .origin = "quality/" + dataset.id + "/" + result.rule};
  finding.title = words({"quality.finding.title", {{"rule", shortened(name, kNameInTitle)}, {"failed", result.failed}}});
  finding.condition = words({result.measured ? "quality.finding.measured" : "quality.finding.condition",
                             {{"dataset", dataset.name},
                              {"columns", result.columns},
                              {"failed", result.failed},
                              {"checked", result.checked},
                              {"measured", result.measured.value_or(0)},
                              {"share", result.share.value_or(0)},
                              {"low", result.low.value_or(0)},
                              {"high", result.high.value_or(0)}}});
  finding.expectation = words({"quality.finding.expectation", {{"rule", name}, {"tolerance", result.tolerance}}});
  if (criterion) {
    finding.criterion = criterion->id.text;
    finding.recommendation = criterion->recommendation.in(language);
  }
  return finding;
}

/// The address is kept as it is written by us: without what was said by default, and never with a password.
Result<Dataset> databaseDataset(const fs::path& place, const DialectChoice& choice, Instant now) {
  return engine::parseDatabaseAddress(platform::utf8FromPath(place)).transform([&](const engine::DatabaseAddress& address) {
    return Dataset{.id = newUuid(), .name = nameOf(address), .path = toText(address), .options = toJson(choice), .addedAt = now};
  });
}

/// A kind's words about its columns; of a rule that looks at none, what its kind is called.
Message nameOf(RuleKind kind, const std::string& columns) {
  const std::string key{record::keyOf(kind)};
  return columns.empty() ? Message{"choice.rule_result.kind." + key, {}} : Message{"quality.rule." + key, {{"columns", columns}}};
}

}  // namespace

Result<Dataset> datasetFor(const fs::path& path, const DialectChoice& choice, Instant now) {
  auto seen = sniff(path, choice);
  return seen ? datasetSeen(path, choice, now) : Result<Dataset>{std::move(seen).error()};
}

Result<Dataset> datasetSeen(const fs::path& path, const DialectChoice& choice, Instant now) {
  if (isDatabase(path)) return databaseDataset(path, choice, now);
  std::error_code fault;
  const auto whole = fs::absolute(path, fault).lexically_normal();
  return Dataset{.id = newUuid(),
                 .name = platform::utf8FromPath(path.filename()),
                 .path = platform::utf8FromPath(whole),
                 .options = toJson(choice),
                 .size = FileStamp(path).size(),
                 .modified = modifiedOf(path),
                 .addedAt = now};
}

Dataset readAgain(Dataset known, const Dataset& fresh) {
  known.kind = fresh.kind;
  known.path = fresh.path;
  known.options = fresh.options;
  known.size = fresh.size;
  known.modified = fresh.modified;
  return known;
}

Result<Source> sourceOf(const Dataset& dataset) {
  return choiceFromJson(dataset.options).transform([&dataset](DialectChoice choice) {
    return Source{platform::pathFromUtf8(dataset.path), std::move(choice)};
  });
}

Result<std::map<std::string, Source>> sourcesOf(const ProjectFile& project) {
  auto all = project.all<Dataset>();
  if (!all) return std::move(all).error();
  std::map<std::string, Source> sources;
  for (const auto& dataset : *all) {
    auto source = sourceOf(dataset);
    if (!source) return std::move(source).error();
    sources[dataset.id] = *source;
    sources[dataset.name] = std::move(*source);
  }
  return sources;
}

Result<Dataset> datasetNamed(const ProjectFile& project, const std::string& idOrName) {
  auto all = project.all<Dataset>();
  if (!all) return std::move(all).error();
  for (const auto& dataset : *all) {
    if (dataset.id == idOrName || dataset.name == idOrName) return dataset;
  }
  return Error{{"quality.no_dataset", {{"name", idOrName}}}, ErrorKind::BadInput, nullptr};
}

std::vector<RuleResult> resultsOf(const CheckResult& result, const std::string& run) {
  std::vector<RuleResult> results;
  for (const auto& outcome : result.outcomes) results.push_back(resultOf(outcome, run, static_cast<std::int64_t>(results.size())));
  return results;
}

Result<KeptRun> prepareRun(const ProjectFile& project, Dataset dataset, const RuleSet& rules, const CheckResult& result, const Words& words) {
  auto method = methodOf(project);
  if (!method) return std::move(method).error();
  auto head = assessmentOf(project);
  if (!head) return std::move(head).error();
  const auto now = project.author().clock->now();
  dataset.rules = toJson(rules);
  dataset.size = result.totals.bytes;
  dataset.modified = modifiedOf(platform::pathFromUtf8(dataset.path));
  KeptRun kept{.dataset = dataset, .run = runOf(dataset, result, now)};
  const auto& run = kept.run.id;
  kept.results = resultsOf(result, run);
  kept.rows = failingRowsOf(result, kept.results, run);
  for (const auto& reject : result.rejects) {
    kept.rejects.push_back({newUuid(), run, reject.line, reject.reason, reject.found, reject.expected, reject.text});
  }
  for (const auto& each : kept.results) {
    if (each.verdict == Verdict::Fail) kept.findings.push_back(findingFor(each, kept.dataset, *method, head->language, words));
  }
  return pooled(project, kept.dataset.id, kept.results).transform([&](const std::vector<RuleResult>& all) {
    kept.proposals = proposalsFor(*method, all, "quality/" + run, now);
    return std::move(kept);
  });
}

Result<void> saveRun(Transaction& edit, const ProjectFile& project, const KeptRun& kept) {
  return edit.put(kept.dataset)
      .and_then([&] { return edit.insert(kept.run); })
      .and_then([&] { return insertAll(edit, kept.results); })
      .and_then([&] { return insertAll(edit, kept.rows); })
      .and_then([&] { return insertAll(edit, kept.rejects); })
      .and_then([&] { return proposeRatings(edit, project, "quality", "quality/", kept.proposals); })
      .and_then([&] { return proposeFindings(edit, project, "quality/" + kept.dataset.id + "/", kept.findings); });
}

Result<void> saveProfile(Transaction& edit, const Dataset& dataset, const Profile& profile, Instant now) {
  return edit.put(DatasetProfile{dataset.id, now, toJson(profile)});
}

Result<std::optional<QualityRun>> latestRun(const ProjectFile& project, const std::string& dataset) {
  return project.all<QualityRun>({.equals = {{"dataset", dataset}}, .descending = true, .limit = 1}).transform([](std::vector<QualityRun> runs) {
    return runs.empty() ? std::optional<QualityRun>{} : std::optional{std::move(runs.front())};
  });
}

Result<std::vector<RuleResult>> resultsOf(const ProjectFile& project, const std::string& run) {
  return project.all<RuleResult>({.equals = {{"run", run}}, .orderBy = "position"});
}

Result<std::vector<FailingRow>> failingRowsOf(const ProjectFile& project, const std::string& run, const std::string& rule) {
  return project.all<FailingRow>({.equals = {{"run", run}, {"rule", rule}}, .orderBy = "line"});
}

Result<std::vector<RejectRow>> rejectsOf(const ProjectFile& project, const std::string& run) {
  return project.all<RejectRow>({.equals = {{"run", run}}, .orderBy = "line"});
}

Result<std::optional<Profile>> profileOf(const ProjectFile& project, const std::string& dataset) {
  auto row = project.find<DatasetProfile>(dataset);
  if (!row) return std::move(row).error();
  if (!*row) return std::optional<Profile>{};
  return profileFromJson((*row)->content)
      .transform([](Profile profile) { return std::optional{std::move(profile)}; })
      .or_else([&](Error reason) -> Result<std::optional<Profile>> {
        return project.impossibleValue("dataset_profile", dataset, "content", std::move(reason));
      });
}

std::vector<std::string> textsOf(std::string_view jsonArray) {
  const auto parsed = nlohmann::json::parse(jsonArray, nullptr, false);
  std::vector<std::string> texts;
  for (const auto& item : parsed.is_array() ? parsed : nlohmann::json::array()) texts.push_back(item.is_string() ? item.get<std::string>() : "");
  return texts;
}

Text nameOf(const RuleResult& result) {
  if (!result.title.empty()) return result.title;
  return nameOf(result.kind, result.columns);
}

Text nameOf(const Rule& rule) {
  if (!rule.title.empty()) return rule.title;
  return nameOf(rule.kind, fmt::format("{}", fmt::join(columnsOf(rule), ", ")));
}

std::vector<Proposal> proposalsFor(const Method& method, const std::vector<RuleResult>& results, const std::string& origin, Instant now) {
  std::vector<Proposal> proposals;
  const StepId step{"quality"};
  const auto* found = method.find(step);
  for (const auto& criterion : found ? found->criteria : std::vector<Criterion>{}) {
    if (!criterion.measure || criterion.measure->source != "quality.rules") continue;
    std::int64_t checked = 0;
    std::int64_t failed = 0;
    for (const auto& result : results) {
      const bool counts = std::ranges::find(criterion.measure->kinds, record::keyOf(result.kind)) != criterion.measure->kinds.end();
      checked += counts ? result.checked : 0;
      failed += counts ? result.failed : 0;
    }
    const auto conforming = wilson(checked - failed, checked);
    if (!conforming) continue;
    const Message basis{"quality.basis",
                        {{"share", conforming->share}, {"low", conforming->low}, {"high", conforming->high}, {"checked", checked}, {"failed", failed}}};
    proposals.push_back({answerId(step, criterion.id), step.text, criterion.id.text, criterion.measure->levelFor(conforming->share),
                         prumo::toJson(basis), origin, now});
  }
  return proposals;
}

}  // namespace prumo::quality
