// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/check_digits.h"
#include "core/engine/engine.h"
#include "core/engine/literals.h"
#include "core/engine/sql.h"
#include "tests/core/engine/slips.h"

#include <QTest>

using namespace prumo;
using namespace prumo::engine;

namespace {

constexpr unsigned kAllLengths = 1U << 8 | 1U << 12 | 1U << 13 | 1U << 14;

}  // namespace

class TestCheckDigits : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void goodCpfsPassAndEverySingleSlipFails() {
    for (const std::string good : {"39053344705", "11144477735", "52998224725", "390.533.447-05"}) {
      QVERIFY2(isCpf(good), good.c_str());
    }
    for (const std::string bad : {"", "11111111111", "00000000000", "3905334470", "390533447055", "390 533 447 05", "3905334470A"}) {
      QVERIFY2(!isCpf(bad), bad.c_str());
    }
    QCOMPARE(survivors("52998224725", isCpf), 0);
  }

  void goodCnpjsPassNumericAndAlphanumeric() {
    const auto test = [](std::string_view text) { return isCnpj(text, true); };
    for (const std::string good : {"12.ABC.345/01DE-35", "16727230000197", "33000167000101", "00000000000191", "0X0J92JY000196"}) {
      QVERIFY2(test(good), good.c_str());
    }
    QVERIFY(!isCnpj("0X0J92JY000196", false));
    QVERIFY(!test("00000000000000"));
    QVERIFY(!test("0x0j92jy000196"));
    QVERIFY(!test("191"));
    QCOMPARE(survivors("33000167000101", test), 0);
    QCOMPARE(survivors("0X0J92JY000196", test), 0);
  }

  void goodGtinsPassInEveryLength() {
    const auto test = [](std::string_view text) { return isGtin(text, kAllLengths); };
    for (const std::string good : {"7891000315507", "7894900011517", "4006381333931", "036000291452", "73513537", "98412345678908"}) {
      QVERIFY2(test(good), good.c_str());
      QCOMPARE(survivors(good, test), 0);
    }
    QVERIFY(!isGtin("73513537", 1U << 13));
    QVERIFY(!test("0000000000000"));
    QVERIFY(!test("7,891E+12"));
    QVERIFY(!test(""));
  }

  void cardsFollowLuhn() {
    QVERIFY(isCardNumber("4111111111111111"));
    QVERIFY(!isCardNumber("4111111111111112"));
  }

  void numbersAreReadAsTheFeedWritesThem() {
    QCOMPARE(decimalOf("1.234,56", true), std::optional{1234.56});
    QCOMPARE(decimalOf("1234.56", false), std::optional{1234.56});
    QCOMPARE(decimalOf("-0,5", true), std::optional{-0.5});
    for (const std::string bad : {"", " 1", "1 ", "1e5", "1,", ".", "1.23,4", "nan", "inf", "0x1"}) QVERIFY2(!decimalOf(bad, true), bad.c_str());
    QVERIFY(!decimalOf("1,5", false));
    QVERIFY(isInteger("-12") && !isInteger("1.0") && !isInteger("") && !isInteger("-"));
  }

  void whatStandsBetweenThousandsIsSettled() {
    QCOMPARE(decimalOf("1,234,567.5", Writing{false, ','}), std::optional{1234567.5});
    QCOMPARE(decimalOf("-1 234,5", Writing{true, ' '}), std::optional{-1234.5});
    QCOMPARE(decimalOf("1\xC2\xA0""234\xE2\x80\xAF""567", Writing{true, ' '}), std::optional{1234567.0});
    QCOMPARE(decimalOf("1'234.5", Writing{false, '\''}), std::optional{1234.5});
    for (const std::string bad : {"1,23", ",234", "1,2345", "1,234,", "1234,567", "1,,234", "1.234.567"}) QVERIFY2(!decimalOf(bad, Writing{false, ','}), bad.c_str());
    QVERIFY(!decimalOf("1.234", Writing{true, '\0'}) && !decimalOf("1 234", Writing{true, '.'}));
    for (const auto writing : {Writing{true, '.'}, Writing{false, ','}, Writing{true, ' '}, Writing{}}) QVERIFY(numbersOf(numberCode(writing)) == writing);
  }

  void datesMustExist() {
    QVERIFY(dateOf("2024-02-29") && !dateOf("2023-02-29") && dateOf("31/12/2026") && !dateOf("12/31/2026"));
    QVERIFY(dateOf("31-12-2026") && dateOf("31.12.2026") && !dateOf("31-12.2026") && !dateOf("2026/12/31"));
    QCOMPARE(dateOf("12/31/2026", DateForm::MonthFirst), dateOf("2026-12-31"));
    QCOMPARE(dateOf("2026/12/31", DateForm::YearFirst), dateOf("2026-12-31"));
    QCOMPARE(dateOf("31122026", DateForm::DayFirstDigits), dateOf("2026-12-31"));
    QVERIFY(!dateOf("20261231", DateForm::Iso) && !dateOf("31/12/2026", DateForm::Iso) && dateOf("2026-12-31", DateForm::Iso));
    QCOMPARE(timestampOf("1970-01-01 00:00:01"), std::optional{1.0});
    QCOMPARE(timestampOf("1970-01-01T00:00:00-03:00"), std::optional{10800.0});
    QVERIFY(!timestampOf("2026-11-23") && !timestampOf("2026-11-23 25:00:00"));
  }

  void hostileNamesStayInsideTheirQuotes() {
    QCOMPARE(identifier("a\"; DROP TABLE x; --"), std::string{"\"a\"\"; DROP TABLE x; --\""});
    QCOMPARE(literal("it's"), std::string{"'it''s'"});
    auto engine = Engine::open();
    QVERIFY(bool(engine));
    const std::string hostile = "'); SELECT 1; --\"\\";
    const auto answer = engine->run("SELECT " + literal(hostile) + " AS " + identifier(hostile));
    QVERIFY(bool(answer));
    QCOMPARE(answer->text(0, 0), hostile);
  }

  void theEngineReadsNoFilesAndKeepsItsSettings() {
    auto engine = Engine::open();
    QVERIFY(bool(engine));
    QVERIFY(!engine->run("SELECT * FROM read_csv('/etc/passwd')"));
    QVERIFY(!engine->run("COPY (SELECT 1) TO '/tmp/prumo-should-not-be.csv'"));
    QVERIFY(!engine->run("SET enable_external_access = true"));
    const auto wrong = engine->run("SELECT nothing FROM nowhere");
    QCOMPARE(wrong.error().code(), std::string{"engine.failed"});
  }
};

QTEST_APPLESS_MAIN(TestCheckDigits)
#include "tst_check_digits.moc"
