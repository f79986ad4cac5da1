// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/method/method.h"
#include "core/scoring/answer.h"

namespace prumo::test {

/// A step whose criteria have these weights and the ids "c1", "c2"...
inline MethodStep stepWith(const std::string& id, double weight, const std::vector<double>& weights) {
  MethodStep step{.id = {id}, .weight = weight, .name = {"Etapa " + id, "Step " + id}};
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto name = "c" + std::to_string(i + 1);
    step.criteria.push_back({.id = {name}, .weight = weights[i], .title = {"Critério " + name, "Criterion " + name}});
  }
  return step;
}

/// Two steps: "quality" (weight 3: criteria of weight 3, 1, 1) and "support" (weight 1: two criteria of weight 1).
inline Method smallMethod() {
  return {.id = "small", .version = "1", .steps = {stepWith("quality", 3, {3, 1, 1}), stepWith("support", 1, {1, 1})}};
}

inline Answer rated(const std::string& step, const std::string& criterion, int level, Confidence confidence = Confidence::Said) {
  return {.id = answerId({step}, {criterion}), .step = step, .criterion = criterion, .rating = Rating::Level, .level = level, .confidence = confidence};
}

inline Answer unrated(const std::string& step, const std::string& criterion, Rating rating) {
  return {.id = answerId({step}, {criterion}), .step = step, .criterion = criterion, .rating = rating};
}

inline Finding found(const std::string& id, const std::string& step, Severity severity, FindingStatus status = FindingStatus::Open) {
  return {.id = id, .step = step, .title = "Finding " + id, .severity = severity, .status = status};
}

}  // namespace prumo::test
