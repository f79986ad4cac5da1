// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/kinds.h"
#include "core/store/table_file.h"
#include "tests/core/quality/folder.h"

#include <QTest>
#include <sqlite3.h>

#include <thread>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;
using Rows = std::vector<Texts>;

/// A database that somebody else writes.
class Writer {
public:
  explicit Writer(const fs::path& path) {
    if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK) qFatal("no database");
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() { sqlite3_close(m_handle); }
  void run(const std::string& sql) {
    char* fault = nullptr;
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s", fault);
  }

private:
  sqlite3* m_handle = nullptr;
};

fs::path database(const Folder& folder, const std::string& sql, const std::string& name = "feed.sqlite") {
  const auto path = folder.path() / name;
  Writer(path).run(sql);
  return path;
}

constexpr char kProducts[] = "CREATE TABLE vazia(a); CREATE TABLE produtos(sku TEXT, preco, gtin INTEGER, foto BLOB);"
                             "INSERT INTO produtos VALUES('A-1', 19.9, 7891000315507, x'00ff'), ('A-2', '12,50', NULL, ''), (NULL, 1e20, 7, NULL);"
                             "CREATE VIEW caros AS SELECT sku, preco FROM produtos WHERE preco > 15;";

std::string refusal(const fs::path& path, DialectChoice choice = {}) {
  const auto preview = sniff(path, choice);
  return preview ? "none" : preview.error().code();
}

}  // namespace

class TestSourcesSqlite : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aTableIsReadWithTheValuesItHolds() {
    const Folder folder;
    const auto path = database(folder, kProducts);
    const auto preview = sniff(path, {.decimalComma = false});
    QVERIFY(preview);
    QCOMPARE(preview->dialect.kind, std::string{"sqlite"});
    QCOMPARE(preview->dialect.part, std::string{"produtos"});
    QCOMPARE(preview->parts, (Texts{"vazia", "produtos", "caros"}));
    QCOMPARE(preview->columns, (Texts{"sku", "preco", "gtin", "foto"}));
    QCOMPARE(preview->rows, (Rows{{"A-1", "19.9", "7891000315507", "00ff"}, {"A-2", "12,50", "", ""}, {"", "1e+20", "7", ""}}));
    const auto result = checked(path, only({.columns = {"sku"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{3});
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{3}));
  }

  void anotherTableOrAViewIsChosenByName() {
    const Folder folder;
    const auto path = database(folder, kProducts);
    QCOMPARE(sniff(path, {.part = "caros"})->columns, (Texts{"sku", "preco"}));
    QCOMPARE(sniff(path, {.part = "vazia"})->rows.size(), std::size_t{0});
    const auto wrong = sniff(path, {.part = "pedidos"});
    QCOMPARE(wrong.error().code(), std::string{"quality.no_part_of"});
    QCOMPARE(*argument(wrong.error().message, "parts"), Argument{std::string{"vazia, produtos, caros"}});
  }

  void numbersAndTextsAreReadAlike() {
    const Folder folder;
    const auto path = database(folder, "CREATE TABLE t(preco); INSERT INTO t VALUES(1234.5), ('1.234,50'), ('1234,5')");
    const auto result = checked(path, only({.columns = {"preco"}, .kind = RuleKind::Range, .min = 1234.5, .max = 1234.5}));
    QVERIFY(result.dialect.decimalComma);
    QCOMPARE(result.outcomes[0].failed, std::int64_t{0});
  }

  void whatIsNoTextIsSaidByItsRow() {
    const Folder folder;
    const auto path = database(folder, "CREATE TABLE t(a); INSERT INTO t VALUES('x'), (CAST(x'c328' AS TEXT)), (CAST(x'610062' AS TEXT)), ('y')");
    const auto result = checked(path, only({.columns = {"a"}, .kind = RuleKind::NotNull}));
    QCOMPARE(result.totals.rows, std::int64_t{2});
    QCOMPARE(result.rejects.size(), std::size_t{2});
    QCOMPARE(result.rejects[0].line, std::int64_t{2});
    QCOMPARE(result.rejects[0].reason, RejectReason::BadEncoding);
    QCOMPARE(result.rejects[1].reason, RejectReason::NulByte);
  }

