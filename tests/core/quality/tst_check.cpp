// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/quality/profile.h"
#include "core/quality/sources/kinds.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <numeric>

#include <sys/stat.h>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

std::string codeOfCheck(const fs::path& path, const Job& job) {
  const auto result = check({path, {}}, only({.columns = {"a"}}), {}, job);
  return result ? std::string{"none"} : result.error().code();
}

std::string codeOfProfile(const fs::path& path, const Job& job) {
  const auto result = profile({path, {}}, job);
  return result ? std::string{"none"} : result.error().code();
}

}  // namespace

class TestCheck : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void intervalsAreWilsons() {
    const auto near = [](double a, double b) { return std::abs(a - b) < 5e-5; };
    QVERIFY(near(wilson(45, 50)->low, 0.7864) && near(wilson(45, 50)->high, 0.9565));
    QVERIFY(wilson(0, 20)->low == 0 && near(wilson(0, 20)->high, 0.1611));
    QVERIFY(near(wilson(10, 10)->low, 0.7225) && wilson(10, 10)->high == 1);
    QVERIFY(near(wilson(3, 200)->low, 0.0051) && near(wilson(3, 200)->high, 0.0432));
    QVERIFY(!wilson(0, 0));
  }

  void everyKindFindsItsFailuresAndTheirLines_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("values");  // one a line, from line 2 on
    QTest::addColumn<int>("checked");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char* name, const char* rule, const char* values, int checked, QList<int> lines) {
      QTest::newRow(name) << rule << values << checked << lines;
    };
    row("not_null", "'kind':'not_null'", "1|,|2", 3, {3});
    row("integer", "'kind':'type','type':'integer'", "1|x||1.5|-3", 4, {3, 5});
    row("date", "'kind':'type','type':'date'", "2026-02-29|2024-02-29|01/02/2026", 3, {2});
    row("range", "'kind':'range','min':0,'max':10", "0|10|-1|x|10.5|", 5, {4, 5, 6});
    row("exclusive", "'kind':'range','exclusive_min':0", "0|0.01", 2, {2});
    row("dates", "'kind':'range','min':'2026-01-01'", "2025-12-31|2026-01-01|31/12/2026", 3, {2});
    row("length", "'kind':'length','min':2,'max':3", "a|ção|abcd", 3, {2, 4});
    row("regex", "'kind':'regex','pattern':'[0-9]{2}'", "12|123|ab", 3, {3, 4});
    row("set", "'kind':'set','values':['a\\u0027b','c']", "a'b|c|C", 3, {4});
    row("set without case", "'kind':'set','values':['É'],'ignore_case':true", "é|e", 2, {3});
    row("unique", "'kind':'unique'", "a|b|a|a|", 4, {4, 5});
    row("gtin", "'kind':'gtin'", "7891000315507|7891000315508|SEM GTIN|2,04E+12", 4, {3});
    row("cpf", "'kind':'cpf'", "52998224725|52998224724", 2, {3});
    row("cnpj", "'kind':'cnpj','alphanumeric':false", "33000167000101|0X0J92JY000196", 2, {3});
  }
  void everyKindFindsItsFailuresAndTheirLines() {
    QFETCH(QString, rule);
    QFETCH(QString, values);
    QFETCH(int, checked);
    QFETCH(QList<int>, lines);
    std::string text = "v;w\n";
    for (const auto& value : values.split(u'|')) text += (value == QStringLiteral(",") ? QString{} : value).toStdString() + ";x\n";
    const auto rules = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[{'id':'r','column':'v'," + rule.toStdString() + "}]}"));
    QVERIFY2(bool(rules), rules ? "" : prumo::toJson(rules.error().message).c_str());
    const Folder folder;
    const auto result = ::checked(folder.file(text), *rules, {.delimiter = ';'});
    if (rule.contains(QStringLiteral("gtin"))) lines.append(5);
    QCOMPARE(result.outcomes[0].checked, checked);
    QCOMPARE(linesOf(result.outcomes[0].rows), Lines(lines.begin(), lines.end()));
    QCOMPARE(result.outcomes[0].failed, lines.size());
  }

  void nothingToCheckIsNotZero() {
    const Folder folder;
    const auto result = checked(folder.file("a,b\n,1\n,2\n"), only({.columns = {"a"}, .kind = RuleKind::Cpf}));
    QCOMPARE(result.outcomes[0].checked, 0);
    QVERIFY(!result.outcomes[0].conforming);
    QCOMPARE(result.outcomes[0].verdict, Verdict::NotApplicable);
  }

  void uniqueOverColumnsTellsPartsApart() {
    const Folder folder;
    const auto result = checked(folder.file("a,b\nx,yz\nxy,z\nx,yz\n,z\n,z\n"), only({.columns = {"a", "b"}, .kind = RuleKind::Unique}));
    QCOMPARE(result.outcomes[0].checked, 3);
    QCOMPARE(linesOf(result.outcomes[0].rows), Lines{4});
  }

  void everyLineIsARowARejectOrBlank_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("rejected");
    QTest::newRow("ragged") << QByteArray("a,b\n1,2\n1\n1,2,3\n4,5\n") << 2 << QList<int>{3, 4};
    QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n\n3,4\n") << 2 << QList<int>{};
    QTest::newRow("quoted newline") << QByteArray("a,b\n\"x\ny\",2\n1\n3,4\n") << 2 << QList<int>{4};
    QTest::newRow("open quote at the end") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n") << 3 << QList<int>{3};
    QTest::newRow("open quote closed by a later one") << QByteArray("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n") << 3 << QList<int>{2};
    QTest::newRow("open quote that another open quote closes") << QByteArray("a,b,c\n1,x,\"y\n2,x,y\n3,x,y\n4,x,z\"\n5,x,y\n") << 4 << QList<int>{2};
    QTest::newRow("text after quote") << QByteArray("a,b\n\"x\"y,2\n3,4\n") << 1 << QList<int>{2};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r\n1,2\n3,4\r5,6\r\n7\n") << 3 << QList<int>{5};
    QTest::newRow("nul") << QByteArray("a,b\n1,x\0y\n2,z\n", 14) << 1 << QList<int>{2};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2\n3") << 1 << QList<int>{3};
    QTest::newRow("header alone") << QByteArray("a,b\n") << 0 << QList<int>{};
  }
  void everyLineIsARowARejectOrBlank() {
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    QFETCH(QList<int>, rejected);
    const Folder folder;
    const auto result = checked(folder.file(text.toStdString()), only({.columns = {"a"}}), {.delimiter = ',', .quote = '"', .header = true, .skip = 0});
    Lines lines;
    for (const auto& reject : result.rejects) lines.push_back(reject.line);
    QCOMPARE(lines, Lines(rejected.begin(), rejected.end()));
    QCOMPARE(result.totals.rows, rows);
    QCOMPARE(result.totals.lines, result.totals.rows + result.totals.rejects);
  }

  void linesAreExactAcrossBlocks() {
    std::string text = "a,b\n";
    Lines expected;
    std::int64_t line = 2;
    for (int i = 0; i < 120'000; ++i) {
      const bool isLong = i % 1000 == 7;
      const bool isRagged = i % 5000 == 11;
      if (i % 9000 == 4 && expected.size() < 20) expected.push_back(line);
      text += i % 9000 == 4 ? ",x\n" : isLong ? "\"two\r\nlines, one value\",x\n" : isRagged ? "1,2,3\n" : std::to_string(i) + ",some text to fill the block with, not too short\n";
      if (!isLong && !isRagged && i % 9000 != 4) text.insert(text.size() - 1, "");
      line += isLong ? 2 : 1;
    }
    std::string fixed;
    for (std::size_t at = 0; at < text.size();) {
      const auto end = text.find('\n', at);
      auto one = text.substr(at, end - at);
      if (const auto extra = one.find(", not too short"); extra != std::string::npos) one.erase(extra, 1);
      fixed += one + "\n";
      at = end + 1;
    }
    const Folder folder;
    const auto result = checked(folder.file(fixed), only({.columns = {"a"}}), {.delimiter = ','});
    QCOMPARE(result.totals.rejects, 24);
    QCOMPARE(result.totals.rows, 120'000 - 24);
    QCOMPARE(linesOf(result.outcomes[0].rows), expected);
    QVERIFY(fixed.size() > 5'000'000);
  }

  void encodingsGiveTheSameText() {
    const Folder folder;
    const auto value = [](const CheckResult& result) { return result.outcomes[0].rows.at(0).cells[1]; };
    const auto rules = only({.columns = {"n"}, .kind = RuleKind::Range, .min = 5.0});
    QCOMPARE(value(checked(folder.file("n,t\n1,ação\n2,x\n"), rules)), std::string{"ação"});
    QCOMPARE(value(checked(folder.file("\xEF\xBB\xBFn,t\n1,ação\n2,x\n"), rules)), std::string{"ação"});
    QCOMPARE(value(checked(folder.file("n,t\n1,a\xE7\xE3o\n2,x\n"), rules)), std::string{"ação"});
    QCOMPARE(value(checked(folder.file("n,t\n1,\x93x\x94 \x80\n2,x\n"), rules)), std::string{"“x” €"});
    std::string wide = "\xFF\xFE";
    for (const char16_t c : std::u16string{u"n,t\r\n1,ação\r\n2,x\r\n"}) {
      wide += static_cast<char>(c & 0xFF);
      wide += static_cast<char>(c >> 8);
    }
    QCOMPARE(value(checked(folder.file(wide), rules)), std::string{"ação"});
    const auto wrong = checked(folder.file("n,t\n1,a\xE7\xE3o\n2,x\n"), rules, {.encoding = Encoding::Utf8});
    QCOMPARE(wrong.totals.rejects, 1);
    QCOMPARE(wrong.rejects[0].reason, RejectReason::BadEncoding);
  }

  void badInputIsRefusedByName() {
    const Folder folder;
    QCOMPARE(codeOf(folder.path() / "gone.csv"), std::string{"base.cannot_read"});
    QCOMPARE(codeOf(Folder().path()), std::string{"quality.no_files"});
    QCOMPARE(codeOf(folder.file("")), std::string{"quality.empty_file"});
    QCOMPARE(codeOf(folder.file(std::string(500, '\1'))), std::string{"quality.binary_file"});
    QCOMPARE(codeOf(folder.file("b,c\n1,2\n")), std::string{"quality.no_column"});
    QCOMPARE(codeOf(folder.file("a,b\n1,2\n"), only({.columns = {"a"}, .kind = RuleKind::Regex, .pattern = "("})), std::string{"quality.bad_regex"});
    QCOMPARE(codeOf(folder.file("a\n1\n2\n")), std::string{"none"});
    QCOMPARE(codeOf(folder.file("a,b\n1," + std::string(9'000'000, 'x') + "\n2,3\n")), std::string{"none"});
  }

  void nobodyElseMayReadTheCopyOfAUtf16Feed() {
    const Folder folder;
    std::string wide = "\xFF\xFE";
    for (const char c : std::string{"a,b\n1,2\n"}) (wide += c) += '\0';
    const auto path = folder.file(wide);
    const auto before = entriesOf(temporaryFolder());
    const auto feed = openFeed(path, sniff(path)->dialect, 10);
    QVERIFY(feed);
    int copies = 0;
    for (const auto& entry : entriesOf(temporaryFolder())) {
      if (std::ranges::find(before, entry) != before.end() || !fs::exists(entry / "feed.csv")) continue;
      ++copies;
      QCOMPARE(fs::status(entry).permissions(), fs::perms::owner_all);
      QCOMPARE(fs::status(entry / "feed.csv").permissions() & fs::perms::mask, fs::perms::owner_read | fs::perms::owner_write);
    }
    QVERIFY(copies >= 1);
  }

  void aHugeLineCostsOneRejectAndNoMore() {
    const Folder folder;
    const auto result = checked(folder.file("a,b\n1,2\n1," + std::string(9'000'000, 'x') + "\n,4\n"), only({.columns = {"a"}}), {.delimiter = ','});
    QCOMPARE(result.totals.rows, 2);
    QCOMPARE(result.totals.rejects, 1);
    QCOMPARE(result.rejects[0].reason, RejectReason::TooLong);
    QCOMPARE(linesOf(result.outcomes[0].rows), Lines{4});
  }

  void hostileColumnNamesAreOnlyNames() {
    const Folder folder;
    const std::string name = "x\"; DROP TABLE feed; --'";
    const auto path = folder.file("\"x\"\"; DROP TABLE feed; --'\",é\n1,2\n,3\n");
    const auto result = checked(path, only({.columns = {name}}), {.delimiter = ','});
    QCOMPARE(result.outcomes[0].failed, 1);
    std::string wide = "c0";
    for (int i = 1; i < 10'000; ++i) wide += ",c" + std::to_string(i);
    QCOMPARE(checked(folder.file(wide + "\n"), only({.columns = {"c9999"}})).columns.size(), std::size_t{10'000});
  }

  void aRejectedLineShowsNobody_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a delimiter inside quotes") << QByteArray("\"Souza, Maria\",1");
    QTest::newRow("a value too many in front") << QByteArray("x,52998224725,Maria Souza,1,2");
    QTest::newRow("two too many in front") << QByteArray("x,y,52998224725,Maria Souza,1");
    QTest::newRow("one too few") << QByteArray("Maria Souza,1");
    QTest::newRow("an open quote") << QByteArray("52998224725,\"Maria Souza,1");
  }
  void aRejectedLineShowsNobody() {
    QFETCH(QByteArray, line);
    const Folder folder;
    const auto path = folder.file("cpf,nome,pedido\n11144477735,Ana Lima,1\n11144477735,Ana Lima,2\n" + line.toStdString() + "\n");
    const auto result = checked(path, only({.columns = {"pedido"}}), {.delimiter = ',', .quote = '"', .header = true});
    QCOMPARE(result.totals.rejects, 1);
    const auto text = QString::fromStdString(result.rejects.at(0).text);
    QVERIFY2(!text.contains(QStringLiteral("Souza")) && !text.contains(QStringLiteral("52998224725")), qPrintable(text));
  }

  void numbersOfPeopleAreMaskedInsideTexts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("CPF after a colon") << QByteArray("cpf:39053344705.") << QByteArray("cpf:***.***.447-**.");
    QTest::newRow("CPF glued to letters") << QByteArray("CPF39053344705") << QByteArray("CPF***.***.447-**");
    QTest::newRow("CPF before another number") << QByteArray("390.533.447-05 12") << QByteArray("***.***.447-** 12");
    QTest::newRow("card with spaces") << QByteArray("4111 1111 1111 1111 ok") << QByteArray("**** **** **** 1111 ok");
    QTest::newRow("card with dashes") << QByteArray("card 4111-1111-1111-1111") << QByteArray("card ****-****-****-1111");
    QTest::newRow("telephone") << QByteArray("call (11) 98765-4321 now") << QByteArray("call (**) *****-**21 now");
    QTest::newRow("telephone of another form") << QByteArray("+55 11 98765-4321") << QByteArray("+** ** *****-**21");
    QTest::newRow("e-mail") << QByteArray("to maria@mail.com.") << QByteArray("to m**@mail.com.");
    QTest::newRow("a date and a time stay") << QByteArray("2026-11-23 10:30:00") << QByteArray("2026-11-23 10:30:00");
    QTest::newRow("a product code stays") << QByteArray("7891000315507") << QByteArray("7891000315507");
    QTest::newRow("a CEP stays") << QByteArray("01310-100 SP 1000") << QByteArray("01310-100 SP 1000");
  }
  void numbersOfPeopleAreMaskedInsideTexts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(maskInText(text.toStdString())), shown);
  }

  void rulesThatNoFileCouldHoldAreRefused() {
    const auto refused = [](Rule rule) { return !validate(rule); };
    QVERIFY(refused({.id = "r", .columns = {"a"}, .kind = RuleKind::Gtin, .gtinLengths = {}}));
    QVERIFY(refused({.id = "r", .columns = {"a"}, .kind = RuleKind::Gtin, .gtinLengths = {40}}));
    QVERIFY(refused({.id = "r", .columns = {"a"}, .kind = RuleKind::Length, .minLength = -1}));
    QVERIFY(refused({.id = "r", .columns = {"a"}, .tolerance = 2}));
    QVERIFY(refused({.id = "r", .columns = {"a", ""}, .kind = RuleKind::Unique}));
    QVERIFY(refused({.id = "", .columns = {"a"}}));
    QVERIFY(refused({.id = "r", .columns = {"a"}, .kind = RuleKind::Set, .values = {std::string("a\0b", 3)}}));
  }

  void personalDataNeverLeaves() {
    const Folder folder;
    const auto path = folder.file("cpf,email,nome,pedido\n52998224725,maria@mail.com,Maria Souza,\n52998224725,maria@mail.com,Maria Souza,1,2\n");
    const auto result = checked(path, only({.columns = {"pedido"}}), {.delimiter = ',', .header = true});
    QCOMPARE(result.outcomes[0].rows.at(0).cells, (std::vector<std::string>{"***.***.247-**", "m**@mail.com", "M**** S****", ""}));
    QVERIFY(!QString::fromStdString(result.rejects.at(0).text).contains(QStringLiteral("Souza")));
    const auto seen = profile({path, {}});
    QVERIFY(bool(seen));
    const auto json = QString::fromStdString(quality::toJson(*seen));
    for (const auto* secret : {"52998224725", "maria@", "Souza"}) QVERIFY2(!json.contains(QLatin1String(secret)), secret);
  }

  void cancelLeavesNothing() {
    const Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto result = check({folder.file("a,b\n1,2\n"), {}}, only({.columns = {"a"}}), {}, {.stop = stop.get_token()});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
  }

  void aFeedThatGrowsWhileItIsReadGivesNoFigures_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("line");
    QTest::newRow("csv") << "feed.csv" << "a,b\n" << "1,2\n";
    QTest::newRow("json lines") << "feed.jsonl" << "" << "{\"a\":\"1\",\"b\":\"2\"}\n";
  }
  void aFeedThatGrowsWhileItIsReadGivesNoFigures() {
    QFETCH(const QString, name);
    QFETCH(const QString, head);
    QFETCH(const QString, line);
    constexpr int kLines = 100'000;
    const Folder folder;
    const auto path = folder.file((head + line.repeated(kLines)).toStdString(), name.toStdString());
    bool hasGrown = false;
    const auto grow = [&](double) {
      if (!std::exchange(hasGrown, true)) std::ofstream(path, std::ios::binary | std::ios::app) << line.toStdString();
    };
    for (const bool isProfile : {false, true}) {
      hasGrown = false;
      const auto code = isProfile ? codeOfProfile(path, {.progress = grow}) : codeOfCheck(path, {.progress = grow});
      QVERIFY(hasGrown);
      QCOMPARE(code, std::string("quality.changed_while_read"));
    }
    QCOMPARE(checked(path, only({.columns = {"a"}})).totals.rows, std::int64_t{kLines} + 2);
  }

  void aProfileSaysWhatColumnsHold() {
    const Folder folder;
    const auto result = profile({folder.file("id;price;day\n1;1,50;2026-01-01\n2;2,50;2026-01-03\n3;;2026-01-02\n"), {}});
    QVERIFY(bool(result));
    const auto& columns = result->columns;
    QCOMPARE(columns[0].type, ValueType::Integer);
    QCOMPARE(columns[0].distinct, 3);
    QCOMPARE(columns[1].type, ValueType::Decimal);
    QCOMPARE(columns[1].nulls, 1);
    QCOMPARE(columns[1].mean, std::optional{2.0});
    QCOMPARE(columns[2].max, std::string{"2026-01-03"});
    const auto again = profileFromJson(quality::toJson(*result));
    QVERIFY(bool(again));
    QCOMPARE(quality::toJson(*again), quality::toJson(*result));
  }

  void numbersAreCountedInBins() {
    const Folder folder;
    std::string feed = "few,many,same,text,cpf,gap\n";
    for (int i = 0; i < 120; ++i) {
      feed += std::to_string(3 + i % 4) + "," + std::to_string(i) + ".5,7.25,x" + std::to_string(i) + ",529.982.247-25," + (i % 2 ? "" : "1e9") + "\n";
    }
    const auto result = profile({folder.file(feed), {}});
    QVERIFY(result);
    const auto& columns = result->columns;
    QVERIFY(columns[0].histogram && columns[1].histogram && columns[2].histogram);
    QCOMPARE(columns[0].histogram->counts, (std::vector<std::int64_t>{30, 30, 30, 30}));
    QCOMPARE(columns[0].histogram->low, 2.5);
    QCOMPARE(columns[0].histogram->high, 6.5);
    QCOMPARE(columns[1].histogram->counts.size(), 12U);
    QCOMPARE(std::accumulate(columns[1].histogram->counts.begin(), columns[1].histogram->counts.end(), std::int64_t{0}), 120);
    QCOMPARE(columns[1].histogram->low, 0.5);
    QCOMPARE(columns[1].histogram->high, 119.5);
    QCOMPARE(columns[2].histogram->counts, (std::vector<std::int64_t>{120}));
    for (const auto other : {3, 4, 5}) QVERIFY(!columns[static_cast<std::size_t>(other)].histogram);
    const auto again = profileFromJson(quality::toJson(*result));
    QVERIFY(again);
    QCOMPARE(again->columns[0].histogram->counts, columns[0].histogram->counts);
  }

  void aFeedOfManyColumnsIsProfiledInSlicesAndWhole() {
    const Folder folder;
    constexpr int kColumns = 150;
    std::string feed;
    for (int row = -1; row < 5; ++row) {
      for (int c = 0; c < kColumns; ++c) feed += (c > 0 ? "," : "") + (row < 0 ? "c" + std::to_string(c) : std::to_string(c % 2 == 0 ? row : c));
      feed += '\n';
    }
    const auto result = profile({folder.file(feed), {}});
    QVERIFY(result);
    QCOMPARE(result->columns.size(), std::size_t{kColumns});
    QCOMPARE(result->totals.rows, 5);
    for (std::size_t c = 0; c < kColumns; ++c) {
      const auto& column = result->columns[c];
      QCOMPARE(column.name, "c" + std::to_string(c));
      QCOMPARE(column.values, 5);
      QCOMPARE(column.distinct, c % 2 == 0 ? 5 : 1);
      QCOMPARE(column.top.front().count, c % 2 == 0 ? 1 : 5);
      QCOMPARE(column.histogram->counts.size(), c % 2 == 0 ? 5U : 1U);
    }
  }

  void aProfileOfBeforeHistogramsIsRead() {
    const Folder folder;
    auto text = quality::toJson(*profile({folder.file("a\n1\n2\n"), {}}));
    const std::string histogram = R"("histogram":{"low":0.5,"high":2.5,"counts":[1,1]},)";
    const auto at = text.find(histogram);
    QVERIFY(at != text.npos);
    for (const char* other : {"", R"("histogram":5,)", R"("histogram":{"low":9,"high":1,"counts":[1]},)", R"("histogram":{"low":1,"high":2,"counts":["x"]},)"}) {
      const auto read = profileFromJson(std::string{text}.replace(at, histogram.size(), other));
      QVERIFY(read);
      QVERIFY(!read->columns[0].histogram);
    }
  }

  void brokenRuleFilesNamePlaceAndReason_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* code, const char* rule) { QTest::addRow("%s %s", code, rule) << QString::fromLatin1(rule) << QString::fromLatin1(code); };
    row("json.unknown_key", "{'id':'a','column':'x','kind':'cpf','patern':'y'}");
    row("json.not_a_choice", "{'id':'a','column':'x','kind':'magic'}");
    row("json.missing", "{'id':'a','kind':'cpf'}");
    row("quality.no_bounds", "{'id':'a','column':'x','kind':'range'}");
    row("quality.bounds_crossed", "{'id':'a','column':'x','kind':'length','min':3,'max':2}");
    row("quality.bad_bound", "{'id':'a','column':'x','kind':'range','min':'soon'}");
    row("quality.bad_regex", "{'id':'a','column':'x','kind':'regex','pattern':'*'}");
    row("quality.pattern_too_long", ("{'id':'a','column':'x','kind':'regex','pattern':'" + std::string(4001, 'a') + "'}").c_str());
    row("quality.duplicate_rule", "{'id':'a','column':'x','kind':'cpf'},{'id':'a','column':'x','kind':'cpf'}");
    row("json.out_of_range", "{'id':'a','column':'x','kind':'cpf','tolerance':2}");
  }
  void brokenRuleFilesNamePlaceAndReason() {
    QFETCH(QString, rule);
    QFETCH(QString, code);
    const auto rules = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[" + rule.toStdString() + "]}"));
    QVERIFY(!rules);
    QCOMPARE(QString::fromStdString(rules.error().code()), code);
    const auto* place = argument(rules.error().message, "place");
    QVERIFY(place && std::get<std::string>(*place).starts_with("/rules/"));
  }

  void aBrokenPatternIsToldInPartAndWithoutTheEnginesWords() {
    const auto rules = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[{'id':'a','column':'x','kind':'regex','pattern':'" + std::string(3000, '(') + "'}]}"));
    QVERIFY(!rules);
    const auto& message = rules.error().message;
    QCOMPARE(std::get<std::string>(*argument(message, "reason")).substr(0, 9), std::string{"missing )"});
    for (const auto* name : {"pattern", "reason"}) QVERIFY(std::get<std::string>(*argument(message, name)).size() < 120);
  }

  void aLongNameIsToldInPart() {
    const Folder folder;
    const std::string name(1 << 20, 'c');
    const auto checked = check({folder.file(name + ",b\n1,2\n"), {}}, only({.columns = {name + "d"}, .kind = RuleKind::NotNull}));
    QVERIFY(!checked);
    for (const auto* named : {"column", "columns"}) QVERIFY(std::get<std::string>(*argument(checked.error().message, named)).size() < 250);
  }

  void longValuesAreKeptInPartAndMasked() {
    const Folder folder;
    std::string words;
    for (int i = 0; i < 3000; ++i) words += "é ";
    const auto result = checked(folder.file("a,b\n" + words + ",1\n529.982.247-25 " + words + ",1\n"), only({.columns = {"a"}, .kind = RuleKind::Regex, .pattern = "x"}));
    QCOMPARE(result.outcomes[0].rows.size(), 2U);
    for (const auto& row : result.outcomes[0].rows) {
      QVERIFY(row.cells[0].size() <= 2003 && row.cells[0].ends_with("…"));
      QVERIFY(QString::fromStdString(row.cells[0]).toStdString() == row.cells[0]);
      QVERIFY(row.cells[0].find("529") == std::string::npos);
    }
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{2, 3}));
  }

  void rulesBeyondOneScanCountTheSame() {
    const Folder folder;
    const auto path = folder.file("a,b\n1,x\n2,y\n2,z\nragged\n");
    RuleSet many;
    for (int i = 0; i < 150; ++i) {
      const auto id = "r" + std::to_string(i);
      if (i % 3 == 0) many.rules.push_back({.id = id, .columns = {"a"}, .kind = RuleKind::Unique});
      else many.rules.push_back({.id = id, .columns = {"b"}, .kind = RuleKind::Regex, .pattern = i % 3 == 1 ? "[xy]" : "[xyz]"});
    }
    double last = 0;
    const auto result = check({path, {}}, many, {}, {.progress = [&last](double share) { last = std::max(last, share); }});
    QVERIFY(result);
    QCOMPARE(result->outcomes.size(), many.rules.size());
    for (std::size_t i = 0; i < many.rules.size(); ++i) {
      const auto& outcome = result->outcomes[i];
      QCOMPARE(outcome.rule.id, many.rules[i].id);
      QCOMPARE(outcome.checked, 3);
      QCOMPARE(outcome.failed, i % 3 == 2 ? 0 : 1);
      QCOMPARE(linesOf(outcome.rows), i % 3 == 2 ? Lines{} : Lines{4});
    }
    QCOMPARE(result->totals.rows, 3);
    QCOMPARE(result->totals.lines, 4);
    QCOMPARE(result->rejects.size(), 1U);
    QVERIFY(last <= 1);
  }

  void moreRulesThanOneScanHoldsAreRefused() {
    std::string rules;
    for (int i = 0; i < 501; ++i) rules += (i ? ",{'id':'" : "{'id':'") + std::to_string(i) + "','column':'x','kind':'cpf'}";
    const auto parsed = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[" + rules + "]}"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code(), std::string{"quality.too_many_rules"});
  }

  void feedsThatAreNoTableAreRefusedAtOnce() {
    const Folder folder;
    QCOMPARE(codeOf(folder.file(std::string(100'000, ','))), std::string{"quality.too_many_columns"});
    const auto pipe = folder.path() / "pipe";
    if (mkfifo(pipe.c_str(), 0600) != 0) QSKIP("no pipes here");
    QCOMPARE(codeOf(pipe), std::string{"quality.not_a_file"});
  }

  void ruleFilesSurviveARoundTrip() {
    const auto text = json("{'format':'prumo-rules','format_version':1,'rules':[{'id':'a','column':'x','kind':'range','exclusive_min':0,'severity':'error'},{'id':'b','columns':['x','y'],'kind':'unique','severity':'info','tolerance':0.01},{'id':'c','column':'z','kind':'gtin','lengths':[13]}]}");
    const auto rules = parseRules(text);
    QVERIFY(bool(rules));
    QCOMPARE(rules->rules[0].severity, Severity::High);
    QCOMPARE(rules->rules[1].severity, Severity::Low);
    const auto again = parseRules(quality::toJson(*rules));
    QVERIFY(bool(again));
    QCOMPARE(quality::toJson(*again), quality::toJson(*rules));
  }

  void nastyFilesOfTheWorldAreAccountedFor() {
    const fs::path folder = fs::path(PRUMO_SHARED_DATA) / "csv";
    if (!fs::exists(folder)) QSKIP("no shared data");
    for (const auto& entry : fs::directory_iterator(folder)) {
      const auto seen = sniff(entry.path());
      if (!seen) continue;
      const auto result = checked(entry.path(), only({.columns = {seen->columns[0]}}));
      QCOMPARE(result.totals.lines, result.totals.rows + result.totals.rejects);
    }
  }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
