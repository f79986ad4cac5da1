// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kShop = "# the shop\n"
    "\"The shop's\\u0020interface\"\n"
    "schema @link(url: \"https://x\", import: [\"@key\", {name: \"a\"}]) { query: Root mutation: Changes subscription: News }\n"
    "directive @key(fields: String = \"id\") repeatable on OBJECT | INTERFACE\n"
    "type Root {\n"
    "  \"\"\"\n"
    "  One   order\n"
    "  \"\"\"\n"
    "  order(\"Its number\" id: ID!, first: Int! = 10, filter: Filter = {status: [PAID]}): Order\n"
    "  orders: [Order!]! @deprecated(reason: \"Use search {\")\n"
    "}\n"
    "extend type Root { now: DateTime! }\n"
    "type Changes { pay(input: Payment!): Paid! }\n"
    "type News { paid: Order }\n"
    "scalar DateTime @specifiedBy(url: \"https://x\")\n"
    "interface Node { id: ID! }\n"
    "\"What was bought\"\n"
    "type Order implements Node & Dated @key(fields: \"id\") {\n"
    "  id: ID!\n"
    "  at: DateTime\n"
    "  status: Status!\n"
    "  items: [[Item!]!]!\n"
    "  parent: Order\n"
    "  root: Root\n"
    "}\n"
    "interface Dated { at: DateTime }\n"
    "type Item { sku: String, price: Float! stock: Int, isNew: Boolean }\n"
    "enum Status { PAID \"on its way\" SENT @deprecated }\n"
    "input Filter { status: [Status!] = [PAID], text: String! }\n"
    "input Payment { order: ID!, filter: Filter }\n"
    "union Paid = | Order | Item\n";

std::string bodies(const FoundOperation& operation) {
  std::string all;
  for (const auto& body : operation.bodies) all += (all.empty() ? "" : " ") + body.status + "|" + body.mediaType + "|" + body.schema;
  return all;
}

std::string keys(const Found& found) {
  std::string all;
  for (const auto& one : found.interfaces.at(0).operations) all += (all.empty() ? "" : ", ") + one.key;
  return all;
}

std::string names(const Found& found) {
  std::string all;
  for (const auto& one : found.interfaces.at(0).schemas) all += (all.empty() ? "" : " ") + one.name;
  return all;
}

}  // namespace

