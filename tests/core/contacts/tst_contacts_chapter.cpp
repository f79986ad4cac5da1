// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/chapter.h"
#include "tests/core/contacts/inventory_maker.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::get<std::string>(text);
}

template <class B>
std::vector<const B*> blocksIn(const std::vector<report::Block>& blocks) {
  std::vector<const B*> found;
  for (const auto& block : blocks) {
    if (const auto* one = std::get_if<B>(&block)) found.push_back(one);
  }
  return found;
}

std::string titlesIn(const std::vector<report::Block>& blocks) {
  std::string all;
  for (const auto* table : blocksIn<report::Table>(blocks)) all += (all.empty() ? "" : " ") + codeOf(table->title);
  return all;
}

std::string kindsIn(const std::vector<report::Block>& blocks) {
  std::string all;
  for (const auto& block : blocks) {
    const auto* kind = std::holds_alternative<report::KeyFigures>(block) ? "figures" : std::holds_alternative<report::Table>(block) ? "table" : std::holds_alternative<report::Diagram>(block) ? "diagram" : std::holds_alternative<report::Chart>(block) ? "chart" : "other";
    all += (all.empty() ? "" : " ") + std::string{kind};
  }
  return all;
}

std::string argumentOf(const report::Cell& cell, const char* name) {
  const auto& message = std::get<Message>(cell.text);
  for (const auto& [key, value] : message.args) {
    if (key != name) continue;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    return QByteArray::number(std::get<double>(value)).toStdString();
  }
  return "missing";
}

ContactPoint carrying(std::string name, std::int64_t items, std::int64_t limit) {
  auto contact = between(std::move(name), "ERP", "Shop");
  contact.items = items;
  contact.updatesPerDay = 4;
  contact.rateLimit = limit;
  contact.rateSeconds = 60;
  return contact;
}

}  // namespace

