// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

using namespace prumo;

namespace {
Error broken() { return {{"test.broken", {{"n", std::int64_t{3}}}}, ErrorKind::BadInput, nullptr}; }
}  // namespace

class TestResult : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aValueGoesThroughTheChain() {
    auto length = Result<std::string>{"prumo"}.transform([](std::string text) { return text.size(); }).and_then([](std::size_t size) {
      return size == 5 ? Result<int>{7} : Result<int>{broken()};
    });
    QVERIFY(length.has_value());
    QCOMPARE(*length, 7);
  }

  void anErrorSkipsTheRestOfTheChain() {
    bool called = false;
    auto end = Result<int>{broken()}.transform([&called](int) { called = true; });
    QVERIFY(!end);
    QVERIFY(!called);
    QCOMPARE(end.error().code(), std::string{"test.broken"});
  }

  void orElseMendsAnError() {
    auto mended = Result<int>{broken()}.or_else([](const Error&) { return Result<int>{1}; });
    QCOMPARE(*mended, 1);
    QCOMPARE(Result<int>{broken()}.value_or(9), 9);
  }

  void theCauseStaysBehindTheOuterError() {
    const auto outer = because({{"test.outer", {}}, ErrorKind::Internal, nullptr}, broken());
    QVERIFY(outer.cause);
    QCOMPARE(outer.cause->code(), std::string{"test.broken"});
  }

  void voidResultsChain() {
    int steps = 0;
    const auto step = [&steps]() -> Result<void> { return ++steps < 3 ? Result<void>{} : Result<void>{broken()}; };
    QVERIFY(!step().and_then(step).and_then(step).and_then(step));
    QCOMPARE(steps, 3);
  }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
