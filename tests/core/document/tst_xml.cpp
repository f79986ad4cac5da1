// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/xml_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace prumo;
using namespace prumo::document;

namespace {

XmlDocument parsed(std::string_view bytes) {
  auto document = XmlDocument::parse(bytes);
  if (!document) qFatal("%s", toJson(document.error().message).c_str());
  return std::move(*document);
}

/// "code@line:column" of what stood in the way.
std::string refusal(std::string_view bytes) {
  const auto document = XmlDocument::parse(bytes);
  if (document) return "none";
  std::string all = document.error().code();
  for (const auto* name : {"line", "column"}) {
    if (const auto* value = argument(document.error().message, name)) all += (*name == 'l' ? "@" : ":") + std::to_string(std::get<std::int64_t>(*value));
  }
  return all;
}

std::string remarks(const XmlDocument& document) {
  std::string all;
  for (const auto& one : document.remarks()) all += (all.empty() ? "" : " ") + one.what.code + "@" + std::to_string(one.line);
  return all;
}

std::string names(XmlNode node) {
  std::string all{node.local()};
  if (node.begin() == node.end()) return all;
  all += "(";
  for (const auto child : node) all += names(child) + " ";
  all.back() = ')';
  return all;
}

std::string utf16(std::string_view ascii, bool isBigEndian, bool isMarked) {
  std::string out = isMarked ? (isBigEndian ? "\xFE\xFF" : "\xFF\xFE") : "";
  for (const char c : ascii) isBigEndian ? out.append({'\0', c}) : out.append({c, '\0'});
  return out;
}

std::string repeated(const std::string& piece, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += piece;
  return all;
}

}  // namespace

