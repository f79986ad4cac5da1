// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/proposals.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

/// A catalogue in which every kind of proposal stands, some of them with slips.
std::string catalogue() {
  std::string text = "sku;gtin;status;price;e-mail;stock;note;uf;updated\n";
  for (int i = 0; i < 200; ++i) {
    const auto number = std::to_string(i);
    text += "SKU-" + (i == 199 ? "0" : number) + ";" + (i % 50 == 7 ? "7891000315508" : "7891000315507") + ";" + (i % 3 == 0 ? "active" : "paused") + ";" +
            number + ",90;" + (i % 40 == 3 ? "nobody" : "a" + number + "@example.com") + ";" + (i % 100 == 9 ? "many" : number) + ";" +
            (i % 60 == 5 ? "  " : i % 60 == 6 ? "" : "some words " + number) + ";" + (i % 90 == 4 ? "XX" : "SP") + ";2026-11-2" + std::to_string(i % 9) + "\n";
  }
  return text;
}

Profile profiled(const std::filesystem::path& path) {
  auto seen = profile({path, {}});
  if (!seen) qFatal("%s", toJson(seen.error().message).c_str());
  return *std::move(seen);
}

std::vector<std::string> idsOf(const std::vector<RuleProposal>& proposals) {
  std::vector<std::string> ids;
  for (const auto& proposal : proposals) ids.push_back(proposal.rule.id);
  return ids;
}

const RuleProposal& of(const std::vector<RuleProposal>& proposals, RuleKind kind, const std::string& column) {
  const auto found = std::ranges::find_if(proposals, [&](const RuleProposal& one) { return one.rule.kind == kind && one.rule.columns.front() == column; });
  if (found == proposals.end()) qFatal("nothing proposes %s of %s", record::keyOf(kind).data(), column.c_str());
  return *found;
}

}  // namespace

