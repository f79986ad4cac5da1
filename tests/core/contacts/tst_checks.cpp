// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/ratings.h"
#include "core/contacts/headroom.h"
#include "core/contacts/intake.h"
#include "core/contacts/room.h"
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

/// "check:severity" of everything that is wrong with it, in the order of the list.
std::string wrongWith(const ContactView& view) {
  std::string all;
  for (const auto& check : contactChecks()) {
    if (check.look(view)) all += (all.empty() ? "" : " ") + std::string{check.id};
  }
  return all;
}

/// One that nothing is wrong with.
ContactView sound() {
  return {.contact = {.name = "Orders", .provider = "ERP", .consumer = "Shop", .address = "https://erp.example", .authentication = Authentication::OAuth2, .owner = "Ana"}};
}

ContactView described(std::vector<FoundOperation> operations) {
  auto view = sound();
  view.contact.rateLimit = 100;
  view.spec = ContactSpec{.format = SpecFormat::OpenApi, .file = "erp.yaml"};
  view.operations = std::move(operations);
  return view;
}

FoundOperation call(std::string method, std::string path) {
  FoundOperation operation{.key = operationKey(method, path), .method = std::move(method), .path = std::move(path), .security = {"o"}};
  operation.bodies = {{"200", "application/json", "Answer"}, {"4XX", "application/json", "Error"}};
  return operation;
}

ContactPoint carrying(std::int64_t items, double updates, std::int64_t limit, double seconds) {
  auto contact = sound().contact;
  contact.items = items;
  contact.updatesPerDay = updates;
  contact.rateLimit = limit;
  contact.rateSeconds = seconds;
  return contact;
}

}  // namespace

