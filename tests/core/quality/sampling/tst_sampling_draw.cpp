// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/draw.h"
#include "core/quality/sampling/generator.h"
#include "tests/core/engine/postgres_server.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::sampling;
using prumo::quality::test::Folder;

namespace {

/// Rows r1, r2... of three kinds (5:3:2), with an address each.
std::string feed(int rows) {
  std::string csv = "sku,kind,email\n";
  for (int i = 1; i <= rows; ++i) {
    const int place = i % 10;
    csv += "r" + std::to_string(i) + (place < 5 ? ",book" : place < 8 ? ",toy" : ",") + ",client" + std::to_string(i) + "@mail.com\n";
  }
  return csv;
}

DrawOptions simple(std::int64_t size, std::int64_t seed = 7, std::string by = {}) {
  return {.seed = seed, .by = std::move(by), .plan = [size](std::int64_t lot) { return sizePlan(lot, size); }};
}

Draw drawn(const std::filesystem::path& path, const DrawOptions& options) {
  auto result = draw({path, {}}, options);
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

std::string codeOf(const std::filesystem::path& path, const DrawOptions& options) {
  const auto result = draw({path, {}}, options);
  return result ? std::string{"none"} : result.error().code();
}

std::vector<std::string> skus(const Draw& draw) {
  std::vector<std::string> all;
  for (const auto& row : draw.rows) all.push_back(row.cells[0]);
  return all;
}

}  // namespace

class TestSamplingDraw : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aLongValueIsCutAndCounted() {
    Folder folder;
    const auto path = folder.file("sku,text,more\nr1," + std::string(2000, 'a') + "," + std::string(5000, 'c') + "\nr2," + std::string(1999, 'b') + "\u00E9,short\nr3,…,\n");
    const auto draw = drawn(path, simple(3));
    QCOMPARE(draw.cut, 2);
    for (const auto& row : draw.rows) {
      QCOMPARE(isCut(row.cells[1]), row.cells[0] == "r2");  // 2,001 bytes, the last two of them one letter
      QCOMPARE(isCut(row.cells[2]), row.cells[0] == "r1");
    }
  }

  void theGeneratorIsTheOneThatIsNamed() {  // the first numbers of SplitMix64 from 1234567, as its authors' program gives them
    constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15;
    QCOMPARE(mix(1234567 + kStep), std::uint64_t{6457827717110365317});
    QCOMPARE(mix(1234567 + 2 * kStep), std::uint64_t{3203168211198807973});
    QCOMPARE(Keys(42)(3), mix(mix(42) + 3 * kStep));
    QCOMPARE(keyText(255), std::string{"00000000000000ff"});
    for (int i = 0; i < 50; ++i) QVERIFY(freshSeed() >= kLeastSeed && freshSeed() <= 999'999'999);
  }

  void aSeedDrawsTheSameRowsFromAnyKindOfSource() {
    const Folder folder;
    const auto csv = drawn(folder.file(feed(1000)), simple(12));
    std::vector<std::pair<std::uint64_t, std::int64_t>> byHand;
    for (std::int64_t row = 1; row <= 1000; ++row) byHand.emplace_back(Keys(7)(row), row);
    std::ranges::sort(byHand);
    QCOMPARE(csv.rows.size(), std::size_t{12});
    for (std::size_t i = 0; i < csv.rows.size(); ++i) {
      QCOMPARE(csv.rows[i].position, static_cast<std::int64_t>(i) + 1);
      QCOMPARE(csv.rows[i].number, byHand[i].second);
      QCOMPARE(csv.rows[i].line, byHand[i].second + 1);
      QCOMPARE(csv.rows[i].cells[0], "r" + std::to_string(byHand[i].second));
    }
    std::string lines;
    for (int i = 1; i <= 1000; ++i) lines += "{\"sku\":\"r" + std::to_string(i) + "\"}\n";
    QCOMPARE(skus(drawn(folder.file(lines, "feed.jsonl"), simple(12))), skus(csv));
    QVERIFY(skus(drawn(folder.file(feed(1000), "other.csv"), simple(12, 8))) != skus(csv));
  }

  void aSeedDrawsTheSameRowsFromADatabase() {
    const auto server = prumo::test::PostgresServer::start();
    if (!server) QSKIP("PostgreSQL is not installed");
    server->sql("CREATE TABLE feed AS SELECT 'r' || i AS sku, CASE WHEN i % 10 < 5 THEN 'book' WHEN i % 10 < 8 THEN 'toy' END AS kind FROM generate_series(1, 1000) i;");
    const Folder folder;
    const auto file = folder.file(feed(1000));
    QCOMPARE(skus(drawn(server->table("feed"), simple(12))), skus(drawn(file, simple(12))));
    QCOMPARE(skus(drawn(server->table("feed"), simple(33, 5, "kind"))), skus(drawn(file, simple(33, 5, "kind"))));
  }