class TestXml : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void elementsKnowTheirPlaceAndLine() {
    const auto document = parsed("<?xml version='1.0'?>\r\n<a>\r\n <b x='1'/>text<c>\r\n  <d/></c>\n<!-- <e/> --><f/>\n</a>");
    QCOMPARE(names(document.root()), std::string{"a(b c(d) f)"});
    QCOMPARE(document.root().line(), 2);
    QCOMPARE(document.root().child("", "b").line(), 3);
    QCOMPARE(document.root().child("", "c").child("", "d").line(), 4);
    QCOMPARE(document.root().child("", "f").line(), 5);
    QCOMPARE(document.root().child("", "f").parent().line(), 2);
    QVERIFY(!document.root().parent());
    QVERIFY(!document.root().child("", "none").child("", "at all"));
    QCOMPARE(XmlNode{}.line(), 0);
    QCOMPARE(remarks(document), std::string{});
  }

  void namesAreFoundByNamespaceWhateverThePrefix() {
    const auto document = parsed("<w:a xmlns:w='urn:w' xmlns='urn:d' k='1' w:k='2'>\n"
                                 "<b xmlns:w='urn:other' type='w:T'><w:c/></b><w:b type='T'/><b xmlns='' type='T'/><x:y xml:lang='pt' type=' x:T '/></w:a>");
    const auto a = document.root();
    QVERIFY(a.is("urn:w", "a"));
    QCOMPARE(a.attribute("k"), std::string_view{"1"});
    QCOMPARE(a.attribute("urn:w", "k"), std::string_view{"2"});
    QVERIFY(a.child("urn:d", "b").child("urn:other", "c"));
    QCOMPARE(a.child("urn:d", "b").resolved("w:T").space, std::string_view{"urn:other"});
    QCOMPARE(a.child("urn:w", "b").resolved("T").space, std::string_view{"urn:d"});
    QCOMPARE(a.child("", "b").resolved("T").space, std::string_view{});
    const auto loose = a.child("", "y").resolved(" x:T ");
    QVERIFY(!loose.isBound);
    QCOMPARE(loose.local, std::string_view{"T"});
    QCOMPARE(a.child("", "y").attribute("http://www.w3.org/XML/1998/namespace", "lang"), std::string_view{"pt"});
  }

  void textIsWhatAPersonReads() {
    const auto document = parsed("<a>one <b>two</b><b>three</b><![CDATA[ & four]]>&amp;&#233;</a>");
    QCOMPARE(document.root().text(), std::string{"one two three & four&\xC3\xA9"});
    QCOMPARE(document.root().child("", "b").text(), std::string{"two"});
  }

  void anEntityBombStaysSmallAndNothingIsFetched() {
    const auto document = parsed("<?xml version='1.0'?>\n<!-- <!DOCTYPE no> -->\n<!DOCTYPE a [<!ENTITY x 'lol'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'><!ENTITY z SYSTEM 'file:///etc/passwd'>]>\n<a>&y;&z;</a>");
    QCOMPARE(document.root().text(), std::string{"&y;&z;"});
    QCOMPARE(document.remarks().size(), std::size_t{1});
    QCOMPARE(document.remarks()[0].what.code, std::string{"document.doctype"});
  }

  void theBytesDecideTheEncodingAndAWrongDeclarationIsTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, std::string_view bytes, const char* text, const char* told) {
      QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QString::fromUtf8(text) << QString::fromLatin1(told);
    };
    row("utf-8", "<?xml version='1.0' encoding='utf-8'?><a>\xC3\xA9</a>", "é", "");
    row("mark", "\xEF\xBB\xBF<a>\xC3\xA9</a>", "é", "");
    row("latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>", "é", "");
    row("windows-1252", "<?xml version=\"1.0\" encoding=\"Windows-1252\"?><a>\x80</a>", "€", "");
    row("latin-1 as utf-8", "<?xml version='1.0' encoding='UTF-8'?>\n<a>\xE9</a>", "é", "document.wrong_encoding@2");
    row("utf-8 as latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\xC3\xA9</a>", "é", "document.wrong_encoding@1");
    row("nothing said", "<a>\n\xE9</a>", "\né", "document.not_utf8@2");
    row("utf-16 said only", "<?xml version='1.0' encoding='utf-16'?><a>x</a>", "x", "document.wrong_encoding@1");
    row("unknown", "<?xml version='1.0' encoding='KOI8-R'?><a>\xE9</a>", "é", "document.unknown_encoding@1");
    row("unknown and plain", "<?xml version='1.0' encoding='KOI8-R'?><a>x</a>", "x", "");
    row("utf-16 le", utf16("<?xml version='1.0' encoding='utf-16'?><a>x</a>", false, true), "x", "");
    row("utf-16 be without mark", utf16("<a>x</a>", true, false), "x", "");
    row("utf-16 as utf-8", utf16("<?xml version='1.0' encoding='utf-8'?><a>x</a>", true, true), "x", "document.wrong_encoding@1");
  }
  void theBytesDecideTheEncodingAndAWrongDeclarationIsTold() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto document = parsed(bytes.toStdString());
    QCOMPARE(QString::fromStdString(document.root().text()), text);
    QCOMPARE(QString::fromStdString(remarks(document)), told);
  }

  void brokenFilesAreRefusedWithTheirPlace() {
    QCOMPARE(refusal(""), std::string{"document.empty"});
    QCOMPARE(refusal("\xEF\xBB\xBF \n"), std::string{"document.empty"});
    QCOMPARE(refusal("just text").substr(0, 21), std::string{"document.xml_syntax@1"});
    QCOMPARE(refusal("<a>\n<b></a>"), std::string{"document.xml_syntax@2:6"});
    QCOMPARE(refusal("<a>\n<b>\n").substr(0, 21), std::string{"document.xml_syntax@2"});
    QCOMPARE(refusal("<a b='1></a>").substr(0, 21), std::string{"document.xml_syntax@1"});
    QCOMPARE(refusal(std::string_view{"<a>\n\0</a>", 9}), std::string{"document.xml_syntax@2:1"});
    QCOMPARE(refusal("<a>\xEF\xBF\xBE&#xD800;&#0;</a>"), std::string{"none"});
    QCOMPARE(parsed("<a>&#xD800;&#99999999999;</a>").root().text(), std::string{"?#xD800;?#99999999999;"});
  }

  void nestingEndsBeforeTheStackDoes() {
    QCOMPARE(refusal(repeated("<a>", kMostLevels) + repeated("</a>", kMostLevels)), std::string{"none"});
    QCOMPARE(refusal(repeated("<a>\n", 100'000) + repeated("</a>", 100'000)), std::string{"document.too_deep@201"});
    QCOMPARE(refusal(repeated("<a>", 100'000)).substr(0, 19), std::string{"document.xml_syntax"});
  }

  void whatComesTwiceIsTold() {
    const auto document = parsed("<a>\n<b x='1' x='2'/>\n</a>\n<c/>");
    QCOMPARE(document.root().child("", "b").attribute("x"), std::string_view{"2"});
    QCOMPARE(remarks(document), std::string{"document.repeated_key@2 document.further_documents@4"});
  }

  void onlyFilesBesideItAreOpenedEachOnce() {
    QTemporaryDir folder;
    const std::filesystem::path top = folder.path().toStdString();
    const auto put = [](const std::filesystem::path& path, std::string_view text) { std::ofstream(path, std::ios::binary) << text; };
    std::filesystem::create_directories(top / "in" / "sub");
    put(top / "out.xsd", "<out/>");
    put(top / "in" / "sub" / "b c.xsd", "<b>\n<up to='../a.xsd'/></b>");
    put(top / "in" / "broken.xsd", "<b>");
    put(top / "in" / "a.xsd", "<a/>");
    auto read = XmlDocument::read(top / "in" / "a.xsd");
    XmlFiles files(std::move(*read), top / "in" / "a.xsd");
    const auto b = files.open(files.root(), "sub/b%20c.xsd");
    QVERIFY(b.is("", "b"));
    QCOMPARE(files.fileOf(b), std::string{"sub/b c.xsd"});
    QVERIFY(files.open(b, "../a.xsd") == files.root());
    QVERIFY(files.open(files.root(), "sub/b c.xsd") == b);
    for (const auto* bad : {"http://shop.example/x.xsd", "//host/x.xsd", "../../out.xsd", "/etc/passwd", "none.xsd", "broken.xsd", "sub"}) QVERIFY(!files.open(b, bad));
    QVERIFY(!files.open(b, "none.xsd"));
    std::vector<Dead> reasons;
    for (const auto& one : files.dead()) reasons.push_back(one.reason);
    QCOMPARE(files.dead().at(0).file, std::string{"sub/b c.xsd"});
    QVERIFY((reasons == std::vector{Dead::Remote, Dead::Remote, Dead::Outside, Dead::Outside, Dead::Dangling, Dead::Dangling, Dead::Dangling}));
    QVERIFY(!files.open(files.root(), "broken.xsd"));
    QVERIFY(files.dead().back().reason == Dead::Unreadable);
  }

  void filesThatCannotBeReadAreTold() {
    QCOMPARE(XmlDocument::read("/nowhere/at/all.xml").error().code(), std::string{"base.cannot_read"});
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/a.xml";
    std::ofstream(path) << "<a>";
    const auto broken = XmlDocument::read(path);
    QVERIFY(argument(broken.error().message, "path"));
  }
};

QTEST_APPLESS_MAIN(TestXml)
#include "tst_xml.moc"
