// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kShop = "openapi: 3.1.0\n"
    "info: {title: Shop, version: \"2.4\", description: \"Orders\\n  and stock\"}\n"
    "servers:\n"
    "  - {url: \"https://user:word@{region}.shop.example/v2?key=1\", description: live, variables: {region: {default: br}}}\n"
    "security: [{key: []}]\n"
    "paths:\n"
    "  /orders/{id}:\n"
    "    parameters:\n"
    "      - {name: id, in: path, required: true, schema: {type: string, format: uuid}}\n"
    "      - {name: expand, in: query, schema: {type: string}}\n"
    "    get:\n"
    "      operationId: getOrder\n"
    "      summary: One order\n"
    "      tags: [orders]\n"
    "      parameters:\n"
    "        - {name: expand, in: query, schema: {type: array, items: {type: integer}}}\n"
    "      responses:\n"
    "        \"200\":\n"
    "          headers: {X-RateLimit-Remaining: {schema: {type: integer}}}\n"
    "          content: {\"application/json; charset=utf-8\": {schema: {$ref: \"#/components/schemas/Order\"}}}\n"
    "        \"404\": {description: none}\n"
    "    delete:\n"
    "      deprecated: true\n"
    "      security: []\n"
    "      responses: {\"204\": {description: gone}}\n"
    "  /orders:\n"
    "    post:\n"
    "      requestBody: {content: {application/json: {schema: {type: object, required: [total], properties: {total: {type: [number, \"null\"]}}}}}}\n"
    "      callbacks:\n"
    "        paid: {\"{$request.body#/url}\": {post: {operationId: paid, responses: {\"200\": {description: ok}}}}}\n"
    "      responses: {default: {description: any}}\n"
    "webhooks:\n"
    "  stock: {post: {operationId: stockChanged, responses: {\"200\": {description: ok}}}}\n"
    "components:\n"
    "  securitySchemes:\n"
    "    key: {type: apiKey, in: header, name: X-Key}\n"
    "    shop: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://id.shop.example/token\", scopes: {}}}}\n"
    "  schemas:\n"
    "    Order:\n"
    "      description: What was bought\n"
    "      allOf:\n"
    "        - $ref: \"#/components/schemas/Base\"\n"
    "        - required: [items]\n"
    "          properties:\n"
    "            items: {type: array, items: {$ref: \"#/components/schemas/Item\"}}\n"
    "            buyer: {type: object, required: [cnpj], properties: {cnpj: {type: string, pattern: '^\\d{14}$', maxLength: 14}}}\n"
    "            status: {type: string, enum: [paid, sent]}\n"
    "            tags: {type: object, additionalProperties: {type: string}}\n"
    "    Base: {properties: {id: {type: string, format: uuid}, parent: {$ref: \"#/components/schemas/Order\"}}}\n"
    "    Item: {type: object, properties: {sku: {type: string}, parts: {type: array, items: {$ref: \"#/components/schemas/Item\"}}}}\n";

std::string bodies(const FoundOperation& operation) {
  std::string all;
  for (const auto& body : operation.bodies) all += (all.empty() ? "" : " ") + body.status + "|" + body.mediaType + "|" + body.schema;
  return all;
}

}  // namespace

