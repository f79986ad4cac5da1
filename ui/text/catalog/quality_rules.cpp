// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

/// How rules come about: suggested from a profile, tried while they are typed.
std::span<const Entry> qualityRuleEntries() {
  static const Entry entries[] = {
      {"quality.proposal.none_empty", QT_TRANSLATE_N_NOOP("Prumo", "None of %n cell(s) is empty")},
      {"quality.proposal.blanks", QT_TRANSLATE_N_NOOP("Prumo", "%n value(s) hold only spaces")},
      {"quality.proposal.all_valid", QT_TRANSLATE_N_NOOP("Prumo", "All %n value(s) are valid as {what:word}")},
      {"quality.proposal.valid", QT_TRANSLATE_N_NOOP("Prumo", "{valid} of %n value(s) are valid as {what:word}")},
      {"quality.proposal.named",
       QT_TRANSLATE_N_NOOP("Prumo", "The name of the column tells it; how many of its %n value(s) are valid was not counted")},
      {"quality.proposal.few_values", QT_TRANSLATE_N_NOOP("Prumo", "All %n value(s) are one of {distinct}")},
      {"quality.proposal.never_negative", QT_TRANSLATE_N_NOOP("Prumo", "The smallest of %n value(s) is {min}: none is negative")},
      {"quality.proposal.all_different", QT_TRANSLATE_N_NOOP("Prumo", "Every one of %n value(s) is different")},
      {"quality.proposal.probably_different", QT_TRANSLATE_N_NOOP("Prumo", "No repetition among the %n value(s) that were compared")},
      {"quality.proposal.nearly_different", QT_TRANSLATE_N_NOOP("Prumo", "{distinct} of %n value(s) are different")},
      {"quality.proposal.pair_different", QT_TRANSLATE_N_NOOP("Prumo", "The two columns together differ in each of %n row(s)")},
      {"quality.proposal.pair_probably_different",
       QT_TRANSLATE_N_NOOP("Prumo", "The two columns together differ in the %n row(s) that were compared")},
      {"quality.sample.failed_first", QT_TRANSLATE_N_NOOP("Prumo", "Of the first {rows:rows}: {checked:checked}, %n fail ({share:share})")},
      {"quality.sample.failed_all", QT_TRANSLATE_N_NOOP("Prumo", "In the whole feed ({rows:rows}): {checked:checked}, %n fail ({share:share})")},
      {"quality.sample.kept_first", QT_TRANSLATE_N_NOOP("Prumo", "Of the first {rows:rows}: %n checked, none fails")},
      {"quality.sample.kept_all", QT_TRANSLATE_N_NOOP("Prumo", "In the whole feed ({rows:rows}): %n checked, none fails")},
      {"quality.sample.nothing_first", QT_TRANSLATE_NOOP("Prumo", "The first {rows:rows} hold nothing that this rule could check")},
      {"quality.sample.nothing_all", QT_TRANSLATE_NOOP("Prumo", "The whole feed ({rows:rows}) holds nothing that this rule could check")},
      {"quality.sample.measured_in_first", QT_TRANSLATE_NOOP("Prumo", "Of the first {rows:rows} the measure is {measured}, within what is allowed")},
      {"quality.sample.measured_in_all", QT_TRANSLATE_NOOP("Prumo", "Of the whole feed ({rows:rows}) the measure is {measured}, within what is allowed")},
      {"quality.sample.measured_out_first",
       QT_TRANSLATE_NOOP("Prumo", "Of the first {rows:rows} the measure is {measured}, outside of what is allowed")},
      {"quality.sample.measured_out_all",
       QT_TRANSLATE_NOOP("Prumo", "Of the whole feed ({rows:rows}) the measure is {measured}, outside of what is allowed")},
      {"quality.sample.own_read", QT_TRANSLATE_NOOP("Prumo", "The sums were made over the whole feed.")},
      {"quality.sample.other_read", QT_TRANSLATE_NOOP("Prumo", "The feed {dataset} was read whole to compare.")},
      {"quality.sample.key", QT_TRANSLATE_NOOP("Prumo", "Repetitions beyond these rows are not seen here; a run sees them.")},
      {"quality.sample.total", QT_TRANSLATE_NOOP("Prumo", "A run measures the whole feed: there the measure may be another.")},
      {"quality.sample.tolerated", QT_TRANSLATE_NOOP("Prumo", "That is within the tolerance.")},
      {"quality.sample.example", QT_TRANSLATE_NOOP("Prumo", "line {line}: {cells}")},
      {"quality_page.suggestions", QT_TRANSLATE_NOOP("Prumo", "Suggested rules")},
      {"quality_page.suggestions.count", QT_TRANSLATE_NOOP("Prumo", "Suggested rules: {count}")},
      {"quality_page.suggestions.why", QT_TRANSLATE_NOOP("Prumo", "Why")},
      {"quality_page.suggestions.failing", QT_TRANSLATE_NOOP("Prumo", "Would fail now")},
      {"quality_page.suggestions.refused", QT_TRANSLATE_NOOP("Prumo", "refused")},
      {"quality_page.suggestions.not_counted", QT_TRANSLATE_NOOP("Prumo", "The profile did not count this. Accept the rule and run it to know.")},
      {"quality_page.suggestions.no_profile",
       QT_TRANSLATE_NOOP("Prumo", "Rules are suggested from the profile of the feed, which was not made yet. Profile it first; nothing in the feed is changed.")},
      {"quality_page.suggestions.hint",
       QT_TRANSLATE_NOOP("Prumo", "Enter accepts the chosen lines, Delete refuses them. What is refused can be brought back.")},
      {"quality_page.suggestions.nothing", QT_TRANSLATE_NOOP("Prumo", "Everything that the profile suggests was decided.")},
      {"quality_page.suggestions.accept_all", QT_TRANSLATE_N_NOOP("Prumo", "Accept all (%n)")},
      {"quality_page.suggestions.accept", QT_TRANSLATE_NOOP("Prumo", "Accept")},
      {"quality_page.suggestions.refuse", QT_TRANSLATE_NOOP("Prumo", "Refuse")},
      {"quality_page.suggestions.recall", QT_TRANSLATE_NOOP("Prumo", "Bring back")},
      {"quality_page.suggestions.close", QT_TRANSLATE_NOOP("Prumo", "Close the suggestions")},
      {"quality_page.suggestions.accept_one", QT_TRANSLATE_NOOP("Prumo", "Accept rule {rule}")},
      {"quality_page.suggestions.refuse_one", QT_TRANSLATE_NOOP("Prumo", "Refuse rule {rule}")},
      {"quality_page.suggestions.recall_one", QT_TRANSLATE_NOOP("Prumo", "Bring back rule {rule}")},
      {"quality_page.edit.accept_rules", QT_TRANSLATE_N_NOOP("Prumo", "Accept %n suggested rule(s) for {name}")},
      {"quality_page.edit.refuse_rules", QT_TRANSLATE_N_NOOP("Prumo", "Refuse %n suggested rule(s) for {name}")},
      {"quality_page.edit.recall_rules", QT_TRANSLATE_N_NOOP("Prumo", "Bring back %n refused rule(s) of {name}")},
      {"quality.cli.suggested", QT_TRANSLATE_N_NOOP("Prumo", "%n suggested rule(s) are in {path}:")},
      {"quality.proposal.would_fail", QT_TRANSLATE_N_NOOP("Prumo", "%n row(s) would fail now")},
      {"quality.nothing_suggested", QT_TRANSLATE_NOOP("Prumo", "Nothing in {path} suggests a rule, so no rule file was written. Write the rules by hand, or profile a feed that holds rows.")},
      {"cli.option.suggested_rules", QT_TRANSLATE_NOOP("Prumo", "Writes a rule file to start from: the rules that the profile suggests")},
      {"quality_page.trial.reading", QT_TRANSLATE_NOOP("Prumo", "Reading the first rows to try the rule on...")},
      {"quality_page.trial.counting", QT_TRANSLATE_NOOP("Prumo", "Trying the rule on the first rows...")},
      {"quality_page.trial.examples", QT_TRANSLATE_NOOP("Prumo", "For example {examples}")},
      {"quality_page.rule.characteristic", QT_TRANSLATE_NOOP("Prumo", "Characteristic (ISO/IEC 25012)")},
      {"quality_page.rule.own_characteristic", QT_TRANSLATE_NOOP("Prumo", "of its kind: {characteristic}")},
      {"quality_page.rule.tolerated_count", QT_TRANSLATE_NOOP("Prumo", "Tolerated number of failures")},
      {"quality_page.rule.tolerated_count_hint", QT_TRANSLATE_NOOP("Prumo", "Of share and number, the larger holds")},
      {"quality_page.rule.bad_count", QT_TRANSLATE_NOOP("Prumo", "The tolerated number of failures is a whole number from 0 on, or left empty.")},
      {"quality_page.rule.owner", QT_TRANSLATE_NOOP("Prumo", "Who answers for it")},
      {"quality_page.rule.not_a_number", QT_TRANSLATE_NOOP("Prumo", "{field}: “{value}” is no number.")},
  };
  return entries;
}

}  // namespace prumo::text
