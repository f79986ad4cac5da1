// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

#include "core/contacts/found_json.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kFour = "{\"_type\": \"export\", \"__export_format\": 4, \"resources\": [\n"
    "{\"_id\": \"r1\", \"_type\": \"request\", \"parentId\": \"f2\", \"name\": \"One\", \"method\": \"GET\", \"url\": \"{{ _.base }}/orders/{{ _.order }}\", \"description\": \"Reads one\",\n"
    "  \"parameters\": [{\"name\": \"page\", \"value\": \"1\"}], \"headers\": [{\"name\": \"Accept\", \"value\": \"a/b\"}], \"authentication\": {}},\n"
    "{\"_id\": \"r2\", \"_type\": \"request\", \"parentId\": \"w\", \"name\": \"New\", \"method\": \"post\", \"url\": \"{{ base }}/orders/{% uuid 'v4' %}\", \"body\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"sku\\\": \\\"a\\\"}\"},\n"
    "  \"authentication\": {\"type\": \"basic\", \"username\": \"ana\", \"password\": \"hunter2!Blue\"}},\n"
    "{\"_id\": \"f2\", \"_type\": \"request_group\", \"parentId\": \"f1\", \"name\": \"Inner\"},\n"
    "{\"_id\": \"f1\", \"_type\": \"request_group\", \"parentId\": \"w\", \"name\": \"Outer\", \"authentication\": {\"type\": \"apikey\", \"key\": \"X-Key\", \"value\": \"{{ _.key }}\", \"addTo\": \"header\"}},\n"
    "{\"_id\": \"w\", \"_type\": \"workspace\", \"name\": \"Shop\", \"parentId\": null},\n"
    "{\"_id\": \"e\", \"_type\": \"environment\", \"parentId\": \"w\", \"name\": \"Base\", \"data\": {\"base\": \"https://{{ _.api.host }}/v2\", \"api\": {\"host\": \"api.shop.example\"}, \"order\": 4711, \"key\": \"q7Zt2Lk9Vb4Xw1Rn\", \"api_token\": \"q7Zt2Lk9Vb4Xw1Rn\"}},\n"
    "{\"_id\": \"e2\", \"_type\": \"environment\", \"parentId\": \"e\", \"name\": \"Test\", \"data\": {\"api\": {\"host\": \"test.shop.example\"}}},\n"
    "{\"_id\": \"g\", \"_type\": \"grpc_request\", \"parentId\": \"w\", \"name\": \"Odd\"}]}";

constexpr auto kFive = "type: collection.insomnia.rest/5.0\n"
    "name: Shop\n"
    "collection:\n"
    "  - name: Orders\n"
    "    authentication: {type: bearer, token: \"{{ _.token }}\"}\n"
    "    environment: {version: v3}\n"
    "    children:\n"
    "      - url: \"{{ _.base }}/{{ _.version }}/orders/:id\"\n"
    "        name: One\n"
    "        method: GET\n"
    "        meta: {description: Reads one}\n"
    "        pathParameters: [{name: id, value: \"12\"}]\n"
    "  - {url: \"https://other.example/ping\", name: Ping, method: GET}\n"
    "  - {name: Odd}\n"
    "environments: {name: Base, data: {base: \"https://api.shop.example\"}, subEnvironments: [{name: Test, data: {base: \"https://test.shop.example\"}}]}\n";

std::string servers(const FoundInterface& found) {
  std::string all;
  for (const auto& one : found.servers) all += (all.empty() ? "" : " ") + one.url + (one.description.empty() ? "" : "(" + one.description + ")");
  return all;
}

}  // namespace

class TestInsomnia : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void formatFourIsReadThroughItsParents() {
    Specs specs;
    const auto found = specs.read("shop.json", kFour);
    QVERIFY(found.format == SpecFormat::Insomnia);
    QCOMPARE(found.formatVersion, std::string{"4"});
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(shop.name, std::string{"Shop"});
    QCOMPARE(servers(shop), std::string{"https://api.shop.example/v2 https://test.shop.example/v2(Test)"});
    const auto& one = operation(shop, "GET /orders/{}");
    QCOMPARE(one.path, std::string{"/orders/{order}"});
    QCOMPARE(one.group, std::string{"Outer/Inner"});
    QCOMPARE(one.summary, std::string{"Reads one"});
    QCOMPARE(one.line, 2);
    QCOMPARE(one.security, std::vector<std::string>{"api_key X-Key"});
    const auto& created = operation(shop, "POST /orders/{}");
    QCOMPARE(created.path, std::string{"/orders/{value}"});
    QCOMPARE(created.security, std::vector<std::string>{"basic"});
    QCOMPARE(paths(schema(shop, "New request")), std::string{"sku"});
    QCOMPARE(notTaken(found), std::string{"contacts.no_request@11"});
  }

  void formatFiveIsReadAsATree() {
    Specs specs;
    const auto found = specs.read("shop.yaml", kFive);
    QCOMPARE(found.formatVersion, std::string{"5.0"});
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(servers(shop), std::string{"https://api.shop.example https://test.shop.example(Test) https://other.example"});
    const auto& one = operation(shop, "GET /v3/orders/{}");
    QCOMPARE(one.group, std::string{"Orders"});
    QCOMPARE(one.summary, std::string{"Reads one"});
    QCOMPARE(one.security, std::vector<std::string>{"bearer"});
    QCOMPARE(one.parameters.at(0).value.type, std::string{"integer"});
    QVERIFY(operation(shop, "GET /ping").security.empty());
    QCOMPARE(notTaken(found), std::string{"contacts.no_request@14"});
  }

  void credentialsAreToldAndNeverKept() {
    Specs specs;
    const auto found = specs.read("shop.json", kFour);
    std::string places;
    for (const auto& one : found.exposed) places += std::to_string(one.line) + " " + one.place + "\n";
    QCOMPARE(QByteArray::fromStdString(places), QByteArray("9 api_token\n7 key\n5 basic password\n"));
    const auto all = jsonOf(found.interfaces[0]).dump();
    for (const auto* secret : {"q7Zt", "hunter2"}) QVERIFY2(all.find(secret) == std::string::npos, secret);
  }

  void circlesOfFoldersEndAndOtherFilesAreRefused() {
    Specs specs;
    const auto found = specs.read("a.json", "{\"_type\": \"export\", \"__export_format\": 9, \"resources\": [{\"_id\": \"a\", \"_type\": \"request_group\", \"parentId\": \"a\", \"name\": \"A\"}, {\"_type\": \"request\", \"parentId\": \"a\", \"url\": \"http://x.example\"}, 1]}");
    QCOMPARE(found.interfaces[0].operations.size(), std::size_t{1});
    QCOMPARE(notTaken(found), std::string{"contacts.unknown_version@1 contacts.no_title@0"});
    QCOMPARE(specs.refusal("a.json", "{\"_type\": \"export\"}", SpecFormat::Insomnia), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.yaml", "type: collection.insomnia.rest/5.0\ncollection: [\n", SpecFormat::Insomnia), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.yaml", "asyncapi: 3.0.0\n", SpecFormat::Insomnia), std::string{"contacts.other_format"});
  }
};

QTEST_APPLESS_MAIN(TestInsomnia)
#include "tst_insomnia.moc"
