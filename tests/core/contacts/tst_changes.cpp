// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/changes.h"
#include "core/contacts/intake.h"
#include "core/contacts/room.h"
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

/// An interface with one operation that takes and gives an order; what stands in the places is up to the test.
std::string shop(const std::string& operation, const std::string& schemas) {
  return "openapi: 3.0.0\ninfo: {title: Shop, version: '1'}\ncomponents: {schemas: {" + schemas + "}}\npaths: {" + operation + "}\n";
}
std::string orders(const std::string& parts) { return "/orders: {post: {" + parts + "}}"; }
const std::string kTakes = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {}";
const std::string kGives = "responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}";

Reading readingOf(const std::string& text) {
  Specs specs;
  const auto found = specs.read("shop.yaml", text);
  const auto& one = found.interfaces.at(0);
  return {one.version, one.servers, one.security, one.operations, one.schemas};
}

std::vector<Changed> between(const std::string& before, const std::string& after) { return changesBetween(readingOf(before), readingOf(after)); }

const Changed& operationIn(const std::vector<Changed>& all) {
  const auto found = std::ranges::find(all, ChangeSubject::Operation, &Changed::subject);
  if (found == all.end()) qFatal("no operation changed");
  return *found;
}

/// "aspect place before>after impact; ..." of the operation, its schemas included.
QString said(const std::vector<Changed>& all) {
  QStringList words;
  if (std::ranges::find(all, ChangeSubject::Operation, &Changed::subject) == all.end()) return {};
  for (const auto& one : differencesOf(operationIn(all), all)) {
    words += QString::fromStdString(std::string{record::keyOf(one.aspect)} + " " + one.place + " " + one.before + ">" + one.after + " " + std::string{record::keyOf(one.impact)});
  }
  return words.join(QStringLiteral("; "));
}

}  // namespace

