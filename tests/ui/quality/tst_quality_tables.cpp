// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/exchange.h"
#include "ui/kit/cell_model.h"
#include "ui/quality/delegates.h"
#include "ui/quality/feed_tables.h"
#include "ui/quality/profile_tables.h"
#include "ui/quality/rule_files.h"
#include "ui/quality/rule_form.h"
#include "ui/quality/rule_tables.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace prumo;
using namespace prumo::ui;
using quality::RuleKind;
using quality::RuleResult;
using quality::Verdict;

namespace {

const Speaker kEn{kEnglish};
const Speaker kPt{kPortuguese};

/// A table as lines of words, for expectations that can be read.
QStringList printed(const CellTable& table) {
  QStringList lines;
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const auto& cell : row) cells << cell.text;
    lines << cells.join(u'|');
  }
  return lines;
}

RuleBoard board() {
  RuleBoard board;
  board.rules.rules = {{.id = "price", .title = "Price filled in", .columns = {"price"}, .severity = Severity::Critical}};
  board.results = {{.rule = "price",
                    .title = "Price filled in",
                    .columns = "price",
                    .severity = Severity::Critical,
                    .checked = 1000,
                    .failed = 100,
                    .share = 0.9,
                    .low = 0.88,
                    .high = 0.917,
                    .verdict = Verdict::Fail},
                   {.rule = "old", .title = "Old rule", .columns = "sku", .kind = RuleKind::Unique, .severity = Severity::Low}};
  board.courses["price"] = {{0.8, std::nullopt, 0.9}};
  return board;
}

}  // namespace

