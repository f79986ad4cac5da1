// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"
#include "core/quality/sources/group.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;
using Rows = std::vector<Texts>;

const RuleSet kNoEmptySku = only({.columns = {"sku"}, .kind = RuleKind::NotNull});

Rows failing(const CheckResult& result) {
  Rows rows;
  for (const auto& row : result.outcomes.at(0).rows) rows.push_back(row.cells);
  return rows;
}

}  // namespace

class TestSourcesGroup : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theFilesOfAFolderAreOneFeed() {
    const Folder folder;
    folder.file("sku,n\nA,1\n,2\n", "a.csv");
    folder.file("n,sku,mais\n3,,x\n4,D,y\n", "b.csv");
    folder.file("", "c.csv");
    folder.file("sku,n\nE,1\n", ".escondido.csv");
    const auto preview = sniff(folder.path());
    QVERIFY(preview);
    QCOMPARE(preview->columns, (Texts{"arquivo", "sku", "n", "mais"}));
    QCOMPARE(preview->rows, (Rows{{"a.csv", "A", "1", ""}, {"a.csv", "", "2", ""}, {"b.csv", "", "3", "x"}, {"b.csv", "D", "4", "y"}}));
    const auto result = checked(folder.path(), kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{4});
    QCOMPARE(result.totals.rejects, std::int64_t{1});
    QCOMPARE(result.rejects.at(0).text, std::string{"c.csv"});
    QCOMPARE(failing(result), (Rows{{"a.csv", "", "2", ""}, {"b.csv", "", "3", "x"}}));
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{3, 2}));
  }

  void aFileOfAnotherKindIsARejectAndNotSwallowed() {
    const Folder folder;
    folder.file("sku,n\nA,1\n", "a.csv");
    folder.file("{\"sku\":\"B\"}\n", "b.json");
    const auto result = checked(folder.path(), kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{1});
    QCOMPARE(result.totals.rejects, std::int64_t{1});
    QCOMPARE(result.rejects.at(0).text, std::string{"b.json"});
    QCOMPARE(result.columns, (Texts{"arquivo", "sku", "n"}));
  }

  void aPatternChoosesFiles() {
    const Folder folder;
    folder.file("sku\nA\n", "pedido-1.csv");
    folder.file("sku\nB\n\"C\nD\n", "pedido-2.csv");
    folder.file("sku\nX\n", "outro.csv");
    const auto result = checked(folder.path() / "pedido-?.csv", kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(result.rejects.at(0).line, std::int64_t{3});
    QVERIFY(result.rejects[0].text.starts_with("pedido-2.csv: "));
    QCOMPARE(filesOfGroup(folder.path() / "*o*.csv").size(), std::size_t{3});
    QCOMPARE(filesOfGroup(folder.path() / "*.json").size(), std::size_t{0});
    QCOMPARE(codeOf(folder.path() / "*.json"), std::string{"quality.no_files"});
  }

  void aKeyIsUniqueAcrossTheFiles() {
    const Folder folder;
    folder.file("sku\nA\nB\n", "1.csv");
    folder.file("sku\nC\nA\n", "2.csv");
    const auto result = checked(folder.path(), only({.columns = {"sku"}, .kind = RuleKind::Unique}));
    QCOMPARE(result.outcomes[0].failed, std::int64_t{1});
    QCOMPARE(failing(result), (Rows{{"2.csv", "A"}}));
  }

  void manyFilesAreReadAndKeptClosed() {
    const Folder folder;
    for (int i = 0; i < 1500; ++i) folder.file("sku,n\nS" + std::to_string(i) + ",1\n" + (i == 1400 ? ",2\n" : ""), "f" + std::to_string(10000 + i) + ".csv");
    const auto result = checked(folder.path(), kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{1501});
    QCOMPARE(failing(result), (Rows{{"f11400.csv", "", "2"}}));
  }

  void otherKindsAreReadTogetherToo() {
    const Folder folder;
    folder.file(json("{'sku':'A'}\n{'sku':''}\n"), "1.jsonl");
    folder.file(json("{'sku':'C','n':1}\nno\n"), "2.jsonl");
    const auto result = checked(folder.path() / "*.jsonl", kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(result.totals.rejects, std::int64_t{1});
    QCOMPARE(result.columns, (Texts{"arquivo", "sku", "n"}));
    const auto found = profile({folder.path() / "*.jsonl", {}});
    QVERIFY(found);
    QCOMPARE(found->columns.size(), std::size_t{3});
  }

  void aFileThatChangesMeanwhileIsSaid() {
    const Folder folder;
    folder.file("sku\nA\n", "1.csv");
    folder.file("sku\nB\n", "2.csv");
    auto feed = openGroup(folder.path(), sniff(folder.path())->dialect, 10, {});
    QVERIFY(feed);
    QVERIFY((*feed)->unchanged());
    folder.file("sku\nB\nC\n", "2.csv");
    QVERIFY(!(*feed)->unchanged());
  }
};

QTEST_GUILESS_MAIN(TestSourcesGroup)
#include "tst_sources_group.moc"
