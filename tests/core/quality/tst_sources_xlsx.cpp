// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx_book.h"
#include "tests/core/quality/folder.h"
#include "tests/core/quality/zip_maker.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;
using Rows = std::vector<Texts>;

constexpr char kSheet[] =
    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>\n"
    "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='inlineStr'><is><t>prec</t><rPh><t>x</t></rPh><r><t>o</t></r></is></c><c r='C2' t='s'><v>2</v></c><c r='D2' t='str'><v>ok</v></c></row>\n"
    "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>1234.50</v></c><c r='C3' s='1'><v>46026</v></c><c r='D3' t='b'><v>1</v></c></row>\n"
    "<row r='4'/>\n"
    "<row r='7'><c r='B7'><v>7.891E+12</v></c><c r='C7' s='2'><v>46026.75</v></c><c r='E7' t='e'><v>#N/A</v></c></row>\n"
    "</sheetData></worksheet>";

using Parts = std::vector<std::pair<std::string, std::string>>;

Parts book(const std::string& sheet = kSheet) {
  return {{"xl/workbook.xml", "<workbook xmlns:r='u'><sheets><sheet name='Produtos' sheetId='1' r:id='rId1'/><sheet name='Vazia' sheetId='2' r:id='rId2'/></sheets></workbook>"},
          {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/>"
                                       "<Relationship Id='rId3' Type='http://x/relationships/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='rId4' Type='http://x/relationships/styles' Target='styles.xml'/></Relationships>"},
          {"xl/sharedStrings.xml", "<sst><si><t>sku</t></si><si><r><t>A</t></r><r><t xml:space='preserve'>-1 </t></r></si><si><t>dia</t></si></sst>"},
          {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy\\ hh:mm'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                            "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>"},
          {"xl/worksheets/sheet1.xml", sheet},
          {"xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"}};
}

fs::path written(const Folder& folder, const Parts& parts) {
  const auto path = folder.path() / "feed.xlsx";
  writeZip(path, parts);
  return path;
}

std::string refusal(const fs::path& path, DialectChoice choice = {}) {
  const auto preview = sniff(path, choice);
  return preview ? "none" : preview.error().code();
}

}  // namespace