  void aFileThatIsNoDatabaseIsRefusedInItsOwnWords() {
    const Folder folder;
    std::string noise;
    for (unsigned i = 0, x = 1; i < 8192; ++i) noise += static_cast<char>((x = x * 1664525U + 1013904223U) >> 24U);
    QCOMPARE(refusal(folder.file(noise, "locked.db")), std::string{"quality.not_a_database"});
    QCOMPARE(refusal(folder.file("SQLite format 3" + std::string(1, '\0') + noise, "broken.db")), std::string{"quality.not_a_database"});
    QCOMPARE(refusal(folder.file("", "empty.sqlite")), std::string{"quality.empty_file"});
    QCOMPARE(refusal(database(folder, "PRAGMA user_version = 3", "bare.sqlite")), std::string{"quality.no_tables"});
  }

  void aDamagedPageEndsTheReadingWithAnError() {
    const Folder folder;
    const auto path = database(folder, "CREATE TABLE t(a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO t SELECT 'value ' || i FROM n");
    std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(4096 * 20).write(std::string(4096 * 10, '\x7f').c_str(), 4096 * 10);
    QCOMPARE(codeOf(path, only({.columns = {"a"}, .kind = RuleKind::NotNull})), std::string{"quality.broken_file"});
  }

  void aHostileSchemaDoesNothingAndIsSaid() {
    const Folder folder;
    const auto path = database(folder, "CREATE TABLE t(a); INSERT INTO t VALUES(1);"
                                       "CREATE VIEW writes AS SELECT load_extension('x') AS a; CREATE VIEW lost AS SELECT nowhere(1) AS a;");
    QCOMPARE(refusal(path, {.part = "writes"}), std::string{"quality.table_unreadable"});
    QCOMPARE(refusal(path, {.part = "lost"}), std::string{"quality.table_unreadable"});
    QCOMPARE(sniff(path)->dialect.part, std::string{"t"});
  }

  void aViewWithoutEndCanBeStopped() {
    const Folder folder;
    const auto path = database(folder, "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS a FROM n");
    std::stop_source stop;
    std::jthread later([&stop] {
      std::this_thread::sleep_for(std::chrono::milliseconds{50});
      stop.request_stop();
    });
    const auto preview = sniff(path, {.part = "v"}, stop.get_token());
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, ErrorKind::Cancelled);
  }

  void aFileThatSomebodyWritesIsSaidToBeInUse() {
    const Folder folder;
    const auto path = database(folder, kProducts);
    Writer other(path);
    other.run("BEGIN EXCLUSIVE");
    QCOMPARE(refusal(path), std::string{"store.busy"});
    other.run("ROLLBACK");
    QCOMPARE(refusal(path), std::string{"none"});
  }

  void editsThatStandInALogAreRead() {
    const Folder folder;
    const auto path = folder.path() / "feed.sqlite";
    Writer other(path);
    other.run("PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1), (2)");
    QCOMPARE(sniff(path)->rows.size(), std::size_t{2});
  }

  void namesOfTablesAreOnlyNames() {
    const Folder folder;
    const auto path = database(folder, R"(CREATE TABLE "t""; DROP TABLE x; --"("a""b", "a""b "); CREATE TABLE x(a); INSERT INTO "t""; DROP TABLE x; --" VALUES(1, 2))");
    QCOMPARE(sniff(path)->columns, (Texts{"a\"b", "a\"b "}));
    QCOMPARE(sniff(path)->parts.size(), std::size_t{2});
  }
};

QTEST_GUILESS_MAIN(TestSourcesSqlite)
#include "tst_sources_sqlite.moc"
