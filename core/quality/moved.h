// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

/// How much of a feed in a database came here, said the same way on screen, on the command line and in the report.
namespace prumo::quality {

/// "... rows came here", and how many of the rules were judged in the database; nothing for a feed that is a file.
std::optional<Message> movedWords(std::optional<std::int64_t> moved, const std::vector<RuleResult>& results);
/// The same of a profile, for which every row has to come.
std::optional<Message> movedWords(const Profile& profile);
/// The rules whose rows had to come because the database would have judged them otherwise.
std::vector<Text> judgedHere(std::optional<std::int64_t> moved, const std::vector<RuleResult>& results);

}  // namespace prumo::quality
