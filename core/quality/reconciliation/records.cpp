// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/kept.h"

/// The tables of reconciliations.
namespace prumo::record {

using namespace prumo::quality;

namespace {

constexpr std::size_t kLongText = std::size_t{4} * 1024 * 1024;
const Constraint kId{.required = true, .maxLength = 160};
const Constraint kCount{.min = 0};

Constraint of(const char* table) { return {.required = true, .maxLength = 160, .references = table}; }

}  // namespace

template <>
const Description<Reconciliation>& describe<Reconciliation>() {
  static const Description<Reconciliation> description{
      .name = "reconciliation",
      .fields = {field("id", &Reconciliation::id, Kind::Text, kId, 4),
                 field("name", &Reconciliation::name, Kind::Text, {.required = true, .maxLength = 200}, 4),
                 field("sent", &Reconciliation::sent, Kind::Reference, of("dataset"), 4),
                 field("received", &Reconciliation::received, Kind::Reference, of("dataset"), 4),
                 field("plan", &Reconciliation::plan, Kind::Json, {.maxLength = kLongText}, 4),
                 field("added_at", &Reconciliation::addedAt, Kind::Instant, {.required = true}, 4)},
      .indexed = {"sent", "received"},
  };
  return description;
}

template <>
const Description<ReconciliationRun>& describe<ReconciliationRun>() {
  static const Description<ReconciliationRun> description{
      .name = "reconciliation_run",
      .fields = {field("id", &ReconciliationRun::id, Kind::Text, kId, 4),
                 field("reconciliation", &ReconciliationRun::reconciliation, Kind::Reference, of("reconciliation"), 4),
                 field("at", &ReconciliationRun::at, Kind::Instant, {.required = true}, 4),
                 field("seconds", &ReconciliationRun::seconds, Kind::Real, kCount, 4),
                 field("sent_rows", &ReconciliationRun::sentRows, Kind::Integer, kCount, 4),
                 field("sent_rejects", &ReconciliationRun::sentRejects, Kind::Integer, kCount, 4),
                 field("received_rows", &ReconciliationRun::receivedRows, Kind::Integer, kCount, 4),
                 field("received_rejects", &ReconciliationRun::receivedRejects, Kind::Integer, kCount, 4),
                 field("matched", &ReconciliationRun::matched, Kind::Integer, kCount, 4),
                 field("divergent", &ReconciliationRun::divergent, Kind::Integer, kCount, 4),
                 field("omitted", &ReconciliationRun::omitted, Kind::Integer, kCount, 4),
                 field("extra", &ReconciliationRun::extra, Kind::Integer, kCount, 4),
                 field("duplicates", &ReconciliationRun::duplicates, Kind::Integer, kCount, 4),
                 field("without_key", &ReconciliationRun::withoutKey, Kind::Integer, kCount, 4)},
      .indexed = {"reconciliation"},
  };
  return description;
}

template <>
const Description<ReconciliationResult>& describe<ReconciliationResult>() {
  static const Description<ReconciliationResult> description{
      .name = "reconciliation_result",
      .recorded = false,
      .fields = {field("id", &ReconciliationResult::id, Kind::Text, kId, 4),
                 field("content", &ReconciliationResult::content, Kind::Json, {.maxLength = 4 * kLongText}, 4)},
  };
  return description;
}

template <>
const Description<ReconciliationRecord>& describe<ReconciliationRecord>() {
  static const Description<ReconciliationRecord> description{
      .name = "reconciliation_record",
      .recorded = false,
      .fields = {field("id", &ReconciliationRecord::id, Kind::Text, kId, 4),
                 field("run", &ReconciliationRecord::run, Kind::Reference, kId, 4),
                 field("position", &ReconciliationRecord::position, Kind::Integer, kCount, 4),
                 field("fate", &ReconciliationRecord::fate, Kind::Choice, {.required = true, .choices = keysOf<RecordFate>()}, 4),
                 field("field", &ReconciliationRecord::field, Kind::Text, {}, 4),
                 field("sent_line", &ReconciliationRecord::sentLine, Kind::Integer, kCount, 4),
                 field("received_line", &ReconciliationRecord::receivedLine, Kind::Integer, kCount, 4),
                 field("sent_cells", &ReconciliationRecord::sentCells, Kind::Json, {.maxLength = 4 * kLongText}, 4),
                 field("received_cells", &ReconciliationRecord::receivedCells, Kind::Json, {.maxLength = 4 * kLongText}, 4),
                 field("fields", &ReconciliationRecord::fields, Kind::Json, {.maxLength = kLongText}, 4)},
      .indexed = {"run"},
  };
  return description;
}

}  // namespace prumo::record
