// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/quality/cell_model.h"
#include "ui/quality/delegates.h"
#include "ui/text/speaker.h"

#include <map>

namespace prumo::ui {

/// Everything the rule table is made of: the rules that stand, what the chosen run gave for each, and how they did over the runs.
struct RuleBoard {
  quality::RuleSet rules;
  std::vector<quality::RuleResult> results;
  std::map<std::string, Trend> trends;  ///< by rule id
};

/// A rule a row, ids are the rules'; results of rules that no longer stand come last.
CellTable ruleTable(const RuleBoard& board, const Speaker& speaker);
enum RuleColumn { kBadge, kTitle, kCharacteristic, kChecked, kFailed, kConforming, kInterval, kTrend };
/// The lowest share on the board, for the scale of the intervals.
double lowestShare(const RuleBoard& board);

/// Failing rows, whole and masked: line, then the columns the rule looks at (failing cells marked), then the others in the file's order.
CellTable failureTable(const std::vector<std::string>& header, const std::vector<quality::FailingRow>& rows, const std::string& ruleColumns,
                       const Speaker& speaker);

/// What a kind of rule asks ("check digits of a CPF"), and the characteristic of ISO/IEC 25012 it measures ("completeness").
QString kindName(quality::RuleKind kind, const Speaker& speaker);
QString characteristicName(quality::Characteristic characteristic, const Speaker& speaker);

}  // namespace prumo::ui
