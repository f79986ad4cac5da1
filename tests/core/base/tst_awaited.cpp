// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/awaited.h"
#include "core/base/secrets.h"
#include "core/engine/database.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace prumo;
using namespace std::chrono_literals;

namespace {

constexpr auto kLong = 1h;

/// A keychain that nobody unlocks.
class LockedKeeper final : public SecretKeeper {
public:
  Result<std::optional<std::string>> read(const std::string&, const std::stop_token& stop) override {
    std::promise<int> never;
    auto answer = never.get_future();
    isAsked.release();
    awaited(answer, kLong, stop);
    return cancelled();
  }
  Result<void> write(const std::string&, const std::string&, const std::stop_token&) override { return {}; }
  Result<void> forget(const std::string&, const std::stop_token&) override { return {}; }
  std::binary_semaphore isAsked{0};
};

}  // namespace

/// Who waits for somebody else can stop waiting: for a person at the prompt of a keychain, above all.
class TestAwaited : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void cleanup() { setSecretKeeper(nullptr); }

  void anAnswerIsHandedOn() {
    std::promise<int> promise;
    auto answer = promise.get_future();
    std::jthread other([&promise] {
      std::this_thread::sleep_for(120ms);
      promise.set_value(7);
    });
    QCOMPARE(awaited(answer, kLong, {}), std::optional{7});
  }

  void anAnswerThatIsThereNeedsNoPatience() {
    std::promise<int> promise;
    auto answer = promise.get_future();
    promise.set_value(7);
    QCOMPARE(awaited(answer, 0ms, {}), std::optional{7});
  }

  void patienceEnds() {
    std::promise<int> promise;
    auto answer = promise.get_future();
    QVERIFY(!awaited(answer, 120ms, {}));
  }

  void aStopEndsTheWaiting() {
    std::promise<int> promise;
    auto answer = promise.get_future();
    std::stop_source stop;
    std::jthread other([&stop] {
      std::this_thread::sleep_for(120ms);
      stop.request_stop();
    });
    QVERIFY(!awaited(answer, kLong, stop.get_token()));
  }

  void aConnectionThatWaitsForTheKeychainCanBeStopped() {
    const auto keeper = std::make_shared<LockedKeeper>();
    setSecretKeeper(keeper);
    for (const char* address : {"postgresql://reader@127.0.0.1:1/shop?table=t&secret=awaited", "odbc:DSN=none;table=t;secret=awaited"}) {
      const auto parsed = engine::parseDatabaseAddress(address);
      QVERIFY2(parsed, address);
      std::stop_source stop;
      std::jthread person([&] {
        keeper->isAsked.acquire();
        stop.request_stop();
      });
      const auto opened = engine::Database::open(*parsed, stop.get_token());
      QVERIFY(!opened);
      QCOMPARE(opened.error().code(), std::string("base.cancelled"));
    }
  }
};

QTEST_GUILESS_MAIN(TestAwaited)
#include "tst_awaited.moc"
