// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/proposals.h"

#include "core/quality/exchange/exchange.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace prumo::quality {

namespace {

Message reason(const char* what, std::int64_t n, std::vector<std::pair<std::string, Argument>> args = {}) {
  args.insert(args.begin(), {"n", n});
  return {std::string{"quality.proposal."} + what, std::move(args)};
}

/// Whether the profile's count of a meaning is that of the rule's own test: a web address may lack its scheme there, an NCM be that of services,
/// a PIX key a bare telephone.
bool countsAlike(Meaning meaning) { return meaning != Meaning::Url && meaning != Meaning::Ncm && meaning != Meaning::PixKey; }

/// As a number, which every language writes in its own way.
Argument leastOf(const ColumnProfile& column) {
  double number = 0;
  const auto& text = column.min;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? Argument{number} : Argument{text};
}

/// Of a rule of one column.
class Reasons {
public:
  Reasons(const Profile& profile, const ColumnProfile& column) : m_rows(profile.totals.rows), m_column(column) {}

  void give(RuleProposal& proposal) const {
    switch (proposal.rule.kind) {
      case RuleKind::NotNull: return say(proposal, reason("none_empty", m_rows), m_column.nulls);
      case RuleKind::NotBlank: return say(proposal, reason("blanks", m_column.blanks), m_column.nulls + m_column.blanks);
      case RuleKind::Type: return giveType(proposal);
      case RuleKind::Set: return say(proposal, reason("few_values", m_column.values, {{"distinct", m_column.distinct}}), 0);
      case RuleKind::Range: return say(proposal, reason("never_negative", m_column.values, {{"min", leastOf(m_column)}}), 0);
      case RuleKind::Unique: return giveUnique(proposal);
      default: return giveMeaning(proposal);
    }
  }

private:
  static void say(RuleProposal& proposal, Message reason, std::optional<std::int64_t> failing) {
    proposal.reason = std::move(reason);
    proposal.failing = failing;
  }

  /// So many of the values are what the word says.
  void sayValid(RuleProposal& proposal, std::int64_t valid, const std::string& word, bool isCounted) const {
    const auto all = m_column.values;
    auto words = valid == all ? reason("all_valid", all, {{"what", word}}) : reason("valid", all, {{"valid", valid}, {"what", word}});
    say(proposal, std::move(words), isCounted ? std::optional{all - valid} : std::nullopt);
  }

  void giveType(RuleProposal& proposal) const {
    const bool isWhole = m_column.type == proposal.rule.type;
    sayValid(proposal, isWhole ? m_column.values : m_column.likely, "quality_page.type." + std::string{record::keyOf(proposal.rule.type)}, true);
  }

  /// A rule that only the column's name suggests was counted by nobody.
  void giveMeaning(RuleProposal& proposal) const {
    const auto meaning = m_column.meaning;
    const auto key = record::keyOf(meaning);
    const bool isFormat = proposal.rule.kind == RuleKind::Format;
    const bool isShown = std::string_view{key} == (isFormat ? record::keyOf(proposal.rule.format) : record::keyOf(proposal.rule.kind));
    if (!isShown) return say(proposal, reason("named", m_column.values), {});
    sayValid(proposal, m_column.conforming, "quality_profile.meaning." + std::string{key}, countsAlike(meaning));
  }

  void giveUnique(RuleProposal& proposal) const {
    const auto repeated = m_column.distinctIsApproximate ? std::nullopt : std::optional{m_column.values - m_column.distinct};
    switch (m_column.key) {
      case KeyProof::Exact: return say(proposal, reason("all_different", m_column.values), 0);
      case KeyProof::Probable: return say(proposal, reason("probably_different", m_column.keyLooked), {});
      case KeyProof::No: return say(proposal, reason("nearly_different", m_column.values, {{"distinct", m_column.distinct}}), repeated);
    }
  }

