// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/study.h"

/// The tables of sampling studies.
namespace prumo::record {

using namespace prumo::quality::sampling;

namespace {

constexpr std::size_t kLongText = std::size_t{4} * 1024 * 1024;
constexpr int kSince = 4;
constexpr double kMostDefects = 1'000'000;
const Constraint kId{.required = true, .maxLength = 200};

}  // namespace

template <>
const Description<Study>& describe<Study>() {
  static const Description<Study> description{
      .name = "sampling_study",
      .fields = {field("id", &Study::id, Kind::Text, kId, kSince),
                 field("dataset", &Study::dataset, Kind::Reference, {.required = true, .maxLength = 160, .references = "dataset"}, kSince),
                 field("at", &Study::at, Kind::Instant, {.required = true}, kSince),
                 field("author", &Study::author, Kind::Text, {.maxLength = 200}, kSince),
                 field("title", &Study::title, Kind::Text, {.maxLength = 1000}, kSince),
                 field("criterion", &Study::criterion, Kind::Reference, {.maxLength = 80}, kSince),
                 field("plan", &Study::plan, Kind::Json, {.required = true, .maxLength = 20'000}, kSince),
                 field("lot", &Study::lot, Kind::Integer, {.min = 1}, kSince),
                 field("size", &Study::size, Kind::Integer, {.min = 1}, kSince),
                 field("seed", &Study::seed, Kind::Integer, {.min = static_cast<double>(kLeastSeed)}, kSince),
                 field("generator", &Study::generator, Kind::Text, {.required = true, .maxLength = 80}, kSince),
                 field("by", &Study::by, Kind::Text, {}, kSince),
                 field("strata", &Study::strata, Kind::Json, {.maxLength = kLongText}, kSince),
                 field("header", &Study::header, Kind::Json, {.maxLength = kLongText}, kSince),
                 field("feed_size", &Study::feedSize, Kind::Integer, {.min = 0}, kSince),
                 field("feed_modified", &Study::feedModified, Kind::Instant, {}, kSince),
                 field("closed_at", &Study::closedAt, Kind::Instant, {}, kSince)},
      .indexed = {"dataset"},
  };
  return description;
}

template <>
const Description<StudyRow>& describe<StudyRow>() {
  static const Description<StudyRow> description{
      .name = "sample_row",
      .recorded = false,
      .fields = {field("id", &StudyRow::id, Kind::Text, kId, kSince),
                 field("study", &StudyRow::study, Kind::Reference, kId, kSince),
                 field("position", &StudyRow::position, Kind::Integer, {.min = 1}, kSince),
                 field("number", &StudyRow::number, Kind::Integer, {.min = 1}, kSince),
                 field("line", &StudyRow::line, Kind::Integer, {.min = 0}, kSince),
                 field("place", &StudyRow::place, Kind::Integer, {.min = 0}, kSince),
                 field("stratum", &StudyRow::stratum, Kind::Integer, {.min = 0}, kSince),
                 field("cells", &StudyRow::cells, Kind::Json, {.maxLength = 4 * kLongText}, kSince)},
      .indexed = {"study"},
  };
  return description;
}

template <>
const Description<Judgement>& describe<Judgement>() {
  static const Description<Judgement> description{
      .name = "sample_judgement",
      .fields = {field("id", &Judgement::id, Kind::Text, kId, kSince),
                 field("study", &Judgement::study, Kind::Reference, {.required = true, .maxLength = 200, .references = "sampling_study"}, kSince),
                 field("row", &Judgement::row, Kind::Reference, kId, kSince),
                 field("critical", &Judgement::critical, Kind::Integer, {.min = 0, .max = kMostDefects}, kSince),
                 field("major", &Judgement::major, Kind::Integer, {.min = 0, .max = kMostDefects}, kSince),
                 field("minor", &Judgement::minor, Kind::Integer, {.min = 0, .max = kMostDefects}, kSince),
                 field("note", &Judgement::note, Kind::Text, {}, kSince),
                 field("evidence", &Judgement::evidence, Kind::Text, {.maxLength = 2000}, kSince),
                 field("judge", &Judgement::judge, Kind::Text, {.maxLength = 200}, kSince),
                 field("at", &Judgement::at, Kind::Instant, {.required = true}, kSince),
                 field("origin", &Judgement::origin, Kind::Choice, {.required = true, .choices = keysOf<JudgementOrigin>()}, kSince),
                 field("standing", &Judgement::standing, Kind::Choice, {.required = true, .choices = keysOf<Standing>()}, kSince)},
      .indexed = {"study", "row"},
  };
  return description;
}

}  // namespace prumo::record
