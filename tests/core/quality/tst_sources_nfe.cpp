// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/quality/folder.h"
#include "tests/core/quality/zip_maker.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

constexpr char kKey[] = "35260112345678000195550010000000011000000018";

/// A made up invoice with two items, and a group nobody knows yet.
std::string note(const std::string& number, const std::string& total = "30.00") {
  return "<NFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"><infNFe versao=\"4.00\" Id=\"NFe" + std::string{kKey} + "\">\n"
         "<ide><mod>55</mod><nNF>" + number + "</nNF><dhEmi>2026-01-02T10:00:00-03:00</dhEmi></ide>\n"
         "<emit><CNPJ>12345678000195</CNPJ><xNome>Loja Exemplo</xNome><enderEmit><UF>SP</UF></enderEmit></emit>\n"
         "<dest><CPF>39053344705</CPF><xNome>Fulana de Tal</xNome><enderDest><UF>RJ</UF></enderDest></dest>\n"
         "<det nItem=\"1\"><prod><cProd>A</cProd><cEAN>SEM GTIN</cEAN><NCM>64011000</NCM><vProd>10.00</vProd></prod>\n"
         "<imposto><ICMS><ICMS00><orig>0</orig><CST>00</CST></ICMS00></ICMS><IBSCBS><vIBS>1.00</vIBS></IBSCBS></imposto></det>\n"
         "<det nItem=\"2\"><prod><cProd/><cEAN>7891000315507</cEAN><vProd>20.00</vProd></prod></det>\n"
         "<total><ICMSTot><vProd>30.00</vProd><vNF>" + total + "</vNF></ICMSTot><IBSCBSTot><vIBS>1.00</vIBS></IBSCBSTot></total></infNFe></NFe>";
}

std::string processed(const std::string& number) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nfeProc xmlns=\"http://www.portalfiscal.inf.br/nfe\">" + note(number) +
         "<protNFe><infProt><cStat>100</cStat></infProt></protNFe></nfeProc>";
}

Preview seen(const fs::path& path, DialectChoice choice = {}) {
  auto preview = sniff(path, choice);
  if (!preview) qFatal("%s", toJson(preview.error().message).c_str());
  return *preview;
}

std::string cell(const Preview& preview, std::size_t row, const std::string& column) {
  const auto found = std::ranges::find(preview.columns, column);
  return found == preview.columns.end() ? "no column" : preview.rows.at(row)[static_cast<std::size_t>(found - preview.columns.begin())];
}

std::string refusal(const fs::path& path, DialectChoice choice = {}) {
  const auto preview = sniff(path, choice);
  return preview ? "none" : preview.error().code();
}

const RuleSet kTotals = only({.columns = {"vNF"}, .kind = RuleKind::NotNull});

}  // namespace

