// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "garden.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <thread>

using namespace prumo;
using namespace prumo::garden;

namespace {

const char* const kName = "a.prumo";

std::set<std::string> namesIn(const std::filesystem::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

/// Runs `act` in a process of its own (as nobody, where we are root, for whom no place is read-only); what it returns.
int inChild(const std::function<int()>& act) {
  const pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) _exit(99);
    _exit(act());
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

}  // namespace

class TestOpening : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aNewFileDoesNotReplaceAnother();
  void whatIsNoProjectIsSaidAndLeftAlone_data();
  void whatIsNoProjectIsSaidAndLeftAlone();
  void aSecondOpenerReadsAndIsToldWhoEdits();
  void aLockOfADeadProcessIsTakenOver();
  void aLockFromAnotherMachineIsBelievedUntilTakenOver();
  void takingOverIsNoEditThatUndoCouldMeet();
  void aReadOnlyPlaceIsReadAndNothingIsMade();
  void aNewerVersionIsReadAndKept();
  void readersOnRequestMakeNothing();
  void hostileSchemasAreRefused_data();
  void hostileSchemasAreRefused();
  void impossibleValuesAreRefused_data();
  void impossibleValuesAreRefused();
  void anImpossibleHistoryIsRefusedAndCanBeSaved_data();
  void anImpossibleHistoryIsRefusedAndCanBeSaved();
  void aChangesetThatWasTamperedWithIsNotApplied();
  void aFullDiskCostsOnlyTheEditThatMetIt();
  void aCopyIsTheSameAssessment();
  void aCopyIsMadeWhileTheFileIsEdited();
  void aCopyOntoItselfIsRefused();
  void everyTableHasAPrimaryKey();
};

void TestOpening::aNewFileDoesNotReplaceAnother() {
  const Folder folder;
  { auto file = create(folder / kName); put(file, bed("b1")); }
  COMPARE_CODE(ProjectFile::create(folder / kName, schema(), gardener()), "store.exists");
  QCOMPARE(must(open(folder / kName).count("bed")), std::int64_t{1});
  COMPARE_CODE(ProjectFile::create(folder / "none" / kName, schema(), gardener()), "base.cannot_write");
}

void TestOpening::whatIsNoProjectIsSaidAndLeftAlone_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("code");
  QTest::newRow("zero bytes") << QByteArray() << "store.empty";
  QTest::newRow("one byte") << QByteArray("S") << "store.not_a_project";
  QTest::newRow("text") << QByteArray("Dear diary, today I met a supplier.\n").repeated(200) << "store.not_a_project";
  QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16) << "store.not_a_project";
}

void TestOpening::whatIsNoProjectIsSaidAndLeftAlone() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, code);
  const Folder folder;
  writeBytes(folder / kName, bytes.toStdString());
  COMPARE_CODE(tryOpen(folder / kName), code.toStdString());
  QCOMPARE(bytesOf(folder / kName), bytes.toStdString());
  QCOMPARE(namesIn(folder.path()), std::set<std::string>{kName});

  COMPARE_CODE(tryOpen(folder / "other.prumo"), "store.not_found");
  COMPARE_CODE(tryOpen(folder.path()), "store.not_a_project");
  tamper(folder / "foreign.db", "CREATE TABLE t(x); INSERT INTO t VALUES (1);");
  COMPARE_CODE(tryOpen(folder / "foreign.db"), "store.not_a_project");
}

void TestOpening::aSecondOpenerReadsAndIsToldWhoEdits() {
  const Folder folder;
  {
    auto first = create(folder / kName);
    put(first, bed("b1"));
    auto second = open(folder / kName);
    QVERIFY(second.isReadOnly());
    QCOMPARE(second.readOnlyReason().code, std::string{"store.locked"});
    QVERIFY(*argument(second.readOnlyReason(), "user") == Argument{std::string{"Ana"}});
    QVERIFY(*argument(second.readOnlyReason(), "host") == Argument{platform::hostName()});
    QVERIFY(instantFromIso(std::get<std::string>(*argument(second.readOnlyReason(), "at"))).has_value());
    COMPARE_CODE(second.begin({"test.no", {}}), "store.read_only");
    QCOMPARE(second.undo().error().cause->code(), std::string{"store.locked"});
    put(first, bed("b2"));
    QCOMPARE(must(second.count("bed")), std::int64_t{2});
  }
  QVERIFY(!std::filesystem::exists(folder / "a.prumo.lock"));
  QVERIFY(!open(folder / kName).isReadOnly());
}

