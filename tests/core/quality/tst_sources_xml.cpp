// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;
using Rows = std::vector<Texts>;

const Rule kNoEmptySku{.columns = {"sku"}, .kind = RuleKind::NotNull};

Preview seen(const fs::path& path, DialectChoice choice = {}) {
  auto preview = sniff(path, choice);
  if (!preview) qFatal("%s", toJson(preview.error().message).c_str());
  return *preview;
}

std::string refusal(const fs::path& path, DialectChoice choice = {}) {
  const auto preview = sniff(path, choice);
  return preview ? "none" : preview.error().code();
}

/// The text in UTF-16, with a byte order mark.
std::string wide(const std::string& text) {
  std::string out = "\xFF\xFE";
  for (const char c : text) (out += c) += '\0';
  return out;
}

}  // namespace

class TestSourcesXml : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theMostRepeatedElementNearTheRootIsTheRecord() {
    const Folder folder;
    const auto path = folder.file("<?xml version='1.0'?>\n<catalogo><loja>x</loja><loja>y</loja>\n"
                                  "<produtos>\n<produto id='1'><sku>A</sku><preco moeda='BRL'>1,50</preco></produto>\n"
                                  "<produto id='2'>\n <sku/>\n <img>a</img>\n <img>b</img>\n</produto>\n"
                                  "<produto id='3'><sku>C</sku><img>c</img></produto></produtos></catalogo>\n", "feed.xml");
    const auto preview = seen(path);
    QCOMPARE(preview.dialect.kind, std::string{"xml"});
    QCOMPARE(preview.dialect.part, std::string{"catalogo/produtos/produto"});
    QCOMPARE(preview.columns, (Texts{"id", "sku", "preco", "preco.moeda", "img"}));
    QCOMPARE(preview.rows, (Rows{{"1", "A", "1,50", "BRL", ""}, {"2", "", "", "", "[\"a\",\"b\"]"}, {"3", "C", "", "", "[\"c\"]"}}));
    const auto result = checked(path, only(kNoEmptySku));
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{5}));
    QCOMPARE(seen(path, {.part = "catalogo/loja"}).columns, (Texts{"loja"}));
    QCOMPARE(seen(path, {.part = "/catalogo/loja/"}).rows, (Rows{{"x"}, {"y"}}));
    QCOMPARE(refusal(path, {.part = "catalogo/nada"}), std::string{"quality.no_part"});
    QCOMPARE(refusal(path, {.part = "/"}), std::string{"quality.no_part"});
  }

  void repeatedElementsKeepWhatIsInsideThem() {
    const Folder folder;
    const auto path = folder.file("<p><o n='1'><item q='2'>A<x/></item><item><sku>B</sku></item></o><o n='2'/></p>", "feed.xml");
    QCOMPARE(seen(path).columns, (Texts{"n", "item"}));
    QCOMPARE(seen(path).rows.front()[1], std::string{"[{\"#text\":\"A\",\"q\":\"2\",\"x\":\"\"},{\"sku\":\"B\"}]"});
  }

  void prefixesAreLeftOut() {
    const Folder folder;
    const auto path = folder.file("<rss xmlns:g='http://base.google.com/ns/1.0'><channel><item><g:id>1</g:id><title>T &amp; U</title></item>"
                                  "<g:item><g:id>2</g:id></g:item></channel></rss>", "feed.xml");
    QCOMPARE(seen(path).dialect.part, std::string{"rss/channel/item"});
    QCOMPARE(seen(path).rows, (Rows{{"1", "T & U"}, {"2", ""}}));
  }

  void encodingsAreReadAsDeclared() {
    const Folder folder;
    const std::string body = "<c><p><n>Caf\xE9 \x80</n></p><p><n>x</n></p></c>";
    QCOMPARE(seen(folder.file("<?xml version='1.0' encoding='ISO-8859-1'?>" + body, "l.xml")).rows[0][0], std::string{"Café \xC2\x80"});
    QCOMPARE(seen(folder.file("<?xml version='1.0' encoding='windows-1252'?>" + body, "w.xml")).rows[0][0], std::string{"Café €"});
    const auto utf16 = folder.file(wide("<?xml version='1.0' encoding='UTF-16'?>\n<c><p><n>a</n></p>\n<p><n/></p></c>"), "u.xml");
    QCOMPARE(seen(utf16).rows, (Rows{{"a"}, {""}}));
    QCOMPARE(linesOf(checked(utf16, only({.columns = {"n"}, .kind = RuleKind::NotNull})).outcomes[0].rows), (Lines{3}));
    const auto wrong = checked(folder.file(body.substr(0, 3) + "<p><n>a</n></p>" + body.substr(3), "x.xml"), only({.columns = {"n"}}));
    QCOMPARE(wrong.totals.rows, std::int64_t{2});
    QCOMPARE(wrong.rejects[0].reason, RejectReason::BadEncoding);
  }

  void aBrokenRecordCostsOneRecord() {
    const Folder folder;
    const auto path = folder.file("<c>\n<g><p><sku>A</sku></p>\n<p><sku>B</p>\n<p>\n<sku>C</sku>&nbsp;</p>\n<p><sku>D</sku>\n<p><sku/></p>\n<p><sku>F</sku></p>\n</g></c>\n", "feed.xml");
    const auto result = checked(path, only(kNoEmptySku), {.part = "c/g/p"});
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(result.totals.lines, std::int64_t{6});
    Lines lines;
    for (const auto& reject : result.rejects) {
      lines.push_back(reject.line);
      QCOMPARE(reject.reason, RejectReason::BadXml);
    }
    QCOMPARE(lines, (Lines{3, 4, 6}));
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{7}));
    QVERIFY(result.rejects[0].text.starts_with("<p><sku>B</p>"));
  }

  void aDocumentThatBreaksOffGivesTheRowsBeforeIt() {
    const Folder folder;
    const std::string whole = "<c>\n<p><sku>A</sku></p>\n<p><sku>B</sku></p>\n<p><sku>C</sku></p>\n</c>";
    const auto inside = checked(folder.file(whole.substr(0, whole.rfind("</sku>")), "a.xml"), only(kNoEmptySku));
    QCOMPARE(inside.totals.rows, std::int64_t{2});
    QCOMPARE(inside.rejects.size(), std::size_t{1});
    QCOMPARE(inside.rejects[0].reason, RejectReason::BrokenOff);
    QCOMPARE(inside.rejects[0].line, std::int64_t{4});
    const auto between = checked(folder.file(whole.substr(0, whole.rfind("<p>")), "b.xml"), only(kNoEmptySku));
    QCOMPARE(between.totals.rows, std::int64_t{2});
    QCOMPARE(between.rejects.at(0).reason, RejectReason::BrokenOff);
  }

  void aDocumentsOwnTypeAndEntitiesAreRefused() {
    const Folder folder;
    const auto bomb = folder.file("<!DOCTYPE c [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><c><p>&b;</p><p/></c>", "a.xml");
    QCOMPARE(codeOf(bomb), std::string{"quality.own_entities"});
    QCOMPARE(refusal(bomb, {.part = "c/p"}), std::string{"quality.own_entities"});
    QCOMPARE(codeOf(folder.file("<!DOCTYPE c SYSTEM 'file:///etc/passwd'><c><p/></c>", "b.xml")), std::string{"quality.own_entities"});
  }

  void whatIsTooDeepOrTooLongIsRejected() {
    const Folder folder;
    std::string deep;
    for (int i = 0; i < 200; ++i) deep += "<d>";
    const auto nested = checked(folder.file("<c><p><sku>A</sku></p><p>" + deep + "</p><p><sku/></p></c>", "a.xml"), only(kNoEmptySku));
    QCOMPARE(nested.totals.rows, std::int64_t{2});
    QCOMPARE(nested.rejects.at(0).reason, RejectReason::TooDeep);
    const auto large = checked(folder.file("<c><p><sku>A</sku></p><p><sku>" + std::string(17 << 20, 'x') + "</sku></p><p><sku/></p></c>", "b.xml"), only(kNoEmptySku));
    QCOMPARE(large.totals.rows, std::int64_t{2});
    QCOMPARE(large.rejects.at(0).reason, RejectReason::TooLong);
    const auto comment = checked(folder.file("<c><p><sku>A</sku></p><!-- " + std::string(6 << 20, '-') + " --><p><sku/></p></c>", "c.xml"), only(kNoEmptySku), {.part = "c/p"});
    QCOMPARE(comment.totals.rows, std::int64_t{2});
    QCOMPARE(comment.totals.rejects, std::int64_t{1});
  }

  void whatIsNoXmlIsRefusedByName() {
    const Folder folder;
    QCOMPARE(refusal(folder.file("<", "a.xml"), {.kind = "xml"}), std::string{"quality.not_xml"});
    QCOMPARE(refusal(folder.file("", "b.xml"), {.kind = "xml"}), std::string{"quality.not_xml"});
    QCOMPARE(refusal(folder.path() / "none.xml", {.kind = "xml"}), std::string{"base.cannot_read"});
    QCOMPARE(refusal(folder.file("<c/>", "c.xml")), std::string{"none"});
    QCOMPARE(refusal(folder.file("<c", "d.xml")), std::string{"quality.not_xml"});
  }

  void personalDataInXmlIsMasked() {
    const Folder folder;
    const auto path = folder.file("<c><p><cpf>390.533.447-05</cpf><sku/></p><p><cpf>111.444.777-35</cpf><sku>B</sku></p></c>", "feed.xml");
    QCOMPARE(checked(path, only(kNoEmptySku)).outcomes[0].rows[0].cells[0], std::string{"***.***.447-**"});
  }

  void xmlIsProfiled() {
    const Folder folder;
    const auto found = profile({folder.file("<c><p><n>1</n></p><p><n>2</n></p></c>", "feed.xml"), {}});
    QVERIFY(found);
    QCOMPARE(found->columns[0].type, ValueType::Integer);
  }
};

QTEST_GUILESS_MAIN(TestSourcesXml)
#include "tst_sources_xml.moc"
