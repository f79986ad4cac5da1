// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/transfer.h"

#include "core/base/platform_socket.h"
#include "core/contacts/probe/addresses.h"

#include <algorithm>
#include <array>
#include <memory>
#include <system_error>

namespace prumo::contacts {

namespace {

using std::chrono::milliseconds;
using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using Steady = std::chrono::steady_clock;

constexpr int kTick = 50;                    ///< milliseconds in which a cancelled probe notices
constexpr std::size_t kGreeting = 4096;

/// What the callbacks share.
struct Listener {
  const Ask& ask;
  const ProbePlan& plan;
  Instant now;
  Answer& answer;
};

Listener& listenerOf(void* data) {
  return *static_cast<Listener*>(data);
}

void takeLine(Listener& to, std::string_view line) {
  if (to.ask.kind != ProbeKind::Http) {
    to.answer.lines += line;
    return;
  }
  if (line.starts_with("HTTP/")) to.answer.headers.clear();
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return;
  auto value = line.substr(colon + 1);
  value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
  value = value.substr(0, value.find_last_not_of(" \t\r\n") + 1);
  to.answer.headers.push_back({std::string{line.substr(0, colon)}, std::string{value}});
}

std::size_t onHeader(char* bytes, std::size_t, std::size_t count, void* data) {
  auto& to = listenerOf(data);
  to.answer.headerBytes += static_cast<std::int64_t>(count);
  to.answer.isHeadCut = to.answer.headerBytes > to.plan.limits.bytes;
  if (to.answer.isHeadCut) return 0;
  takeLine(to, {bytes, count});
  return count;
}

std::size_t onBody(char*, std::size_t, std::size_t count, void* data) {
  auto& to = listenerOf(data);
  const auto room = to.plan.limits.bytes - to.answer.bytes;
  to.answer.isBodyCut = static_cast<std::int64_t>(count) > room;
  to.answer.bytes += std::min(static_cast<std::int64_t>(count), room);
  return to.answer.isBodyCut ? 0 : count;
}

int listenerIndex() {
  static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
  return index;
}

void onHandshake(const SSL* ssl, int where, int) {
  if ((where & SSL_CB_HANDSHAKE_DONE) == 0) return;
  auto& to = listenerOf(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), listenerIndex()));
  to.answer.handshake = handshakeOf(ssl, to.ask.host, to.now);
}

CURLcode onContext(CURL*, void* context, void* data) {
  auto* ssl = static_cast<SSL_CTX*>(context);
  if (SSL_CTX_set_ex_data(ssl, listenerIndex(), data) != 1) return CURLE_OUT_OF_MEMORY;
  SSL_CTX_set_info_callback(ssl, &onHandshake);
  if (listenerOf(data).ask.strictness == Strictness::Old) SSL_CTX_set_security_level(ssl, 0);
  return CURLE_OK;
}

/// Every address is looked at before anything is sent there, whatever name it was found under.
curl_socket_t onSocket(void* data, curlsocktype, curl_sockaddr* address) {
  auto& to = listenerOf(data);
  const bool isPublic = isPublicAddress(platform::addressBytes(&address->addr));
  if (to.ask.isPublicOnly && !isPublic) {
    to.answer.isKeptOut = true;
    return CURL_SOCKET_BAD;
  }
  to.answer.isPublic = to.answer.isPublic || isPublic;
  return platform::openSocket(address->family, address->socktype, address->protocol);
}

void setTls(CURL* easy, Listener& to) {
  const auto isVerified = to.ask.strictness == Strictness::Verified;
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, isVerified ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, isVerified ? 2L : 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &onContext);
  curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &to);
  if (!to.plan.authorities.empty()) curl_easy_setopt(easy, CURLOPT_CAINFO, to.plan.authorities.c_str());
  if (to.ask.strictness != Strictness::Old) return;
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_0});
  curl_easy_setopt(easy, CURLOPT_SSL_CIPHER_LIST, "ALL:@SECLEVEL=0");
}

/// Nothing of the consultant's machine or person goes along.
void setReticence(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "Prumo");
}

void setAsk(CURL* easy, Listener& to) {
  const auto& ask = to.ask;
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &onSocket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &to);
  curl_easy_setopt(easy, CURLOPT_URL, ask.url.c_str());
  const auto scheme = ask.url.substr(0, ask.url.find("://"));
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, scheme.c_str());
  if (ask.kind == ProbeKind::Http) curl_easy_setopt(easy, CURLOPT_NOBODY, ask.isHead ? 1L : 0L);
  else curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
  if (ask.kind == ProbeKind::Smtp) curl_easy_setopt(easy, CURLOPT_USE_SSL, long{CURLUSESSL_TRY});
  if (ask.kind != ProbeKind::Http) curl_easy_setopt(easy, CURLOPT_SSL_ENABLE_ALPN, 0L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_2TLS});
}

/// CURLOPT_NOSIGNAL stays off: libcurl then ignores SIGPIPE while it runs, with which a reset connection would end the program.
void setLimits(CURL* easy, Listener& to) {
  const auto left = std::max(to.ask.left, milliseconds{1});
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::min(to.plan.limits.connect, left).count()));
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);  // a name that is still looked up is not waited for
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &onHeader);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &to);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &onBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &to);
}

/// Runs until it is done or cancelled, looking at the latter every tick.
void drive(CURLM* multi, const Job& job, Answer& answer) {
  for (int running = 1; running > 0;) {
    answer.isCancelled = job.stop.stop_requested();
    if (answer.isCancelled) return;
    if (curl_multi_perform(multi, &running) != CURLM_OK) break;
    if (running > 0) curl_multi_poll(multi, nullptr, 0, kTick, nullptr);
  }
  int waiting = 0;
  const auto* message = curl_multi_info_read(multi, &waiting);
  answer.code = message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}