void TestOpening::aLockOfADeadProcessIsTakenOver() {
  const Folder folder;
  { create(folder / kName); }
  const pid_t child = fork();
  if (child == 0) {
    const auto file = open(folder / kName);
    raise(SIGKILL);
  }
  waitpid(child, nullptr, 0);
  QVERIFY(std::filesystem::exists(folder / "a.prumo.lock"));
  QVERIFY(!open(folder / kName).isReadOnly());
}

void TestOpening::aLockFromAnotherMachineIsBelievedUntilTakenOver() {
  const Folder folder;
  { create(folder / kName); }
  const auto lock = folder / "a.prumo.lock";
  const std::string content = R"({"user":"Carla","host":"elsewhere.example","pid":7,"at":"2026-11-23T10:00:00.000-03:00"})";
  writeBytes(lock, content);
  {
    const auto file = open(folder / kName);
    QCOMPARE(file.readOnlyReason().code, std::string{"store.locked_elsewhere"});
    QVERIFY(*argument(file.readOnlyReason(), "user") == Argument{std::string{"Carla"}});
  }
  QCOMPARE(bytesOf(lock), content);
  {
    auto file = open(folder / kName, {.takeOver = true});
    QVERIFY(!file.isReadOnly());
    const auto noted = must(file.history(1)).at(0);
    QCOMPARE(noted.label.code, std::string{"store.taken_over"});
    QVERIFY(*argument(noted.label, "user") == Argument{std::string{"Carla"}});
    QCOMPARE(noted.author, std::string{"Ana"});
    must(file.verify());
  }
  writeBytes(lock, content);
  std::filesystem::last_write_time(lock, std::filesystem::file_time_type::clock::now() - std::chrono::hours{25});
  QVERIFY(!open(folder / kName).isReadOnly());
  writeBytes(lock, "not json");
}

void TestOpening::takingOverIsNoEditThatUndoCouldMeet() {
  const Folder folder;
  { auto file = create(folder / kName); put(file, bed("b1")); }
  writeBytes(folder / "a.prumo.lock", R"({"user":"Carla","host":"elsewhere.example","at":"2026-11-23T10:00:00.000-03:00"})");
  auto file = open(folder / kName, {.takeOver = true});
  QVERIFY(must(file.nextUndo()).has_value());
  QVERIFY(!must(file.undo()).empty());
  QCOMPARE(must(file.count("bed")), std::int64_t{0});
  QVERIFY(!must(file.nextUndo()).has_value());
  QVERIFY(!must(file.redo()).empty());
  QCOMPARE(must(file.count("bed")), std::int64_t{1});
}

void TestOpening::aReadOnlyPlaceIsReadAndNothingIsMade() {
  const Folder folder;
  { auto file = create(folder / kName); put(file, bed("b1")); }
  chmod((folder / kName).c_str(), 0444);
  chmod(folder.path().c_str(), 0555);
  const auto before = namesIn(folder.path());
  const int outcome = inChild([&] {
    const auto file = tryOpen(folder / kName);
    if (!file) return 1;
    if (file->readOnlyReason().code != "store.read_only_place") return 2;
    return must(file->count("bed")) == 1 ? 0 : 3;
  });
  const int made = inChild([&] { return ProjectFile::create(folder / "b.prumo", schema(), gardener()) ? 1 : 0; });
  chmod(folder.path().c_str(), 0755);
  QCOMPARE(outcome, 0);
  QCOMPARE(made, 0);
  QCOMPARE(namesIn(folder.path()), before);
}

