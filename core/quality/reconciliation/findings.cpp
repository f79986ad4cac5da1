// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/findings.h"

#include "core/base/utf8.h"
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/names.h"

#include <algorithm>

namespace prumo::quality {

namespace {

constexpr std::size_t kNameInTitle = 120;  ///< bytes

class Finder {
public:
  Finder(const ReconcileResult& result, const Reconciliation& reconciliation, const Method& method, const std::string& language, const Words& words)
      : m_result(result), m_reconciliation(reconciliation), m_method(method), m_language(language), m_words(words) {}

  void addRecords(const char* what, const Judged& judged, Severity severity, std::optional<double> stake) {
    if (judged.verdict != Verdict::Fail) return;
    auto finding = begun(what, severity);
    finding.title = say("title", what, {{"n", judged.failed}, {"name", shortened(m_reconciliation.name, kNameInTitle)}});
    finding.condition = say("condition", what, argumentsOf(judged));
    if (stake && *stake > 0) finding.condition += " " + m_words({"reconciliation.finding.stake", {{"amount", *stake}}});
    finding.expectation = m_words({"reconciliation.finding.expectation", {{"tolerated", judged.tolerated}}});
    rate(finding, {what});
    m_findings.push_back(std::move(finding));
  }

  void addField(const FieldOutcome& field, const std::string& name) {
    if (field.verdict != Verdict::Fail) return;
    auto finding = begun("field/" + name, field.field.severity);
    const Judged judged{field.compared, field.divergent, field.field.tolerated, field.conforming, field.verdict};
    auto arguments = argumentsOf(judged);
    arguments.emplace_back("column", shortened(name, kNameInTitle));
    finding.title = say("title", "field", {{"n", judged.failed}, {"column", shortened(name, kNameInTitle)}, {"name", shortened(m_reconciliation.name, kNameInTitle)}});
    finding.condition = say("condition", "field", arguments);
    finding.expectation = m_words({"reconciliation.finding.expectation", {{"tolerated", judged.tolerated}}});
    if (!field.causes.empty()) finding.cause = m_words({"reconciliation.cause." + std::string{record::keyOf(field.causes.front().cause)}, {}});
    if (const auto reason = reasonFor(field.field.sent)) {
      finding.cause += (finding.cause.empty() ? "" : "; ") + m_words({"reconciliation.finding.reason", {{"reason", m_words({"reconciliation.reason." + std::string{record::keyOf(*reason)}, {}})}}});
    }
    auto kinds = conceptsOf(field.field.sent);
    kinds.emplace_back("divergences");
    rate(finding, kinds);
    m_findings.push_back(std::move(finding));
  }

  std::vector<Finding> take() { return std::move(m_findings); }

private:
  using Arguments = std::vector<std::pair<std::string, Argument>>;

  Finding begun(const std::string& what, Severity severity) const { return {.step = "quality", .severity = severity, .origin = originOf(m_reconciliation) + what}; }

  std::string say(const char* part, const std::string& what, Arguments arguments) const {
    return m_words({std::string{"reconciliation.finding."} + part + "_" + what, std::move(arguments)});
  }

  Arguments argumentsOf(const Judged& judged) const {
    const auto share = judged.conforming.value_or(Interval{});
    return {{"name", m_reconciliation.name}, {"failed", judged.failed}, {"checked", judged.checked}, {"share", 1 - share.share}, {"low", 1 - share.high}, {"high", 1 - share.low}};
  }

  /// Ties the finding to the first criterion that is measured by one of these.
  void rate(Finding& finding, const std::vector<std::string>& kinds) const {
    const auto* step = m_method.find(StepId{"quality"});
    for (const auto& criterion : step ? step->criteria : std::vector<Criterion>{}) {
      if (!criterion.measure || criterion.measure->source != "quality.reconciliation") continue;
      const bool counts = std::ranges::find_first_of(criterion.measure->kinds, kinds) != criterion.measure->kinds.end();
      if (!counts) continue;
      finding.criterion = criterion.id.text;
      finding.recommendation = criterion.recommendation.in(m_language);
      return;
    }
  }

  const ReconcileResult& m_result;
  const Reconciliation& m_reconciliation;
  const Method& m_method;
  const std::string& m_language;
  const Words& m_words;
  std::vector<Finding> m_findings;
};

}  // namespace

std::string originOf(const Reconciliation& reconciliation) { return "quality/reconciliation/" + reconciliation.id + "/"; }

std::vector<Finding> findingsOf(const ReconcileResult& result, const Reconciliation& reconciliation, const Method& method, const std::string& language, const Words& words) {
  Finder finder(result, reconciliation, method, language, words);
  const bool hasValue = !result.plan.value.sent.empty();
  const auto stake = [hasValue](double amount) { return hasValue ? std::optional{amount} : std::nullopt; };
  finder.addRecords("omissions", result.omissions, Severity::High, stake(result.all.stake.omitted));
  finder.addRecords("extras", result.extras, Severity::Medium, stake(result.all.stake.extra));
  finder.addRecords("duplicates_sent", result.duplicates[0], Severity::Medium, {});
  finder.addRecords("duplicates_received", result.duplicates[1], Severity::Medium, {});
  for (std::size_t i = 0; i < result.fields.size(); ++i) finder.addField(result.fields[i], fieldName(result.plan, i));
  return finder.take();
}

}  // namespace prumo::quality
