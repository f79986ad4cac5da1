// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/scoring/basis.h"
#include "core/scoring/scorecard.h"
#include "tests/core/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prumo;
using namespace prumo::test;

namespace {

/// A project whose basis is brought up to date after every edit, as a window does.
class Kept {
public:
  Kept() {
    auto made = ProjectFile::create(platform::pathFromUtf8(m_folder.filePath(QStringLiteral("a.prumo")).toStdString()),
                                    {record::tableOf<Answer>(), record::tableOf<Finding>()}, {"Ana", &m_clock});
    if (!made) return;
    m_project.emplace(std::move(*made));
    m_heard = m_project->subscribe([this](const Change& change) { QVERIFY(refresh(m_basis, *m_project, change)); });
  }

  void edit(const std::function<Result<void>(Transaction&)>& write) { QVERIFY(m_project->edit({"test.edit", {}}, write)); }
  void put(const Finding& finding) {
    edit([&](Transaction& edit) { return edit.put(finding); });
  }
  ProjectFile& project() { return *m_project; }
  const ScoreBasis& basis() const { return m_basis; }

  /// What is kept against what a look at the whole project gives.
  void compare() const {
    const auto fresh = scoreBasisOf(*m_project);
    QVERIFY(fresh);
    QCOMPARE(m_basis.findings.size(), fresh->findings.size());
    for (std::size_t i = 0; i < fresh->findings.size(); ++i) QVERIFY(record::valuesOf(m_basis.findings[i]) == record::valuesOf(fresh->findings[i]));
    QCOMPARE(m_basis.answers.size(), fresh->answers.size());
    for (std::size_t i = 0; i < fresh->answers.size(); ++i) QVERIFY(record::valuesOf(m_basis.answers[i]) == record::valuesOf(fresh->answers[i]));
  }

private:
  QTemporaryDir m_folder;
  FixedClock m_clock{Instant{1'795'000'000'000, 0}};
  std::optional<ProjectFile> m_project;
  ScoreBasis m_basis;
  ProjectFile::Subscription m_heard;
};

}  // namespace

class TestBasis : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aScoreFollowsAFindingThroughItsLife() {
    Kept kept;
    kept.put(found("b", "quality", Severity::High));
    kept.put(found("a", "support", Severity::Low));
    kept.compare();
    QCOMPARE(kept.basis().findings.front().id, std::string{"a"});
    kept.put(found("b", "quality", Severity::Critical));
    QCOMPARE(kept.basis().findings.back().severity, Severity::Critical);
    kept.put(found("b", "quality", Severity::Critical, FindingStatus::Closed));
    QCOMPARE(kept.basis().findings.size(), std::size_t{1});
    kept.put(found("b", "quality", Severity::Critical, FindingStatus::InProgress));
    kept.compare();
    kept.edit([](Transaction& edit) { return edit.remove<Finding>("b"); });
    QCOMPARE(kept.basis().findings.size(), std::size_t{1});
    QVERIFY(kept.project().undo());
    QCOMPARE(kept.basis().findings.size(), std::size_t{2});
    kept.compare();
  }
  void aScoreFollowsAnAnswer() {
    Kept kept;
    kept.edit([](Transaction& edit) { return edit.put(rated("quality", "c2", 4)).and_then([&] { return edit.put(rated("quality", "c1", 1)); }); });
    kept.edit([](Transaction& edit) { return edit.put(rated("quality", "c2", 2)); });
    QCOMPARE(kept.basis().answers.size(), std::size_t{2});
    QCOMPARE(*kept.basis().answers.back().level, 2);
    kept.edit([](Transaction& edit) { return edit.remove<Answer>("quality/c1"); });
    QCOMPARE(kept.basis().answers.size(), std::size_t{1});
    kept.compare();
  }
  void manyChangesAtOnceAreAllSeen() {
    Kept kept;
    kept.edit([](Transaction& edit) -> Result<void> {
      for (int i = 0; i < 1200; ++i) {
        if (auto done = edit.put(found("f" + std::to_string(i), "quality", Severity::High)); !done) return done;
      }
      return {};
    });
    QCOMPARE(kept.basis().findings.size(), std::size_t{1200});
    kept.compare();
    QVERIFY(kept.project().undo());
    QVERIFY(kept.basis().findings.empty());
  }
  void scoresAreThoseOfTheWholeRegister() {
    Kept kept;
    auto costly = found("a", "quality", Severity::Critical);
    costly.effectMin = 100;
    costly.effectMax = 250;
    costly.cause = "nobody looks";
    kept.put(costly);
    kept.put(found("b", "support", Severity::Low, FindingStatus::Dismissed));
    kept.edit([](Transaction& edit) { return edit.put(rated("quality", "c1", 5)); });
    const auto card = scorecardOf(smallMethod(), kept.basis().answers, kept.basis().findings);
    const auto whole = scorecardOf(smallMethod(), *kept.project().all<Answer>(), *kept.project().all<Finding>());
    QVERIFY(card.steps.front().capped);
    QCOMPARE(*card.score, *whole.score);
    QCOMPARE(card.open, whole.open);
    QCOMPARE(*card.riskMin, 100.0);
    QCOMPARE(*card.riskMax, *whole.riskMax);
    QCOMPARE(card.steps.front().derivation.parts.size(), whole.steps.front().derivation.parts.size());
  }
};

QTEST_GUILESS_MAIN(TestBasis)
#include "tst_basis.moc"
