// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/method.h"
#include "core/store/project_file.h"

namespace prumo {

enum class Rating { Unknown, NotApplicable, Level };
/// How sure the answer is: somebody said it, showed a document, it was seen in the system, or measured from data.
enum class Confidence { Said, Shown, Seen, Measured };

/// The consultant's answer to one criterion. Its id is "step/criterion", so that two copies of a project mean the same row.
struct Answer {
  std::string id;
  std::string step;
  std::string criterion;
  Rating rating = Rating::Unknown;
  std::optional<int> level;            ///< 0 to 5, only with Rating::Level
  Confidence confidence = Confidence::Said;
  std::string note;                    ///< Markdown
  std::string reason;                  ///< why a proposal was not followed
  Instant at;
};

/// A rating that data suggests; id as Answer's. Accepting it makes an Answer with confidence Measured.
struct Proposal {
  std::string id;
  std::string step;
  std::string criterion;
  int level = 0;
  std::string basis;   ///< a Message as JSON: what was measured
  std::string origin;  ///< which run
  Instant at;
};

std::string answerId(const StepId& step, const CriterionId& criterion);

/// The proposals nobody has decided on: their criterion has no answer since they were made.
std::vector<Proposal> openProposals(std::vector<Proposal> proposals, const std::vector<Answer>& answers);

/// Puts what a room measured in the place of what it proposed for the step before: proposals whose origin begins with the prefix, and that do not
/// stand any more, go; those of other origins stay.
Result<void> proposeRatings(Transaction& edit, const ProjectFile& project, const std::string& step, const std::string& originPrefix,
                            const std::vector<Proposal>& proposals);

/// "0" to "5", "na" or "unknown" ("?"); nothing for other text.
struct RatingText {
  Rating rating = Rating::Unknown;
  std::optional<int> level;
};
std::optional<RatingText> ratingFromText(std::string_view text);

namespace record {
template <>
inline constexpr std::array enumKeys<Rating>{"unknown", "na", "level"};
template <>
inline constexpr std::array enumKeys<Confidence>{"said", "shown", "seen", "measured"};
template <>
const Description<Answer>& describe<Answer>();
template <>
const Description<Proposal>& describe<Proposal>();
}  // namespace record

}  // namespace prumo
