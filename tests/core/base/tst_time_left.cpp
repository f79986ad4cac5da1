// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_left.h"

#include <QTest>

#include <cmath>

using namespace prumo;

namespace {

/// A piece of work on a clock of the test's own: seconds go by, shares are told.
class Work {
public:
  /// At an even pace for so many seconds, ten tellings a second.
  void advance(double seconds, double sharePerSecond) {
    for (int i = 0; i < static_cast<int>(seconds * 10); ++i) {
      m_now += 100;
      m_share += sharePerSecond / 10;
      m_left.tell(m_share, m_now);
      note();
    }
  }
  void wait(double seconds) {
    for (int i = 0; i < static_cast<int>(seconds * 10); ++i) {
      m_now += 100;
      note();
    }
  }
  std::string said() { return textOf(m_left.words(m_now)); }
  int rises() const { return m_rises; }
  bool spoke() const { return m_spoke; }

  static std::string textOf(const std::optional<Message>& words) {
    if (!words) return {};
    const auto* count = argument(*words, "count");
    const auto number = !count ? 0.0 : std::holds_alternative<std::int64_t>(*count) ? static_cast<double>(std::get<std::int64_t>(*count)) : std::get<double>(*count);
    return words->code.substr(10) + (count ? " " + QString::number(number).toStdString() : "");
  }

private:
  static double seconds(const Message& words) {
    const auto* count = argument(words, "count");
    if (!count) return 5;
    const double number = std::holds_alternative<std::int64_t>(*count) ? static_cast<double>(std::get<std::int64_t>(*count)) : std::get<double>(*count);
    return words.code.ends_with("hours") ? number * 3600 : words.code.ends_with("minutes") ? number * 60 : number;
  }
  void note() {
    const auto words = m_left.words(m_now);
    if (!words) return;
    m_spoke = true;
    if (m_last > 0 && seconds(*words) > m_last) ++m_rises;
    m_last = seconds(*words);
  }

  std::int64_t m_now = 1'000'000;
  TimeLeft m_left{m_now};
  double m_share = 0;
  double m_last = 0;
  int m_rises = 0;
  bool m_spoke = false;
};

}  // namespace

class TestTimeLeft : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void nothingIsSaidBeforeItIsCredible() {
    Work fast;
    fast.advance(2.5, 0.1);  // a quarter is done, but only for a moment
    QVERIFY(!fast.spoke());
    Work slow;
    slow.advance(20, 0.001);  // long under way, but hardly begun
    QVERIFY(!slow.spoke());
    Work none;
    none.wait(60);
    QVERIFY(!none.spoke());
  }

  void anEvenPaceIsSaidInMinutesThenSeconds() {
    Work work;
    work.advance(12, 0.005);  // 200 s in all
    QCOMPARE(work.said(), std::string{"minutes 4"});
    work.advance(88, 0.005);
    QCOMPARE(work.said(), std::string{"minutes 2"});
    work.advance(75, 0.005);
    QCOMPARE(work.said(), std::string{"seconds 30"});
    work.advance(21, 0.005);
    QCOMPARE(work.said(), std::string{"moment"});
    QCOMPARE(work.rises(), 0);
  }

  void hoursAreSaidInHalves() {
    Work work;
    work.advance(600, 0.0001);
    QCOMPARE(work.said(), std::string{"hours 3"});
  }

  void aStutteringPaceDoesNotFlicker() {
    Work work;
    work.advance(10, 0.005);
    for (int i = 0; i < 15; ++i) {
      work.advance(2, 0.007);
      work.advance(2, 0.003);
    }
    QVERIFY(work.spoke());
    QCOMPARE(work.rises(), 0);
  }

  void clearlySlowerWorkIsSaid() {
    Work work;
    work.advance(20, 0.01);
    QCOMPARE(work.said(), std::string{"minutes 2"});
    work.advance(30, 0.001);
    QVERIFY(work.rises() >= 1);
    QVERIFY2(work.said().starts_with("minutes"), work.said().c_str());
  }

  void standingStillSaysNothing() {
    Work work;
    work.advance(20, 0.01);
    QVERIFY(!work.said().empty());
    work.wait(16);
    QCOMPARE(work.said(), std::string{});
    work.advance(5, 0.01);
    QVERIFY(!work.said().empty());
  }

  void doneSaysNothing() {
    Work work;
    work.advance(10, 0.1);
    QCOMPARE(work.said(), std::string{});
  }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
