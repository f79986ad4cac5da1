// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patience.h"

#include <QTest>

using namespace prumo::store;
using namespace std::chrono_literals;

class TestPatience : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aBusyFileIsGivenUpAfterThreeSecondsHoweverLongAPauseTakes() {
    for (const auto pause : {2ms, 20ms, 500ms}) {
      Patience patience;
      Patience::Time now{1h};
      int tries = 0;
      for (; patience.lasts(tries, now); ++tries) now += pause;
      QCOMPARE(tries, static_cast<int>(3s / pause));
    }
  }

  void whoWaitsAnewHasAllOfItAgain() {
    Patience patience;
    const Patience::Time now{1h};
    QVERIFY(patience.lasts(0, now));
    QVERIFY(!patience.lasts(1, now + 3s));
    QVERIFY(patience.lasts(0, now + 4s));
    QVERIFY(patience.lasts(1, now + 6s));
  }
};

QTEST_APPLESS_MAIN(TestPatience)
#include "tst_patience.moc"