void TestOpening::aNewerVersionIsReadAndKept() {
  const Folder folder;
  { auto file = create(folder / kName); put(file, bed("b1")); }
  tamper(folder / kName, "ALTER TABLE bed ADD COLUMN soil TEXT; CREATE TABLE tool (id TEXT PRIMARY KEY NOT NULL) STRICT; PRAGMA user_version = 9;");
  {
    const auto file = open(folder / kName);
    QCOMPARE(file.readOnlyReason().code, std::string{"store.newer_version"});
    QCOMPARE(must(file.all<Bed>()).size(), std::size_t{1});
  }
  QVERIFY(!std::filesystem::exists(folder / "a.prumo.lock"));
  tamper(folder / kName, "UPDATE bed SET light = 'moon'");
  COMPARE_CODE(tryOpen(folder / kName), "store.newer_unreadable");
  tamper(folder / kName, "CREATE TRIGGER evil AFTER INSERT ON bed BEGIN DELETE FROM bed; END;");
  COMPARE_CODE(tryOpen(folder / kName), "store.foreign_schema");
}

void TestOpening::readersOnRequestMakeNothing() {
  const Folder folder;
  { auto file = create(folder / kName); put(file, bed("b1")); }
  const auto file = open(folder / kName, {.readOnly = true});
  QCOMPARE(file.readOnlyReason().code, std::string{"store.opened_read_only"});
  QCOMPARE(namesIn(folder.path()), std::set<std::string>{kName});
  QVERIFY(!open(folder / kName).isReadOnly());
}

void TestOpening::hostileSchemasAreRefused_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("object");
  QTest::newRow("trigger") << "CREATE TRIGGER evil AFTER UPDATE ON bed BEGIN DELETE FROM plant; END" << "evil";
  QTest::newRow("view") << "CREATE VIEW spy AS SELECT * FROM bed" << "spy";
  QTest::newRow("view in a table's place") << "DROP TABLE reading; CREATE VIEW reading AS SELECT 'x' AS id, 1 AS degrees" << "reading";
  QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE words USING fts5(text)" << "words";
  QTest::newRow("another table") << "CREATE TABLE extra (id TEXT PRIMARY KEY)" << "extra";
  QTest::newRow("another column") << "ALTER TABLE bed ADD COLUMN \"extra\" TEXT" << "bed.extra";
  QTest::newRow("missing column") << "ALTER TABLE bed DROP COLUMN light" << "bed.light";
  QTest::newRow("missing table") << "DROP TABLE reading" << "reading";
  QTest::newRow("hidden check") << "DROP TABLE reading; CREATE TABLE reading (id TEXT PRIMARY KEY NOT NULL, degrees INTEGER CHECK (length(zeroblob(900000000)) > 0)) STRICT"
                                << "reading";
  QTest::newRow("generated column") << "DROP TABLE reading; CREATE TABLE reading (id TEXT PRIMARY KEY NOT NULL, degrees INTEGER AS (1)) STRICT" << "reading";
  QTest::newRow("index on an expression") << "CREATE INDEX bed_by_name ON bed (length(name))" << "bed_by_name";
  QTest::newRow("no strict types") << "DROP TABLE reading; CREATE TABLE \"reading\" (\"id\" TEXT PRIMARY KEY NOT NULL CHECK (\"id\" <> ''), \"degrees\" INTEGER)"
                                   << "reading";
}

void TestOpening::hostileSchemasAreRefused() {
  QFETCH(QString, sql);
  QFETCH(QString, object);
  const Folder folder;
  { auto file = create(folder / kName); fill(file, 3); }
  tamper(folder / kName, sql.toStdString());
  const auto file = tryOpen(folder / kName);
  COMPARE_CODE(file, "store.foreign_schema");
  QVERIFY(std::get<std::string>(*argument(file.error().message, "object")).starts_with(object.toStdString()));
}

void TestOpening::impossibleValuesAreRefused_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("field");
  QTest::newRow("choice") << "UPDATE bed SET light = 'moon' WHERE id = 'b1'" << "light";
  QTest::newRow("range") << "UPDATE plant SET height = -1 WHERE id = 'p1001'" << "height";
  QTest::newRow("required") << "UPDATE bed SET name = ''" << "name";
  QTest::newRow("too long") << "UPDATE bed SET name = printf('%.100c', 'x')" << "name";
  QTest::newRow("null number") << "UPDATE plant SET water = NULL" << "water";
  QTest::newRow("null choice") << "UPDATE bed SET light = NULL" << "light";
  QTest::newRow("date") << "UPDATE plant SET planted = 'yesterday'" << "planted";
  QTest::newRow("control characters") << "UPDATE bed SET name = 'a' || char(7)" << "name";
  QTest::newRow("not UTF-8") << "UPDATE bed SET name = CAST(x'ff41' AS TEXT)" << "name";
  QTest::newRow("infinity") << "UPDATE plant SET water = 9e999" << "water";
}

