// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "garden.h"

#include <algorithm>

/// The garden one schema version later: beds have soil and an area, and there are tools. tests/data/schema-1.prumo was written by the
/// first version: two beds, 20 plants, an edit taken back.
namespace prumo {

enum class Soil { Clay, Sand };

struct Bed2 {
  std::string id;
  std::string name;
  Light light = Light::Sun;
  Soil soil = Soil::Sand;
  double area = 1.5;
};

struct Tool {
  std::string id;
  std::string bed;
};

namespace record {
template <>
inline constexpr std::array enumKeys<Soil>{"clay", "sand"};

template <>
inline const Description<Bed2>& describe<Bed2>() {
  static const Description<Bed2> description{.name = "bed",
                                             .fields = {field("id", &Bed2::id, Kind::Text, {.required = true}),
                                                        field("soil", &Bed2::soil, Kind::Choice, {.choices = keysOf<Soil>()}, 2),
                                                        field("name", &Bed2::name, Kind::Text, {.required = true, .maxLength = 40}),
                                                        field("light", &Bed2::light, Kind::Choice, {.choices = keysOf<Light>()}),
                                                        field("area", &Bed2::area, Kind::Real, {.min = 0}, 2)}};
  return description;
}
template <>
inline const Description<Tool>& describe<Tool>() {
  static const Description<Tool> description{.name = "tool",
                                             .fields = {field("id", &Tool::id, Kind::Text, {.required = true}, 2),
                                                        field("bed", &Tool::bed, Kind::Reference, {.references = "bed"}, 2)}};
  return description;
}
}  // namespace record
}  // namespace prumo

using namespace prumo;
using namespace prumo::garden;

namespace {

Schema later() { return {record::tableOf<Bed2>(), record::tableOf<Plant>(), record::tableOf<Reading>(), record::tableOf<Tool>()}; }

/// A copy of the stored file of schema 1.
std::filesystem::path storedIn(const Folder& folder) {
  const auto path = folder / "a.prumo";
  std::filesystem::copy_file(std::filesystem::path{PRUMO_SOURCE_DIR} / "tests/data/schema-1.prumo", path);
  return path;
}

std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& project) {
  std::vector<std::filesystem::path> found;
  if (!std::filesystem::exists(store::backupFolder(project))) return found;
  for (const auto& entry : std::filesystem::directory_iterator(store::backupFolder(project))) found.push_back(entry.path());
  std::ranges::sort(found);
  return found;
}

std::string shoutedName(const MigratedRow& row) { return std::get<std::string>(row.at("name")) + "!"; }

const MigrationStep kShout{.version = 2, .table = "bed", .mend = [](MigratedRow& row) { row["name"] = shoutedName(row); }};

}  // namespace

class TestMigration : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theStoredFileOpensInItsOwnVersion();
  void anOlderFileIsBackedUpAndBroughtUpToDate();
  void anOlderFileInAReadersHandsStaysAsItIs();
  void stepsMendRowsAndMayNotBreakThem();
  void theHistoryFromBeforeIsForReadingOnly();
  void backupsAreMadeOnceAnHourHasPassed();
  void onlyTheNewestBackupsAreKept();
  void aBackupFolderThatCannotBeMadeIsNoReasonNotToOpen();
};

void TestMigration::theStoredFileOpensInItsOwnVersion() {
  const Folder folder;
  const auto path = storedIn(folder);
  auto file = open(path);
  QVERIFY(!file.isReadOnly());
  QCOMPARE(must(file.count("plant")), std::int64_t{20});
  VERIFY_OK(file.redo());
  VERIFY_OK(file.verify());
}

void TestMigration::anOlderFileIsBackedUpAndBroughtUpToDate() {
  const Folder folder;
  const auto path = storedIn(folder);
  const auto before = bytesOf(path);
  {
    auto file = must(ProjectFile::open(path, later(), gardener()));
    QVERIFY(!file.isReadOnly());
    const auto beds = must(file.all<Bed2>());
    QCOMPARE(beds.size(), std::size_t{2});
    QVERIFY(beds[0].soil == Soil::Sand);
    QCOMPARE(beds[0].area, 1.5);
    auto mended = beds[0];
    mended.soil = Soil::Clay;
    put(file, mended);
    put(file, Tool{"t1", "b1"});
    const auto change = must(file.changesOf(must(file.history(2))[1]));
    QCOMPARE(change[0].fields.size(), std::size_t{1});
    QCOMPARE(change[0].fields[0].field, std::string{"soil"});
    VERIFY_OK(file.undo());
    VERIFY_OK(file.undo());
    VERIFY_OK(file.redo());
    VERIFY_OK(file.verify());
  }
  const auto file = must(ProjectFile::open(path, later(), gardener()));
  QVERIFY(must(file.all<Bed2>())[0].soil == Soil::Clay);
  const auto backups = backupsOf(path);
  QCOMPARE(backups.size(), std::size_t{1});
  QCOMPARE(must(open(backups[0], {.readOnly = true}).count("plant")), std::int64_t{20});
  QCOMPARE(open(path, {.readOnly = true}).readOnlyReason().code, std::string{"store.newer_version"});
}

