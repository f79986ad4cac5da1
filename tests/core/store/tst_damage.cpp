// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "garden.h"

#include <random>
#include <thread>

using namespace prumo;
using namespace prumo::garden;

namespace {

constexpr int kPlants = 200;
constexpr std::size_t kPage = 4096;

/// The bytes of a healthy file with attachments, history and rows on many pages.
std::string healthyBytes() {
  const Folder folder("/dev/shm");
  {
    auto file = create(folder / "a.prumo");
    fill(file, kPlants);
    must(file.edit({"test.attach", {}}, [](Transaction& edit) -> Result<void> {
      return edit.attach(std::string(9000, 'e'), "text/plain").transform([](const std::string&) {});
    }));
  }
  return bytesOf(folder / "a.prumo");
}

/// The page where a table or index begins.
int rootOf(const std::string& bytes, const char* name) {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", bytes);
  sqlite3* handle = nullptr;
  sqlite3_open((folder / "a.prumo").c_str(), &handle);
  sqlite3_stmt* query = nullptr;
  sqlite3_prepare_v2(handle, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &query, nullptr);
  sqlite3_bind_text(query, 1, name, -1, SQLITE_STATIC);
  const int page = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int(query, 0) : 0;
  sqlite3_finalize(query);
  sqlite3_close(handle);
  return page;
}

bool isClear(const Error& error) {
  static const std::set<std::string> codes{"store.damaged", "store.not_a_project", "store.foreign_schema", "store.impossible_value", "store.empty",
                                           "store.newer_unreadable"};
  return codes.contains(error.code());
}

/// Opens what is left, and uses it when it opens: nothing may crash or hang, every refusal must be one that a person can act on.
void useOrRefuse(const std::filesystem::path& path, OpenOptions options = {}) {
  auto file = tryOpen(path, options);
  if (!file) {
    QVERIFY2(isClear(file.error()), fault(file).c_str());
    return;
  }
  (void)ProjectFile::checkPages(path);
  (void)file->all<Plant>();
  if (const auto entries = file->history(100)) {
    for (const auto& entry : *entries) (void)file->changesOf(entry);
  }
  (void)file->undo();
  (void)file->redo();
  (void)file->verify();
  (void)file->attachment(sha256(std::string(9000, 'e')));
}

const Salvage::Table& tableOf(const Salvage& salvage, const std::string& name) {
  for (const auto& table : salvage.tables) {
    if (table.name == name) return table;
  }
  qFatal("no table %s", name.c_str());
}

Result<Salvage> recoverInto(const Folder& folder, const char* name = "fresh.prumo") {
  return recover(folder / "a.prumo", folder / name, schema(), gardener());
}

}  // namespace

class TestDamage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { m_healthy = healthyBytes(); }
  void flippedBytesNeverCrash();
  void brokenPagesNeverCrash();
  void aBrokenHistoryIsFoundWhileTheFileIsOpen();
  void aBrokenRowIsFoundAtOnceEvenWhenHistoryWaits();
  void aCheckNeitherDelaysNorBelievesAnEditInTheMiddle();
  void truncatedFilesNeverCrash();
  void aHealthyFileIsRecoveredWhole();
  void aBrokenPageCostsOnlyItsRows();
  void aLostHeaderIsMended();
  void damageAnywhereStillSavesMost();
  void aLostWayIntoATableCostsNoRow_data();
  void aLostWayIntoATableCostsNoRow();
  void hostileFilesGiveTheirRowsAndRunNothing();
  void valuesOfAnotherTypeCostTheirRowsOnly();
  void impossibleAndOrphanedRowsAreCounted();
  void aBrokenHistoryIsDamageAndNoFaultOfOurs();
  void aValueTooLargeToBeReadIsDamageAndNoFaultOfOurs();
  void nothingIsSavedFromNothing();

private:
  std::string m_healthy;
};

