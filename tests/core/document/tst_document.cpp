// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <QTest>

#include <fstream>

using namespace prumo;
using namespace prumo::document;

namespace {

Document parsed(std::string_view text, Syntax syntax = Syntax::Yaml) {
  auto document = Document::parse(text, syntax);
  if (!document) qFatal("%s", toJson(document.error().message).c_str());
  return std::move(*document);
}

std::string refusal(std::string_view text, Syntax syntax = Syntax::Yaml) {
  const auto document = Document::parse(text, syntax);
  return document ? "none" : document.error().code();
}

std::int64_t lineOfRefusal(std::string_view text, Syntax syntax) {
  const auto document = Document::parse(text, syntax);
  const auto* line = document ? nullptr : argument(document.error().message, "line");
  return line ? std::get<std::int64_t>(*line) : 0;
}

std::string text(Node node) { return std::string{node.text()}; }

std::string repeated(const std::string& piece, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += piece;
  return all;
}

std::string tree(Node node) {
  if (node.isMap() || node.isList()) {
    std::string all = node.isMap() ? "{" : "[";
    for (const auto child : node) all += (node.isMap() ? std::string{child.key()} + "=" : std::string{}) + tree(child) + " ";
    return all + (node.isMap() ? "}" : "]");
  }
  return text(node);
}

}  // namespace

