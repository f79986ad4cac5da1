// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/text/speaker.h"
#include "ui/text/template.h"

#include <QFile>
#include <QTest>

using namespace prumo;

class TestSpeaker : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void writesNumbersAsTheLanguageDoes() {
    const Speaker pt{"pt-BR"};
    const Speaker en{"en"};
    QCOMPARE(pt.number(1234567), QStringLiteral("1.234.567"));
    QCOMPARE(en.number(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(pt.number(1234.56, 2), QStringLiteral("1.234,56"));
    QCOMPARE(pt.value(1234.5, record::Kind::Real), QStringLiteral("1.234,5"));
    QCOMPARE(pt.money(1234), QStringLiteral("R$\u00A01.234,00"));
    QCOMPARE(en.money(-0.5), QStringLiteral("-R$\u00A00.50"));
    QCOMPARE(pt.bytes(50 * 1024 * 1024), QStringLiteral("50,0 MB"));
  }
  void aShareShortOfTheWholeNeverReadsAsAllOrNothing() {
    const Speaker pt{"pt-BR"};
    QCOMPARE(pt.percent(0.62), QStringLiteral("62%"));
    QCOMPARE(pt.percent(1), QStringLiteral("100%"));
    QCOMPARE(pt.percent(0), QStringLiteral("0%"));
    QCOMPARE(pt.percent(0.9987), QStringLiteral("99,9%"));
    QCOMPARE(pt.percent(0.0004), QStringLiteral("0,04%"));
    QCOMPARE(pt.percent(0.625, 1), QStringLiteral("62,5%"));
  }
  void writesDatesAtTheirOwnOffset() {
    const auto at = *instantFromIso("2026-11-23T23:32:05.120-03:00");
    QCOMPARE(Speaker{"pt-BR"}.dateTime(at), QStringLiteral("23/11/2026 23:32"));
    QCOMPARE(Speaker{"en"}.dateTime(at), QStringLiteral("23 Nov 2026 23:32"));
    QCOMPARE(Speaker{"pt-BR"}.date("2026-02-01"), QStringLiteral("01/02/2026"));
    QCOMPARE(Speaker{"pt-BR"}.date("not a date"), QStringLiteral("not a date"));
    QCOMPARE(Speaker{"pt-BR"}.value(toIso(at), record::Kind::Instant), QStringLiteral("23/11/2026 23:32"));
  }
  void neverExpandsBracesInsideAValue() {
    const Message message{"base.cannot_read", {{"path", std::string{"{reason} %n"}}, {"reason", std::string{"gone"}}}};
    QVERIFY(Speaker{"en"}.say(message).startsWith(QStringLiteral("{reason} %n cannot be read: gone.")));
  }
  void aCountInASentenceWithoutPluralStaysInTheReadersLanguage() {
    for (const std::int64_t n : {0, 1, 2, 11}) {
      const Message message{"quality.chart.trend_caption", {{"n", n}}};
      QCOMPARE(Speaker{"pt-BR"}.say(message), QStringLiteral("As últimas %1 execuções, com intervalos de 95%").arg(n));
    }
  }
  void everyCountOfASentenceAgreesWithItsNoun() {
    const auto said = [](const char* language, std::int64_t lines, std::int64_t rows, std::int64_t rejects) {
      return Speaker{language}.say(Message{"quality_page.lines_equation", {{"lines", lines}, {"rows", rows}, {"n", rejects}}});
    };
    QCOMPARE(said("en", 1, 0, 1), QStringLiteral("1 line read = 0 rows + 1 reject"));
    QCOMPARE(said("en", 3, 1, 2), QStringLiteral("3 lines read = 1 row + 2 rejects"));
    QCOMPARE(said("pt-BR", 1, 1, 0), QStringLiteral("1 linha lida = 1 registro + 0 rejeitada"));
    QCOMPARE(said("pt-BR", 1200, 1198, 2), QStringLiteral("1.200 linhas lidas = 1.198 registros + 2 rejeitadas"));
  }
  void aWordOfTheCatalogStandsInTheReadersLanguage() {
    const Message message{"quality.proposal.all_valid", {{"n", std::int64_t{7}}, {"what", std::string{"quality_page.type.date"}}}};
    QCOMPARE(Speaker{"pt-BR"}.say(message), QStringLiteral("Todos os 7 valores são válidos como data"));
    QCOMPARE(Speaker{"en"}.say(message), QStringLiteral("All 7 values are valid as date"));
  }
  void leavesAMissingArgumentVisible() {
    QVERIFY(Speaker{"en"}.say("base.cannot_read").startsWith(QStringLiteral("{path} cannot be read: {reason}.")));
  }
  void showsTheFormsOfATemplate() {
    const Message message{"base.too_large", {{"path", std::string{"a.csv"}}, {"size", std::int64_t{2048}}, {"limit", std::int64_t{1024}}}};
    QVERIFY(Speaker{"en"}.say(message).startsWith(QStringLiteral("a.csv has 2.0 kB; at most 1.0 kB")));
  }
  void theEndsOfANarrowIntervalReadApart() {
    const Message message{"quality.interval", {{"low", 0.9799}, {"high", 0.9828}}};
    QCOMPARE(Speaker{"en"}.say(message), QStringLiteral("97.99% to 98.28%"));
  }
  void anUnclosedBraceIsOnlyABrace() {
    const text::Fill fill = [](QStringView, QStringView) { return QStringLiteral("x"); };
    QCOMPARE(text::filled(u"a {b", fill), QStringLiteral("a {b"));
    QCOMPARE(text::filled(u"{} {b:c}", fill), QStringLiteral("{} x"));
    QCOMPARE(text::filled(u"%n of %", fill), QStringLiteral("x of %"));
  }
  void bracketsACodeThatNobodyWorded() { QCOMPARE(Speaker{"en"}.say("no.such"), QStringLiteral("[no.such]")); }
  void saysAnErrorAndThenItsCauses() {
    const auto error = because({{"no.outer", {}}}, because({{"no.middle", {}}}, {{"no.inner", {}}}));
    QCOMPARE(Speaker{"en"}.say(error), QStringLiteral("[no.outer] [no.middle] [no.inner]"));
  }
  void takesContentInTheLanguageItHas() {
    QCOMPARE(Speaker{"en"}.say(Text{LocalText{"Dados", "Data"}}), QStringLiteral("Data"));
    QCOMPARE(Speaker{"en"}.say(Text{LocalText{"Dados", ""}}), QStringLiteral("Dados"));
    QCOMPARE(Speaker{"pt-BR"}.say(Text{std::string{"à mão"}}), QString::fromUtf8("à mão"));
  }
  void anUnknownLanguageSpeaksEnglish() { QCOMPARE(Speaker{"xx"}.language(), std::string_view{"en"}); }
  void wordsAndContentTravelInsideTheProgram() {
    for (const char* path : {":/translations/prumo_pt_BR.qm", ":/translations/prumo_en.qm", ":/methods/ecommerce-supplier.json", ":/icons/home.svg"}) {
      QVERIFY2(QFile::exists(QLatin1String(path)), path);
    }
  }
};

QTEST_GUILESS_MAIN(TestSpeaker)
#include "tst_speaker.moc"
