// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/intake.h"
#include "core/contacts/room.h"
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kFirst =
    "openapi: 3.0.0\n"
    "info: {title: Shop, version: '1'}\n"
    "servers: [{url: 'https://sandbox.shop.example'}, {url: 'https://api.shop.example'}]\n"
    "components: {securitySchemes: {key: {type: apiKey, in: header, name: K}}, schemas: {Order: {properties: {id: {type: string}}}}}\n"
    "security: [{key: []}]\n"
    "paths:\n"
    "  /orders: {get: {parameters: [{name: page, in: query}], responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}\n"
    "  /orders/{id}: {get: {summary: one, responses: {'404': {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}\n"
    "  /old: {get: {responses: {}}}\n";
constexpr auto kSecond =
    "openapi: 3.0.0\n"
    "info: {title: Shop, version: '2'}\n"
    "paths:\n"
    "  /orders: {get: {parameters: [{name: page, in: query}], responses: {}}}\n"
    "  /orders/{order}: {get: {summary: one, deprecated: true, responses: {}}}\n"
    "  /new: {post: {responses: {}}}\n";

constexpr auto kDesign =
    "_type: export\n__export_format: 4\nresources:\n"
    "  - {_id: w, _type: workspace, name: Shop}\n"
    "  - {_id: r, _type: request, parentId: w, name: Try, method: GET, url: 'https://api.example/try'}\n"
    "  - {_id: s, _type: api_spec, parentId: w, contents: \"openapi: 3.0.0\\ninfo: {title: Shop, version: '1'}\\npaths: {/orders: {get: {responses: {}}}}\\n\"}\n";

class Inventory {
public:
  Inventory() : m_project(std::move(*ProjectFile::create(m_folder.filePath(QStringLiteral("p.prumo")).toStdString(), room().tables, {.name = "tester"}))) {}

  ProjectFile& project() { return m_project; }

  std::vector<TakenInterface> prepare(const std::string& file, std::string_view text, const std::optional<ContactPoint>& contact = {}) {
    const auto path = m_specs.put(file, text);
    const auto found = readSpec(path);
    if (!found) qFatal("%s", toJson(found.error().message).c_str());
    auto taken = prepareIntake(m_project, *found, *specSource(path), contact);
    if (!taken) qFatal("%s", toJson(taken.error().message).c_str());
    return std::move(*taken);
  }
  SavedIntake save(const std::vector<TakenInterface>& taken) {
    SavedIntake all;
    const auto done = m_project.edit({"contacts.edit.import", {}}, [&](Transaction& edit) {
      return saveIntake(edit, m_project, taken).transform([&all](SavedIntake one) { all = std::move(one); });
    });
    if (!done) qFatal("%s", toJson(done.error().message).c_str());
    return all;
  }
  std::vector<TakenInterface> take(const std::string& file, std::string_view text, const std::optional<ContactPoint>& contact = {}) {
    auto taken = prepare(file, text, contact);
    saved = save(taken);
    return taken;
  }
  SavedIntake saved;  ///< what became of the newest

  ContactPoint only() const { return m_project.all<ContactPoint>()->at(0); }

  std::string keys() const {
    std::string all;
    const auto operations = *operationsOf(m_project, only().id);
    for (const auto& one : operations) all += one.key + (one.isGone ? " (gone)" : "") + "; ";
    return all;
  }

  void note(const std::string& key, const std::string& words) {
    const auto operations = *operationsOf(m_project, only().id);
    for (auto one : operations) {
      if (one.key != key) continue;
      one.note = words;
      QVERIFY(m_project.edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.update(one); }));
    }
  }

private:
  QTemporaryDir m_folder;
  Specs m_specs;
  ProjectFile m_project;
};

}  // namespace

