// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action.h"
#include "tests/core/builders.h"

#include <QTest>

using namespace prumo;
using namespace prumo::test;

namespace {

std::vector<std::string> idsOf(const std::vector<Action>& actions) {
  std::vector<std::string> ids;
  for (const auto& action : actions) ids.push_back(action.finding.id);
  return ids;
}

}  // namespace

class TestAction : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void onlyOpenFindingsBecomeActions() {
    const std::vector findings{found("a", "quality", Severity::Low, FindingStatus::Proposed), found("b", "quality", Severity::Low),
                               found("c", "quality", Severity::Low, FindingStatus::Closed),
                               found("d", "quality", Severity::Low, FindingStatus::InProgress)};
    QCOMPARE(idsOf(actionsFor(smallMethod(), {}, findings)), (std::vector<std::string>{"b", "d"}));
  }
  void theHighestRiskComesFirst() {
    auto rare = found("rare critical", "quality", Severity::Critical);
    rare.likelihood = 1;
    auto sure = found("sure medium", "quality", Severity::Medium);
    sure.likelihood = 5;
    const auto actions = actionsFor(smallMethod(), {}, {rare, sure});
    QCOMPARE(idsOf(actions), (std::vector<std::string>{"sure medium", "rare critical"}));
    QCOMPARE(actions[0].risk, 10);
    QCOMPARE(actions[1].risk, 4);
  }
  void atEqualRiskTheGainThenTheDateThenTheTitleDecide() {
    const std::vector answers{rated("quality", "c1", 5), rated("support", "c1", 0)};
    auto gains = found("gains", "quality", Severity::Critical);
    auto quiet = found("quiet", "support", Severity::Critical);
    auto soon = found("soon", "support", Severity::Low);
    soon.due = "2026-12-01";
    auto late = found("late", "support", Severity::Low);
    late.due = "2027-01-01";
    const std::vector findings{found("z", "support", Severity::Low), found("b", "support", Severity::Low), late, soon, quiet, gains};
    QCOMPARE(idsOf(actionsFor(smallMethod(), answers, findings)), (std::vector<std::string>{"gains", "quiet", "soon", "late", "b", "z"}));
  }
  void theGainIsThatOfTheWhatIf() {
    const std::vector answers{rated("quality", "c1", 5)};
    const std::vector findings{found("f", "quality", Severity::Critical)};
    QCOMPARE(actionsFor(smallMethod(), answers, findings)[0].gain, gainOfClosing(smallMethod(), answers, findings, "f"));
    QCOMPARE(actionsFor(smallMethod(), answers, findings)[0].gain, 4.0);
  }
};

QTEST_GUILESS_MAIN(TestAction)
#include "tst_action.moc"