void TestMigration::anOlderFileInAReadersHandsStaysAsItIs() {
  const Folder folder;
  const auto path = storedIn(folder);
  const auto before = bytesOf(path);
  {
    const auto file = must(ProjectFile::open(path, later(), gardener(), {.readOnly = true, .migrations = {kShout}}));
    QVERIFY(file.isReadOnly());
    QCOMPARE(must(file.all<Bed2>())[1].name, std::string{"South!"});
    QCOMPARE(must(file.count("tool")), std::int64_t{0});
  }
  QCOMPARE(bytesOf(path), before);
  QVERIFY(backupsOf(path).empty());
}

void TestMigration::stepsMendRowsAndMayNotBreakThem() {
  const Folder folder;
  const auto path = storedIn(folder);
  const MigrationStep old{.version = 1, .table = "bed", .mend = [](MigratedRow& row) { row["name"] = std::string{"never run"}; }};
  const MigrationStep wrong{.version = 2, .table = "bed", .mend = [](MigratedRow& row) { row["area"] = -1.0; }};
  COMPARE_CODE(ProjectFile::open(path, later(), gardener(), {.migrations = {wrong}}), "record.out_of_range");
  {
    const auto untouched = open(path);
    QVERIFY(!untouched.isReadOnly());
  }
  const auto file = must(ProjectFile::open(path, later(), gardener(), {.migrations = {old, kShout}}));
  QCOMPARE(must(file.all<Bed2>())[1].name, std::string{"South!"});
}

void TestMigration::theHistoryFromBeforeIsForReadingOnly() {
  const Folder folder;
  auto file = must(ProjectFile::open(storedIn(folder), later(), gardener()));
  QVERIFY(!must(file.nextUndo()).has_value());
  QVERIFY(!must(file.nextRedo()).has_value());
  QVERIFY(must(file.undo()).empty());
  const auto entries = must(file.history(10));
  QCOMPARE(entries.size(), std::size_t{5});
  QVERIFY(entries[0].state == HistoryEntry::State::Discarded);
  QCOMPARE(must(file.changesOf(entries[1]))[0].fields[0].field, std::string{"name"});
}

void TestMigration::backupsAreMadeOnceAnHourHasPassed() {
  using namespace std::chrono_literals;
  const Folder folder;
  const auto path = folder / "a.prumo";
  { auto empty = create(path); }
  { auto file = open(path); }
  QVERIFY(backupsOf(path).empty());  // nothing to back up
  std::string first;
  {
    auto file = open(path);
    put(file, bed("b1"));
    first = must(file.contentHash());
  }
  std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - 3h);
  { auto file = open(path); }
  QCOMPARE(backupsOf(path).size(), std::size_t{1});
  { auto file = open(path); }
  QCOMPARE(backupsOf(path).size(), std::size_t{1});  // nothing has changed since
  {
    auto file = open(path);
    put(file, bed("b2"));
  }
  std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - 150min);
  { auto file = open(path); }
  QCOMPARE(backupsOf(path).size(), std::size_t{1});  // half an hour later: too soon
  std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now());
  {
    auto file = open(path);
    put(file, bed("b3"));  // while the backup is being made
  }
  const auto backups = backupsOf(path);
  QCOMPARE(backups.size(), std::size_t{2});
  QCOMPARE(must(open(backups[0], {.readOnly = true}).contentHash()), first);
  VERIFY_OK(open(backups[1], {.readOnly = true}).verify());
}

void TestMigration::onlyTheNewestBackupsAreKept() {
  const Folder folder;
  const auto path = folder / "a.prumo";
  auto file = create(path);
  const auto start = std::filesystem::file_time_type::clock::now() - std::chrono::hours{100};
  for (int i = 0; i < 14; ++i) {
    put(file, bed("b" + std::to_string(i)));
    std::filesystem::last_write_time(path, start + std::chrono::hours{i});
    VERIFY_OK(store::makeBackup(path));
  }
  const auto backups = backupsOf(path);
  QCOMPARE(backups.size(), store::kBackupsKept);
  QCOMPARE(must(open(backups.front(), {.readOnly = true}).count("bed")), std::int64_t{5});
  QCOMPARE(must(open(backups.back(), {.readOnly = true}).count("bed")), std::int64_t{14});
}

void TestMigration::aBackupFolderThatCannotBeMadeIsNoReasonNotToOpen() {
  const Folder folder;
  const auto path = folder / "a.prumo";
  {
    auto file = create(path);
    put(file, bed("b1"));
  }
  writeBytes(store::backupFolder(path), "a file in the folder's place");
  auto file = open(path);
  QVERIFY(!file.isReadOnly());
  put(file, bed("b2"));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
