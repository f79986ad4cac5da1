// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/assessment.h"
#include "core/scoring/answer.h"
#include "core/findings/finding.h"

#include <variant>

/// The sample assessment as a script of edits (format: resources/samples/README.md), its texts already in one language.
namespace prumo::sample {

/// Field names of a finding and their values.
using Patch = std::vector<std::pair<std::string, record::Value>>;

struct Rate {
  Answer answer;
};
struct Accept {
  std::string step;
  std::string criterion;
  std::string note;
};
struct Add {
  std::string key;  ///< by which later changes name the finding
  std::string step;
  std::string criterion;
  Patch patch;
};
struct Amend {
  std::string finding;  ///< a key, or empty
  std::string rule;     ///< whose failure proposed the finding
  Patch patch;
};
struct Attach {
  Evidence evidence;  ///< its finding is a key
  std::string content;
};
struct CheckFeed {
  std::string feed;   ///< names of files in resources/samples
  std::string rules;
  std::string name;   ///< what the dataset is called
};
struct Conclude {
  std::string ended;
};
using Change = std::variant<Rate, Accept, Add, Amend, Attach, CheckFeed, Conclude>;

struct Edit {
  Instant at;
  std::string label;
  std::vector<Change> changes;
};

struct Script {
  Assessment head;
  Instant createdAt;
  std::vector<Edit> edits;
};

/// Reads a script for a method. Errors {place}: json.*, sample.unknown {what}.
Result<Script> parseScript(std::string_view json, std::string_view language, const Method& method);

}  // namespace prumo::sample
