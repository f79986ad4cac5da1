// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include "core/base/file.h"
#include "core/base/platform_socket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <thread>

namespace prumo::platform {

namespace {

Error cannotWriteNow(const std::filesystem::path& path) { return cannotWrite(path, {errno, std::generic_category()}); }

Result<void> syncOne(const std::filesystem::path& path, int flags) {
  const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
  if (handle < 0) {
    return Error{{"base.cannot_read", {{"path", utf8FromPath(path)}, {"reason", std::string{std::strerror(errno)}}}}, ErrorKind::BadInput, nullptr};
  }
  const int fault = ::fsync(handle) == 0 ? 0 : errno;
  ::close(handle);
  if (fault != 0) return cannotWrite(path, {fault, std::generic_category()});
  return {};
}

/// The writing end of the pipe by which a signal reaches the thread that may do more than a signal handler may.
std::atomic<int> s_wake = -1;
constexpr char kStop = 's';
constexpr char kEnd = 'e';

void wake(char word) {
  const int before = errno;
  [[maybe_unused]] const auto written = ::write(s_wake, &word, 1);
  errno = before;
}

void onSignal(int) { wake(kStop); }

/// The terminal before it was silenced: a signal handler gives it back.
termios s_loud{};
constexpr std::array kEnds{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

void onEnd(int signal) {
  ::tcsetattr(STDIN_FILENO, TCSANOW, &s_loud);
  ::raise(signal);  // as it would have been: the handler holds once
}

/// A terminal that shows nothing of what is typed, until this or the process ends; meanwhile nobody can put the process into the background.
class Silence {
public:
  Silence() : m_isTerminal(::tcgetattr(STDIN_FILENO, &s_loud) == 0) {
    if (!m_isTerminal) return;
    for (std::size_t i = 0; i < kEnds.size(); ++i) listen(kEnds[i], m_before[i]);
    auto silent = s_loud;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_cc[VSUSP] = _POSIX_VDISABLE;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;
  ~Silence() {
    if (!m_isTerminal) return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_loud);
    for (std::size_t i = 0; i < kEnds.size(); ++i) ::sigaction(kEnds[i], &m_before[i], nullptr);
    std::fputc('\n', stderr);
  }
  bool isTerminal() const { return m_isTerminal; }

private:
  /// What was ignored stays ignored.
  static void listen(int signal, struct sigaction& before) {
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN) return;
    struct sigaction once{};
    once.sa_handler = onEnd;
    once.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &once, nullptr);
  }

  std::array<struct sigaction, kEnds.size()> m_before{};
  bool m_isTerminal;
};

}  // namespace

std::optional<std::string> readHidden(const std::string& prompt, std::size_t most) {
  const Silence silence;
  if (silence.isTerminal()) std::fputs(prompt.c_str(), stderr);
  std::string line;
  int c = std::fgetc(stdin);
  if (c == EOF) return {};
  for (; c != EOF && c != '\n' && line.size() <= most; c = std::fgetc(stdin)) line += static_cast<char>(c);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? std::optional<std::string>{value} : std::nullopt;
}

std::string userName() {
  if (const passwd* entry = ::getpwuid(::geteuid()); entry && entry->pw_name) return entry->pw_name;
  return environment("USER").value_or("");
}

std::string hostName() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 ? name : std::string{};
}

std::int64_t processId() { return ::getpid(); }

int utcOffsetMinutes(std::int64_t unixSeconds) {
  const std::time_t at = unixSeconds;
  std::tm local{};
  return ::localtime_r(&at, &local) ? static_cast<int>(local.tm_gmtoff / 60) : 0;
}

std::filesystem::path pathFromUtf8(std::string_view text) { return std::filesystem::path{text}; }

std::string utf8FromPath(const std::filesystem::path& path) { return path.string(); }

Result<void> syncFile(const std::filesystem::path& path) {
  return syncOne(path, O_RDONLY).and_then([&] { return syncOne(path.has_parent_path() ? path.parent_path() : ".", O_RDONLY | O_DIRECTORY); });
}