void TestOpening::impossibleValuesAreRefused() {
  QFETCH(QString, sql);
  QFETCH(QString, field);
  const Folder folder;
  { auto file = create(folder / kName); fill(file, 3); }
  tamper(folder / kName, sql.toStdString());
  const auto file = tryOpen(folder / kName);
  COMPARE_CODE(file, "store.impossible_value");
  QCOMPARE(std::get<std::string>(*argument(file.error().message, "field")), field.toStdString());
}

void TestOpening::anImpossibleHistoryIsRefusedAndCanBeSaved_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("field");
  QTest::newRow("the last number there is") << "UPDATE history SET seq = 9223372036854775807 WHERE seq = 2" << "seq";
  QTest::newRow("a number far ahead") << "UPDATE history SET seq = 1 << 60 WHERE seq = 2" << "seq";
  QTest::newRow("zero") << "UPDATE history SET seq = 0 WHERE seq = 2" << "seq";
  QTest::newRow("below zero") << "UPDATE history SET seq = -9223372036854775807 - 1 WHERE seq = 2" << "seq";
  QTest::newRow("a state there is not") << "UPDATE history SET undone = 7 WHERE seq = 2" << "undone";
  QTest::newRow("a state below all") << "UPDATE history SET undone = -1 WHERE seq = 2" << "undone";
}

void TestOpening::anImpossibleHistoryIsRefusedAndCanBeSaved() {
  QFETCH(QString, sql);
  QFETCH(QString, field);
  const Folder folder;
  {
    auto file = create(folder / "a.prumo");
    for (const char* id : {"b1", "b2", "b3"}) put(file, bed(id));
  }
  tamper(folder / "a.prumo", sql.toStdString());
  const auto opened = tryOpen(folder / "a.prumo");
  COMPARE_CODE(opened, "store.impossible_value");
  QCOMPARE(QString::fromStdString(std::get<std::string>(*argument(opened.error().message, "field"))), field);
  COMPARE_CODE(tryOpen(folder / "a.prumo", {.historyLater = true}), "store.impossible_value");
  VERIFY_OK(recover(folder / "a.prumo", folder / "fresh.prumo", schema(), gardener()));

  auto fresh = open(folder / "fresh.prumo");
  QCOMPARE(must(fresh.all<Bed>()).size(), std::size_t{3});
  QVERIFY(!must(fresh.nextUndo()).has_value());  // whose order was tampered with is for reading
  const auto before = must(fresh.history(10));
  QCOMPARE(before.size(), field == QLatin1String("seq") ? std::size_t{3} : std::size_t{2});
  put(fresh, bed("b4"));
  QCOMPARE(must(fresh.history(1)).front().seq, before.front().seq + 1);
  VERIFY_OK(fresh.undo());
  QVERIFY(!must(fresh.find<Bed>("b4")).has_value());
}

void TestOpening::aChangesetThatWasTamperedWithIsNotApplied() {
  const Folder folder;
  {
    auto file = create(folder / kName);
    put(file, bed("b1", "Before"));
    put(file, bed("b1", "After"));
  }
  // What undo would write back becomes a control character and "efore": no page is damaged by that.
  auto bytes = bytesOf(folder / kName);
  QVERIFY(bytes.find("Before") != std::string::npos);
  for (auto found = bytes.find("Before"); found != std::string::npos; found = bytes.find("Before", found + 1)) bytes[found] = '\a';
  writeBytes(folder / kName, bytes);
  auto twisted = open(folder / kName);
  COMPARE_CODE(twisted.undo(), "store.history_conflict");
  QCOMPARE(must(twisted.find<Bed>("b1"))->name, std::string{"After"});
  put(twisted, bed("b1", "Again"));
}

