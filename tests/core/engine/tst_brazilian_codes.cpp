// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "tests/core/engine/slips.h"

#include <QTest>

using namespace prumo::engine;

class TestBrazilianCodes : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void accessKeysOfRealDocumentsPassAndEverySlipFails() {
    for (const std::string good : {"52060433009911002506550120000007800267301615", "33150308370779000149550010001100931002410775",
                                   "13181017921427000125650010000000309887251170", "3526050X0J92JY000196570010000006041448679011"}) {
      QVERIFY2(isNfeKey(good), good.c_str());
      // Two remainders give the digit 0: where a key ends with it, one slip in eleven passes, as the rule has it.
      if (!good.ends_with('0')) QCOMPARE(survivors(good, isNfeKey), 0);
    }
  }

  void accessKeysAreJudgedInside() {
    const std::string good = "52060433009911002506550120000007800267301615";
    QVERIFY(!isNfeKey(""));
    QVERIFY(!isNfeKey(good.substr(1)));
    QVERIFY(!isNfeKey(good + "0"));
    QVERIFY(!isNfeKey("3526050x0j92jy000196570010000006041448679011"));
  }

  void cepsBelongToTheirState() {
    QVERIFY(isCep("01310-100") && isCep("01310100"));
    QVERIFY(isCepOf("01310-100", "SP") && !isCepOf("01310-100", "RJ"));
    QVERIFY(isCepOf("76800-000", "RO") && isCepOf("72800-000", "GO") && isCepOf("73000-000", "DF") && isCepOf("69300-000", "RR"));
    QVERIFY(!isCep("00999-999") && !isCep("1310-100") && !isCep("01310 100") && !isCep("013101000") && !isCep("0131O-100"));
    QVERIFY(!isCepOf("01310-100", ""));
  }

  void municipalitiesAndTheNineThatKeepNoRule() {
    for (const auto* good : {"3550308", "3304557", "5300108", "4305871", "2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "5203939", "5203962"}) {
      QVERIFY2(isIbgeMunicipality(good), good);
    }
    QVERIFY(!isIbgeMunicipality("3550309") && !isIbgeMunicipality("355030") && !isIbgeMunicipality("9950308"));
    QCOMPARE(survivors("3550308", isIbgeMunicipality), 0);
  }

  void pixKeysOfEveryKind() {
    for (const auto* good : {"52998224725", "33000167000101", "+5511987654321", "+551133334444", "alguem@exemplo.com.br", "123e4567-e12b-12d1-a456-426655440000"}) {
      QVERIFY2(isPixKey(good), good);
    }
    for (const auto* bad : {"", "52998224724", "11987654321", "+1 202 555 0100", "alguem@", "@exemplo.com", "a@b@c.com", "123e4567e12b12d1a456426655440000"}) {
      QVERIFY2(!isPixKey(bad), bad);
    }
    QVERIFY(!isPixKey(std::string(70, 'a') + "@mail.com"));
  }

  void brCodesEndWithTheirChecksum() {
    const std::string code =
        "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D";
    QVERIFY(isBrCode(code));
    QVERIFY(!isBrCode(code.substr(0, code.size() - 1)));
    QVERIFY(!isBrCode(code + "0"));
    QVERIFY(!isBrCode("00020163041D3D"));
    QCOMPARE(survivors(code, isBrCode), 0);
  }
};

QTEST_APPLESS_MAIN(TestBrazilianCodes)
#include "tst_brazilian_codes.moc"