class TestContactsChapter : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anEmptyInventoryAddsNothing() {
    const Inventory inventory;
    const auto blocks = chapter(inventory.project());
    QVERIFY(blocks);
    QVERIFY(blocks->empty());
  }

  void theWorstComesFirstAndTheMatrixSaysItsLetter() {
    Inventory inventory;
    inventory.add(between("a", "ERP", "Shop", DataFlow::ToProvider));
    inventory.add(between("b", "ERP", "", DataFlow::Both));
    inventory.add(between("c", "ERP", "Shop"));
    inventory.find("b", "no_encryption", Severity::High);
    inventory.find("c", "no_owner", Severity::Low);
    const auto blocks = chapter(inventory.project());
    QVERIFY(blocks);
    const auto& rows = blocksIn<report::Table>(*blocks)[0]->rows;
    QCOMPARE(codeOf(rows[0][1].text) + codeOf(rows[1][1].text) + codeOf(rows[2][1].text), std::string{"bca"});
    QVERIFY(rows[0][0].severity == Severity::High);
    QVERIFY(!rows[2][0].severity);
    QCOMPARE(codeOf(rows[0][3].text), std::string{"contacts.exchanges.both"});
    QCOMPARE(argumentOf(rows[0][3], "to"), std::string{"contacts.exchanges.unknown"});
    QCOMPARE(argumentOf(rows[2][3], "from"), std::string{"Shop"});
    QCOMPARE(argumentOf(rows[2][3], "to"), std::string{"ERP"});
    const auto* chart = blocksIn<report::Chart>(*blocks)[0];
    QCOMPARE(codeOf(chart->series[1].name), std::string{"contacts.exchanges.unknown"});
    QCOMPARE(chart->series[0].points[0].value, std::optional{2.0});
    QCOMPARE(codeOf(chart->series[0].points[0].note), std::string{"kit.severity.letter.low"});
    QCOMPARE(codeOf(chart->series[1].points[0].note), std::string{"kit.severity.letter.high"});
  }

  void aLongInventoryIsCutAndSaysSo() {
    Inventory inventory;
    for (int i = 0; i < 101; ++i) inventory.add(between("n" + std::to_string(i), "system " + std::to_string(i), "Shop"));
    const auto blocks = chapter(inventory.project());
    QVERIFY(blocks);
    const auto* table = blocksIn<report::Table>(*blocks)[0];
    QCOMPARE(table->rows.size(), std::size_t{100});
    QCOMPARE(codeOf(table->note), std::string{"contacts.report.first"});
    const auto* chart = blocksIn<report::Chart>(*blocks)[0];
    QCOMPARE(codeOf(chart->categories.back()), std::string{"contacts.exchanges.gathered"});
    double all = 0;
    for (const auto& series : chart->series) {
      for (const auto& point : series.points) all += point.value.value_or(0);
    }
    QCOMPARE(all, 101.0);
  }

  void headroomShowsHowItWasReckonedTheTightestFirst() {
    const auto table = headroomTable({carrying("roomy", 1000, 6000), carrying("tight", 50'000, 120), between("silent", "ERP", "Shop")});
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(codeOf(table.rows[0][0].text), std::string{"tight"});
    QCOMPARE(codeOf(table.rows[0][1].text), std::string{"contacts.report.exceeded"});
    QCOMPARE(codeOf(table.rows[1][1].text), std::string{"contacts.report.left_share"});
    QCOMPARE(codeOf(table.rows[0][4].text), std::string{"contacts.report.derivation_assumed"});
    QCOMPARE(argumentOf(table.rows[0][4], "needed"), std::string{"6.94"});  // 50,000 x 4 / 86,400 x 3
    QCOMPARE(argumentOf(table.rows[0][4], "allowed"), std::string{"2"});
    QVERIFY(headroomTable({between("silent", "ERP", "Shop")}).rows.empty());
  }

  void onlyWhatMattersToAKindIsAskedFor() {
    auto sheet = between("sheet", "ERP", "Shop", DataFlow::FromProvider);
    sheet.kind = ContactKind::Manual;
    sheet.owner = "Ana";
    QCOMPARE(unknownTable({sheet}).rows.size(), std::size_t{1});
    QCOMPARE(codeOf(unknownTable({sheet}).rows[0][0].text), std::string{"label.contact_point.sla"});
    sheet.sla = "8 x 5";
    QVERIFY(unknownTable({sheet}).rows.empty());
    const auto api = unknownTable({between("api", "ERP", "Shop"), sheet});
    const auto limit = std::ranges::find_if(api.rows, [](const auto& row) { return codeOf(row[0].text) == "label.contact_point.rate_limit"; });
    QVERIFY(limit != api.rows.end());
    QCOMPARE(argumentOf((*limit)[1], "all"), std::string{"1"});
  }

  void whoLacksItIsNamedUpToAFew() {
    std::vector<ContactPoint> contacts;
    for (int i = 0; i < 7; ++i) contacts.push_back(between("n" + std::to_string(i), "", "Shop", DataFlow::Both));
    const auto row = unknownTable(contacts).rows.front();
    QCOMPARE(argumentOf(row[1], "some"), std::string{"7"});
    QCOMPARE(argumentOf(row[2], "names"), std::string{"n0, n1, n2, n3"});
    QCOMPARE(argumentOf(row[2], "n"), std::string{"3"});
  }

  void theBlocksComeInTheOrderOfTheQuestions() {
    Inventory inventory;
    inventory.add(carrying("a", 10, 10));
    const auto blocks = chapter(inventory.project());
    QVERIFY(blocks);
    QCOMPARE(titlesIn(*blocks), std::string{"contacts.report.inventory contacts.report.headroom contacts.report.unknown"});
    QCOMPARE(kindsIn(*blocks), std::string{"figures table diagram chart table table"});
  }

  void theGraphNamesWhoExchangesWhat() {
    Inventory inventory;
    inventory.add(between("orders", "ERP", "Shop", DataFlow::ToProvider));
    inventory.find("orders", "no_encryption", Severity::High);
    const auto blocks = chapter(inventory.project());
    QVERIFY(blocks);
    const auto* diagram = blocksIn<report::Diagram>(*blocks)[0];
    QCOMPARE(codeOf(diagram->boxes[0].label) + codeOf(diagram->boxes[1].label) + codeOf(diagram->connections[0].label), std::string{"ERPShoporders"});
    QCOMPARE(codeOf(diagram->connections[0].mark), std::string{"kit.severity.letter.high"});
  }

  void aStopEndsTheChapter() {
    Inventory inventory;
    inventory.add(between("orders", "ERP", "Shop"));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(chapter(inventory.project(), {.stop = stop.get_token()}).error().code(), std::string{"base.cancelled"});
  }
};

QTEST_APPLESS_MAIN(TestContactsChapter)
#include "tst_contacts_chapter.moc"
