// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

#include "core/contacts/found_json.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kRequest = "meta {\n  name: One order\n  type: http\n  seq: 1\n}\n\n"
    "get {\n  url: {{base}}/orders/:id?page=1\n  body: none\n  auth: inherit\n}\n\n"
    "params:query {\n  page: 1\n  ~q: a\n}\n\nparams:path {\n  id: 12\n}\n\n"
    "headers {\n  Accept: application/json\n  \"X-A:b\": 1\n}\n\n"
    "docs {\n  # Reads one\n  and more\n}\n";

constexpr auto kCreate = "meta {\n  name: Create\n}\npost {\n  url: {{base}}/orders\n  body: json\n  auth: bearer\n}\n"
    "auth:bearer {\n  token: q7Zt2Lk9Vb4Xw1Rn\n}\n"
    "body:json {\n  {\n    \"sku\": \"a\",\n    \"n\": {{n}}\n  }\n}\n"
    "tests {\n  test('x', () => {\n  });\n}\n";

constexpr auto kExport = "{\"name\": \"Shop\", \"version\": \"1\", \"items\": [{\"type\": \"folder\", \"name\": \"Orders\", \"items\": [\n"
    "  {\"type\": \"http\", \"name\": \"One\", \"request\": {\"url\": \"{{base}}/orders/:id\", \"method\": \"GET\", \"params\": [{\"name\": \"page\", \"value\": \"1\", \"type\": \"query\"}, {\"name\": \"id\", \"value\": \"a\", \"type\": \"path\"}],\n"
    "   \"headers\": [{\"name\": \"Accept\", \"value\": \"x\"}], \"body\": {\"mode\": \"none\"}, \"auth\": {\"mode\": \"inherit\"}}},\n"
    "  {\"type\": \"http\", \"name\": \"Login\", \"request\": {\"url\": \"{{base}}/login\", \"method\": \"POST\", \"auth\": {\"mode\": \"none\"}, \"body\": {\"mode\": \"formUrlEncoded\", \"formUrlEncoded\": [{\"name\": \"user\", \"value\": \"ana\"}]}}}]},\n"
    "  {\"type\": \"js\", \"name\": \"x.js\"}],\n"
    " \"environments\": [{\"name\": \"live\", \"variables\": [{\"name\": \"base\", \"value\": \"https://api.shop.example\", \"secret\": false}, {\"name\": \"pin\", \"value\": \"p0Ry7Ks3Md8W\", \"secret\": true}]}],\n"
    " \"root\": {\"request\": {\"auth\": {\"mode\": \"basic\", \"basic\": {\"username\": \"ana\", \"password\": \"{{pin}}\"}}}}, \"brunoConfig\": {\"type\": \"collection\"}}";

void putCollection(Specs& specs) {
  specs.put("shop/bruno.json", "{\n  \"version\": \"1\",\n  \"name\": \"Shop\",\n  \"type\": \"collection\"\n}\n");
  specs.put("shop/collection.bru", "auth {\n  mode: basic\n}\nauth:basic {\n  username: ana\n  password: {{pw}}\n}\n");
  specs.put("shop/environments/live.bru", "vars {\n  base: https://api.shop.example/v2\n}\nvars:secret [\n  pw,\n  other\n]\n");
  specs.put("shop/environments/test.bru", "vars {\n  base: https://test.shop.example/v2\n}\n");
  specs.put("shop/orders/folder.bru", "meta {\n  name: Orders\n}\nauth {\n  mode: apikey\n}\nauth:apikey {\n  key: X-Key\n  value: {{pw}}\n  placement: header\n}\n");
  specs.put("shop/orders/one.bru", kRequest);
  specs.put("shop/create.bru", kCreate);
  specs.put("shop/odd.bru", "meta {\n  name: Odd\n");
  specs.put("shop/node_modules/a/b.bru", kRequest);
}

}  // namespace

