// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/sql.h"
#include "core/quality/profile.h"
#include "core/quality/sources/kinds.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

fs::path parquet(const Folder& folder, const std::string& query) {
  const auto path = folder.path() / "feed.parquet";
  auto engine = engine::Engine::open({.files = {path}}).value();
  const auto written = engine.run("COPY (" + query + ") TO " + engine::literal(path.string()) + " (FORMAT parquet)");
  if (!written) qFatal("%s", toJson(written.error().message).c_str());
  return path;
}

Texts columnsOf(const fs::path& path, DialectChoice choice = {}) {
  const auto seen = sniff(path, choice);
  return seen ? seen->columns : Texts{seen.error().code()};
}

const Rule kNoEmptySku{.columns = {"sku"}, .kind = RuleKind::NotNull};

}  // namespace

class TestSources : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyLineOfJsonLinesIsARowOrAReject() {
    const Folder folder;
    const auto path = folder.file(json("{'sku':'A','price':{'amount':1.50,'currency':'BRL'}}\n"
                                       "{'sku':'','price':null}\n"
                                       "{'sku':'C', broken\n"
                                       "\n"
                                       "[1, 2]\n"
                                       "{'sku':'D','tags':['x','y\\'z'],'late':true}\n"),
                                  "feed.jsonl");
    const auto result = checked(path, only(kNoEmptySku));
    QCOMPARE(result.columns, (Texts{"sku", "price.amount", "price.currency", "price", "tags", "late"}));
    QCOMPARE(result.totals.lines, std::int64_t{5});
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(result.totals.rejects, std::int64_t{2});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{2}));
    QCOMPARE(result.rejects[0].line, std::int64_t{3});
    QCOMPARE(result.rejects[0].reason, RejectReason::BadJson);
    QCOMPARE(result.rejects[1].line, std::int64_t{5});
    QCOMPARE(result.rejects[1].reason, RejectReason::NoObject);
  }

  void whatAKindDoesNotTakeChangesNothing() {
    const Folder folder;
    const std::vector<fs::path> files{folder.file(json("{'sku':'A;1','n':'x'}\n{'sku':'B;2','n':'y'}\n"), "feed.jsonl"),
                                      parquet(folder, "SELECT 'A;1' AS sku, 'x' AS n")};
    const DialectChoice odd{.part = "p", .encoding = Encoding::Latin1, .delimiter = ';', .quote = '\'', .escape = '\\', .header = false, .skip = 1, .footer = 1,
                            .decimalComma = true, .thousands = ' ', .dates = DateForm::Iso, .nullWords = Texts{"x"}};
    for (const auto& file : files) {
      const auto kind = sniff(file)->dialect.kind;
      DialectChoice others = odd;
      if (takes(kind, DialectOption::Part)) others.part.reset();
      if (takes(kind, DialectOption::DecimalComma)) others.decimalComma.reset();
      if (takes(kind, DialectOption::Thousands)) others.thousands.reset();
      if (takes(kind, DialectOption::Dates)) others.dates.reset();
      QVERIFY(takes(kind, DialectOption::NullWords));
      others.nullWords.reset();
      const auto seen = sniff(file, others);
      QVERIFY(seen);
      QVERIFY2(seen->dialect == sniff(file)->dialect, toJson(seen->dialect).c_str());
      QCOMPARE(seen->rows, sniff(file)->rows);
    }
    for (const auto option : {DialectOption::Delimiter, DialectOption::Quote, DialectOption::Header}) QVERIFY(takes("csv", option));
    QVERIFY(!takes("csv", DialectOption::Part) && !takes("no kind", DialectOption::Encoding));
  }

  void anArrayGivesItsElementsWithTheLinesTheyStartAt() {
    const Folder folder;
    const auto path = folder.file(json("[\n {'sku':'A'},\n {'sku':null,\n  'name':'a ] , } b'},\n {'sku':'C'}\n]\n"), "feed.json");
    const auto result = checked(path, only(kNoEmptySku));
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{3}));
    QCOMPARE(result.outcomes[0].rows[0].cells, (Texts{"", "a ] , } b"}));
  }

  void theMemberThatHoldsTheRecordsIsFoundOrNamed() {
    const Folder folder;
    const auto path = folder.file(json("{'page':1,'tags':['a'],'products':[{'sku':'A'},{'sku':'B'}],'refused':[{'id':1}]}"), "feed.json");
    QCOMPARE(columnsOf(path), (Texts{"sku"}));
    QCOMPARE(columnsOf(path, {.part = "refused"}), (Texts{"id"}));
    QCOMPARE(columnsOf(path, {.part = "nowhere"}), (Texts{"quality.no_part"}));
    QCOMPARE(checked(path, only(kNoEmptySku)).totals.rows, std::int64_t{2});
  }

  void numbersKeepTheDigitsTheyAreWrittenWith() {
    const Folder folder;
    const auto path = folder.file(json("{'key':35210507364617000135550010000002431051456387,'price':1.50,'gtin':7.891E+12}\n"), "feed.jsonl");
    const auto seen = sniff(path);
    QVERIFY(seen);
    QCOMPARE(seen->rows.front(), (Texts{"35210507364617000135550010000002431051456387", "1.50", "7.891E+12"}));
  }

  void aSingleObjectIsOneRow() {
    const Folder folder;
    QCOMPARE(checked(folder.file(json("{'sku':'A','tags':['x']}"), "one.json"), only(kNoEmptySku)).totals.rows, std::int64_t{1});
    QCOMPARE(checked(folder.file(json("{\n  'sku': 'A'\n}\n"), "pretty.json"), only(kNoEmptySku)).totals.rows, std::int64_t{1});
  }

  void brokenJsonIsRejectedOrRefusedAndNeverEndless() {
    const Folder folder;
    QCOMPARE(codeOf(folder.file("[{", "a.json")), std::string{"quality.no_json_record"});
    QCOMPARE(codeOf(folder.file("[{}}]}]", "b.json")), std::string{"quality.no_json_record"});
    const auto open = folder.file(json("[{'a':1},{'a':2},{'a':'never closed"), "c.json");
    const auto result = checked(open, only({.columns = {"a"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{2});
    QCOMPARE(result.totals.rejects, std::int64_t{1});
    const auto deep = folder.file("[" + std::string(200'000, '[') + std::string(200'000, ']') + "]", "d.json");
    QCOMPARE(codeOf(deep), std::string{"quality.no_json_record"});
  }

  void personalDataInJsonIsMasked() {
    const Folder folder;
    const auto path = folder.file(json("{'cpf':'390.533.447-05','sku':''}\n{'cpf':'111.444.777-35','sku':'B'}\n"), "feed.jsonl");
    const auto result = checked(path, only(kNoEmptySku));
    QCOMPARE(result.outcomes[0].rows[0].cells[0], std::string{"***.***.447-**"});
  }

  void parquetIsCheckedWithItsRowNumbers() {
    const Folder folder;
    const auto path = parquet(folder, "SELECT 'S' || i AS sku, CASE WHEN i % 1000 = 7 THEN NULL ELSE i * 1.5 END AS price, "
                                      "DATE '2026-01-01' + CAST(i % 365 AS INTEGER) AS day, {'a': i, 'b': ['x']} AS more FROM range(5000) t(i)");
    const RuleSet rules{{{.id = "p", .columns = {"price"}, .kind = RuleKind::NotNull},
                         {.id = "d", .columns = {"day"}, .kind = RuleKind::Type, .type = ValueType::Date},
                         {.id = "u", .columns = {"sku"}, .kind = RuleKind::Unique}}};
    const auto result = checked(path, rules);
    QCOMPARE(result.columns, (Texts{"sku", "price", "day", "more"}));
    QCOMPARE(result.totals.rows, std::int64_t{5000});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{8, 1008, 2008, 3008, 4008}));
    QCOMPARE(result.outcomes[0].rows[0].cells[3], json("{'a':7,'b':['x']}"));
    QCOMPARE(result.outcomes[1].failed, std::int64_t{0});
    QCOMPARE(result.outcomes[2].failed, std::int64_t{0});
  }

  void repeatedKeysOfParquetAreShown() {
    const Folder folder;
    const auto path = parquet(folder, "SELECT CAST(i % 3 AS VARCHAR) AS sku FROM range(5) t(i)");
    const auto result = checked(path, only({.columns = {"sku"}, .kind = RuleKind::Unique}));
    QCOMPARE(result.outcomes[0].failed, std::int64_t{2});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{4, 5}));
  }

  void aTornParquetFileIsRefusedByName() {
    const Folder folder;
    const auto path = parquet(folder, "SELECT i AS a FROM range(100000) t(i)");
    fs::resize_file(path, fs::file_size(path) / 2);
    QCOMPARE(codeOf(path), std::string{"quality.broken_file"});
    QCOMPARE(codeOf(folder.file("PAR1", "short.parquet")), std::string{"quality.broken_file"});
  }

  void everyKindIsProfiled() {
    const Folder folder;
    const auto lines = profile({folder.file(json("{'sku':'A','n':1}\n{'sku':'B','n':2}\n"), "feed.jsonl"), {}});
    QVERIFY(lines);
    QCOMPARE(lines->dialect.kind, std::string{"json"});
    QCOMPARE(lines->columns[1].type, ValueType::Integer);
    const auto back = profileFromJson(toJson(*lines));
    QVERIFY(back);
    QCOMPARE(back->dialect.kind, std::string{"json"});
    const auto columns = profile({parquet(folder, "SELECT i AS n FROM range(10) t(i)"), {}});
    QVERIFY(columns);
    QCOMPARE(columns->columns[0].max, std::string{"9"});
  }

  void aKindThatIsNotKnownIsSaid() {
    const Folder folder;
    QCOMPARE(codeOf(folder.file("a\n1\n"), only({.columns = {"a"}}), {.kind = "tape"}), std::string{"quality.unknown_kind"});
  }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