  void everyRowHasTheSameChance() {
    constexpr int kRows = 50, kSeeds = 4000, kSize = 5;
    std::vector<int> hits(kRows);
    for (int seed = 1; seed <= kSeeds; ++seed) {
      const Keys keys(seed);
      std::vector<std::pair<std::uint64_t, int>> all;
      for (int row = 1; row <= kRows; ++row) all.emplace_back(keys(row), row);
      std::ranges::nth_element(all, all.begin() + kSize);
      for (int i = 0; i < kSize; ++i) ++hits[static_cast<std::size_t>(all[static_cast<std::size_t>(i)].second - 1)];
    }
    const double expected = double{kSeeds} * kSize / kRows;
    double chi = 0;
    for (const auto one : hits) chi += (one - expected) * (one - expected) / expected;
    QVERIFY2(chi < 85.4, qPrintable(QString::number(chi)));  // 49 degrees of freedom, 1 in 1000
  }

  void personalDataIsMasked() {
    const Folder folder;
    for (const auto& row : drawn(folder.file(feed(100)), simple(20)).rows) QVERIFY2(!QString::fromStdString(row.cells[2]).contains(QStringLiteral("client")), row.cells[2].c_str());
  }

  void strataGetTheirShare() {
    const Folder folder;
    const auto draw = drawn(folder.file(feed(1000)), simple(33, 5, "kind"));
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> counts;
    for (const auto& one : draw.strata) counts[one.name] = {one.rows, one.drawn};
    QCOMPARE(counts["book"], (std::pair<std::int64_t, std::int64_t>{500, 16}));  // 16.5, 9.9, 6.6
    QCOMPARE(counts["toy"], (std::pair<std::int64_t, std::int64_t>{300, 10}));
    QCOMPARE(counts[""], (std::pair<std::int64_t, std::int64_t>{200, 7}));
    std::set<std::int64_t> numbers;
    for (const auto& row : draw.rows) {
      numbers.insert(row.number);
      QCOMPARE(row.cells[1], draw.strata[row.stratum].name);
    }
    QCOMPARE(numbers.size(), std::size_t{33});
  }

  void seatsGoToTheLargestRemainders() {
    using Rows = std::vector<std::int64_t>;
    QCOMPARE(allocation({500, 300, 200}, 33), (Rows{16, 10, 7}));
    QCOMPARE(allocation({1, 1, 1}, 2), (Rows{1, 1, 0}));
    QCOMPARE(allocation({1, 999}, 10), (Rows{0, 10}));
    QCOMPARE(allocation({7, 3}, 10), (Rows{7, 3}));
    for (std::int64_t size = 0; size <= 50; ++size) {
      const auto seats = allocation({10, 9, 31}, size);
      QCOMPARE(std::accumulate(seats.begin(), seats.end(), std::int64_t{0}), size);
    }
  }

  void linesThatAreNoRowsAreNotInTheLot() {
    const Folder folder;
    const auto draw = drawn(folder.file("a,b\n1,2\nragged\n3,4\n\n5,6\n"), simple(3));
    QCOMPARE(draw.plan.lot, 3);
    QCOMPARE(draw.totals.rejects, 1);
    std::set<std::int64_t> lines;
    for (const auto& row : draw.rows) lines.insert(row.line);
    QCOMPARE(lines, (std::set<std::int64_t>{2, 4, 6}));
  }

  void thePlanIsMadeForTheLotThatIsThere() {
    const Folder folder;
    const auto path = folder.file(feed(600));
    const DrawOptions options{.seed = 3, .plan = [](std::int64_t lot) { return aqlPlan(lot, Level::II, Inspection::Normal, {{DefectClass::Any, 1.0}}); }};
    const auto draw = drawn(path, options);
    QCOMPARE(draw.plan.lot, 600);
    QCOMPARE(draw.rows.size(), std::size_t{80});
    QCOMPARE(draw.size, static_cast<std::int64_t>(std::filesystem::file_size(path)));
    QVERIFY(draw.modified.has_value());
  }

  void whatCannotBeDrawnIsSaid() {
    const Folder folder;
    const auto path = folder.file(feed(100));
    QCOMPARE(codeOf(path, simple(5, 0)), "sampling.bad_seed");
    QCOMPARE(codeOf(path, simple(5, -4)), "sampling.bad_seed");
    QCOMPARE(codeOf(path, simple(5, kMostSeed + 1)), "sampling.bad_seed");
    QCOMPARE(codeOf(path, simple(5, kMostSeed)), "none");
    QCOMPARE(codeOf(path, simple(101)), "sampling.sample_exceeds_lot");
    QCOMPARE(codeOf(path, simple(5, 1, "colour")), "sampling.no_column");
    QCOMPARE(codeOf(folder.file("a,b\n", "empty.csv"), simple(1)), "sampling.empty_feed");
    QCOMPARE(codeOf(folder.path() / "gone.csv", simple(1)), "base.cannot_read");
    QCOMPARE(codeOf(folder.file(feed(500), "many.csv"), simple(5, 1, "sku")), "sampling.too_many_strata");
  }

  void aStopEndsTheDraw() {
    const Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto result = draw({folder.file(feed(1000)), {}}, simple(5), {stop.get_token()});
    QCOMPARE(result.error().code(), "base.cancelled");
  }
};

QTEST_APPLESS_MAIN(TestSamplingDraw)
#include "tst_sampling_draw.moc"
