// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

/// Rules that a feed's profile suggests, for a person to take or to refuse one by one.
namespace prumo::quality {

struct RuleProposal {
  Rule rule;
  Message reason;                       ///< what the profile saw that speaks for it
  std::optional<std::int64_t> failing;  ///< rows of the profiled feed that do not keep it; nothing where the profile did not count just that
};

/// Every rule of suggestRules with its reason, in that order.
std::vector<RuleProposal> proposedRules(const Profile& profile);

struct RuleProposals {
  std::vector<RuleProposal> open;
  std::vector<RuleProposal> refused;
};

/// What is still to be decided of a feed, and what somebody refused. Left out is what a standing rule looks at already: the same columns in the
/// same way, with whatever options a person gave it since. Refused ids that nothing suggests any more are no harm.
RuleProposals proposalsOf(const Profile& profile, const RuleSet& standing, const std::vector<std::string>& refused);

/// The dataset with these rules after its own; an id that another rule has is made a fresh one. Errors: as parseRules, where its own cannot be
/// read, and where the whole could not be read again.
Result<Dataset> withRules(Dataset dataset, const std::vector<RuleProposal>& accepted);
/// The dataset that refuses these, too; and the one that refuses them no more.
Dataset withRefused(Dataset dataset, const std::vector<RuleProposal>& refused);
Dataset withoutRefused(Dataset dataset, const std::vector<RuleProposal>& wanted);

}  // namespace prumo::quality
