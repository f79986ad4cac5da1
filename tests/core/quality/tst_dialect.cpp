// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"
#include "core/quality/signs.h"
#include "core/quality/sources/kinds.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

Dialect dialectOf(const std::string& text, const DialectChoice& choice = {}) {
  const Folder folder;
  const auto seen = sniff(folder.file(text), choice);
  if (!seen) qFatal("%s", prumo::toJson(seen.error().message).c_str());
  return seen->dialect;
}

const Rule kDate{.columns = {"d"}, .kind = RuleKind::Type, .type = ValueType::Date};
const Rule kNumber{.columns = {"n"}, .kind = RuleKind::Type, .type = ValueType::Decimal};
const Rule kSome{.columns = {"a"}, .kind = RuleKind::NotNull};

std::string rowsOf(int count) {
  std::string text = "a;b\n";
  for (int i = 0; i < count; ++i) text += std::to_string(i) + ";x\n";
  return text;
}

}  // namespace

class TestDialect : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anEscapedQuoteIsPartOfTheValue() {
    const Folder folder;
    const auto file = folder.file("a,b\n\"say \\\"hi\\\", he\",1\n\"C:\\\\dir\\\\\",2\n\"C:\\new\",3\n\"two \"\"kinds\"\"\",4\n");
    const auto seen = sniff(file);
    QVERIFY(seen);
    QCOMPARE(seen->dialect.escape, '\\');
    QCOMPARE(seen->rows, (std::vector<Texts>{{"say \"hi\", he", "1"}, {"C:\\dir\\", "2"}, {"C:\\new", "3"}, {"two \"kinds\"", "4"}}));
    QCOMPARE(checked(file, only(kSome)).totals.rejects, std::int64_t{0});
    const auto without = checked(file, only(kSome), {.delimiter = ',', .quote = '"', .escape = '\0'});
    QCOMPARE(without.totals.rejects, std::int64_t{1});
  }

  void aBackslashThatStandsBeforeNoQuoteIsNoEscape() {
    QCOMPARE(dialectOf("path,n\n\"C:\\a\",1\n\"D:\\b\",2\n").escape, '\0');
    QCOMPARE(dialectOf("a,b\n\"x \"\"y\"\"\",1\n").escape, '\0');
  }

  void anEscapeThatSeparatesValuesIsNone() {
    const Folder folder;
    const auto seen = sniff(folder.file("a,b\n\"x,\"\"y\"\",,z\",1\n"), {.delimiter = ',', .quote = '"', .escape = ',', .header = true});
    QVERIFY(seen);
    QCOMPARE(seen->rows, (std::vector<Texts>{{"x,\"y\",,z", "1"}}));
  }

  void anEscapeCanBeAnyCharacterAndSpansBlocksAndLines() {
    std::string text = "a,b\n";
    for (int i = 0; i < 200'000; ++i) text += "\"line ^\"one^\"\nand ^^ two, " + std::to_string(i) + "\",1\n";  // more than one block
    const Folder folder;
    const auto result = checked(folder.file(text), only({.columns = {"a"}, .kind = RuleKind::Regex, .pattern = "(?s)line \"one\"\\nand \\^ two, [0-9]+"}),
                                {.delimiter = ',', .quote = '"', .escape = '^'});
    QCOMPARE(result.totals.rows, std::int64_t{200'000});
    QCOMPARE(result.totals.rejects, std::int64_t{0});
    QCOMPARE(result.outcomes[0].failed, std::int64_t{0});
  }

  void totalsAtTheEndAreNoRows_data() {
    QTest::addColumn<std::string>("end");
    QTest::addColumn<int>("footer");
    QTest::newRow("total with fewer values") << std::string("Total;\n") << 1;
    QTest::newRow("full row of a total") << std::string("TOTAL GERAL:;42\n") << 1;
    QTest::newRow("note apart") << std::string("\nFonte: sistema do fornecedor\n") << 1;
    QTest::newRow("notes and blank lines") << std::string("\nTotal de registros: 30\nEmitido pelo sistema\n\n\n") << 4;
    QTest::newRow("quoted total") << std::string("\"Total\";\"42\"\n") << 1;
    QTest::newRow("broken off") << std::string("31") << 0;
    QTest::newRow("ragged last line") << std::string("31\n") << 0;
    QTest::newRow("a product called so") << std::string("Total Clean 500 ml;x\n") << 0;
    QTest::newRow("a value of several lines") << std::string("31;\"first\n\nTotal\"\n") << 0;
    QTest::newRow("blank lines alone") << std::string("\n\n") << 0;
  }
  void totalsAtTheEndAreNoRows() {
    QFETCH(std::string, end);
    QFETCH(int, footer);
    const Folder folder;
    const auto file = folder.file(rowsOf(30) + end);
    const auto seen = sniff(file);
    QVERIFY(seen);
    QCOMPARE(seen->dialect.footer, std::int64_t{footer});
    const auto result = checked(file, only(kSome));
    QCOMPARE(result.totals.footer, std::int64_t{footer});
    if (footer > 0) QCOMPARE(result.totals.rows, std::int64_t{30});
    if (footer > 0) QCOMPARE(result.totals.rejects, std::int64_t{0});
  }

  void totalsAtTheEndOfALargeFileAreFoundWhateverItsSize_data() {
    QTest::addColumn<std::string>("end");
    QTest::addColumn<int>("footer");
    QTest::newRow("total") << std::string("Total;\n") << 1;
    QTest::newRow("total and a blank line") << std::string("Total;\n\n") << 2;
    QTest::newRow("without a line end") << std::string("Total;5") << 1;
    QTest::newRow("total of one character more") << std::string("TOTAL;42") << 1;
    QTest::newRow("carriage returns") << std::string("Total;\r\n\r\n") << 2;
  }
  void totalsAtTheEndOfALargeFileAreFoundWhateverItsSize() {
    QFETCH(std::string, end);
    QFETCH(int, footer);
    const Folder folder;
    const auto text = rowsOf(40'000);
    QVERIFY(text.size() > 300'000);
    for (const std::string more : {"", "y"}) {  // of an even and of an odd number of bytes
      const auto file = folder.file(text + "1;x" + more + "\n" + end);
      const auto totals = checked(file, only(kSome)).totals;
      QCOMPARE(totals.footer, std::int64_t{footer});
      QCOMPARE(totals.rows, std::int64_t{40'001});
    }
  }

  void aTotalIsNeitherShownAsARowNorJudgedAsOne() {
    const Folder folder;
    const auto total = sniff(folder.file("a;b\n1;x\n2;y\nTotal;2\n"));
    QVERIFY(total);
    QCOMPARE(total->rows, (std::vector<Texts>{{"1", "x"}, {"2", "y"}}));
    const auto kept = sniff(folder.file("a;b\n1;x\n2;y\nTotal;2\n"), {.footer = 0});
    QCOMPARE(kept->rows.size(), std::size_t{3});
    QVERIFY(sniff(folder.file("a;b\n1;x\n2;y\n"), {.footer = 99})->rows.empty());
    QVERIFY(dialectOf("a;b\nx;1,500\nTotal;1.500\n").decimalComma);  // the rows decide how numbers are written
    const auto wide = sniff(folder.file(std::string("a\0;\0b\0\n\0001\0;\0x\0\n\0T\0o\0t\0a\0l\0;\0001\0\n\0", 32)), {.encoding = Encoding::Utf16Le});
    QVERIFY(wide);
    QCOMPARE(wide->rows, (std::vector<Texts>{{"1", "x"}}));
  }

  void everyLineIsAccountedFor() {
    const Folder folder;
    const std::string text = "Relatório\nde preços\na;b\n1;x\n\n2;y;z\n3;w\n\nTotal;2\nfim\n";
    const auto totals = checked(folder.file(text), only(kSome)).totals;
    QCOMPARE(totals.skipped, std::int64_t{2});
    QCOMPARE(totals.footer, std::int64_t{2});
    QCOMPARE(totals.rows + totals.rejects + totals.header + totals.skipped + totals.footer + totals.blank, std::int64_t{10});
  }

  void theFooterIsSettledInLines() {
    const Folder folder;
    for (const std::string end : {"\n", "\r\n", "\r"}) {
      const auto file = folder.file("a;b" + end + "1;x" + end + "2;y" + end + "3;z");
      const auto result = checked(file, only(kSome), {.delimiter = ';', .header = true, .footer = 2});
      QCOMPARE(result.totals.rows, std::int64_t{1});
      QCOMPARE(result.totals.footer, std::int64_t{2});
      const auto nothing = checked(file, only(kSome), {.delimiter = ';', .header = true, .footer = 99});
      QCOMPARE(nothing.totals.rows, std::int64_t{0});
      QCOMPARE(nothing.totals.footer, std::int64_t{3});
    }
    QCOMPARE(checked(folder.file(rowsOf(30) + "Total;1\n"), only(kSome), {.footer = 0}).totals.rows, std::int64_t{31});
  }

  void everyFileOfAGroupHasAFooterOfItsOwn() {
    const Folder folder;
    folder.file(rowsOf(5) + "Total;5\n", "a.csv");
    folder.file(rowsOf(7), "b.csv");
    const auto result = checked(folder.path(), only(kSome));
    QCOMPARE(result.totals.rows, std::int64_t{12});
    QCOMPARE(result.totals.footer, std::int64_t{1});
    QVERIFY(dialectFromJson(quality::toJson(result.dialect)));
  }

  void thousandsAreFoundOut_data() {
    QTest::addColumn<std::string>("values");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<char>("thousands");
    QTest::newRow("1.234,56") << std::string("1.234,56|12,50") << true << '.';
    QTest::newRow("1,234.56") << std::string("1,234.56|1,250|12.50") << false << ',';
    QTest::newRow("1,234,567") << std::string("1,234,567|1,250") << false << ',';
    QTest::newRow("1 234,56") << std::string("1 234,56|12,50") << true << ' ';
    QTest::newRow("space that does not break") << std::string("1\xC2\xA0"
                                                              "234,56|1\xE2\x80\xAF"
                                                              "000,00")
                                               << true << ' ';
    QTest::newRow("1'234.56") << std::string("1'234.56|12.50") << false << '\'';
    QTest::newRow("plain") << std::string("1234.56|12.50") << false << '\0';
    QTest::newRow("whole") << std::string("1|2") << false << '\0';
  }
  void thousandsAreFoundOut() {
    QFETCH(std::string, values);
    QFETCH(bool, comma);
    QFETCH(char, thousands);
    std::string text = "n;x\n";
    for (const auto& value : QString::fromStdString(values).split(u'|')) text += value.toStdString() + ";y\n";
    const auto dialect = dialectOf(text);
    QCOMPARE(dialect.decimalComma, comma);
    QCOMPARE(dialect.thousands, thousands);
    const Folder folder;
    QCOMPARE(checked(folder.file(text), only(kNumber)).outcomes[0].failed, std::int64_t{0});
    const auto profiled = profile({folder.file(text), {}});
    QVERIFY(profiled && (profiled->columns[0].type == ValueType::Decimal || profiled->columns[0].type == ValueType::Integer));
  }

  void whatIsSettledCounts() {
    const Folder folder;
    const auto file = folder.file("n;x\n1,234;y\n1.234;y\n");
    const auto failing = [&](DialectChoice choice) { return linesOf(checked(file, only(kNumber), std::move(choice)).outcomes[0].rows); };
    QCOMPARE(failing({.decimalComma = false, .thousands = ','}), Lines{});
    QCOMPARE(failing({.decimalComma = false, .thousands = '\0'}), Lines{2});
    QCOMPARE(failing({.decimalComma = true, .thousands = '\0'}), Lines{3});
    QCOMPARE(failing({.decimalComma = true}), Lines{});
    QCOMPARE(dialectOf("n\n1,5\n", {.decimalComma = true, .thousands = ','}).thousands, '\0');  // one sign is not both
  }

  void theThousandsThatAreSettledTellTheDecimalSign() {
    std::string points = "n;x\n";
    std::string commas = "n;x\n";
    for (int i = 100; i < 140; ++i) {
      commas += "1," + std::to_string(i) + ";y\n";
      points += "1." + std::to_string(i) + ";y\n";
    }
    const auto comma = dialectOf(commas, {.thousands = ','});
    QVERIFY(!comma.decimalComma && comma.thousands == ',');
    const auto point = dialectOf(points, {.thousands = '.'});
    QVERIFY(point.decimalComma && point.thousands == '.');
    QVERIFY(dialectOf(commas, {.thousands = ' '}).decimalComma);  // a space goes with either
    const Folder folder;
    QCOMPARE(checked(folder.file(commas), only({.columns = {"n"}, .kind = RuleKind::Range, .min = 1100.0}), {.thousands = ','}).outcomes[0].failed, std::int64_t{0});
  }

  void oneSignForBothIsTold() {
    QVERIFY(isOneSign({.decimalComma = true, .thousands = ','}));
    QVERIFY(isOneSign({.decimalComma = false, .thousands = '.'}));
    QVERIFY(!isOneSign({.decimalComma = true, .thousands = '.'}));
    QVERIFY(!isOneSign({.thousands = ','}));
    QVERIFY(!isOneSign({.decimalComma = false, .thousands = '\0'}));
  }

  void oneDateThatDecidesTellsTheOrder_data() {
    QTest::addColumn<std::string>("values");
    QTest::addColumn<int>("form");
    const auto row = [](const char* values, DateForm form) { QTest::newRow(values) << std::string(values) << static_cast<int>(form); };
    row("01/02/2026|05/06/2026", DateForm::DayFirst);
    row("01/02/2026|31/12/2026", DateForm::DayFirst);
    row("01/02/2026|12/31/2026", DateForm::MonthFirst);
    row("12-31-2026 10:00|01-02-2026 11:00", DateForm::MonthFirst);
    row("31.12.2026|01.02.2026", DateForm::DayFirst);
    row("2026/12/31|2026/01/02", DateForm::YearFirst);
    row("2026-12-31|2026-01-02", DateForm::DayFirst);
    row("20261231|20260102", DateForm::DayFirst);
    row("31122026|02012026|15062026", DateForm::DayFirstDigits);
    row("85171300|61091000|22042100", DateForm::DayFirst);  // NCM
  }
  void oneDateThatDecidesTellsTheOrder() {
    QFETCH(std::string, values);
    QFETCH(int, form);
    std::string text = "d;x\n";
    std::string lines;
    for (const auto& value : QString::fromStdString(values).split(u'|')) {
      text += value.toStdString() + ";y\n";
      lines += "{\"d\":\"" + value.toStdString() + "\"}\n";
    }
    QCOMPARE(static_cast<int>(dialectOf(text).dates), form);
    const Folder folder;
    QCOMPARE(static_cast<int>(sniff(folder.file(lines, "feed.jsonl"))->dialect.dates), form);
  }

  void aFirstRowOfDatesInAnyOrderIsNoHeader() {
    QVERIFY(!dialectOf("12/31/2026;x\n12/30/2026;y\n01/15/2026;z\n").header);
    QVERIFY(!dialectOf("2026/12/31;x\n2026/12/30;y\n2026/01/15;z\n").header);
    QVERIFY(!dialectOf("31/12/2026;x\n30/12/2026;y\n15/01/2026;z\n").header);
    QVERIFY(dialectOf("when;x\n12/31/2026;x\n12/30/2026;y\n").header);
  }

  void aFirstRowWithSomebodysValuesIsNoHeader() {
    QVERIFY(!dialectOf("maria@mail.com;Norte\njoao@mail.com;Sul\n").header);
    QVERIFY(!dialectOf("Norte;111.444.777-35\nSul;529.982.247-25\n").header);
    QVERIFY(dialectOf("regiao;email\nNorte;maria@mail.com\nSul;joao@mail.com\n").header);
  }

  void personalValuesInNamesOfColumnsAreMasked() {
    const Folder folder;
    const auto seen = sniff(folder.file("sku,111.444.777-35,maria.silva@mail.com\na,b,c\n"), {.header = true});
    QCOMPARE(seen->columns, (std::vector<std::string>{"sku", "***.***.777-**", "m**@mail.com"}));
    const auto json = folder.file("{\"sku\": 1, \"maria.silva@mail.com\": 2}\n", "feed.jsonl");
    QCOMPARE(sniff(json)->columns, (std::vector<std::string>{"sku", "m**@mail.com"}));
    QCOMPARE(checked(json, {{{.id = "1", .columns = {"m**@mail.com"}, .kind = RuleKind::Set, .values = {"2"}}}}).outcomes[0].failed, 0);
  }

  void rulesAndProfileReadDatesAsSettled() {
    const Folder folder;
    const auto file = folder.file("d;e\n12/31/2026;01/05/2027\n2026-12-31;2027-01-05\n31/12/2026;05/01/2027\n2026/12/31;2027/01/05\n");
    const auto failing = [&](DateForm form) { return linesOf(checked(file, only(kDate), {.dates = form}).outcomes[0].rows); };
    QCOMPARE(failing(DateForm::DayFirst), (Lines{2, 5}));
    QCOMPARE(failing(DateForm::MonthFirst), (Lines{4, 5}));
    QCOMPARE(failing(DateForm::YearFirst), (Lines{2, 4}));
    QCOMPARE(failing(DateForm::Iso), (Lines{2, 4, 5}));
    const auto us = folder.file("d;e\n12/31/2026;01/05/2027\n11/15/2026;12/01/2026\n", "us.csv");
    const RuleSet rules{{{.id = "order", .columns = {"d", "e"}, .kind = RuleKind::DateOrder},
                         {.id = "range", .columns = {"e"}, .kind = RuleKind::Range, .max = std::string{"2027-01-06"}},
                         {.id = "condition", .kind = RuleKind::Condition, .condition = "days(date(d), date(e)) < 20"}}};
    for (const auto& outcome : checked(us, rules).outcomes) QCOMPARE(outcome.failed, std::int64_t{0});
    const auto seen = profile({us, {}});
    QVERIFY(seen);
    QCOMPARE(seen->columns[1].type, ValueType::Date);
    QCOMPARE(seen->columns[1].max, std::string{"2027-01-05"});
    QVERIFY(seen->columns[0].wounds.empty());
  }

  void everythingTravelsThroughJson() {
    const Dialect all{.encoding = Encoding::Windows1252, .delimiter = '|', .quote = '\'', .escape = '\\', .header = false, .skip = 2, .footer = 3, .decimalComma = true,
                      .thousands = ' ', .dates = DateForm::MonthFirst, .nullWords = {"NULL"}, .lineEnd = LineEnd::CrLf};
    QVERIFY(dialectFromJson(quality::toJson(all)).value() == all);
    const Dialect group{.footer = kFooterOfEach};
    QCOMPARE(dialectFromJson(quality::toJson(group)).value().footer, kFooterOfEach);
    QVERIFY(!choiceFromJson(quality::toJson(group)).value().footer);
    const DialectChoice choice{.escape = '\0', .header = true, .footer = 0, .thousands = '\0', .dates = DateForm::Iso};
    const auto again = choiceFromJson(quality::toJson(choice)).value();
    QVERIFY(again.escape == '\0' && again.footer == 0 && again.thousands == '\0' && again.dates == DateForm::Iso && !again.skip && !again.delimiter);
    for (const std::string bad : {"{'dates':'us'}", "{'thousands':'x'}", "{'footer':-1}", "{'delimiter':'é'}", "{'delimiter':''}", "{'quote':'ab'}", "{'escape':'\\n'}"}) QVERIFY2(!choiceFromJson(json(bad)), bad.c_str());
  }

  void anOlderProjectReadsAsItDid() {
    const auto old = dialectFromJson(json("{'kind':'csv','encoding':'utf-8','bom':false,'delimiter':';','quote':'|','header':true,'skip':0,'decimal_comma':true,'nulls':[],'line_end':'lf'}"));
    QVERIFY(old);
    QCOMPARE(old->thousands, '.');
    QVERIFY(old->dates == DateForm::DayFirst && old->footer == 0 && old->escape == '\0');
    const auto choice = choiceFromJson(json("{'delimiter':';','skip':1}"));
    QVERIFY(choice && !choice->footer && !choice->dates && choice->skip == 1);
  }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
