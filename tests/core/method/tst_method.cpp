// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json_reader.h"
#include "core/method/assessment.h"
#include "tests/core/builders.h"

#include <QTest>

using namespace prumo;
using nlohmann::json;

namespace {

std::string shippedText() {
  auto text = readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", kMethodLimit);
  return text ? *text : std::string{};
}

json smallPack() {
  static const auto whole = json::parse(shippedText());
  auto pack = whole;
  pack["steps"] = json::array({whole["steps"][2]});
  pack["steps"][0]["criteria"] = json::array({whole["steps"][2]["criteria"][0]});
  return pack;
}

std::string placeOf(const Error& error) {
  const auto* place = argument(error.message, "place");
  return place ? std::get<std::string>(*place) : std::string{};
}

void requireBoth(const LocalText& text, const std::string& what) {
  QVERIFY2(!text.pt.empty() && !text.en.empty(), what.c_str());
}

}  // namespace

class TestMethod : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theShippedMethodHasTheElevenStepsInOrder() {
    const auto method = parseMethod(shippedText());
    QVERIFY(method);
    std::vector<std::string> ids;
    for (const auto& step : method->steps) ids.push_back(step.id.text);
    const std::vector<std::string> wanted{"process",    "contacts", "quality",  "trials", "monitoring",    "experience",
                                          "profile",    "coverage", "market",   "compatibility", "support"};
    QCOMPARE(ids, wanted);
  }
  void everyStepHasEightToTwelveCriteriaInBothLanguages() {
    const auto method = parseMethod(shippedText());
    QVERIFY(method);
    for (const auto& step : method->steps) {
      QVERIFY2(step.criteria.size() >= 8 && step.criteria.size() <= 12, step.id.text.c_str());
      requireBoth(step.purpose, step.id.text);
      QVERIFY2(step.shortName.en.size() <= 12, step.id.text.c_str());
      for (const auto& criterion : step.criteria) requireGuidance(criterion, step.id.text + "/" + criterion.id.text);
    }
  }
  void onlyDataQualityIsMeasuredByRules() {
    const auto method = parseMethod(shippedText());
    QVERIFY(method);
    for (const auto& step : method->steps) {
      const auto measured = std::ranges::count_if(step.criteria, [](const Criterion& c) { return c.measure.has_value(); });
      QCOMPARE(measured > 0, step.id.text == "quality");
    }
  }
  void aShareEarnsTheHighestLevelItReaches() {
    const Measure measure{.levels = {0.90, 0.95, 0.98, 0.995, 0.999}};
    QCOMPARE(measure.levelFor(0), 0);
    QCOMPARE(measure.levelFor(0.8999), 0);
    QCOMPARE(measure.levelFor(0.90), 1);
    QCOMPARE(measure.levelFor(0.9949), 3);
    QCOMPARE(measure.levelFor(1), 5);
  }
  void peopleNameCriteriaByNumberOrById() {
    const auto method = test::smallMethod();
    QCOMPARE(numberOf(method, {"support"}, {"c2"}), std::string{"2.2"});
    QCOMPARE(numberOf(method, {"support"}, {"c9"}), std::string{});
    const auto* second = method.find({"support"}, {"c2"});
    QVERIFY(second);
    for (const char* name : {"c2", "2", "2.2"}) QCOMPARE(criterionNamed(method, {"support"}, name), second);
    for (const char* name : {"1.2", "0", "3", "02", "", "C2"}) QCOMPARE(criterionNamed(method, {"support"}, name), nullptr);
    QCOMPARE(criterionNamed(method, {"nowhere"}, "1"), nullptr);
  }

  void aBrokenPackIsRefusedWithPlaceAndReason_data() {
    QTest::addColumn<QString>("at");     // JSON Pointer of what is changed
    QTest::addColumn<QString>("value");  // JSON; empty removes it
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* at, const char* value, const char* code, const char* place) {
      QTest::newRow(name) << at << value << code << place;
    };
    row("no id", "/id", "", "json.missing", "/id");
    row("no steps", "/steps", "[]", "method.wrong_count", "/steps");
    row("unknown key", "/stepz", "1", "json.unknown_key", "/");
    row("misspelt key of a criterion", "/steps/0/criteria/0/wheight", "1", "json.unknown_key", "/steps/0/criteria/0");
    row("a third language", "/steps/0/name/fr", "\"x\"", "json.unknown_key", "/steps/0/name");
    row("one language missing", "/steps/0/criteria/0/title/en", "", "json.missing", "/steps/0/criteria/0/title/en");
    row("one language empty", "/steps/0/criteria/0/why/pt-BR", "\"\"", "json.empty", "/steps/0/criteria/0/why/pt-BR");
    row("weight nought", "/steps/0/criteria/0/weight", "0", "json.out_of_range", "/steps/0/criteria/0/weight");
    row("weight too high", "/steps/0/weight", "10.5", "json.out_of_range", "/steps/0/weight");
    row("weight as text", "/steps/0/weight", "\"2\"", "json.wrong_type", "/steps/0/weight");
    row("no criteria", "/steps/0/criteria", "[]", "method.wrong_count", "/steps/0/criteria");
    row("id with a slash", "/steps/0/id", "\"a/b\"", "method.bad_id", "/steps/0/id");
    row("level 3 missing", "/steps/0/criteria/0/levels/3", "", "json.missing", "/steps/0/criteria/0/levels/3");
    row("level 6", "/steps/0/criteria/0/levels/6", "{}", "json.unknown_key", "/steps/0/criteria/0/levels");
    row("evidence in pairs", "/steps/0/criteria/0/evidence/en", "[\"one\"]", "method.lists_differ", "/steps/0/criteria/0/evidence");
    row("shares that fall", "/steps/0/criteria/0/measure/levels/3", "0.5", "method.levels_not_rising", "/steps/0/criteria/0/measure/levels");
    row("share above one", "/steps/0/criteria/0/measure/levels/5", "1.5", "json.out_of_range", "/steps/0/criteria/0/measure/levels/5");
    row("measure of nothing", "/steps/0/criteria/0/measure/kinds", "[]", "json.empty", "/steps/0/criteria/0/measure/kinds");
    row("steps as text", "/steps", "\"all\"", "json.wrong_type", "/steps");
  }
  void aBrokenPackIsRefusedWithPlaceAndReason() {
    QFETCH(QString, at);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, place);
    auto pack = smallPack();
    const json::json_pointer pointer{at.toStdString()};
    if (value.isEmpty()) pack[pointer.parent_pointer()].erase(pointer.back());
    else pack[pointer] = json::parse(value.toStdString());
    const auto method = parseMethod(pack.dump());
    QVERIFY(!method);
    QCOMPARE(QString::fromStdString(method.error().code()), code);
    QCOMPARE(QString::fromStdString(placeOf(method.error())), place);
    QCOMPARE(method.error().kind, ErrorKind::BadInput);
  }
  void twoCriteriaCannotShareAnId() {
    auto pack = smallPack();
    pack["steps"][0]["criteria"].push_back(pack["steps"][0]["criteria"][0]);
    const auto method = parseMethod(pack.dump());
    QVERIFY(!method);
    QCOMPARE(method.error().code(), std::string{"method.duplicate_id"});
    QCOMPARE(placeOf(method.error()), std::string{"/steps/0/criteria/1/id"});
  }
  void fortyOneCriteriaAreTooMany() {
    auto pack = smallPack();
    auto& criteria = pack["steps"][0]["criteria"];
    for (int i = 1; i < 40; ++i) {
      criteria.push_back(criteria[0]);
      criteria.back()["id"] = "more_" + std::to_string(i);
    }
    QVERIFY(parseMethod(pack.dump()));
    criteria.push_back(criteria[0]);
    const auto method = parseMethod(pack.dump());
    QVERIFY(!method);
    QCOMPARE(method.error().code(), std::string{"method.wrong_count"});
  }
  void anotherKindOfFileIsNotAMethod() {
    for (const char* text : {"{}", R"({"format": "prumo-rules", "format_version": 1})", R"({"format": "prumo-method", "format_version": 2})"}) {
      const auto method = parseMethod(text);
      QVERIFY(!method);
      QCOMPARE(method.error().code(), std::string{"method.wrong_format"});
    }
    for (const char* text : {"", "not json", "{\"format\": "}) {
      const auto method = parseMethod(text);
      QVERIFY(!method);
      QCOMPARE(method.error().code(), std::string{"json.syntax"});
    }
    const auto list = parseMethod("[1]");
    QVERIFY(!list);
    QCOMPARE(list.error().code(), std::string{"json.wrong_type"});
  }

private:
  static void requireGuidance(const Criterion& criterion, const std::string& where) {
    for (const auto* text : {&criterion.title, &criterion.question, &criterion.why, &criterion.recommendation, &criterion.notApplicable}) {
      requireBoth(*text, where);
    }
    for (const auto level : {0, 1, 3, 5}) requireBoth(criterion.levels[static_cast<std::size_t>(level)], where);
    QVERIFY2(criterion.evidence.size() >= 2, where.c_str());
  }
};

QTEST_GUILESS_MAIN(TestMethod)
#include "tst_method.moc"
