// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/identifiers.h"
#include "core/contacts/readers/inferred.h"

#include <QTest>

using namespace prumo;
using namespace prumo::contacts;

namespace {

/// "path:type:format" of each field, with "!" behind those that are required.
std::string described(const Inferred& inferred) {
  std::string all;
  for (const auto& field : inferred.fields()) {
    all += (all.empty() ? "" : " ") + field.path + ":" + field.type + (field.format.empty() ? "" : ":" + field.format) + (field.isRequired ? "!" : "");
  }
  return all;
}

std::string schemaOf(std::initializer_list<std::string_view> examples) {
  Inferred inferred;
  for (const auto text : examples) {
    const auto document = document::Document::parse(text, document::Syntax::Json);
    if (!document) qFatal("no JSON");
    inferred.add(document->root());
  }
  return described(inferred);
}

}  // namespace

class TestInferred : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatIsInAllExamplesIsRequired() {
    QCOMPARE(schemaOf({"{\"id\": 1, \"name\": \"a\"}", "{\"id\": 2, \"note\": null}"}), std::string{"id:integer! name:string note:"});
    QCOMPARE(schemaOf({"{\"a\": {\"b\": true}}", "{}"}), std::string{"a:object a.b:boolean!"});  // in each "a" there was
    QCOMPARE(schemaOf({"{\"a\": 1, \"a\": 2}", "{}"}), std::string{"a:integer"});  // a name that comes twice is not in two examples
  }

  void typesThatDifferAreNone() {
    QCOMPARE(schemaOf({"{\"total\": 1, \"mixed\": 1}", "{\"total\": 1.5, \"mixed\": \"x\"}"}), std::string{"total:number! mixed:!"});
    QCOMPARE(schemaOf({"{\"gone\": null}", "{\"gone\": \"2026-01-31\"}"}), std::string{"gone:string:date!"});
  }

  void listsAreWrittenAsOtherSchemasAre() {
    QCOMPARE(schemaOf({"{\"items\": [{\"sku\": \"a\"}, {\"sku\": \"b\", \"n\": 2}], \"none\": [], \"grid\": [[1]]}"}),
             std::string{"items[]:object! items[].sku:string! items[].n:integer none[]:! grid[][]:integer!"});
    QCOMPARE(schemaOf({"[{\"sku\": \"a\"}]"}), std::string{"sku:string!"});
    QCOMPARE(schemaOf({"[1, 2]"}), std::string{":integer"});
    QCOMPARE(schemaOf({"[]"}), std::string{});
    QCOMPARE(schemaOf({"{}"}), std::string{});
  }

  void formatsAreGuessedWhenEveryTextFits() {
    QCOMPARE(schemaOf({"{\"u\": \"3f2504e0-4f89-11d3-9a0c-0305e82c3301\", \"t\": \"2026-01-31T10:00:00-03:00\", \"m\": \"ana@shop.example\", \"n\": \"42\", \"z\": \"007\","
                       " \"v\": \"12.50\", \"c\": \"12.ABC.345/01DE-35\", \"p\": \"529.982.247-25\", \"d\": \"31/01/2026\", \"h\": \"https://shop.example/a\"}"}),
             std::string{"u:string:uuid! t:string:date-time! m:string:email! n:string:integer! z:string:digits! v:string:number! c:string:cnpj! p:string:cpf! "
                         "d:string:dd/mm/yyyy! h:string:uri!"});
    QCOMPARE(schemaOf({"{\"n\": \"42\"}", "{\"n\": \"4.5\"}", "{\"n\": \"\"}"}), std::string{"n:string:number!"});
    QCOMPARE(schemaOf({"{\"n\": \"42\"}", "{\"n\": \"none\"}"}), std::string{"n:string!"});
  }

  void namesThatArePersonalOrNumbersAreNotKept() {
    QCOMPARE(schemaOf({"{\"byId\": {\"4711\": {\"n\": 1}, \"4712\": {\"n\": 2}}, \"byMail\": {\"ana@shop.example\": 1}}"}),
             std::string{"byId:object! byId.*:object byId.*.n:integer! byMail:object! byMail.*:integer"});
  }

  void deepAndWideExamplesEndAndSaySo() {
    std::string deep = "1";
    for (int i = 0; i < 150; ++i) deep = "{\"a\": " + deep + "}";
    Inferred inferred;
    const auto document = document::Document::parse(deep, document::Syntax::Json);
    inferred.add(document->root());
    QVERIFY(!inferred.isWhole());
    QCOMPARE(inferred.fields().size(), std::size_t{40});
    std::string wide = "{";
    for (int i = 0; i < 6000; ++i) wide += (i ? "," : "") + std::string{"\"a"} + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) + "\": 1";
    Inferred many;
    const auto other = document::Document::parse(wide + "}", document::Syntax::Json);
    many.add(other->root());
    QVERIFY(!many.isWhole());
  }

  void textsOfAddressesAndFormsHaveTypesToo() {
    Inferred page;
    page.addText("1");
    page.addText("20");
    QCOMPARE(page.value().type, std::string{"integer"});
    Inferred form;
    form.addForm({{"user", "ana"}, {"age", "40"}});
    form.addForm({{"user", "rui"}});
    QCOMPARE(described(form), std::string{"user:string! age:string:integer"});
    QVERIFY(Inferred{}.fields().empty());
  }

  void identifiersOfPathsBecomeTemplates() {
    QCOMPARE(templateOf("/orders/4711/items/3f2504e0-4f89-11d3-9a0c-0305e82c3301"), std::string{"/orders/{id}/items/{id2}"});
    QCOMPARE(templateOf("/v2/orders/4711.json"), std::string{"/v2/orders/{id}.json"});
    QCOMPARE(templateOf("/customers/529.982.247-25"), std::string{"/customers/{id}"});
    QCOMPARE(templateOf("/customers/52998224725/12ABC34501DE35"), std::string{"/customers/{id}/{id2}"});
    QCOMPARE(templateOf("/users/ana%40shop.example/x"), std::string{"/users/{id}/x"});
    QCOMPARE(templateOf("/items/MLB1234567890"), std::string{"/items/{id}"});
    QCOMPARE(templateOf("/blob/9f86d081884c7d659a2feaa0c55ad015"), std::string{"/blob/{id}"});
    QCOMPARE(templateOf("/cart;jsessionid=AB12/pay"), std::string{"/cart/pay"});
    for (const auto* same : {"/", "", "/api/v1/orders", "/fba/inbound/2024-03-20/plans", "/oauth2/token", "/v20241001/x", "/robots.txt", "/a//b"}) QCOMPARE(templateOf(same), std::string{same});
  }
};

QTEST_APPLESS_MAIN(TestInferred)
#include "tst_inferred.moc"
