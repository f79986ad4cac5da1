// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sample_check.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

constexpr int kRows = 300;

/// Slips of every kind, at known places.
std::string orders() {
  std::string text = "order;sku;email;total;items;freight;paid;sent;status;cep;uf;vProd;vNF\n";
  for (int i = 1; i <= kRows; ++i) {
    const auto n = std::to_string(i);
    text += (i % 100 == 0 ? "1" : n) + ";S" + std::to_string(i % 7) + ";" + (i % 50 == 0 ? "nobody" : "a" + n + "@example.com") + ";" + std::to_string(i + (i % 30 == 0 ? 9 : 5)) + ".00;" +
            n + ".00;5.00;2026-11-1" + (i % 40 == 0 ? "9" : "0") + ";2026-11-15;" + (i % 3 == 0 ? "paid" : i % 60 == 1 ? "" : "open") + ";01310-100;" +
            (i % 20 == 0 ? "RJ" : "SP") + ";10.00;" + (i % 90 == 0 ? "11.00" : "10.00") + "\n";
  }
  return text + "\n";
}

std::vector<Rule> rulesOfEveryShape() {
  return {{.columns = {"status"}},
          {.columns = {"status"}, .kind = RuleKind::NotBlank},
          {.columns = {"total"}, .kind = RuleKind::Type, .type = ValueType::Integer},
          {.columns = {"total"}, .kind = RuleKind::Range, .max = 250.0},
          {.columns = {"sku"}, .kind = RuleKind::Length, .maxLength = 1},
          {.columns = {"sku"}, .kind = RuleKind::Regex, .pattern = "S[0-5]"},
          {.columns = {"status"}, .kind = RuleKind::Set, .values = {"paid"}},
          {.columns = {"order"}, .kind = RuleKind::Unique},
          {.columns = {"email"}, .kind = RuleKind::Format, .format = ValueFormat::Email},
          {.columns = {"paid", "sent"}, .kind = RuleKind::DateOrder},
          {.columns = {"sent"}, .kind = RuleKind::Freshness, .maxAgeDays = 1},
          {.kind = RuleKind::Condition, .condition = "total > 20"},
          {.kind = RuleKind::Conditional, .condition = "total > 100", .when = "status = 'paid'"},
          {.kind = RuleKind::Equation, .left = "total", .right = "items + freight"},
          {.columns = {"sku"}, .kind = RuleKind::Reference, .dataset = "products", .theirColumns = {"sku"}},
          {.columns = {"sku"}, .kind = RuleKind::Sums, .left = "10", .right = "stock", .dataset = "products", .theirColumns = {"sku"}},
          {.columns = {"order"}, .kind = RuleKind::Sums, .left = "total", .right = "total", .theirColumns = {"order"}},
          {.columns = {"total"}, .kind = RuleKind::Aggregate, .min = 1000.0, .measure = Measure::Mean},
          {.columns = {"cep"}, .kind = RuleKind::Cep, .stateColumn = "uf"},
          {.columns = {"vNF"}, .kind = RuleKind::NfeTotal}};
}

struct Bench {
  Folder folder;
  CheckOptions options;
  Source source;

  Bench() : source{folder.file(orders()), {}} {
    options.datasets["products"] = {folder.file("sku;stock\nS0;10\nS1;4\nS1;6\nS2;3\nS3;10\n", "products.csv"), {}};
    options.now = *instantFromIso("2026-11-17T00:00:00Z");
  }

  Sample sample(const SampleLimits& limits = {}) const {
    auto taken = takeSample(source, limits);
    if (!taken) qFatal("%s", toJson(taken.error().message).c_str());
    return *std::move(taken);
  }
};

Rule named(Rule rule) {
  rule.id = "r";
  return rule;
}

}  // namespace

