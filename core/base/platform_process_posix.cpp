// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_process.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <thread>

extern char** environ;

namespace prumo::platform {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLook{50};   ///< how long nobody looks whether a stop is asked for
constexpr std::chrono::milliseconds kNap{2};

/// A socket, because writing to one whose reader is gone can be told to give no signal.
struct Wire {
  std::array<int, 2> ends{-1, -1};   ///< ours, the program's
  Wire() {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) ends = {-1, -1};
    for (const int end : ends) {
      if (end >= 0) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    if (ours() >= 0) ::fcntl(ours(), F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int yes = 1;
    ::setsockopt(ours(), SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  ~Wire() {
    drop(0);
    drop(1);
  }
  int ours() const { return ends[0]; }
  int theirs() const { return ends[1]; }
  void drop(std::size_t end) {
    if (ends.at(end) >= 0) ::close(ends.at(end));
    ends.at(end) = -1;
  }
};

#ifdef MSG_NOSIGNAL
constexpr int kQuiet = MSG_NOSIGNAL;
#else
constexpr int kQuiet = 0;
#endif

/// A started program, which does not outlive this object.
class Child {
public:
  Child(const std::string& program, const std::vector<std::string>& arguments, const Wire& in, const Wire& out) {
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, in.theirs(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, out.theirs(), STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t traits;
    ::posix_spawnattr_init(&traits);
    sigset_t none, piped;
    ::sigemptyset(&none);
    ::sigemptyset(&piped);
    ::sigaddset(&piped, SIGPIPE);
    ::posix_spawnattr_setsigmask(&traits, &none);
    ::posix_spawnattr_setsigdefault(&traits, &piped);
    ::posix_spawnattr_setpgroup(&traits, 0);
    ::posix_spawnattr_setflags(&traits, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    m_isStarted = ::posix_spawnp(&m_id, program.c_str(), &files, &traits, words.data(), environ) == 0;
    ::posix_spawnattr_destroy(&traits);
    ::posix_spawn_file_actions_destroy(&files);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (!m_isStarted) return;
    ::kill(-m_id, SIGKILL);
    while (::waitpid(m_id, nullptr, 0) < 0 && errno == EINTR) continue;
  }
  bool isStarted() const { return m_isStarted; }
  /// Its exit code, where it has ended by itself; -1 where it was ended.
  std::optional<int> ended() {
    int status = 0;
    if (::waitpid(m_id, &status, WNOHANG) != m_id) return {};
    m_isStarted = false;
    ::kill(-m_id, SIGKILL);   // what it started and left behind
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

private:
  pid_t m_id = -1;
  bool m_isStarted = false;
};

Error fault(const char* code, const std::string& program) { return {{code, {{"program", program}}}, ErrorKind::BadInput, nullptr}; }

/// One exchange with a program, from its start to its end.
class Run {
public:
  Run(const std::string& program, const ProcessLimits& limits, const std::stop_token& stop)
      : m_program(program), m_limits(limits), m_stop(stop), m_until(Clock::now() + limits.time) {}

  Result<std::string> go(const std::vector<std::string>& arguments, std::string_view input) {
    if (m_in.theirs() < 0 || m_out.theirs() < 0) return fault("base.program_failed", m_program);
    Child child(m_program, arguments, m_in, m_out);
    if (!child.isStarted()) return fault("base.no_program", m_program);
    m_in.drop(1);
    m_out.drop(1);
    m_left = input;
    if (auto done = talk(); !done) return std::move(done).error();
    return await(child);
  }

private:
  Result<void> mayGoOn() const {
    if (m_stop.stop_requested()) return cancelled();
    if (Clock::now() >= m_until) return fault("base.program_slow", m_program);
    return {};
  }

  /// Until it closes its output.
  Result<void> talk() {
    for (;;) {
      if (auto on = mayGoOn(); !on) return on;
      if (m_left.empty()) m_in.drop(0);
      std::array<pollfd, 2> wires{pollfd{m_out.ours(), POLLIN, 0}, pollfd{m_in.ours(), POLLOUT, 0}};
      if (::poll(wires.data(), wires.size(), static_cast<int>(kLook.count())) <= 0) continue;
      if (wires[1].revents != 0) give();
      if (wires[0].revents == 0) continue;
      const auto more = take();
      if (!more) return more.error();
      if (!*more) return {};
    }
  }

  /// One that does not listen is left alone: what it makes of that is its answer.
  void give() {
    const auto given = ::send(m_in.ours(), m_left.data(), m_left.size(), kQuiet);
    if (given >= 0) m_left.remove_prefix(static_cast<std::size_t>(given));
    else if (errno != EAGAIN && errno != EINTR) m_left = {};
  }

  Result<bool> take() {
    std::array<char, 65536> part;
    const auto taken = ::read(m_out.ours(), part.data(), part.size());
    if (taken < 0 && (errno == EAGAIN || errno == EINTR)) return true;
    if (taken <= 0) return false;
    m_output.append(part.data(), static_cast<std::size_t>(taken));
    if (m_output.size() > m_limits.output) return fault("base.program_too_much", m_program);
    return true;
  }

  Result<std::string> await(Child& child) {
    for (;;) {
      if (const auto code = child.ended()) {
        if (*code == 127 && m_output.empty()) return fault("base.no_program", m_program);
        if (*code != 0) return fault("base.program_failed", m_program);
        return std::move(m_output);
      }
      if (auto on = mayGoOn(); !on) return on.error();
      std::this_thread::sleep_for(kNap);
    }
  }

  const std::string& m_program;
  const ProcessLimits& m_limits;
  const std::stop_token& m_stop;
  Clock::time_point m_until;
  Wire m_in, m_out;
  std::string_view m_left;
  std::string m_output;
};

}  // namespace

Result<std::string> runProgram(const std::string& program, const std::vector<std::string>& arguments, std::string_view input, const ProcessLimits& limits,
                               const std::stop_token& stop) {
  return Run(program, limits, stop).go(arguments, input);
}

}  // namespace prumo::platform
