// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include <algorithm>

namespace prumo {

bool isOpen(const Finding& finding) { return finding.status == FindingStatus::Open || finding.status == FindingStatus::InProgress; }

int riskOf(const Finding& finding) { return (static_cast<int>(finding.severity) + 1) * finding.likelihood; }

std::optional<MoneyRange> effectOf(const Finding& finding) {
  if (!finding.effectMin && !finding.effectMax) return {};
  const auto [min, max] = std::minmax({finding.effectMin.value_or(0), finding.effectMax.value_or(finding.effectMin.value_or(0))});
  return MoneyRange{min, max};
}

namespace record {

template <>
const Description<Finding>& describe<Finding>() {
  static const Description<Finding> description{
      .name = "finding",
      .fields = {
          field("id", &Finding::id, Kind::Text, {.required = true, .maxLength = 80}),
          field("step", &Finding::step, Kind::Reference, {.required = true, .maxLength = 80}),
          field("criterion", &Finding::criterion, Kind::Reference, {.maxLength = 80}),
          field("title", &Finding::title, Kind::Text, {.required = true, .maxLength = 300}),
          field("severity", &Finding::severity, Kind::Choice, {.required = true, .choices = keysOf<Severity>()}),
          field("likelihood", &Finding::likelihood, Kind::Integer, {.required = true, .min = 1, .max = 5}),
          field("status", &Finding::status, Kind::Choice, {.required = true, .choices = keysOf<FindingStatus>()}),
          field("condition", &Finding::condition, Kind::Markdown),
          field("expectation", &Finding::expectation, Kind::Markdown),
          field("cause", &Finding::cause, Kind::Markdown),
          field("effect", &Finding::effect, Kind::Markdown),
          field("effect_min", &Finding::effectMin, Kind::Money, {.min = 0, .max = 1e12}),
          field("effect_max", &Finding::effectMax, Kind::Money, {.min = 0, .max = 1e12}),
          field("recommendation", &Finding::recommendation, Kind::Markdown),
          field("owner", &Finding::owner, Kind::Text, {.maxLength = 200}),
          field("due", &Finding::due, Kind::Date),
          field("origin", &Finding::origin, Kind::Reference, {.maxLength = 400}),
          field("first_seen", &Finding::firstSeen, Kind::Instant, {.required = true}),
          field("last_seen", &Finding::lastSeen, Kind::Instant, {.required = true}),
      },
      .indexed = {"step", "status", "origin"}};
  return description;
}

template <>
const Description<Evidence>& describe<Evidence>() {
  static const Description<Evidence> description{
      .name = "evidence",
      .fields = {
          field("id", &Evidence::id, Kind::Text, {.required = true, .maxLength = 80}),
          field("step", &Evidence::step, Kind::Reference, {.required = true, .maxLength = 80}),
          field("criterion", &Evidence::criterion, Kind::Reference, {.maxLength = 80}),
          field("finding", &Evidence::finding, Kind::Reference, {.maxLength = 80}),
          field("name", &Evidence::name, Kind::Text, {.required = true, .maxLength = 300}),
          field("media_type", &Evidence::mediaType, Kind::Text, {.required = true, .maxLength = 120}),
          field("sha256", &Evidence::sha256, Kind::Text, {.required = true, .maxLength = 64}),
          field("size", &Evidence::size, Kind::Integer, {.required = true, .min = 0}),
          field("note", &Evidence::note, Kind::Markdown),
          field("added_at", &Evidence::addedAt, Kind::Instant, {.required = true}),
          field("subject", &Evidence::subject, Kind::Reference, {.maxLength = 200}, 5),
      },
      .indexed = {"step", "finding", "subject"}};
  return description;
}

}  // namespace record

}  // namespace prumo
