// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/probe.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/contacts/probe/transfer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace prumo::contacts {

namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

constexpr int kMostFailures = 3;
constexpr milliseconds kPause{100};  ///< between tries
constexpr std::size_t kWords = 300;
constexpr std::size_t kMostHeaders = 30;

/// What a server says may be any bytes.
std::string plain(std::string text) {
  if (!isPlainUtf8(text)) std::ranges::replace_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }, '?');
  return storable(std::move(text), kWords);
}

bool matters(const std::string& name) {
  static constexpr std::array kExact{"retry-after", "deprecation", "sunset", "strict-transport-security", "server", "www-authenticate"};
  static constexpr std::array kParts{"ratelimit", "rate-limit", "call-limit"};
  return std::ranges::find(kExact, name) != kExact.end() || std::ranges::any_of(kParts, [&name](const char* part) { return name.find(part) != std::string::npos; });
}

std::string firstUrlOf(const ProbePlan& plan) {
  const auto place = fmt::format("://{}:{}", plan.host, plan.port);
  if (plan.kind == ProbeKind::Smtp) return (plan.isEncrypted ? "smtps" : "smtp") + place + "/localhost";  // what EHLO says, in place of this machine's name
  return (plan.isEncrypted ? "https" : "http") + place + plan.path;
}

std::string withoutQuery(const std::string& url) {
  return url.substr(0, url.find_first_of("?#"));
}

