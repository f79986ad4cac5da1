// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/summary.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;

namespace {

RuleResult result(const char* rule, const char* columns, RuleKind kind, std::int64_t checked, std::int64_t failed) {
  RuleResult made{.rule = rule, .columns = columns, .kind = kind, .checked = checked, .failed = failed};
  if (const auto share = wilson(checked - failed, checked)) {
    made.share = share->share;
    made.low = share->low;
    made.high = share->high;
    made.verdict = failed > 0 ? Verdict::Fail : Verdict::Pass;
  }
  return made;
}

/// A wide column that is nearly clean and a short one that is half wrong, both on completeness; and a key.
std::vector<RuleResult> results() {
  return {result("sku", "sku", RuleKind::NotNull, 1000, 0), result("gtin", "gtin", RuleKind::NotNull, 10, 5), result("key", "sku", RuleKind::Unique, 1000, 10)};
}

const SummaryLine* lineOf(const Summary& summary, Characteristic characteristic) {
  for (const auto& line : summary.characteristics) {
    if (line.characteristic == characteristic) return &line;
  }
  return nullptr;
}

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::string{};
}

}  // namespace

class TestSummary : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aBadColumnShowsInTheMeanThoughTheCellsLookWell() {
    const auto summary = summaryOf(results());
    const auto* complete = lineOf(summary, Characteristic::Completeness);
    QVERIFY(complete);
    QCOMPARE(complete->checked, 1010);
    QCOMPARE(complete->failed, 5);
    QCOMPARE(complete->cells->share, 1005.0 / 1010);
    QCOMPARE(complete->meanOfColumns.value(), 0.75);  // (1 + 0.5) / 2
    QCOMPARE(complete->missed, 1);
  }

  void theIntervalIsWilsonsOverAllValues() {
    const auto summary = summaryOf({result("a", "a", RuleKind::NotNull, 25, 2), result("b", "b", RuleKind::NotNull, 25, 3)});
    QVERIFY(qAbs(summary.dataset.cells->low - 0.7864) < 5e-5);  // 45/50
    QVERIFY(qAbs(summary.dataset.cells->high - 0.9565) < 5e-5);
  }

  void rulesOnTheSameColumnAreOneColumnInTheMean() {
    const auto summary = summaryOf(results());
    QCOMPARE(summary.dataset.columns.size(), 2U);
    QCOMPARE(summary.dataset.columns[0].checked, 2000);
    QCOMPARE(summary.dataset.meanOfColumns.value(), (1990.0 / 2000 + 0.5) / 2);
    QCOMPARE(summary.dataset.rules, 3);
  }

  void whatCouldNotBeCountedIsNothingAndNotZero() {
    const auto summary = summaryOf({result("a", "a", RuleKind::NotNull, 0, 0)});
    QVERIFY(!summary.dataset.cells);
    QVERIFY(!summary.dataset.meanOfColumns);
    QCOMPARE(summary.dataset.notApplicable, 1);
    QVERIFY(summary.dataset.columns.empty());
    const auto table = summaryTable(summary);
    QCOMPARE(codeOf(table.rows[0][5].text), std::string{"choice.rule_result.verdict.na"});
    QCOMPARE(codeOf(table.rows[0][7].text), std::string{"choice.rule_result.verdict.na"});
    QVERIFY(!summaryOf({}).dataset.cells);
  }

  void anEmptyColumnDoesNotPullTheMeanDown() {
    const auto summary = summaryOf({result("a", "a", RuleKind::Gtin, 10, 0), result("b", "b", RuleKind::Gtin, 0, 0)});
    QCOMPARE(summary.dataset.meanOfColumns.value(), 1.0);
  }

  void aMeasureOfTheWholeFeedIsInNoRatio() {
    auto measure = result("rows", "", RuleKind::Aggregate, 1, 1);
    measure.measured = 7;
    auto all = results();
    const auto before = summaryOf(all).dataset;
    all.push_back(measure);
    const auto after = summaryOf(all).dataset;
    QCOMPARE(after.checked, before.checked);
    QCOMPARE(after.measures, 1);
    QCOMPARE(after.missed, before.missed + 1);
  }

  void characteristicsStandInTheStandardsOrder() {
    auto own = result("own", "a", RuleKind::NotNull, 4, 0);
    own.characteristic = Characteristic::Accuracy;
    const auto summary = summaryOf({result("b", "b", RuleKind::Freshness, 4, 0), result("c", "c", RuleKind::NotNull, 4, 0), own});
    QCOMPARE(summary.characteristics.size(), 3U);
    QVERIFY(summary.characteristics[0].characteristic == Characteristic::Accuracy);
    QVERIFY(summary.characteristics[1].characteristic == Characteristic::Completeness);
    QVERIFY(summary.characteristics[2].characteristic == Characteristic::Currentness);
  }

  void everyNumberOpensToWhatItWasMadeOf() {
    auto all = results();
    all.push_back(result("none", "note", RuleKind::NotNull, 0, 0));
    const auto summary = summaryOf(all);
    const auto derivation = derivationOf(*lineOf(summary, Characteristic::Completeness), all);
    QCOMPARE(derivation.parts.size(), 3U);
    QCOMPARE(codeOf(derivation.parts[0].what), std::string{"quality.summary.cells"});
    QCOMPARE(derivation.parts[0].parts.size(), 4U);  // counts, interval, two rules
    QCOMPARE(codeOf(derivation.parts[1].what), std::string{"quality.summary.mean"});
    QCOMPARE(derivation.parts[1].parts.size(), 2U);
    QCOMPARE(codeOf(derivation.parts[2].what), std::string{"quality.summary.unchecked"});
    QCOMPARE(derivationOf(summary.dataset, all).parts[0].parts.size(), 5U);
  }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
