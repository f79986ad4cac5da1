// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/local_text.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace prumo {

/// How data can rate a criterion: the share of conforming values over the rules of these kinds, against five thresholds.
struct Measure {
  std::string source;               ///< who measures, "quality.rules"
  std::vector<std::string> kinds;   ///< the rule kinds that count
  std::array<double, 5> levels{};   ///< the lowest share for levels 1 to 5, rising

  /// The level (0 to 5) that a share of conforming values earns.
  int levelFor(double share) const;
};

struct Criterion {
  CriterionId id;
  double weight = 1;
  LocalText title;
  LocalText question;
  LocalText why;
  std::vector<LocalText> evidence;         ///< what to ask for or look at
  std::array<LocalText, 6> levels;         ///< what one sees at a level; 2 and 4 may be empty
  LocalText recommendation;
  LocalText notApplicable;                 ///< for whom it is N/A
  std::optional<Measure> measure;
};

struct MethodStep {
  StepId id;
  double weight = 1;
  LocalText name;
  LocalText shortName;
  LocalText purpose;
  std::vector<Criterion> criteria;

  const Criterion* find(const CriterionId& criterion) const;
};

/// Criteria and levels: what an assessment rates against. Content, not code; copied into each project at its creation.
struct Method {
  std::string id;
  std::string version;
  LocalText name;
  std::vector<MethodStep> steps;
  std::string source;  ///< the JSON it was read from, as it is copied into projects

  const MethodStep* find(const StepId& step) const;
  const Criterion* find(const StepId& step, const CriterionId& criterion) const;
};

/// The criterion's number as people say it, "3.1": step and criterion counted from 1 in the method's order.
std::string numberOf(const Method& method, const StepId& step, const CriterionId& criterion);
/// The criterion meant by an id ("required_fields") or a number ("3.1", or "1" within the step), or nullptr.
const Criterion* criterionNamed(const Method& method, const StepId& step, std::string_view idOrNumber);

/// The largest method file that is read, in bytes.
inline constexpr std::size_t kMethodLimit = 4 * 1024 * 1024;

/// Reads a method file (format: resources/methods/README.md).
/// Errors: json.* {place}, method.duplicate_id {place, id}, method.bad_id {place, id}, method.wrong_format {format, version},
/// method.wrong_count {place, most}, method.lists_differ {place}, method.levels_not_rising {place}.
Result<Method> parseMethod(std::string_view json);

}  // namespace prumo
