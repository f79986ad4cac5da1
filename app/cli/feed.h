// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/quality/room.h"

/// What the commands that read a feed share: how it is to be read, and its lines that were no rows.
namespace prumo::cli {

/// The options that settle a dialect: --delimiter, --encoding, --quote, --escape, --header, --no-header, --skip, --footer, --decimal,
/// --thousands, --dates, --null.
std::vector<Option> dialectOptions();
/// Errors (usage): cli.bad_delimiter {value}, cli.not_a_number {option, value, most}, cli.two_answers {option, other}, cli.one_sign.
Result<quality::DialectChoice> dialectChoice(const Call& call);
/// A whole number from 0 to `most` given as an option. Errors (usage): cli.not_a_number {option, value, most}.
Result<std::int64_t> countOption(const Call& call, const std::string& name, std::int64_t otherwise, std::int64_t most);

/// The source named by a parameter. Errors: as dialectChoice.
Result<quality::Source> sourceOf(const Call& call, std::size_t parameter);

/// The project's dataset of --dataset's name, or the file's, now at this place; or a new one. For a source that was just read.
Result<quality::Dataset> datasetIn(const Call& call, const ProjectFile& project, const quality::Source& source);

nlohmann::ordered_json jsonOf(const std::vector<quality::Reject>& rejects);
/// The lines that were counted apart, where there are others than the names.
void printApart(const Call& call, const quality::Totals& totals);
void printRejects(const Call& call, const std::vector<quality::Reject>& rejects, std::int64_t all);

}  // namespace prumo::cli