class TestQualityTables : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aTableKeepsTheModelContractWhileItIsReplaced() {
    CellModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(ruleTable(board(), kEn));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf("old"), 1);
    QCOMPARE(model.rowOf("nobody"), -1);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
  }

  void numbersAreWrittenAndAlignedAsTheLanguageDoes() {
    CellModel model;
    model.setTable(ruleTable(board(), kPt));
    QCOMPARE(model.index(0, kChecked).data().toString(), QStringLiteral("1.000"));
    QCOMPARE(model.index(0, kConforming).data().toString(), QStringLiteral("90,00%"));
    QVERIFY(model.index(0, kFailed).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(model.index(0, kChecked).data(CellModel::SortRole).toLongLong(), 1000);
  }

  void theIntervalAndTheTrendAreAlsoSaidInWords() {
    const auto lines = printed(ruleTable(board(), kEn));
    QVERIFY2(lines[0].contains(QStringLiteral("between 88.00% and 91.70%, at least 100.00% wanted")), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(QStringLiteral("80.0% → – → 90.0%")), qPrintable(lines[0]));
  }

  void aRuleThatNothingCouldBeCheckedByShowsNoFigureRatherThanZero() {
    const auto table = ruleTable(board(), kEn);
    QCOMPARE(table.rows[1][kConforming].text, QStringLiteral("–"));
    QCOMPARE(table.rows[1][kTitle].look, Cell::Look::Muted);
  }

  void aRuleNotYetRunShowsNoFigures() {
    RuleBoard fresh = board();
    fresh.results.clear();
    fresh.courses.clear();
    QCOMPARE(ruleTable(fresh, kEn).rows[0][kChecked].text, QStringLiteral("–"));
  }

  void failingCellsAreMarkedAndStandFirst() {
    const std::vector<quality::FailingRow> rows{{.id = "1", .line = 1234, .cells = R"(["SKU-1","","x**@mail.com"])"}};
    const auto table = failureTable({"sku", "price", "email"}, rows, "price", kEn);
    QCOMPARE(printed(table), QStringList{QStringLiteral("1,234|empty|SKU-1|x**@mail.com")});
    QCOMPARE(table.columns[1].title, QStringLiteral("price"));
    QCOMPARE(table.rows[0][1].look, Cell::Look::Fault);
    QCOMPARE(table.rows[0][2].look, Cell::Look::Plain);
  }

  void aRowOfAnOlderHeaderLosesNoColumnOfTheTable() {
    const std::vector<quality::FailingRow> rows{{.id = "1", .line = 2, .cells = R"(["a"])"}};
    const auto table = failureTable({"x", "y", "z"}, rows, "x, y", kEn);
    QCOMPARE(table.rows[0].size(), table.columns.size());
  }

  void rejectsSayWhatWasFoundAndExpected() {
    const std::vector<quality::Reject> rejects{
        {.line = 7, .reason = quality::RejectReason::TooFewValues, .found = 2, .expected = 4, .text = "only;two"}};
    QCOMPARE(printed(rejectTable(rejects, kEn)), QStringList{QStringLiteral("7|2 values where 4 belong, some are missing|only;two")});
  }

  void linesReadAreShownAsASum() {
    QCOMPARE(linesEquation(201, 200, 1, 0, kEn), QStringLiteral("201 lines read = 200 rows + 1 reject"));
    QVERIFY(linesEquation(2, 2, 0, 3, kEn).contains(QStringLiteral("3 blank line")));
  }

  void aColumnWithoutCellsHasNoCompleteness() {
    quality::Profile profile;
    profile.columns = {{.name = "empty"}, {.name = "half", .values = 5, .nulls = 5, .distinct = 3, .distinctIsApproximate = true}};
    const auto table = profileTable(profile, kEn);
    QCOMPARE(table.rows[0][kCompletenessColumn].text, QStringLiteral("–"));
    QCOMPARE(table.rows[1][kCompletenessColumn].text, QStringLiteral("50.0%"));
    QVERIFY(table.rows[1][8].text.startsWith(QStringLiteral("≈")));
  }

  void smallestAndLargestAreWrittenAsTheLanguageDoes() {
    quality::Profile profile;
    profile.columns = {{.name = "price", .type = quality::ValueType::Decimal, .min = "-1234.50", .max = "1e300"},
                       {.name = "stock", .type = quality::ValueType::Integer, .min = "0", .max = "9007199254740993"},
                       {.name = "sku", .type = quality::ValueType::Text, .min = "1234.5", .max = "B"}};
    const auto table = profileTable(profile, kPt);
    QCOMPARE(table.rows[0][9].text, QStringLiteral("-1.234,50"));
    QCOMPARE(table.rows[0][9].sort.toDouble(), -1234.5);
    QCOMPARE(table.rows[1][9].text, QStringLiteral("0"));
    QCOMPARE(table.rows[1][10].text, QStringLiteral("9.007.199.254.740.993"));
    QCOMPARE(table.rows[2][9].text, QStringLiteral("1234.5"));
  }

  void theSpreadOfNumbersIsDrawnAndSaid() {
    quality::Profile profile;
    profile.columns = {{.name = "price", .type = quality::ValueType::Decimal, .values = 200, .histogram = quality::Histogram{0, 100, {20, 150, 0, 30}}},
                       {.name = "rating", .type = quality::ValueType::Integer, .values = 4, .histogram = quality::Histogram{0.5, 3.5, {0, 1, 3}}},
                       {.name = "weight", .type = quality::ValueType::Decimal, .values = 2, .histogram = quality::Histogram{0, 0.2, {1, 1}}},
                       {.name = "sku", .type = quality::ValueType::Text, .values = 5}};
    const auto table = profileTable(profile, kEn);
    QCOMPARE(table.columns[kSpreadColumn].title, QStringLiteral("Spread"));
    QCOMPARE(table.rows[0][kSpreadColumn].text, QStringLiteral("mostly 25 – 50: 75% of the values"));
    QCOMPARE(table.rows[0][kSpreadColumn].extra.value<Spread>().counts, (std::vector<std::int64_t>{20, 150, 0, 30}));
    QCOMPARE(table.rows[1][kSpreadColumn].text, QStringLiteral("mostly 3: 75% of the values"));
    QVERIFY2(profileTable(profile, kPt).rows[2][kSpreadColumn].text.contains(QStringLiteral("0,00 – 0,10")),
             qPrintable(profileTable(profile, kPt).rows[2][kSpreadColumn].text));
    QCOMPARE(table.rows[3][kSpreadColumn].text, QStringLiteral("–"));
    QVERIFY(!table.rows[3][kSpreadColumn].extra.isValid());
    const auto chart = spreadChart(profile.columns[0], kEn);
    QVERIFY(chart);
    QCOMPARE(chart->categories.size(), 4U);
    QCOMPARE(chart->max, 150.0);
    QVERIFY(!spreadChart(profile.columns[3], kEn));
  }

  void aColumnTellsItsMeaningItsDamageAndWhatToDo() {
    quality::Profile profile;
    profile.columns = {{.name = "gtin", .values = 200, .meaning = quality::Meaning::Gtin, .meaningIsNamed = true, .conforming = 150,
                        .patterns = {{"9999999999999", 150, {}}}, .rarePatterns = {{"9,999A+99", 2, {"7,891E+12", 31}}},
                        .outliers = quality::Outliers{"1", "9", 3, {{"99", 7}}}, .key = quality::KeyProof::Probable, .keyLooked = 1000,
                        .wounds = {{quality::WoundKind::Scientific, 2, {{"7,891E+12", 31}}}}},
                       {.name = "plain"}};
    profile.pairs = {{"order", "item", quality::KeyProof::Exact, 60}};
    const auto table = profileTable(profile, kEn);
    QCOMPARE(table.rows[0][kMeaningColumn].text, QStringLiteral("GTIN"));
    QVERIFY(table.rows[0][kMeaningColumn].hint.contains(QStringLiteral("75%")));
    QCOMPARE(table.rows[0][kDamageColumn].text, QStringLiteral("Codes in scientific notation: 2"));
    QCOMPARE(table.rows[1][kDamageColumn].sort.toLongLong(), 0);
    QVERIFY(woundHint(profile.columns[0].wounds[0], kPt).contains(QStringLiteral("planilha")));
    QCOMPARE(exampleWords(profile.columns[0].wounds[0].examples, kEn), QStringLiteral("line 31: “7,891E+12”"));
    QCOMPARE(oddTable(profile.columns[0], kEn).rows.size(), 2U);
    QCOMPARE(patternTable(profile.columns[0], kEn).rows[0][2].text, QStringLiteral("75.0%"));
    QVERIFY(typeWords(profile.columns[0], kPt).contains(QStringLiteral("75%")));
    QVERIFY(typeWords({.name = "price", .values = 100, .likelyType = quality::ValueType::Decimal, .likely = 97}, kEn).contains(QStringLiteral("97%")));
    QVERIFY(pairWords(profile, kPt).contains(QStringLiteral("order + item")));
    QVERIFY(pairWords({}, kEn).isEmpty());
  }

  void anEstimateIsWrittenWithoutDigitsItDoesNotHave() {
    const auto facts = [](double value) {
      const auto table = factTable({.name = "price", .type = quality::ValueType::Decimal, .quantiles = {value}}, kEn);
      return table.rows.back()[1].text;
    };
    QCOMPARE(facts(447.2241953393444), QStringLiteral("447"));
    QCOMPARE(facts(43.52261945106799), QStringLiteral("43.5"));
    QCOMPARE(facts(0.05), QStringLiteral("0.0500"));
    QCOMPARE(facts(3), QStringLiteral("3"));
    QCOMPARE(facts(0), QStringLiteral("0"));
    QCOMPARE(facts(-12345.678), QStringLiteral("-12,346"));
  }

  void aRuleOnAMissingColumnIsNamedWithWhatIsThere() {
    const quality::RuleSet rules{{{.id = "r1", .columns = {"prise"}}}};
    const auto fitting = fits(rules, {"sku", "price"});
    QVERIFY(!fitting);
    QCOMPARE(fitting.error().code(), std::string{"quality.no_column"});
    QCOMPARE(std::get<std::string>(*argument(fitting.error().message, "column")), std::string{"prise"});
    QCOMPARE(std::get<std::string>(*argument(fitting.error().message, "columns")), std::string{"sku, price"});
    QVERIFY(fits(rules, {"prise"}));
  }

  void aNewRuleGetsAnIdNobodyHas() {
    const quality::Rule rule{.columns = {"Preço"}, .kind = RuleKind::Range};
    const auto first = quality::freshId(rule, {});
    QCOMPARE(quality::freshId(rule, {{{.id = first}}}), first + "_2");
  }

  void wordsOfAFileAreNoHtmlInAToolTip() {
    CellModel model;
    model.setTable({.columns = {{.title = QStringLiteral("a")}},
                    .rows = {{{.hint = QStringLiteral("<img src=\"http://example.org/x\"><b>1</b>")}}, {{.hint = QStringLiteral("a & b < c")}}}});
    const auto tip = [&model](int row) { return model.index(row, 0).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(!tip(0).contains(QStringLiteral("<img")) && tip(0).contains(QStringLiteral("&lt;img")), qPrintable(tip(0)));
    QCOMPARE(tip(1), QStringLiteral("a & b < c"));
  }

  void theScaleOfIntervalsHoldsTheLowestShare() {
    QCOMPARE(intervalStart(0.95), 0.9);
    QCOMPARE(intervalStart(0.66), 0.5);
    QCOMPARE(intervalStart(0.1), 0.0);
  }
};

QTEST_MAIN(TestQualityTables)
#include "tst_quality_tables.moc"
