// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/probe.h"

#include <cmath>

namespace prumo::contacts {

namespace {

double tenths(double milliseconds) {
  return std::round(milliseconds * 10) / 10;
}

void addCertificate(std::vector<Message>& words, const ProbeTrust& trust) {
  const auto& own = trust.chain.front();
  const auto* code = trust.daysToExpiry < 0 ? "contacts.probe.said.certificate_over" : "contacts.probe.said.certificate";
  words.push_back({code, {{"subject", own.subject}, {"issuer", own.issuer}, {"from", dateOf(own.notBefore)}, {"until", dateOf(own.notAfter)}, {"days", trust.daysToExpiry}}});
  if (!trust.fitsHost) words.push_back({"contacts.probe.said.other_host", {}});
  if (trust.isSelfSigned) words.push_back({"contacts.probe.said.self_signed", {}});
  words.push_back(trust.isVerified ? Message{"contacts.probe.said.verified", {}} : Message{"contacts.probe.said.unverified", {{"reason", trust.reason}}});
}

Message wordsOf(const ProbeRedirect& redirect) {
  if (redirect.to.empty()) return {"contacts.probe.said.redirect_unreadable", {{"status", std::to_string(redirect.status)}}};
  const auto* code = redirect.isFollowed ? "contacts.probe.said.redirect" : redirect.isInward ? "contacts.probe.said.redirect_inward" : "contacts.probe.said.redirect_left";
  return {code, {{"status", std::to_string(redirect.status)}, {"to", redirect.to}}};
}

void addAnswer(std::vector<Message>& words, const ProbeResult& result) {
  if (result.status != 0) words.push_back({"contacts.probe.said.status", {{"status", std::to_string(result.status)}, {"version", result.httpVersion}}});
  if (!result.greeting.empty()) words.push_back({"contacts.probe.said.greeting", {{"greeting", result.greeting}}});
  if (result.offersStartTls) words.push_back({*result.offersStartTls ? "contacts.probe.said.starttls" : "contacts.probe.said.no_starttls", {}});
  for (const auto& one : result.redirects) words.push_back(wordsOf(one));
  for (const auto& one : result.headers) words.push_back({"contacts.probe.said.header", {{"name", one.name}, {"value", one.value}}});
  if (result.isCut) words.push_back({"contacts.probe.said.cut", {{"size", result.bytes}}});
}

void addTime(std::vector<Message>& words, const char* code, const ProbeResult& result, double ProbeTimes::*time) {
  const auto spread = spreadOf(result.tries, time);
  if (!spread || spread->most <= 0) return;
  const auto p50 = tenths(spread->p50);
  if (result.tries.size() == 1) words.push_back({"contacts.probe.said.time", {{"what", code}, {"p50", p50}}});
  else if (spread->p95) words.push_back({"contacts.probe.said.times", {{"what", code}, {"p50", p50}, {"p95", tenths(*spread->p95)}}});
  else words.push_back({"contacts.probe.said.few_times", {{"what", code}, {"p50", p50}, {"most", tenths(spread->most)}, {"tries", static_cast<std::int64_t>(result.tries.size())}}});
}

}  // namespace

std::vector<Message> wordsOf(const ProbeResult& result) {
  std::vector<Message> words{{"contacts.probe.said.outcome", {{"address", result.address}, {"outcome", "choice.contact_probe.outcome." + std::string{record::keyOf(result.outcome)}}}}};
  if (!result.reason.empty()) words.push_back({"contacts.probe.said.reason", {{"reason", result.reason}}});
  addAnswer(words, result);
  if (!result.tlsVersion.empty()) words.push_back({"contacts.probe.said.tls", {{"version", result.tlsVersion}, {"cipher", result.cipher}}});
  if (result.trust) addCertificate(words, *result.trust);
  addTime(words, "contacts.probe.dns", result, &ProbeTimes::dns);
  addTime(words, "contacts.probe.connect", result, &ProbeTimes::connect);
  addTime(words, "contacts.probe.tls", result, &ProbeTimes::tls);
  addTime(words, "contacts.probe.first_byte", result, &ProbeTimes::firstByte);
  addTime(words, "contacts.probe.total", result, &ProbeTimes::total);
  if (result.failed > 0) words.push_back({"contacts.probe.said.failed", {{"failed", result.failed}, {"tries", result.failed + static_cast<std::int64_t>(result.tries.size())}}});
  if (result.left > 0) words.push_back({result.wasTooOften ? "contacts.probe.said.asked_to_stop" : "contacts.probe.said.stopped", {{"left", result.left}}});
  return words;
}

}  // namespace prumo::contacts
