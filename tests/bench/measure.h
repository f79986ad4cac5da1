// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

/// What every program that measures does the same way.
namespace prumo::bench {

/// Seconds of a clock that never goes back.
inline double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

inline double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

struct Spent {
  double seconds = 0;
  double peakMiB = 0;
};

/// Time and peak memory of a child process, whose output is thrown away. Ends this program when the child fails.
inline Spent spend(const std::vector<std::string>& words) {
  const double start = now();
  const auto child = fork();
  if (child == 0) {
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (!std::freopen("/dev/null", "w", stdout)) _exit(127);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "%s %s failed\n", words[0].c_str(), words[1].c_str());
    std::exit(1);
  }
  return {now() - start, static_cast<double>(usage.ru_maxrss) / 1024};
}

/// The longest of several waits between asking to stop, so many milliseconds after the beginning, and having the answer. `work` says whether it was stopped.
inline double cancelLatency(std::initializer_list<int> waits, const std::function<bool(std::stop_token)>& work) {
  double worst = 0;
  for (const int wait : waits) {
    std::stop_source stop;
    double asked = 0;
    std::thread asker([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(wait));
      asked = now();
      stop.request_stop();
    });
    const bool isStopped = work(stop.get_token());
    const double answered = now();
    asker.join();
    if (isStopped) worst = std::max(worst, answered - asked);
  }
  return worst;
}

/// A figure as tests/bench/run lays it out; without a reference the value stands for its ratio.
inline void print(const std::string& name, double value, double reference, double target, const char* unit) {
  std::printf("%s (%s)\t%.3f\t%.3f\t%.3f\t%.2f\n", name.c_str(), unit, value, reference, reference > 0 ? value / reference : value, target);
  std::fflush(stdout);
}

/// A folder of its own, gone at the end.
class Place {
public:
  Place() : m_path(std::filesystem::temp_directory_path() / ("prumo-bench-" + std::to_string(getpid()))) { std::filesystem::create_directory(m_path); }
  ~Place() { std::filesystem::remove_all(m_path); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
  std::filesystem::path m_path;
};

}  // namespace prumo::bench
