// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keychain/system_keychain.h"

#include "core/base/awaited.h"

#include <QThread>

#include <chrono>
#include <future>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace prumo {

namespace {

/// A person may have to unlock the keychain first.
constexpr std::chrono::seconds kPatience{60};

/// What a job of the keychain left behind.
struct Done {
  QKeychain::Error error = QKeychain::OtherError;
  QString words;
  QString value;
  bool isLate = false;
  bool isStopped = false;
};

Error faultOf(const Done& done) {
  if (done.isStopped) return cancelled();
  if (done.isLate) return {{"base.keychain_locked", {}}, ErrorKind::BadInput, nullptr};
  const bool isNone = done.error == QKeychain::NoBackendAvailable || done.error == QKeychain::NotImplemented || done.error == QKeychain::OtherError;
  auto reason = done.words.trimmed().toStdString();
  if (isNone) return noKeychain(std::move(reason));
  return {{"base.keychain_refused", {{"reason", std::move(reason)}}}, ErrorKind::BadInput, nullptr};
}

/// Its jobs queue in one place and hear of their end through an event loop, so that all of them live in one thread of their own.
class SystemKeychain final : public SecretKeeper {
public:
  ~SystemKeychain() override {
    if (!m_thread) return;
    m_thread->quit();
    m_thread->wait();
  }

  Result<std::optional<std::string>> read(const std::string& name, const std::stop_token& stop) override {
    const auto done = run([name] { return make<QKeychain::ReadPasswordJob>(name); }, stop);
    if (done.error == QKeychain::EntryNotFound) return std::optional<std::string>{};
    if (done.error != QKeychain::NoError) return faultOf(done);
    return std::optional{done.value.toStdString()};
  }

  Result<void> write(const std::string& name, const std::string& value, const std::stop_token& stop) override {
    const auto makeJob = [name, value] {
      auto* job = make<QKeychain::WritePasswordJob>(name);
      job->setTextData(QString::fromStdString(value));
      return job;
    };
    const auto done = run(makeJob, stop);
    return done.error == QKeychain::NoError ? Result<void>{} : Result<void>{faultOf(done)};
  }

  Result<void> forget(const std::string& name, const std::stop_token& stop) override {
    const auto done = run([name] { return make<QKeychain::DeletePasswordJob>(name); }, stop);
    const bool isGone = done.error == QKeychain::NoError || done.error == QKeychain::EntryNotFound;
    return isGone ? Result<void>{} : Result<void>{faultOf(done)};
  }

private:
  template <class Job>
  static Job* make(const std::string& name) {
    auto* job = new Job(QStringLiteral("prumo"));
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name));
    return job;
  }

  static QString valueOf(const QKeychain::Job& job) {
    const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
    return read ? read->textData() : QString{};
  }

  QObject* home() {
    const std::scoped_lock lock(m_mutex);
    if (m_home) return m_home.get();
    m_thread = std::make_unique<QThread>();
    m_home = std::make_unique<QObject>();
    m_home->moveToThread(m_thread.get());
    m_thread->start();
    return m_home.get();
  }

  template <class Make>
  Done run(Make makeJob, const std::stop_token& stop) {
    auto promise = std::make_shared<std::promise<Done>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(home(), [promise, makeJob] {
      auto* job = makeJob();
      QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job* ended) {
        promise->set_value({ended->error(), ended->errorString(), ended->error() == QKeychain::NoError ? valueOf(*ended) : QString{}});
      });
      job->start();
    });
    if (auto done = awaited(answer, kPatience, stop)) return *std::move(done);
    return {.isLate = true, .isStopped = stop.stop_requested()};
  }

  std::mutex m_mutex;
  std::unique_ptr<QThread> m_thread;
  std::unique_ptr<QObject> m_home;  // after its thread: it goes first
};

}  // namespace

std::shared_ptr<SecretKeeper> systemKeychain() { return std::make_shared<SystemKeychain>(); }

}  // namespace prumo
