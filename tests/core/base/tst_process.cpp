// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_process.h"

#include <QElapsedTimer>
#include <QTest>

using namespace prumo;
using namespace prumo::platform;
using namespace std::chrono_literals;

namespace {

std::string faultOf(const Result<std::string>& run) { return run ? "none" : run.error().code(); }

}  // namespace

class TestProcess : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatGoesInComesOutHoweverMuch() {
    std::string input;
    for (int i = 0; i < 300'000; ++i) input += std::to_string(i);
    input += '\0';
    const auto run = runProgram("cat", {}, input);
    QVERIFY(run);
    QVERIFY(*run == input);
    QCOMPARE(runProgram("cat", {}, {}).value_or("fault"), std::string{});
  }

  void argumentsStayWordsAndNoShellReadsThem() {
    QCOMPARE(runProgram("printf", {"%s|", "a b", "$HOME; `id`", "\"quoted\"", "", "é\n"}, {}).value_or("fault"), std::string{"a b|$HOME; `id`|\"quoted\"||é\n|"});
  }

  void aProgramThatIsNotThereOrFailsIsSaid() {
    QCOMPARE(faultOf(runProgram("prumo-has-no-such-program", {}, "input")), std::string{"base.no_program"});
    QCOMPARE(faultOf(runProgram("false", {}, {})), std::string{"base.program_failed"});
    QCOMPARE(faultOf(runProgram("sh", {"-c", "kill -SEGV $$"}, {})), std::string{"base.program_failed"});
  }

  void oneThatDoesNotListenEndsNothingHere() {
    const std::string much(1'000'000, 'x');
    QCOMPARE(runProgram("true", {}, much).value_or("fault"), std::string{});
  }

  void timeOutputAndStopAreKept() {
    QCOMPARE(faultOf(runProgram("sleep", {"60"}, {}, {.time = 100ms})), std::string{"base.program_slow"});
    QCOMPARE(faultOf(runProgram("sh", {"-c", "exec 1>&-; sleep 60"}, {}, {.time = 100ms})), std::string{"base.program_slow"});
    QCOMPARE(faultOf(runProgram("yes", {}, {}, {.output = 1000})), std::string{"base.program_too_much"});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(faultOf(runProgram("sleep", {"60"}, {}, {}, stop.get_token())), std::string{"base.cancelled"});
  }

  void whatItStartedEndsWithIt() {
    // The shell ends, what it left in the background holds the output open.
    QCOMPARE(faultOf(runProgram("sh", {"-c", "sleep 61 & echo $!"}, {}, {.time = 200ms})), std::string{"base.program_slow"});
    const auto left = runProgram("sh", {"-c", "sleep 62 >/dev/null & echo $!"}, {});
    QVERIFY(left);
    const auto id = QString::fromStdString(*left).trimmed().toStdString();
    QTRY_COMPARE(runProgram("sh", {"-c", "kill -0 " + id + " 2>/dev/null && ! grep -q '^State:.Z' /proc/" + id + "/status && echo alive || echo gone"}, {}).value_or("fault"), std::string{"gone\n"});
  }
};

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"
