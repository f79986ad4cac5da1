// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"

/// A rule tried on the first rows of a feed while a person types it. The rows are read once and kept; the rule is judged by what judges the whole
/// feed (check.h), so that both agree.
namespace prumo::quality {

struct SampleLimits {
  std::int64_t rows = 10'000;
  std::int64_t cells = 1'000'000;                       ///< a wide feed gives fewer rows
  std::int64_t bytes = std::int64_t{64} * 1024 * 1024;  ///< of text, that huge values do not fill the memory
};

struct SampleRows;

/// The first rows of a feed, held in memory, with how the feed was read.
struct Sample {
  Source source;
  Preview seen;
  std::shared_ptr<const SampleRows> rows;
  std::int64_t count = 0;
  bool isWhole = false;                   ///< the feed has no others
  std::optional<std::int64_t> rowsMoved;  ///< of a database: rows that came from there, beside the preview's
};

/// Reads no further than the rows it keeps. Errors: as sniff; engine.*, base.cancelled.
Result<Sample> takeSample(const Source& source, const SampleLimits& limits = {}, const Job& job = {});

struct SampleOutcome {
  RuleOutcome outcome;
  std::vector<std::string> columns;
  std::int64_t rows = 0;
  bool isWhole = false;
};

/// Judges the rule over the sample alone; another dataset that it asks about is read whole. Errors: as check, quality.* of validate.
Result<SampleOutcome> tryRule(const Sample& sample, const Rule& rule, const CheckOptions& options = {}, const Job& job = {});

/// What it gave, the rows it speaks of first; then what has to be known about it: which feed was read whole, what a sample cannot show.
std::vector<Message> wordsOf(const SampleOutcome& tried);
/// A failing row as far as it is shown: its line, and what stands in the rule's columns, masked and shortened.
struct ExampleRow {
  std::int64_t line = 0;
  std::vector<std::pair<std::string, std::string>> cells;
};
/// The first failing rows.
std::vector<ExampleRow> examplesOf(const SampleOutcome& tried);

}  // namespace prumo::quality
