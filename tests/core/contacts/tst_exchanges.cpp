// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/exchanges.h"
#include "tests/core/contacts/inventory_maker.h"

#include <numeric>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string wordOf(const std::optional<Severity>& severity) { return severity ? std::string{record::keyOf(*severity)} : "none"; }

/// "provider<consumer flow worst xN" of every edge.
std::string linesOf(const Exchanges& exchanges) {
  std::string all;
  for (const auto& edge : exchanges.edges) {
    const auto nameAt = [&exchanges](std::size_t at) {
      const auto& system = exchanges.systems[at];
      return system.gathered > 0 ? "+" + std::to_string(system.gathered) : system.name.empty() ? "?" : system.name;
    };
    all += (all.empty() ? "" : ", ") + nameAt(edge.provider) + "<" + nameAt(edge.consumer) + " " + std::string{record::keyOf(edge.flow)} + " " + wordOf(edge.worst) + " x" +
           std::to_string(edge.contacts.size());
  }
  return all;
}

std::int64_t contactsOn(const Exchanges& exchanges) {
  return std::accumulate(exchanges.edges.begin(), exchanges.edges.end(), std::int64_t{0}, [](std::int64_t sum, const Exchange& edge) { return sum + std::ssize(edge.contacts); });
}

/// One contact point from every system to the one behind it, and one of all to the first.
std::vector<ContactPoint> chain(int systems) {
  std::vector<ContactPoint> all;
  for (int i = 0; i < systems; ++i) {
    const auto name = [](int at) { return "system " + std::to_string(1000 + at); };
    all.push_back(between("to " + std::to_string(i), name(i), name((i + 1) % systems)));
    all.push_back(between("hub " + std::to_string(i), name(0), name(i)));
  }
  return all;
}

}  // namespace

