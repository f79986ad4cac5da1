// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/expression.h"
#include "core/quality/rules/kinds.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

constexpr Instant kToday{1'795'000'000'000, 0};  // 2026-11-18

/// The rules of a file's text with single quotes; `rule` without its id.
Result<RuleSet> rulesFrom(const QString& rule) {
  return parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[{'id':'r'," + rule.toStdString() + "}]}"));
}

std::string refusalOf(const QString& rule) {
  const auto rules = rulesFrom(rule);
  return rules ? "none" : rules.error().code();
}

std::string refusalOfCondition(const QString& condition) {
  const auto sound = validateExpression(condition.toStdString(), Gives::Truth);
  return sound ? "none" : sound.error().code();
}

/// Checks one rule on a feed whose lines stand between bars.
RuleOutcome outcomeOf(const Folder& folder, const QString& rule, const QString& lines, const CheckOptions& more = {}) {
  const auto rules = rulesFrom(rule);
  if (!rules) qFatal("%s", prumo::toJson(rules.error().message).c_str());
  auto options = more;
  options.now = kToday;
  const auto text = QString(lines).replace(u'|', u'\n').toStdString() + "\n";
  const auto result = check({folder.file(text, "own.csv"), {.delimiter = ',', .header = true}}, *rules, options);
  if (!result) qFatal("%s", prumo::toJson(result.error().message).c_str());
  return result->outcomes.at(0);
}

}  // namespace

