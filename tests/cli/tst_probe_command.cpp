// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/core/contacts/loopback.h"

using namespace prumo::test;
using prumo::contacts::test::Peer;
using prumo::contacts::test::Server;

namespace {

QStringList words(const char* line) {
  return QString::fromLatin1(line).split(QLatin1Char(' '));
}

/// An assessment with the contact point "Shop" at that port.
void prepare(const Program& program, int port) {
  QCOMPARE(program.run(words("new a.prumo --client C --supplier S")).code, 0);
  QCOMPARE(program.run(words("contact add a.prumo --name Shop --set") << QStringLiteral("address=http://ana:secret@127.0.0.1:%1/v1?key=abc").arg(port)).code, 0);
}

}  // namespace

class TestProbeCommand : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void nothingIsAskedUntilItIsAllowed() {
    Server server([](Peer& peer) {
      peer.receive("\r\n\r\n");
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    const Program program;
    prepare(program, server.port());
    const auto dry = program.run(words("probe a.prumo --dry-run --json"));
    QCOMPARE(dry.code, 0);
    QVERIFY(!dry.out.contains(QLatin1String("secret")) && !dry.out.contains(QLatin1String("abc")));
    QCOMPARE(dry.json().array().at(0).toObject().value(QLatin1String("allowed")).toBool(true), false);
    const auto refused = program.run(words("probe a.prumo --contact Shop"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QLatin1String("--allow")), qPrintable(refused.err));
    QCOMPARE(program.run(words("probe a.prumo --allow")).code, 2);
    QCOMPARE(program.run(words("probe a.prumo --contact Shop --allow --tries 51")).code, 2);
    QCOMPARE(server.connections(), 0);
    const auto asked = program.run(words("probe a.prumo --contact Shop --allow --tries 2 --json"));
    QCOMPARE(asked.code, 0);
    QVERIFY2(asked.err.contains(QLatin1String("HEAD")), qPrintable(asked.err));  // said before it is done
    const auto result = asked.json().array().at(0).toObject();
    QCOMPARE(result.value(QLatin1String("status")).toInt(), 200);
    QCOMPARE(result.value(QLatin1String("tries")).toArray().size(), 2);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(program.run(words("probe a.prumo")).code, 0);  // allowed from now on
    QCOMPARE(server.connections(), 3);
  }

  void aYesWithoutAnAddressIsNone() {
    const Program program;
    QCOMPARE(program.run(words("new a.prumo --client C --supplier S --lang en")).code, 0);
    const auto added = program.run(words("contact add a.prumo --name Shop --set probe_allowed=yes --lang en"));
    QCOMPARE(added.code, 0);
    QVERIFY2(added.err.contains(QLatin1String("withdrawn")), qPrintable(added.err));
    program.write(QStringLiteral("shop.yaml"), "openapi: 3.0.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: 'https://api.shop.example'}]\npaths: {}\n");
    QCOMPARE(program.run(words("import openapi shop.yaml --into a.prumo --contact Shop")).code, 0);
    QCOMPARE(program.run(words("probe a.prumo --contact Shop")).code, 3);
  }

  void aGateFailsWhereNobodyAnswers() {
    int closed = 0;
    { closed = Server([](Peer&) {}).port(); }
    const Program program;
    prepare(program, closed);
    QCOMPARE(program.run(words("probe a.prumo --contact Shop --allow")).code, 0);
    QCOMPARE(program.run(words("probe a.prumo --fail-on unreachable")).code, 1);
    QCOMPARE(program.run(words("undo a.prumo")).code, 0);  // the evidence of the last probe
    QCOMPARE(program.run(words("verify a.prumo")).code, 0);
  }
};

QTEST_GUILESS_MAIN(TestProbeCommand)
#include "tst_probe_command.moc"
