// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/master_table.h"

#include <QStringList>
#include <QTest>

#include <cmath>

using namespace prumo;
using namespace prumo::quality::sampling;

namespace {

QString textOf(const MasterPlan& plan) {
  return QStringLiteral("%1/%2").arg(QChar::fromLatin1(kLetters[plan.letter])).arg(plan.accept);
}

std::size_t letter(char name) { return kLetters.find(name); }
std::size_t column(double aql) { return aqlIndex(aql).value(); }

/// The row as it is read from public copies: the letter after arrows and Ac, for AQL 0.010 to 1000.
QStringList rowOf(Inspection inspection, char name) {
  QStringList row;
  for (std::size_t aql = 0; aql < kAqls.size(); ++aql) row << textOf(masterPlan(inspection, letter(name), aql));
  return row;
}

double binomial(std::int64_t size, std::int64_t accept, double share) {
  long double sum = 0;
  for (std::int64_t i = 0; i <= std::min(size, accept); ++i) {
    const auto n = static_cast<long double>(size);
    const auto k = static_cast<long double>(i);
    sum += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(static_cast<long double>(share)) + (n - k) * std::log1p(-static_cast<long double>(share)));
  }
  return static_cast<double>(sum);
}

double poisson(double mean, std::int64_t accept) {
  double term = std::exp(-mean);
  double sum = term;
  for (std::int64_t i = 1; i <= accept; ++i) sum += term *= mean / static_cast<double>(i);
  return sum;
}

}  // namespace

