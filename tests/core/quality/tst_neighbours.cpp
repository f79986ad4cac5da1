// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_time.h"
#include "core/quality/neighbours.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace prumo;
using namespace prumo::quality;
namespace fs = std::filesystem;

namespace {

template <class T>
T got(Result<T> result) {
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

/// A feed whose row 50 has a negative price and a customer's address, and what a run kept of it.
class Place {
public:
  Place() { write(rows(100)); }
  fs::path path(const char* name = "feed.csv") const { return fs::path(m_folder.path().toStdString()) / name; }
  void write(const std::string& content) const { std::ofstream(path(), std::ios::binary) << content; }
  static std::string rows(int count, const char* fifty = "-1") {
    std::string text = "sku;email;price\n";
    for (int i = 1; i <= count; ++i) {
      text += "A-" + std::to_string(i) + ";cliente" + std::to_string(i) + "@mail.com;" + (i == 50 ? fifty : std::to_string(i)) + "\n";
    }
    return text;
  }

  void check() {
    const RuleSet rules{{{.id = "price", .columns = {"price"}, .kind = RuleKind::Range, .min = 0.0}}};
    const auto result = got(quality::check({path(), {}}, rules));
    const auto& row = result.outcomes.at(0).rows.at(0);
    m_run = {.id = "r", .dataset = "d", .header = R"(["sku","email","price"])", .modified = modifiedAt(path())};
    std::string cells;
    for (const auto& cell : row.cells) cells += (cells.empty() ? "[\"" : ",\"") + cell + "\"";
    m_row = {.id = "f", .run = "r", .rule = "price", .line = row.line, .cells = cells + "]", .place = row.id};
  }
  Result<Neighbours> look(std::int64_t around = 2) const { return neighboursOf({path(), {}}, m_run, m_row, around); }
  FailingRow& row() { return m_row; }

private:
  QTemporaryDir m_folder;
  QualityRun m_run;
  FailingRow m_row;
};

std::string codeOf(const Result<Neighbours>& result) { return result ? std::string{} : result.error().code(); }

}  // namespace

class TestNeighbours : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theRowStandsAmongItsNeighboursMasked() {
    Place place;
    place.check();
    const auto found = got(place.look());
    QCOMPARE(found.rows.size(), 5U);
    QCOMPARE(found.chosen, 2U);
    QCOMPARE(found.rows[2].line, 51);
    QCOMPARE(found.rows[2].cells[2], std::string{"-1"});
    QCOMPARE(found.rows[0].line, 49);
    QCOMPARE(found.rows[4].cells[0], std::string{"A-52"});
    for (const auto& row : found.rows) QVERIFY2(!row.cells[1].starts_with("cliente"), row.cells[1].c_str());
    QVERIFY(!found.isFileNewer && !found.isOtherRow);
  }

  void theFirstRowHasNothingBeforeIt() {
    Place place;
    place.write("sku;price\nA-1;-1\nA-2;2\n");
    place.check();
    place.row().cells = R"(["A-1","-1"])";
    const auto found = got(place.look());
    QCOMPARE(found.chosen, 0U);
    QCOMPARE(found.rows.size(), 2U);
  }

  void aFileWrittenSinceIsSaid() {
    Place place;
    place.check();
    fs::last_write_time(place.path(), fs::last_write_time(place.path()) + std::chrono::hours(1));
    const auto found = got(place.look());
    QVERIFY(found.isFileNewer);
    QVERIFY(!found.isOtherRow);
  }

  void anotherRowInItsPlaceIsSaid() {
    Place place;
    place.check();
    place.write(Place::rows(100, "-2"));
    QVERIFY(got(place.look()).isOtherRow);
  }

  void aShorterFileHasTheRowNoMore() {
    Place place;
    place.check();
    place.write(Place::rows(10));
    QCOMPARE(codeOf(place.look()), std::string{"quality.row_gone"});
  }

  void aFileThatIsGoneIsSaid() {
    Place place;
    place.check();
    fs::remove(place.path());
    QCOMPARE(codeOf(place.look()), std::string{"base.cannot_read"});
  }

  void aRowOfAnOlderRunIsNotLookedForByGuess() {
    Place place;
    place.check();
    place.row().place.reset();
    QCOMPARE(codeOf(place.look()), std::string{"quality.no_place"});
  }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
