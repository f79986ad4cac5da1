// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/stored.h"

#include "core/contacts/checks/checks.h"
#include "tests/core/contacts/inventory_maker.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

/// A contact point with a row of each kind, one field of which holds a text.
class Kept {
public:
  Kept(const std::string& field, const std::string& text) {
    m_inventory.add({.id = "c", .name = "Orders"});
    const auto of = [&](const char* name) { return field == name ? text : std::string{}; };
    m_inventory.put(ContactSpec{.id = "s", .contact = "c", .servers = of("servers"), .security = of("security"), .exposed = of("exposed")});
    m_inventory.put(ContactOperation{.id = "o", .contact = "c", .spec = "s", .key = "GET /", .method = "GET", .path = "/", .detail = of("operation")});
    m_inventory.put(ContactSchema{.id = "m", .spec = "s", .name = "Order", .fields = of("fields")});
    m_inventory.put(ContactProbe{.id = "p", .contact = "c", .detail = of("probe")});
    m_inventory.put(ContactChange{.id = "s/0", .spec = "s", .detail = of("change")});
  }

  /// The field a fault is in and what it is; nothing: all is well.
  std::string fault() const { return faultOf(room().verify(m_inventory.project())); }
  /// What the checks and the exports say to it.
  std::string faultOfView() const { return faultOf(viewOf(m_inventory.project(), {.id = "c", .name = "Orders"})); }

private:
  template <class R>
  static std::string faultOf(const R& result) {
    if (result) return {};
    const auto* field = argument(result.error().message, "field");
    return (field ? std::get<std::string>(*field) : result.error().code()) + ": " + (result.error().cause ? result.error().cause->code() : "");
  }
  Inventory m_inventory;
};

}  // namespace

class TestStored : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatIsOfAnotherFormIsToldWithItsFieldAndNothingIsJudgedByIt_data() {
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("said");
    QTest::newRow("servers: no list") << std::string{"servers"} << std::string{"{}"} << std::string{"servers: json.wrong_type"};
    QTest::newRow("servers: a number") << std::string{"servers"} << std::string{"7"} << std::string{"servers: json.wrong_type"};
    QTest::newRow("servers: no objects") << std::string{"servers"} << std::string{"[1]"} << std::string{"servers: json.wrong_type"};
    QTest::newRow("servers: a list as address") << std::string{"servers"} << std::string{R"([{"url": []}])"} << std::string{"servers: json.wrong_type"};
    QTest::newRow("servers: lists in lists") << std::string{"servers"} << std::string(60, '[') + std::string(60, ']') << std::string{"servers: json.wrong_type"};
    QTest::newRow("security: an unknown kind") << std::string{"security"} << std::string{R"([{"name": "k", "kind": "blessing", "detail": ""}])"} << std::string{"security: json.not_a_choice"};
    QTest::newRow("exposed: a word as line") << std::string{"exposed"} << std::string{R"([{"line": "first", "place": ""}])"} << std::string{"exposed: json.wrong_type"};
    QTest::newRow("exposed: a line before the first") << std::string{"exposed"} << std::string{R"([{"line": -1, "place": ""}])"} << std::string{"exposed: json.out_of_range"};
    QTest::newRow("operation: a list") << std::string{"operation"} << std::string{"[]"} << std::string{"detail: json.wrong_type"};
    QTest::newRow("operation: a number as parameter") << std::string{"operation"} << std::string{R"({"parameters": [7]})"} << std::string{"detail: json.wrong_type"};
    QTest::newRow("operation: headers that are none") << std::string{"operation"} << std::string{R"({"headers": [{}]})"} << std::string{"detail: json.wrong_type"};
    QTest::newRow("fields: a length that no number holds") << std::string{"fields"} << std::string{R"([{"path": "a", "max_length": 18446744073709551615}])"} << std::string{"fields: json.out_of_range"};
    QTest::newRow("fields: a word as yes or no") << std::string{"fields"} << std::string{R"([{"path": "a", "required": "yes"}])"} << std::string{"fields: json.wrong_type"};
    QTest::newRow("probe: nothing at all") << std::string{"probe"} << std::string{"null"} << std::string{"detail: json.wrong_type"};
    QTest::newRow("probe: an unknown outcome") << std::string{"probe"} << std::string{R"({"outcome": "glory"})"} << std::string{"detail: json.not_a_choice"};
    QTest::newRow("probe: time that runs backwards") << std::string{"probe"} << std::string{R"({"outcome": "answered", "tries": [{"total_ms": -4}]})"} << std::string{"detail: json.out_of_range"};
    QTest::newRow("probe: a chain of numbers") << std::string{"probe"} << std::string{R"({"outcome": "answered", "certificate": {"chain": [1]}})"} << std::string{"detail: json.wrong_type"};
  }
  void whatIsOfAnotherFormIsToldWithItsFieldAndNothingIsJudgedByIt() {
    QFETCH(const std::string, field);
    QFETCH(const std::string, text);
    QFETCH(const std::string, said);
    const Kept kept(field, text);
    QCOMPARE(kept.fault(), said);
    QCOMPARE(kept.faultOfView(), said);
  }

  void aChangeOfAnotherFormIsTold() {
    QCOMPARE(Kept("change", R"({"differences": [{"aspect": "colour", "impact": "none"}]})").fault(), std::string{"detail: json.not_a_choice"});
    QCOMPARE(Kept("change", R"({"differences": [], "schemas": [-1]})").fault(), std::string{"detail: json.wrong_type"});
    QCOMPARE(Kept("change", "[]").fault(), std::string{"detail: json.wrong_type"});
  }

  void whatWasNeverWrittenIsWell() { QCOMPARE(Kept("", "").fault(), std::string{}); }
};

QTEST_APPLESS_MAIN(TestStored)
#include "tst_stored.moc"
