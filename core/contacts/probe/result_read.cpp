// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/contacts/probe/table.h"

namespace prumo::contacts {

namespace {

using nlohmann::json;

std::string textIn(const json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::int64_t wholeIn(const json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

double realIn(const json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_number() ? found->get<double>() : 0;
}

std::optional<bool> flagIn(const json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_boolean() ? std::optional{found->get<bool>()} : std::nullopt;
}

/// The objects of a list.
template <class Take>
void each(const json& from, const char* key, const Take& take) {
  const auto found = from.find(key);
  if (found == from.end() || !found->is_array()) return;
  for (const auto& one : *found) {
    if (one.is_object()) take(one);
  }
}

}  // namespace

ProbeResult resultFrom(const std::string& detail) {
  const auto from = parseJson(detail);
  if (!from || !from->is_object()) return {};
  ProbeResult result{.address = textIn(*from, "address"),
                     .at = instantFromIso(textIn(*from, "at")).value_or(Instant{}),
                     .outcome = record::fromKey<ProbeOutcome>(textIn(*from, "outcome")).value_or(ProbeOutcome::Broken),
                     .reason = textIn(*from, "reason"),
                     .status = wholeIn(*from, "status"),
                     .httpVersion = textIn(*from, "http_version"),
                     .tlsVersion = textIn(*from, "tls_version"),
                     .cipher = textIn(*from, "cipher"),
                     .trust = trustFrom(detail),
                     .greeting = textIn(*from, "greeting"),
                     .offersStartTls = flagIn(*from, "starttls"),
                     .bytes = wholeIn(*from, "body_bytes"),
                     .isCut = flagIn(*from, "body_cut").value_or(false),
                     .failed = wholeIn(*from, "failed"),
                     .left = wholeIn(*from, "left_out"),
                     .wasTooOften = flagIn(*from, "too_often").value_or(false)};
  each(*from, "headers", [&](const json& one) { result.headers.push_back({textIn(one, "name"), textIn(one, "value")}); });
  each(*from, "redirects", [&](const json& one) {
    result.redirects.push_back({wholeIn(one, "status"), textIn(one, "to"), flagIn(one, "followed").value_or(false), flagIn(one, "inward").value_or(false)});
  });
  each(*from, "tries", [&](const json& one) {
    result.tries.push_back({realIn(one, "dns_ms"), realIn(one, "connect_ms"), realIn(one, "tls_ms"), realIn(one, "first_byte_ms"), realIn(one, "total_ms")});
  });
  return result;
}

}  // namespace prumo::contacts