double elapsed(Steady::time_point since) {
  return std::chrono::duration<double, std::milli>(Steady::now() - since).count();
}

/// Reads what the other side says of itself: a line, or what comes within the time.
void listen(CURL* easy, CURLM* multi, milliseconds time, const Job& job, Answer& answer) {
  curl_socket_t socket = CURL_SOCKET_BAD;
  if (curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket) != CURLE_OK || socket == CURL_SOCKET_BAD) return;
  const auto start = Steady::now();
  const auto connected = answer.times.total;
  while (elapsed(start) < static_cast<double>(time.count()) && answer.lines.size() < kGreeting && answer.lines.find('\n') == std::string::npos) {
    answer.isCancelled = job.stop.stop_requested();
    if (answer.isCancelled) return;
    std::array<char, 1024> buffer{};
    std::size_t count = 0;
    const auto code = curl_easy_recv(easy, buffer.data(), buffer.size(), &count);
    if (code == CURLE_OK && count > 0) {
      if (answer.lines.empty()) answer.times.firstByte = connected + elapsed(start);
      answer.lines.append(buffer.data(), count);
    } else if (code != CURLE_AGAIN) {
      if (answer.lines.empty()) answer.code = code == CURLE_OK ? CURLE_GOT_NOTHING : code;
      break;
    } else {
      curl_waitfd wait{.fd = socket, .events = CURL_WAIT_POLLIN, .revents = 0};
      curl_multi_poll(multi, &wait, 1, kTick, nullptr);
    }
  }
  answer.times.total = connected + elapsed(start);
}

double momentOf(CURL* easy, CURLINFO info) {
  curl_off_t microseconds = 0;
  curl_easy_getinfo(easy, info, &microseconds);
  return static_cast<double>(microseconds) / 1000;
}

void takeTimes(CURL* easy, Answer& answer) {
  const auto dns = momentOf(easy, CURLINFO_NAMELOOKUP_TIME_T);
  const auto connect = momentOf(easy, CURLINFO_CONNECT_TIME_T);
  const auto tls = momentOf(easy, CURLINFO_APPCONNECT_TIME_T);
  answer.times = {.dns = dns, .connect = std::max(0.0, connect - dns), .tls = std::max(0.0, tls - connect), .firstByte = momentOf(easy, CURLINFO_STARTTRANSFER_TIME_T), .total = momentOf(easy, CURLINFO_TOTAL_TIME_T)};
}

std::string versionOf(long version) {
  switch (version) {
    case CURL_HTTP_VERSION_1_0: return "1.0";
    case CURL_HTTP_VERSION_1_1: return "1.1";
    case CURL_HTTP_VERSION_2_0: return "2";
    case CURL_HTTP_VERSION_3: return "3";
    default: return {};
  }
}

void takeHttp(CURL* easy, Answer& answer) {
  long status = 0;
  long version = 0;
  const char* redirect = nullptr;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &redirect);
  answer.status = status;
  answer.httpVersion = versionOf(version);
  if (redirect) answer.redirect = redirect;
}

/// Why the certificate is not trusted.
std::string reasonOf(CURL* easy, CURLcode code, const char* words) {
  long verified = X509_V_OK;
  curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &verified);
  const bool isTold = verified != X509_V_OK && verified != X509_V_ERR_UNSPECIFIED;  // of a wrong host only libcurl knows
  if (code == CURLE_PEER_FAILED_VERIFICATION && isTold) return X509_verify_cert_error_string(verified);
  return *words ? words : curl_easy_strerror(code);
}

void run(CURL* easy, CURLM* multi, Listener& to, const Job& job) {
  std::array<char, CURL_ERROR_SIZE> words{};
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, words.data());
  auto& answer = to.answer;
  drive(multi, job, answer);
  takeTimes(easy, answer);
  const auto kind = to.ask.kind;
  if (kind == ProbeKind::Http) takeHttp(easy, answer);
  if (answer.code == CURLE_OK && !answer.isCancelled && kind == ProbeKind::Greeting) listen(easy, multi, std::min(to.plan.limits.greeting, to.ask.left), job, answer);
  if (answer.code == CURLE_OK && !answer.isCancelled && kind == ProbeKind::Tcp) listen(easy, multi, std::min(to.plan.limits.silence, to.ask.left), job, answer);
  long number = 0;
  curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
  answer.isRefused = answer.code == CURLE_COULDNT_CONNECT && std::error_code(static_cast<int>(number), std::generic_category()) == std::errc::connection_refused;
  if (answer.code != CURLE_OK) answer.reason = reasonOf(easy, answer.code, words.data());
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr);
}

}  // namespace

Answer transfer(const Ask& ask, const ProbePlan& plan, const Job& job, Instant now) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  Answer answer;
  const Multi multi{curl_multi_init(), &curl_multi_cleanup};
  const Easy easy{curl_easy_init(), &curl_easy_cleanup};
  answer.code = CURLE_FAILED_INIT;
  if (ready != CURLE_OK || !multi || !easy) return answer;
  Listener listener{ask, plan, now, answer};
  setReticence(easy.get());
  setTls(easy.get(), listener);
  setAsk(easy.get(), listener);
  setLimits(easy.get(), listener);
  if (curl_multi_add_handle(multi.get(), easy.get()) != CURLM_OK) return answer;
  run(easy.get(), multi.get(), listener, job);
  curl_multi_remove_handle(multi.get(), easy.get());
  return answer;
}

}  // namespace prumo::contacts