class TestOpenApi : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void nameVersionServersAndSecurityAreRead() {
    Specs specs;
    const auto found = specs.read("shop.yaml", kShop);
    QCOMPARE(found.formatVersion, std::string{"3.1.0"});
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(shop.name, std::string{"Shop"});
    QCOMPARE(shop.version, std::string{"2.4"});
    QCOMPARE(shop.description, std::string{"Orders and stock"});
    QCOMPARE(shop.servers.at(0).url, std::string{"https://br.shop.example/v2"});  // no password, no key
    QCOMPARE(shop.security.at(0).detail, std::string{"header X-Key"});
    QVERIFY(shop.security.at(1).kind == SecurityKind::OAuth2);
    QCOMPARE(notTaken(found), std::string{});
  }

  void operationsKnowTheirParametersAnswersAndSecurity() {
    Specs specs;
    const auto found = specs.read("shop.yaml", kShop);
    const auto& get = operation(found.interfaces[0], "GET /orders/{}");
    QCOMPARE(get.name, std::string{"getOrder"});
    QCOMPARE(get.group, std::string{"orders"});
    QCOMPARE(get.path, std::string{"/orders/{id}"});
    QCOMPARE(get.line, 11);
    QCOMPARE(get.security, std::vector<std::string>{"key"});
    QCOMPARE(get.parameters.size(), std::size_t{2});  // the operation's own "expand" hides the path's
    QVERIFY(get.parameters[0].value.isList);
    QCOMPARE(get.parameters[0].value.type, std::string{"integer"});
    QVERIFY(get.parameters[1].value.isRequired);
    QCOMPARE(bodies(get), std::string{"200|application/json|Order 404||"});
    QCOMPARE(get.headers, std::vector<std::string>{"x-ratelimit-remaining"});
    const auto& remove = operation(found.interfaces[0], "DELETE /orders/{}");
    QVERIFY(remove.isDeprecated);
    QVERIFY(remove.security.empty());
  }

  void webhooksAndCallbacksAreEvents() {
    Specs specs;
    const auto found = specs.read("shop.yaml", kShop);
    QVERIFY(operation(found.interfaces[0], "POST stock").kind == OperationKind::Event);
    const auto paid = std::ranges::find(found.interfaces[0].operations, "paid", &FoundOperation::name);
    QVERIFY(paid->kind == OperationKind::Event);
  }

  void schemasAreLaidOutFlatAndCirclesEnd() {
    Specs specs;
    const auto found = specs.read("shop.yaml", kShop);
    const auto& order = schema(found.interfaces[0], "Order");
    QCOMPARE(paths(order), std::string{"id parent items[] buyer buyer.cnpj status tags tags.*"});
    QCOMPARE(field(order, "parent").schema, std::string{"Order"});
    QCOMPARE(field(order, "items[]").schema, std::string{"Item"});
    QVERIFY(field(order, "items[]").isRequired);
    QVERIFY(field(order, "items[]").isList);
    QCOMPARE(field(order, "buyer.cnpj").pattern, std::string{"^\\d{14}$"});
    QCOMPARE(*field(order, "buyer.cnpj").maxLength, 14);
    QCOMPARE(field(order, "status").values, (std::vector<std::string>{"paid", "sent"}));
    QCOMPARE(field(schema(found.interfaces[0], "Item"), "parts[]").schema, std::string{"Item"});
    QCOMPARE(field(schema(found.interfaces[0], "POST /orders request"), "total").type, std::string{"number"});
  }

  void versionTwoIsReadWithItsOwnPlaces() {
    Specs specs;
    const auto found = specs.read("two.json", "{\"swagger\": \"2.0\", \"info\": {\"title\": \"Old\", \"version\": \"1\"}, \"host\": \"old.example\", \"basePath\": \"/api\", \"schemes\": [\"http\", \"https\"],\n"
    "      \"consumes\": [\"application/xml\"], \"securityDefinitions\": {\"user\": {\"type\": \"basic\"}}, \"security\": [{\"user\": []}, {}],\n"
    "      \"paths\": {\"/pets\": {\"post\": {\"parameters\": [{\"in\": \"body\", \"name\": \"pet\", \"schema\": {\"$ref\": \"#/definitions/Pet\"}}, {\"in\": \"query\", \"name\": \"dry\", \"type\": \"boolean\", \"required\": true}],\n"
    "        \"responses\": {\"200\": {\"schema\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/definitions/Pet\"}}}}}}},\n"
    "      \"definitions\": {\"Pet\": {\"properties\": {\"name\": {\"type\": \"string\"}}}}}");
    const auto& old = found.interfaces.at(0);
    QCOMPARE(old.servers.at(0).url, std::string{"http://old.example/api"});
    QVERIFY(old.security.at(0).kind == SecurityKind::Basic);
    const auto& post = operation(old, "POST /pets");
    QVERIFY(post.security.empty());  // the empty requirement makes it optional
    QCOMPARE(bodies(post), std::string{"|application/xml|Pet 200|application/json|Pet"});
    QCOMPARE(post.parameters.at(0).value.type, std::string{"boolean"});
    QVERIFY(post.parameters.at(0).value.isRequired);
  }

  void siblingFilesAreFollowedAndNothingElseIs() {
    Specs specs;
    specs.put("models/order.yaml", "Order: {properties: {line: {$ref: 'line.json'}}}\n");
    specs.put("models/line.json", "{\"properties\": {\"sku\": {\"type\": \"string\"}}}");
    const auto found = specs.read("shop.yaml", "openapi: 3.0.3\n"
    "info: {title: S, version: \"1\"}\n"
    "paths:\n"
    "  /a: {get: {responses: {\"200\": {content: {application/json: {schema: {$ref: \"models/order.yaml#/Order\"}}}}}}}\n"
    "  /b: {get: {responses: {\"200\": {content: {application/json: {schema: {$ref: \"https://shop.example/x.yaml\"}}}}}}}\n"
    "  /c: {get: {responses: {\"200\": {content: {application/json: {schema: {$ref: \"../../etc/passwd\"}}}}}}}\n"
    "  /d: {get: {responses: {\"200\": {$ref: \"#/components/responses/Gone\"}}}}\n"
    "  /e: {$ref: \"#/paths/~1e\"}\n");
    QCOMPARE(field(schema(found.interfaces[0], "Order"), "line").schema, std::string{"line"});
    QCOMPARE(paths(schema(found.interfaces[0], "line")), std::string{"sku"});
    QCOMPARE(notTaken(found), std::string{"contacts.reference_remote@5 contacts.reference_outside@6 contacts.reference_dangling@7 contacts.reference_circular@8"});
    QCOMPARE(found.interfaces[0].operations.size(), std::size_t{4});
  }

  void whatIsReadableIsReadAndTheRestIsListed() {
    Specs specs;
    QCOMPARE(notTaken(specs.read("a.yaml", "openapi: 4.0.0\npaths: {/a: {get: {}}, /b: 1}\n")),
             std::string{"contacts.unknown_version@1 contacts.no_title@0 contacts.no_map@2"});
    QCOMPARE(notTaken(specs.read("b.yaml", "swagger: '3.0'\ninfo: {title: x}\n")), std::string{"contacts.unknown_version@1 contacts.no_operations@0"});
    QCOMPARE(notTaken(specs.read("c.json", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"x\"},\n \"paths\": {\"/a/{x}\": {\"get\": {}}, \"/a/{y}\": {\"get\": {}}, \"/a/{x}\": {\"get\": {}}}}")),
             std::string{"contacts.repeated_operation@2 contacts.repeated_operation@2 document.repeated_key@2"});
  }

  void otherFilesAreRefusedAndTheRightFormatIsNamed() {
    Specs specs;
    QCOMPARE(specs.refusal("a.json", "{\"a\": 1}", SpecFormat::OpenApi), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.yaml", "", SpecFormat::OpenApi), std::string{"document.empty"});
    QCOMPARE(specs.refusal("a.json", "{\"openapi\": \"3.0.0\"", SpecFormat::OpenApi), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.yaml", "- just\n- a list\n", SpecFormat::OpenApi), std::string{"contacts.not_of_format"});
    QVERIFY(!readSpec(specs.put("a.txt", "hello")));
    QVERIFY(!readSpec("/nowhere/at/all.yaml"));
  }

  void realCredentialsInExamplesAreTold() {
    Specs specs;
    const auto found = specs.read("s.yaml", "openapi: 3.0.0\n"
    "info: {title: S, version: \"1\"}\n"
    "paths:\n"
    "  /a:\n"
    "    get:\n"
    "      parameters:\n"
    "        - {name: X-Api-Key, in: header, example: q7Zt2Lk9Vb4Xw1Rn, schema: {type: string}}\n"
    "        - {name: access_token, in: query, example: YOUR_ACCESS_TOKEN, schema: {type: string}}\n"
    "        - {name: color, in: query, example: q7Zt2Lk9Vb4Xw1Rn, schema: {type: string}}\n"
    "components:\n"
    "  schemas:\n"
    "    Login: {properties: {password: {type: string, example: \"hunter2!Blue\"}, secret: {type: string, example: string}}}\n");
    QCOMPARE(found.exposed.size(), std::size_t{2});
    QCOMPARE(found.exposed[0].line, 7);
    QCOMPARE(found.exposed[0].place, std::string{"X-Api-Key"});
    QCOMPARE(found.exposed[1].place, std::string{"password"});
  }

  void manySchemasThatIncludeEachOtherStayCheap() {
    std::string text = "openapi: 3.0.0\ninfo: {title: S, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    for (int i = 0; i < 30; ++i) {
      text += "    S" + std::to_string(i) + ": {allOf: [";
      for (int j = 0; j < 30; ++j) text += "{$ref: '#/components/schemas/S" + std::to_string(j) + "'},";
      text += "{properties: {p" + std::to_string(i) + ": {type: string}}}]}\n";
    }
    Specs specs;
    const auto found = specs.read("s.yaml", text);
    QCOMPARE(schema(found.interfaces[0], "S7").fields.size(), std::size_t{30});
  }

  void keysForgetHowAParameterIsCalled() {
    QCOMPARE(operationKey("GET", "/a/{id}/b/{x}"), operationKey("GET", "/a/{no}/b/{y}"));
    QCOMPARE(operationKey("GET", "/a/:id/b"), std::string{"GET /a/{}/b"});
    QCOMPARE(operationKey("GET", "/a/{id}.json"), std::string{"GET /a/{}.json"});
    QCOMPARE(operationKey("", "x:y"), std::string{"x:y"});
    QVERIFY(operationKey("GET", "/a") != operationKey("POST", "/a"));
  }
};

QTEST_APPLESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
