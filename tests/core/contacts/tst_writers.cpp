// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/contacts/writers/writers.h"
#include "tests/core/contacts/reading.h"

#include <QXmlStreamReader>

#include <nlohmann/json.hpp>
#include <zip.h>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string codes(const Message& message) { return message.code; }

ContactView viewOfFound(const FoundInterface& found) {
  return {.contact = {.id = "c1", .name = found.name, .address = "https://shop.example", .owner = "=cmd|' /C calc'!A0"},
          .operations = found.operations,
          .schemas = found.schemas,
          .servers = found.servers,
          .security = found.security};
}

ContactView shop(Specs& specs) {
  const auto found = specs.read("shop.yaml",
                                "openapi: 3.0.0\n"
                                "info: {title: 'Shop | <b>x</b>', version: '1'}\n"
                                "paths:\n"
                                "  /orders/{id}:\n"
                                "    get:\n"
                                "      parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}, {name: page, in: query, schema: {type: integer}}]\n"
                                "      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, '404': {description: none}}\n"
                                "  /orders: {post: {deprecated: true, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {}}}\n"
                                "components:\n"
                                "  schemas:\n"
                                "    Order:\n"
                                "      required: [id]\n"
                                "      properties:\n"
                                "        id: {type: string, pattern: '^[0-9]+$', maxLength: 9}\n"
                                "        address: {type: object, required: [zip], properties: {zip: {type: string}}}\n"
                                "        items: {type: array, items: {type: object, properties: {sku: {type: string}, tags: {type: array, items: {type: string}}}}}\n"
                                "        parent: {$ref: '#/components/schemas/Order'}\n");
  return viewOfFound(found.interfaces.at(0));
}

