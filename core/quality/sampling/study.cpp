// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study.h"

#include "core/base/file_time.h"
#include "core/base/json_reader.h"
#include "core/base/platform.h"
#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/proofs.h"
#include "core/quality/sources/database.h"
#include "core/quality/sources/kinds.h"
#include "core/quality/sources/records.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace prumo::quality::sampling {

namespace {

std::string textOf(const nlohmann::json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

std::string strataJson(const std::vector<Stratum>& strata) {
  auto json = nlohmann::json::array();
  for (const auto& one : strata) json.push_back({{"name", one.name}, {"rows", one.rows}, {"drawn", one.drawn}});
  return textOf(json);
}

Error refused(const char* code, std::vector<std::pair<std::string, Argument>> args = {}) { return {{code, std::move(args)}, ErrorKind::BadInput, nullptr}; }

/// A row's id names its study, too.
Result<std::vector<Judgement>> judgementsOfRow(const ProjectFile& project, const std::string& row) { return project.all<Judgement>({.equals = {{"row", row}}}); }

Result<void> checkOpen(const Study& study) {
  if (study.closedAt) return refused("sampling.study_closed");
  return {};
}

}  // namespace

std::string codeOf(const StudyRow& row) { return row.id.substr(row.id.rfind('/') + 1); }

bool findsTheSame(const Judgement& one, const Judgement& other) { return one.critical == other.critical && one.major == other.major && one.minor == other.minor; }

bool isAlike(const Judgement& one, const Judgement& other) { return findsTheSame(one, other) && one.note == other.note && one.evidence == other.evidence; }

KeptStudy prepareStudy(const ProjectFile& project, Dataset dataset, const Draw& draw, std::string title, std::string criterion) {
  KeptStudy kept{.dataset = std::move(dataset), .study = {}, .rows = {}};
  kept.study = {.id = newUuid(),
                .dataset = kept.dataset.id,
                .at = project.author().clock->now(),
                .author = project.author().name,
                .title = std::move(title),
                .criterion = std::move(criterion),
                .plan = toJson(draw.plan),
                .lot = draw.plan.lot,
                .size = static_cast<std::int64_t>(draw.rows.size()),
                .seed = draw.seed,
                .generator = std::string{kGenerator},
                .by = draw.by,
                .strata = strataJson(draw.strata),
                .header = textOf(draw.columns),
                .feedSize = draw.size,
                .feedModified = draw.modified};
  for (const auto& row : draw.rows) {
    kept.rows.push_back({kept.study.id + "/" + keyText(row.key), kept.study.id, row.position, row.number, row.line, row.place, static_cast<std::int64_t>(row.stratum), textOf(row.cells)});
  }
  return kept;
}

Result<void> saveStudy(Transaction& edit, const KeptStudy& kept) {
  return edit.put(kept.dataset).and_then([&] { return edit.insert(kept.study); }).and_then([&]() -> Result<void> {
    for (const auto& row : kept.rows) {
      if (auto done = edit.insert(row); !done) return done;
    }
    return {};
  });
}

Result<void> removeStudy(Transaction& edit, const ProjectFile& project, const Study& study) {
  const auto judgements = judgementsOf(project, study);
  if (!judgements) return judgements.error();
  for (const auto& one : *judgements) {
    if (auto removed = edit.remove<Judgement>(one.id); !removed) return removed;
  }
  const auto proofs = proofsOf(project, study);
  if (!proofs) return proofs.error();
  for (const auto& one : *proofs) {
    if (auto removed = edit.remove<Evidence>(one.id); !removed) return removed;
  }
  return edit.remove<Study>(study.id);
}

Result<std::vector<Study>> studiesOf(const ProjectFile& project, const std::string& dataset) {
  Query query{.descending = true};
  if (!dataset.empty()) query.equals = {{"dataset", dataset}};
  return project.all<Study>(query);
}

Result<Study> studyNamed(const ProjectFile& project, const std::string& name) {
  auto all = studiesOf(project);
  if (!all) return std::move(all).error();
  if (all->empty()) return refused("sampling.no_studies");
  if (name.empty()) return all->front();
  std::size_t place = 0;
  const auto read = std::from_chars(name.data(), name.data() + name.size(), place);
  const bool isPlace = read.ec == std::errc{} && read.ptr == name.data() + name.size() && place >= 1 && place <= all->size();
  if (isPlace) return (*all)[all->size() - place];
  const auto found = std::ranges::find_if(*all, [&name](const Study& one) { return one.id.starts_with(name); });
  if (found == all->end()) return refused("sampling.no_study", {{"name", name}});
  return *found;
}

Result<std::vector<StudyRow>> rowsOf(const ProjectFile& project, const Study& study) {
  return project.all<StudyRow>({.equals = {{"study", study.id}}, .orderBy = "position"});
}

Result<std::vector<Judgement>> judgementsOf(const ProjectFile& project, const Study& study) {
  return project.all<Judgement>({.equals = {{"study", study.id}}});
}

Result<std::vector<Stratum>> strataOf(const Study& study) {
  auto parsed = parseJson(study.strata);
  if (!parsed) return std::move(parsed).error();
  const nlohmann::json holder{{"strata", *parsed}};
  JsonReader reader(holder);
  std::vector<Stratum> strata;
  for (auto& one : reader.objects("strata")) strata.push_back({one.optionalText("name"), one.integer("rows", 0, kMostLot), one.integer("drawn", 0, kMostLot)});
  return reader.fault().transform([&strata] { return std::move(strata); });
}

Result<void> judge(Transaction& edit, const ProjectFile& project, const Study& study, Judgement judgement) {
  if (auto open = checkOpen(study); !open) return open;
  const auto known = judgementsOfRow(project, judgement.row);
  if (!known) return known.error();
  const auto standing = std::ranges::find(*known, Standing::Stands, &Judgement::standing);
  judgement.id = standing == known->end() ? newUuid() : standing->id;
  judgement.study = study.id;
  if (standing != known->end() && findsTheSame(*standing, judgement)) {
    judgement.judge = standing->judge;
    judgement.at = standing->at;
    judgement.origin = standing->origin;
  }
  judgement.standing = Standing::Stands;
  return edit.put(judgement);
}

Result<void> unjudge(Transaction& edit, const ProjectFile& project, const Study& study, const std::string& row) {
  if (auto open = checkOpen(study); !open) return open;
  const auto known = judgementsOfRow(project, row);
  if (!known) return known.error();
  const auto standing = std::ranges::find(*known, Standing::Stands, &Judgement::standing);
  return standing == known->end() ? Result<void>{} : edit.remove<Judgement>(standing->id);
}

Result<void> decide(Transaction& edit, const ProjectFile& project, const Study& study, const Judgement& disputed, bool takes) {
  if (auto open = checkOpen(study); !open) return open;
  const auto known = judgementsOfRow(project, disputed.row);
  if (!known) return known.error();
  for (auto one : *known) {
    const bool isIt = one.id == disputed.id;
    if (!isIt && !(takes && one.standing == Standing::Stands)) continue;
    one.standing = isIt && takes ? Standing::Stands : Standing::Replaced;
    if (auto done = edit.update(one); !done) return done;
  }
  return {};
}

Merged merge(const Study& study, const std::vector<Judgement>& known, std::vector<Judgement> others) {
  std::unordered_multimap<std::string, const Judgement*> byRow;
  for (const auto& one : known) byRow.emplace(one.row, &one);
  Merged merged;
  for (auto& other : others) {
    const auto [first, last] = byRow.equal_range(other.row);
    const bool isKnown = std::any_of(first, last, [&other](const auto& entry) { return isAlike(*entry.second, other); });
    const bool isJudged = std::any_of(first, last, [](const auto& entry) { return entry.second->standing == Standing::Stands; });
    if (isKnown) {
      ++merged.same;
      continue;
    }
    other.id = newUuid();
    other.study = study.id;
    other.standing = isJudged ? Standing::Disputed : Standing::Stands;
    (isJudged ? merged.disputed : merged.fresh).push_back(std::move(other));
  }
  return merged;
}

Result<void> saveMerged(Transaction& edit, const ProjectFile& project, const Study& study, const Merged& merged) {
  if (auto open = checkOpen(study); !open) return open;
  for (const auto* list : {&merged.fresh, &merged.disputed}) {
    for (const auto& one : *list) {
      if (auto done = edit.insert(one); !done) return done;
    }
  }
  for (const auto& one : merged.proofs) {
    if (auto kept = addEvidence(edit, project, one.evidence, one.bytes); !kept) return std::move(kept).error();
  }
  return {};
}

Result<std::vector<Judgement>> judgementsIn(const ProjectFile& other, const Study& study) {
  const auto theirs = other.find<Study>(study.id);
  if (!theirs) return theirs.error();
  const bool isSame = *theirs && (*theirs)->seed == study.seed && (*theirs)->generator == study.generator;
  if (!isSame) return refused("sampling.no_such_study_there", {{"path", platform::utf8FromPath(other.path())}});
  return judgementsOf(other, **theirs).transform([](std::vector<Judgement> all) {
    std::erase_if(all, [](const Judgement& one) { return one.standing != Standing::Stands; });
    for (auto& one : all) one.origin = JudgementOrigin::Copy;
    return all;
  });
}

FeedState feedState(const Dataset& dataset, const Study& study) {
  const auto path = platform::pathFromUtf8(dataset.path);
  if (isDatabase(path)) return FeedState::Unknown;
  if (!isThere(path)) return FeedState::Gone;
  const bool isSame = FileStamp(path).size() == study.feedSize && study.feedModified && modifiedAt(path) == *study.feedModified;
  return isSame ? FeedState::Same : FeedState::Changed;
}

}  // namespace prumo::quality::sampling