class TestBruno : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aFolderIsReadWithItsFilesAndEnvironments() {
    Specs specs;
    putCollection(specs);
    const auto config = specs.put("shop/readme.txt", "").parent_path() / "bruno.json";
    QVERIFY(recognised(config) == SpecFormat::Bruno);
    QVERIFY(recognised(config.parent_path()) == SpecFormat::Bruno);
    for (const auto& path : {config, config.parent_path()}) {
      const auto found = readSpec(path);
      QVERIFY(found.has_value());
      const auto& shop = found->interfaces.at(0);
      QCOMPARE(shop.name, std::string{"Shop"});
      QCOMPARE(shop.servers.size(), std::size_t{2});
      QCOMPARE(shop.servers[0].url, std::string{"https://api.shop.example/v2"});
      QCOMPARE(shop.servers[1].description, std::string{"test"});
      QCOMPARE(shop.operations.size(), std::size_t{2});
      const auto& one = operation(shop, "GET /orders/{}");
      QCOMPARE(one.name, std::string{"One order"});
      QCOMPARE(one.group, std::string{"Orders"});
      QCOMPARE(one.summary, std::string{"Reads one"});
      QCOMPARE(one.line, 7);
      QCOMPARE(one.security, std::vector<std::string>{"api_key X-Key"});
      QCOMPARE(one.parameters.size(), std::size_t{5});
      QCOMPARE(one.parameters[4].name, std::string{"X-A:b"});
      QCOMPARE(operation(shop, "POST /orders").security, std::vector<std::string>{"bearer"});
      QCOMPARE(paths(schema(shop, "Create request")), std::string{"sku n"});
      QCOMPARE(notTaken(*found), std::string{"contacts.block_open@1 contacts.no_request@1"});
      QCOMPARE(found->notTaken[0].place, std::string{"odd.bru"});
      QCOMPARE(found->exposed.size(), std::size_t{1});
      QCOMPARE(found->exposed[0].place, std::string{"create.bru: bearer token"});
      QVERIFY(jsonOf(shop).dump().find("q7Zt") == std::string::npos);
    }
  }

  void oneFileIsReadAlone() {
    Specs specs;
    const auto found = specs.read("create.bru", kCreate);
    QVERIFY(found.format == SpecFormat::Bruno);
    QCOMPARE(found.interfaces[0].name, std::string{"create"});
    QCOMPARE(found.interfaces[0].operations.size(), std::size_t{1});
    QCOMPARE(notTaken(found), std::string{"contacts.variable_unknown@4"});
    QCOMPARE(specs.refusal("x.bru", "meta {\n  name: x\n}\n", SpecFormat::Bruno), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("x.bru", "", SpecFormat::Bruno), std::string{"contacts.not_of_format"});
  }

  void theExportIsReadToo() {
    Specs specs;
    const auto found = specs.read("shop.json", kExport);
    QVERIFY(found.format == SpecFormat::Bruno);
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(shop.servers.at(0).url, std::string{"https://api.shop.example"});
    const auto& one = operation(shop, "GET /orders/{}");
    QCOMPARE(one.group, std::string{"Orders"});
    QCOMPARE(one.security, std::vector<std::string>{"basic"});
    QCOMPARE(one.parameters.size(), std::size_t{3});
    QVERIFY(operation(shop, "POST /login").security.empty());
    QCOMPARE(paths(schema(shop, "Login request")), std::string{"user"});
    QCOMPARE(notTaken(found), std::string{"contacts.no_request@5"});
    QCOMPARE(found.exposed.at(0).place, std::string{"pin"});
  }

  void oddTextsAreReadAsFarAsTheyGo() {
    Specs specs;
    const auto found = specs.read("a.bru", "\xEF\xBB\xBFget {\r\n  url: '''\r\n  http://x.example/a\r\n  '''\r\n}\r\nheaders {\r\n  novalue\r\n  A: b\r\n");
    QCOMPARE(notTaken(found), std::string{"contacts.block_open@6"});
    QCOMPARE(found.interfaces[0].operations.size(), std::size_t{1});
    const auto latin = specs.read("b.bru", "meta {\n  name: Pre\xE7o\n}\nget {\n  url: http://x.example/a\n}\n");
    QCOMPARE(latin.interfaces[0].operations.at(0).name, std::string{"Pre\xC3\xA7o"});
    QCOMPARE(notTaken(latin), std::string{"document.not_utf8@2"});
  }

  void linksOutOfTheFolderAreNotFollowed() {
    Specs specs;
    const auto outside = specs.put("outside/secret.bru", kRequest);
    const auto config = specs.put("in/bruno.json", "{\"version\": \"1\", \"name\": \"In\", \"type\": \"collection\"}");
    std::error_code ignored;
    std::filesystem::create_symlink(outside, config.parent_path() / "link.bru", ignored);
    std::filesystem::create_directory_symlink(outside.parent_path(), config.parent_path() / "folder", ignored);
    const auto found = readSpec(config);
    QVERIFY(found && found->interfaces[0].operations.empty());
    QVERIFY(!readSpec(outside.parent_path(), SpecFormat::Bruno));  // a folder that is no collection
  }
};

QTEST_APPLESS_MAIN(TestBruno)
#include "tst_bruno.moc"