/// What two readings differ in, and what of it breaks those who call.
class TestChanges : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatIsSentMayBecomeWiderAndWhatIsGivenNarrower_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("given");
    const auto row = [](const char* name, const char* before, const char* after, const char* sent, const char* given) {
      QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(sent) << QString::fromLatin1(given);
    };
    row("the same", "properties: {a: {type: string}}", "properties: {a: {type: string, description: words}}", "", "");
    row("a field more", "properties: {a: {type: string}}", "properties: {a: {type: string}, b: {type: integer}}", "field_added Order.b >integer none", "field_added Order.b >integer none");
    row("a needed field more", "properties: {a: {type: string}}", "required: [b], properties: {a: {type: string}, b: {type: integer}}", "field_added Order.b >integer breaking",
        "field_added Order.b >integer none");
    row("a field less", "properties: {a: {type: string}, b: {type: integer}}", "properties: {a: {type: string}}", "field_removed Order.b integer> possible", "field_removed Order.b integer> possible");
    row("a promised field less", "required: [b], properties: {a: {type: string}, b: {type: integer}}", "properties: {a: {type: string}}", "field_removed Order.b integer> possible",
        "field_removed Order.b integer> breaking");
    row("needed now", "properties: {a: {type: string}}", "required: [a], properties: {a: {type: string}}", "field_required Order.a > breaking", "field_required Order.a > none");
    row("may be missing now", "required: [a], properties: {a: {type: string}}", "properties: {a: {type: string}}", "field_optional Order.a > none", "field_optional Order.a > breaking");
    row("whole numbers, then any", "properties: {a: {type: integer}}", "properties: {a: {type: number}}", "field_type Order.a integer>number none", "field_type Order.a integer>number breaking");
    row("any numbers, then whole", "properties: {a: {type: number}}", "properties: {a: {type: integer}}", "field_type Order.a number>integer breaking", "field_type Order.a number>integer none");
    row("another type", "properties: {a: {type: string}}", "properties: {a: {type: integer}}", "field_type Order.a string>integer breaking", "field_type Order.a string>integer breaking");
    row("another format", "properties: {a: {type: string}}", "properties: {a: {type: string, format: date}}", "field_type Order.a string>string (date) breaking", "field_type Order.a string>string (date) none");
    row("one, then many", "properties: {a: {type: string}}", "properties: {a: {type: array, items: {type: string}}}", "field_type Order.a[] string>string[] breaking",
        "field_type Order.a[] string>string[] breaking");
    row("a value more", "properties: {a: {type: string, enum: [x]}}", "properties: {a: {type: string, enum: [x, y]}}", "field_values Order.a x>x, y none", "field_values Order.a x>x, y possible");
    row("a value less", "properties: {a: {type: string, enum: [x, y]}}", "properties: {a: {type: string, enum: [x]}}", "field_values Order.a x, y>x breaking", "field_values Order.a x, y>x none");
    row("shorter", "properties: {a: {type: string, maxLength: 20}}", "properties: {a: {type: string, maxLength: 10}}", "field_length Order.a 20>10 breaking", "field_length Order.a 20>10 none");
    row("a pattern", "properties: {a: {type: string}}", "properties: {a: {type: string, pattern: '^x'}}", "field_pattern Order.a >^x possible", "field_pattern Order.a >^x none");
    row("an object more is one thing", "properties: {a: {type: string}}", "properties: {a: {type: string}, b: {type: object, required: [c], properties: {c: {type: string}, d: {type: string}}}}",
        "field_added Order.b >object none", "field_added Order.b >object none");
  }
  void whatIsSentMayBecomeWiderAndWhatIsGivenNarrower() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto schema = [](const QString& body) { return "Order: {type: object, " + body.toStdString() + "}"; };
    QTEST(said(between(shop(orders(kTakes), schema(before)), shop(orders(kTakes), schema(after)))), "sent");
    QTEST(said(between(shop(orders(kGives), schema(before)), shop(orders(kGives), schema(after)))), "given");
  }

  void operationsAreJudgedByWhatCallersMeet_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
      QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(expected);
    };
    row("a needed parameter", "responses: {}", "parameters: [{name: day, in: query, required: true, schema: {type: string}}], responses: {}", "parameter_added day (query) >string breaking");
    row("a parameter more", "responses: {}", "parameters: [{name: day, in: query, schema: {type: string}}], responses: {}", "parameter_added day (query) >string none");
    row("a parameter less", "parameters: [{name: day, in: query, schema: {type: string}}], responses: {}", "responses: {}", "parameter_removed day (query) string> possible");
    row("needed now", "parameters: [{name: day, in: query, schema: {type: string}}], responses: {}", "parameters: [{name: day, in: query, required: true, schema: {type: string}}], responses: {}",
        "parameter_required day (query) > breaking");
    row("headers in any case", "parameters: [{name: X-Day, in: header, schema: {type: string}}], responses: {}", "parameters: [{name: x-day, in: header, schema: {type: string}}], responses: {}", "");
    row("deprecated", "responses: {}", "deprecated: true, responses: {}", "deprecated  > none");
    row("protected now", "responses: {}", "security: [{key: []}], responses: {}", "security  >key breaking");
    row("open now", "security: [{key: []}], responses: {}", "responses: {}", "security  key> none");
    row("an answer less", "responses: {'200': {content: {application/json: {}}}, '404': {description: none}}", "responses: {'200': {content: {application/json: {}}}}", "answer_removed 404 > possible");
    row("a good answer less", "responses: {'200': {content: {application/json: {}}}}", "responses: {'204': {description: done}}", "answer_removed 200 application/json > breaking; answer_added 204 > none");
    row("another medium", "requestBody: {content: {application/json: {}}}, responses: {}", "requestBody: {content: {text/csv: {}}}, responses: {}", "request_removed application/json > breaking; request_added text/csv > none");
    row("a summary", "summary: old, responses: {}", "summary: new, responses: {}", "summary  old>new none");
  }
  void operationsAreJudgedByWhatCallersMeet() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::string key = "X: {type: object}}, securitySchemes: {key: {type: apiKey, in: header, name: K}";
    QTEST(said(between(shop(orders(before.toStdString()), key), shop(orders(after.toStdString()), key))), "expected");
  }

  void anOperationThatIsGoneBreaksAndANewOneDoesNot() {
    const auto all = between(shop("/a: {get: {responses: {}}}, /b: {get: {responses: {}}}", {}), shop("/b: {get: {responses: {}}}, /c: {get: {responses: {}}}", {}));
    QCOMPARE(all.size(), std::size_t{2});
    QVERIFY(all[0].kind == ChangeKind::Added && all[0].name == "GET /c" && all[0].impact == Impact::None);
    QVERIFY(all[1].kind == ChangeKind::Removed && all[1].name == "GET /a" && all[1].impact == Impact::Breaking);
    const auto counts = countsOf(all);
    QVERIFY(counts.added == 1 && counts.changed == 0 && counts.removed == 1 && counts.breaking == 1);
  }

  void aPathParameterMayBeRenamedButNotRetyped() {
    const auto by = [](const char* name, const char* type) {
      return shop(std::string{"'/orders/{"} + name + "}': {get: {parameters: [{name: " + name + ", in: path, required: true, schema: {type: " + type + "}}], responses: {}}}", {});
    };
    QCOMPARE(said(between(by("id", "string"), by("order", "string"))), QStringLiteral("path  /orders/{id}>/orders/{order} none"));
    QVERIFY(said(between(by("id", "string"), by("order", "integer"))).contains(QStringLiteral("parameter_type order (path) string>integer breaking")));
  }

  void aChangeReachesEveryOperationThatUsesTheSchemaHoweverDeepAndRound() {
    const auto with = [](const char* type) {
      return shop(orders(kGives) + ", /stock: {get: {responses: {}}}",
                  std::string{"Order: {properties: {items: {type: array, items: {$ref: '#/components/schemas/Item'}}}}, Item: {properties: {order: {$ref: '#/components/schemas/Order'}, sku: {type: "} + type + "}}}");
    };
    const auto all = between(with("string"), with("integer"));
    QCOMPARE(said(all), QStringLiteral("field_type Item.sku string>integer breaking"));
    QVERIFY(operationIn(all).impact == Impact::Breaking);
    QCOMPARE(countsOf(all).changed, std::int64_t{1});
  }

  void whatStandsOnTheSpotOrUnderANameIsTheSame() {
    const auto inlined = shop(orders(kGives), "Order: {properties: {to: {type: object, properties: {street: {type: string}}}}}");
    const auto named = shop(orders(kGives), "Order: {properties: {to: {$ref: '#/components/schemas/Address'}}}, Address: {type: object, properties: {street: {type: string}}}");
    QCOMPARE(said(between(inlined, named)), QString{});
    QCOMPARE(said(between(named, inlined)), QString{});
  }

  void anEventComesFromWhoOffersIt() {
    const auto hook = [](const char* required) {
      return "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nwebhooks: {paid: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {}}}}\n"
             "components: {schemas: {Order: {type: object, " + std::string{required} + "properties: {a: {type: string}}}}}\n";
    };
    QCOMPARE(said(between(hook("required: [a], "), hook(""))), QStringLiteral("field_optional Order.a > breaking"));
  }

  void theInterfaceAsAWholeIsComparedToo() {
    auto before = readingOf(shop(orders("responses: {}"), {})), after = before;
    before.servers = {{"https://old.example", {}}};
    after.servers = {{"https://new.example", {}}};
    before.security = {{"key", SecurityKind::ApiKey, "K"}};
    after.security = {{"key", SecurityKind::OAuth2, ""}};
    after.version = "2";
    const auto all = changesBetween(before, after);
    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(all[0].subject == ChangeSubject::Interface && all[0].impact == Impact::Breaking);
    QCOMPARE(all[0].differences.size(), std::size_t{4});
    QCOMPARE(countsOf(all).breaking, 1);
    QCOMPARE(countsOf(all).changed, 0);
  }

  void nothingIsLeftOutInSilence() {
    Reading before, after;
    FoundSchema many{.name = "Order"};
    for (int i = 0; i < 1200; ++i) many.fields.push_back({.path = "f" + std::to_string(i), .type = "string", .isRequired = i >= 1100});
    after.schemas = {{.name = "Order"}};
    before.schemas = {many};
    before.operations = after.operations = {{.key = "GET /o", .method = "GET", .path = "/o", .bodies = {{"200", "application/json", "Order"}}}};
    const auto all = changesBetween(before, after);
    QCOMPARE(all.at(0).differences.size(), std::size_t{1000});
    QCOMPARE(all[0].more, std::int64_t{200});
    QVERIFY(all[0].differences[99].impact == Impact::Breaking);  // the gravest are kept
  }

  void whatIsKeptIsReadBack() {
    const QTemporaryDir folder;
    auto project = std::move(*ProjectFile::create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), room().tables, {.name = "tester"}));
    const auto all = between(shop(orders(kGives), "Order: {properties: {a: {type: string}}}"), shop(orders("summary: x, " + kGives) + ", /b: {get: {responses: {}}}", "Order: {properties: {a: {type: integer}}}"));
    const auto rows = recordsOf(all, "s1");
    QVERIFY(project.edit({"contacts.edit.import", {}}, [&](Transaction& edit) -> Result<void> {
      for (const auto& row : rows) {
        if (auto done = edit.insert(row); !done) return done;
      }
      return {};
    }));
    const auto back = *changesOf(project, "s1");
    QCOMPARE(jsonOf(back).dump(), jsonOf(all).dump());
    const auto one = *changeNamed(project, rows.at(1).id);
    QCOMPARE(one.differences.size(), std::size_t{2});
    QCOMPARE(one.differences[0].place, std::string{"Order.a"});
    QVERIFY(changeNamed(project, "nobody")->differences.empty());
  }

  void aNameOfMillionsOfDotsIsComparedLikeAnyOther() {
    std::string dots, lists;
    for (int i = 0; i < 2'000'000; ++i) dots += "a.", lists += "[]";
    const auto reading = [](std::vector<FoundField> fields) {
      return Reading{.operations = {{.key = "GET /", .path = "/", .bodies = {{"200", "application/json", "Order"}}}}, .schemas = {{.name = "Order", .fields = std::move(fields)}}};
    };
    const auto all = changesBetween(reading({{.path = "b" + lists, .type = "string"}}), reading({{.path = dots + "end", .type = "string"}, {.path = "b", .type = "integer"}}));
    QCOMPARE(operationIn(all).kind, ChangeKind::Changed);
    QCOMPARE(differencesOf(operationIn(all), all).size(), std::size_t{2});
  }

  void foreignDetailIsLeftOut() {
    const QTemporaryDir folder;
    auto project = std::move(*ProjectFile::create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), room().tables, {.name = "tester"}));
    const ContactChange row{.id = "s/0", .spec = "s", .name = "GET /", .detail = R"({"differences": [1, {"aspect": "nothing"}, {"aspect": "summary", "impact": "none"}], "schemas": [0, -1, "x", 99]})"};
    QVERIFY(project.edit({"contacts.edit.import", {}}, [&](Transaction& edit) { return edit.insert(row); }));
    const auto one = *changeNamed(project, "s/0");  // it names itself as its schema
    QCOMPARE(one.differences.size(), std::size_t{1});
    QCOMPARE(differencesOf(one, {one}).size(), std::size_t{1});
  }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
