// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

#include "core/contacts/found_json.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string entry(const std::string& method, const std::string& url, const std::string& more = {}, const std::string& response = "\"status\": 204") {
  return "{\"request\": {\"method\": \"" + method + "\", \"url\": \"" + url + "\"" + (more.empty() ? "" : ", " + more) + "}, \"response\": {" + response + "}}";
}

std::string json(int status, const std::string& text) {
  return "\"status\": " + std::to_string(status) + ", \"headers\": [{\"name\": \"X-RateLimit-Limit\", \"value\": \"60\"}], \"content\": {\"mimeType\": \"application/json; charset=utf-8\", \"text\": \"" + text + "\"}";
}

std::string har(std::initializer_list<std::string> entries) {
  std::string all;
  for (const auto& one : entries) all += (all.empty() ? "" : ",\n") + one;
  return "{\"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"b\"}, \"entries\": [\n" + all + "]}}";
}

std::string parameters(const FoundOperation& operation) {
  std::string all;
  for (const auto& one : operation.parameters) all += (all.empty() ? "" : " ") + one.in + ":" + one.name + ":" + one.value.type + (one.value.isRequired ? "!" : "");
  return all;
}

}  // namespace

class TestHar : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void requestsOfOneKindBecomeOneOperation() {
    Specs specs;
    const auto found = specs.read("a.har", har({
        entry("GET", "https://API.shop.example/orders/4711?page=1&q=a", "\"headers\": [{\"name\": \"Accept\", \"value\": \"x\"}, {\"name\": \"User-Agent\", \"value\": \"y\"}, {\"name\": \":path\", \"value\": \"z\"}]",
              json(200, "{\\\"id\\\": 4711, \\\"total\\\": 1}")),
        entry("GET", "https://api.shop.example/orders/4712?page=2", "\"queryString\": [{\"name\": \"page\", \"value\": \"2\"}]", json(200, "{\\\"id\\\": 4712, \\\"total\\\": 1.5, \\\"note\\\": null}")),
        entry("GET", "https://api.shop.example/orders/9?page=2", {}, json(404, "{\\\"title\\\": \\\"none\\\"}")),
        entry("POST", "http://api.shop.example/orders"),
        entry("GET", "https://other.example:8443/customers/529.982.247-25/3f2504e0-4f89-11d3-9a0c-0305e82c3301")}));
    QVERIFY(found.format == SpecFormat::Har);
    QCOMPARE(found.formatVersion, std::string{"1.2"});
    QCOMPARE(found.interfaces.size(), std::size_t{3});  // scheme and host
    const auto& shop = found.interfaces[0];
    QCOMPARE(shop.name, std::string{"api.shop.example"});
    QCOMPARE(shop.servers.at(0).url, std::string{"https://api.shop.example"});
    QCOMPARE(shop.operations.size(), std::size_t{1});
    const auto& get = operation(shop, "GET /orders/{}");
    QCOMPARE(get.path, std::string{"/orders/{id}"});
    QCOMPARE(QString::fromStdString(get.summary), QString::fromUtf8("3\u00D7 (200: 2, 404: 1)"));
    QCOMPARE(parameters(get), std::string{"path:id:! query:page:integer! query:q:string header:Accept:string"});
    QCOMPARE(get.bodies.size(), std::size_t{2});
    QCOMPARE(get.bodies[1].status, std::string{"404"});
    QCOMPARE(get.headers, std::vector<std::string>{"x-ratelimit-limit"});
    const auto& order = schema(shop, "GET /orders/{} 200");
    QCOMPARE(paths(order), std::string{"id total note"});
    QVERIFY(field(order, "total").isRequired && !field(order, "note").isRequired);
    QCOMPARE(field(order, "total").type, std::string{"number"});
    QCOMPARE(found.interfaces[1].name, std::string{"http://api.shop.example"});
    QCOMPARE(found.interfaces[2].operations[0].path, std::string{"/customers/{id}/{id2}"});
    QCOMPARE(notTaken(found), std::string{});
  }

  /// All of it on one line, as browsers may write it.
  void aCredentialBelongsToTheHostItWasSentTo() {
    Specs specs;
    auto text = har({entry("GET", "https://a.example/orders", "\"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer q7Zt2Lk9Vb4Xw1Rn\"}]"),
                     entry("GET", "https://b.example/orders", "\"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer q7Zt2Lk9Vb4Xw1Rn\"}]"),
                     entry("GET", "https://ana:s3cretWord9@c.example/orders"), entry("GET", "https://d.example/orders")});
    std::erase(text, '\n');
    const auto found = specs.read("a.har", text);
    std::string places;
    for (const auto& one : found.exposed) places += one.interface + " " + one.place + "; ";
    QCOMPARE(places, std::string{"a.example GET /orders Authorization; b.example GET /orders Authorization; c.example https://c.example; "});
  }

  void secretsAndValuesAreStripped() {
    Specs specs;
    const auto found = specs.read("a.har", har({
        entry("POST", "https://ana:s3cretWord9@shop.example/login?api_key=q7Zt2Lk9Vb4Xw1Rn", "\"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer eyQ7Abc123xyz987\"}, {\"name\": \"Cookie\", \"value\": \"sessionid=f00Ba9Rq2Z\"}],"
              "\"cookies\": [{\"name\": \"sessionid\", \"value\": \"f00Ba9Rq2Z\"}, {\"name\": \"_ga\", \"value\": \"GA1.2.3\"}],"
              "\"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"user\\\": \\\"maria@shop.example\\\", \\\"password\\\": \\\"hunter2!Blue\\\"}\"}",
              json(200, "{\\\"access_token\\\": \\\"p0Ry7Ks3Md8Wq2Zx\\\"}")),
        entry("POST", "https://shop.example/pay", "\"postData\": {\"mimeType\": \"application/x-www-form-urlencoded\", \"text\": \"card=4111111111111111&password=Tr0ub4dor%263\"}")}));
    const auto all = jsonOf(found.interfaces[0]).dump();
    for (const auto* secret : {"s3cret", "q7Zt", "eyQ7A", "f00Ba", "GA1", "maria", "hunter2", "p0Ry", "4111", "Tr0ub"}) QVERIFY2(all.find(secret) == std::string::npos, secret);
    std::string places;
    for (const auto& one : found.exposed) places += std::to_string(one.line) + " " + one.place + "\n";
    QCOMPARE(QByteArray::fromStdString(places), QByteArray("2 POST /login api_key\n2 POST /login Authorization\n2 POST /login sessionid\n2 POST /login password\n2 POST /login access_token\n2 https://shop.example\n3 POST /pay password\n"));
    const auto& login = operation(found.interfaces[0], "POST /login");
    QCOMPARE(login.security, (std::vector<std::string>{"bearer", "api_key api_key"}));
    QCOMPARE(paths(schema(found.interfaces[0], "POST /login request")), std::string{"user password"});
    QCOMPARE(field(schema(found.interfaces[0], "POST /login request"), "user").format, std::string{"email"});
    QCOMPARE(paths(schema(found.interfaces[0], "POST /pay request")), std::string{"card password"});
  }

  void whatIsNoPartOfAnInterfaceIsLeftOutAndCounted() {
    Specs specs;
    const auto found = specs.read("a.har", har({entry("GET", "https://shop.example/a.png", {}, "\"status\": 200, \"content\": {\"mimeType\": \"image/png\"}"), entry("GET", "https://shop.example/a.js", {}, "\"status\": 200, \"content\": {\"mimeType\": \"application/javascript\"}"),
        entry("GET", "data:image/png;base64,AAAA"), entry("GET", "wss://shop.example/feed", {}, "\"status\": 101"), entry("GET", "https://shop.example/x", {}, json(200, "{broken")),
        entry("GET", "https://shop.example/y", {}, "\"status\": 0"), entry("GET", "https://shop.example/z", {}, "\"status\": 200, \"content\": {\"mimeType\": \"application/json\", \"encoding\": \"base64\", \"text\": \"eyJhIjogMX0=\"}"), "1"}));
    QCOMPARE(notTaken(found), std::string{"contacts.request_no_address@4 contacts.example_unreadable@6 contacts.request_no_address@9 contacts.har_files_left@0"});
    QCOMPARE(found.interfaces.size(), std::size_t{2});
    QCOMPARE(found.interfaces[0].protocol, std::string{"WS"});
    QCOMPARE(paths(schema(found.interfaces[1], "GET /z 200")), std::string{"a"});
  }

  void otherAndBrokenFilesAreRefused() {
    Specs specs;
    QCOMPARE(specs.refusal("a.har", "{\"log\": {}}", SpecFormat::Har), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.har", "", SpecFormat::Har), std::string{"document.empty"});
    QCOMPARE(specs.refusal("a.har", har({entry("GET", "https://a.example")}).substr(0, 80), SpecFormat::Har), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.json", "{\"openapi\": \"3.0.0\"}", SpecFormat::Har), std::string{"contacts.other_format"});
    QCOMPARE(notTaken(specs.read("a.har", "{\"log\": {\"version\": \"2\", \"entries\": []}}")), std::string{"contacts.unknown_version@1 contacts.no_operations@0"});
  }
};

QTEST_APPLESS_MAIN(TestHar)
#include "tst_har.moc"