class TestSamplingTables : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aLotHasALetterAtEveryLevel_data() {
    QTest::addColumn<QString>("row");
    for (const auto* row : {"2 AAAAAAB", "8 AAAAAAB", "9 AAAAABC", "15 AAAAABC", "16 AABBBCD", "26 ABBCCDE", "51 BBCCCEF", "91 BBCDDFG", "151 BCDEEGH", "281 BCDEFHJ", "500 BCDEFHJ",
                            "501 CCEFGJK", "1200 CCEFGJK", "1201 CDEGHKL", "3201 CDFGJLM", "10001 CDFHKMN", "35001 DEGJLNP", "150001 DEGJMPQ", "500000 DEGJMPQ", "500001 DEHKNQR", "100000000 DEHKNQR"}) {
      QTest::newRow(row) << QString::fromLatin1(row);
    }
  }
  void aLotHasALetterAtEveryLevel() {
    QFETCH(QString, row);
    QString letters;
    for (int level = 0; level < 7; ++level) letters += QChar::fromLatin1(kLetters[letterOf(row.section(u' ', 0, 0).toLongLong(), static_cast<Level>(level)).value()]);
    QCOMPARE(letters, row.section(u' ', 1));
  }

  void normalPlansAreThoseOfPublicCopies_data() {
    QTest::addColumn<QString>("row");
    for (const auto* row : {"D G/0 F/0 E/0 D/0 C/0 E/1 D/1", "E G/0 F/0 E/0 D/0 F/1 E/1 E/2", "F G/0 F/0 E/0 G/1 F/1 F/2 F/3", "G G/0 F/0 H/1 G/1 G/2 G/3 G/5", "H G/0 J/1 H/1 H/2 H/3 H/5 H/7",
                            "J K/1 J/1 J/2 J/3 J/5 J/7 J/10", "K K/1 K/2 K/3 K/5 K/7 K/10 K/14", "L L/2 L/3 L/5 L/7 L/10 L/14 L/21", "M M/3 M/5 M/7 M/10 M/14 M/21 L/21", "N N/5 N/7 N/10 N/14 N/21 M/21 L/21"}) {
      QTest::newRow(row) << QString::fromLatin1(row);
    }
  }
  void normalPlansAreThoseOfPublicCopies() {
    QFETCH(QString, row);
    const auto cells = row.split(u' ');
    for (qsizetype i = 1; i < cells.size(); ++i) {
      QCOMPARE(textOf(masterPlan(Inspection::Normal, letter(cells[0][0].toLatin1()), column(0.40) + static_cast<std::size_t>(i) - 1)), cells[i]);
    }
  }

  void wholeRowsAreThoseOfPublicCopies_data() {
    QTest::addColumn<int>("inspection");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("row");
    const QString zeros = QStringLiteral("Q/0 P/0 N/0 M/0 L/0 K/0 J/0 H/0 G/0 F/0 E/0 D/0 ");
    const QString tightZeros = QStringLiteral("R/0 ") + zeros;
    const QString largeUp = QStringLiteral(" G/21 F/21 E/21 E/30 E/44 D/44 C/44 B/44");
    QTest::newRow("normal A") << 0 << QStringLiteral("A") << zeros + QStringLiteral("C/0 B/0 A/0 C/1 B/1 A/1 A/2 A/3 A/5 A/7 A/10 A/14 A/21 A/30");
    QTest::newRow("normal E") << 0 << QStringLiteral("E") << zeros + QStringLiteral("F/1 E/1 E/2 E/3 E/5 E/7 E/10 E/14 E/21 E/30 E/44 D/44 C/44 B/44");
    QTest::newRow("normal H") << 0 << QStringLiteral("H") << QStringLiteral("Q/0 P/0 N/0 M/0 L/0 K/0 J/0 H/0 G/0 J/1 H/1 H/2 H/3 H/5 H/7 H/10 H/14 H/21") + largeUp;
    QTest::newRow("normal R") << 0 << QStringLiteral("R") << QStringLiteral("Q/0 P/0 R/1 R/2 R/3 R/5 R/7 R/10 R/14 R/21 Q/21 P/21 N/21 M/21 L/21 K/21 J/21 H/21") + largeUp;
    QTest::newRow("tightened A") << 1 << QStringLiteral("A") << tightZeros + QStringLiteral("C/0 B/0 A/0 C/1 B/1 A/1 A/2 A/3 A/5 A/8 A/12 A/18 A/27");
    QTest::newRow("tightened C") << 1 << QStringLiteral("C") << tightZeros + QStringLiteral("C/0 E/1 D/1 C/1 C/2 C/3 C/5 C/8 C/12 C/18 C/27 C/41 B/41");
    QTest::newRow("tightened K") << 1 << QStringLiteral("K") << QStringLiteral("R/0 Q/0 P/0 N/0 M/0 L/0 K/0 M/1 L/1 K/1 K/2 K/3 K/5 K/8 K/12 K/18 J/18 H/18 G/18 F/18 E/18 E/27 E/41 D/41 C/41 B/41");
    QTest::newRow("tightened Q") << 1 << QStringLiteral("Q") << QStringLiteral("R/0 Q/0 S/1 R/1 Q/1 Q/2 Q/3 Q/5 Q/8 Q/12 Q/18 P/18 N/18 M/18 L/18 K/18 J/18 H/18 G/18 F/18 E/18 E/27 E/41 D/41 C/41 B/41");
    QTest::newRow("tightened R") << 1 << QStringLiteral("R") << QStringLiteral("R/0 Q/0 S/1 R/1 R/2 R/3 R/5 R/8 R/12 R/18 Q/18 P/18 N/18 M/18 L/18 K/18 J/18 H/18 G/18 F/18 E/18 E/27 E/41 D/41 C/41 B/41");
    QTest::newRow("reduced A") << 2 << QStringLiteral("A") << zeros + QStringLiteral("C/0 B/0 A/0 D/1 C/1 A/1 A/2 A/3 A/5 A/7 A/10 A/14 A/21 A/30");
    QTest::newRow("reduced B") << 2 << QStringLiteral("B") << zeros + QStringLiteral("C/0 B/0 A/0 D/1 C/1 B/1 B/2 B/3 B/5 B/7 B/10 B/14 B/21 B/30");
    QTest::newRow("reduced C") << 2 << QStringLiteral("C") << zeros + QStringLiteral("C/0 B/0 E/1 D/1 C/1 C/2 C/3 C/5 C/6 C/8 C/10 C/14 C/21 B/30");
    QTest::newRow("reduced K") << 2 << QStringLiteral("K") << QStringLiteral("Q/0 P/0 N/0 M/0 L/0 K/0 J/0 M/1 L/1 K/1 K/2 K/3 K/5 K/6 K/8 K/10 J/10 H/10 G/10 F/10 E/10 E/14 E/21 D/21 C/21 B/30");
    QTest::newRow("reduced Q") << 2 << QStringLiteral("Q") << QStringLiteral("Q/0 P/0 N/0 R/1 Q/1 Q/2 Q/3 Q/5 Q/6 Q/8 Q/10 P/10 N/10 M/10 L/10 K/10 J/10 H/10 G/10 F/10 E/10 E/14 E/21 D/21 C/21 B/30");
    QTest::newRow("reduced R") << 2 << QStringLiteral("R") << QStringLiteral("Q/0 P/0 N/0 R/1 R/2 R/3 R/5 R/6 R/8 R/10 Q/10 P/10 N/10 M/10 L/10 K/10 J/10 H/10 G/10 F/10 E/10 E/14 E/21 D/21 C/21 B/30");
  }
  void wholeRowsAreThoseOfPublicCopies() {
    QFETCH(int, inspection);
    QFETCH(QString, name);
    QFETCH(QString, row);
    QCOMPARE(rowOf(static_cast<Inspection>(inspection), name[0].toLatin1()).join(u' '), row);
  }

  /// Every cell of letters A to R by AQL 0.010 to 1000: it leads to a plan, and that plan treats a lot at the AQL as the standard means to.
  void everyCellAcceptsLotsAtItsAql_data() {
    QTest::addColumn<int>("inspection");
    QTest::addColumn<double>("least");
    QTest::newRow("normal") << 0 << 0.86;
    QTest::newRow("tightened") << 1 << 0.78;
    QTest::newRow("reduced") << 2 << 0.87;
  }
  void everyCellAcceptsLotsAtItsAql() {
    QFETCH(int, inspection);
    QFETCH(double, least);
    const auto how = static_cast<Inspection>(inspection);
    double worst = 1;
    for (std::size_t row = 0; row < kFirstLetters; ++row) {
      for (std::size_t aql = 0; aql < kAqls.size(); ++aql) {
        const auto plan = masterPlan(how, row, aql);
        QVERIFY2(plan.size > 0, qPrintable(textOf(plan)));
        const double share = kAqls[aql] / 100;
        const double accepted = kAqls[aql] <= kLastShareAql ? binomial(plan.size, plan.accept, share) : poisson(static_cast<double>(plan.size) * share, plan.accept);
        worst = std::min(worst, accepted);
        if (accepted < least) QFAIL(qPrintable(QStringLiteral("%1 at %2: %3").arg(QChar::fromLatin1(kLetters[row])).arg(kAqls[aql]).arg(accepted)));
      }
    }
    qInfo("least probability of acceptance at the AQL: %.4f", worst);
  }

  void arrowsLeadToTheNextPlanOfTheirColumn() {
    for (const auto how : {Inspection::Normal, Inspection::Tightened, Inspection::Reduced}) {
      for (std::size_t row = 0; row < kFirstLetters; ++row) {
        for (std::size_t aql = 0; aql < kAqls.size(); ++aql) {
          const auto plan = masterPlan(how, row, aql);
          QCOMPARE(masterCell(how, plan.letter, aql).value(), plan.accept);
          for (auto between = std::min(row, plan.letter); between <= std::max(row, plan.letter); ++between) {
            QVERIFY(between == plan.letter || !masterCell(how, between, aql));
          }
        }
      }
    }
  }

  void tightenedIsNeverKinderNorReducedStricterThanNormal() {
    for (std::size_t row = 0; row < kFirstLetters; ++row) {
      for (std::size_t aql = 0; aql < kAqls.size(); ++aql) {
        const auto at = [&](Inspection how) {
          const auto plan = masterPlan(how, row, aql);
          return poisson(static_cast<double>(plan.size) * kAqls[aql] / 100, plan.accept);
        };
        QVERIFY(at(Inspection::Tightened) <= at(Inspection::Normal) + 1e-12);
        QVERIFY(masterPlan(Inspection::Reduced, row, aql).size <= masterPlan(Inspection::Normal, row, aql).size);
      }
    }
  }

  void onlyTheAqlsOfTheSeriesAreTaken() {
    QCOMPARE(aqlIndex(0.01).value(), std::size_t{0});
    QCOMPARE(aqlIndex(1000).value(), kAqls.size() - 1);
    for (const auto& [aql, near] : {std::pair{2.0, "1.5, 2.5"}, {0.0, "0.010"}, {5000.0, "1000"}, {0.5, "0.40, 0.65"}}) {
      const auto refused = aqlIndex(aql);
      QVERIFY(!refused);
      QCOMPARE(std::get<std::string>(*argument(refused.error().message, "near")), std::string{near});
    }
    QVERIFY(!aqlIndex(std::nan("")));
  }

  void lotsOutOfRangeAreRefused() {
    for (const std::int64_t lot : {std::int64_t{0}, std::int64_t{-1}, kMostLot + 1, std::numeric_limits<std::int64_t>::max()}) QCOMPARE(letterOf(lot, Level::II).error().code(), "sampling.bad_lot");
  }
};

QTEST_APPLESS_MAIN(TestSamplingTables)
#include "tst_sampling_tables.moc"