/// Of a redirect: without user and password.
struct Target {
  std::string scheme;
  std::string host;
  std::string url;
};
Target targetOf(const std::string& redirect) {
  const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url{curl_url(), &curl_url_cleanup};
  if (!url || curl_url_set(url.get(), CURLUPART_URL, redirect.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) return {};
  for (const auto part : {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT}) curl_url_set(url.get(), part, nullptr, 0);
  Target target;
  for (const auto& [part, into] : {std::pair{CURLUPART_SCHEME, &target.scheme}, std::pair{CURLUPART_HOST, &target.host}, std::pair{CURLUPART_URL, &target.url}}) {
    char* text = nullptr;
    if (curl_url_get(url.get(), part, &text, 0) == CURLUE_OK) *into = text;
    curl_free(text);
  }
  return target;
}

/// What a server answers that cannot, or does not want to. How long that took says nothing of its work.
bool isError(std::int64_t status) { return status == 429 || status >= 500; }

ProbeOutcome failureOf(const Answer& answer) {
  switch (answer.code) {
    case CURLE_COULDNT_RESOLVE_HOST: return ProbeOutcome::UnknownHost;
    case CURLE_COULDNT_CONNECT: return answer.isRefused ? ProbeOutcome::Refused : ProbeOutcome::NoConnection;
    case CURLE_OPERATION_TIMEDOUT: return ProbeOutcome::Slow;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_USE_SSL_FAILED: return ProbeOutcome::NoTls;
    default: return answer.isHeadCut || answer.code == CURLE_OUT_OF_MEMORY ? ProbeOutcome::TooLong : ProbeOutcome::Broken;  // out of memory: libcurl's own limit of a line
  }
}

/// One try: every hop of it.
class Attempt {
public:
  Attempt(const ProbePlan& plan, const Job& job, Instant now) : m_plan(plan), m_job(job), m_until(Steady::now() + plan.limits.whole) {
    m_result.address = addressOf(plan);
    m_result.at = now;
  }

  ProbeResult run() {
    Target target{.scheme = m_plan.isEncrypted ? "https" : "http", .host = m_plan.host, .url = firstUrlOf(m_plan)};
    while (hop(target)) {
    }
    if (isAnswer(m_result.outcome) && !isError(m_result.status)) m_result.tries = {m_times};
    else m_result.failed = 1;
    return std::move(m_result);
  }
  bool isCancelled() const { return m_isCancelled; }

private:
  /// The consultant agreed to one host. A redirect may lead to where everybody can go, and within that host; from the internet never into a network.
  bool isPublicOnly(const Target& target) const {
    return !m_result.redirects.empty() && (m_isPublic || lowerCase(target.host) != lowerCase(m_plan.host));
  }

  Answer ask(const Target& target, bool isHead, Strictness strictness) {
    const auto left = std::chrono::duration_cast<milliseconds>(m_until - Steady::now());
    auto answer = transfer({target.url, target.host, m_plan.kind, isHead, isPublicOnly(target), strictness, left}, m_plan, m_job, m_result.at);
    m_isCancelled = m_isCancelled || answer.isCancelled;
    return answer;
  }

  /// A certificate that is not valid, or TLS of old, is looked at once more.
  Answer askInAnyCase(const Target& target, bool isHead) {
    auto answer = ask(target, isHead, Strictness::Verified);
    const bool isUntrusted = answer.code == CURLE_PEER_FAILED_VERIFICATION;
    if (!isUntrusted && answer.code != CURLE_SSL_CONNECT_ERROR) return answer;
    const auto reason = answer.reason;
    auto second = ask(target, isHead, isUntrusted ? Strictness::Unverified : Strictness::Old);
    if (!second.handshake) return isUntrusted ? second : answer;
    second.handshake->trust.reason = reason;
    return second;
  }

  Answer askPolitely(const Target& target) {
    auto answer = askInAnyCase(target, true);
    const bool takesNoHead = answer.status == 405 || answer.status == 501;
    return m_plan.kind == ProbeKind::Http && takesNoHead && !m_isCancelled ? askInAnyCase(target, false) : answer;
  }

  void takeTimes(const Answer& answer) {
    const auto before = m_times.total;
    if (!m_isFirst) m_times.total = before + answer.times.total;
    else m_times = answer.times;
    m_isFirst = false;
  }

  void takeHandshake(const Answer& answer) {
    if (!answer.handshake) return;
    const auto& found = *answer.handshake;
    const bool isWorse = !found.trust.reason.empty() && m_result.trust && m_result.trust->isVerified;
    if (m_result.trust && !isWorse) return;  // the first hop speaks, unless a later one is worse
    m_result.tlsVersion = found.version;
    m_result.cipher = found.cipher;
    if (found.trust.chain.empty()) return;
    m_result.trust = found.trust;
    m_result.trust->isVerified = found.trust.reason.empty();
    m_result.trust->reason = plain(found.trust.reason);
    for (auto& one : m_result.trust->chain) one.subject = plain(one.subject), one.issuer = plain(one.issuer);
  }

  void takeHeaders(const Answer& answer) {
    m_result.headers.clear();
    for (const auto& one : answer.headers) {
      const auto name = lowerCase(plain(one.name));
      if (matters(name) && m_result.headers.size() < kMostHeaders) m_result.headers.push_back({name, plain(one.value)});
    }
  }

  void takeLines(const Answer& answer) {
    m_result.greeting = plain(answer.lines.substr(0, answer.lines.find_first_of("\r\n")));
    const bool isOffered = lowerCase(answer.lines).find("starttls") != std::string::npos;
    const bool isKnown = isOffered || answer.code == CURLE_OK;  // who did not get to say what it offers did not refuse anything
    if (m_plan.kind == ProbeKind::Smtp && !m_plan.isEncrypted && isKnown) m_result.offersStartTls = isOffered;
  }

  void judge(const Answer& answer) {
    const bool isDone = answer.code == CURLE_OK || answer.isBodyCut;
    const bool isMute = m_plan.kind == ProbeKind::Greeting && answer.lines.empty();
    if (!isDone) m_result.outcome = failureOf(answer);
    else if (isMute) m_result.outcome = ProbeOutcome::Slow;
    else if (m_result.trust && !m_result.trust->isVerified) m_result.outcome = ProbeOutcome::Untrusted;
    else m_result.outcome = ProbeOutcome::Answered;
    m_result.reason = isDone ? std::string{} : plain(answer.reason);
  }

  /// Whether there is another hop, and which.
  bool hop(Target& target) {
    const auto answer = askPolitely(target);
    if (m_isCancelled) return false;
    if (answer.isKeptOut && answer.code == CURLE_COULDNT_CONNECT) return turnBack();
    m_isPublic = m_isPublic || answer.isPublic;
    takeTimes(answer);
    takeHandshake(answer);
    takeHeaders(answer);
    if (m_plan.kind != ProbeKind::Http) takeLines(answer);
    m_result.status = answer.status;
    m_result.httpVersion = answer.httpVersion;
    m_result.bytes = answer.bytes;
    m_result.isCut = answer.isBodyCut;
    judge(answer);
    return isAnswer(m_result.outcome) && !answer.redirect.empty() && follow(answer, target);
  }

  /// What answered last is what was found.
  bool turnBack() {
    m_result.redirects.back().isFollowed = false;
    m_result.redirects.back().isInward = true;
    return false;
  }

  bool follow(const Answer& answer, Target& target) {
    const auto next = targetOf(answer.redirect);
    m_result.redirects.push_back({.status = answer.status, .to = plain(withoutQuery(next.url))});
    if (next.scheme != "http" && next.scheme != "https") return false;
    if (target.scheme == "https" && next.scheme == "http") m_result.outcome = ProbeOutcome::Downgrade;
    else if (static_cast<int>(m_result.redirects.size()) > m_plan.limits.redirects) m_result.outcome = ProbeOutcome::TooManyRedirects;
    else m_result.redirects.back().isFollowed = true;
    target = next;
    return m_result.redirects.back().isFollowed;
  }

  const ProbePlan& m_plan;
  const Job& m_job;
  Steady::time_point m_until;
  ProbeResult m_result;
  ProbeTimes m_times;
  bool m_isFirst = true;
  bool m_isPublic = false;  ///< some address so far was
  bool m_isCancelled = false;
};

/// The server asks to be left alone.
bool isTooOften(const ProbeResult& result) {
  return result.status == 429 || (result.status == 503 && std::ranges::find(result.headers, "retry-after", &ProbeHeader::name) != result.headers.end());
}

/// The first that got a good answer speaks for all, else one that got an answer; the others add their times.
void add(ProbeResult& all, ProbeResult next) {
  const bool isBetter = (all.tries.empty() && !next.tries.empty()) || (!isAnswer(all.outcome) && isAnswer(next.outcome));
  if (isBetter) {
    next.failed += all.failed;
    all = std::move(next);
    return;
  }
  all.failed += next.failed;
  all.tries.insert(all.tries.end(), next.tries.begin(), next.tries.end());
}

void pause(const Job& job) {
  const auto until = Steady::now() + kPause;
  while (!job.stop.stop_requested() && Steady::now() < until) std::this_thread::sleep_for(milliseconds{20});
}

}  // namespace

