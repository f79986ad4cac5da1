// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/comparison.h"
#include "core/quality/neighbours.h"
#include "ui/kit/cell_model.h"
#include "ui/quality/delegates.h"
#include "ui/text/speaker.h"

#include <map>

namespace prumo::ui {

/// Everything the rule table is made of: the rules that stand, what the chosen run gave for each, and how they did over the runs.
struct RuleBoard {
  quality::RuleSet rules;
  std::vector<quality::RuleResult> results;
  /// How a rule did over the newest runs.
  struct Course {
    Trend shares;
    bool isBroken = false;  ///< in an older one it asked something else, which is left out
  };
  std::map<std::string, Course> courses;               ///< by rule id
  std::map<std::string, quality::RuleChange> changes;  ///< against the run it is compared with, by rule id
};

/// A rule a row, ids are the rules'; results of rules that no longer stand come last.
CellTable ruleTable(const RuleBoard& board, const Speaker& speaker);
enum RuleColumn { kBadge, kTitle, kCharacteristic, kChecked, kFailed, kConforming, kChange, kInterval, kTrend };
/// The lowest share on the board, for the scale of the intervals.
double lowestShare(const RuleBoard& board);

/// Failing rows, whole and masked: line, then the columns the rule looks at (failing cells marked), then the others in the file's order.
CellTable failureTable(const std::vector<std::string>& header, const std::vector<quality::FailingRow>& rows, const std::string& ruleColumns,
                       const Speaker& speaker);

/// What a kind of rule asks ("check digits of a CPF"), and the characteristic of ISO/IEC 25012 it measures ("completeness").
QString kindName(quality::RuleKind kind, const Speaker& speaker);
QString characteristicName(quality::Characteristic characteristic, const Speaker& speaker);

/// A failing row and those around it, as they stand in the source now; the failing cells are marked.
CellTable neighbourTable(const quality::Neighbours& found, const std::string& ruleColumns, const Speaker& speaker);

}  // namespace prumo::ui