void TestDamage::flippedBytesNeverCrash() {
  const Folder folder("/dev/shm");
  std::mt19937 random(7);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < 120; ++i) places.push_back(i);
  for (int i = 0; i < 300; ++i) places.push_back(random() % m_healthy.size());
  for (const auto place : places) {
    auto bytes = m_healthy;
    bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1U << (random() % 8)));
    writeBytes(folder / "a.prumo", bytes);
    useOrRefuse(folder / "a.prumo");
  }
}

void TestDamage::brokenPagesNeverCrash() {
  const Folder folder("/dev/shm");
  std::mt19937 random(11);
  for (std::size_t page = 0; page < m_healthy.size() / kPage; ++page) {
    auto bytes = m_healthy;
    for (std::size_t i = 0; i < kPage; ++i) bytes[page * kPage + i] = static_cast<char>(random());
    for (const bool later : {false, true}) {
      writeBytes(folder / "a.prumo", bytes);
      useOrRefuse(folder / "a.prumo", {.historyLater = later});
    }
  }
}

void TestDamage::aBrokenHistoryIsFoundWhileTheFileIsOpen() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  VERIFY_OK(ProjectFile::checkPages(folder / "a.prumo"));
  auto bytes = m_healthy;
  const auto page = bytes.find("e" + std::string(3000, 'e')) / kPage + 1;  // the attachment's second page
  std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage), kPage, '\xAA');
  writeBytes(folder / "a.prumo", bytes);
  COMPARE_CODE(tryOpen(folder / "a.prumo"), "store.damaged");
  const auto file = tryOpen(folder / "a.prumo", {.historyLater = true});
  VERIFY_OK(file);
  QCOMPARE(must(file->all<Plant>()).size(), std::size_t{kPlants});
  COMPARE_CODE(ProjectFile::checkPages(folder / "a.prumo"), "store.damaged");
}

void TestDamage::aBrokenRowIsFoundAtOnceEvenWhenHistoryWaits() {
  const Folder folder("/dev/shm");
  auto bytes = m_healthy;
  std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.find("p1100b") / kPage * kPage), kPage, '\xAA');
  writeBytes(folder / "a.prumo", bytes);
  COMPARE_CODE(tryOpen(folder / "a.prumo", {.historyLater = true}), "store.damaged");
}

void TestDamage::aCheckNeitherDelaysNorBelievesAnEditInTheMiddle() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a b%41#?.prumo", m_healthy);
  auto file = open(folder / "a b%41#?.prumo");
  std::stop_source stop;
  int faults = 0;
  std::jthread checks([&] {
    while (!stop.stop_requested()) faults += ProjectFile::checkPages(file.path()) ? 0 : 1;
  });
  for (int i = 0; i < 200; ++i) put(file, bed("b" + std::to_string(i)));
  stop.request_stop();
  checks.join();
  QCOMPARE(faults, 0);
  COMPARE_CODE(ProjectFile::checkPages(file.path(), {.stop = stop.get_token()}), cancelled().code().c_str());
}

void TestDamage::truncatedFilesNeverCrash() {
  const Folder folder("/dev/shm");
  for (std::size_t length = 0; length < m_healthy.size(); length += length < 200 ? 1 : 1021) {
    writeBytes(folder / "a.prumo", std::string_view{m_healthy}.substr(0, length));
    const auto file = tryOpen(folder / "a.prumo");
    QVERIFY2(!file, std::to_string(length).c_str());
    QVERIFY2(isClear(file.error()), fault(file).c_str());
  }
}

void TestDamage::aHealthyFileIsRecoveredWhole() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  for (const auto& table : salvage->tables) QVERIFY2(table.complete && table.refused == 0, table.name.c_str());
  QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants});
  QCOMPARE(tableOf(*salvage, "history").saved, std::int64_t{4});
  QCOMPARE(tableOf(*salvage, "attachment").saved, std::int64_t{1});
  auto fresh = open(folder / "fresh.prumo");
  QCOMPARE(must(fresh.contentHash()), must(open(folder / "a.prumo").contentHash()));
  VERIFY_OK(fresh.undo());
  QCOMPARE(must(fresh.find<Bed>("b1"))->name, std::string{"North"});
  COMPARE_CODE(recoverInto(folder), "store.exists");
}