bool isAnswer(ProbeOutcome outcome) {
  return outcome == ProbeOutcome::Answered || outcome == ProbeOutcome::Untrusted;
}

std::optional<ProbeSpread> spreadOf(const std::vector<ProbeTimes>& tries, double ProbeTimes::*time) {
  if (tries.empty()) return {};
  std::vector<double> values;
  std::ranges::transform(tries, std::back_inserter(values), [time](const ProbeTimes& one) { return one.*time; });
  std::ranges::sort(values);
  const auto rank = [&values](double share) { return values[static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1]; };
  return ProbeSpread{rank(0.50), values.size() < kTellingTries ? std::optional<double>{} : rank(0.95), values.back()};
}

Result<ProbeResult> probe(const ProbePlan& plan, const Job& job, const Clock& clock) {
  if (!plan.isAllowed) return Error{{"contacts.probe.not_allowed", {{"name", plan.name}}}, ErrorKind::BadInput, nullptr};
  std::optional<ProbeResult> all;
  for (int i = 0; i < plan.tries; ++i) {
    if (i > 0) pause(job);
    if (job.stop.stop_requested()) return cancelled();
    Attempt attempt(plan, job, clock.now());
    auto one = attempt.run();
    if (attempt.isCancelled()) return cancelled();
    const bool isOver = isTooOften(one);
    if (all) add(*all, std::move(one));
    else all = std::move(one);
    job.progress(static_cast<double>(i + 1) / plan.tries);
    all->left = plan.tries - i - 1;
    all->wasTooOften = isOver;
    if (isOver || all->failed >= kMostFailures) break;
  }
  return *std::move(all);
}

}  // namespace prumo::contacts
