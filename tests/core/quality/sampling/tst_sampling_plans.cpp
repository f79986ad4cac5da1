// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/switching.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace prumo;
using namespace prumo::quality::sampling;

namespace {

using Real = long double;

Real logChoose(std::int64_t n, std::int64_t k) {
  return std::lgamma(static_cast<Real>(n) + 1) - std::lgamma(static_cast<Real>(k) + 1) - std::lgamma(static_cast<Real>(n - k) + 1);
}

/// Summed here term by term, by other means than the program's.
double binomialSum(std::int64_t size, std::int64_t accept, double share) {
  Real sum = 0;
  for (std::int64_t i = 0; i <= std::min(accept, size); ++i) {
    sum += std::exp(logChoose(size, i) + static_cast<Real>(i) * std::log(static_cast<Real>(share)) + static_cast<Real>(size - i) * std::log1p(-static_cast<Real>(share)));
  }
  return static_cast<double>(sum);
}

double poissonSum(Real mean, std::int64_t accept) {
  Real term = std::exp(-mean);
  Real sum = term;
  for (std::int64_t i = 1; i <= accept; ++i) sum += term *= mean / static_cast<Real>(i);
  return static_cast<double>(sum);
}

/// The sample is drawn item by item: the probabilities of how many bad ones there are so far.
double hypergeometricByDrawing(std::int64_t size, std::int64_t accept, std::int64_t lot, std::int64_t bad) {
  std::vector<Real> chance(static_cast<std::size_t>(accept) + 1, 0);
  chance[0] = 1;
  for (std::int64_t drawn = 0; drawn < size; ++drawn) {
    for (auto found = accept; found >= 0; --found) {
      const auto i = static_cast<std::size_t>(found);
      const auto good = std::max<Real>(0, static_cast<Real>(lot - bad - (drawn - found))) / static_cast<Real>(lot - drawn);
      const auto worse = found == 0 ? Real{0} : chance[i - 1] * std::max<Real>(0, static_cast<Real>(bad - found + 1)) / static_cast<Real>(lot - drawn);
      chance[i] = chance[i] * good + worse;
    }
  }
  Real sum = 0;
  for (const auto one : chance) sum += one;
  return static_cast<double>(sum);
}

bool isNear(double a, double b, double most = 1e-9) { return std::abs(a - b) <= most; }

template <class T>
std::string codeOf(const Result<T>& result) {
  return result ? std::string{"none"} : result.error().code();
}

LotOutcome passed(std::int64_t accept = 3, bool tighter = true) { return {true, tighter, accept}; }
LotOutcome failed() { return {false, false, 3}; }

Series afterAll(const std::vector<LotOutcome>& lots, bool isAgreed = false, Series series = {}) {
  for (const auto& lot : lots) series = after(series, lot, isAgreed);
  return series;
}

}  // namespace