class TestSourcesNfe : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anInvoiceIsARowWithItsOfficialNames() {
    const Folder folder;
    const auto preview = seen(folder.file(processed("7"), "um.xml"));
    QCOMPARE(preview.dialect.kind, std::string{"nfe"});
    QCOMPARE(preview.dialect.part, std::string{"notas"});
    QCOMPARE(preview.rows.size(), std::size_t{1});
    for (const auto& [column, value] : std::vector<std::pair<std::string, std::string>>{
             {"arquivo", "um.xml"}, {"chave", kKey}, {"nNF", "7"}, {"emit.CNPJ", "12345678000195"}, {"emit.UF", "SP"}, {"dest.UF", "RJ"},
             {"vProd", "30.00"}, {"vNF", "30.00"}, {"cStat", "100"}, {"vServ", ""}}) {
      QCOMPARE(cell(preview, 0, column), value);
    }
  }

  void itsItemsAreRowsOfTheOtherPart() {
    const Folder folder;
    const auto path = folder.file(processed("7"), "um.xml");
    const auto preview = seen(path, {.part = "itens"});
    QCOMPARE(preview.rows.size(), std::size_t{2});
    QCOMPARE(cell(preview, 0, "NCM"), std::string{"64011000"});
    QCOMPARE(cell(preview, 0, "CST"), std::string{"00"});
    QCOMPARE(cell(preview, 1, "nItem"), std::string{"2"});
    QCOMPARE(cell(preview, 1, "chave"), std::string{kKey});
    QCOMPARE(cell(preview, 1, "vProd"), std::string{"20.00"});
    const auto result = checked(path, only({.columns = {"cProd"}, .kind = RuleKind::NotNull}), {.part = "itens"});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{8}));
    QCOMPARE(refusal(path, {.part = "outra"}), std::string{"quality.no_part"});
  }

  void peopleAreMasked() {
    const Folder folder;
    const auto preview = seen(folder.file(processed("7"), "um.xml"));
    QCOMPARE(cell(preview, 0, "dest.CPF"), std::string{"***.***.447-**"});
    QVERIFY(!cell(preview, 0, "dest.xNome").starts_with("Fulana"));
    QCOMPARE(cell(preview, 0, "emit.xNome"), std::string{"Loja Exemplo"});
  }

  void whatIsNoInvoiceInAFolderIsRejectedByName() {
    const Folder folder;
    folder.file(processed("1"), "a.xml");
    folder.file("<procEventoNFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"/>", "b.xml");
    folder.file("x", "leia-me.txt");
    folder.file(processed("2").substr(0, 900), "c.xml");
    folder.file("<!DOCTYPE a [<!ENTITY b 'c'>]>" + note("3"), "d.xml");
    fs::create_directory(folder.path() / "mais");
    folder.file(processed("4"), "mais/e.xml");
    const auto result = checked(folder.path(), kTotals);
    QCOMPARE(result.totals.rows, std::int64_t{2});
    QCOMPARE(result.totals.rejects, std::int64_t{4});
    std::vector<std::pair<std::string, RejectReason>> rejects;
    for (const auto& reject : result.rejects) rejects.emplace_back(reject.text, reject.reason);
    QCOMPARE(rejects, (std::vector<std::pair<std::string, RejectReason>>{{"b.xml", RejectReason::NoInvoice},
                                                                         {"c.xml", RejectReason::BrokenOff},
                                                                         {"d.xml", RejectReason::OwnEntities},
                                                                         {"leia-me.txt", RejectReason::NoInvoice}}));
    QCOMPARE(cell(seen(folder.path()), 1, "arquivo"), std::string{"mais/e.xml"});
  }

  void aZipIsReadLikeAFolder() {
    const Folder folder;
    const auto path = folder.path() / "lote.zip";
    writeZip(path, {{"../../fora.xml", processed("1")}, {"n/2.xml", note("2", "")}, {"n/leia.txt", "x"}});
    const auto result = checked(path, kTotals);
    QCOMPARE(result.totals.rows, std::int64_t{2});
    QCOMPARE(result.rejects.at(0).text, std::string{"n/leia.txt"});
    QCOMPARE(result.outcomes[0].failed, std::int64_t{1});
    QCOMPARE(result.outcomes[0].rows[0].cells[0], std::string{"n/2.xml"});
    QCOMPARE(cell(seen(path), 0, "arquivo"), std::string{"../../fora.xml"});
    QVERIFY(!fs::exists(folder.path().parent_path() / "fora.xml"));
  }

  void severalInvoicesInOneMessageAreRowsEach() {
    const Folder folder;
    const auto path = folder.file("<enviNFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"><idLote>1</idLote>" + note("1") + note("2") + "</enviNFe>", "lote.xml");
    QCOMPARE(checked(path, kTotals).totals.rows, std::int64_t{2});
    QCOMPARE(cell(seen(path, {.part = "itens"}), 3, "nItem"), std::string{"2"});
  }

  void archivesThatExplodeAreRefused() {
    const Folder folder;
    const auto bomb = folder.path() / "bomba.zip";
    writeZip(bomb, {{"a.xml", std::string(100 << 20, ' ')}, {"b.xml", std::string(100 << 20, ' ')}});
    QCOMPARE(refusal(bomb, {.kind = "nfe"}), std::string{"quality.unpacks_too_large"});
    const auto large = folder.path() / "grande.zip";
    std::string noise;
    for (unsigned i = 0, x = 1; i < 2'000'000; ++i) noise += static_cast<char>((x = x * 1664525U + 1013904223U) >> 24U);
    writeZip(large, {{"a.xml", processed("1")}, {"b.bin", noise}, {"c.xml", std::string(70 << 20, ' ')}});
    const auto result = checked(large, kTotals);
    QCOMPARE(result.totals.rows, std::int64_t{1});
    QCOMPARE(result.rejects.at(1).reason, RejectReason::NotUnpacked);
    QCOMPARE(result.rejects.at(1).text, std::string{"c.xml"});
  }

  void aSingleFileThatCannotBeReadSaysWhy() {
    const Folder folder;
    QCOMPARE(refusal(folder.file("<NFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"/>", "a.xml")), std::string{"quality.no_invoice"});
    QCOMPARE(refusal(folder.file(processed("1").substr(0, 900), "b.xml")), std::string{"quality.broken_invoice"});
    QCOMPARE(refusal(folder.file("<!DOCTYPE a [<!ENTITY b 'c'>]>" + note("3"), "c.xml")), std::string{"quality.own_entities"});
    const auto zip = folder.path() / "d.zip";
    writeZip(zip, {{"a.xml", processed("1")}});
    fs::resize_file(zip, fs::file_size(zip) / 2);
    QCOMPARE(refusal(zip, {.kind = "nfe"}), std::string{"quality.broken_file"});
    fs::create_directory(folder.path() / "vazia");
    QCOMPARE(refusal(folder.path() / "vazia", {.kind = "nfe"}), std::string{"quality.no_invoice"});
  }

  void realInvoicesAreRead() {
    const auto folder = fs::path{PRUMO_SHARED_DATA} / "nfe";
    if (!fs::is_directory(folder)) QSKIP("the real invoices are not here");
    const auto result = checked(folder, kTotals);
    QVERIFY(result.totals.rows >= 4);
    QCOMPARE(result.outcomes[0].failed, std::int64_t{0});
    QVERIFY(result.totals.rejects >= 3);
    for (const auto& reject : result.rejects) QVERIFY(!reject.text.empty());
  }
};

QTEST_GUILESS_MAIN(TestSourcesNfe)
#include "tst_sources_nfe.moc"
