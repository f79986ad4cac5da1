// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/json_values.h"
#include "core/contacts/probe/probe.h"

#include <cmath>

namespace prumo::contacts {

namespace {

using nlohmann::ordered_json;

double rounded(double milliseconds) {
  return std::round(milliseconds * 1000) / 1000;
}

ordered_json jsonOf(const ProbeTimes& times) {
  return {{"dns_ms", rounded(times.dns)}, {"connect_ms", rounded(times.connect)}, {"tls_ms", rounded(times.tls)}, {"first_byte_ms", rounded(times.firstByte)}, {"total_ms", rounded(times.total)}};
}

ordered_json jsonOf(const std::optional<ProbeSpread>& spread) {
  if (!spread) return nullptr;
  return {{"p50", rounded(spread->p50)}, {"p95", spread->p95 ? ordered_json(rounded(*spread->p95)) : ordered_json(nullptr)}, {"max", rounded(spread->most)}};
}

ordered_json spreadsOf(const std::vector<ProbeTimes>& tries) {
  return {{"connect_ms", jsonOf(spreadOf(tries, &ProbeTimes::connect))},
          {"tls_ms", jsonOf(spreadOf(tries, &ProbeTimes::tls))},
          {"first_byte_ms", jsonOf(spreadOf(tries, &ProbeTimes::firstByte))},
          {"total_ms", jsonOf(spreadOf(tries, &ProbeTimes::total))}};
}

ordered_json jsonOf(const std::optional<ProbeTrust>& trust) {
  if (!trust) return nullptr;
  auto chain = ordered_json::array();
  for (const auto& one : trust->chain) chain.push_back({{"subject", one.subject}, {"issuer", one.issuer}, {"not_before", toIso(one.notBefore)}, {"not_after", toIso(one.notAfter)}});
  return {{"verified", trust->isVerified},
          {"reason", trust->reason},
          {"days_to_expiry", trust->daysToExpiry},
          {"expired", trust->isExpired},
          {"self_signed", trust->isSelfSigned},
          {"fits_host", trust->fitsHost},
          {"chain", std::move(chain)}};
}

ordered_json headersOf(const ProbeResult& result) {
  auto all = ordered_json::array();
  for (const auto& one : result.headers) all.push_back({{"name", one.name}, {"value", one.value}});
  return all;
}

ordered_json redirectsOf(const ProbeResult& result) {
  auto all = ordered_json::array();
  for (const auto& one : result.redirects) all.push_back({{"status", one.status}, {"to", one.to}, {"followed", one.isFollowed}, {"inward", one.isInward}});
  return all;
}

std::vector<ProbeCertificate> chainFrom(const nlohmann::json& certificate) {
  std::vector<ProbeCertificate> all;
  eachObject(listIn(certificate, "chain"), [&all](const nlohmann::json& one) {
    all.push_back({textIn(one, "subject"), textIn(one, "issuer"), instantFromIso(textIn(one, "not_before")).value_or(Instant{}), instantFromIso(textIn(one, "not_after")).value_or(Instant{})});
  });
  return all;
}

}  // namespace

ordered_json jsonOf(const ProbeResult& result) {
  auto tries = ordered_json::array();
  for (const auto& one : result.tries) tries.push_back(jsonOf(one));
  return {{"address", result.address},
          {"at", toIso(result.at)},
          {"outcome", record::keyOf(result.outcome)},
          {"reason", result.reason},
          {"status", result.status == 0 ? ordered_json(nullptr) : ordered_json(result.status)},
          {"http_version", result.httpVersion},
          {"tls_version", result.tlsVersion},
          {"cipher", result.cipher},
          {"certificate", jsonOf(result.trust)},
          {"headers", headersOf(result)},
          {"redirects", redirectsOf(result)},
          {"greeting", result.greeting},
          {"starttls", result.offersStartTls ? ordered_json(*result.offersStartTls) : ordered_json(nullptr)},
          {"body_bytes", result.bytes},
          {"body_cut", result.isCut},
          {"failed", result.failed},
          {"left_out", result.left},
          {"too_often", result.wasTooOften},
          {"spread", spreadsOf(result.tries)},
          {"tries", std::move(tries)}};
}

ContactProbe recordOf(const ProbePlan& plan, const ProbeResult& result) {
  const auto total = spreadOf(result.tries, &ProbeTimes::total);
  ContactProbe record{.id = newUuid(),
                      .contact = plan.contact,
                      .at = result.at,
                      .address = storable(result.address, 1990),
                      .outcome = result.outcome,
                      .tries = static_cast<std::int64_t>(result.tries.size()) + result.failed,
                      .failed = result.failed,
                      .tlsVersion = result.tlsVersion,
                      .detail = jsonOf(result).dump()};
  if (total) record.p50 = rounded(total->p50);
  if (total && total->p95) record.p95 = rounded(*total->p95);
  if (result.status != 0) record.status = result.status;
  if (result.trust) record.daysToExpiry = result.trust->daysToExpiry;
  return record;
}

std::optional<ProbeTrust> trustFrom(const std::string& detail) {
  const auto json = parseJson(detail);
  if (!json || !json->is_object()) return {};
  const auto found = json->find("certificate");
  if (found == json->end() || !found->is_object()) return {};
  auto chain = chainFrom(*found);
  if (chain.empty()) return {};
  return ProbeTrust{.chain = std::move(chain),
                    .daysToExpiry = wholeIn(*found, "days_to_expiry").value_or(0),
                    .isExpired = isTrueIn(*found, "expired"),
                    .isSelfSigned = isTrueIn(*found, "self_signed"),
                    .fitsHost = isTrueIn(*found, "fits_host"),
                    .isVerified = isTrueIn(*found, "verified"),
                    .reason = textIn(*found, "reason")};
}

}  // namespace prumo::contacts
