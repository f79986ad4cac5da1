// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/encryption.h"
#include "core/contacts/facts.h"
#include "core/contacts/name_words.h"
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string words(std::string_view name) {
  std::string all;
  for (const auto& word : wordsIn(name)) all += (all.empty() ? "" : " ") + word;
  return all;
}

FoundOperation posted(std::string path, std::string name = {}) {
  return {.key = operationKey("POST", path), .method = "POST", .path = std::move(path), .name = std::move(name)};
}

std::string encrypted(const std::string& address, const std::string& protocol = {}) {
  const auto known = isEncrypted(address, protocol);
  return !known ? "unknown" : *known ? "yes" : "no";
}

}  // namespace

class TestFacts : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void namesAreTakenApartAsPeoplePutThemTogether() {
    QCOMPARE(words("createSalesOrder"), std::string{"create sales order"});
    QCOMPARE(words("/v1/sales_orders-export"), std::string{"v sales orders export"});
    QCOMPARE(words("APIOrders"), std::string{"api orders"});
    QCOMPARE(words("emitirNFe"), std::string{"emitir nfe"});
    QCOMPARE(words("cobran\xC3\xA7" "a"), std::string{"cobran\xC3\xA7" "a"});
    QCOMPARE(words(""), std::string{});
  }

  void aWordWithinAnotherWordIsNone() {
    for (const auto* path : {"/orders", "/v1/pedidos", "/checkout/payments", "/salesOrders", "/notaFiscal", "/nfe"}) QVERIFY2(isOrderCreation(posted(path)), path);
    QVERIFY(isOrderCreation(posted("/v1/create", "createOrder")));
    for (const auto* path : {"/conferencia", "/recorders", "/borders", "/preorderedness", "/discharge"}) QVERIFY2(!isOrderCreation(posted(path)), path);
    for (const auto* path : {"/orders/search", "/orders/cancel", "/orders/{id}"}) QVERIFY2(!isOrderCreation(posted(path)), path);
  }

  void whatHandsOutCredentialsHasToBeOpen() {
    for (const auto* path : {"/oauth/token", "/login", "/health", "/.well-known/jwks"}) QVERIFY2(isOpenByNature(posted(path)), path);
    for (const auto* path : {"/authors", "/tokens/{id}/orders", "/versioning"}) QVERIFY2(!isOpenByNature(posted(path)), path);
  }

  void serversForTrialsAreToldByWholeWords() {
    for (const auto* url : {"https://sandbox.erp.example", "https://apisandbox.erp.example", "https://homologacao.erp.example", "https://erp.example/test", "https://dev.erp.example", "https://api-qa.erp.example"}) {
      QVERIFY2(isForTrials({url, {}}), url);
    }
    for (const auto* url : {"https://erp.example/latest", "https://contest.example", "https://device.example", "https://democracy.example"}) QVERIFY2(!isForTrials({url, {}}), url);
    QVERIFY(isForTrials({"https://erp.example", "Ambiente de testes"}));
  }

  void encryptionIsToldBySchemeOrProtocolAndElseNotAtAll() {
    QCOMPARE(encrypted("https://erp.example"), std::string{"yes"});
    QCOMPARE(encrypted("HTTP://erp.example"), std::string{"no"});
    QCOMPARE(encrypted("files.example", "FTP"), std::string{"no"});
    QCOMPARE(encrypted("files.example", "SFTP"), std::string{"yes"});
    for (const auto* address : {"", "files.example", "fulano@erp.example", "smtp://mail.example", "http://localhost:8080", "http://127.0.0.1/api", "http://[::1]/api"}) QCOMPARE(encrypted(address), std::string{"unknown"});
    QCOMPARE(encrypted("erp.example", "HTTP"), std::string{"unknown"});
    QCOMPARE(encrypted("http://127.erp.example"), std::string{"no"});
    QCOMPARE(encrypted("http://localhost.erp.example"), std::string{"no"});
  }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
