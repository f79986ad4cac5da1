// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/exchange.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <random>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

ImportedRules readFrom(const std::string& singleQuoted, const std::string& dataset = {}) {
  auto read = importRules(json(singleQuoted), dataset);
  if (!read) qFatal("%s", toJson(read.error().message).c_str());
  return std::move(*read);
}

std::string refusal(const std::string& singleQuoted, const std::string& dataset = {}) {
  const auto read = importRules(json(singleQuoted), dataset);
  return read ? "none" : read.error().code();
}

/// The rules of one kind.
std::vector<Rule> ofKind(const RuleSet& rules, RuleKind kind) {
  std::vector<Rule> found;
  std::ranges::copy_if(rules.rules, std::back_inserter(found), [kind](const Rule& rule) { return rule.kind == kind; });
  return found;
}

bool isLeft(const std::vector<Leftover>& left, const std::string& place, const std::string& what) {
  return std::ranges::any_of(left, [&](const Leftover& one) { return one.place == place && one.what == what && !one.isChanged; });
}

std::string withoutIds(RuleSet rules) {
  std::ranges::sort(rules.rules, {}, [](const Rule& rule) { return toJson(RuleSet{{rule}}); });
  for (std::size_t i = 0; i < rules.rules.size(); ++i) rules.rules[i].id = "r" + std::to_string(i);
  return toJson(rules);
}

/// Rules that both formats have words for, each column with its own.
RuleSet drawn(std::mt19937& dice) {
  const auto upTo = [&dice](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most)); };
  RuleSet set;
  for (int column = 0; column < 6; ++column) {
    const std::string name = "c" + std::to_string(column) + (upTo(3) == 0 ? " ç/~" : "");
    const auto add = [&](Rule rule) {
      rule.columns = {name};
      rule.id = freshId(rule, set);
      set.rules.push_back(std::move(rule));
    };
    if (upTo(2) == 0) add({.kind = RuleKind::NotNull});
    switch (upTo(4)) {
      case 0: add({.kind = RuleKind::Type, .type = upTo(2) == 0 ? ValueType::Integer : ValueType::Decimal}), add({.kind = RuleKind::Range, .min = double(upTo(9)), .max = 20.5 + upTo(9), .exclusiveMin = upTo(2) == 0}); break;
      case 1: add({.kind = RuleKind::Length, .minLength = upTo(5), .maxLength = 5 + upTo(5)}); break;
      case 2: add({.kind = RuleKind::Regex, .pattern = "[A-Z]{3}-[0-9]+"}); break;
      default: add({.kind = RuleKind::Set, .values = {"SP", "RJ", "é" + std::to_string(upTo(9))}}); break;
    }
  }
  return set;
}

constexpr char kTable[] =
    "{'fields':[{'name':'sku','type':'string','constraints':{'required':true,'unique':true,'pattern':'[A-Z]{3}-[0-9]+','minLength':5}},"
    "{'name':'price','type':'number','decimalChar':',','groupChar':'.','constraints':{'minimum':0,'maximum':'9999.99'}},"
    "{'name':'when','type':'date','format':'%d/%m/%Y'},{'name':'state','type':'string','constraints':{'enum':['SP','RJ']}},"
    "{'name':'place','type':'geopoint'}],"
    "'primaryKey':['sku','when'],'foreignKeys':[{'fields':'sku','reference':{'resource':'stock','fields':'code'}}],'missingValues':['','NULL','-']}";

constexpr char kRows[] =
    "{'$schema':'https://json-schema.org/draft/2020-12/schema','type':'array','minItems':10,'items':{'type':'object','required':['id'],"
    "'properties':{'id':{'type':'integer','minimum':1},'mail':{'type':['string','null'],'format':'email','maxLength':77},"
    "'state':{'enum':['SP','RJ',null]},'address':{'$ref':'#/$defs/address'}},"
    "'if':{'properties':{'state':{'const':'SP'}},'required':['state']},'then':{'properties':{'zip':{'pattern':'^0'}}},'patternProperties':{'^x':{}}},"
    "'$defs':{'address':{'type':'object','properties':{'zip':{'type':'string','pattern':'^[0-9]{8}$'}}}}}";

}  // namespace

