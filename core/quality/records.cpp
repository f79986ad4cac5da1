// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/unmasking.h"

/// The tables of the quality room.
namespace prumo::record {

using namespace prumo::quality;

namespace {

constexpr std::size_t kLongText = std::size_t{4} * 1024 * 1024;
const Constraint kId{.required = true, .maxLength = 160};

}  // namespace

template <>
const Description<Dataset>& describe<Dataset>() {
  static const Description<Dataset> description{
      .name = "dataset",
      .fields = {field("id", &Dataset::id, Kind::Text, kId),
                 field("name", &Dataset::name, Kind::Text, {.required = true, .maxLength = 200}),
                 field("kind", &Dataset::kind, Kind::Choice, {.required = true, .choices = {"csv"}}),
                 field("path", &Dataset::path, Kind::Text, {.required = true}),
                 field("options", &Dataset::options, Kind::Json, {.maxLength = 20000}),
                 field("rules", &Dataset::rules, Kind::Json, {.maxLength = kLongText}),
                 field("size", &Dataset::size, Kind::Integer, {.min = 0}),
                 field("modified", &Dataset::modified, Kind::Instant),
                 field("added_at", &Dataset::addedAt, Kind::Instant, {.required = true}),
                 field("refused", &Dataset::refused, Kind::Json, {.maxLength = kLongText}, 3)},
  };
  return description;
}

template <>
const Description<QualityRun>& describe<QualityRun>() {
  static const Description<QualityRun> description{
      .name = "quality_run",
      .fields = {field("id", &QualityRun::id, Kind::Text, kId),
                 field("dataset", &QualityRun::dataset, Kind::Reference, {.required = true, .maxLength = 160, .references = "dataset"}),
                 field("at", &QualityRun::at, Kind::Instant, {.required = true}),
                 field("seconds", &QualityRun::seconds, Kind::Real, {.min = 0}),
                 field("lines", &QualityRun::lines, Kind::Integer, {.min = 0}),
                 field("rows", &QualityRun::rows, Kind::Integer, {.min = 0}),
                 field("rejects", &QualityRun::rejects, Kind::Integer, {.min = 0}),
                 field("blank", &QualityRun::blank, Kind::Integer, {.min = 0}),
                 field("columns", &QualityRun::columns, Kind::Integer, {.min = 0}),
                 field("size", &QualityRun::size, Kind::Integer, {.min = 0}),
                 field("header", &QualityRun::header, Kind::Json, {.maxLength = kLongText}),
                 field("modified", &QualityRun::modified, Kind::Instant, {}, 3),
                 field("unmasked", &QualityRun::unmasked, Kind::Json, {.maxLength = kLongText}, 3),
                 field("rows_moved", &QualityRun::rowsMoved, Kind::Integer, {.min = 0}, 4)},
      .indexed = {"dataset"},
  };
  return description;
}

template <>
const Description<RuleResult>& describe<RuleResult>() {
  static const Description<RuleResult> description{
      .name = "rule_result",
      .recorded = false,
      .fields = {field("id", &RuleResult::id, Kind::Text, kId),
                 field("run", &RuleResult::run, Kind::Reference, kId),
                 field("position", &RuleResult::position, Kind::Integer, {.min = 0}),
                 field("rule", &RuleResult::rule, Kind::Text, {.required = true}),
                 field("title", &RuleResult::title, Kind::Text),
                 field("columns", &RuleResult::columns, Kind::Text, {.maxLength = kLongText}),
                 field("kind", &RuleResult::kind, Kind::Choice, {.required = true, .choices = keysOf<RuleKind>()}),
                 field("severity", &RuleResult::severity, Kind::Choice, {.required = true, .choices = keysOf<Severity>()}),
                 field("tolerance", &RuleResult::tolerance, Kind::Share, {.min = 0, .max = 1}),
                 field("checked", &RuleResult::checked, Kind::Integer, {.min = 0}),
                 field("failed", &RuleResult::failed, Kind::Integer, {.min = 0}),
                 field("share", &RuleResult::share, Kind::Share, {.min = 0, .max = 1}),
                 field("low", &RuleResult::low, Kind::Share, {.min = 0, .max = 1}),
                 field("high", &RuleResult::high, Kind::Share, {.min = 0, .max = 1}),
                 field("verdict", &RuleResult::verdict, Kind::Choice, {.required = true, .choices = keysOf<Verdict>()}),
                 field("measured", &RuleResult::measured, Kind::Real, {}, 2),
                 field("characteristic", &RuleResult::characteristic, Kind::Choice, {.choices = keysOf<Characteristic>()}, 2),
                 field("definition", &RuleResult::definition, Kind::Json, {.maxLength = kLongText}, 3),
                 field("evaluated", &RuleResult::evaluated, Kind::Choice, {.choices = keysOf<Evaluated>()}, 4)},
      .indexed = {"run"},
  };
  return description;
}

template <>
const Description<FailingRow>& describe<FailingRow>() {
  static const Description<FailingRow> description{
      .name = "failing_row",
      .recorded = false,
      .fields = {field("id", &FailingRow::id, Kind::Text, kId),
                 field("run", &FailingRow::run, Kind::Reference, kId),
                 field("rule", &FailingRow::rule, Kind::Text, {.required = true}),
                 field("line", &FailingRow::line, Kind::Integer, {.min = 0}),
                 field("cells", &FailingRow::cells, Kind::Json, {.maxLength = 4 * kLongText}),
                 field("place", &FailingRow::place, Kind::Integer, {.min = 0}, 3)},
      .indexed = {"run"},
  };
  return description;
}

template <>
const Description<RejectRow>& describe<RejectRow>() {
  static const Description<RejectRow> description{
      .name = "reject_row",
      .recorded = false,
      .fields = {field("id", &RejectRow::id, Kind::Text, kId),
                 field("run", &RejectRow::run, Kind::Reference, kId),
                 field("line", &RejectRow::line, Kind::Integer, {.min = 1}),
                 field("reason", &RejectRow::reason, Kind::Choice, {.required = true, .choices = keysOf<RejectReason>()}),
                 field("found", &RejectRow::found, Kind::Integer, {.min = 0}),
                 field("expected", &RejectRow::expected, Kind::Integer, {.min = 0}),
                 field("text", &RejectRow::text, Kind::Text)},
      .indexed = {"run"},
  };
  return description;
}

template <>
const Description<DatasetProfile>& describe<DatasetProfile>() {
  static const Description<DatasetProfile> description{
      .name = "dataset_profile",
      .recorded = false,
      .fields = {field("id", &DatasetProfile::id, Kind::Text, kId),
                 field("at", &DatasetProfile::at, Kind::Instant, {.required = true}),
                 field("content", &DatasetProfile::content, Kind::Json, {.maxLength = 8 * kLongText})},
  };
  return description;
}

template <>
const Description<Unmasking>& describe<Unmasking>() {
  static const Description<Unmasking> description{
      .name = "unmasking",
      .fields = {field("id", &Unmasking::id, Kind::Text, kId, 3),
                 field("dataset", &Unmasking::dataset, Kind::Reference, {.required = true, .maxLength = 160, .references = "dataset"}, 3),
                 field("columns", &Unmasking::columns, Kind::Json, {.required = true, .maxLength = kLongText}, 3),
                 field("reason", &Unmasking::reason, Kind::Text, {.required = true, .maxLength = 1000}, 3),
                 field("author", &Unmasking::author, Kind::Text, {}, 3),
                 field("at", &Unmasking::at, Kind::Instant, {.required = true}, 3),
                 field("in_reports", &Unmasking::inReports, Kind::Boolean, {}, 3),
                 field("revoked_at", &Unmasking::revokedAt, Kind::Instant, {}, 3),
                 field("revoked_by", &Unmasking::revokedBy, Kind::Text, {}, 3)},
      .indexed = {"dataset"},
  };
  return description;
}

}  // namespace prumo::record