class TestSourcesXlsx : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aSheetIsReadWithTheValuesItHolds() {
    const Folder folder;
    const auto path = written(folder, book());
    const auto preview = sniff(path);
    QVERIFY(preview);
    QCOMPARE(preview->dialect.kind, std::string{"xlsx"});
    QCOMPARE(preview->dialect.part, std::string{"Produtos"});
    QCOMPARE(preview->columns, (Texts{"sku", "preco", "dia", "ok", "column5"}));
    QCOMPARE(preview->rows, (Rows{{"A-1 ", "1234.50", "2026-01-04", "true", ""}, {"", "7891000000000", "2026-01-04T18:00:00", "", "#N/A"}}));
    const auto result = checked(path, only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{2});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{7}));
  }

  void anotherSheetIsChosenByName() {
    const Folder folder;
    const auto path = written(folder, book());
    QCOMPARE(refusal(path, {.part = "Vazia"}), std::string{"quality.no_rows"});
    const auto wrong = sniff(path, {.part = "Nenhuma"});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code(), std::string{"quality.no_part_of"});
    QCOMPARE(*argument(wrong.error().message, "parts"), Argument{std::string{"Produtos, Vazia"}});
    QCOMPARE(refusal(path, {.part = "Produtos"}), std::string{"none"});
  }

  void numbersAreDatesByTheirFormat() {
    const std::vector<std::pair<std::string, XlsxForm>> forms{
        {"General", XlsxForm::Plain}, {"0.00", XlsxForm::Plain},         {"#,##0.00_-;[Red]-#,##0.00", XlsxForm::Plain}, {"\"dias\" 0", XlsxForm::Plain},
        {"yyyy-mm-dd", XlsxForm::Date}, {"[$-416]mmm/yy", XlsxForm::Date}, {"[h]:mm", XlsxForm::Time},                     {"d/m/yy h:mm", XlsxForm::DateTime}};
    for (const auto& [code, form] : forms) QVERIFY2(formOf(code) == form, code.c_str());
    QCOMPARE(isoText("1", XlsxForm::Date, false), std::string{"1900-01-01"});
    QCOMPARE(isoText("59", XlsxForm::Date, false), std::string{"1900-02-28"});
    QCOMPARE(isoText("61", XlsxForm::Date, false), std::string{"1900-03-01"});
    QCOMPARE(isoText("0", XlsxForm::Date, true), std::string{"1904-01-01"});
    QCOMPARE(isoText("45658.5", XlsxForm::DateTime, false), std::string{"2025-01-01T12:00:00"});
    QCOMPARE(isoText("1.5", XlsxForm::Time, false), std::string{"36:00:00"});
    QCOMPARE(isoText("-1", XlsxForm::Date, false), std::string{"-1"});
    QCOMPARE(isoText("x", XlsxForm::Date, false), std::string{"x"});
    QCOMPARE(isoText("60", XlsxForm::Date, false), std::string{"1900-02-28"});
    QCOMPARE(isoText("42370", XlsxForm::Date, true), std::string{"2020-01-02"});
    QCOMPARE(columnOf("AA10"), std::optional<std::size_t>{26});
    QVERIFY(!columnOf("ZZZZ1") && !columnOf("1"));
  }

  void numbersAreWrittenAsAPersonWould_data() {
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("read");
    QTest::newRow("a GTIN") << "7.8910003155070000E+12" << "7891000315507";
    QTest::newRow("a GTIN as it is") << "7891000315507" << "7891000315507";
    QTest::newRow("binary digits") << "19.899999999999999" << "19.9";
    QTest::newRow("cents as written") << "1234.50" << "1234.50";
    QTest::newRow("a small number") << "1.0000000000000001E-5" << "0.00001";
    QTest::newRow("below zero") << "-2.5E+3" << "-2500";
    QTest::newRow("digits are lost already") << "3.5260500000000003E+43" << "3.5260500000000003E+43";
    QTest::newRow("no number") << "12E" << "12E";
    QTest::newRow("endless") << "1E999" << "1E999";
  }
  void numbersAreWrittenAsAPersonWould() {
    QFETCH(QString, held);
    QFETCH(QString, read);
    QCOMPARE(QString::fromStdString(plainNumber(held.toStdString())), read);
  }

  void textKeepsTheCharactersThatXmlCannotHold() {
    std::string text = "a_x000D_b_x005F_x000D_c_xZZZZ__x00";
    unescape(text);
    QCOMPARE(text, std::string{"a\rb_x000D_c_xZZZZ__x00"});
  }

  void aHiddenAndAnEmptySheetAreNotTakenForTheData() {
    const Folder folder;
    auto parts = book();
    parts[0].second = "<workbook xmlns:r='u'><sheets><sheet name='Capa' sheetId='2' r:id='rId2'/><sheet name='Listas' state='hidden' sheetId='3' r:id='rId1'/>"
                      "<sheet name='Dados' sheetId='1' r:id='rId1'/></sheets></workbook>";
    const auto path = written(folder, parts);
    QCOMPARE(sniff(path)->dialect.part, std::string{"Dados"});
    QCOMPARE(sniff(path, {.part = "Listas"})->dialect.part, std::string{"Listas"});
  }

  void theBookMayBeCalledOtherwise() {
    const Folder folder;
    auto parts = book();
    parts[0].first = "dados/livro.xml";
    parts[1] = {"dados/_rels/livro.xml.rels", "<Relationships><Relationship Id='rId1' Target='/xl/worksheets/sheet1.xml'/><Relationship Type='a/b/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>"};
    parts.emplace_back("_rels/.rels", "<Relationships><Relationship Id='a' Type='http://x/relationships/officeDocument' Target='dados/livro.xml'/></Relationships>");
    QCOMPARE(sniff(written(folder, parts))->dialect.part, std::string{"Produtos"});
  }

  void titlesAboveTheColumnsAreSkippedAndANoteBesideARowIsSaid() {
    const Folder folder;
    std::string rows = "<row r='1'><c r='A1' t='str'><v>Produtos de novembro</v></c></row><row r='3'><c r='A3' t='str'><v>sku</v></c><c r='B3' t='str'><v>preco</v></c></row>";
    for (int row = 4; row < 1200; ++row) {
      const auto n = std::to_string(row);
      rows += "<row r='" + n + "'><c r='A" + n + "' t='str'><v>A" + n + "</v></c><c r='B" + n + "'><v>1.5</v></c>" + (row == 1100 ? "<c r='D1100'><v>9</v></c>" : "") + "</row>";
    }
    const auto path = written(folder, book("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    const auto preview = sniff(path);
    QCOMPARE(preview->dialect.skip, std::int64_t{2});
    QCOMPARE(preview->columns, (Texts{"sku", "preco"}));
    const auto result = checked(path, only({.columns = {"preco"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{1195});
    QCOMPARE(result.rejects.size(), std::size_t{1});
    QCOMPARE(result.rejects[0].line, std::int64_t{1100});
    QCOMPARE(result.rejects[0].reason, RejectReason::TooManyValues);
    QCOMPARE(result.rejects[0].found, std::int64_t{4});
    QCOMPARE(result.rejects[0].expected, std::int64_t{2});
  }

  void numbersAreReadAlikeWhetherTheyAreTextOrNot() {
    const Folder folder;
    const auto path = written(folder, book("<worksheet><sheetData><row><c t='str'><v>preco</v></c></row><row><c><v>1234.5</v></c></row><row><c t='str'><v>1.234,50</v></c></row></sheetData></worksheet>"));
    const auto result = checked(path, only({.columns = {"preco"}, .kind = RuleKind::Range, .min = 1234.5, .max = 1234.5}), {.decimalComma = true});
    QCOMPARE(result.outcomes[0].checked, std::int64_t{2});
    QCOMPARE(result.outcomes[0].failed, std::int64_t{0});
  }

  void whatIsNoWorkbookThatIsReadSaysSo() {
    const Folder folder;
    const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    std::string package;
    for (const char c : std::string_view{"EncryptedPackage"}) package.append({c, '\0'});
    QCOMPARE(refusal(folder.file(ole + std::string(5000, '\0') + package, "locked.xlsx")), std::string{"quality.protected_file"});
    QCOMPARE(refusal(folder.file(ole + std::string(5000, '\0') + "Workbook", "old.xls")), std::string{"quality.other_spreadsheet"});
    QCOMPARE(refusal(written(folder, {{"mimetype", "x"}, {"content.xml", "<a/>"}})), std::string{"quality.other_spreadsheet"});
    QCOMPARE(refusal(written(folder, {{"xl/workbook.bin", "x"}})), std::string{"quality.other_spreadsheet"});
    QCOMPARE(refusal(folder.file("PK\x03\x04 and no more", "cut.xlsx")), std::string{"quality.broken_file"});
  }

  void anArchiveThatUnpacksToFarMoreIsNotRead() {
    const Folder folder;
    QCOMPARE(refusal(written(folder, book("<worksheet><sheetData>" + std::string(40 << 20, ' ')))), std::string{"quality.unpacks_too_large"});
  }

  void aSheetThatBreaksOffGivesTheRowsBeforeIt() {
    const Folder folder;
    const std::string sheet = kSheet;
    const auto result = checked(written(folder, book(sheet.substr(0, sheet.find("E7")))), only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{1});
    QCOMPARE(result.rejects.at(0).reason, RejectReason::BrokenOff);
    const auto bomb = checked(written(folder, book(sheet.substr(0, sheet.find("<row r='7'>")) + "&a;" + sheet.substr(sheet.find("<row r='7'>")))), only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(bomb.rejects.at(0).reason, RejectReason::BadXml);
  }

  void aRowWhoseTextTheBookLacksIsToldAndNotTakenForBlank() {
    const Folder folder;
    const auto result = checked(written(folder, book("<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>2</v></c></row><row><c t='s'><v>9</v></c></row>"
                                                     "<row><c><v>1</v></c><c t='s'><v>-1</v></c></row><row><c><v>2</v></c><c t='s'><v/></c></row></sheetData></worksheet>")),
                                only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{1});
    QCOMPARE(result.totals.rejects, std::int64_t{2});
    for (const auto& reject : result.rejects) QCOMPARE(reject.reason, RejectReason::LostText);
    QCOMPARE(result.rejects.at(0).line, std::int64_t{2});
  }

  void aBookWithoutItsPartsIsRefused() {
    const Folder folder;
    for (const auto broken : {0, 1}) {
      auto parts = book();
      parts[static_cast<std::size_t>(broken)].second = "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>";
      QCOMPARE(refusal(written(folder, parts)), std::string{"quality.broken_file"});
    }
    auto lost = book();
    lost.erase(lost.begin() + 4);
    QCOMPARE(refusal(written(folder, lost), {.part = "Produtos"}), std::string{"quality.broken_file"});
  }

  void aTextInThousandsOfCellsIsNotMultiplied() {
    const Folder folder;
    auto parts = book();
    parts[2].second = "<sst><si><t>sku</t></si><si><t>" + std::string(1 << 20, 'x') + "</t></si></sst>";
    std::string cells;
    for (int i = 0; i < 5000; ++i) cells += "<c t='s'><v>1</v></c>";
    parts[4].second = "<worksheet><sheetData><row><c t='s'><v>0</v></c></row><row>" + cells + "</row><row><c><v>1</v></c></row></sheetData></worksheet>";
    std::string noise;
    for (unsigned i = 0, x = 1; i < 20'000; ++i) noise += static_cast<char>((x = x * 1664525U + 1013904223U) >> 24U);
    parts.emplace_back("noise", noise);
    const auto result = checked(written(folder, parts), only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{1});
    QCOMPARE(result.rejects.at(0).reason, RejectReason::TooLong);
  }
};

QTEST_GUILESS_MAIN(TestSourcesXlsx)
#include "tst_sources_xlsx.moc"