class TestRuleKinds : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyKindStandsAtItsPlace() {
    QCOMPARE(ruleKinds().size(), record::enumKeys<RuleKind>.size());
    for (std::size_t i = 0; i < ruleKinds().size(); ++i) {
      QCOMPARE(static_cast<std::size_t>(ruleKinds()[i].kind), i);
      QVERIFY(ruleKinds()[i].sql);
    }
  }

  void kindsFindTheirFailures_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("lines");  // the first names the columns
    QTest::addColumn<int>("checked");
    QTest::addColumn<QList<int>>("failing");
    const auto row = [](const char* name, const char* rule, const char* lines, int checked, QList<int> failing) {
      QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(lines) << checked << failing;
    };
    row("blank", "'kind':'not_blank','column':'a'", "a,b|x,1|  ,1|,1", 3, {3, 4});
    row("e-mail", "'kind':'format','format':'email','column':'a'", "a,b|x@mail.com,1|x@mail,1|x y@mail.com,1|a@b@c.com,1|,1", 4, {3, 4, 5});
    row("address", "'kind':'format','format':'url','column':'a'", "a,b|https://loja.example/p?x=1,1|loja.example,1|http://,1|https://a b,1", 4, {3, 4, 5});
    row("telephone", "'kind':'format','format':'phone','column':'a'", "a,b|(11) 98765-4321,1|1133334444,1|+5511987654321,1|987654321,1|0119876,1", 5, {5, 6});
    row("state", "'kind':'format','format':'state','column':'a'", "a,b|SP,1|sp,1|XX,1", 3, {3, 4});
    row("uuid", "'kind':'format','format':'uuid','column':'a'", "a,b|123e4567-e12b-12d1-a456-426655440000,1|123e4567,1", 2, {3});
    row("ipv4", "'kind':'format','format':'ipv4','column':'a'", "a,b|10.0.0.255,1|10.0.0.256,1|10.0.0,1", 3, {3, 4});
    row("order of dates", "'kind':'date_order','columns':['a','b','c']",
        "a,b,c|2026-01-01,2026-01-02,2026-01-03|2026-01-02,2026-01-01,|,2026-01-01,|2026-01-01,,2025-01-01|2026-01-01,x,|2026-01-01,2026-01-01,2026-01-01", 4, {3, 6});
    row("strict order", "'kind':'date_order','columns':['a','b'],'strict':true", "a,b|2026-01-01,2026-01-01|2026-01-01,2026-01-02", 2, {2});
    row("freshness", "'kind':'freshness','column':'a','max_age_days':30", "a,b|2026-11-01,1|2026-10-01,1|2027-01-01,1|x,1|,1", 4, {3, 4, 5});
    row("condition", "'kind':'condition','condition':'price > 0 and stock >= 0'", "price,stock|1,0|0,1|1,-1|x,1|,1", 4, {3, 4, 5});
    row("either part", "'kind':'condition','condition':'a is empty or b is not empty'", "a,b|1,|1,2|,|,2", 4, {2});
    row("conditional", "'kind':'conditional','when':'status = \\u0027paid\\u0027','then':'tracking is not empty'", "status,tracking|paid,|paid,BR1|open,", 2, {2});
    row("equation", "'kind':'equation','left':'total','right':'items - discount + freight'",
        "total,items,discount,freight|10.30,10.10,0.10,0.30|10.31,10.10,0.10,0.30|x,1,0,0|,1,0,0", 3, {3, 4});
    row("cents of binary fractions", "'kind':'condition','condition':'a + b = c'", "a,b,c|0.1,0.2,0.3|0.1,0.2,0.31", 2, {3});
    row("sums in one feed", "'kind':'sums','column':'order','left':'total','their_columns':['order'],'right':'item'", "order,total,item|1,3,1|1,3,2|2,5,4|,1,1", 3, {4});
    row("access key", "'kind':'nfe_key','column':'a'",
        "a,b|52060433009911002506550120000007800267301615,1|52060433009911002506550120000007800267301616,1|3526050X0J92JY000196570010000006041448679011,1", 3, {3});
    row("CEP", "'kind':'cep','column':'a'", "a,b|01310-100,1|00000-000,1", 2, {3});
    row("CEP of a state", "'kind':'cep','column':'a','state':'b'", "a,b|01310-100,SP|01310-100,RJ|01310-100,", 3, {3});
    row("IBGE", "'kind':'ibge','column':'a'", "a,b|3550308,1|3550309,1|4305871,1", 3, {3});
    row("NCM", "'kind':'ncm','column':'a'", "a,b|61091000,1|6109.10.00,1|6109100,1|00000000,1", 4, {4, 5});
    row("NCM of services", "'kind':'ncm','column':'a','allow_services':true", "a,b|00000000,1", 1, {});
    row("CEST", "'kind':'cest','column':'a'", "a,b|2899900,1|28.999.00,1|289990,1", 3, {4});
    row("CFOP", "'kind':'cfop','column':'a'", "a,b|5102,1|6.102,1|4102,1|510,1", 4, {4, 5});
    row("CFOP between states", "'kind':'cfop','column':'a','from_state':'b','to_state':'c'", "a,b,c|5102,SP,SP|6102,SP,SP|6102,SP,RJ|5102,SP,RJ|7102,SP,EX|5102,SP,EX|6102,SP,", 7, {3, 5, 7});
    row("PIX key", "'kind':'pix_key','column':'a'", "a,b|+5511987654321,1|11987654321,1", 2, {3});
    row("note's total", "'kind':'nfe_total','column':'vNF'", "vNF,vProd,vDesc,vFrete|100.00,90.00,,10.00|100.00,90.00,5.00,10.00|95.00,90.00,5.00,10.00|1.00,x,,", 4, {3, 5});
  }
  void kindsFindTheirFailures() {
    QFETCH(QString, rule);
    QFETCH(QString, lines);
    QFETCH(int, checked);
    QFETCH(QList<int>, failing);
    const Folder folder;
    const auto outcome = outcomeOf(folder, rule, lines);
    QCOMPARE(linesOf(outcome.rows), Lines(failing.begin(), failing.end()));
    QCOMPARE(outcome.checked, checked);
    QCOMPARE(outcome.failed, failing.size());
  }

  void conditionsReadAsTheyAreWritten_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("verdict");  // of the row n=2, t=Ab, d=2026-01-31, e=, m=1.234,50
    const auto row = [](const char* condition, const char* verdict) { QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(verdict); };
    row("n * 3 - 1 = 5", "pass");
    row("2 + n * 3 = 8", "pass");
    row("(2 + n) * 3 = 12", "pass");
    row("-n < 0 and not n > 2", "pass");
    row("n / 0 = 1", "fail");
    row("n in (1, 2, 3)", "pass");
    row("n not in (1, 2, 3)", "fail");
    row("t in ('Ab', 'c')", "pass");
    row("t = 'ab'", "fail");
    row("lower(t) = 'ab' and upper(t) = 'AB'", "pass");
    row("length(t) = 2", "pass");
    row("t matches '[A-Z][a-z]'", "pass");
    row("t not matches '[A-Z][a-z]'", "fail");
    row("contains(t, 'b') and starts_with(t, 'A')", "pass");
    row("date(d) > '2026-01-30' and date(d) <= '31/01/2026'", "pass");
    row("days(d, '2026-02-02') = 2", "pass");
    row("date(d) < now()", "pass");
    row("e is empty", "pass");
    row("e is not empty", "fail");
    row("e > 1", "na");
    row("e > 1 or n = 2", "pass");
    row("if_empty(e, 0) + n = 2", "pass");
    row("m = 1234.5", "pass");
    row("round(m / 100, 0) = 12", "pass");
    row("max(n, 7) = 7 and min(n, 7) = 2 and abs(-n) = n", "pass");
    row("[n] = 2 AND NOT (t <> 'Ab')", "pass");
    row("t = 'it''s' or n != 3", "pass");
    row("t > 1", "fail");
  }
  void conditionsReadAsTheyAreWritten() {
    QFETCH(QString, condition);
    QFETCH(QString, verdict);
    const Folder folder;
    const auto path = folder.file("n;t;d;e;m\n2;Ab;2026-01-31;;1.234,50\n");
    const RuleSet rules{{{.id = "r", .kind = RuleKind::Condition, .condition = condition.toStdString()}}};
    QCOMPARE(QString::fromUtf8(validate(rules.rules[0]) ? "" : toJson(validate(rules.rules[0]).error().message).c_str()), QString{});
    const auto result = check({path, {.delimiter = ';', .header = true, .decimalComma = true}}, rules, {.now = kToday});
    QVERIFY(result);
    QCOMPARE(QString::fromUtf8(record::keyOf(result->outcomes[0].verdict)), verdict);
  }

  void whatIsNoConditionIsRefusedWithThePlace_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* condition, const char* code) { QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(code); };
    row("", "quality.expression_syntax");
    row("a >", "quality.expression_syntax");
    row("a = 'open", "quality.expression_syntax");
    row("a = 1; drop table x", "quality.expression_syntax");
    row("(a = 1", "quality.expression_syntax");
    row("a = 1)", "quality.expression_syntax");
    row("a in ()", "quality.expression_syntax");
    row("1.2.3 = a", "quality.expression_syntax");
    row("1 is empty", "quality.expression_syntax");
    row("a", "quality.expression_type");
    row("a + 1", "quality.expression_type");
    row("'x' + 1 = 2", "quality.expression_type");
    row("(a = 1) = (b = 2)", "quality.expression_type");
    row("a = 1 and b", "quality.expression_type");
    row("date(a) > 'soon'", "quality.expression_type");
    row("round(a) = 1", "quality.expression_type");
    row("read_csv('/etc/passwd') = 1", "quality.expression_function");
    row("a matches '('", "quality.bad_regex");
  }
  void whatIsNoConditionIsRefusedWithThePlace() {
    QFETCH(QString, condition);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(refusalOfCondition(condition)), code);
  }

  void depthAndLengthAreBounded() {
    QCOMPARE(refusalOfCondition(QString(5000, u'(')), std::string{"quality.expression_too_long"});
    QCOMPARE(refusalOfCondition(QString(3000, u'(')), std::string{"quality.expression_too_deep"});
    QCOMPARE(refusalOfCondition(QStringLiteral("not ").repeated(900) + QStringLiteral("a = 1")), std::string{"quality.expression_too_deep"});
    QCOMPARE(refusalOfCondition(QString(3000, u'-') + QStringLiteral("a = 1")), std::string{"quality.expression_too_deep"});
  }

  void textsCannotLeaveTheirQuotes() {
    const Folder folder;
    const auto outcome = outcomeOf(folder, QStringLiteral("'kind':'condition','condition':'a = \\u0027x\\u0027\\u0027); DROP TABLE feed; --\\u0027'"),
                                   QStringLiteral("a,b|x'); DROP TABLE feed; --,1|x,1"));
    QCOMPARE(outcome.failed, 1);
  }

  void aColumnThatIsNotThereIsNamed() {
    const Folder folder;
    const auto rules = rulesFrom(QStringLiteral("'kind':'condition','condition':'a > 1 and missing > 2'"));
    QVERIFY(rules);
    const auto result = check({folder.file("a,b\n1,2\n"), {}}, *rules);
    QVERIFY(!result);
    QCOMPARE(result.error().code(), std::string{"quality.no_column"});
    QVERIFY(toJson(result.error().message).find("missing") != std::string::npos);
  }

  void rowsReferToAnotherFeed() {
    const Folder folder;
    CheckOptions options;
    options.datasets["products"] = {folder.file("sku;name\n1;a\n2;b\n", "products.csv"), {.delimiter = ';', .header = true}};
    const auto rule = QStringLiteral("'kind':'reference','column':'sku','dataset':'products','their_columns':['sku']");
    const auto outcome = outcomeOf(folder, rule, QStringLiteral("sku,n|1,1|3,1|,1|2,1|3,1"), options);
    QCOMPARE(outcome.checked, 4);
    QCOMPARE(linesOf(outcome.rows), (Lines{3, 6}));
  }

  void totalsAddUpToTheRowsOfAnotherFeed() {
    const Folder folder;
    CheckOptions options;
    options.datasets["items"] = {folder.file("order;price;quantity\n1;10;2\n1;5;1\n2;7;1\n", "items.csv"), {.delimiter = ';', .header = true}};
    const auto rule = QStringLiteral("'kind':'sums','column':'id','left':'total - freight','dataset':'items','their_columns':['order'],'right':'price * quantity'");
    const auto outcome = outcomeOf(folder, rule, QStringLiteral("id,total,freight|1,26,1|2,8,0|3,1,0"), options);
    QCOMPARE(outcome.checked, 3);
    QCOMPARE(linesOf(outcome.rows), (Lines{3, 4}));
  }

  void aFeedThatNobodyNamedIsRefused() {
    const Folder folder;
    const auto rules = rulesFrom(QStringLiteral("'kind':'reference','column':'a','dataset':'products','their_columns':['sku']"));
    QVERIFY(rules);
    const auto result = check({folder.file("a,b\n1,2\n"), {}}, *rules);
    QVERIFY(!result);
    QCOMPARE(result.error().code(), std::string{"quality.no_reference"});
  }

  void wholeFeedsAreMeasured_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<double>("measured");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* rule, double measured, const char* verdict) {
      QTest::newRow(rule) << QStringLiteral("'kind':'aggregate',") + QString::fromUtf8(rule) << measured << QString::fromUtf8(verdict);
    };
    row("'measure':'row_count','min':4", 4, "pass");
    row("'measure':'row_count','exclusive_min':4", 4, "fail");
    row("'measure':'mean','column':'n','min':2,'max':3", 2.5, "pass");
    row("'measure':'sum','column':'n','max':9", 10, "fail");
    row("'measure':'min','column':'n','min':1", 1, "pass");
    row("'measure':'max','column':'n','max':3", 4, "fail");
    row("'measure':'distinct','column':'t','min':2", 2, "pass");
    row("'measure':'share','condition':'n > 1','min':0.9", 0.75, "fail");
    row("'measure':'newest_age','column':'d','max':30", 17.46, "pass");
  }
  void wholeFeedsAreMeasured() {
    QFETCH(QString, rule);
    QFETCH(double, measured);
    QFETCH(QString, verdict);
    const Folder folder;
    const auto outcome = outcomeOf(folder, rule, QStringLiteral("n,t,d|1,a,2026-10-01|2,a,2026-11-01|3,b,|4,,2026-09-01"));
    QVERIFY2(outcome.measured && std::abs(*outcome.measured - measured) < 0.1, std::to_string(outcome.measured.value_or(-1)).c_str());
    QCOMPARE(QString::fromUtf8(record::keyOf(outcome.verdict)), verdict);
    QCOMPARE(outcome.checked, 1);
    QVERIFY(!outcome.conforming);
  }

  void whatCannotBeMeasuredIsNotApplicable() {
    const Folder folder;
    const auto outcome = outcomeOf(folder, QStringLiteral("'kind':'aggregate','measure':'mean','column':'n','min':1"), QStringLiteral("n,t|,a|x,b"));
    QVERIFY(!outcome.measured);
    QCOMPARE(outcome.checked, 0);
    QCOMPARE(outcome.verdict, Verdict::NotApplicable);
  }

  void aCountOfFailuresCanBeTolerated() {
    const Folder folder;
    const auto lines = QStringLiteral("a,b|x,1|1,1|2,1");
    QCOMPARE(outcomeOf(folder, QStringLiteral("'kind':'type','type':'integer','column':'a','tolerated_count':1"), lines).verdict, Verdict::Pass);
    QCOMPARE(outcomeOf(folder, QStringLiteral("'kind':'type','type':'integer','column':'a','tolerated_count':0"), lines).verdict, Verdict::Fail);
  }

  void characteristicsAreTheKindsUnlessARuleSaysOtherwise() {
    QCOMPARE(characteristicOf({.kind = RuleKind::NotNull}), Characteristic::Completeness);
    QCOMPARE(characteristicOf({.kind = RuleKind::NotNull, .characteristic = Characteristic::Traceability}), Characteristic::Traceability);
  }

  void whatNoFeedCouldKeepIsRefused() {
    const auto is = [](const char* rule, const char* code) { return refusalOf(QString::fromUtf8(rule)) == code; };
    QVERIFY(is("'kind':'condition','condition':'a >'", "quality.expression_syntax"));
    QVERIFY(is("'kind':'condition','column':'a','condition':'a > 1'", "quality.no_column_wanted"));
    QVERIFY(is("'kind':'condition'", "json.missing"));
    QVERIFY(is("'kind':'cpf'", "json.missing"));
    QVERIFY(is("'kind':'date_order','columns':['a']", "quality.two_columns_needed"));
    QVERIFY(is("'kind':'reference','columns':['a','b'],'dataset':'x','their_columns':['a']", "quality.keys_differ"));
    QVERIFY(is("'kind':'aggregate','measure':'mean','min':1", "quality.column_needed"));
    QVERIFY(is("'kind':'aggregate','measure':'row_count','column':'a','min':1", "quality.no_column_wanted"));
    QVERIFY(is("'kind':'aggregate','measure':'row_count'", "quality.no_bounds"));
    QVERIFY(is("'kind':'aggregate','measure':'share','min':1", "quality.expression_syntax"));
    QVERIFY(is("'kind':'cfop','column':'a','from_state':'b'", "quality.both_states"));
    QVERIFY(is("'kind':'freshness','column':'a','max_age_days':-1", "json.out_of_range"));
    QVERIFY(is("'kind':'cpf','column':'a','max_age_days':1", "json.unknown_key"));
    QVERIFY(is("'kind':'cpf','column':'a','characteristic':'beauty'", "json.not_a_choice"));
  }

  void ruleFilesKeepWhatTheyHold() {
    const auto rules = rulesFrom(QStringLiteral("'kind':'sums','column':'id','left':'total','dataset':'items','their_columns':['order'],'right':'price','within':0.5,"
                                                "'tolerated_count':3,'characteristic':'credibility','owner':'Vendas'"));
    QVERIFY(rules);
    const auto again = parseRules(toJson(*rules));
    QVERIFY(again);
    const auto& rule = again->rules[0];
    QCOMPARE(rule.left + rule.right + rule.dataset + rule.owner, std::string{"totalpriceitemsVendas"});
    QCOMPARE(rule.within, std::optional<double>{0.5});
    QCOMPARE(rule.toleratedCount, std::optional<std::int64_t>{3});
    QCOMPARE(rule.characteristic, std::optional{Characteristic::Credibility});
    QCOMPARE(toJson(*again), toJson(*rules));
  }
};

QTEST_APPLESS_MAIN(TestRuleKinds)
#include "tst_rule_kinds.moc"
