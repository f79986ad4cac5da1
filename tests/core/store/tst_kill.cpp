// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "garden.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <random>
#include <thread>

using namespace prumo;
using namespace prumo::garden;

namespace {

constexpr int kKills = 210;
constexpr std::size_t kIdLength = 36;

/// Edits without end, printing the id of every edit that returned; now and then takes one back and does it again.
int editForever(const std::filesystem::path& path, int out) {
  auto file = open(path);
  if (file.isReadOnly()) return 1;
  for (int i = 0;; ++i) {
    const auto id = newUuid();
    put(file, bed(id, "Bed " + std::to_string(i)));
    if (i % 5 == 4) {
      must(file.undo());
      must(file.redo());
    }
    if (write(out, id.data(), id.size()) < 0) return 2;
  }
}

/// A child that edits, killed some time after its start or after its first edit; what it managed to print.
std::string killAfter(const std::filesystem::path& path, std::chrono::microseconds patience, bool fromFirstEdit) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    _exit(editForever(path, ends[1]));
  }
  close(ends[1]);
  pollfd first{ends[0], POLLIN, 0};
  if (fromFirstEdit) poll(&first, 1, 5'000);
  std::this_thread::sleep_for(patience);
  kill(child, SIGKILL);
  std::string printed;
  char block[4096];
  for (ssize_t got = read(ends[0], block, sizeof block); got > 0; got = read(ends[0], block, sizeof block)) {
    printed.append(block, static_cast<std::size_t>(got));
  }
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFSIGNALED(status)) qFatal("the child ended by itself: %d", status);
  return printed;
}

}  // namespace

class TestKill : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyEditThatReturnedIsThereAfterAKill();
};

void TestKill::everyEditThatReturnedIsThereAfterAKill() {
  const Folder folder;
  const auto path = folder / "a.prumo";
  { create(path); }
  std::mt19937 random(2026);
  std::set<std::string> returned;
  for (int i = 0; i < kKills; ++i) {
    const auto printed = killAfter(path, std::chrono::microseconds{random() % 50'000}, i % 2 == 0);
    for (std::size_t at = 0; at + kIdLength <= printed.size(); at += kIdLength) returned.insert(printed.substr(at, kIdLength));
    const auto file = open(path);  // quick_check, references, rows
    QVERIFY(!file.isReadOnly());
    std::set<std::string> kept;
    for (const auto& row : must(file.all<Bed>())) kept.insert(row.id);
    QVERIFY(std::ranges::includes(kept, returned));
    // At most one edit was durable before its id could be printed.
    QVERIFY2(kept.size() - returned.size() <= static_cast<std::size_t>(i) + 1, std::to_string(kept.size()).c_str());
  }
  QVERIFY2(returned.size() >= kKills / 2, std::to_string(returned.size()).c_str());
  VERIFY_OK(open(path).verify());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