class TestDocument : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void jsonAndYamlOfTheSameContentAreTheSameTree() {
    const auto json = parsed("{\"a\": [1, true, null, \"x\"],\n \"b\": {\"c\": 1.5e3}}", Syntax::Json);
    const auto yaml = parsed("a: [1, true, null, \"x\"]\nb:\n  c: 1.5e3\n");
    QCOMPARE(tree(json.root()), tree(yaml.root()));
    QCOMPARE(*yaml.root()["b"]["c"].number(), 1500.0);
    QVERIFY(json.root()["a"].isList());
    QCOMPARE(json.root()["a"].size(), std::size_t{4});
  }

  void everyValueKnowsItsLine() {
    for (const auto syntax : {Syntax::Json, Syntax::Yaml}) {
      const auto document = parsed("{\"one\": 1,\n\n\"two\": {\n  \"three\": [\n 1,\n 2]}}", syntax);
      QCOMPARE(document.root()["one"].line(), 1);
      QCOMPARE(document.root()["two"].line(), 3);
      QCOMPARE(document.root()["two"]["three"].line(), 4);
      QCOMPARE((*++document.root()["two"]["three"].begin()).line(), 6);
    }
  }

  void nothingLeadsToNothing() {
    const auto document = parsed("a: 1");
    const auto gone = document.root()["b"]["c"]["d"];
    QVERIFY(!gone);
    QCOMPARE(gone.line(), 0);
    QVERIFY(gone.begin() == gone.end());
    QVERIFY(!document.root()["a"]["b"]);
  }

  void scalarsFollowTheCoreSchema_data() {  // YAML 1.2.2, 10.3.2
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* written, Kind kind) { QTest::newRow(written) << QString::fromLatin1(written) << static_cast<int>(kind); };
    for (const char* nothing : {"~", "null", "NULL"}) row(nothing, Kind::Null);
    for (const char* truth : {"true", "False", "TRUE"}) row(truth, Kind::Boolean);
    for (const char* number : {"0", "-12", "+3", "1.5", ".5", "1e10", "1.", "-1.5E-3"}) row(number, Kind::Number);
    for (const char* word : {"no", "on", "Norway", "1.2.3", "e5", "0x1F", "2026-11-28", "'1'", "\"true\"", "1e"}) row(word, Kind::Text);
  }
  void scalarsFollowTheCoreSchema() {
    QFETCH(QString, written);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(parsed("a: " + written.toStdString()).root()["a"].kind()), kind);
  }

  void aliasesAreFollowedAndMergedMapsAreMembers() {
    const auto document = parsed("base: &base\n  unit: BRL\n  limit: 10\nprice:\n  <<: *base\n  limit: 20\nagain: *base\n");
    const auto root = document.root();
    QCOMPARE(text(root["again"]["unit"]), std::string{"BRL"});
    QCOMPARE(root["again"].line(), 7);
    QCOMPARE(text(root["price"]["unit"]), std::string{"BRL"});
    QCOMPARE(text(root["price"]["limit"]), std::string{"20"});
    QCOMPARE(root["price"].size(), std::size_t{2});
  }

  void manyMergedMapsAreReadOneByOne() {
    std::string text;
    for (int i = 0; i < 60'000; ++i) text += "a" + std::to_string(i) + ": &n" + std::to_string(i) + " {k" + std::to_string(i) + ": 1}\nb" + std::to_string(i) + ": {<<: *n" + std::to_string(i) + "}\n";
    const auto document = parsed(text);
    QVERIFY(document.root()["b59999"].has("k59999"));
    QCOMPARE(document.root()["b7"].size(), std::size_t{1});
  }

  void aBombOfAliasesIsRefusedInsteadOfRead() {
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
      const auto before = "*a" + std::to_string(i - 1);
      bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(before + ",", 8) + before + "]\n";
    }
    QCOMPARE(refusal(bomb), std::string{"document.expands"});
  }

  void aliasesOfAliasesCannotNestBeyondTheLimit() {
    std::string chain = "a0: &a0 [x]\n";
    for (int i = 1; i < 300; ++i) chain += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    QCOMPARE(refusal(chain), std::string{"document.too_deep"});
  }

  void anAliasWithinItselfIsLeftEmptyAndTold() {
    const auto document = parsed("a: &a\n  b: *a\n  c: *unknown\n");
    QCOMPARE(document.remarks().size(), std::size_t{2});
    QVERIFY(document.remarks()[0].oddity == Oddity::Recursion);
    QCOMPARE(document.remarks()[0].line, 2);
    QVERIFY(document.root()["a"]["b"].kind() == Kind::Null);
  }

  void ofARepeatedKeyTheLastHoldsAndItIsTold() {
    for (const auto* text : {"{\"a\": 1,\n\"a\": 2}", "{\"a\":1,\n\"a\":2,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1,\"k\":1,\"l\":1,\"m\":1}"}) {
      const auto document = parsed(text, Syntax::Json);
      QCOMPARE(*document.root()["a"].number(), 2.0);
      QCOMPARE(document.remarks().size(), std::size_t{1});
      QCOMPARE(document.remarks()[0].line, 2);
      QCOMPARE(document.remarks()[0].text, std::string{"a"});
    }
  }

  void membersOfLargeMapsAreFound() {
    std::string text = "{";
    for (int i = 0; i < 5000; ++i) text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    const auto document = parsed(text + "\"last\":1}", Syntax::Json);
    for (int i = 0; i < 5000; i += 7) QCOMPARE(*document.root()["k" + std::to_string(i)].number(), double(i));
    QVERIFY(!document.root().has("k5000"));
  }

  void brokenTextIsRefusedWithItsLine() {
    QCOMPARE(refusal("{\"a\": [1, 2}", Syntax::Json), std::string{"document.syntax"});
    QCOMPARE(lineOfRefusal("{\n\"a\": 1,\n\"b\" 2}", Syntax::Json), 3);
    QCOMPARE(lineOfRefusal("a: 1\nb: [1, 2\nc: 3\n", Syntax::Yaml), 3);
    QVERIFY(Document::parse("{\"a\": 1e999, \"b\": 1}", Syntax::Json)->root()["a"].kind() == Kind::Null);  // sound, but beyond counting
    QCOMPARE(refusal("? [a, b]\n: 1\n"), std::string{"document.syntax"});
  }

  void nestingBeyondTheLimitIsRefusedWithoutReadingOn() {
    QCOMPARE(refusal(repeated("[", 100'000), Syntax::Json), std::string{"document.too_deep"});
    QCOMPARE(refusal(repeated("{\"a\":", 10'000), Syntax::Json), std::string{"document.too_deep"});
    QCOMPARE(refusal(repeated("[", 500)), std::string{"document.too_deep"});
    QCOMPARE(refusal(repeated("[", 150) + repeated("]", 150), Syntax::Json), std::string{"none"});
  }

  void emptyTextIsCalledEmpty() {
    for (const auto syntax : {Syntax::Json, Syntax::Yaml}) {
      QCOMPARE(refusal("", syntax), std::string{"document.empty"});
      QCOMPARE(refusal("\xEF\xBB\xBF \n", syntax), std::string{"document.empty"});
    }
    QCOMPARE(refusal("# nothing but a comment\n"), std::string{"document.empty"});
  }

  void otherEncodingsAreRead() {
    QCOMPARE(text(parsed("\xEF\xBB\xBF{\"a\":\"\xC3\xA7\"}", Syntax::Json).root()["a"]), std::string{"ç"});
    QCOMPARE(text(parsed(std::string_view{"\xFF\xFE{\0\"\0a\0\"\0:\0\"\0\xE7\0\"\0}\0", 20}, Syntax::Json).root()["a"]), std::string{"ç"});
    const auto legacy = parsed("a: 1\nb: pre\xE7o\n");
    QCOMPARE(text(legacy.root()["b"]), std::string{"preço"});
    QVERIFY(legacy.remarks().at(0).oddity == Oddity::NotUtf8);
    QCOMPARE(legacy.remarks().at(0).line, 2);
  }

  void onlyTheFirstOfManyDocumentsIsReadAndThatIsTold() {
    const auto document = parsed("a: 1\n---\na: 2\n");
    QCOMPARE(*document.root()["a"].number(), 1.0);
    QVERIFY(document.remarks().at(0).oddity == Oddity::FurtherDocuments);
    QCOMPARE(document.remarks().at(0).line, 2);
  }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