void TestDamage::aBrokenPageCostsOnlyItsRows() {
  const Folder folder("/dev/shm");
  auto bytes = m_healthy;
  // Three rows in the middle of the table are on this page, and nothing but plants is.
  const auto page = bytes.find("p1100b") / kPage;
  std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage), kPage, '\xAA');
  writeBytes(folder / "a.prumo", bytes);
  COMPARE_CODE(tryOpen(folder / "a.prumo"), "store.damaged");
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  const auto& plants = tableOf(*salvage, "plant");
  QVERIFY(!plants.complete);
  QVERIFY2(plants.saved >= kPlants - 60 && plants.saved < kPlants, std::to_string(plants.saved).c_str());
  auto fresh = open(folder / "fresh.prumo");
  QVERIFY(must(fresh.find<Plant>("p1000")).has_value());
  QVERIFY(must(fresh.find<Plant>("p1199")).has_value());
  VERIFY_OK(fresh.verify());
  // What is left of the history is for reading: its edits do not fit what is left of the rows.
  QCOMPARE(must(fresh.history(10)).size(), std::size_t{4});
  QVERIFY(!must(fresh.nextUndo()).has_value());
  put(fresh, bed("b9"));
  VERIFY_OK(fresh.undo());
  QCOMPARE(bytesOf(folder / "a.prumo"), bytes);
}

void TestDamage::aLostHeaderIsMended() {
  const Folder folder("/dev/shm");
  auto bytes = m_healthy;
  std::fill_n(bytes.begin(), 100, '\0');
  writeBytes(folder / "a.prumo", bytes);
  COMPARE_CODE(tryOpen(folder / "a.prumo"), "store.not_a_project");
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants});
}

void TestDamage::damageAnywhereStillSavesMost() {
  const Folder folder("/dev/shm");
  std::mt19937 random(13);
  for (std::size_t page = 1; page < m_healthy.size() / kPage; ++page) {
    auto bytes = m_healthy;
    for (std::size_t i = 0; i < kPage; ++i) bytes[page * kPage + i] = static_cast<char>(random());
    writeBytes(folder / "a.prumo", bytes);
    const auto name = "fresh" + std::to_string(page) + ".prumo";
    const auto salvage = recoverInto(folder, name.c_str());
    VERIFY_OK(salvage);
    VERIFY_OK(open(folder / name.c_str()).verify());
  }
}

void TestDamage::aLostWayIntoATableCostsNoRow_data() {
  QTest::addColumn<int>("page");
  for (const int page : {1, 2, 4}) QTest::addRow("page %d", page) << page;
  QTest::newRow("the first of plants") << rootOf(m_healthy, "plant");
  QTest::newRow("the first of history") << rootOf(m_healthy, "history");
  QTest::newRow("the first of attachments") << rootOf(m_healthy, "attachment");
}

/// A table of more than one page has its rows on the others.
void TestDamage::aLostWayIntoATableCostsNoRow() {
  QFETCH(int, page);
  const Folder folder("/dev/shm");
  std::mt19937 random(17);
  for (const bool isNoise : {true, false}) {
    auto bytes = m_healthy;
    for (std::size_t i = 0; i < kPage; ++i) bytes[static_cast<std::size_t>(page - 1) * kPage + i] = isNoise ? static_cast<char>(random()) : '\0';
    writeBytes(folder / "a.prumo", bytes);
    std::filesystem::remove(folder / "fresh.prumo");
    const auto salvage = recoverInto(folder);
    VERIFY_OK(salvage);
    if (page != rootOf(m_healthy, "bed")) QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants});
    auto fresh = open(folder / "fresh.prumo");
    VERIFY_OK(fresh.verify());
  }
}

