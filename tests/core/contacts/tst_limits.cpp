// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/contacts/headroom.h"
#include "core/contacts/limits.h"

#include <QTest>

using namespace prumo;
using namespace prumo::contacts;

namespace {

std::string list(const std::string& limit) { return "{\"format\": \"prumo-limits\", \"format_version\": 1, \"limits\": [" + limit + "]}"; }

std::string one(const std::string& calls, const std::string& date) {
  return "{\"platform\": \"Shop\", \"calls\": " + calls + ", \"seconds\": 60, \"scope\": {\"en\": \"per token\"}, \"note\": {}, \"source\": \"docs.shop.example\", \"noted_on\": \"" + date + "\"}";
}

std::string refusal(const std::string& text) {
  const auto read = parseLimits(text);
  return read ? "none" : read.error().code();
}

}  // namespace

class TestLimits : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theListThatPrumoShipsNamesSourceAndDayOfEach() {
    const auto limits = parseLimits(*readFile(PRUMO_SOURCE_DIR "/resources/contacts/limits.json", 1 << 20));
    QVERIFY(limits);
    QVERIFY(limits->size() >= 4);
    for (const auto& limit : *limits) {
      QVERIFY2(!limit.source.empty() && !limit.scope.pt.empty() && !limit.scope.en.empty(), limit.platform.c_str());
      QCOMPARE(limit.notedOn.size(), std::size_t{10});
    }
  }

  void aLimitIsTakenOverWithWhereItIsFrom() {
    ContactPoint contact{.items = 1000, .updatesPerDay = 1};
    apply(contact, parseLimits(list(one("120", "2026-11-28")))->at(0), "en");
    QCOMPARE(contact.rateScope, std::string{"per token (docs.shop.example, 2026-11-28)"});
    QCOMPARE(headroomOf(contact)->limit, 2.0);
  }

  void ofAPlatformThatPublishesNoNumberTheRestIsTakenOver() {
    const auto limits = parseLimits(list("{\"platform\": \"Shop\", \"scope\": {\"en\": \"per client\"}, \"note\": {}, \"source\": \"docs.shop.example\", \"noted_on\": \"2026-11-28\"}"));
    QVERIFY(limits);
    ContactPoint contact{.rateLimit = 7, .rateSeconds = 1};
    apply(contact, limits->at(0), "en");
    QCOMPARE(contact.rateLimit, std::optional<std::int64_t>{7});
    QCOMPARE(contact.rateScope, std::string{"per client (docs.shop.example, 2026-11-28)"});
    QCOMPARE(lineOf(limits->at(0), "en").code, std::string{"contacts.limit_unpublished"});
    QCOMPARE(refusal(list("{\"platform\": \"Shop\", \"calls\": 5, \"scope\": {}, \"note\": {}, \"source\": \"s\", \"noted_on\": \"2026-11-28\"}")), std::string{"json.missing"});
  }

  void brokenListsAreRefusedWithTheirPlace() {
    QCOMPARE(refusal("{"), std::string{"json.syntax"});
    QCOMPARE(refusal("{\"format\": \"prumo-rules\", \"format_version\": 1, \"limits\": []}"), std::string{"contacts.limits_format"});
    QCOMPARE(refusal(list(one("0", "2026-11-28"))), std::string{"json.out_of_range"});
    QCOMPARE(refusal(list(one("1", "28/11/2026"))), std::string{"record.not_a_date"});
    QCOMPARE(refusal(list("{\"platform\": \"Shop\"}")), std::string{"json.missing"});
  }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