class TestExchanges : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whoIsNotNamedIsOneSystemThatSaysSo() {
    const auto all = exchangesOf({between("a", "ERP", ""), between("b", " ERP ", "Shop"), between("c", "", "")}, {});
    QCOMPARE(linesOf(all), std::string{"ERP<Shop unknown none x1, ERP<? unknown none x1, ?<? unknown none x1"});
    QCOMPARE(all.systems.size(), std::size_t{3});
    QCOMPARE(std::get<Message>(nameOf(all.systems.back())).code, std::string{"contacts.exchanges.unknown"});
    QCOMPARE(std::get<std::string>(nameOf(all.systems.front())), std::string{"ERP"});
    QCOMPARE(all.systems.back().contacts, std::int64_t{2});
    QCOMPARE(all.contacts, std::int64_t{3});
  }

  void theWorstFindingThatStandsIsTheRisk() {
    Inventory inventory;
    for (const auto* name : {"a", "b", "c"}) inventory.add(between(name, "ERP", "Shop", DataFlow::ToProvider));
    inventory.find("a", "no_owner", Severity::Low, FindingStatus::Open);
    inventory.find("a", "no_encryption", Severity::High);
    inventory.find("a", "password_in_the_open", Severity::Critical, FindingStatus::Dismissed);
    inventory.find("b", "no_paging", Severity::Medium, FindingStatus::Closed);
    inventory.find("b", "no_sandbox", Severity::Low, FindingStatus::InProgress);
    const auto all = exchangesIn(inventory.project());
    QVERIFY(all);
    QCOMPARE(linesOf(*all), std::string{"ERP<Shop to_provider high x1, ERP<Shop to_provider low x1, ERP<Shop to_provider none x1"});
    QCOMPARE(all->edges[0].contacts.front(), std::string{"a"});
  }

  void findingsOfOthersAreNoRiskOfAContactPoint() {
    Inventory inventory;
    inventory.add(between("a", "ERP", "Shop"));
    inventory.find("another", "no_owner", Severity::High);
    QCOMPARE(wordOf(exchangesIn(inventory.project())->edges[0].worst), std::string{"none"});
  }

  void whatFitsIsLeftAsItIs() {
    const auto all = exchangesOf(chain(30), {});
    QCOMPARE(all.edges.size(), std::size_t{60});
    const auto shown = summarised(all);
    QCOMPARE(linesOf(shown), linesOf(all));
    QVERIFY(!shown.isMerged);
    QCOMPARE(shown.gathered, std::int64_t{0});
  }

  void edgesBetweenTheSameTwoBecomeOneWithTheWorstInFront() {
    std::vector<ContactPoint> contacts;
    for (int i = 0; i < 61; ++i) contacts.push_back(between("n" + std::to_string(i), "ERP", "Shop", i == 5 ? DataFlow::FromProvider : DataFlow::ToProvider));
    contacts.push_back(between("back", "Shop", "ERP"));
    contacts[7].kind = ContactKind::FileDrop;
    const auto shown = summarised(exchangesOf(contacts, {{"n9", Severity::Medium}, {"n8", Severity::Critical}}));
    QCOMPARE(linesOf(shown), std::string{"ERP<Shop both critical x61, Shop<ERP unknown none x1"});
    QVERIFY(shown.isMerged);
    QVERIFY(!shown.edges[0].kind);
    QCOMPARE(shown.edges[0].contacts.front(), std::string{"n8"});
    QCOMPARE(shown.edges[0].name, std::string{"n8"});
  }

  void theSmallestSystemsAreGatheredAndNothingIsLost() {
    const auto all = exchangesOf(chain(50), {{"to 49", Severity::Critical}});
    const auto shown = summarised(all);
    QCOMPARE(shown.systems.size(), std::size_t{40});
    QCOMPARE(shown.gathered, std::int64_t{11});
    QCOMPARE(shown.systems.back().gathered, std::int64_t{11});
    QCOMPARE(shown.systems.front().name, std::string{"system 1000"});
    QCOMPARE(contactsOn(shown), contactsOn(all));
    QVERIFY(linesOf(shown).find("critical") != std::string::npos);
  }

  void theUnknownSystemIsNeverGathered() {
    auto contacts = chain(50);
    contacts.push_back(between("lost", "", "system 1000"));
    const auto shown = summarised(exchangesOf(contacts, {}));
    QVERIFY(linesOf(shown).find("?<system 1000") != std::string::npos);
  }

  void everyoneWithEveryoneIsDrawnWithFewerSystems() {
    std::vector<ContactPoint> contacts;
    for (int a = 0; a < 39; ++a) {
      for (int b = 0; b < 39; ++b) contacts.push_back(between(std::to_string(a) + "-" + std::to_string(b), "s" + std::to_string(a), "s" + std::to_string(b)));
    }
    const auto shown = summarised(exchangesOf(contacts, {}));
    QVERIFY(shown.edges.size() <= 120);
    QCOMPARE(contactsOn(shown), std::int64_t{39 * 39});
    QCOMPARE(shown.gathered + std::ssize(shown.systems) - 1, std::ptrdiff_t{39});
  }

  void theMatrixCountsByWhoOffersAndWhoUses() {
    const auto all = exchangesOf({between("a", "ERP", "Shop"), between("b", "ERP", "Shop"), between("c", "Shop", ""), between("d", "ERP", "ERP")},
                                 {{"a", Severity::Low}, {"b", Severity::High}});
    const auto matrix = matrixOf(all);
    QCOMPARE(matrix.providers, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(matrix.consumers, (std::vector<std::size_t>{0, 1, 2}));
    const auto cell = [&matrix](std::size_t row, std::size_t column) { return std::to_string(matrix.cells[row][column].contacts) + wordOf(matrix.cells[row][column].worst); };
    QCOMPARE(cell(0, 0) + " " + cell(0, 1) + " " + cell(0, 2), std::string{"1none 2high 0none"});
    QCOMPARE(cell(1, 0) + " " + cell(1, 1) + " " + cell(1, 2), std::string{"0none 0none 1none"});
    QVERIFY(matrixOf({}).cells.empty());
  }
};

QTEST_APPLESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
