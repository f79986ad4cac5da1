// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

#include <QTest>

using namespace prumo;

namespace {

std::string found(const TextIndex& index, std::string_view words) {
  const auto owners = index.find(words);
  if (!owners) return owners.error().code();
  std::string all;
  for (const auto& owner : *owners) all += (all.empty() ? "" : " ") + owner;
  return all;
}

}  // namespace

class TestTextIndex : public QObject {
  Q_OBJECT
private:
  std::optional<TextIndex> m_index;

private Q_SLOTS:
  void init() {
    m_index = *TextIndex::make();
    QVERIFY(m_index->add("a", "Planilha de preços do catálogo"));
    QVERIFY(m_index->add("b", "POST /orders/{id}/lines createOrder"));
    QVERIFY(m_index->add("a", "emitente.CNPJ"));
  }

  void wordsAreFoundWhateverTheirCaseAndAccents() {
    QCOMPARE(found(*m_index, "PRECOS"), std::string{"a"});
    QCOMPARE(found(*m_index, "catálogo planilha"), std::string{"a"});
    QCOMPARE(found(*m_index, "cnpj"), std::string{"a"});
  }

  void aWordIsFoundAsSoonAsItBegins() {
    QCOMPARE(found(*m_index, "ord li"), std::string{"b"});
    QCOMPARE(found(*m_index, "rders"), std::string{});
  }

  void everyWordHasToBeThere() { QCOMPARE(found(*m_index, "orders preços"), std::string{}); }

  void whatIsTypedIsNeverSyntax() {
    for (const auto* words : {"\"", "a OR b", "NEAR(", "*", "body:x", "-x", "'; DROP TABLE words", "(", "^a"}) QVERIFY2(m_index->find(words), words);
    QCOMPARE(found(*m_index, "  "), std::string{});
    QCOMPARE(found(*m_index, "orders OR preços"), std::string{});
  }

  void whatHoldsNoLetterIsNotLookedFor() {
    QCOMPARE(found(*m_index, "orders - lines"), std::string{"b"});
    QCOMPARE(found(*m_index, "POST /"), std::string{"b"});
    QCOMPARE(found(*m_index, "\u202E\u2066"), std::string{});
  }

  void aWholePasteIsLookedForWithoutAFault() {
    std::string words;
    for (int i = 0; i < 100'000; ++i) words += "word" + std::to_string(i) + " ";
    QCOMPARE(found(*m_index, words), std::string{});
    QCOMPARE(found(*m_index, std::string(1'000'000, 'a')), std::string{});
    QCOMPARE(found(*m_index, std::string(1'000'000, '"')), std::string{});
    QCOMPARE(found(*m_index, std::string{"orders\0 lines", 13}), std::string{"b"});
  }
};

QTEST_APPLESS_MAIN(TestTextIndex)
#include "tst_text_index.moc"