class TestChecks : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aSoundContactPointAndAnUnknownOneAreLeftInPeace() {
    QCOMPARE(wrongWith(sound()), std::string{});
    auto unknown = sound();
    unknown.contact.authentication = Authentication::Unknown;
    unknown.contact.address.clear();
    QCOMPARE(wrongWith(unknown), std::string{});
  }

  void credentialsInTheOpenAreCriticalAndToldOnce() {
    auto view = sound();
    view.contact.sandbox = Known::Yes;
    view.contact.address = "http://erp.example/api";
    QCOMPARE(wrongWith(view), std::string{"no_encryption"});
    view.contact.authentication = Authentication::Basic;
    QCOMPARE(wrongWith(view), std::string{"password_in_the_open"});
    view.contact.address = "http://localhost:8080";
    QCOMPARE(wrongWith(view), std::string{});
    view.servers = {{"ftp://files.example", {}}};
    QCOMPARE(wrongWith(view), std::string{"password_in_the_open"});
  }

  void operationsThatAskForNothingAreCounted() {
    auto view = described({call("GET", "/a/{id}"), call("GET", "/b/{id}")});
    view.security = {{"o", SecurityKind::OAuth2, {}}};
    QCOMPARE(wrongWith(view), std::string{});
    view.operations[1].security.clear();
    QCOMPARE(wrongWith(view), std::string{"no_authentication"});
  }

  void aDescriptionThatLeavesCredentialsOutIsTold() {
    auto view = described({call("GET", "/stock/{sku}")});
    view.contact.authentication = Authentication::Unknown;
    QCOMPARE(wrongWith(view), std::string{"unsaid_authentication"});
    view.spec->format = SpecFormat::Har;  // has no place for it
    QCOMPARE(wrongWith(view), std::string{});
    view.spec->format = SpecFormat::OpenApi;
    view.contact.authentication = Authentication::MutualTls;
    QCOMPARE(wrongWith(view), std::string{});
  }

  void aDescriptionWithoutAServerForTrialsIsTold() {
    auto view = described({call("GET", "/stock/{sku}")});
    view.servers = {{"https://erp.example", ""}};
    QCOMPARE(wrongWith(view), std::string{"no_sandbox"});
    view.servers.push_back({"https://erp.example/v2", "Homologação"});
    QCOMPARE(wrongWith(view), std::string{});
    view.servers = {{"/v1", ""}};
    QCOMPARE(wrongWith(view), std::string{});
    view.servers = {{"https://erp.example", ""}};
    view.contact.sandbox = Known::NotApplicable;
    QCOMPARE(wrongWith(view), std::string{});
  }

  void ordersThatARepeatedCallDoublesAreTold() {
    auto view = described({call("POST", "/orders/search"), call("POST", "/products"), call("POST", "/orders/{id}/cancel")});
    QCOMPARE(wrongWith(view), std::string{});
    view.operations.push_back(call("POST", "/v1/orders"));
    QCOMPARE(wrongWith(view), std::string{"repeated_orders"});
    view.operations.back().parameters = {{"Idempotency-Key", "header", {}}};
    QCOMPARE(wrongWith(view), std::string{});
  }

  void listsWithoutPagesAreToldWhereTheAnswerIsAList() {
    auto view = described({call("GET", "/products")});
    view.schemas = {{.name = "Answer", .fields = {{.path = "items[]", .isList = true}}}};
    QCOMPARE(wrongWith(view), std::string{"no_paging"});
    view.operations[0].parameters = {{"page_size", "query", {}}};
    QCOMPARE(wrongWith(view), std::string{});
  }

  void errorsLimitsAndRetiredOperationsAreToldFromTheDescription() {
    auto view = described({call("GET", "/a/{id}")});
    view.operations[0].bodies.pop_back();
    view.operations[0].isDeprecated = true;
    view.contact.rateLimit.reset();
    QCOMPARE(wrongWith(view), std::string{"no_error_contract deprecated no_rate_limit"});
    view.operations[0].headers = {"x-ratelimit-limit"};
    QCOMPARE(wrongWith(view), std::string{"no_error_contract deprecated"});
  }

  void aCnpjThatTakesDigitsAloneIsTold_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("digits by pattern") << "emit.CNPJ" << "string" << "^\\d{14}$" << true;
    QTest::newRow("digits by class") << "cnpj_cliente" << "string" << "[0-9]{14}" << true;
    QTest::newRow("a number") << "cnpj" << "integer" << "" << true;
    QTest::newRow("an access key") << "infNFe.chNFe" << "string" << "[0-9]{44}" << true;
    QTest::newRow("letters too") << "cnpj" << "string" << "[0-9A-Z]{12}[0-9]{2}" << false;
    QTest::newRow("any text") << "cnpj" << "string" << "" << false;
    QTest::newRow("something else") << "cpf" << "string" << "\\d{11}" << false;
  }
  void aCnpjThatTakesDigitsAloneIsTold() {
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, pattern);
    QFETCH(bool, isTold);
    auto view = described({});
    view.schemas = {{.name = "Order", .fields = {{.path = name.toStdString(), .type = type.toStdString(), .pattern = pattern.toStdString()}}}};
    QCOMPARE(wrongWith(view).find("numeric_cnpj") != std::string::npos, isTold);
  }

  void whatSomebodySaidCounts() {
    auto view = sound();
    view.contact.kind = ContactKind::Webhook;
    view.contact.signature = view.contact.sandbox = view.contact.idempotency = view.contact.pagination = view.contact.errorContract = Known::No;
    view.contact.owner.clear();
    view.contact.consumer.clear();
    view.contact.authentication = Authentication::None;
    QCOMPARE(wrongWith(view), std::string{"no_authentication unsigned_notices repeated_orders no_error_contract no_paging no_sandbox orphan no_owner"});
  }

  void whatAProbeSawOfTheCertificateIsTold() {
    constexpr std::int64_t kDay = 86'400'000;
    auto view = sound();
    view.now = {1000 * kDay, 0};
    view.probe = ContactProbe{.address = "https://erp.example:443/", .tlsVersion = "TLSv1.3"};
    view.trust = ProbeTrust{.chain = {{"CN = erp.example", "CN = Authority", {}, {1031 * kDay, 0}}}, .fitsHost = true, .isVerified = true};
    QCOMPARE(wrongWith(view), std::string{});
    view.trust->chain[0].notAfter.ms = 1030 * kDay;
    QCOMPARE(wrongWith(view), std::string{"certificate_near_its_end"});
    view.trust->chain[0].notAfter.ms = 999 * kDay;  // it was valid when it was probed
    QCOMPARE(wrongWith(view), std::string{"certificate_expired"});
    view.trust->chain[0].notAfter.ms = 2000 * kDay;
    view.trust->isVerified = view.trust->fitsHost = false;
    QCOMPARE(wrongWith(view), std::string{"certificate_of_another"});
    view.trust->fitsHost = true;
    QCOMPARE(wrongWith(view), std::string{"certificate_untrusted"});
    view.trust->isSelfSigned = true;
    QCOMPARE(wrongWith(view), std::string{"certificate_untrusted"});
    view.trust.reset();
    view.probe->tlsVersion = "TLSv1.1";
    QCOMPARE(wrongWith(view), std::string{"old_tls"});
  }

  void headroomIsReckonedAsWrittenDown() {
    // 50,000 SKUs, 4 updates a day, peak factor 3: 6.94 a second, against 120 a minute = 2 a second.
    auto contact = carrying(50'000, 4, 120, 60);
    contact.peakFactor = 3;
    contact.pageSize = 50;
    contact.windowMinutes = 60;
    const auto headroom = *headroomOf(contact);
    QVERIFY(qAbs(headroom.needed - 50'000 * 4 / 86'400.0 * 3) < 1e-9);
    QCOMPARE(headroom.limit, 2.0);
    QVERIFY(qAbs(headroom.share - (1 - headroom.needed / 2)) < 1e-12);
    QCOMPARE(headroom.fullSyncCalls, 1000);
    QCOMPARE(headroom.fullSync, 500.0);
    QVERIFY(qAbs(*headroom.windowShare - (1 - 500.0 / 3600)) < 1e-12);
    QCOMPARE(levelOf(headroom), 0);
    auto view = sound();
    view.contact = contact;
    QCOMPARE(wrongWith(view), std::string{"too_little_headroom"});
  }

  void littleRoomIsToldBeforeItIsTooLittle() {
    auto view = sound();
    view.contact = carrying(86'400, 0.9, 3, 1);
    view.contact.peakFactor = 3;  // 2.7 of 3 calls a second
    QCOMPARE(wrongWith(view), std::string{"scarce_headroom"});
    view.contact.updatesPerDay = 0.5;
    QCOMPARE(wrongWith(view), std::string{});
  }

  void theProposalTellsOfWhateverHasLessRoom() {
    auto tight = carrying(1000, 1, 1000, 1);
    tight.id = "a";
    auto slow = carrying(1000, 1, 1, 1);
    slow.id = "b";
    slow.windowMinutes = 10;  // a full exchange takes 1000 s, of which 600 are there
    Ratings ratings;
    for (const auto& contact : {tight, slow}) ratings.take({.contact = contact});
    const auto all = ratings.proposals("contacts/", {});
    const auto found = std::ranges::find(all, std::string{"rate_limits"}, &Proposal::criterion);
    QVERIFY(found != all.end());
    QCOMPARE(found->level, 0);
    QCOMPARE(found->origin, std::string{"contacts/b"});
    QVERIFY2(found->basis.find("window_short") != std::string::npos, found->basis.c_str());
  }

  void whatTheConsultantKnowsBetterIsHeardInTheRatings() {
    auto view = described({call("POST", "/orders")});
    view.contact.idempotency = Known::Yes;
    view.contact.errorContract = Known::No;
    Ratings ratings;
    ratings.take(view);
    QStringList all;
    for (const auto& one : ratings.proposals("contacts/", {})) all += QString::fromStdString(one.criterion) + QLatin1Char(' ') + QString::number(one.level);
    QVERIFY2(all.contains(QStringLiteral("idempotency 3")) && all.contains(QStringLiteral("error_contract 0")), qPrintable(all.join(u' ')));
  }

  void oneOpenOperationLeavesTheOthersProtected() {
    std::vector<FoundOperation> calls;
    for (int i = 0; i < 10; ++i) calls.push_back(call("GET", "/a" + std::to_string(i) + "/{id}"));
    auto view = described(std::move(calls));
    view.security = {{"o", SecurityKind::OAuth2, {}}};
    view.operations[0].security.clear();
    QCOMPARE(wrongWith(view), std::string{"no_authentication"});
    Ratings ratings;
    ratings.take(view);
    for (const auto& one : ratings.proposals("contacts/", {})) QVERIFY2(one.criterion != "authentication", "nothing proves a level");
    view.operations[0] = call("POST", "/oauth/token");
    view.operations[0].security.clear();
    QCOMPARE(wrongWith(view), std::string{});
  }

  void levelsFollowWhatIsLeft() {
    const auto level = [](double updates) { return levelOf(*headroomOf(carrying(86'400, updates / kUsualPeak, 100, 1))); };  // needs `updates` of 100 a second
    QCOMPARE(level(101), 0);
    QCOMPARE(level(95), 1);
    QCOMPARE(level(80), 2);
    QCOMPARE(level(60), 3);
    QCOMPARE(level(40), 4);
    QCOMPARE(level(10), 5);
    QVERIFY(headroomOf(carrying(86'400, 1, 100, 1))->isPeakAssumed);
    QVERIFY(!headroomOf(sound().contact));
    auto slow = carrying(1000, 1, 1, 1);
    slow.windowMinutes = 10;  // a full exchange takes 1000 s
    QCOMPARE(levelOf(*headroomOf(slow)), 0);
  }

  void aRatingFollowsFromHowMuchIsInOrder() {
    const auto& contracts = *std::ranges::find(contactRatings(), std::string_view{"contracts"}, &ContactRating::criterion);
    QCOMPARE(levelOf(contracts, {0, 0}), std::optional<int>{});
    QCOMPARE(levelOf(contracts, {0, 4}), std::optional<int>{});
    QCOMPARE(levelOf(contracts, {1, 4}), std::optional<int>{1});
    QCOMPARE(levelOf(contracts, {2, 4}), std::optional<int>{2});
    QCOMPARE(levelOf(contracts, {4, 4}), std::optional<int>{3});
  }

  void criteriaAreRatedOverTheWholeInventory() {
    auto shop = described({call("POST", "/orders"), call("GET", "/orders/{id}")});
    shop.operations[1].bodies.pop_back();  // says nothing of errors
    auto notices = sound();
    notices.contact.kind = ContactKind::Webhook;
    notices.contact.signature = Known::No;
    notices.contact.address = "http://shop.example/notices";
    auto sheet = sound();
    sheet.contact.kind = ContactKind::Email;
    Ratings ratings;
    for (const auto& view : {shop, notices, sheet}) ratings.take(view);
    QStringList all;
    for (const auto& one : ratings.proposals("contacts/", {})) all += QString::fromStdString(one.criterion) + QLatin1Char(' ') + QString::number(one.level);
    QCOMPARE(all.join(QLatin1String(", ")), QStringLiteral("inventory 1, contracts 2, idempotency 1, error_contract 2, webhooks 0, personal_data 0"));
    QCOMPARE(ratings.proposals("contacts/", {})[2].basis, toJson(Message{"contacts.rating.idempotency", {{"good", std::int64_t{0}}, {"all", std::int64_t{1}}}}));
  }

  void findingsAreProposedOnceAndGoWhenTheyAreMended() {
    const QTemporaryDir folder;
    Schema tables = room().tables;
    tables.push_back(record::tableOf<Finding>());
    tables.push_back(record::tableOf<Proposal>());
    tables.push_back(record::tableOf<Answer>());
    auto project = std::move(*ProjectFile::create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), tables, {.name = "tester"}));
    auto contact = carrying(1000, 1, 1000, 1);
    contact.id = newUuid();
    contact.address = "http://erp.example";
    QVERIFY(project.edit({"contacts.edit.add", {}}, [&](Transaction& edit) { return edit.insert(contact); }));
    const auto look = [&project] {
      const auto found = suspicionsOf(project, {}, [](const Message& message) { return message.code; });
      QVERIFY(found);
      QVERIFY(project.edit({"contacts.edit.check", {}}, [&](Transaction& edit) { return proposeSuspicions(edit, project, *found); }));
    };
    const auto levelOf = [&project](const std::string& criterion) {
      const auto all = *project.all<Proposal>();
      const auto found = std::ranges::find(all, criterion, &Proposal::criterion);
      return found == all.end() ? -1 : found->level;
    };
    look();
    look();
    const auto findings = *project.all<Finding>();
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].origin, "contacts/" + contact.id + "/no_encryption");
    QCOMPARE(findings[0].criterion, std::string{"personal_data"});
    QCOMPARE(levelOf("rate_limits"), 5);
    QCOMPARE(levelOf("personal_data"), 0);
    contact.address = "https://erp.example";
    QVERIFY(project.edit({"contacts.edit.add", {}}, [&](Transaction& edit) { return edit.update(contact); }));
    look();
    QCOMPARE(project.count("finding").value_or(-1), std::int64_t{0});
    QCOMPARE(levelOf("personal_data"), -1);
  }
};

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