class TestExchange : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aTableSchemaBecomesRulesAndAWayToRead() {
    const auto read = readFrom(kTable);
    QCOMPARE(read.format, RuleFormat::Frictionless);
    QVERIFY(read.dialect.nullWords == std::vector<std::string>({"NULL", "-"}));
    QCOMPARE(read.dialect.decimalComma, std::optional{true});
    QCOMPARE(ofKind(read.rules, RuleKind::Unique).size(), std::size_t{2});
    QCOMPARE(ofKind(read.rules, RuleKind::NotNull).size(), std::size_t{2});
    const auto range = ofKind(read.rules, RuleKind::Range);
    QCOMPARE(range.size(), std::size_t{1});
    QCOMPARE(std::get<double>(range[0].max), 9999.99);
    const auto reference = ofKind(read.rules, RuleKind::Reference);
    QCOMPARE(reference.size(), std::size_t{1});
    QCOMPARE(reference[0].dataset, std::string{"stock"});
    QVERIFY(isLeft(read.left, "/fields/4/type", "geopoint"));
  }

  void oneSignForFractionsAndThousandsIsLeftOut() {
    const auto read = readFrom("{'fields':[{'name':'a','type':'number','decimalChar':','},{'name':'b','type':'number','groupChar':','}]}");
    QCOMPARE(read.dialect.decimalComma, std::optional{true});
    QVERIFY(!read.dialect.thousands);
    QVERIFY(isLeft(read.left, "/fields/1/groupChar", ","));
    DialectChoice own{.decimalComma = true};
    settle(own, {.thousands = ','});
    QVERIFY(!own.thousands);
    const RuleSet rules{{{.id = "a", .columns = {"n"}, .kind = RuleKind::Type, .type = ValueType::Decimal}}};
    QVERIFY(exportRules(rules, RuleFormat::Frictionless, {.thousands = '.'}).text.find("\"decimalChar\": \",\"") != std::string::npos);
  }

  void theOrderOfDatesIsReadWithTheRules_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("form");
    QTest::newRow("%m/%d/%Y") << "%m/%d/%Y" << static_cast<int>(DateForm::MonthFirst);
    QTest::newRow("%m-%d-%Y") << "%m-%d-%Y" << static_cast<int>(DateForm::MonthFirst);
    QTest::newRow("%Y/%m/%d") << "%Y/%m/%d" << static_cast<int>(DateForm::YearFirst);
    QTest::newRow("%d.%m.%Y") << "%d.%m.%Y" << static_cast<int>(DateForm::DayFirst);
    QTest::newRow("%d%m%Y") << "%d%m%Y" << static_cast<int>(DateForm::DayFirstDigits);
  }
  void theOrderOfDatesIsReadWithTheRules() {
    QFETCH(QString, format);
    QFETCH(int, form);
    for (const auto& [type, time] : {std::pair{ValueType::Date, ""}, std::pair{ValueType::Timestamp, " %H:%M:%S"}}) {
      const auto word = type == ValueType::Date ? "date" : "datetime";
      const auto read = readFrom("{'fields':[{'name':'when','type':'" + std::string{word} + "','format':'" + format.toStdString() + time + "'}]}");
      QCOMPARE(static_cast<int>(read.dialect.dates.value()), form);
      const auto types = ofKind(read.rules, RuleKind::Type);
      QCOMPARE(types.size(), std::size_t{1});
      QVERIFY(types[0].type == type);
      QVERIFY(read.left.empty());
    }
    DialectChoice own;
    settle(own, {.dates = static_cast<DateForm>(form)});
    QCOMPARE(static_cast<int>(own.dates.value()), form);
  }

  void datesOfTwoOrdersAreReadByTheFirst() {
    const auto read = readFrom("{'fields':[{'name':'a','type':'date','format':'%m/%d/%Y'},{'name':'b','type':'date','format':'%d/%m/%Y'},{'name':'c','type':'date','format':'%Y-%m-%d'}]}");
    QVERIFY(read.dialect.dates == DateForm::MonthFirst);
    QCOMPARE(ofKind(read.rules, RuleKind::Type).size(), std::size_t{2});
    QCOMPARE(ofKind(read.rules, RuleKind::Regex).size(), std::size_t{3});
    QVERIFY(isLeft(read.left, "/fields/1/type", "date"));
  }

  void theOrderOfDatesSurvivesTheWayThereAndBack() {
    const Rule date{.id = "a", .columns = {"d"}, .kind = RuleKind::Type, .type = ValueType::Date};
    const Folder folder;
    const auto feed = folder.file("d;x\n01/31/2026;y\n12/01/2026;y\n31/01/2026;y\n");
    const DialectChoice choice{.delimiter = ';', .header = true, .dates = DateForm::MonthFirst};
    const auto written = exportRules({{date}}, RuleFormat::Frictionless, choice);
    QVERIFY2(written.text.find("\"format\": \"%m/%d/%Y\"") != std::string::npos, written.text.c_str());
    QCOMPARE(written.left.size(), std::size_t{1});  // other spellings of the order pass here
    const auto read = importRules(written.text).value();
    DialectChoice own{.delimiter = ';', .header = true};
    settle(own, read.dialect);
    QVERIFY(own.dates == DateForm::MonthFirst);
    const auto type = ofKind(read.rules, RuleKind::Type);
    QCOMPARE(linesOf(checked(feed, {type}, own).outcomes.at(0).rows), (Lines{4}));
    const auto iso = exportRules({{date}}, RuleFormat::Frictionless, {.dates = DateForm::Iso});
    QVERIFY(iso.left.empty());
    QVERIFY(iso.text.find("\"format\": \"default\"") != std::string::npos);
    QVERIFY(exportRules({{date}}, RuleFormat::Frictionless).text.find("\"format\": \"any\"") != std::string::npos);
  }

  void theSchemaOfRowsBecomesRulesWithItsConditions() {
    const auto read = readFrom(kRows);
    QCOMPARE(read.format, RuleFormat::JsonSchema);
    const auto conditional = ofKind(read.rules, RuleKind::Conditional);
    QCOMPARE(conditional.size(), std::size_t{1});
    QVERIFY(conditional[0].when.find("SP") != std::string::npos);
    const auto format = ofKind(read.rules, RuleKind::Format);
    QCOMPARE(format.size(), std::size_t{1});
    QCOMPARE(format[0].columns, std::vector<std::string>{"mail"});
    QCOMPARE(ofKind(read.rules, RuleKind::Aggregate).size(), std::size_t{1});
    QVERIFY(std::ranges::any_of(ofKind(read.rules, RuleKind::Regex), [](const Rule& rule) { return rule.pattern == "[0-9]{8}"; }));
    QVERIFY(isLeft(read.left, "/items/patternProperties", "patternProperties"));
  }

  void everyRuleThatWasReadIsSoundAndHasAnIdOfItsOwn() {
    for (const auto* text : {kTable, kRows}) {
      const auto read = readFrom(text);
      std::set<std::string> ids;
      for (const auto& rule : read.rules.rules) {
        QVERIFY2(validate(rule).has_value(), rule.id.c_str());
        QVERIFY2(ids.insert(rule.id).second, rule.id.c_str());
      }
    }
  }

  void whatAFormatHasWordsForSurvivesTheWayThereAndBack_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("frictionless") << static_cast<int>(RuleFormat::Frictionless);
    QTest::newRow("json schema") << static_cast<int>(RuleFormat::JsonSchema);
  }
  void whatAFormatHasWordsForSurvivesTheWayThereAndBack() {
    QFETCH(int, format);
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
      const auto rules = drawn(dice);
      const auto written = exportRules(rules, static_cast<RuleFormat>(format));
      const auto read = importRules(written.text);
      QVERIFY2(read.has_value(), written.text.c_str());
      QVERIFY2(written.left.empty() && read->left.empty(), written.text.c_str());
      QCOMPARE(withoutIds(read->rules), withoutIds(rules));
    }
  }

  void whatTheOtherFormatCannotSayIsListed() {
    Rule rule{.id = "doc", .columns = {"cpf"}, .kind = RuleKind::Cpf, .severity = Severity::High, .tolerance = 0.1};
    const Rule length{.id = "len", .columns = {"name"}, .kind = RuleKind::Length, .tolerance = 0.05, .owner = "Ana", .maxLength = 40};
    for (const auto format : {RuleFormat::Frictionless, RuleFormat::JsonSchema}) {
      const auto written = exportRules({{rule, length}}, format);
      QVERIFY(isLeft(written.left, "doc", "cpf"));
      QVERIFY(isLeft(written.left, "len", "tolerance"));
      QVERIFY(isLeft(written.left, "len", "owner"));
    }
    QVERIFY(exportRules({{rule, length}}, RuleFormat::Prumo).left.empty());
  }

  void bothFormatsJudgeAFeedAsTheRulesDid() {
    const Folder folder;
    const auto feed = folder.file("sku,price,state\nABC-1,10,SP\nabc,-1,XX\n,30,RJ\nABC-1,x,SP\n");
    RuleSet rules{{{.id = "a", .columns = {"sku"}, .kind = RuleKind::NotNull},
                   {.id = "b", .columns = {"sku"}, .kind = RuleKind::Regex, .pattern = "[A-Z]{3}-[0-9]+"},
                   {.id = "c", .columns = {"price"}, .kind = RuleKind::Range, .min = 0.0},
                   {.id = "d", .columns = {"state"}, .kind = RuleKind::Set, .values = {"SP", "RJ"}}}};
    const auto failed = [&feed](const RuleSet& set) {
      std::vector<std::pair<RuleKind, std::int64_t>> counts;
      for (const auto& outcome : checked(feed, set).outcomes) {
        if (outcome.rule.kind != RuleKind::Type) counts.emplace_back(outcome.rule.kind, outcome.failed);
      }
      std::ranges::sort(counts);
      return counts;
    };
    const auto wanted = failed(rules);
    for (const auto format : {RuleFormat::Frictionless, RuleFormat::JsonSchema}) {
      QVERIFY(failed(importRules(exportRules(rules, format).text)->rules) == wanted);
    }
  }

  void aPackageOfSeveralTablesAsksWhichOne() {
    const std::string table = "{'fields':[{'name':'a','constraints':{'required':true}}]}";
    const auto package = "{'resources':[{'name':'one','schema':" + table + "},{'name':'two','schema':" + table + "}]}";
    QCOMPARE(refusal(package), std::string{"quality.many_resources"});
    QCOMPARE(readFrom(package, "two").rules.rules.size(), std::size_t{1});
  }

  void whatIsNoRuleFileIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("a list") << "[]" << "quality.unknown_rule_format";
    QTest::newRow("no resources") << "{'resources':[]}" << "quality.unknown_rule_format";
    QTest::newRow("our own, without rules") << "{'format':'prumo-rules','format_version':1,'rules':[]}" << "quality.no_rules";
    QTest::newRow("of another program") << "{'format':'other','format_version':1,'rules':[{}]}" << "quality.wrong_format";
  }
  void whatIsNoRuleFileIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(refusal(text.toStdString())), code);
  }

  void aSchemaThatHoldsItselfEnds() {
    const auto read = readFrom("{'$ref':'#/$defs/a','$defs':{'a':{'type':'object','properties':{'x':{'$ref':'#/$defs/a'},'y':{'minimum':1}}}}}");
    QVERIFY(!read.left.empty());
  }

  void aPatternThatMayMatchAnywhereStillDoes() {
    const auto read = readFrom("{'properties':{'a':{'pattern':'b|c'}},'type':'object'}");
    const Folder folder;
    const auto outcome = checked(folder.file("a\nabz\nxyz\nc\n"), read.rules).outcomes.at(0);
    QCOMPARE(outcome.checked, std::int64_t{3});
    QCOMPARE(outcome.failed, std::int64_t{1});
  }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
