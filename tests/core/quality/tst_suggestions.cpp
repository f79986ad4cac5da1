// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <set>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

std::set<RuleKind> suggestedFor(const Folder& folder, const std::string& column, const std::vector<std::string>& values) {
  std::string text = column + ";other\n";
  for (const auto& value : values) text += value + ";x\n";
  const auto seen = profile({folder.file(text), {.delimiter = ';', .header = true}});
  if (!seen) qFatal("%s", toJson(seen.error().message).c_str());
  std::set<RuleKind> kinds;
  for (const auto& rule : suggestRules(*seen).rules) {
    if (rule.columns[0] == column) kinds.insert(rule.kind);
    if (!validate(rule)) qFatal("%s", rule.id.c_str());
  }
  return kinds;
}

}  // namespace

class TestSuggestions : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void codesAreKnownByTheirColumn_data() {
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* column, const char* value, RuleKind kind) {
      QTest::newRow(column) << QString::fromUtf8(column) << QString::fromUtf8(value) << static_cast<int>(kind);
    };
    row("gtin", "7891000315507", RuleKind::Gtin);
    row("CNPJ do emitente", "33000167000101", RuleKind::Cnpj);
    row("chave_acesso", "52060433009911002506550120000007800267301615", RuleKind::NfeKey);
    row("CEP", "01310-100", RuleKind::Cep);
    row("codigo_ibge", "3550308", RuleKind::Ibge);
    row("NCM", "61091000", RuleKind::Ncm);
    row("cest", "2899900", RuleKind::Cest);
    row("cfop", "5102", RuleKind::Cfop);
  }
  void codesAreKnownByTheirColumn() {
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(int, kind);
    const Folder folder;
    const auto kinds = suggestedFor(folder, column.toStdString(), {value.toStdString(), value.toStdString()});
    QVERIFY(kinds.contains(static_cast<RuleKind>(kind)));
    QVERIFY(kinds.contains(RuleKind::NotNull));
  }

  void aPrefixOfACepIsNoCep() {
    const Folder folder;
    QVERIFY(!suggestedFor(folder, "zip_code_prefix", {"01310", "20000"}).contains(RuleKind::Cep));
    QVERIFY(!suggestedFor(folder, "cep", {"01310", "20000"}).contains(RuleKind::Cep));
  }

  void whatValuesShowNeedsNoName() {
    const Folder folder;
    const auto kindsOf = [&folder](const std::vector<std::string>& values) { return suggestedFor(folder, "campo", values); };
    QVERIFY(kindsOf({"7891000315507", "7894900011517", "4006381333931"}).contains(RuleKind::Gtin));
    QVERIFY(!kindsOf({"7891000315507", "7894900011517", "4006381333931"}).contains(RuleKind::Type));
    QVERIFY(kindsOf({"a@example.com", "b@example.com", "c@example.com"}).contains(RuleKind::Format));
    QVERIFY(kindsOf({"33000167000101", "16727230000197", "00000000000191"}).contains(RuleKind::Cnpj));
    QVERIFY(suggestedFor(folder, "preco", {"1.50", "2.50", "7.25"}).contains(RuleKind::Range));
    QVERIFY(!suggestedFor(folder, "preco", {"1.50", "-2.50", "7.25"}).contains(RuleKind::Range));
    QVERIFY(suggestedFor(folder, "nota", {"ok", "  ", "bom"}).contains(RuleKind::NotBlank));
  }

  void aKnownCodeIsNotAskedAsAListThatHoldsItsSlips() {
    const Folder folder;
    std::vector<std::string> states(200, "SP");
    states[7] = "XX";
    const auto kinds = suggestedFor(folder, "uf", states);
    QVERIFY(kinds.contains(RuleKind::Format) && !kinds.contains(RuleKind::Set));
  }

  void nearlyAllValuesTellTheTypeThatAllShouldHave() {
    const Folder folder;
    std::vector<std::string> values(60, "12");
    values[5] = "doze";
    QVERIFY(suggestedFor(folder, "estoque", values).contains(RuleKind::Type));
  }

  void twoColumnsAreSuggestedAsAKey() {
    const Folder folder;
    std::string text = "order;item\n";
    for (int i = 0; i < 60; ++i) text += std::to_string(i / 3) + ";" + std::to_string(i % 3) + "\n";
    const auto seen = profile({folder.file(text), {}});
    QVERIFY(seen);
    const auto rules = suggestRules(*seen).rules;
    const auto found = std::ranges::find(rules, RuleKind::Unique, &Rule::kind);
    QVERIFY(found != rules.end());
    QCOMPARE(found->columns, (std::vector<std::string>{"order", "item"}));
    QVERIFY(validate(*found));
  }

  void keysListsAndGapsAreTold() {
    const Folder folder;
    std::vector<std::string> ids;
    for (int i = 0; i < 60; ++i) ids.push_back("A-" + std::to_string(i));
    QVERIFY(suggestedFor(folder, "sku", ids).contains(RuleKind::Unique));
    QVERIFY(!suggestedFor(folder, "name", {"a", "", "b"}).contains(RuleKind::NotNull));
    QVERIFY(suggestedFor(folder, "status", std::vector<std::string>(60, "paid")).contains(RuleKind::NotNull));
  }
};

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
