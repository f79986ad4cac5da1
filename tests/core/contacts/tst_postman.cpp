// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

#include "core/contacts/found_json.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kHead = "{\"info\": {\"name\": \"Shop\", \"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\", \"description\": {\"content\": \"Orders\"}},\n";

const std::string kShop = std::string{kHead} +
    "\"auth\": {\"type\": \"bearer\", \"bearer\": [{\"key\": \"token\", \"value\": \"{{token}}\"}]},\n"
    "\"variable\": [{\"key\": \"base\", \"value\": \"https://api.shop.example/v2/\"}, {\"key\": \"orderId\", \"value\": \"4711\"}, {\"key\": \"kind\", \"value\": \"open\"},\n"
    "  {\"key\": \"token\", \"value\": \"q7Zt2Lk9Vb4Xw1Rn\", \"type\": \"secret\"}],\n"
    "\"item\": [\n"
    "  {\"name\": \"Orders\", \"auth\": {\"type\": \"apikey\", \"apikey\": [{\"key\": \"key\", \"value\": \"X-Shop-Key\"}, {\"key\": \"value\", \"value\": \"p0Ry7Ks3Md8Wq2Zx\"}, {\"key\": \"in\", \"value\": \"header\"}]},\n"
    "   \"item\": [\n"
    "    {\"name\": \"One order\", \"request\": {\"method\": \"GET\", \"description\": \"Reads one\",\n"
    "      \"header\": [{\"key\": \"Accept\", \"value\": \"application/json\"}],\n"
    "      \"url\": {\"raw\": \"{{base}}/{{kind}}/orders/{{orderId}}/items/:item?page=1&q=a\", \"query\": [{\"key\": \"page\", \"value\": \"1\"}, {\"key\": \"q\", \"value\": \"a\", \"disabled\": true, \"description\": \"words\"}],\n"
    "        \"variable\": [{\"key\": \"item\", \"value\": \"9\", \"description\": \"Which\"}]}},\n"
    "     \"response\": [{\"name\": \"ok\", \"code\": 200, \"header\": [{\"key\": \"Content-Type\", \"value\": \"application/json; charset=utf-8\"}, {\"key\": \"X-RateLimit-Limit\", \"value\": \"60\"}],\n"
    "       \"body\": \"{\\\"id\\\": 1, \\\"at\\\": \\\"2026-01-31T10:00:00Z\\\"}\"},\n"
    "       {\"name\": \"also\", \"code\": 200, \"header\": [{\"key\": \"Content-Type\", \"value\": \"application/json\"}], \"body\": \"{\\\"id\\\": 2}\"}, {\"name\": \"gone\", \"code\": 404, \"header\": null}]},\n"
    "    {\"name\": \"Create\", \"request\": {\"auth\": {\"type\": \"noauth\"}, \"method\": \"POST\", \"url\": \"{{base}}/orders\", \"header\": \"Content-Type: application/json\\nX-Trace: 1\",\n"
    "      \"body\": {\"mode\": \"raw\", \"raw\": \"{\\\"sku\\\": \\\"a\\\", \\\"n\\\": {{amount}}} // ours\"}}}\n"
    "   ]},\n"
    "  {\"name\": \"Login\", \"request\": {\"method\": \"POST\", \"url\": {\"protocol\": \"https\", \"host\": [\"id\", \"shop\", \"example\"], \"path\": [\"token\"]},\n"
    "     \"body\": {\"mode\": \"urlencoded\", \"urlencoded\": [{\"key\": \"user\", \"value\": \"ana\"}, {\"key\": \"password\", \"value\": \"hunter2!Blue\"}]}}},\n"
    "  {\"name\": \"Ping\", \"request\": \"https://user:s3cretWord9@api.shop.example/ping\"},\n"
    "  {\"name\": \"Lost\", \"request\": {\"url\": \"{{other}}/x\"}},\n"
    "  {\"name\": \"Nothing\", \"request\": {\"url\": \"\"}},\n"
    "  {\"name\": \"Odd\"}\n"
    "]}";

std::string parameters(const FoundOperation& operation) {
  std::string all;
  for (const auto& one : operation.parameters) all += (all.empty() ? "" : " ") + one.in + ":" + one.name + ":" + one.value.type + (one.value.isRequired ? "!" : "");
  return all;
}

