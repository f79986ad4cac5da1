// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/exposed.h"
#include "core/contacts/secrets.h"
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

const std::string kKey = "AKIAQ7ZK4JPL2MWX9TRB";
const std::string kToken = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

/// The description of an interface with this in it, as it would be kept.
std::string kept(const std::string& description) {
  Specs specs;
  const auto found = specs.read("a.json", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\", \"description\": \"" + description + "\"}, \"paths\": {}}");
  return found.interfaces.at(0).description;
}

std::string placesOf(const Found& found) {
  std::string all;
  for (const auto& one : found.exposed) all += std::to_string(one.line) + " " + one.place + "; ";
  return all;
}

}  // namespace

/// What is secret is written over whole, and what only looks like it is left alone.
class TestExposed : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aCredentialWithinAnotherTakesNothingFromIt_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("same beginning, one longer") << "client_secret: " + kKey + ":wJalrXUtnFEMI7MDENG8bPxRfiCY" << std::string{"client_secret: ***"};
    QTest::newRow("the same one twice") << "token: " + kToken << std::string{"token: ***"};
    QTest::newRow("in the middle") << "senha: Ab1-" + kKey + "-Zx81quadro9 and on" << std::string{"senha: *** and on"};
    QTest::newRow("at the end") << "senha: Zx81quadro9" + kKey << std::string{"senha: ***"};
    QTest::newRow("three deep") << "secret: password=" + kKey + ":x9y8z7w6v5" << std::string{"secret: ***"};
    QTest::newRow("apart") << "a " + kKey + " b " + kToken + " c" << std::string{"a *** b *** c"};
    QTest::newRow("in an address") << "https://u:" + kKey + "x1y2@h.example and token: " + kToken << std::string{"https://u:***@h.example and token: ***"};
  }
  void aCredentialWithinAnotherTakesNothingFromIt() {
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(kept(text), expected);
  }

  void aRealPasswordIsNoPlaceholder_data() {
    QTest::addColumn<std::string>("value");
    for (const auto* value : {"Pr0d$2024Loja", "MinhaSenha2024", "$enha2024Loja", "Lo*ja-Pr0d-77", "minha-senha-2024", "secretaria9Z", "Tokenizado#2024", "token-8f3a9c77", "Exemplar2024Rio", "P@ss{w0rd2024"}) QTest::newRow(value) << std::string{value};
  }
  void aRealPasswordIsNoPlaceholder() {
    QFETCH(std::string, value);
    QVERIFY(looksLikeSecret("password", value));
  }

  void aPlaceholderIsNoPassword_data() {
    QTest::addColumn<std::string>("value");
    for (const auto* value : {"XXXXXXXX", "your-token-here", "YOUR_API_KEY_1", "yourpassword1", "seu_token", "sua-senha", "suasenha123", "exemplo", "exemplo123", "example-key-1", "${DB_PASSWORD}", "$DB_PASSWORD_2", "{{token}}", "<api key 1>",
                              "{token1234}", "**********", "Bearer ********", "password", "senha123", "changeme", "change-me-1", "string", "abcdef123456", "0123456789abcdef", "APP-XXXX-12345678", "token_123", "$(vault.token1)", "%DB_PASSWORD1%"}) {
      QTest::newRow(value) << std::string{value};
    }
  }
  void aPlaceholderIsNoPassword() {
    QFETCH(std::string, value);
    QVERIFY(!looksLikeSecret("password", value));
  }

  void whatHasNoLineIsToldWithoutOne() {
    Specs specs;
    const auto found = specs.read("a.json", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\", \"description\": \"Key " + kKey + "\"}, \"paths\": {}}");
    QCOMPARE(placesOf(found), std::string{"0 T; "});
    QCOMPARE(wordsOf(found.exposed[0]).code, std::string{"contacts.exposed_somewhere"});
    QCOMPARE(wordsOf(ExposedSecret{.line = 3, .place = "token"}).code, std::string{"contacts.exposed"});
  }

  void noPlaceOrNameGivesTheCredentialAway() {
    Specs specs;
    const auto found = specs.read("a.json",
                                  "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T " + kKey + "\", \"version\": \"1\", \"description\": \"" + kKey + "\"}, \"paths\": {\"/a/" + kKey + "\": {\"get\": {\"summary\": \"" + kKey +
                                      "\", \"parameters\": [{\"name\": \"" + kKey + "\", \"in\": \"query\", \"description\": \"" + kKey + "\", \"schema\": {\"type\": \"string\"}}], \"requestBody\": {\"content\": {\"application/json\": {\"schema\": {\"properties\": {\"" +
                                      kKey + "\": {\"type\": \"string\"}}}}}}}}, \"/a/AKIAQ7ZK4JPL2MWX9TRC\": {\"get\": {\"tags\": [\"" + kKey + "\"]}}}}");
    std::string all = placesOf(found);
    for (const auto& one : found.interfaces.at(0).operations) all += one.key + one.path;
    for (const auto& one : found.interfaces[0].operations.at(0).parameters) all += one.name;
    for (const auto& one : found.interfaces[0].schemas) all += one.name + paths(one);
    for (const auto& one : found.notTaken) all += one.place + toJson(one.why);
    QVERIFY2(all.find("AKIA") == std::string::npos, all.c_str());
    QVERIFY(found.interfaces[0].operations.at(0).key != found.interfaces[0].operations.at(1).key);
  }
};

QTEST_GUILESS_MAIN(TestExposed)
#include "tst_exposed.moc"
