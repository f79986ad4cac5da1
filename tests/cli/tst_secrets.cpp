// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"
#include "tests/cli/program.h"

#include <QStandardPaths>

#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <termios.h>
#include <unistd.h>

using namespace prumo;
using namespace prumo::test;

namespace {

/// A keychain without a system behind it.
class FakeKeeper final : public SecretKeeper {
public:
  Result<std::optional<std::string>> read(const std::string& name, const std::stop_token&) override {
    if (isLocked) return Error{{"base.keychain_locked", {}}, ErrorKind::BadInput, nullptr};
    const auto found = kept.find(name);
    return found == kept.end() ? std::optional<std::string>{} : std::optional{found->second};
  }
  Result<void> write(const std::string& name, const std::string& value, const std::stop_token&) override {
    kept[name] = value;
    return {};
  }
  Result<void> forget(const std::string& name, const std::stop_token&) override {
    kept.erase(name);
    return {};
  }

  std::map<std::string, std::string> kept;
  bool isLocked = false;
};

SecretPlace placeOf(const std::string& name) { return (*findSecret(name))->place; }

}  // namespace

/// Where passwords come from: each place in its turn, and a clear word where there is none.
class TestSecrets : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void cleanup() { setSecretKeeper(nullptr); }

  void eachPlaceIsAskedInItsTurn() {
    const auto keeper = std::make_shared<FakeKeeper>();
    setSecretKeeper(keeper);
    QVERIFY(!*findSecret("turn"));
    QVERIFY(keeper->write("turn", "of the keychain", {}));
    QCOMPARE(placeOf("turn"), SecretPlace::Keychain);
    keepSecret("turn", "of the session");
    QCOMPARE(placeOf("turn"), SecretPlace::Session);
    qputenv("PRUMO_SECRET_TURN", "of the environment");
    QCOMPARE(placeOf("turn"), SecretPlace::Environment);
    QCOMPARE(*secretNamed("turn"), std::string("of the environment"));
    qunsetenv("PRUMO_SECRET_TURN");
  }

  void aLockedKeychainIsNoMissingPassword() {
    const auto keeper = std::make_shared<FakeKeeper>();
    keeper->isLocked = true;
    setSecretKeeper(keeper);
    const auto found = findSecret("locked");
    QVERIFY(!found);
    QCOMPARE(found.error().code(), std::string("base.keychain_locked"));
    QVERIFY(!secretNamed("locked"));
  }

  void withoutAKeychainTheVariableIsNamed() {
    Program program;
    program.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    program.write(QStringLiteral("rules.json"), R"({"format": "prumo-rules", "format_version": 1, "rules": [{"id": "a", "column": "a", "kind": "not_null"}]})");
    for (const auto& [language, says] : {std::pair{"en", "environment variable PRUMO_SECRET_SHOP_1"}, std::pair{"pt-BR", "variável de ambiente PRUMO_SECRET_SHOP_1"}}) {
      const auto answer = program.run({QStringLiteral("check"), QStringLiteral("postgresql://reader@127.0.0.1:1/shop?table=t&secret=shop-1"), QStringLiteral("--rules"),
                                       QStringLiteral("rules.json"), QStringLiteral("--lang"), QString::fromLatin1(language)});
      QCOMPARE(answer.code, 3);
      QVERIFY2(answer.err.contains(QString::fromUtf8(says)), qPrintable(answer.err));
    }
    QCOMPARE(program.run({QStringLiteral("secret"), QStringLiteral("find"), QStringLiteral("a b")}).code, 2);
    program.set("PRUMO_SECRET_SHOP_1", "plumb");
    const auto found = program.run({QStringLiteral("secret"), QStringLiteral("find"), QStringLiteral("shop-1")});
    QCOMPARE(found.code, 0);
    QVERIFY2(found.out.contains(QStringLiteral("PRUMO_SECRET_SHOP_1")) && !found.out.contains(QStringLiteral("plumb")), qPrintable(found.out));
  }

  void aReasonThatNobodyGaveIsNotSaid() {
    QCOMPARE(noKeychain({}).code(), std::string("base.keychain_missing"));
    QCOMPARE(noKeychain("no bus").code(), std::string("base.no_keychain"));
    QVERIFY(argument(noKeychain("no bus").message, "reason"));
  }

  void aPasswordIsKeptWholeOrNotAtAll() {
    Program program;
    program.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    program.write(QStringLiteral("long"), QByteArray(4001, 'x') + '\n');
    program.write(QStringLiteral("fitting"), QByteArray(4000, 'x') + "\r\n");
    const auto refused = program.shell(QStringLiteral("$P secret keep shop-1 <long"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("longer than 4,000 bytes")), qPrintable(refused.err));
    const auto asked = program.shell(QStringLiteral("$P secret keep shop-1 <fitting"));
    QVERIFY2(asked.err.contains(QStringLiteral("keychain")) && !asked.err.contains(QStringLiteral("longer")), qPrintable(asked.err));
  }

  /// Somebody who gives up at the prompt still sees what is typed next.
  void aSignalAtThePromptGivesTheTerminalBack() {
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QByteArray name = ::ptsname(terminal);
    const int held = ::open(name.constData(), O_RDWR | O_NOCTTY);  // a terminal that nobody holds forgets how it was set
    const auto echoes = [held] {
      termios now{};
      return ::tcgetattr(held, &now) == 0 && (now.c_lflag & ECHO) != 0;
    };
    for (const int signal : {SIGINT, SIGTERM}) {
      QVERIFY(echoes());
      QProcess process;
      process.setStandardInputFile(QString::fromLocal8Bit(name));
      process.start(QStringLiteral(PRUMO_PROGRAM), {QStringLiteral("secret"), QStringLiteral("keep"), QStringLiteral("shop-1")});
      QTRY_VERIFY_WITH_TIMEOUT(!echoes(), 20'000);
      ::kill(static_cast<pid_t>(process.processId()), signal);
      QVERIFY(process.waitForFinished(20'000));
      QCOMPARE(process.exitStatus(), QProcess::CrashExit);
      QVERIFY2(echoes(), "the terminal shows what is typed");
    }
    ::close(held);
    ::close(terminal);
  }

  /// The real thing: a keychain of GNOME on a bus of its own.
  void aRealKeychainKeepsThem() {
    const auto daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (daemon.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()) QSKIP("gnome-keyring or dbus is not installed");
    Program program;
    program.set("HOME", qPrintable(program.path(QStringLiteral("."))));
    program.set("XDG_RUNTIME_DIR", qPrintable(program.path(QStringLiteral("."))));
    program.write(QStringLiteral("job"),
                  "echo open | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 77\n"
                  "echo plumb | $P secret keep shop-1 >kept || exit 1\n"
                  "$P secret find shop-1 --json >found || exit 2\n"
                  "$P secret forget shop-1 >forgotten || exit 3\n"
                  "$P secret find shop-1 --json >gone && exit 4\n"
                  "exit 0\n");
    const auto answer = program.shell(QStringLiteral("export P; exec dbus-run-session -- sh job"));
    if (answer.code == 77) QSKIP("no keychain can be started here");
    QVERIFY2(answer.code == 0, qPrintable(QString::number(answer.code) + answer.err));
    QVERIFY(program.read(QStringLiteral("found")).contains("\"place\": \"keychain\""));
    QVERIFY(program.read(QStringLiteral("gone")).contains("\"place\": null"));
    for (const char* file : {"kept", "found", "forgotten", "gone"}) QVERIFY(!program.read(QString::fromLatin1(file)).contains("plumb"));
  }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