class TestGraphQl : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void fieldsOfTheRootsAreOperations() {
    Specs specs;
    const auto found = specs.read("shop.graphql", kShop);
    QVERIFY(found.format == SpecFormat::GraphQl);
    QCOMPARE(notTaken(found), std::string{});
    const auto& one = found.interfaces.at(0);
    QCOMPARE(one.name, std::string{"shop"});
    QCOMPARE(one.description, std::string{"The shop's interface"});
    QCOMPARE(one.protocol, std::string{"GraphQL"});
    QCOMPARE(keys(found), std::string{"query order, query orders, query now, mutation pay, subscription paid"});
    const auto& order = operation(one, "query order");
    QCOMPARE(order.method, std::string{"query"});
    QCOMPARE(order.summary, std::string{"One order"});
    QCOMPARE(order.line, 9);
    QCOMPARE(bodies(order), std::string{"200|application/json|Order"});
    QCOMPARE(order.parameters.size(), std::size_t{3});
    QVERIFY(order.parameters[0].value.isRequired);
    QCOMPARE(order.parameters[0].value.description, std::string{"Its number"});
    QVERIFY(!order.parameters[1].value.isRequired);  // has a default
    QCOMPARE(order.parameters[1].value.type, std::string{"integer"});
    QCOMPARE(order.parameters[2].value.schema, std::string{"Filter"});
    QVERIFY(operation(one, "query orders").isDeprecated);
    QVERIFY(operation(one, "subscription paid").kind == OperationKind::Event);
    QCOMPARE(bodies(operation(one, "mutation pay")), std::string{"200|application/json|Paid"});
  }

  void allOtherTypesAreSchemas() {
    Specs specs;
    const auto found = specs.read("shop.graphql", kShop);
    const auto& one = found.interfaces.at(0);
    QCOMPARE(names(found), std::string{"Node Order Dated Item Status Filter Payment Paid"});
    const auto& order = schema(one, "Order");
    QCOMPARE(order.description, std::string{"What was bought"});
    QCOMPARE(order.line, 18);
    QCOMPARE(paths(order), std::string{"id at status items[][] parent root"});
    QCOMPARE(field(order, "at").type, std::string{"DateTime"});
    QCOMPARE(field(order, "status").values, (std::vector<std::string>{"PAID", "SENT"}));
    QVERIFY(field(order, "status").isRequired);
    QCOMPARE(field(order, "items[][]").schema, std::string{"Item"});
    QVERIFY(field(order, "items[][]").isList);
    QCOMPARE(field(order, "parent").schema, std::string{"Order"});
    QCOMPARE(field(order, "root").schema, std::string{});
    QCOMPARE(paths(schema(one, "Item")), std::string{"sku price stock isNew"});
    QCOMPARE(paths(schema(one, "Paid")), std::string{"Order Item"});
    QCOMPARE(schema(one, "Status").fields.at(0).values.size(), std::size_t{2});
  }

  void readingGoesOnBehindAnError() {
    Specs specs;
    const auto found = specs.read("a.graphql", "type Query {\n  a: String\n  b String\n}\n"
                                               "type A {\n  x: Int\n"
                                               "type B { y: Int }\n"
                                               "query Q { a { b } }\n"
                                               "type C { z: Gone, z: Int } type C { w: % }\n"
                                               "\"never closed\ntype D { v: Int }\n"
                                               "type E { u: Int\n");
    QCOMPARE(keys(found), std::string{"query a"});
    QCOMPARE(names(found), std::string{"A B C D E"});
    QCOMPARE(notTaken(found), std::string{"contacts.graphql_syntax@3 contacts.graphql_syntax@7 contacts.graphql_request@8 contacts.repeated_operation@9 contacts.graphql_syntax@9 "
                                          "contacts.graphql_end@13 contacts.name_unknown@9 contacts.repeated_field@9"});
    QCOMPARE(found.notTaken[1].place, std::string{"type A"});
  }

  void nestingDoesNotReachTheStack() {
    Specs specs;
    const std::string many(200'000, '[');
    const auto found = specs.read("a.graphql", "type Query { a: " + many + "Int" + std::string(200'000, ']') + "\n b(x: Int = " + many + std::string(200'000, ']') + "): Int }\ntype T { a: [[[[[[[[[[Int]]]]]]]]]] }");
    QCOMPARE(keys(found), std::string{"query a, query b"});
    QCOMPARE(paths(schema(found.interfaces[0], "T")), std::string{"a[][][][][][][][]"});
    QCOMPARE(notTaken(found), std::string{"contacts.lists_too_deep@3"});
  }

  void textThatNeverEndsIsLookedForOnce() {
    Specs specs;
    std::string text = "type Query { a: Int }\n";
    for (int i = 0; i < 200'000; ++i) text += "\"\"\"\\";
    QCOMPARE(keys(specs.read("a.graphql", text)), std::string{"query a"});
  }

  void anIntrospectionResultIsReadAlike() {
    Specs specs;
    const std::string schemas = "{\"queryType\": {\"name\": \"Query\"}, \"mutationType\": null, \"types\": [\n"
        "{\"kind\": \"OBJECT\", \"name\": \"Query\", \"fields\": [{\"name\": \"order\", \"isDeprecated\": true, \"args\": [{\"name\": \"id\", \"type\": {\"kind\": \"NON_NULL\", \"ofType\": {\"kind\": \"SCALAR\", \"name\": \"ID\"}}, \"defaultValue\": null}],"
        " \"type\": {\"kind\": \"NON_NULL\", \"ofType\": {\"kind\": \"LIST\", \"ofType\": {\"kind\": \"OBJECT\", \"name\": \"Order\"}}}}]},\n"
        "{\"kind\": \"OBJECT\", \"name\": \"Order\", \"description\": \"Bought\", \"fields\": [{\"name\": \"status\", \"type\": {\"kind\": \"ENUM\", \"name\": \"Status\"}}]},\n"
        "{\"kind\": \"ENUM\", \"name\": \"Status\", \"enumValues\": [{\"name\": \"PAID\"}]}, {\"kind\": \"UNION\", \"name\": \"U\", \"possibleTypes\": [{\"name\": \"Order\"}]},\n"
        "{\"kind\": \"SCALAR\", \"name\": \"ID\"}, {\"kind\": \"OBJECT\", \"name\": \"__Type\", \"fields\": []}]}";
    for (const auto& text : {"{\"data\": {\"__schema\": " + schemas + "}}", "{\"__schema\": " + schemas + "}"}) {
      const auto found = specs.read("answer.json", text);
      QVERIFY(found.format == SpecFormat::GraphQl);
      QCOMPARE(notTaken(found), std::string{});
      const auto& order = operation(found.interfaces.at(0), "query order");
      QVERIFY(order.isDeprecated);
      QVERIFY(order.parameters.at(0).value.isRequired);
      QCOMPARE(bodies(order), std::string{"200|application/json|Order"});
      QCOMPARE(names(found), std::string{"Order Status U"});
      QCOMPARE(field(schema(found.interfaces[0], "Order"), "status").values, std::vector<std::string>{"PAID"});
    }
  }

  void theTextIsRecognisedWhateverTheFileIsCalled() {
    Specs specs;
    for (const auto* text : {"\"\"\"About\"\"\" type Query { a: Int }", "# x\nschema { query: Query }\ntype Query { a: Int }", "extend type Query { a: Int }", "scalar Date\ntype Query { a: Int }"}) {
      QCOMPARE(keys(specs.read("schema.txt", text)), std::string{"query a"});
    }
    QVERIFY(!readSpec(specs.put("a.txt", "type of thing\n")));
    QVERIFY(!readSpec(specs.put("a.yaml", "type: object\nenum: [a]\n")));
    QVERIFY(recognised(specs.put("b.yaml", "openapi: 3.0.0\ninfo: {title: x}\n")) == SpecFormat::OpenApi);
  }

  void encodingsAreSeenThroughAndOtherFilesRefused() {
    Specs specs;
    QCOMPARE(notTaken(specs.read("l.graphql", "type Query {\n \"pre\xE7o\" a: Int }")), std::string{"document.not_utf8@2"});
    QCOMPARE(specs.read("b.graphql", "\xEF\xBB\xBFtype Query { \"pre\xC3\xA7o\" a: Int }").interfaces.at(0).operations.at(0).summary, std::string{"pre\xC3\xA7o"});
    std::string wide = "\xFF\xFE";
    for (const char c : std::string_view{"type Query { a: Int }"}) wide.append({c, '\0'});
    QCOMPARE(keys(specs.read("w.graphql", wide)), std::string{"query a"});
    QCOMPARE(specs.refusal("a.graphql", "", SpecFormat::GraphQl), std::string{"document.empty"});
    QCOMPARE(specs.refusal("a.graphql", "query { a }", SpecFormat::GraphQl), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.json", "{\"data\": {\"__schema\": ", SpecFormat::GraphQl), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.json", "{\"errors\": [{\"message\": \"no __schema\"}]}", SpecFormat::GraphQl), std::string{"contacts.not_of_format"});
    QCOMPARE(notTaken(specs.read("n.graphql", "type A { a: Int }")), std::string{"contacts.no_operations@0"});
  }
};

QTEST_APPLESS_MAIN(TestGraphQl)
#include "tst_graphql.moc"