bool isWritable(const std::filesystem::path& path) { return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0; }

struct FileLock::Handle {
  int descriptor;
  std::filesystem::path path;
  Handle(int open, std::filesystem::path name) : descriptor(open), path(std::move(name)) {}
  ~Handle() { ::close(descriptor); }

  /// Whether the path still names what is held: another owner may have removed the file between opening and locking it.
  bool isCurrent() const {
    struct stat held{};
    struct stat named{};
    if (::fstat(descriptor, &held) != 0 || ::stat(path.c_str(), &named) != 0) return false;
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev;
  }
};

FileLock::FileLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<std::optional<FileLock>> FileLock::tryTake(const std::filesystem::path& path) {
  for (;;) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) return cannotWriteNow(path);
    auto handle = std::make_unique<Handle>(descriptor, path);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      if (errno == EWOULDBLOCK) return std::optional<FileLock>{};
      return cannotWriteNow(path);
    }
    if (handle->isCurrent()) return std::optional<FileLock>{FileLock{std::move(handle)}};
  }
}

struct StopSignals::Watch {
  static constexpr std::array kSignals{SIGINT, SIGTERM};
  std::array<int, 2> pipe{-1, -1};
  std::array<struct sigaction, kSignals.size()> before{};
  std::stop_source source;
  std::thread thread;

  Watch() {
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return;
    s_wake = pipe[1];
    thread = std::thread([this] { listen(); });
    for (std::size_t i = 0; i < kSignals.size(); ++i) catchOne(kSignals[i], before[i]);
  }

  ~Watch() {
    if (!thread.joinable()) return;
    for (std::size_t i = 0; i < kSignals.size(); ++i) ::sigaction(kSignals[i], &before[i], nullptr);
    wake(kEnd);
    thread.join();
    for (const int end : pipe) ::close(end);
  }

  void listen() {
    for (char word = 0; word != kEnd;) {
      const auto read = ::read(pipe[0], &word, 1);
      if (read == 1 && word == kStop) source.request_stop();
      if (read == 0 || (read < 0 && errno != EINTR)) return;
    }
  }

  static void catchOne(int signal, struct sigaction& old) {
    ::sigaction(signal, nullptr, &old);
    if (old.sa_handler == SIG_IGN) return;
    struct sigaction caught{};
    caught.sa_handler = onSignal;
    caught.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(signal, &caught, nullptr);
  }
};

StopSignals::StopSignals() : m_watch(std::make_unique<Watch>()) {}
StopSignals::~StopSignals() = default;
std::stop_token StopSignals::token() const { return m_watch->source.get_token(); }

void failAtSizeLimit() { std::signal(SIGXFSZ, SIG_IGN); }

void FileLock::remove() { ::unlink(m_handle->path.c_str()); }

Result<void> FileLock::write(std::string_view content) {
  const auto size = static_cast<ssize_t>(content.size());
  if (::ftruncate(m_handle->descriptor, 0) != 0 || ::pwrite(m_handle->descriptor, content.data(), content.size(), 0) != size) {
    return cannotWriteNow(m_handle->path);
  }
  return {};
}

void waitReadable(int socket, std::chrono::milliseconds time) {
  pollfd watched{.fd = socket, .events = POLLIN, .revents = 0};
  (void)::poll(&watched, 1, static_cast<int>(time.count()));
}

int openSocket(int family, int type, int protocol) { return ::socket(family, type | SOCK_CLOEXEC, protocol); }

std::vector<unsigned char> addressBytes(const void* socketAddress) {
  sockaddr head{};
  std::memcpy(&head, socketAddress, sizeof head);
  const bool isLong = head.sa_family == AF_INET6;
  if (!isLong && head.sa_family != AF_INET) return {};
  const auto* bytes = static_cast<const unsigned char*>(socketAddress) + (isLong ? offsetof(sockaddr_in6, sin6_addr) : offsetof(sockaddr_in, sin_addr));
  return {bytes, bytes + (isLong ? sizeof(in6_addr) : sizeof(in_addr))};
}

}  // namespace prumo::platform
