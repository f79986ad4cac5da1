// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/proposals.h"
#include "ui/shell/workspace.h"

/// Everything the pages of the step write: each is one named edit, undone as a whole, and answers whether it is in the file.
namespace prumo::ui::edits {

bool addFeed(Workspace& workspace, const quality::Dataset& dataset);
/// The feed with its runs; the findings that came out of them stay.
bool removeFeed(Workspace& workspace, const quality::Dataset& dataset);
/// Another place, name or way to read a feed.
bool changeFeed(Workspace& workspace, const quality::Dataset& dataset);

/// In place of the rules that stand. As with every change of rules, what could not be read again is refused, and told.
bool loadRules(Workspace& workspace, const quality::Dataset& dataset, const quality::RuleSet& rules);
/// Suggested rules beside those that stand, which have to be readable; and those that nobody wants to see again, or wants to after all.
bool acceptSuggestions(Workspace& workspace, const quality::Dataset& dataset, const std::vector<quality::RuleProposal>& proposals);
bool refuseSuggestions(Workspace& workspace, const quality::Dataset& dataset, const std::vector<quality::RuleProposal>& proposals);
bool recallSuggestions(Workspace& workspace, const quality::Dataset& dataset, const std::vector<quality::RuleProposal>& proposals);
/// A rule beside the others, or in place of the one that has its id; the others have to be readable.
bool putRule(Workspace& workspace, const quality::Dataset& dataset, quality::RuleSet rules, const quality::Rule& rule);
bool removeRule(Workspace& workspace, const quality::Dataset& dataset, quality::RuleSet rules, const std::string& rule);

bool storeProfile(Workspace& workspace, const quality::Dataset& dataset, const quality::Profile& profile);

/// Proposed findings become open ones.
bool acceptFindings(Workspace& workspace, const std::vector<Finding>& findings);
/// The criterion gets the proposed level with confidence Measured; its note stays.
bool acceptRating(Workspace& workspace, const Proposal& proposal);

}  // namespace prumo::ui::edits