class TestSampleCheck : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aSampleThatIsTheFeedCountsAsACheckDoes() {
    const Bench bench;
    const auto sample = bench.sample();
    QCOMPARE(sample.count, std::int64_t{kRows});
    QVERIFY(sample.isWhole);
    for (const auto& one : rulesOfEveryShape()) {
      const auto rule = named(one);
      const auto whole = check(bench.source, only(rule), bench.options);
      const auto tried = tryRule(sample, rule, bench.options);
      QVERIFY2(whole && tried, record::keyOf(rule.kind).data());
      const auto& expected = whole->outcomes.front();
      QVERIFY2(tried->outcome.checked == expected.checked && tried->outcome.failed == expected.failed, record::keyOf(rule.kind).data());
      QCOMPARE(tried->outcome.measured, expected.measured);
      QCOMPARE(tried->outcome.verdict, expected.verdict);
      QCOMPARE(linesOf(tried->outcome.rows), linesOf(expected.rows));
      for (std::size_t i = 0; i < expected.rows.size(); ++i) QCOMPARE(tried->outcome.rows[i].cells, expected.rows[i].cells);
      QVERIFY2(expected.failed > 0 || expected.measured, record::keyOf(rule.kind).data());
    }
  }

  void aShorterSampleCountsTheFirstRowsAndSaysSo() {
    const Bench bench;
    const auto sample = bench.sample({.rows = 100});
    QCOMPARE(sample.count, std::int64_t{100});
    QVERIFY(!sample.isWhole);
    const auto tried = tryRule(sample, named({.columns = {"email"}, .kind = RuleKind::Format}), bench.options);
    QVERIFY(tried);
    QCOMPARE(tried->outcome.checked, std::int64_t{100});
    QCOMPARE(linesOf(tried->outcome.rows), (Lines{51, 101}));
    const auto words = wordsOf(*tried);
    QCOMPARE(words.front(), (Message{"quality.sample.failed_first", {{"rows", std::int64_t{100}}, {"n", std::int64_t{2}}, {"checked", std::int64_t{100}}, {"share", 0.02}}}));
    const auto key = tryRule(sample, named({.columns = {"order"}, .kind = RuleKind::Unique}), bench.options);
    QCOMPARE(wordsOf(*key).back().code, std::string{"quality.sample.key"});
    const auto count = tryRule(sample, named({.kind = RuleKind::Aggregate, .min = 300.0}), bench.options);
    QCOMPARE(wordsOf(*count).front().code, std::string{"quality.sample.measured_out_first"});
    QCOMPARE(wordsOf(*count).back().code, std::string{"quality.sample.total"});
  }

  void aSampleOfExactlyAllRowsIsWhole() {
    const Bench bench;
    QVERIFY(bench.sample({.rows = kRows}).isWhole);
    QVERIFY(!bench.sample({.rows = kRows - 1}).isWhole);
  }

  void wideFeedsAndHugeValuesGiveFewerRows() {
    const Bench bench;
    QCOMPARE(bench.sample({.cells = 130}).count, std::int64_t{10});
    const auto few = bench.sample({.bytes = 500});
    QVERIFY(few.count > 0 && few.count < 20 && !few.isWhole);
  }

  void otherFeedsAreReadWholeAndThatIsSaid() {
    const Bench bench;
    const auto sample = bench.sample({.rows = 20});
    const auto known = tryRule(sample, named({.columns = {"sku"}, .kind = RuleKind::Reference, .dataset = "products", .theirColumns = {"sku"}}), bench.options);
    QVERIFY(known);
    QCOMPARE(known->outcome.failed, std::int64_t{9});  // S4, S5 and S6
    QCOMPARE(wordsOf(*known).back(), (Message{"quality.sample.other_read", {{"dataset", std::string{"products"}}}}));
    const auto sums = tryRule(sample, named({.columns = {"order"}, .kind = RuleKind::Sums, .left = "total", .right = "total", .theirColumns = {"order"}}), bench.options);
    QCOMPARE(linesOf(sums->outcome.rows), Lines{2});  // the rows that repeat its order stand far behind the sample
    QCOMPARE(wordsOf(*sums).back().code, std::string{"quality.sample.own_read"});
  }

  void examplesAreMaskedAndNameTheRulesColumns() {
    const Folder folder;
    std::string text = "id;email;note\n";
    for (int i = 0; i < 40; ++i) text += std::to_string(i) + ";ana.souza" + std::to_string(i) + "@example.com;x\n";
    const auto sample = takeSample({folder.file(text), {}});
    QVERIFY(sample);
    const auto tried = tryRule(*sample, named({.columns = {"email"}, .kind = RuleKind::Length, .maxLength = 5}), {.rowsPerRule = 2});
    QVERIFY(tried);
    const auto examples = examplesOf(*tried);
    QCOMPARE(examples.size(), 2U);
    QCOMPARE(examples.front().line, std::int64_t{2});
    QCOMPARE(examples.front().cells.size(), 1U);
    const auto& [column, value] = examples.front().cells.front();
    QCOMPARE(column, std::string{"email"});
    QVERIFY2(!value.empty() && value.find("ana.souza") == std::string::npos && value.find_first_of("=“”") == std::string::npos, value.c_str());
  }

  void ruleFaultsAreTheSameAsInACheck() {
    const Bench bench;
    const auto sample = bench.sample();
    const auto fault = [&](const Rule& rule) {
      const auto tried = tryRule(sample, named(rule), bench.options);
      return tried ? std::string{} : tried.error().code();
    };
    QCOMPARE(fault({.columns = {"gone"}}), std::string{"quality.no_column"});
    QCOMPARE(fault({.columns = {"sku"}, .kind = RuleKind::Regex, .pattern = "("}), std::string{"quality.bad_regex"});
    QCOMPARE(fault({.kind = RuleKind::Condition, .condition = "total >"}), std::string{"quality.expression_syntax"});
    QCOMPARE(fault({.columns = {"sku"}, .kind = RuleKind::Reference, .dataset = "nowhere", .theirColumns = {"sku"}}), std::string{"quality.no_reference"});
  }

  void stoppedWorkEndsAsStopped() {
    const Bench bench;
    std::stop_source stop;
    stop.request_stop();
    const auto taken = takeSample(bench.source, {}, {stop.get_token()});
    QVERIFY(!taken);
    QVERIFY2(taken.error().kind == ErrorKind::Cancelled, toJson(taken.error().message).c_str());
    const auto tried = tryRule(bench.sample(), named({.columns = {"sku"}}), {}, {stop.get_token()});
    QVERIFY(!tried);
    QCOMPARE(tried.error().kind, ErrorKind::Cancelled);
  }

  void anEmptyTableAndAMissingFileAreTold() {
    const Folder folder;
    const auto empty = takeSample({folder.file("a;b\n"), {.delimiter = ';', .header = true}});
    QVERIFY(empty);
    QCOMPARE(empty->count, std::int64_t{0});
    QCOMPARE(wordsOf(tryRule(*empty, named({.columns = {"a"}})).value()).front().code, std::string{"quality.sample.nothing_all"});
    const auto gone = takeSample({folder.path() / "gone.csv", {}});
    QVERIFY(!gone);
  }

  void linesAreThoseOfTheSourceWhateverItsKind_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("quoted lines") << QByteArray("a.csv") << QByteArray("a;b\n1;\"x\ny\"\n\n;z\n") << 5;
    QTest::newRow("JSON Lines") << QByteArray("a.jsonl") << QByteArray("{\"a\":\"1\"}\n{\"a\":\"\"}\n") << 2;
  }
  void linesAreThoseOfTheSourceWhateverItsKind() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, line);
    const Folder folder;
    const Source source{folder.file(content.toStdString(), name.toStdString()), {}};
    const auto sample = takeSample(source);
    QVERIFY(sample);
    const auto tried = tryRule(*sample, named({.columns = {"a"}}));
    QVERIFY(tried);
    QCOMPARE(linesOf(tried->outcome.rows), Lines{line});
    QCOMPARE(linesOf(check(source, only({.columns = {"a"}}))->outcomes.front().rows), Lines{line});
  }
};

QTEST_APPLESS_MAIN(TestSampleCheck)
#include "tst_sample_check.moc"