class TestSamplingPlans : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void thePublishedPointsOfAPlanComeOut() {
    const Acceptance plan{125, 3, 3000};
    for (const auto& [share, accepted] : {std::pair{0.01, 0.963}, {0.02, 0.759}, {0.04, 0.259}, {0.065, 0.035}}) {
      QVERIFY(isNear(acceptanceAt(plan, Model::Process, share), accepted, 5e-4));
    }
  }

  void processesAreReckonedToNineDecimals() {
    for (std::size_t row = 0; row < kFirstLetters; ++row) {
      for (std::size_t aql = 0; aql < kAqls.size(); ++aql) {
        const auto cell = masterPlan(Inspection::Normal, row, aql);
        for (const double times : {0.3, 1.0, 2.0, 4.0}) {
          const double quality = kAqls[aql] / 100 * times;
          const Acceptance plan{cell.size, cell.accept, 0};
          if (quality < 1 && cell.accept < cell.size) QVERIFY(isNear(acceptanceAt(plan, Model::Process, quality), binomialSum(cell.size, cell.accept, quality)));
          QVERIFY(isNear(acceptanceAt(plan, Model::Defects, quality), poissonSum(static_cast<Real>(cell.size) * quality, cell.accept)));
        }
      }
    }
  }

  void lotsAreReckonedToNineDecimals_data() {
    QTest::addColumn<qint64>("lot");
    for (const qint64 lot : {20LL, 100LL, 3'000LL, 150'000LL, 6'000'000LL, 100'000'000LL}) QTest::addRow("%lld", lot) << lot;
  }
  void lotsAreReckonedToNineDecimals() {
    QFETCH(qint64, lot);
    for (const std::int64_t size : {1, 8, 20, 80, 315, 1250}) {
      for (const std::int64_t accept : {0, 1, 3, 10, 21}) {
        for (const double share : {0.0, 0.003, 0.01, 0.05, 0.2, 0.9, 1.0}) {
          if (size > lot || accept > size) continue;
          const auto bad = std::llround(share * static_cast<double>(lot));
          const double ours = acceptanceAt({size, accept, lot}, Model::Lot, static_cast<double>(bad) / static_cast<double>(lot));
          const double theirs = hypergeometricByDrawing(size, accept, lot, bad);
          QVERIFY2(isNear(ours, theirs), qPrintable(QStringLiteral("%1 of %2, Ac %3, %4 bad: %5, not %6").arg(size).arg(lot).arg(accept).arg(bad).arg(ours, 0, 'g', 12).arg(theirs, 0, 'g', 12)));
        }
      }
    }
  }

  void risksTellBothSides() {
    const auto plan = aqlPlan(3000, Level::II, Inspection::Normal, {{DefectClass::Any, 1.0}}).value();
    QCOMPARE(plan.size, 125);
    QCOMPARE(plan.limits[0].accept, 3);
    const auto risks = risksOf(plan, plan.limits[0]);
    QVERIFY(isNear(*risks.producer, 0.037, 1e-3));
    QVERIFY(*risks.limiting > 0.05 && *risks.limiting < 0.0535);  // a lot with 5 % still passes one time in ten
    const auto tried = acceptanceOf(plan, plan.limits[0]);
    QVERIFY(acceptanceAt(tried, Model::Lot, *risks.limiting) <= 0.1);
    QVERIFY(acceptanceAt(tried, Model::Lot, *risks.limiting - 1.0 / 3000) > 0.1);
    QVERIFY(risks.outgoing > 0.01 && risks.outgoing < 0.02);
  }

  void curvesFallFromOneToNearlyNothing() {
    for (const auto model : {Model::Process, Model::Lot, Model::Defects}) {
      const auto curve = operatingCurve({80, 2, 900}, model, 31);
      QCOMPARE(curve.size(), std::size_t{31});
      QCOMPARE(curve.front().acceptance, 1.0);
      QVERIFY(curve.back().acceptance < 0.01);
      for (std::size_t i = 1; i < curve.size(); ++i) QVERIFY(curve[i].acceptance <= curve[i - 1].acceptance);
    }
  }

  void arrowsAndSmallLotsMakePlansOfTheirOwn() {
    const auto arrow = aqlPlan(1000, Level::II, Inspection::Normal, {{DefectClass::Any, 0.40}}).value();
    QCOMPARE(arrow.limits[0].letter, "K");
    QCOMPARE(arrow.size, 125);
    const auto whole = aqlPlan(50, Level::II, Inspection::Normal, {{DefectClass::Any, 0.10}}).value();
    QCOMPARE(whole.size, 50);
    QVERIFY(whole.isWhole());
    const auto defects = aqlPlan(3000, Level::I, Inspection::Reduced, {{DefectClass::Any, 25}}).value();
    QVERIFY(defects.limits[0].countsDefects());
  }

  void classesHaveLimitsOfTheirOwnOnOneSample() {
    const auto plan = aqlPlan(3000, Level::II, Inspection::Normal, {{DefectClass::Critical, 0}, {DefectClass::Major, 0.40}, {DefectClass::Minor, 4.0}}).value();
    QCOMPARE(plan.size, 125);
    QCOMPARE(plan.limits[0], (Limit{DefectClass::Critical, 0, "", 125, 0}));
    QCOMPARE(plan.limits[1].accept, 1);
    QCOMPARE(plan.limits[2].accept, 10);
    QCOMPARE(codeOf(aqlPlan(3000, Level::II, Inspection::Normal, {{DefectClass::Minor, 1}, {DefectClass::Minor, 4}})), "sampling.class_twice");
    QCOMPARE(codeOf(aqlPlan(3000, Level::II, Inspection::Normal, {{DefectClass::Critical, 0}})), "sampling.no_aql");
    QCOMPARE(codeOf(aqlPlan(0, Level::II, Inspection::Normal, {{DefectClass::Any, 1}})), "sampling.bad_lot");
    QCOMPARE(codeOf(aqlPlan(3000, Level::II, Inspection::Normal, {{DefectClass::Any, 3}})), "sampling.aql_not_in_series");
  }

  void anIsolatedLotGetsTheSmallestPlanThatKeepsBothRisks() {
    for (const std::int64_t lot : {50, 400, 3000, 100'000}) {
      for (const double good : {0.0, 0.005, 0.01}) {
        const auto plan = limitingPlan(lot, 0.05, good, 0.10, 0.05).value();
        const auto accept = plan.limits[0].accept;
        const auto bad = static_cast<std::int64_t>(std::ceil(0.05 * static_cast<double>(lot)));
        QVERIFY(hypergeometricByDrawing(plan.size, accept, lot, bad) <= 0.10);
        if (plan.size > accept + 1) QVERIFY(hypergeometricByDrawing(plan.size - 1, accept, lot, bad) > 0.10);
        const auto tolerable = static_cast<std::int64_t>(std::floor(good * static_cast<double>(lot)));
        if (good > 0 && !plan.isWhole()) QVERIFY(hypergeometricByDrawing(plan.size, accept, lot, tolerable) >= 0.95);
        if (good == 0) QCOMPARE(accept, 0);
      }
    }
    QCOMPARE(codeOf(limitingPlan(1000, 0.05, 0.05, 0.1, 0.05)), "sampling.good_not_better");
    QCOMPARE(codeOf(limitingPlan(1000, 0, 0, 0.1, 0.05)), "sampling.bad_share");
    QCOMPARE(codeOf(limitingPlan(1000, 1.5, 0, 0.1, 0.05)), "sampling.bad_share");
  }

  void noSmallerPlanKeepsBothRisksWhereQualitiesLieClose() {
    for (const auto& [lot, quality, good] : {std::tuple{400, 0.05, 0.03}, {1000, 0.05, 0.04}, {2000, 0.05, 0.045}, {3000, 0.02, 0.01}, {5000, 0.01, 0.006}, {1000, 0.30, 0.25}}) {
      const auto plan = limitingPlan(lot, quality, good, 0.10, 0.05).value();
      const auto bad = std::ceil(quality * lot - 1e-9) / lot;
      for (std::int64_t accept = 0; accept < plan.limits[0].accept; ++accept) {
        const std::int64_t whole = lot;
        const auto sizes = std::views::iota(accept + 1, whole);
        const auto enough = std::ranges::partition_point(sizes, [&](std::int64_t one) { return acceptanceAt({one, accept, whole}, Model::Lot, bad) > 0.10; });
        const std::int64_t size = enough == sizes.end() ? whole : *enough;
        QVERIFY2(size < lot && acceptanceAt({size, accept, lot}, Model::Lot, good) < 0.95, qPrintable(QStringLiteral("%1 of %2, Ac %3").arg(size).arg(lot).arg(accept)));
      }
    }
  }

  void theSearchForAPlanCanBeStopped() {
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(codeOf(limitingPlan(kMostLot, 0.05, 0.0499, 0.10, 0.05, stop.get_token())), "base.cancelled");
  }

  void proportionsNeedThePublishedSamples() {
    for (const auto& [lot, size] : {std::pair{200, 132}, {1000, 278}, {10000, 370}}) QCOMPARE(proportionPlan(lot, 0.05, 0.5, 0.95)->size, size);
    QCOMPARE(proportionPlan(1, 0.05, 0.5, 0.95)->size, 1);
    QCOMPARE(codeOf(proportionPlan(1000, 0, 0.5, 0.95)), "sampling.bad_share");
  }

  void noDefectInSoManyProvesABound() {
    QVERIFY(isNear(zeroDefectsBound(300, 0.95), 0.009936, 1e-6));
    QCOMPARE(zeroDefectsPlan(kMostLot, 0.01, 0.95)->size, 299);
    const auto plan = zeroDefectsPlan(1000, 0.01, 0.95).value();
    QVERIFY(hypergeometricByDrawing(plan.size, 0, 1000, 11) <= 0.05);
    QVERIFY(hypergeometricByDrawing(plan.size - 1, 0, 1000, 11) > 0.05);
  }

  void aSizeIsTakenAsItIs() {
    QCOMPARE(sizePlan(100, 30)->size, 30);
    QCOMPARE(codeOf(sizePlan(100, 0)), "sampling.bad_size");
    QCOMPARE(codeOf(sizePlan(100, -3)), "sampling.bad_size");
    QCOMPARE(codeOf(sizePlan(100, 101)), "sampling.sample_exceeds_lot");
  }

  void estimatesHaveExactIntervals() {
    const auto share = shareBounds(3, 200, 0.95).value();  // Clopper and Pearson's exact way
    QVERIFY(isNear(share.low, 0.00310411, 1e-8) && isNear(share.high, 0.04320828, 1e-8));
    QVERIFY(isNear(shareBounds(0, 300, 0.90)->high, zeroDefectsBound(300, 0.95)));
    const auto wide = lotBounds(3, 200, kMostLot, 0.95).value();
    QVERIFY(isNear(wide.low, share.low, 1e-6) && isNear(wide.high, share.high, 1e-6));
    const auto small = lotBounds(3, 200, 250, 0.95).value();
    QVERIFY(small.high - small.low < share.high - share.low);
    QCOMPARE(lotBounds(7, 250, 250, 0.95)->low, 7.0 / 250);
    QCOMPARE(lotBounds(7, 250, 250, 0.95)->high, 7.0 / 250);
    const auto defects = defectBounds(4, 100, 0.95).value();
    QVERIFY(isNear(defects.low, 0.010899, 1e-5) && isNear(defects.high, 0.102416, 1e-5));
    QCOMPARE(defectBounds(0, 100, 0.95)->low, 0.0);
    QVERIFY(!shareBounds(0, 0, 0.95) && !lotBounds(0, 0, 10, 0.95) && !defectBounds(0, 0, 0.95));
  }

  void twoOfFiveRejectedTighten() {
    QCOMPARE(afterAll({failed(), failed()}).inspection, Inspection::Tightened);
    QCOMPARE(afterAll({failed(), passed(), passed(), passed(), failed()}).inspection, Inspection::Tightened);
    QCOMPARE(afterAll({failed(), passed(), passed(), passed(), passed(), failed()}).inspection, Inspection::Normal);
  }

  void fiveAcceptedInARowGoBackToNormal() {
    const Series tightened{.inspection = Inspection::Tightened};
    QCOMPARE(afterAll({passed(), passed(), passed(), passed()}, false, tightened).inspection, Inspection::Tightened);
    QCOMPARE(afterAll({passed(), passed(), passed(), passed(), failed(), passed()}, false, tightened).inspection, Inspection::Tightened);
    QCOMPARE(afterAll(std::vector<LotOutcome>(5, passed()), false, tightened), Series{});
  }

  void fiveRejectedUnderTightenedStop() {
    auto series = afterAll({failed(), passed(), failed(), failed(), passed(), failed()}, false, {.inspection = Inspection::Tightened});
    QVERIFY(!series.isStopped);
    series = after(series, failed(), false);
    QVERIFY(series.isStopped);
    QVERIFY(after(series, passed(), true).isStopped);
  }

  void thirtyPointsAllowReducedWhereItIsAgreed() {
    const std::vector<LotOutcome> ten(10, passed());
    QCOMPARE(afterAll(ten, true).inspection, Inspection::Reduced);
    QVERIFY(afterAll(ten).allowsReduced());
    QCOMPARE(afterAll(ten).inspection, Inspection::Normal);
    QCOMPARE(afterAll(std::vector<LotOutcome>(14, passed(0)), true).score, 28);
    QCOMPARE(afterAll(std::vector<LotOutcome>(15, passed(1)), true).inspection, Inspection::Reduced);
    QCOMPARE(afterAll({passed(), passed(), passed(3, false)}).score, 0);
    QCOMPARE(afterAll({passed(), failed(), passed()}).score, 3);
    QCOMPARE(afterAll({failed()}, true, {.inspection = Inspection::Reduced}), Series{});
  }

  void aSeriesIsJudgedByThePlansThatWereInForce() {
    // 3000 rows, level II, AQL 1.0: K, 125, Ac 3 (normal), Ac 2 (tightened); one step tighter than normal: Ac 2
    const auto lots = [](std::initializer_list<std::int64_t> found) {
      std::vector<PastLot> all;
      for (const auto one : found) all.push_back({3000, one});
      return seriesOf(all, Level::II, 1.0, true).value();
    };
    QCOMPARE(lots({0, 2}).score, 6);
    QCOMPARE(lots({0, 3}).score, 0);
    QCOMPARE(lots({4, 5}).inspection, Inspection::Tightened);
    QCOMPARE(lots({4, 5, 3}).rejected, 1);
    QCOMPARE(lots({4, 5, 2, 2, 2, 2, 2}).inspection, Inspection::Normal);
    QCOMPARE(lots({0, 0, 0, 0, 0, 0, 0, 0, 0, 0}).inspection, Inspection::Reduced);
    QCOMPARE(lots({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}).inspection, Inspection::Normal);  // reduced: 50, Ac 2
    QCOMPARE(codeOf(seriesOf({{0, 1}}, Level::II, 1.0, true)), "sampling.bad_lot");
  }

  void plansComeBackFromTheFile() {
    const auto plan = aqlPlan(3000, Level::S3, Inspection::Tightened, {{DefectClass::Critical, 0}, {DefectClass::Minor, 4.0}}).value();
    QCOMPARE(planFromJson(toJson(plan)).value(), plan);
    const auto other = limitingPlan(500, 0.08, 0.01, 0.1, 0.05).value();
    QCOMPARE(planFromJson(toJson(other)).value(), other);
    for (const auto* broken : {"", "[]", "{}", "{\"kind\":\"none\"}"}) QVERIFY(!planFromJson(broken));
  }
};

QTEST_APPLESS_MAIN(TestSamplingPlans)
#include "tst_sampling_plans.moc"
