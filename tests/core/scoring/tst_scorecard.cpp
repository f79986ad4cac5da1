// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"
#include "tests/core/builders.h"

#include <QTest>

using namespace prumo;
using namespace prumo::test;

namespace {

const StepScore& quality(const Scorecard& card) { return card.steps.front(); }

/// The part of a derivation with that message code, at any depth, or nullptr.
const Derivation* partNamed(const Derivation& derivation, std::string_view code) {
  const auto* message = std::get_if<Message>(&derivation.what);
  if (message && message->code == code) return &derivation;
  for (const auto& part : derivation.parts) {
    if (const auto* found = partNamed(part, code)) return found;
  }
  return nullptr;
}

}  // namespace

class TestScorecard : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void nothingAnsweredIsNoScoreRatherThanZero() {
    const auto card = scorecardOf(smallMethod(), {}, {});
    QVERIFY(!card.score);
    QVERIFY(!quality(card).score);
    QVERIFY(!card.confidence);
    QCOMPARE(card.coverage, 0.0);
    QCOMPARE(card.applicable, 5);
  }
  void unknownOnlyLowersTheCoverage() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 4), unrated("quality", "c2", Rating::Unknown)}, {});
    QCOMPARE(*quality(card).score, 4.0);
    QCOMPARE(quality(card).answered, 1);
    QCOMPARE(quality(card).applicable, 3);
    QCOMPARE(quality(card).coverage, 1.0 / 3);
  }
  void weightsCountInTheMean() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 5), rated("quality", "c2", 1), rated("quality", "c3", 0)}, {});
    QCOMPARE(*quality(card).score, (5.0 * 3 + 1) / 5);
  }
  void whatDoesNotApplyLeavesTheDenominators() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 2), unrated("quality", "c2", Rating::NotApplicable)}, {});
    QCOMPARE(quality(card).applicable, 2);
    QCOMPARE(quality(card).coverage, 0.5);
    QCOMPARE(*quality(card).score, 2.0);
    QCOMPARE(card.applicable, 4);
  }
  void aStepThatDoesNotApplyAtAllIsCoveredAndScoreless() {
    const auto card = scorecardOf(
        smallMethod(), {unrated("support", "c1", Rating::NotApplicable), unrated("support", "c2", Rating::NotApplicable)}, {});
    const auto* support = card.find({"support"});
    QVERIFY(support);
    QCOMPARE(support->coverage, 1.0);
    QVERIFY(!support->score);
    QVERIFY(partNamed(support->derivation, "scoring.nothing_applies"));
  }
  void theTotalIsTheWeightedMeanOfStepsThatHaveAScore() {
    const std::vector answers{rated("quality", "c1", 4), rated("support", "c1", 0)};
    QCOMPARE(*scorecardOf(smallMethod(), answers, {}).score, 4.0 * 3 / 4);
    QCOMPARE(*scorecardOf(smallMethod(), {answers[0]}, {}).score, 4.0);
  }
  void anOpenCriticalHoldsTheStepAtOneAndSaysSo() {
    const std::vector answers{rated("quality", "c1", 4)};
    const auto card = scorecardOf(smallMethod(), answers, {found("f", "quality", Severity::Critical)});
    QVERIFY(quality(card).capped);
    QCOMPARE(*quality(card).score, kCriticalCap);
    QCOMPARE(*quality(card).uncapped, 4.0);
    const auto* said = partNamed(quality(card).derivation, "scoring.capped");
    QVERIFY(said);
    QCOMPARE(std::get<std::string>(said->parts.front().what), std::string{"Finding f"});
  }
  void onlyAnOpenCriticalHolds() {
    const std::vector answers{rated("quality", "c1", 4)};
    for (const auto status : {FindingStatus::Proposed, FindingStatus::Closed, FindingStatus::Dismissed}) {
      QVERIFY(!quality(scorecardOf(smallMethod(), answers, {found("f", "quality", Severity::Critical, status)})).capped);
    }
    QVERIFY(!quality(scorecardOf(smallMethod(), answers, {found("f", "quality", Severity::High)})).capped);
    QVERIFY(!quality(scorecardOf(smallMethod(), answers, {found("f", "support", Severity::Critical)})).capped);
    QVERIFY(quality(scorecardOf(smallMethod(), answers, {found("f", "quality", Severity::Critical, FindingStatus::InProgress)})).capped);
  }
  void theCapNeverLiftsALowScore() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 0)}, {found("f", "quality", Severity::Critical)});
    QCOMPARE(*quality(card).score, 0.0);
    QVERIFY(!quality(card).capped);
    QVERIFY(partNamed(quality(card).derivation, "scoring.cap_without_effect"));
  }
  void aCriticalAloneGivesNoScore() {
    const auto card = scorecardOf(smallMethod(), {}, {found("f", "quality", Severity::Critical)});
    QVERIFY(!quality(card).score);
    QCOMPARE(card.open, (SeverityCounts{0, 0, 0, 1}));
  }
  void confidenceIsAWeightedMeanOfItsOwn() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 4, Confidence::Measured), rated("quality", "c2", 4, Confidence::Said)}, {});
    QCOMPARE(*quality(card).confidence, (1.0 * 3 + 0.4) / 4);
    QCOMPARE(*quality(card).score, 4.0);
  }
  void answersOutsideTheMethodCountNowhere() {
    auto halfMade = unrated("quality", "c1", Rating::Level);  // a level that was never given
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c9", 5), rated("nowhere", "c1", 5), halfMade},
                                  {found("f", "nowhere", Severity::Critical)});
    QVERIFY(!card.score);
    QCOMPARE(card.answered, 0);
    QCOMPARE(card.open, SeverityCounts{});
  }
  void moneyAtRiskAddsUpOverOpenFindings() {
    auto range = found("a", "quality", Severity::Low);
    range.effectMin = 1000;
    range.effectMax = 3000;
    auto atLeast = found("b", "support", Severity::Low);
    atLeast.effectMin = 500;
    auto upTo = found("c", "support", Severity::Low);
    upTo.effectMax = 200;
    auto closed = found("d", "support", Severity::Low, FindingStatus::Closed);
    closed.effectMin = 1e6;
    const auto card = scorecardOf(smallMethod(), {}, {range, atLeast, upTo, closed, found("e", "support", Severity::Low)});
    QCOMPARE(*card.riskMin, 1500.0);
    QCOMPARE(*card.riskMax, 3700.0);
    QVERIFY(!scorecardOf(smallMethod(), {}, {found("e", "support", Severity::Low)}).riskMin);
  }
  void everyNumberOpensItsDerivation() {
    const auto card = scorecardOf(smallMethod(), {rated("quality", "c1", 5), rated("quality", "c2", 1, Confidence::Seen)}, {});
    QCOMPARE(card.derivation.value, card.score);
    const auto* mean = partNamed(card.derivation, "scoring.mean_of_criteria");
    QVERIFY(mean);
    QCOMPARE(std::get<double>(*argument(std::get<Message>(mean->what), "points")), 16.0);
    QCOMPARE(std::get<double>(*argument(std::get<Message>(mean->what), "weights")), 4.0);
    QCOMPARE(mean->parts.size(), std::size_t{2});
    QCOMPARE(std::get<LocalText>(mean->parts[1].what).en, std::string{"1.2 Criterion c2"});
    QCOMPARE(*mean->parts[1].value, 1.0);
    QVERIFY(partNamed(mean->parts[1], "scoring.confidence_seen"));
    const auto* left = partNamed(card.derivation, "scoring.left_out_unknown");
    QVERIFY(left);
    QCOMPARE(std::get<LocalText>(left->parts[0].what).pt, std::string{"1.3 Critério c3"});
    QVERIFY(partNamed(card.derivation, "scoring.steps_without_score"));
  }

  void closingTheOnlyCriticalGainsWhatTheCapTook() {
    const std::vector answers{rated("quality", "c1", 5), rated("support", "c1", 3)};
    const std::vector one{found("f", "quality", Severity::Critical), found("g", "quality", Severity::High)};
    QCOMPARE(gainOfClosing(smallMethod(), answers, one, "f"), (5.0 * 3 + 3) / 4 - (1.0 * 3 + 3) / 4);
    QCOMPARE(gainOfClosing(smallMethod(), answers, one, "g"), 0.0);
    QCOMPARE(gainOfClosing(smallMethod(), answers, one, "no such"), 0.0);
    const std::vector two{one[0], found("h", "quality", Severity::Critical)};
    QCOMPARE(gainOfClosing(smallMethod(), answers, two, "f"), 0.0);
  }

  void suggestsWhatMovesTheTotalMost() {
    const auto fresh = suggestionsFor(smallMethod(), scorecardOf(smallMethod(), {}, {}), 0, {});
    QCOMPARE(fresh.size(), std::size_t{2});
    QCOMPARE(fresh[0].step.text, std::string{"quality"});
    QCOMPARE(fresh[0].what.code, std::string{"scoring.suggest_answers"});
    QCOMPARE(std::get<std::int64_t>(*argument(fresh[0].what, "n")), 3);
    QCOMPARE(fresh[0].why.code, std::string{"scoring.why_unanswered"});
  }
  void whatWaitsForALookComesFirst() {
    const auto list = suggestionsFor(smallMethod(), scorecardOf(smallMethod(), {}, {}), 2, {{.step = "support", .criterion = "c2", .level = 3}});
    QCOMPARE(list[0].what.code, std::string{"scoring.suggest_findings"});
    QCOMPARE(list[1].what.code, std::string{"scoring.suggest_proposals"});
    QVERIFY(list[0].step.empty());
    QCOMPARE(list[1].step.text, std::string{"support"});
    QCOMPARE(list[1].criterion.text, std::string{"c2"});
  }
  void hearsayIsSentForEvidence() {
    const std::vector answers{rated("quality", "c1", 5), rated("quality", "c2", 5), rated("quality", "c3", 5),
                              rated("support", "c1", 5, Confidence::Seen), rated("support", "c2", 5, Confidence::Shown)};
    const auto list = suggestionsFor(smallMethod(), scorecardOf(smallMethod(), answers, {}), 0, {});
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0].what.code, std::string{"scoring.suggest_evidence"});
    QCOMPARE(list[0].step.text, std::string{"quality"});
  }
  void aCriticalThatHoldsAStepIsWorthWhatItTakes() {
    std::vector answers{rated("quality", "c1", 5), rated("quality", "c2", 5), rated("quality", "c3", 5)};
    for (auto& answer : answers) answer.confidence = Confidence::Measured;
    const auto card = scorecardOf(smallMethod(), answers, {found("f", "quality", Severity::Critical)});
    const auto list = suggestionsFor(smallMethod(), card, 0, {});
    QCOMPARE(list[0].what.code, std::string{"scoring.suggest_critical"});
    QCOMPARE(std::get<double>(*argument(list[0].why, "points")), 3.0);
  }
  void whenAllIsDoneTheReportIsNext() {
    Method method{.steps = {stepWith("quality", 1, {1})}};
    const auto card = scorecardOf(method, {rated("quality", "c1", 3, Confidence::Measured)}, {});
    const auto list = suggestionsFor(method, card, 0, {});
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0].what.code, std::string{"scoring.suggest_report"});
  }

  void readsRatingsAsPeopleTypeThem() {
    QCOMPARE(*ratingFromText("5")->level, 5);
    QCOMPARE(ratingFromText("na")->rating, Rating::NotApplicable);
    QCOMPARE(ratingFromText("?")->rating, Rating::Unknown);
    QCOMPARE(ratingFromText("unknown")->rating, Rating::Unknown);
    for (const char* text : {"6", "-1", "", "3.5", " 3", "03", "none"}) QVERIFY2(!ratingFromText(text), text);
  }
  void aProposalIsOpenUntilSomebodyAnswersAfterIt() {
    Proposal proposal{.id = "quality/c1", .step = "quality", .criterion = "c1", .level = 3, .at = {2000, 0}};
    auto answer = rated("quality", "c1", 2);
    QCOMPARE(openProposals({proposal}, {}).size(), std::size_t{1});
    answer.at = {1000, 0};
    QCOMPARE(openProposals({proposal}, {answer}).size(), std::size_t{1});
    answer.at = {2000, 0};
    QCOMPARE(openProposals({proposal}, {answer}).size(), std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(TestScorecard)
#include "tst_scorecard.moc"