class TestIntake : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aNewInterfaceBecomesAContactPointThatSaysWhatTheDescriptionSays() {
    Inventory inventory;
    const auto taken = inventory.take("shop.yaml", kFirst);
    QVERIFY(taken.at(0).isNew);
    QCOMPARE(taken[0].added.size(), std::size_t{3});
    const auto contact = inventory.only();
    QCOMPARE(contact.name, std::string{"Shop"});
    QCOMPARE(contact.address, std::string{"https://api.shop.example"});  // and not the one for trials
    QVERIFY(contact.sandbox == Known::Yes);
    QVERIFY(contact.authentication == Authentication::ApiKey);
    QVERIFY(contact.pagination == Known::Yes);
    QVERIFY(contact.errorContract == Known::Yes);
    QVERIFY(contact.idempotency == Known::Unknown);  // not seen is not denied
    QCOMPARE(contact.format, std::string{"JSON"});
    const auto spec = *latestSpec(inventory.project(), contact.id);
    QCOMPARE(schemasOf(inventory.project(), *spec)->at(0).name, std::string{"Order"});
  }

  void readAgainItShowsWhatWasAddedChangedAndRemoved() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto taken = inventory.take("other-name.yaml", kSecond);
    QVERIFY(!taken.at(0).isNew);
    QCOMPARE(taken[0].added.at(0).key, std::string{"POST /new"});
    QCOMPARE(taken[0].removed.at(0).key, std::string{"GET /old"});
    QCOMPARE(taken[0].changed.size(), std::size_t{2});
    QCOMPARE(inventory.project().count("contact_point").value_or(0), std::int64_t{1});
    QCOMPARE(inventory.keys(), std::string{"GET /orders; GET /orders/{}; POST /new; "});
  }

  void operationsStandInTheOrderOfTheNewestDescription() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    std::string text{kFirst};
    text.insert(text.find("  /orders: "), "  /first: {get: {responses: {}}}\n");
    inventory.take("shop.yaml", text);
    QCOMPARE(inventory.keys(), std::string{"GET /first; GET /orders; GET /orders/{}; GET /old; "});
    const auto spec = (*latestSpec(inventory.project(), inventory.only().id))->id;
    std::int64_t position = 0;
    const auto operations = *operationsOf(inventory.project(), inventory.only().id);
    for (const auto& one : operations) {
      QCOMPARE(one.position, position++);
      QCOMPARE(one.spec, spec);
    }
    QVERIFY(inventory.take("shop.yaml", text).at(0).isReadBefore);
  }

  void operationsThatAreGoneAreCountedApart() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    inventory.note("GET /old", "ask Ana");
    inventory.take("shop.yaml", kSecond);
    const auto counts = *operationCountsOf(inventory.project(), inventory.only().id);
    QCOMPARE(counts.described, std::int64_t{3});
    QCOMPARE(counts.gone, std::int64_t{1});
  }

  void whatStaysAtItsPlaceIsNotWrittenAgain() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto taken = inventory.take("shop.yaml", std::string{kFirst} + "  /zz: {get: {responses: {}}}\n");
    QVERIFY(taken.at(0).moved.empty() && taken[0].changed.empty());
    QCOMPARE(taken[0].same, std::int64_t{3});
  }

  void aCredentialIsToldOfTheInterfaceItBelongsToAndWhereThatIsUnknownOfAll() {
    Inventory inventory;
    Found found{.format = SpecFormat::Har};
    for (const auto* name : {"a.example", "b.example", "c.example"}) found.interfaces.push_back({.name = name});
    found.exposed = {{3, "GET /a Authorization", "a.example"}, {9, "GET /b Authorization", "b.example"}};
    auto taken = *prepareIntake(inventory.project(), found, {"a.har", ""});
    QVERIFY(taken.at(0).spec.exposed.find("/a") != std::string::npos && taken[0].spec.exposed.find("/b") == std::string::npos);
    QVERIFY(taken.at(1).spec.exposed.find("/b") != std::string::npos && taken[1].spec.exposed.find("/a") == std::string::npos);
    QCOMPARE(taken.at(2).spec.exposed, std::string{"[]"});
    found.exposed.push_back({1, "script", {}});
    taken = *prepareIntake(inventory.project(), found, {"a.har", ""});
    for (const auto& one : taken) QVERIFY(one.spec.exposed.find("script") != std::string::npos);
  }

  void whatAReadingChangedIsKeptWithIt() {
    Inventory inventory;
    QVERIFY(inventory.take("shop.yaml", kFirst).at(0).changes.empty());
    const auto first = (*latestSpec(inventory.project(), inventory.only().id))->id;
    inventory.take("shop.yaml", kSecond);
    const auto spec = **latestSpec(inventory.project(), inventory.only().id);
    QCOMPARE(spec.before, first);
    const auto changes = *changesOf(inventory.project(), spec.id);
    const auto counts = countsOf(changes);
    QVERIFY(counts.added == 1 && counts.changed == 2 && counts.removed == 1);
    QCOMPARE(counts.breaking, std::int64_t{2});  // one is gone, and one gives its answer no longer
    inventory.take("shop.yaml", kFirst);
    QVERIFY(jsonOf(*changesOf(inventory.project(), spec.id)) == jsonOf(changes));  // what came later is another story
    QVERIFY(changesOf(inventory.project(), first)->empty());
  }

  void whatReadingsLeaveInTheFileIsFoundToBeSound() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    inventory.take("shop.yaml", kSecond);
    QVERIFY(!inventory.project().all<ContactChange>()->empty());
    QVERIFY(room().verify(inventory.project()));
  }

  void whatAPersonWroteIsNotTakenForSomethingRemoved() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const ContactOperation own{.id = newUuid(), .contact = inventory.only().id, .key = "GET /mine", .method = "GET", .path = "/mine"};
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.insert(own); }));
    const auto taken = inventory.take("shop.yaml", kSecond);
    QVERIFY(std::ranges::none_of(taken.at(0).changes, [](const Changed& one) { return one.name == "GET /mine"; }));
  }

  void aProbeThatWasAllowedForNothingIsNotAllowedForWhatADescriptionNames() {
    Inventory inventory;
    const ContactPoint known{.id = newUuid(), .name = "Pedidos", .isProbeAllowed = true, .addedAt = {}};
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.insert(known); }));
    inventory.take("shop.yaml", kFirst, known);
    QCOMPARE(inventory.saved.withdrawn, std::vector<std::string>{"Pedidos"});
    QCOMPARE(inventory.only().address, std::string{"https://api.shop.example"});
    QVERIFY(!inventory.only().isProbeAllowed);
    auto allowed = inventory.only();
    allowed.isProbeAllowed = true;
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.update(allowed); }));
    inventory.take("shop.yaml", kSecond);
    QVERIFY(inventory.saved.withdrawn.empty());  // the address stays as it is
    QVERIFY(inventory.only().isProbeAllowed);
  }

  void whatAConsultantWroteStays() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    auto contact = inventory.only();
    contact.name = "Orders of the shop";
    contact.owner = "Ana";
    contact.sandbox = Known::No;
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.update(contact); }));
    inventory.note("GET /orders", "slow at noon");
    inventory.note("GET /old", "used by the report");
    const auto taken = inventory.take("shop.yaml", kSecond);
    QCOMPARE(inventory.only().name, std::string{"Orders of the shop"});
    QCOMPARE(inventory.only().owner, std::string{"Ana"});
    QVERIFY(inventory.only().sandbox == Known::No);
    QCOMPARE(taken[0].gone.at(0).key, std::string{"GET /old"});
    QVERIFY(inventory.keys().find("GET /old (gone)") != std::string::npos);
    const auto operations = *operationsOf(inventory.project(), contact.id);
    const auto orders = std::ranges::find(operations, "GET /orders", &ContactOperation::key);
    QCOMPARE(orders->note, std::string{"slow at noon"});
    inventory.take("shop.yaml", kFirst);  // back again
    QVERIFY(inventory.keys().find("(gone)") == std::string::npos);
  }

  void whatIsTypedWhileAFileIsReadStays() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto taken = inventory.prepare("shop.yaml", kSecond);
    auto contact = inventory.only();
    contact.owner = "Ana";
    contact.address = "https://typed.example";
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.update(contact); }));
    inventory.note("GET /orders/{}", "asked twice");
    inventory.note("GET /old", "used by the report");
    QVERIFY(inventory.save(taken).gone.empty());
    QCOMPARE(inventory.only().owner, std::string{"Ana"});
    QCOMPARE(inventory.only().address, std::string{"https://typed.example"});
    QVERIFY2(inventory.keys().find("GET /old (gone)") != std::string::npos, inventory.keys().c_str());  // for its note
    const auto operations = *operationsOf(inventory.project(), contact.id);
    QCOMPARE(std::ranges::find(operations, "GET /orders/{}", &ContactOperation::key)->note, std::string{"asked twice"});
  }

  void aFieldThatIsFilledWhileAFileIsReadIsNotFilledAgain() {
    Inventory inventory;
    const ContactPoint known{.id = newUuid(), .name = "Pedidos", .addedAt = {}};
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.insert(known); }));
    const auto taken = inventory.prepare("shop.yaml", kFirst, known);
    auto typed = known;
    typed.address = "https://typed.example";
    typed.isProbeAllowed = true;
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.update(typed); }));
    QVERIFY(inventory.save(taken).withdrawn.empty());
    QCOMPARE(inventory.only().address, std::string{"https://typed.example"});
    QVERIFY(inventory.only().isProbeAllowed);
    QCOMPARE(inventory.only().format, std::string{"JSON"});  // nobody wrote that one
  }

  void whatIsRemovedWhileItsFileIsReadDoesNotComeBack() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto taken = inventory.prepare("shop.yaml", kSecond);
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.remove<ContactPoint>(inventory.only().id); }));
    QCOMPARE(inventory.save(taken).gone, std::vector<std::string>{"Shop"});
    QCOMPARE(inventory.project().count("contact_point").value_or(-1), std::int64_t{0});
    QCOMPARE(inventory.project().count("contact_operation").value_or(-1), std::int64_t{0});
  }

  void aCollectionAndTheDescriptionWithinItStayTwo() {
    Inventory inventory;
    QCOMPARE(inventory.take("shop.yaml", kDesign).size(), std::size_t{2});
    for (const auto& again : inventory.take("shop.yaml", kDesign)) QVERIFY(again.isReadBefore);
    QCOMPARE(inventory.project().count("contact_point").value_or(0), std::int64_t{2});
  }

  void theSameFileReadTwiceWritesNothing() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto hash = *inventory.project().contentHash();
    QVERIFY(inventory.take("shop.yaml", kFirst).at(0).isReadBefore);
    QCOMPARE(*inventory.project().contentHash(), hash);
    QCOMPARE(inventory.project().count("contact_schema").value_or(0), std::int64_t{1});
  }

  void anImportIsOneEditThatUndoTakesBack() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto before = *inventory.project().contentHash();
    inventory.take("shop.yaml", kSecond);
    QVERIFY(inventory.project().undo());
    QCOMPARE(*inventory.project().contentHash(), before);
    QCOMPARE((*latestSpec(inventory.project(), inventory.only().id))->version, std::string{"1"});
    QVERIFY(inventory.project().redo());
    QCOMPARE((*latestSpec(inventory.project(), inventory.only().id))->version, std::string{"2"});
  }

  void aDescriptionCanBelongToAContactPointThatIsThereAlready() {
    Inventory inventory;
    const ContactPoint known{.id = newUuid(), .name = "Pedidos", .addedAt = {}};
    QVERIFY(inventory.project().edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.insert(known); }));
    inventory.take("shop.yaml", kFirst, known);
    QCOMPARE(inventory.project().count("contact_point").value_or(0), std::int64_t{1});
    QCOMPARE(inventory.only().name, std::string{"Pedidos"});
    inventory.take("shop.yaml", kSecond);  // the next reading knows where it belongs
    QCOMPARE(inventory.project().count("contact_point").value_or(0), std::int64_t{1});
    QVERIFY(contactNamed(inventory.project(), "Pedidos"));
    QCOMPARE(contactNamed(inventory.project(), "Nobody").error().code(), std::string{"contacts.no_contact"});
  }

  void longAndOddTextsFitIntoTheFile() {
    Inventory inventory;
    const std::string longName(6000, 'x');
    inventory.take("shop.json", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"" + longName + "\\u0007\"}, \"paths\": {\"/" + longName + "\": {\"get\": {\"summary\": \"a\\bc\"}}}}");
    QVERIFY(inventory.only().name.size() < 310);
    QCOMPARE(operationsOf(inventory.project(), inventory.only().id)->at(0).summary, std::string{"ac"});
  }

  void keptDetailIsReadBackAsItWasFound() {
    Inventory inventory;
    inventory.take("shop.yaml", kFirst);
    const auto found = foundOf(operationsOf(inventory.project(), inventory.only().id)->at(0));
    QCOMPARE(found.parameters.at(0).name, std::string{"page"});
    QCOMPARE(found.bodies.at(0).schema, std::string{"Order"});
    QCOMPARE(found.security, std::vector<std::string>{"key"});
  }
};

QTEST_APPLESS_MAIN(TestIntake)
#include "tst_intake.moc"