void TestOpening::aFullDiskCostsOnlyTheEditThatMetIt() {
  const Folder folder;
  auto file = create(folder / kName);
  put(file, bed("b1"));
  const auto before = must(file.contentHash());
  signal(SIGXFSZ, SIG_IGN);
  rlimit old{};
  getrlimit(RLIMIT_FSIZE, &old);
  const rlimit small{std::filesystem::file_size(folder / kName) + 8192, old.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const std::string large(500'000, 'x');
  const auto full = file.edit({"test.full", {}}, [&large](Transaction& edit) -> Result<void> {
    return edit.insert(bed("b2")).and_then([&] { return edit.attach(large, "text/plain"); }).transform([](const std::string&) {});
  });
  const rlimit tiny{8192, old.rlim_max};
  setrlimit(RLIMIT_FSIZE, &tiny);
  const auto copied = file.saveCopy(folder / "copy.prumo");
  setrlimit(RLIMIT_FSIZE, &old);
  COMPARE_CODE(full, "store.disk_full");
  COMPARE_CODE(copied, "base.disk_full");
  QVERIFY(!std::filesystem::exists(folder / "copy.prumo"));
  QCOMPARE(must(file.contentHash()), before);
  put(file, bed("b3"));
  QCOMPARE(must(file.count("bed")), std::int64_t{2});
  VERIFY_OK(file.verify());
  QCOMPARE(namesIn(folder.path()), (std::set<std::string>{kName, "a.prumo.lock"}));
}

void TestOpening::aCopyIsTheSameAssessment() {
  const Folder folder;
  auto file = create(folder / kName);
  fill(file, 50);
  writeBytes(folder / "copy.prumo", "something old");
  VERIFY_OK(file.saveCopy(folder / "copy.prumo"));
  auto copy = open(folder / "copy.prumo");
  QVERIFY(!copy.isReadOnly());
  QCOMPARE(must(copy.contentHash()), must(file.contentHash()));
  VERIFY_OK(copy.undo());
  VERIFY_OK(copy.verify());
  VERIFY_OK(open(folder / kName, {.readOnly = true}).saveCopy(folder / "again.prumo"));
  COMPARE_CODE(file.saveCopy(folder / "none" / "copy.prumo"), "base.cannot_write");
}

void TestOpening::aCopyIsMadeWhileTheFileIsEdited() {
  const Folder folder;
  auto file = create(folder / kName);
  fill(file, 50);
  std::promise<Result<void>> made;
  std::jthread worker([&] { made.set_value(ProjectFile::saveCopyOf(folder / kName, folder / "copy.prumo")); });
  auto done = made.get_future();
  int edits = 0;
  do {
    put(file, bed("more" + std::to_string(edits++)));
  } while (done.wait_for(std::chrono::seconds{0}) != std::future_status::ready);
  VERIFY_OK(done.get());
  const auto copy = open(folder / "copy.prumo");
  QVERIFY(!copy.isReadOnly());
  VERIFY_OK(copy.verify());
  QVERIFY(must(copy.count("bed")) <= must(file.count("bed")));
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = ProjectFile::saveCopyOf(folder / kName, folder / "stopped.prumo", {.stop = stop.get_token()});
  QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
  QVERIFY(!std::filesystem::exists(folder / "stopped.prumo"));
}

void TestOpening::aCopyOntoItselfIsRefused() {
  const Folder folder;
  auto file = create(folder / kName);
  COMPARE_CODE(ProjectFile::saveCopyOf(folder / kName, folder / "." / kName), "store.same_file");
  COMPARE_CODE(file.saveCopy(folder / "." / kName), "store.same_file");
}

void TestOpening::everyTableHasAPrimaryKey() {
  const Folder folder;
  { create(folder / kName); }
  sqlite3* handle = nullptr;
  sqlite3_open((folder / kName).c_str(), &handle);
  const auto number = [handle](const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    sqlite3_step(statement);
    const int value = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return value;
  };
  const int tables = number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
  const int keyed = number("SELECT count(DISTINCT s.name) FROM sqlite_schema s JOIN pragma_table_info(s.name) c ON c.pk > 0 WHERE s.type = 'table'");
  const int strict = number("SELECT count(*) FROM pragma_table_list WHERE strict AND schema = 'main'");
  sqlite3_close(handle);
  QCOMPARE(tables, 5);
  QCOMPARE(keyed, tables);
  QCOMPARE(strict, tables);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