void TestDamage::hostileFilesGiveTheirRowsAndRunNothing() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  tamper(folder / "a.prumo", "CREATE TRIGGER evil AFTER INSERT ON plant BEGIN DELETE FROM bed; END; DROP TABLE reading;"
                             "CREATE VIEW reading AS SELECT 'r1' AS id, 1 AS degrees; CREATE TABLE extra (x); INSERT INTO extra VALUES (1);");
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants});
  QCOMPARE(tableOf(*salvage, "bed").saved, std::int64_t{2});
  QCOMPARE(tableOf(*salvage, "reading").saved, std::int64_t{0});
  VERIFY_OK(tryOpen(folder / "fresh.prumo"));
}

void TestDamage::valuesOfAnotherTypeCostTheirRowsOnly() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  tamper(folder / "a.prumo", "DROP TABLE reading; CREATE TABLE reading (id TEXT PRIMARY KEY, degrees); INSERT INTO reading VALUES ('r1', 'hot'), ('r2', 5), (x'00', 6)");
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  QCOMPARE(tableOf(*salvage, "reading").saved, std::int64_t{1});
  QCOMPARE(tableOf(*salvage, "reading").refused, std::int64_t{2});
  QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants});
}

void TestDamage::impossibleAndOrphanedRowsAreCounted() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  tamper(folder / "a.prumo", "UPDATE plant SET height = -1 WHERE id = 'p1000'; UPDATE plant SET twin = 'p1000' WHERE id = 'p1001'; DELETE FROM bed WHERE id = 'b2';"
                             "UPDATE attachment SET content = x'00'");
  const auto salvage = recoverInto(folder);
  VERIFY_OK(salvage);
  QCOMPARE(tableOf(*salvage, "plant").saved, std::int64_t{kPlants / 2});
  QCOMPARE(tableOf(*salvage, "plant").refused, std::int64_t{kPlants / 2});
  QCOMPARE(tableOf(*salvage, "attachment").refused, std::int64_t{1});
  QVERIFY(tableOf(*salvage, "plant").complete);
  QCOMPARE(must(open(folder / "fresh.prumo").find<Plant>("p1001"))->twin, std::string{});
}

void TestDamage::aBrokenHistoryIsDamageAndNoFaultOfOurs() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  tamper(folder / "a.prumo", "UPDATE history SET changeset = x'deadbeef'");
  auto file = open(folder / "a.prumo");
  const auto entries = must(file.history(1));
  const auto changes = file.changesOf(entries.front());
  COMPARE_CODE(changes, "store.damaged");
  QVERIFY(changes.error().kind == ErrorKind::BadInput);
  COMPARE_CODE(file.undo(), "store.damaged");
  QCOMPARE(must(file.count("plant")), std::int64_t{kPlants});
}

void TestDamage::aValueTooLargeToBeReadIsDamageAndNoFaultOfOurs() {
  const Folder folder("/dev/shm");
  writeBytes(folder / "a.prumo", m_healthy);
  tamper(folder / "a.prumo", "UPDATE plant SET name = printf('%.*c', 300000000, 'x') WHERE id = 'p1000'");
  const auto file = tryOpen(folder / "a.prumo");
  const auto plants = file ? file->all<Plant>().transform([](const std::vector<Plant>&) {}) : Result<void>{file.error()};
  COMPARE_CODE(plants, "store.damaged");
  QVERIFY(plants.error().kind == ErrorKind::BadInput);
}

void TestDamage::nothingIsSavedFromNothing() {
  const Folder folder("/dev/shm");
  COMPARE_CODE(recoverInto(folder), "store.not_found");
  for (const auto& bytes : {std::string{}, std::string{"text"}, std::string(20'000, 'x')}) {
    writeBytes(folder / "a.prumo", bytes);
    COMPARE_CODE(recoverInto(folder), "store.nothing_to_save");
    QVERIFY(!std::filesystem::exists(folder / "fresh.prumo"));
  }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