class TestProposals : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatAcceptingCostsIsWhatACheckCounts() {
    const Folder folder;
    const auto path = folder.file(catalogue());
    const auto proposals = proposedRules(profiled(path));
    RuleSet rules;
    for (const auto& proposal : proposals) rules.rules.push_back(proposal.rule);
    const auto result = checked(path, rules);
    int counted = 0;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      if (!proposals[i].failing) continue;
      ++counted;
      QVERIFY2(*proposals[i].failing == result.outcomes[i].failed, proposals[i].rule.id.c_str());
    }
    QVERIFY(counted >= 12);
  }

  void everyProposalSaysWhy() {
    const Folder folder;
    const auto proposals = proposedRules(profiled(folder.file(catalogue())));
    for (const auto& proposal : proposals) QVERIFY2(!proposal.reason.empty(), proposal.rule.id.c_str());
    const auto& filled = of(proposals, RuleKind::NotNull, "sku");
    QCOMPARE(filled.reason, (Message{"quality.proposal.none_empty", {{"n", std::int64_t{200}}}}));
    QCOMPARE(filled.failing.value_or(-1), std::int64_t{0});
    const auto& gtin = of(proposals, RuleKind::Gtin, "gtin");
    QCOMPARE(gtin.reason, (Message{"quality.proposal.valid", {{"n", std::int64_t{200}}, {"valid", std::int64_t{196}}, {"what", std::string{"quality_profile.meaning.gtin"}}}}));
    QCOMPARE(gtin.failing.value_or(-1), std::int64_t{4});
    QCOMPARE(of(proposals, RuleKind::Range, "price").reason, (Message{"quality.proposal.never_negative", {{"n", std::int64_t{200}}, {"min", 0.9}}}));
    QCOMPARE(of(proposals, RuleKind::Set, "status").reason.code, std::string{"quality.proposal.few_values"});
    QCOMPARE(of(proposals, RuleKind::Unique, "sku").failing.value_or(-1), std::int64_t{1});
    QCOMPARE(of(proposals, RuleKind::NotBlank, "note").failing.value_or(-1), std::int64_t{8});
  }

  void whatOnlyANameTellsIsNotCounted() {
    const Folder folder;
    const auto proposals = proposedRules(profiled(folder.file("ean;x\nabc;1\ndef;2\n")));
    const auto& gtin = of(proposals, RuleKind::Gtin, "ean");
    QCOMPARE(gtin.reason.code, std::string{"quality.proposal.named"});
    QVERIFY(!gtin.failing);
  }

  void whatTheProfileCountsOtherwiseIsNotPromised() {
    const Folder folder;
    const auto proposals = proposedRules(profiled(folder.file("link;x\nwww.example.com;1\nhttp://a.example;2\nhttps://b.example;3\n")));
    QVERIFY(!of(proposals, RuleKind::Format, "link").failing);
  }

  void aSetWhoseValuesWereMaskedIsNotProposed() {
    const Folder folder;
    std::string text = "how;x\n";
    for (int i = 0; i < 100; ++i) text += (i % 2 == 0 ? "ask ana.souza@example.com" : "ask nobody") + std::string{";1\n"};
    for (const auto& proposal : proposedRules(profiled(folder.file(text)))) QVERIFY(proposal.rule.kind != RuleKind::Set || proposal.rule.columns.front() != "how");
  }

  void aTableWithoutRowsProposesNothingAboutValues() {
    const Folder folder;
    QVERIFY(proposedRules(profiled(folder.file("a;b\n"))).empty());
  }

  void standingRulesAreNotProposedAgainWhateverBecameOfTheirOptions() {
    const Folder folder;
    const auto seen = profiled(folder.file(catalogue()));
    const auto all = proposedRules(seen);
    RuleSet standing{{{.id = "mine", .columns = {"status"}, .kind = RuleKind::Set, .values = {"active", "paused", "gone"}},
                      {.id = "full", .columns = {"sku"}, .kind = RuleKind::NotBlank}}};
    const auto left = proposalsOf(seen, standing, {});
    QCOMPARE(left.open.size(), all.size() - 2);
    QVERIFY(std::ranges::none_of(left.open, [](const RuleProposal& one) { return one.rule.kind == RuleKind::Set && one.rule.columns.front() == "status"; }));
    QVERIFY(std::ranges::none_of(left.open, [](const RuleProposal& one) { return one.rule.kind == RuleKind::NotNull && one.rule.columns.front() == "sku"; }));
    standing.rules[0].columns = {"other"};
    QCOMPARE(proposalsOf(seen, standing, {}).open.size(), all.size() - 1);
  }

  void aPairIsTheSameInEitherOrder() {
    const Folder folder;
    std::string text = "order;item\n";
    for (int i = 0; i < 60; ++i) text += std::to_string(i / 3) + ";" + std::to_string(i % 3) + "\n";
    const auto seen = profiled(folder.file(text));
    const auto proposals = proposedRules(seen);
    const auto& pair = of(proposals, RuleKind::Unique, "order");
    QVERIFY(pair.reason.code.starts_with("quality.proposal.pair_"));
    const RuleSet standing{{{.id = "key", .columns = {"item", "order"}, .kind = RuleKind::Unique}}};
    for (const auto& one : proposalsOf(seen, standing, {}).open) QVERIFY(one.rule.kind != RuleKind::Unique);
  }

  void aRefusedOneStaysAwayUntilItIsBroughtBack() {
    const Folder folder;
    const auto seen = profiled(folder.file(catalogue()));
    const auto all = proposalsOf(seen, {}, {}).open;
    auto dataset = withRefused({.id = "d", .name = "Feed"}, {all[0], all[2]});
    dataset = withRefused(dataset, {all[2]});
    QCOMPARE(textsOf(dataset.refused), (std::vector<std::string>{all[0].rule.id, all[2].rule.id}));
    const auto left = proposalsOf(seen, {}, textsOf(dataset.refused));
    QCOMPARE(idsOf(left.refused), (std::vector<std::string>{all[0].rule.id, all[2].rule.id}));
    QCOMPARE(left.open.size(), all.size() - 2);
    dataset = withoutRefused(dataset, {all[0]});
    QCOMPARE(textsOf(dataset.refused), std::vector<std::string>{all[2].rule.id});
    dataset = withoutRefused(dataset, left.refused);
    QVERIFY(dataset.refused.empty());
  }

  void refusalsOfWhatNothingSuggestsAnyMoreDoNoHarm() {
    const Folder folder;
    const auto seen = profiled(folder.file(catalogue()));
    const auto left = proposalsOf(seen, {}, {"gone_gtin", "", "sku_not_null_9"});
    QVERIFY(left.refused.empty());
    QCOMPARE(left.open.size(), proposedRules(seen).size());
  }

  void acceptedRulesAreReadAgainBesideThoseThatStand() {
    const Folder folder;
    const auto all = proposedRules(profiled(folder.file(catalogue())));
    Dataset dataset{.id = "d", .name = "Feed"};
    const Rule other{.id = all[1].rule.id, .columns = {"else"}};
    dataset.rules = toJson(RuleSet{{other}});
    const auto taken = withRules(dataset, {all[0], all[1]});
    QVERIFY(taken);
    const auto rules = parseRules(taken->rules).value().rules;
    QCOMPARE(rules.size(), 3U);
    QCOMPARE(rules[0].columns, other.columns);
    QCOMPARE(rules[1].id, all[0].rule.id);
    QVERIFY(rules[2].id != other.id);
    QCOMPARE(rules[2].kind, all[1].rule.kind);
  }

  void rulesThatCannotBeReadAreNotOverwritten() {
    const Folder folder;
    const auto all = proposedRules(profiled(folder.file(catalogue())));
    const Dataset dataset{.id = "d", .name = "Feed", .rules = R"({"format":"prumo-rules","format_version":99})"};
    const auto taken = withRules(dataset, {all[0]});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code(), std::string{"quality.newer_format"});
  }
};

QTEST_APPLESS_MAIN(TestProposals)
#include "tst_proposals.moc"
