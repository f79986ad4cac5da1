// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/utf8.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prumo;

class TestBase : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void uuidsSortInTheOrderOfTheirMaking() {
    auto previous = newUuid();
    for (int i = 0; i < 10'000; ++i) {
      auto next = newUuid();
      QVERIFY2(previous < next, next.c_str());
      QCOMPARE(next.size(), std::size_t{36});
      QCOMPARE(next[14], '7');
      previous = next;
    }
  }

  void instantsSurviveTextWithTheirOffset() {
    const auto instant = instantFromIso("2026-11-23T14:32:05.120-03:00");
    QVERIFY(instant.has_value());
    QCOMPARE(toIso(*instant), std::string{"2026-11-23T14:32:05.120-03:00"});
    QCOMPARE(dateOf(*instantFromIso("2026-11-24T01:30:00-03:00")), std::string{"2026-11-24"});
    QCOMPARE(instantFromIso("1970-01-01T00:00:00Z")->ms, std::int64_t{0});
    QCOMPARE(instantFromIso("2000-02-29T12:00:00Z")->ms, std::int64_t{951825600000});
  }

  void impossibleInstantsAreRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2026-11-23", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00",
                             "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zx", "-026-01-01T00:00:00Z", "2026-01-01T00:00:00+3:00"}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }
  void impossibleInstantsAreRefused() {
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text.toStdString()));
  }

  void utf8IsCheckedByTheTableOfTheStandard() {
    QVERIFY(isPlainUtf8("São Paulo, 1.234,56 €, 🙂"));
    QCOMPARE(validUtf8Prefix("ab\xC0\xAF"), std::size_t{2});          // overlong
    QCOMPARE(validUtf8Prefix("\xED\xA0\x80"), std::size_t{0});        // surrogate
    QCOMPARE(validUtf8Prefix("\xF4\x90\x80\x80"), std::size_t{0});    // beyond U+10FFFF
    QCOMPARE(validUtf8Prefix("S\xE3o"), std::size_t{1});              // Latin-1
    QVERIFY(!isPlainUtf8(std::string_view{"a\0b", 3}));
  }

  void sha256MatchesThePublishedVectors() {  // FIPS 180-4 examples
    QCOMPARE(sha256("abc"), std::string{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"});
    QCOMPARE(sha256(""), std::string{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"});
  }

  void aFileThatCannotBeReplacedStaysAsItWas() {
    QTemporaryDir dir;
    const auto path = std::filesystem::path{dir.path().toStdString()} / "note.txt";
    QVERIFY(writeFile(path, "old"));
    const auto failed = replaceFile(path, [](const auto&) -> Result<void> { return Error{{"test.broken", {}}, ErrorKind::BadInput, nullptr}; });
    QVERIFY(!failed);
    QCOMPARE(*readFile(path, 100), std::string{"old"});
    QCOMPARE(std::distance(std::filesystem::directory_iterator{path.parent_path()}, std::filesystem::directory_iterator{}), 1);
    QCOMPARE(readFile(path, 2).error().code(), std::string{"base.too_large"});
  }

  void jsonFaultsNameTheirPlace() {
    QCOMPARE(parseJson("{\n  \"a\": 1,\n  x").error().message, (Message{"json.syntax", {{"line", std::int64_t{3}}, {"column", std::int64_t{3}}}}));
    QCOMPARE(parseJson(std::string(100, '[') + std::string(100, ']')).error().code(), std::string{"json.too_deep"});
    QCOMPARE(parseJson(std::string(3'000'000, '[')).error().code(), std::string{"json.too_deep"});
    QVERIFY(bool(parseJson("[\"" + std::string(100, '[') + "\\\"\"]")));
    QCOMPARE(parseJson("[1,\n 1e999]").error().message, (Message{"json.syntax", {{"line", std::int64_t{2}}, {"column", std::int64_t{2}}}}));

    const auto json = *parseJson(R"({"steps": [{"id": "a"}, {"id": 7}]})");
    JsonReader reader{json};
    for (auto& step : reader.objects("steps")) (void)step.text("id");
    QVERIFY(!reader.fault());
    QCOMPARE(reader.fault().error().code(), std::string{"json.wrong_type"});
    QCOMPARE(std::get<std::string>(*argument(reader.fault().error().message, "place")), std::string{"/steps/1/id"});
  }

  void aWrongTemporaryFolderIsReplaced() {
    const auto old = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere/at/all");
    QVERIFY(std::filesystem::is_directory(temporaryFolder()));
    old.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", old);
  }

  void aMessageBuriedInBracketsIsNoMessage() {
    const auto deep = R"({"code":"a","args":{"x":)" + std::string(200'000, '[') + std::string(200'000, ']') + "}}";
    QVERIFY(messageFromJson(deep).empty());
    QCOMPARE(messageFromJson(R"({"code":"a","args":{"x":1}})"), (Message{"a", {{"x", std::int64_t{1}}}}));
  }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
