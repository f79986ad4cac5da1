// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

/// "name:type(format)*" of every field; the star marks a required one.
std::string layoutOf(const Found& found) {
  std::string all;
  for (const auto& field : found.interfaces.at(0).schemas.at(0).fields) {
    all += (all.empty() ? "" : " ") + field.path + ":" + field.type + (field.format.empty() ? "" : "(" + field.format + ")") + (field.isRequired ? "*" : "");
  }
  return all;
}

Found sampled(Specs& specs, const std::string& name, std::string_view text) {
  auto found = readSpec(specs.put(name, text), SpecFormat::Sample);
  if (!found) qFatal("%s", toJson(found.error().message).c_str());
  return std::move(*found);
}

}  // namespace

class TestSample : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aSheetSaysItsColumnsAndWhichAreAlwaysFilled() {
    Specs specs;
    const auto found = sampled(specs, "stock.csv", "sku;qty;price;updated\nA-1;5;10.50;2026-11-28\nA-2;;3.25;2026-11-27\n");
    QCOMPARE(layoutOf(found), std::string{"sku:string* qty:integer price:number* updated:string(date)*"});
    const auto& operation = found.interfaces[0].operations.at(0);
    QVERIFY(operation.kind == OperationKind::File);
    QCOMPARE(operation.bodies.at(0).mediaType, std::string{"text/csv"});
    QCOMPARE(operation.bodies.at(0).schema, std::string{"stock"});
  }

  void aFileThatDescribesNothingIsTakenForASampleByItsName() {
    Specs specs;
    QVERIFY(readSpec(specs.put("stock.csv", "sku,qty\nA,1\n"))->format == SpecFormat::Sample);
    QVERIFY(readSpec(specs.put("api.json", "{\"openapi\": \"3.0.0\", \"paths\": {}}"))->format == SpecFormat::OpenApi);
    QCOMPARE(readSpec(specs.put("letter.txt", "Dear all")).error().code(), std::string{"contacts.unknown_format"});
  }

  void otherEncodingsOfASheetAreRead() {
    Specs specs;
    QCOMPARE(layoutOf(sampled(specs, "a.csv", "c\xF3" "digo;pre\xE7o\n1;2\n3;4\n")), std::string{"código:integer* preço:integer*"});
    QCOMPARE(layoutOf(sampled(specs, "b.csv", "\xEF\xBB\xBF" "id,name\n1,a\n2,b\n")), std::string{"id:integer* name:string*"});
  }

  void jsonAndJsonLinesSayWhatAllRecordsHave() {
    Specs specs;
    const auto list = layoutOf(sampled(specs, "orders.json", "[{\"id\": 1, \"note\": \"x\"}, {\"id\": 2, \"lines\": [{\"sku\": \"A\"}]}]"));
    QVERIFY2(list.find("id:integer*") != std::string::npos && list.find("note:string ") != std::string::npos, list.c_str());
    QVERIFY2(list.find("lines[].sku:string") != std::string::npos, list.c_str());
    const auto lines = layoutOf(sampled(specs, "orders.jsonl", "{\"id\": 1}\n\n{\"id\": 2, \"paid\": true}\n"));
    QCOMPARE(lines, std::string{"id:integer* paid:boolean"});
  }

  void xmlSaysItsElementsAttributesAndLists() {
    Specs specs;
    const auto layout = layoutOf(sampled(specs, "nota.xml", "<?xml version='1.0'?><n:pedido xmlns:n='urn:x'><n:item><sku>A</sku></n:item><n:item><sku>B</sku><q>2</q></n:item><total>10.5</total></n:pedido>"));
    QVERIFY2(layout.find("pedido.item[].sku:string*") != std::string::npos, layout.c_str());
    QVERIFY2(layout.find("pedido.total") != std::string::npos, layout.c_str());
  }

  void whatIsBrokenIsRefused() {
    Specs specs;
    QCOMPARE(specs.refusal("a.json", "{\"a\": [1,", SpecFormat::Sample), std::string{"document.syntax"});
    QCOMPARE(specs.refusal("a.xml", "<a><b></a>", SpecFormat::Sample), std::string{"document.xml_syntax"});
    QCOMPARE(specs.refusal("a.csv", " \n", SpecFormat::Sample), std::string{"document.empty"});
    QCOMPARE(specs.refusal("a.csv", std::string(std::size_t{17} << 20, '\0'), SpecFormat::Sample), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.yaml", "a: 1\n", SpecFormat::Sample), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.json", std::string(10'000, '['), SpecFormat::Sample), std::string{"document.too_deep"});
  }

  void ofALargeFileTheBeginningIsEnoughUnlessItIsOneDocument() {
    Specs specs;
    std::string list = "[", lines, csv = "id,name\n";
    for (int i = 0; i < 200'000; ++i) {
      const auto record = "{\"id\": " + std::to_string(i) + ", \"name\": \"" + std::string(80, 'x') + "\"}";
      list += (i == 0 ? "" : ",") + record;
      lines += record + "\n";
      csv += std::to_string(i) + "," + std::string(100, 'x') + "\n";
    }
    QCOMPARE(layoutOf(sampled(specs, "a.json", list + "]")), std::string{"id:integer* name:string*"});
    for (const auto& found : {sampled(specs, "a.jsonl", lines), sampled(specs, "a.csv", csv)}) {
      QCOMPARE(layoutOf(found), std::string{"id:integer* name:string*"});
      QCOMPARE(notTaken(found), std::string{"contacts.sample_cut@0"});
    }
    QCOMPARE(specs.refusal("b.json", list, SpecFormat::Sample), std::string{"document.syntax"});
  }

  void noValueIsKept() {
    Specs specs;
    const auto found = sampled(specs, "people.json", "[{\"name\": \"Fulano de Tal\", \"cpf\": \"390.533.447-05\"}]");
    for (const auto& field : found.interfaces[0].schemas[0].fields) QVERIFY(field.values.empty() && field.description.empty());
  }
};

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
