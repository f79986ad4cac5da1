// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/packed.h"
#include "tests/core/contacts/reading.h"
#include "tests/core/quality/zip_maker.h"

using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

const std::string kRequest = "info: {name: Criar, type: http}\nhttp:\n  method: POST\n  url: \"{{base}}/orders/:id\"\n  params: [{name: id, value: '7', type: path}, {name: full, value: 'true', type: query}]\n"
                             "  headers: [{name: X-Trace, value: abc}]\n  body: {type: json, data: '{\"sku\": \"A\"}'}\n  auth: inherit\ndocs: Creates an order\n";

std::string names(const std::vector<FoundParameter>& parameters) {
  std::string all;
  for (const auto& one : parameters) all += (all.empty() ? "" : " ") + one.in + ":" + one.name;
  return all;
}

}  // namespace

/// Collections as Bruno writes them from version 3 on, and design documents of Insomnia.
class TestOpenCollection : public QObject {
  Q_OBJECT
private:
  static Found folder(Specs& specs) {
    specs.put("c/opencollection.yml", "opencollection: '1.0.0'\ninfo: {name: Shop, version: '2'}\nrequest: {auth: {type: basic, username: u, password: '{{secret}}'}}\n");
    specs.put("c/environments/prod.yml", "name: Production\nvariables: [{name: base, value: 'https://api.example'}, {name: off, value: x, secret: true}]\n");
    specs.put("c/orders/folder.yml", "info: {name: Orders, type: folder}\nrequest: {auth: {type: bearer, token: '{{t}}'}}\n");
    specs.put("c/orders/create.yml", kRequest);
    specs.put("c/orders/broken.yml", "info: [\n");
    specs.put("c/health.yml", "info: {name: Health}\nhttp: {url: '{{base}}/health'}\n");
    auto found = readSpec(specs.put("c/notes.txt", "not ours").parent_path());
    if (!found) qFatal("%s", found.error().code().c_str());
    return std::move(*found);
  }

private Q_SLOTS:
  void aFolderIsReadWithItsEnvironmentsAndWhatItsFoldersSay() {
    Specs specs;
    const auto found = folder(specs);
    QVERIFY(found.format == SpecFormat::Bruno);
    QCOMPARE(found.formatVersion, std::string{"1.0.0"});
    const auto& shop = found.interfaces.at(0);
    QCOMPARE(shop.name + " " + shop.version, std::string{"Shop 2"});
    QCOMPARE(shop.servers.at(0).url, std::string{"https://api.example"});
    const auto& create = operation(shop, "POST /orders/{}");
    QCOMPARE(create.group, std::string{"Orders"});
    QCOMPARE(create.summary, std::string{"Creates an order"});
    QVERIFY2(names(create.parameters).find("path:id") != std::string::npos && names(create.parameters).find("query:full") != std::string::npos, names(create.parameters).c_str());
    QCOMPARE(create.bodies.at(0).mediaType, std::string{"application/json"});
    QVERIFY(shop.security.size() == 2);
    QCOMPARE(create.security.size(), std::size_t{1});
    QVERIFY(operation(shop, "GET /health").security != create.security);
    QVERIFY2(notTaken(found).find("document.syntax") != std::string::npos, notTaken(found).c_str());
  }

  void allInOneFileAndOneRequestAreReadToo() {
    Specs specs;
    const auto bundled = specs.read("bundle.yml", "opencollection: 1.0.0\ninfo: {name: B}\nconfig: {environments: [{name: T, variables: [{name: base, value: 'https://t.example'}]}]}\nitems:\n"
                                                  "  - info: {name: F, type: folder}\n    items:\n      - {info: {name: a}, http: {method: PUT, url: '{{base}}/a', body: {type: form-urlencoded, data: [{name: x, value: '1'}]}}}\n"
                                                  "  - {info: {name: g}, graphql: {url: '{{base}}/graphql', body: {query: '{ a }', variables: '{\"n\": 1}'}}}\n  - {info: {name: other}, grpc: {}}\n");
    const auto& all = bundled.interfaces.at(0);
    QCOMPARE(operation(all, "PUT /a").group, std::string{"F"});
    QCOMPARE(operation(all, "PUT /a").bodies.at(0).mediaType, std::string{"application/x-www-form-urlencoded"});
    QCOMPARE(operation(all, "POST /graphql").bodies.at(0).mediaType, std::string{"application/json"});
    QVERIFY2(notTaken(bundled).find("contacts.no_request@9") != std::string::npos, notTaken(bundled).c_str());
    const auto one = specs.read("one.yml", kRequest);
    QCOMPARE(one.interfaces.at(0).operations.size(), std::size_t{1});
  }

  void linksOutOfTheFolderAreNotFollowed() {
    Specs specs;
    const auto outside = specs.put("outside.yml", kRequest);
    const auto inside = specs.put("d/opencollection.yml", "opencollection: 1.0.0\ninfo: {name: D}\n").parent_path();
    std::error_code ignored;
    std::filesystem::create_symlink(outside, inside / "link.yml", ignored);
    std::filesystem::create_directory_symlink(outside.parent_path(), inside / "up", ignored);
    const auto found = readSpec(inside, SpecFormat::Bruno);
    QVERIFY(found);
    QCOMPARE(found->interfaces.at(0).operations.size(), std::size_t{0});
  }

