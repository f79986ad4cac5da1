// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/garden.h"

using namespace prumo;
namespace fs = std::filesystem;

namespace {

void run(sqlite3* handle, const char* sql) {
  char* fault = nullptr;
  if (sqlite3_exec(handle, sql, nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s", fault);
}

/// A copy of a project as a power cut in the middle of an edit would leave it: half of the edit in the file, and the journal beside it.
void interrupt(const fs::path& from, const fs::path& to) {
  sqlite3* handle = nullptr;
  if (sqlite3_open(from.c_str(), &handle) != SQLITE_OK) qFatal("cannot open");
  run(handle, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE");
  run(handle,
      "UPDATE bed SET name = 'half'; CREATE TABLE filler(x); "
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO filler SELECT zeroblob(4000) FROM n");
  fs::copy_file(from, to);
  fs::copy_file(from.string() + "-journal", to.string() + "-journal");
  run(handle, "ROLLBACK");
  sqlite3_close(handle);
}

}  // namespace

class TestUnfinished : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aHalfWrittenEditIsNamedToWhoMayOnlyReadAndTakenBackByWhoMayWrite() {
    const QTemporaryDir folder;
    const fs::path whole = folder.filePath(QStringLiteral("a.prumo")).toStdString();
    const fs::path torn = folder.filePath(QStringLiteral("torn.prumo")).toStdString();
    {
      auto project = ProjectFile::create(whole, garden::schema(), garden::gardener());
      QVERIFY(project);
      QVERIFY(project->edit({"edit", {}}, [](Transaction& edit) { return edit.insert(garden::bed("b1", "North")); }));
    }
    interrupt(whole, torn);
    QVERIFY(fs::file_size(torn.string() + "-journal") > 0);
    const auto read = ProjectFile::open(torn, garden::schema(), garden::gardener(), {.readOnly = true});
    QVERIFY(!read);
    QCOMPARE(read.error().code(), std::string("store.unfinished_edit"));
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    {
      const auto written = ProjectFile::open(torn, garden::schema(), garden::gardener());
      QVERIFY(written);
      QVERIFY(!written->isReadOnly());
      QCOMPARE(written->find<Bed>("b1").value()->name, std::string("North"));
    }
    const auto again = ProjectFile::open(torn, garden::schema(), garden::gardener(), {.readOnly = true});
    QVERIFY(again);
    QCOMPARE(again->find<Bed>("b1").value()->name, std::string("North"));
  }
};

QTEST_APPLESS_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
