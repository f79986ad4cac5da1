// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/platform.h"
#include "tests/core/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prumo;

namespace {

constexpr std::int64_t kMonday = 1'795'000'000'000;

class Register {
public:
  Register() {
    auto made = ProjectFile::create(platform::pathFromUtf8(m_folder.filePath(QStringLiteral("a.prumo")).toStdString()),
                                    {record::tableOf<Finding>(), record::tableOf<Evidence>()}, {"Ana", &m_clock});
    if (made) m_project.emplace(std::move(*made));
  }

  void at(std::int64_t ms) { m_clock.ms = ms; }
  void propose(const std::string& prefix, std::vector<Finding> found) {
    auto done = m_project->edit({"test.proposed", {}}, [&](Transaction& edit) { return proposeFindings(edit, *m_project, prefix, std::move(found)); });
    QVERIFY(done);
  }
  void update(const Finding& finding) {
    QVERIFY(m_project->edit({"test.updated", {}}, [&](Transaction& edit) { return edit.update(finding); }));
  }
  std::vector<Finding> all() const { return *m_project->all<Finding>(); }
  ProjectFile& project() { return *m_project; }

private:
  struct MovingClock final : Clock {
    std::int64_t ms = kMonday;
    Instant now() const override { return {ms, 0}; }
  };
  QTemporaryDir m_folder;
  MovingClock m_clock;
  std::optional<ProjectFile> m_project;
};

Finding met(const std::string& origin, const std::string& title, Severity severity = Severity::High) {
  return {.step = "quality", .title = title, .severity = severity, .condition = title + " in numbers", .origin = origin};
}

}  // namespace

class TestFindings : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatARunFindsIsProposed() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A"), met("quality/feed/b", "B")});
    QCOMPARE(findings.all().size(), std::size_t{2});
    QCOMPARE(findings.all()[0].status, FindingStatus::Proposed);
    QCOMPARE(findings.all()[0].firstSeen.ms, kMonday);
  }
  void aSecondRunUpdatesAndNeverDuplicates() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A")});
    const auto first = findings.all()[0];
    findings.at(kMonday + 1000);
    findings.propose("quality/feed", {met("quality/feed/a", "A, worse", Severity::Critical)});
    QCOMPARE(findings.all().size(), std::size_t{1});
    const auto second = findings.all()[0];
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.title, std::string{"A, worse"});
    QCOMPARE(second.severity, Severity::Critical);
    QCOMPARE(second.firstSeen.ms, kMonday);
    QCOMPARE(second.lastSeen.ms, kMonday + 1000);
  }
  void anAcceptedOneKeepsTheConsultantsWords() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A")});
    auto accepted = findings.all()[0];
    accepted.status = FindingStatus::InProgress;
    accepted.title = "In my words";
    accepted.owner = "Rui";
    findings.update(accepted);
    findings.propose("quality/feed", {met("quality/feed/a", "A again", Severity::Low)});
    const auto kept = findings.all()[0];
    QCOMPARE(kept.title, std::string{"In my words"});
    QCOMPARE(kept.owner, std::string{"Rui"});
    QCOMPARE(kept.status, FindingStatus::InProgress);
    QCOMPARE(kept.condition, std::string{"A again in numbers"});
    QCOMPARE(kept.severity, Severity::High);
  }
  void whatWasClosedAndIsMetAgainIsOpenAgain() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A")});
    auto closed = findings.all()[0];
    closed.status = FindingStatus::Closed;
    closed.severity = Severity::Medium;
    findings.update(closed);
    findings.at(kMonday + 1000);
    findings.propose("quality/feed", {met("quality/feed/a", "A again", Severity::Critical)});
    QCOMPARE(findings.all().size(), std::size_t{1});
    QCOMPARE(findings.all()[0].status, FindingStatus::Open);
    QCOMPARE(findings.all()[0].severity, Severity::Medium);
    QCOMPARE(findings.all()[0].lastSeen.ms, kMonday + 1000);
  }
  void dismissedStaysDismissed() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A")});
    auto dismissed = findings.all()[0];
    dismissed.status = FindingStatus::Dismissed;
    findings.update(dismissed);
    findings.at(kMonday + 1000);
    findings.propose("quality/feed", {met("quality/feed/a", "A, worse")});
    QCOMPARE(findings.all().size(), std::size_t{1});
    QCOMPARE(findings.all()[0].status, FindingStatus::Dismissed);
    QCOMPARE(findings.all()[0].title, std::string{"A"});
  }
  void whatIsNoLongerFoundGoesOnlyWhileNobodyLookedAtIt() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A"), met("quality/feed/b", "B")});
    auto open = findings.all()[0];
    open.status = FindingStatus::Open;
    findings.update(open);
    findings.at(kMonday + 1000);
    findings.propose("quality/feed", {});
    QCOMPARE(findings.all().size(), std::size_t{1});
    QCOMPARE(findings.all()[0].id, open.id);
    QCOMPARE(findings.all()[0].lastSeen.ms, kMonday);
  }
  void oneFeedsRunLeavesAnothersFindingsAlone() {
    Register findings;
    findings.propose("quality/feed", {met("quality/feed/a", "A")});
    findings.propose("quality/feed2", {met("quality/feed2/a", "A2")});
    findings.propose("quality/feed", {});
    QCOMPARE(findings.all().size(), std::size_t{1});
    QCOMPARE(findings.all()[0].title, std::string{"A2"});
  }
  void evidenceIsKeptWithItsHash() {
    Register findings;
    const Evidence draft{.step = "quality", .name = "feed.csv", .mediaType = "text/csv"};
    auto done = findings.project().edit({"test.evidence", {}}, [&](Transaction& edit) {
      return addEvidence(edit, findings.project(), draft, "sku;price\n").transform([](const Evidence&) {});
    });
    QVERIFY(done);
    const auto kept = findings.project().all<Evidence>();
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->front().size, std::int64_t{10});
    QCOMPARE(kept->front().sha256, sha256("sku;price\n"));
    QCOMPARE(*findings.project().attachment(kept->front().sha256), std::string{"sku;price\n"});
  }
  void costIsARangeHoweverItWasTyped() {
    Finding finding;
    QVERIFY(!effectOf(finding));
    finding.effectMin = 500;
    QCOMPARE(effectOf(finding)->max, 500.0);
    finding.effectMax = 200;
    QCOMPARE(effectOf(finding)->min, 200.0);
    finding.effectMin.reset();
    QCOMPARE(effectOf(finding)->min, 0.0);
  }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