QString fileInZip(const std::filesystem::path& path, const char* name) {
  int code = 0;
  auto* archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (!archive) qFatal("no archive: %d", code);
  auto* file = zip_fopen(archive, name, 0);
  if (!file) qFatal("%s", zip_strerror(archive));
  QByteArray bytes(1 << 20, '\0');
  bytes.truncate(std::max<zip_int64_t>(0, zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
  zip_fclose(file);
  zip_discard(archive);
  return QString::fromUtf8(bytes);
}

}  // namespace

class TestWriters : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anOpenApiStubSaysWhatWasRead() {
    Specs specs;
    const auto view = shop(specs);
    const auto again = specs.read("stub.json", openApiOf(view)).interfaces.at(0);
    QCOMPARE(again.operations.size(), view.operations.size());
    const auto& get = operation(again, "GET /orders/{}");
    QCOMPARE(get.parameters.size(), std::size_t{2});
    QCOMPARE(get.bodies.at(0).schema, std::string{"Order"});
    QVERIFY(operation(again, "POST /orders").isDeprecated);
    const auto& order = schema(again, "Order");
    QCOMPARE(paths(order), paths(schema({.schemas = view.schemas}, "Order")));
    QVERIFY(field(order, "id").isRequired);
    QVERIFY(field(order, "address.zip").isRequired);
    QCOMPARE(*field(order, "id").maxLength, 9);
    QCOMPARE(field(order, "parent").schema, std::string{"Order"});
  }

  void anOpenApiStubIsYamlWhateverANameHolds() {
    const std::string odd = "/a\xC2\x85" "b\xE2\x80\xA8" "c\xE2\x80\xA9" "d\xEF\xBF\xBF" "e\x7F" "f\xEF\xBB\xBF";
    const auto text = openApiOf({.contact = {.id = "c", .name = odd}, .operations = {{.key = "GET", .method = "GET", .path = odd}}});
    for (const auto* raw : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBF\xBF", "\x7F", "\xEF\xBB\xBF"}) QVERIFY(text.find(raw) == std::string::npos);
    QVERIFY(nlohmann::json::parse(text)["paths"].contains(odd));
  }

  void aFieldThatIsNamedLikeAThousandLevelsIsWrittenAsOne() {
    std::string dots, lists;
    for (int i = 0; i < 500'000; ++i) dots += "a.", lists += "[]";
    ContactView view{.contact = {.id = "c1", .name = "Deep"}};
    view.schemas.push_back({.name = "Order", .fields = {{.path = dots + "end", .type = "string", .isRequired = true}, {.path = "b" + lists, .type = "string"}, {.path = "c.d", .type = "string"}}});
    const auto text = openApiOf(view);
    const auto properties = nlohmann::json::parse(text)["components"]["schemas"]["Order"]["properties"];
    QVERIFY(properties.contains(dots + "end"));
    QVERIFY(properties.contains("b" + lists));
    QCOMPARE(properties["c"]["properties"].size(), std::size_t{1});
  }

  /// Nothing is found missing in a stub that was read and known well enough.
  void anOpenApiStubSaysHowCallersSignIn() {
    Specs specs;
    const auto found = specs.read("a.yaml",
                                  "openapi: 3.0.0\ninfo: {title: Shop, version: '1'}\n"
                                  "components: {securitySchemes: {key: {type: apiKey, in: query, name: k}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://h.example/t', scopes: {}}}}, 'two words': {type: http, scheme: bearer}}}\n"
                                  "security: [{key: []}]\n"
                                  "paths: {/a: {get: {responses: {}}}, /b: {get: {security: [{login: []}, {'two words': []}], responses: {}}}, /c: {get: {security: [], responses: {}}}}\n");
    const auto again = specs.read("b.json", openApiOf(viewOfFound(found.interfaces.at(0)))).interfaces.at(0);
    QCOMPARE(again.security.size(), std::size_t{3});
    QVERIFY(again.security[0].kind == SecurityKind::ApiKey);
    QCOMPARE(again.security[0].detail, std::string{"query k"});
    QVERIFY(again.security[1].kind == SecurityKind::OAuth2);
    QCOMPARE(again.security[1].detail, std::string{"clientCredentials https://h.example/t"});
    QCOMPARE(operation(again, "GET /a").security, std::vector<std::string>{"key"});
    QCOMPARE(operation(again, "GET /b").security, (std::vector<std::string>{"login", "two_words"}));
    QVERIFY(operation(again, "GET /c").security.empty());
  }

  void whatTheInventoryKnowsOfSigningInHoldsForAllOfAStub_data() {
    QTest::addColumn<Authentication>("known");
    QTest::addColumn<SecurityKind>("expected");
    QTest::newRow("key") << Authentication::ApiKey << SecurityKind::ApiKey;
    QTest::newRow("basic") << Authentication::Basic << SecurityKind::Basic;
    QTest::newRow("bearer") << Authentication::Bearer << SecurityKind::Bearer;
    QTest::newRow("oauth2") << Authentication::OAuth2 << SecurityKind::OAuth2;
    QTest::newRow("openid") << Authentication::OpenIdConnect << SecurityKind::OpenIdConnect;
    QTest::newRow("certificate") << Authentication::MutualTls << SecurityKind::MutualTls;
  }
  void whatTheInventoryKnowsOfSigningInHoldsForAllOfAStub() {
    QFETCH(Authentication, known);
    QFETCH(SecurityKind, expected);
    Specs specs;
    auto view = shop(specs);
    view.contact.authentication = known;
    const auto again = specs.read("b.json", openApiOf(view)).interfaces.at(0);
    QCOMPARE(again.security.size(), std::size_t{1});
    QVERIFY(again.security[0].kind == expected);
    for (const auto& one : again.operations) QCOMPARE(one.security, std::vector<std::string>{again.security[0].name});
  }

  void yesAndNoAreNoNumbers() {
    Specs specs;
    auto view = shop(specs);
    view.contact.isProbeAllowed = true;
    view.contact.items = 20000;
    const auto json = nlohmann::json::parse(inventoryJson({view}));
    QVERIFY(json[0]["probe_allowed"].is_boolean() && json[0]["probe_allowed"].get<bool>());
    const auto path = specs.put("inventory.csv", "");
    QVERIFY(writeInventory(path, InventoryFormat::Csv, {view}, codes));
    QVERIFY(readFile(path, 1 << 20)->find(",true") != std::string::npos);
    const auto text = inventoryMarkdown({view}, [](const Message& message) { return message.code == "value.number" ? "20.000" : message.code; });
    QVERIFY2(text.find("20.000") != std::string::npos && text.find("20000") == std::string::npos, text.c_str());
  }

  void jsonHoldsAllOfIt() {
    Specs specs;
    const auto json = nlohmann::json::parse(inventoryJson({shop(specs)}));
    QCOMPARE(json[0]["operations"].size(), std::size_t{2});
    QCOMPARE(json[0]["schemas"][0]["name"].get<std::string>(), std::string{"Order"});
    QVERIFY(json[0]["rate_limit"].is_null());
  }

  void sheetsAreNoFormulasAndCsvColumnsAreTheSameInEveryLanguage() {
    Specs specs;
    const auto path = specs.put("inventory.csv", "");
    QVERIFY(writeInventory(path, inventoryFormatOf(path), {shop(specs)}, codes));
    const auto text = *readFile(path, 1 << 20);
    QVERIFY(text.find("id,name,kind,provider") != std::string::npos);
    QVERIFY(text.find("'=cmd") != std::string::npos);
    QVERIFY(text.find(",=cmd") == std::string::npos && text.find("\"=cmd") == std::string::npos);
    const auto sheet = specs.put("inventory.xlsx", "");
    QVERIFY(writeInventory(sheet, inventoryFormatOf(sheet), {shop(specs)}, codes));
    QVERIFY(readFile(sheet, 1 << 20)->starts_with("PK"));
  }

  void whatSpreadsheetsComputeElsewhereIsNoFormulaEither_data() {
    QTest::addColumn<std::string>("text");
    QTest::newRow("wide equals") << std::string{"\uFF1Dcmd"};
    QTest::newRow("wide plus") << std::string{"\uFF0B1"};
    QTest::newRow("wide at") << std::string{"\uFF20SUM(1)"};
    QTest::newRow("behind the end of a line") << std::string{"\n=1"};
  }
  void whatSpreadsheetsComputeElsewhereIsNoFormulaEither() {
    QFETCH(const std::string, text);
    Specs specs;
    const auto path = specs.put("inventory.csv", "");
    QVERIFY(writeInventory(path, inventoryFormatOf(path), {{.contact = {.id = "c", .name = "Orders", .note = text}}}, codes));
    QVERIFY(readFile(path, 1 << 20)->find("'" + text) != std::string::npos);
  }

  void aWorkbookOpensWhateverANameHolds() {
    Specs specs;
    const auto path = specs.put("inventory.xlsx", "");
    const std::string odd = "a\xEF\xBF\xBF" "b\xEF\xBF\xBE" "c\x01\xFF" "d<&>\"";
    QVERIFY(writeInventory(path, inventoryFormatOf(path), {{.contact = {.id = "c", .name = odd, .note = odd}}}, codes));
    const auto sheet = fileInZip(path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains(QStringLiteral("a\uFFFDb\uFFFDc")));
    QXmlStreamReader reader(sheet);
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
  }

  void markdownTakesNothingForMarkup() {
    Specs specs;
    const auto text = inventoryMarkdown({shop(specs)}, codes);
    QVERIFY(text.find("## Shop \\| &lt;b&gt;x&lt;/b&gt;") != std::string::npos);
    QVERIFY(text.find("| GET /orders/\\{id\\} |") != std::string::npos);
    QVERIFY(text.find("**label.contact\\_point.probe\\_allowed**: value.no") != std::string::npos);
  }

  void openApiIsForOneContactPoint() {
    Specs specs;
    const auto path = specs.put("a.yaml", "");
    const auto written = writeInventory(path, inventoryFormatOf(path), {}, codes);
    QVERIFY(!written);
    QCOMPARE(written.error().code(), std::string{"contacts.one_only"});
  }
};

QTEST_APPLESS_MAIN(TestWriters)
#include "tst_writers.moc"
