// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answer.h"

#include <algorithm>
#include <unordered_map>

namespace prumo {

std::string answerId(const StepId& step, const CriterionId& criterion) { return step.text + "/" + criterion.text; }

std::vector<Proposal> openProposals(std::vector<Proposal> proposals, const std::vector<Answer>& answers) {
  std::unordered_map<std::string, Instant> answered;
  for (const auto& answer : answers) answered.emplace(answer.id, answer.at);
  std::erase_if(proposals, [&answered](const Proposal& proposal) {
    const auto found = answered.find(proposal.id);
    return found != answered.end() && found->second >= proposal.at;
  });
  return proposals;
}

Result<void> proposeRatings(Transaction& edit, const ProjectFile& project, const std::string& step, const std::string& originPrefix,
                            const std::vector<Proposal>& proposals) {
  auto known = project.all<Proposal>({.equals = {{"step", step}}});
  if (!known) return std::move(known).error();
  for (const auto& old : *known) {
    const bool stands = !old.origin.starts_with(originPrefix) || std::ranges::find(proposals, old.id, &Proposal::id) != proposals.end();
    if (stands) continue;
    if (auto done = edit.remove<Proposal>(old.id); !done) return done;
  }
  for (const auto& proposal : proposals) {
    if (auto done = edit.put(proposal); !done) return done;
  }
  return {};
}

std::optional<RatingText> ratingFromText(std::string_view text) {
  if (text.size() == 1 && text.front() >= '0' && text.front() <= '5') return RatingText{Rating::Level, text.front() - '0'};
  if (text == "na" || text == "NA" || text == "n/a" || text == "N/A") return RatingText{Rating::NotApplicable, {}};
  if (text == "unknown" || text == "?") return RatingText{};
  return {};
}

namespace record {

template <>
const Description<Answer>& describe<Answer>() {
  static const Description<Answer> description{
      .name = "answer",
      .fields = {
          field("id", &Answer::id, Kind::Text, {.required = true, .maxLength = 160}),
          field("step", &Answer::step, Kind::Reference, {.required = true, .maxLength = 80}),
          field("criterion", &Answer::criterion, Kind::Reference, {.required = true, .maxLength = 80}),
          field("rating", &Answer::rating, Kind::Choice, {.required = true, .choices = keysOf<Rating>()}),
          field("level", &Answer::level, Kind::Integer, {.min = 0, .max = 5}),
          field("confidence", &Answer::confidence, Kind::Choice, {.required = true, .choices = keysOf<Confidence>()}),
          field("note", &Answer::note, Kind::Markdown, {.maxLength = 20000}),
          field("reason", &Answer::reason, Kind::Markdown),
          field("at", &Answer::at, Kind::Instant, {.required = true}),
      },
      .indexed = {"step"}};
  return description;
}

template <>
const Description<Proposal>& describe<Proposal>() {
  static const Description<Proposal> description{
      .name = "proposal",
      .fields = {
          field("id", &Proposal::id, Kind::Text, {.required = true, .maxLength = 160}),
          field("step", &Proposal::step, Kind::Reference, {.required = true, .maxLength = 80}),
          field("criterion", &Proposal::criterion, Kind::Reference, {.required = true, .maxLength = 80}),
          field("level", &Proposal::level, Kind::Integer, {.required = true, .min = 0, .max = 5}),
          field("basis", &Proposal::basis, Kind::Json),
          field("origin", &Proposal::origin, Kind::Reference, {.maxLength = 400}),
          field("at", &Proposal::at, Kind::Instant, {.required = true}),
      },
      .indexed = {"step"}};
  return description;
}

}  // namespace record

}  // namespace prumo