std::string servers(const FoundInterface& found) {
  std::string all;
  for (const auto& one : found.servers) all += (all.empty() ? "" : " ") + one.url;
  return all;
}

}  // namespace

class TestPostman : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void requestsOfAllFoldersBecomeOperations() {
    Specs specs;
    const auto found = specs.read("shop.postman_collection.json", kShop);
    QVERIFY(found.format == SpecFormat::Postman);
    QCOMPARE(found.formatVersion, std::string{"2.1.0"});
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(shop.name, std::string{"Shop"});
    QCOMPARE(shop.description, std::string{"Orders"});
    QCOMPARE(servers(shop), std::string{"https://api.shop.example/v2 https://id.shop.example https://api.shop.example {{other}}"});
    const auto& get = operation(shop, "GET /open/orders/{}/items/{}");  // a word is filled in, a number is a parameter
    QCOMPARE(get.path, std::string{"/open/orders/{orderId}/items/{item}"});
    QCOMPARE(get.name, std::string{"One order"});
    QCOMPARE(get.group, std::string{"Orders"});
    QCOMPARE(get.summary, std::string{"Reads one"});
    QCOMPARE(get.line, 8);
    QCOMPARE(parameters(get), std::string{"path:orderId:! path:item:integer! query:page:integer query:q:string header:Accept:string"});
    QCOMPARE(get.headers, (std::vector<std::string>{"content-type", "x-ratelimit-limit"}));
  }

  void signInIsInheritedUnlessSaidOtherwise() {
    Specs specs;
    const auto shop = specs.read("shop.json", kShop).interfaces.at(0);
    QCOMPARE(operation(shop, "GET /open/orders/{}/items/{}").security, std::vector<std::string>{"api_key X-Shop-Key"});
    QVERIFY(operation(shop, "POST /orders").security.empty());
    QCOMPARE(operation(shop, "GET /ping").security, std::vector<std::string>{"bearer"});
    QCOMPARE(shop.security.at(0).detail, std::string{"header X-Shop-Key"});
  }

  void examplesBecomeSchemas() {
    Specs specs;
    const auto shop = specs.read("shop.json", kShop).interfaces.at(0);
    const auto& answer = schema(shop, "One order 200");
    QCOMPARE(paths(answer), std::string{"id at"});
    QVERIFY(field(answer, "id").isRequired);
    QVERIFY(!field(answer, "at").isRequired);
    QCOMPARE(field(answer, "at").format, std::string{"date-time"});
    QCOMPARE(paths(schema(shop, "Create request")), std::string{"sku n"});
    QCOMPARE(paths(schema(shop, "Login request")), std::string{"user password"});
    const auto& get = operation(shop, "GET /open/orders/{}/items/{}");
    QCOMPARE(get.bodies.size(), std::size_t{2});
    QCOMPARE(get.bodies[1].status, std::string{"404"});
  }

  void credentialsAreToldAndNeverKept() {
    Specs specs;
    const auto found = specs.read("shop.json", kShop);
    std::string places;
    for (const auto& one : found.exposed) places += std::to_string(one.line) + " " + one.place + "\n";
    QCOMPARE(QByteArray::fromStdString(places), QByteArray::fromStdString(std::string{"4 token\n6 apikey value\n19 POST /token password\n20 https://api.shop.example\n"}));
    const auto all = jsonOf(found.interfaces[0]).dump();
    for (const auto* secret : {"q7Zt", "p0Ry", "hunter2", "s3cret"}) QVERIFY2(all.find(secret) == std::string::npos, secret);
  }

  void whatIsNotUnderstoodIsListed() {
    Specs specs;
    QCOMPARE(notTaken(specs.read("shop.json", kShop)), std::string{"contacts.request_no_address@22 contacts.no_request@23 contacts.variable_unknown@21"});
    QCOMPARE(notTaken(specs.read("b.json", "{\"info\": {\"name\": \"x\"},\n\"item\": \"none\"}")), std::string{"contacts.no_map@2 contacts.no_operations@0"});
    QCOMPARE(notTaken(specs.read("c.json", "{\"item\": [{\"name\": \"a\", \"request\": {\"url\": \"http://x.example/a\", \"method\": \"POST\",\n\"body\": {\"mode\": \"raw\", \"raw\": \"{broken\"}}}]}")),
             std::string{"contacts.no_title@0 contacts.example_unreadable@2"});
  }

  void requestsOfOneKindAreToldApartByTheirNames() {
    Specs specs;
    const auto one = specs.read("a.json", std::string{kHead} + "\"item\": [{\"name\": \"A\", \"request\": \"http://x.example/a\"}, {\"name\": \"B\", \"request\": \"http://x.example/a\"}, {\"name\": \"B\", \"request\": \"http://x.example/a\"}]}");
    QCOMPARE(one.interfaces[0].operations[1].key, std::string{"GET /a B"});
    QCOMPARE(one.interfaces[0].operations.size(), std::size_t{3});
  }

  void foldersMayBeNestedDeeplyAndVariablesInCircles() {
    std::string deep = "{\"name\": \"r\", \"request\": \"{{a}}/x\"}";
    for (int i = 0; i < 1500; ++i) deep = "{\"name\": \"f\", \"item\": [" + deep + "]}";
    Specs specs;
    const auto found = specs.read("deep.json", std::string{kHead} + "\"variable\": [{\"key\": \"a\", \"value\": \"{{b}}\"}, {\"key\": \"b\", \"value\": \"{{a}}{{a}}\"}], \"item\": [" + deep + "]}");
    QCOMPARE(found.interfaces[0].operations.size(), std::size_t{1});
    QCOMPARE(notTaken(found), std::string{"contacts.variable_unknown@2"});
    std::string tooDeep(20000, '[');
    QCOMPARE(specs.refusal("t.json", std::string{kHead} + "\"item\":" + tooDeep, SpecFormat::Postman), std::string{"document.too_deep"});
  }

  void keysInPathsStayParameters() {
    Specs specs;
    const auto found = specs.read("a.json", std::string{kHead} + "\"variable\": [{\"key\": \"part\", \"value\": \"q7Zt2Lk9Vb4Xw1Rn\"}, {\"key\": \"base\", \"value\": \"api/v2\"}], \"item\": [{\"request\": \"http://x.example/{{base}}/hook/{{part}}\"}]}");
    QCOMPARE(found.interfaces[0].operations.at(0).path, std::string{"/api/v2/hook/{part}"});
    const auto hook = specs.read("b.json", "{\"info\": {\"name\": \"x\"}, \"variable\": [{\"key\": \"hook\", \"value\": \"https://x.example/v2/q7Zt2Lk9Vb4Xw1Rn/\"}, {\"key\": \"none\", \"value\": null}],"
      "\"item\": [{\"request\": {\"url\": \" {{hook}}/a \\n\", \"description\": \"-----BEGIN RSA PRIVATE KEY----- abc\", \"body\": null}}, {\"request\": {\"url\": null}}]}");
    QCOMPARE(servers(hook.interfaces[0]), std::string{"https://x.example/v2/{key}"});
    QCOMPARE(hook.interfaces[0].operations.at(0).summary, std::string{});
    QCOMPARE(hook.exposed.at(0).place, std::string{"GET /a summary"});
    QCOMPARE(notTaken(hook), std::string{"contacts.request_no_address@1"});
  }

  void versionOneIsToldApart() {
    Specs specs;
    const auto* old = "{\"id\": \"1\", \"name\": \"Old\", \"order\": [\"a\"], \"requests\": [{\"id\": \"a\", \"url\": \"http://x.example\"}]}";
    QVERIFY(recognised(specs.put("old.json", old)) == SpecFormat::Postman);
    QCOMPARE(specs.refusal("old.json", old, SpecFormat::Postman), std::string{"contacts.postman_old"});
    QCOMPARE(specs.refusal("a.json", "{\"a\": 1}", SpecFormat::Postman), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.json", "{\"openapi\": \"3.0.0\", \"info\": {}}", SpecFormat::Postman), std::string{"contacts.other_format"});
    QCOMPARE(specs.refusal("a.json", kShop.substr(0, 900), SpecFormat::Postman), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.json", "", SpecFormat::Postman), std::string{"document.empty"});
  }
};

QTEST_APPLESS_MAIN(TestPostman)
#include "tst_postman.moc"
