// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/checks.h"
#include "core/contacts/flows.h"
#include "core/contacts/room.h"
#include "core/quality/room.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prumo;
using namespace prumo::contacts;

namespace {

struct Exchanged {
  QTemporaryDir folder;
  std::vector<Room> rooms{contacts::room(), quality::room()};
  ProjectFile project = opened();

  ProjectFile opened() {
    auto made = ProjectFile::create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), schemaOf(rooms), {.name = "tester"});
    if (!made) qFatal("not created");
    return std::move(*made);
  }
  void write(const std::function<Result<void>(Transaction&)>& act) {
    if (!project.edit({"contacts.edit.add", {}}, act)) qFatal("not written");
  }
  std::string addFeed(const std::string& name) {
    const quality::Dataset feed{.id = newUuid(), .name = name, .path = "/feeds/" + name, .addedAt = project.author().clock->now()};
    write([&feed](Transaction& edit) { return edit.insert(feed); });
    return "quality/" + feed.id;
  }
  std::string addContact(const std::string& name) {
    const ContactPoint contact{.id = newUuid(), .name = name, .provider = "ERP", .consumer = "Shop", .owner = "Ana", .addedAt = project.author().clock->now()};
    write([&contact](Transaction& edit) { return edit.insert(contact); });
    return contact.id;
  }
  void say(const std::string& flow, const std::string& contact) {
    write([&](Transaction& edit) { return carry(edit, project, flow, contact); });
  }
  std::vector<CarriedFlow> flows() {
    auto all = flowsOf(rooms, project).and_then([this](const std::vector<MessageFlow>& known) { return carriedFlows(project, known); });
    if (!all) qFatal("not read");
    return std::move(*all);
  }
  std::vector<std::string> findings() {
    const auto known = *flowsOf(rooms, project);
    std::vector<std::string> origins;
    const auto found = *suspicionsOf(project, known, [](const Message& message) { return message.code; });
    for (const auto& one : found.findings) origins.push_back(one.origin);
    return origins;
  }
};

}  // namespace

class TestFlows : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aFeedThatNoContactPointCarriesIsAFindingUntilSomebodySaysWhichOneDoes() {
    Exchanged at;
    const auto feed = at.addFeed("orders.csv");
    const auto contact = at.addContact("SFTP of the ERP");
    QCOMPARE(at.findings(), std::vector<std::string>{"contacts/flow/" + feed});
    at.say(feed, contact);
    QCOMPARE(at.findings(), std::vector<std::string>{});
    QCOMPARE(at.flows()[0].contactName, std::string{"SFTP of the ERP"});
    at.say(feed, "");
    QCOMPARE(at.findings().size(), std::size_t{1});
    QVERIFY(at.project.undo());
    QCOMPARE(at.findings().size(), std::size_t{0});
  }

  void aFileThatWasReadAsASampleIsKnownByItsName() {
    Exchanged at;
    const auto feed = at.addFeed("orders.csv");
    const auto contact = at.addContact("SFTP of the ERP");
    const ContactSpec sample{.id = newUuid(), .contact = contact, .format = SpecFormat::Sample, .file = "orders.csv", .at = at.project.author().clock->now()};
    at.write([&sample](Transaction& edit) { return edit.insert(sample); });
    QCOMPARE(at.flows()[0].contact, contact);
    QVERIFY(at.flows()[0].isBySample);
    const auto other = at.addContact("E-mail");
    at.say(feed, other);  // who knows better is heard
    QCOMPARE(at.flows()[0].contact, other);
    QVERIFY(!at.flows()[0].isBySample);
  }

  void aRemovedContactPointCarriesNothing() {
    Exchanged at;
    const auto feed = at.addFeed("orders.csv");
    const auto contact = at.addContact("SFTP of the ERP");
    at.say(feed, contact);
    at.write([&contact](Transaction& edit) { return edit.remove<ContactPoint>(contact); });
    QCOMPARE(at.flows()[0].contact, std::string{});
    QCOMPARE(at.findings().size(), std::size_t{1});
  }

  void flowsAreFoundByIdAndByName() {
    const std::vector<MessageFlow> flows{{.id = "quality/1", .name = "orders.csv"}, {.id = "quality/2", .name = "stock.csv"}};
    QCOMPARE(flowNamed(flows, "quality/2")->name, std::string{"stock.csv"});
    QCOMPARE(flowNamed(flows, "orders.csv")->id, std::string{"quality/1"});
    QCOMPARE(flowNamed(flows, "prices.csv").error().code(), std::string{"contacts.no_flow"});
  }
};

QTEST_APPLESS_MAIN(TestFlows)
#include "tst_flows.moc"
