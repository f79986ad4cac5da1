// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/made_up.h"

#include "core/report/build.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace prumo;
using namespace prumo::report;

namespace {

template <class B>
std::vector<const B*> blocksIn(const Section& section) {
  std::vector<const B*> found;
  for (const auto& block : section.blocks) {
    if (const auto* one = std::get_if<B>(&block)) found.push_back(one);
  }
  return found;
}

const Section& sectionOf(const Report& report, const std::string& id) {
  return *std::ranges::find(report.sections, id, &Section::id);
}

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::string{};
}

std::size_t chartsIn(const Report& report) {
  std::size_t count = 0;
  for (const auto& section : report.sections) count += blocksIn<Chart>(section).size();
  return count;
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everySectionStandsInItsOrder() {
    const auto report = reportOf(test::madeUp());
    std::vector<std::string> ids;
    for (const auto& section : report.sections) ids.push_back(section.id);
    const std::vector<std::string> expected{"cover",           "executive",       "scope",       "scorecard",          "step.process",  "step.contacts",
                                            "step.quality",    "step.trials",     "step.monitoring", "step.experience", "step.profile",  "step.coverage",
                                            "step.market",     "step.compatibility", "step.support", "plan",            "not_assessed",  "formulas",
                                            "glossary",        "signoff"};
    QCOMPARE(ids, expected);
  }

  void everyOpenFindingHasItsCardAndItsAction() {
    const auto facts = test::madeUp();
    const auto report = reportOf(facts);
    std::size_t cards = 0;
    for (const auto& section : report.sections) cards += blocksIn<FindingCard>(section).size();
    QCOMPARE(cards, facts.findings.size());
    QCOMPARE(blocksIn<Table>(sectionOf(report, "plan")).front()->rows.size(), facts.findings.size());
  }

  void aFindingOfAStepTheMethodLacksIsNumberedAfterTheLast() {
    auto facts = test::madeUp();
    facts.findings.push_back(test::finding("warehouse", "Estoque sem dono", Severity::High, 3));
    complete(facts);
    QCOMPARE(facts.numbers.at("warehouse/Estoque sem dono"), std::string("12-A"));
    const auto report = reportOf(facts);
    QCOMPARE(blocksIn<Table>(sectionOf(report, "plan")).front()->rows.size(), facts.findings.size());
  }

  void findingsAreNumberedByStepAndGravity() {
    const auto report = reportOf(test::madeUp());
    const auto cards = blocksIn<FindingCard>(sectionOf(report, "step.quality"));
    QCOMPARE(cards.size(), std::size_t{3});
    QCOMPARE(cards[0]->number, std::string("3-A"));
    QCOMPARE(cards[0]->finding.severity, Severity::Critical);
    QCOMPARE(cards[2]->number, std::string("3-C"));
  }

  void aCardNamesItsEvidence() {
    const auto report = reportOf(test::madeUp());
    const auto cards = blocksIn<FindingCard>(sectionOf(report, "step.monitoring"));
    QCOMPARE(cards.front()->evidence, std::vector<std::string>{"execucao-7.csv"});
  }

  void whatBacksAFindingStandsInTheFindingsChapter() {
    auto facts = test::madeUp();
    const auto holds = [](const Report& report, const char* section) {
      const auto tables = blocksIn<Table>(sectionOf(report, section));
      return std::ranges::any_of(tables, [](const Table* table) { return codeOf(table->title) == "report.evidence" && table->rows.size() == 1; });
    };
    const auto report = reportOf(facts);  // both pieces were attached in the step of quality, one of them to a finding of monitoring
    QVERIFY(holds(report, "step.quality"));
    QVERIFY(holds(report, "step.monitoring"));
  }

  void aStepWithoutAnswersIsSaidToBeNotAssessedAndNeverZero() {
    const auto report = reportOf(test::madeUp());
    const auto& market = sectionOf(report, "step.market");
    QCOMPARE(codeOf(market.mark), std::string("report.none"));
    for (const auto& point : blocksIn<Chart>(market).front()->series.front().points) {
      QVERIFY(!point.value);
      QCOMPARE(codeOf(point.note), std::string("report.chart.not_assessed"));
    }
    const auto bars = blocksIn<Chart>(sectionOf(report, "executive")).front();
    QVERIFY(!bars->series.front().points[8].value);
  }

  void everyCriterionStandsInItsChapterAnsweredOrNot() {
    const auto facts = test::madeUp();
    const auto report = reportOf(facts);
    for (const auto& step : facts.method.steps) {
      const auto& section = sectionOf(report, "step." + step.id.text);
      QCOMPARE(blocksIn<Table>(section).front()->rows.size(), step.criteria.size());
      QCOMPARE(blocksIn<Chart>(section).front()->categories.size(), step.criteria.size());
    }
  }

  void aNoteOnAQuestionStillOpenStandsBesideIt() {
    auto facts = test::madeUp();
    auto& first = facts.answers.front();
    first.rating = Rating::Unknown;
    first.level.reset();
    first.note = "Ask the warehouse";
    complete(facts);
    const auto report = reportOf(facts);
    const auto answers = blocksIn<Table>(sectionOf(report, "step." + facts.answers.front().step)).front();
    QCOMPARE(std::get<std::string>(answers->rows.front().back().text), std::string("Ask the warehouse"));
  }

  void whatWasNotAssessedNamesEveryGap() {
    const auto facts = test::madeUp();
    std::size_t unknown = 0;
    std::size_t notApplicable = 0;
    for (const auto& step : facts.method.steps) {
      for (const auto& criterion : step.criteria) {
        const auto* answer = facts.answerTo(step.id, criterion.id);
        unknown += !answer || answer->rating == Rating::Unknown ? 1 : 0;
        notApplicable += answer && answer->rating == Rating::NotApplicable ? 1 : 0;
      }
    }
    const auto report = reportOf(facts);
    const auto tables = blocksIn<Table>(sectionOf(report, "not_assessed"));
    QCOMPARE(tables[0]->rows.size(), unknown);
    QCOMPARE(tables[1]->rows.size(), notApplicable);
    QVERIFY(unknown > 12 && notApplicable > 0);
  }

  void aProposalThatWasNotFollowedIsListed() {
    auto facts = test::madeUp();
    const auto rated = std::ranges::find(facts.answers, Rating::Level, &Answer::rating);
    const auto other = (*rated->level + 1) % 6;
    facts.proposals.push_back({rated->id, rated->step, rated->criterion, other, "", "run", test::kThen});
    complete(facts);
    const auto report = reportOf(facts);
    const auto tables = blocksIn<Table>(sectionOf(report, "not_assessed"));
    QCOMPARE(codeOf(tables.back()->title), std::string("report.gaps.proposals"));
    facts.proposals.back().level = *rated->level;
    const auto followed = reportOf(facts);
    QVERIFY(codeOf(blocksIn<Table>(sectionOf(followed, "not_assessed")).back()->title) != "report.gaps.proposals");
  }

  void aProposedFindingIsNoCardButANamedGap() {
    auto facts = test::madeUp();
    auto proposed = test::finding("trials", "Proposto", Severity::High, 3);
    proposed.status = FindingStatus::Proposed;
    facts.findings.push_back(proposed);
    complete(facts);
    const auto report = reportOf(facts);
    for (const auto* card : blocksIn<FindingCard>(sectionOf(report, "step.trials"))) QVERIFY(card->finding.title != "Proposto");
    QCOMPARE(codeOf(blocksIn<Table>(sectionOf(report, "not_assessed")).back()->title), std::string("report.gaps.findings"));
  }

  void anActionWithoutOwnerIsShownAsUndefined() {
    const auto report = reportOf(test::madeUp());
    const auto& rows = blocksIn<Table>(sectionOf(report, "plan")).front()->rows;
    QVERIFY(std::ranges::any_of(rows, [](const auto& row) { return codeOf(row[4].text) == "report.undefined"; }));
    QVERIFY(std::ranges::any_of(rows, [](const auto& row) { return row[5].kind == record::Kind::Date; }));
  }

  void aCappedStepSaysSoWithBothScores() {
    const auto report = reportOf(test::madeUp());
    const auto& quality = sectionOf(report, "step.quality");
    QVERIFY(quality.markIsBad);
    const auto& sentences = blocksIn<Paragraph>(quality).front()->following;
    QVERIFY(std::ranges::any_of(sentences, [](const Text& text) { return codeOf(text) == "report.step.capped"; }));
  }

  void aReportIsADraftOnlyWhileQuestionsAreOpen() {
    auto facts = test::madeUp();
    QVERIFY(reportOf(facts).isDraft);
    facts.answers.clear();
    for (const auto& step : facts.method.steps) {
      for (const auto& criterion : step.criteria) {
        auto answer = test::answer(step, criterion, 1);
        answer.level = 4;
        facts.answers.push_back(answer);
      }
    }
    complete(facts);
    QVERIFY(!reportOf(facts).isDraft);
    QCOMPARE(codeOf(blocksIn<Paragraph>(sectionOf(reportOf(facts), "not_assessed")).back()->text), std::string("report.gaps.nothing"));
  }

  void anEmptyAssessmentIsStillAWholeReport() {
    Facts facts;
    facts.method = test::shippedMethod();
    complete(facts);
    const auto report = reportOf(facts);
    QCOMPARE(report.sections.size(), std::size_t{20});
    QCOMPARE(codeOf(blocksIn<Paragraph>(report.sections[1]).front()->text), std::string("report.executive.unrated"));
    QVERIFY(chartsIn(report) >= 12);
  }

  void aRichAssessmentHasTheChartsItPromises() {
    const auto report = reportOf(test::madeUp());
    QVERIFY(chartsIn(report) >= 20);
    std::set<std::string> ids;
    for (const auto& section : report.sections) {
      for (const auto* chart : blocksIn<Chart>(section)) {
        QVERIFY2(ids.insert(chart->id).second, chart->id.c_str());
        for (const auto& series : chart->series) QCOMPARE(series.points.size(), chart->categories.size());
      }
    }
  }

  void chartTitlesNameTheWeakest() {
    const auto facts = test::madeUp();
    const auto title = std::get<Message>(radarOf(facts.method, facts.card).title);
    QCOMPARE(title.code, std::string("report.chart.two_pull_down"));
    const std::set<std::string> named{std::get<std::string>(*argument(title, "first")), std::get<std::string>(*argument(title, "second"))};
    QCOMPARE(named, (std::set<std::string>{"monitoring", "quality"}));
  }

  void theGraveFindingsAreWhatIsToBeDecided() {
    const auto report = reportOf(test::madeUp());
    const auto& rows = blocksIn<Table>(sectionOf(report, "executive")).front()->rows;
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(*rows.front().front().severity, Severity::Critical);
  }

  void aRoomsOwnBlocksStandInItsChapter() {
    auto facts = test::madeUp();
    facts.chapters["quality"] = {Heading{std::string{"Regras verificadas"}}};
    const auto headings = [](const Section& section) { return blocksIn<Heading>(section).size(); };
    const auto with = reportOf(facts);
    facts.chapters.clear();
    QCOMPARE(headings(sectionOf(with, "step.quality")), headings(sectionOf(reportOf(facts), "step.quality")) + 1);
  }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