  void unpackingStopsWhenItIsAskedTo() {
    Specs specs;
    const auto folder = specs.put("a.txt", "").parent_path();
    prumo::quality::test::writeZip(folder / "packed.zip", {{"opencollection.yml", "opencollection: 1.0.0\ninfo: {name: Packed}\n"}});
    std::stop_source stop;
    stop.request_stop();
    const auto done = unpack(folder / "packed.zip", folder / "out", {.stop = stop.get_token()});
    QVERIFY(!done);
    QCOMPARE(done.error().code(), prumo::cancelled().code());
    QVERIFY(!std::filesystem::exists(folder / "out"));
  }

  void anArchiveIsReadAsTheFolderItHoldsAndNothingLeavesIt() {
    Specs specs;
    const auto path = specs.put("shop.zip", "").parent_path() / "packed.zip";
    const auto found = [&](const std::vector<std::pair<std::string, std::string>>& files) {
      std::filesystem::remove(path);
      prumo::quality::test::writeZip(path, files);
      return readSpec(path, SpecFormat::Bruno);
    };
    const auto shop = found({{"shop/opencollection.yml", "opencollection: 1.0.0\ninfo: {name: Packed}\n"}, {"shop/a/create.yml", kRequest}, {"../out.yml", kRequest}, {"/abs.yml", kRequest}, {"shop/run.sh", "echo"}});
    QVERIFY2(shop, shop ? "" : shop.error().code().c_str());
    QCOMPARE(shop->interfaces.at(0).name, std::string{"Packed"});
    QCOMPARE(shop->interfaces.at(0).operations.size(), std::size_t{1});
    QVERIFY(!std::filesystem::exists(path.parent_path().parent_path() / "out.yml"));
    QVERIFY(recognised(path) == SpecFormat::Bruno);
    const auto old = found({{"bruno.json", "{\"name\": \"Old\", \"version\": \"1\", \"type\": \"collection\"}"}, {"a.bru", "get {\n  url: https://h.example/a\n}\n"}});
    QCOMPARE(old->interfaces.at(0).operations.size(), std::size_t{1});
    const auto broken = found({{"bruno.json", "{\"name\": "}});
    QVERIFY(!broken && toJson(broken.error().message).find("packed.zip") != std::string::npos && toJson(broken.error().message).find("prumo-") == std::string::npos);
    QCOMPARE(found({{"a.txt", "x"}}).error().code(), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("half.zip", "PK\x03\x04 and no more", SpecFormat::Bruno), std::string{"contacts.broken_archive"});
    QCOMPARE(found({{"opencollection.yml", std::string(270'000'000, ' ')}}).error().code(), std::string{"contacts.archive_too_large"});
  }

  void theDescriptionInADesignDocumentIsRead() {
    Specs specs;
    const std::string openApi = "    openapi: 3.0.3\n    info: {title: Shop, version: 1.10}\n    paths:\n      /orders:\n        get: {responses: {'200': {description: ok}}}\n";
    for (const auto& contents : {"spec:\n  contents:\n" + openApi, "spec:\n  contents: |\n" + openApi}) {
      const auto found = specs.read("design.yaml", "type: spec.insomnia.rest/5.0\nname: Design\n" + contents);
      QVERIFY(found.format == SpecFormat::Insomnia);
      QCOMPARE(found.interfaces.size(), std::size_t{1});
      QCOMPARE(found.interfaces[0].name + " " + found.interfaces[0].version, std::string{"Shop 1.10"});
      QVERIFY(operation(found.interfaces[0], "GET /orders").line > 0);
    }
    const auto inside = specs.read("lines.yaml", "type: spec.insomnia.rest/5.0\nname: Design\nspec:\n  contents:\n" + openApi);
    QCOMPARE(operation(inside.interfaces[0], "GET /orders").line, std::int64_t{9});
  }

  void aDesignDocumentMayHoldRequestsTooOrNothingThatCanBeRead() {
    Specs specs;
    const auto both = specs.read("both.yaml", "type: spec.insomnia.rest/5.0\nname: Both\nspec: {contents: {openapi: 3.0.0, info: {title: T}, paths: {/a: {get: {}}}}}\ncollection: [{name: r, url: 'https://h.example/r', method: GET}]\n");
    QCOMPARE(both.interfaces.size(), std::size_t{2});
    const auto old = specs.read("old.json", "{\"_type\": \"export\", \"__export_format\": 4, \"resources\": [{\"_id\": \"w\", \"_type\": \"workspace\", \"name\": \"W\"},\n{\"_id\": \"s\", \"_type\": \"api_spec\", \"contents\": \"openapi: 3.0.0\\ninfo: {title: Old}\\npaths: {/b: {get: {}}}\"}]}");
    QCOMPARE(old.interfaces.at(0).name, std::string{"Old"});
    const auto broken = specs.read("broken.yaml", "type: spec.insomnia.rest/5.0\nname: B\nspec: {contents: 'openapi: ['}\n");
    QVERIFY2(notTaken(broken).find("contacts.no_specification@3") != std::string::npos, notTaken(broken).c_str());
    const auto linked = specs.read("linked.yaml", "type: spec.insomnia.rest/5.0\nname: L\nspec: {file: ../x.yaml}\n");
    QVERIFY2(notTaken(linked).find("contacts.reference_outside@3") != std::string::npos, notTaken(linked).c_str());
  }
};

QTEST_APPLESS_MAIN(TestOpenCollection)
#include "tst_open_collection.moc"