  std::int64_t m_rows;
  const ColumnProfile& m_column;
};

void givePair(const Profile& profile, RuleProposal& proposal) {
  const auto& pair = profile.pairs.front();
  const bool isSure = pair.proof == KeyProof::Exact;
  proposal.reason = isSure ? reason("pair_different", profile.totals.rows) : reason("pair_probably_different", pair.looked);
  if (isSure) proposal.failing = 0;
}

std::vector<std::string> inAnyOrder(std::vector<std::string> columns) {
  std::ranges::sort(columns);
  return columns;
}

/// What is filled in and more than spaces is filled in.
bool covers(const Rule& standing, const Rule& proposed) {
  const bool isStronger = standing.kind == RuleKind::NotBlank && proposed.kind == RuleKind::NotNull;
  const bool isSameKind = standing.kind == proposed.kind && (standing.kind != RuleKind::Format || standing.format == proposed.format);
  if (!isSameKind && !isStronger) return false;
  if (standing.kind == RuleKind::Unique) return inAnyOrder(standing.columns) == inAnyOrder(proposed.columns);
  return standing.columns == proposed.columns;
}

std::string jsonOf(const std::vector<std::string>& ids) { return ids.empty() ? std::string{} : nlohmann::json(ids).dump(); }

}  // namespace

std::vector<RuleProposal> proposedRules(const Profile& profile) {
  std::vector<RuleProposal> proposals;
  for (auto& rule : suggestRules(profile).rules) {
    auto& proposal = proposals.emplace_back(RuleProposal{.rule = std::move(rule), .reason = {}, .failing = {}});
    const auto column = std::ranges::find(profile.columns, proposal.rule.columns.front(), &ColumnProfile::name);
    if (proposal.rule.columns.size() > 1) givePair(profile, proposal);
    else Reasons(profile, *column).give(proposal);
  }
  return proposals;
}

RuleProposals proposalsOf(const Profile& profile, const RuleSet& standing, const std::vector<std::string>& refused) {
  RuleProposals all;
  for (auto& proposal : proposedRules(profile)) {
    const bool isAsked = std::ranges::any_of(standing.rules, [&proposal](const Rule& rule) { return covers(rule, proposal.rule); });
    if (isAsked) continue;
    const bool isRefused = std::ranges::find(refused, proposal.rule.id) != refused.end();
    (isRefused ? all.refused : all.open).push_back(std::move(proposal));
  }
  return all;
}

Result<Dataset> withRules(Dataset dataset, const std::vector<RuleProposal>& accepted) {
  auto rules = dataset.rules.empty() ? Result<RuleSet>{RuleSet{}} : parseRules(dataset.rules);
  if (!rules) return std::move(rules).error();
  for (const auto& proposal : accepted) {
    auto rule = proposal.rule;
    if (std::ranges::find(rules->rules, rule.id, &Rule::id) != rules->rules.end()) rule.id = freshId(rule, *rules);
    rules->rules.push_back(std::move(rule));
  }
  if (rules->rules.empty()) return dataset;
  dataset.rules = toJson(*rules);
  return parseRules(dataset.rules).transform([&dataset](const RuleSet&) { return std::move(dataset); });
}

Dataset withRefused(Dataset dataset, const std::vector<RuleProposal>& refused) {
  auto ids = textsOf(dataset.refused);
  for (const auto& proposal : refused) {
    if (std::ranges::find(ids, proposal.rule.id) == ids.end()) ids.push_back(proposal.rule.id);
  }
  dataset.refused = jsonOf(ids);
  return dataset;
}

Dataset withoutRefused(Dataset dataset, const std::vector<RuleProposal>& wanted) {
  auto ids = textsOf(dataset.refused);
  std::erase_if(ids, [&wanted](const std::string& id) {
    return std::ranges::any_of(wanted, [&id](const RuleProposal& proposal) { return proposal.rule.id == id; });
  });
  dataset.refused = jsonOf(ids);
  return dataset;
}

}  // namespace prumo::quality
