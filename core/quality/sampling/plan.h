// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/acceptance.h"
#include "core/quality/sampling/master_table.h"

#include <stop_token>

/// How many rows of a lot are looked at, and when the lot is accepted.
namespace prumo::quality::sampling {

/// Aql: a plan of the tables, for lot after lot. LimitingQuality: one lot by itself, computed. Proportion: a share with a given precision.
/// ZeroDefects: none found proves a bound. Size: so many rows, because somebody says so.
enum class PlanKind { Aql, LimitingQuality, Proportion, ZeroDefects, Size };

/// Of what severity the defects are that a limit counts; Any: all of them.
enum class DefectClass { Any, Critical, Major, Minor };

/// When a class of defects makes a lot rejected. It is judged on the first `size` rows in the order of the draw.
struct Limit {
  DefectClass of = DefectClass::Any;
  double aql = 0;        ///< per cent, above 10 defects per 100 items; 0: there is none (other kinds of plan, or no defect is tolerated)
  std::string letter;    ///< of the table's plan after arrows; empty without a table
  std::int64_t size = 0;
  std::int64_t accept = 0;

  bool countsDefects() const { return aql > kLastShareAql; }  ///< else nonconforming items
  friend bool operator==(const Limit&, const Limit&) = default;
};

struct Plan {
  PlanKind kind = PlanKind::Size;
  std::int64_t lot = 0;
  std::int64_t size = 0;  ///< rows to look at: the largest of the limits'
  Level level = Level::II;
  Inspection inspection = Inspection::Normal;
  std::vector<Limit> limits{};
  double quality = 0;  ///< a share: the limiting quality, the precision or the bound that a ZeroDefects plan proves
  double good = 0;     ///< a share: the quality the producer is to be safe at (0: none), or the share that is expected (Proportion)
  double consumerRisk = 0.10;
  double producerRisk = 0.05;
  double confidence = 0.95;

  bool isWhole() const { return size >= lot; }  ///< every row is looked at
  friend bool operator==(const Plan&, const Plan&) = default;
};

struct AskedLimit {
  DefectClass of = DefectClass::Any;
  double aql = 0;  ///< 0: no defect of the class is tolerated in the sample; another class must have an AQL
};

/// Errors (usage): sampling.bad_lot {lot, most}, sampling.aql_not_in_series {value, near}, sampling.no_aql, sampling.class_twice {class}.
Result<Plan> aqlPlan(std::int64_t lot, Level level, Inspection inspection, const std::vector<AskedLimit>& asked);
/// The smallest sample for which a lot of quality `quality` passes with the consumer's risk at most and, where `good` is named, one of
/// that quality is rejected with the producer's risk at most; exact for this lot (hypergeometric). The idea is that of ISO 2859-2; the plan is
/// computed, not one of its tables. Errors: sampling.bad_lot, sampling.bad_share {what}, sampling.good_not_better, base.cancelled.
Result<Plan> limitingPlan(std::int64_t lot, double quality, double good, double consumerRisk, double producerRisk, const std::stop_token& stop = {});
/// n = N z² p(1-p) / ((N-1) e² + z² p(1-p)), rounded up. Errors: sampling.bad_lot, sampling.bad_share.
Result<Plan> proportionPlan(std::int64_t lot, double precision, double expected, double confidence);
/// The smallest sample without a defect that proves, with this confidence, that no more than `bound` of the lot is bad. Errors: sampling.bad_lot,
/// sampling.bad_share.
Result<Plan> zeroDefectsPlan(std::int64_t lot, double bound, double confidence);
/// Errors: sampling.bad_lot, sampling.bad_size {size, most}, sampling.sample_exceeds_lot {size, lot}.
Result<Plan> sizePlan(std::int64_t lot, std::int64_t size);

/// What is proven by n items without a defect: 1 - (1 - confidence)^(1/n), for a lot without end.
double zeroDefectsBound(std::int64_t size, double confidence);

/// How a limit of a plan behaves, and what it protects from.
struct Risks {
  Model model = Model::Lot;                ///< what the next four are about: this lot, or defects per item
  std::optional<double> producer;          ///< probability that a lot at the AQL (or at `good`) is rejected; nothing where none is named
  std::optional<double> limiting;          ///< the quality that still passes with the consumer's risk
  std::optional<double> indifferent;       ///< the quality that passes as often as not
  std::optional<double> consumer;          ///< of a LimitingQuality plan: probability that a lot of that quality passes
  double outgoing = 0;                     ///< AOQL
};
Acceptance acceptanceOf(const Plan& plan, const Limit& limit);
Model modelOf(const Limit& limit);
Risks risksOf(const Plan& plan, const Limit& limit);

std::string toJson(const Plan& plan);
/// Errors: json.* {place}.
Result<Plan> planFromJson(std::string_view json);

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::sampling::PlanKind>{"aql", "limiting_quality", "proportion", "zero_defects", "size"};
template <>
inline constexpr std::array enumKeys<quality::sampling::DefectClass>{"any", "critical", "major", "minor"};
}  // namespace prumo::record
