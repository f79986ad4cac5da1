// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/trend.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;

namespace {

RuleResult answer(const Rule& rule, std::int64_t checked, std::int64_t failed) {
  RuleResult made{.rule = rule.id, .kind = rule.kind, .tolerance = rule.tolerance, .checked = checked, .failed = failed, .definition = toJson(RuleSet{{rule}})};
  for (const auto& column : columnsOf(rule)) made.columns += (made.columns.empty() ? "" : ", ") + column;
  if (const auto share = wilson(checked - failed, checked)) {
    made.share = share->share;
    made.low = share->low;
    made.high = share->high;
    const bool isMet = static_cast<double>(failed) <= rule.tolerance * static_cast<double>(checked);
    made.verdict = isMet ? Verdict::Pass : Verdict::Fail;
  }
  return made;
}

const Rule kPrice{.id = "price", .columns = {"price"}, .kind = RuleKind::Range, .min = 0.0};

RuleChange between(const RuleResult& before, const RuleResult& now) { return changesOf({before}, {now}).at(0); }

RunResultsAt runOf(const char* id, std::vector<RuleResult> results) { return {{.id = id, .dataset = "d"}, std::move(results)}; }

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::string{};
}

}  // namespace

class TestComparison : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aRuleIsNewFixedStillMissedOrMetAsBefore() {
    const auto met = answer(kPrice, 100, 0);
    const auto missed = answer(kPrice, 100, 60);
    QVERIFY(between(met, missed).standing == Standing::New);
    QVERIFY(between(missed, met).standing == Standing::Fixed);
    QVERIFY(between(missed, missed).standing == Standing::StillFailing);
    QVERIFY(between(met, met).standing == Standing::StillMet);
    QCOMPARE(between(met, missed).difference.value(), -0.6);
  }

  void intervalsThatTouchAreNoDifferenceBeyondChance() {
    QVERIFY(between(answer(kPrice, 100, 0), answer(kPrice, 100, 60)).isApart);
    QVERIFY(!between(answer(kPrice, 100, 5), answer(kPrice, 100, 6)).isApart);
    QVERIFY(!between(answer(kPrice, 3, 0), answer(kPrice, 3, 1)).isApart);
  }

  void whatWasNotCheckedOnceIsNoTrend() {
    const auto none = answer(kPrice, 0, 0);
    const auto some = answer(kPrice, 10, 1);
    QVERIFY(between(none, some).standing == Standing::NewlyChecked);
    QVERIFY(between(some, none).standing == Standing::NoLongerChecked);
    QVERIFY(between(none, none).standing == Standing::NeverChecked);
    QVERIFY(!between(none, some).difference);
    QVERIFY(changesOf({}, {some}).at(0).standing == Standing::NewlyChecked);
    const auto gone = changesOf({some}, {});
    QVERIFY(gone.at(0).standing == Standing::NoLongerChecked && !gone.at(0).now);
  }

  void aRuleThatAsksSomethingElseIsSaidAndNotCompared() {
    auto other = kPrice;
    other.min = 1.0;
    const auto options = between(answer(kPrice, 100, 5), answer(other, 100, 50));
    QVERIFY(options.standing == Standing::ChangedRule);
    QVERIFY(!options.difference && !options.isApart);
    other = {.id = "price", .columns = {"price"}, .kind = RuleKind::NotNull};
    QVERIFY(between(answer(kPrice, 100, 5), answer(other, 100, 0)).standing == Standing::ChangedRule);
    other = kPrice;
    other.columns = {"cost"};
    QVERIFY(between(answer(kPrice, 100, 5), answer(other, 100, 5)).standing == Standing::ChangedRule);
  }

  void anotherNameOwnerOrSeverityIsTheSameQuestion() {
    auto renamed = kPrice;
    renamed.title = "Price not negative";
    renamed.owner = "Ana";
    renamed.note = "As agreed";
    renamed.severity = Severity::Critical;
    const auto change = between(answer(kPrice, 100, 5), answer(renamed, 100, 5));
    QVERIFY(change.standing == Standing::StillFailing);
    QVERIFY(change.difference && !change.isJudgedAnew);
  }

  void aLooserToleranceIsNoMending() {
    auto loose = kPrice;
    loose.tolerance = 0.1;
    const auto change = between(answer(kPrice, 100, 5), answer(loose, 100, 5));
    QVERIFY(change.standing == Standing::Fixed);
    QVERIFY(change.isJudgedAnew && isTelling(change));
    QCOMPARE(wordsOf(change).code, std::string{"quality.standing.fixed_anew"});
    auto counted = kPrice;
    counted.toleratedCount = 5;
    auto judged = answer(counted, 100, 5);
    judged.verdict = Verdict::Pass;
    QVERIFY(between(answer(kPrice, 100, 5), judged).isJudgedAnew);
  }

  void resultsOfOlderFilesAreComparedByKindAndColumns() {
    auto old = answer(kPrice, 100, 5);
    old.definition.clear();
    QVERIFY(between(old, answer(kPrice, 100, 0)).standing == Standing::Fixed);
    auto other = kPrice;
    other.kind = RuleKind::NotNull;
    QVERIFY(between(old, answer(other, 100, 0)).standing == Standing::ChangedRule);
  }

  void theTableTellsTheWorstFirstAndCountsTheRest() {
    Comparison comparison;
    const auto named = [](const char* id) { return Rule{.id = id, .columns = {id}, .kind = RuleKind::NotNull}; };
    comparison.rules = changesOf({answer(named("a"), 9, 0), answer(named("b"), 9, 9), answer(named("c"), 9, 0)},
                                 {answer(named("a"), 9, 0), answer(named("b"), 9, 0), answer(named("c"), 9, 9)});
    const auto table = comparisonTable(comparison);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(tellingRules(comparison), (std::vector<std::string>{"c", "b"}));
    QCOMPARE(codeOf(table.rows[0][2].text), std::string{"quality.standing.new"});
    QCOMPARE(countsOf(comparison).size(), 3U);
    for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
  }

  void aTrendIsBrokenWhereTheRuleAskedSomethingElse() {
    auto other = kPrice;
    other.max = 10.0;
    const std::vector<RunResultsAt> runs{runOf("1", {answer(other, 10, 5)}), runOf("2", {answer(kPrice, 10, 2)}), runOf("3", {}), runOf("4", {answer(kPrice, 10, 1)})};
    const auto trend = trendOf(runs, "price");
    QVERIFY(trend.isBroken);
    QVERIFY(!trend.points[0] && trend.points[1] && !trend.points[2]);
    QCOMPARE(trend.points[3]->share, 0.9);
    const auto chart = trendChart(runs, "price");
    QCOMPARE(chart.categories.size(), 4U);
    QVERIFY(!chart.series[0].points[0].value);
    QCOMPARE(codeOf(chart.caption), std::string{"quality.chart.trend_broken"});
  }

  void allValuesAreAddedUpOnlyOverRulesThatAskedTheSame() {
    auto other = kPrice;
    other.max = 10.0;
    const Rule sku{.id = "sku", .columns = {"sku"}, .kind = RuleKind::NotNull};
    const std::vector<RunResultsAt> runs{runOf("1", {answer(other, 10, 10), answer(sku, 10, 1)}), runOf("2", {answer(kPrice, 10, 0), answer(sku, 20, 1)})};
    const auto chart = trendChart(runs);
    QCOMPARE(chart.series[0].points[0].value.value(), 0.9);
    QCOMPARE(chart.series[0].points[1].value.value(), 0.95);
    QVERIFY(trendChart({runs[0]}).categories.empty());
    QVERIFY(trendChart({runOf("1", {answer(other, 10, 0)}), runOf("2", {answer(kPrice, 10, 0)})}).categories.empty());
  }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
