// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/json_values.h"
#include "core/contacts/probe/table.h"

namespace prumo::contacts {

ProbeResult resultFrom(const std::string& detail) {
  const auto from = parseJson(detail);
  if (!from || !from->is_object()) return {};
  ProbeResult result{.address = textIn(*from, "address"),
                     .at = instantFromIso(textIn(*from, "at")).value_or(Instant{}),
                     .outcome = record::fromKey<ProbeOutcome>(textIn(*from, "outcome")).value_or(ProbeOutcome::Broken),
                     .reason = textIn(*from, "reason"),
                     .status = wholeIn(*from, "status").value_or(0),
                     .httpVersion = textIn(*from, "http_version"),
                     .tlsVersion = textIn(*from, "tls_version"),
                     .cipher = textIn(*from, "cipher"),
                     .trust = trustFrom(detail),
                     .greeting = textIn(*from, "greeting"),
                     .offersStartTls = flagIn(*from, "starttls"),
                     .bytes = wholeIn(*from, "body_bytes").value_or(0),
                     .isCut = isTrueIn(*from, "body_cut"),
                     .failed = wholeIn(*from, "failed").value_or(0),
                     .left = wholeIn(*from, "left_out").value_or(0),
                     .wasTooOften = isTrueIn(*from, "too_often")};
  eachObject(listIn(*from, "headers"), [&result](const nlohmann::json& one) { result.headers.push_back({textIn(one, "name"), textIn(one, "value")}); });
  eachObject(listIn(*from, "redirects"), [&result](const nlohmann::json& one) {
    result.redirects.push_back({wholeIn(one, "status").value_or(0), textIn(one, "to"), isTrueIn(one, "followed"), isTrueIn(one, "inward")});
  });
  eachObject(listIn(*from, "tries"), [&result](const nlohmann::json& one) {
    result.tries.push_back({realIn(one, "dns_ms").value_or(0), realIn(one, "connect_ms").value_or(0), realIn(one, "tls_ms").value_or(0), realIn(one, "first_byte_ms").value_or(0), realIn(one, "total_ms").value_or(0)});
  });
  return result;
}

}  // namespace prumo::contacts
