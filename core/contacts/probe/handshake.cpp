// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/handshake.h"

#include <openssl/x509v3.h>

#include <memory>

namespace prumo::contacts {

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr int kMostCertificates = 10;
constexpr std::size_t kName = 300;

std::string textOf(const X509_NAME* name) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> memory{BIO_new(BIO_s_mem()), &BIO_free};
  if (!memory || X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB) < 0) return {};
  char* text = nullptr;
  const auto length = BIO_get_mem_data(memory.get(), &text);
  return storable(std::string(text, static_cast<std::size_t>(length)), kName);
}

Instant instantOf(const ASN1_TIME* time) {
  const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> epoch{ASN1_TIME_set(nullptr, 0), &ASN1_TIME_free};
  int days = 0;
  int seconds = 0;
  if (!epoch || ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1) return {};
  return {days * kDay + std::int64_t{seconds} * 1000, 0};
}

ProbeCertificate certificateOf(const X509* certificate) {
  return {textOf(X509_get_subject_name(certificate)), textOf(X509_get_issuer_name(certificate)), instantOf(X509_get0_notBefore(certificate)), instantOf(X509_get0_notAfter(certificate))};
}

/// An IPv6 address stands in brackets in an address, and without them in a certificate.
bool fits(X509* certificate, std::string host) {
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  return X509_check_host(certificate, host.data(), host.size(), 0, nullptr) == 1 || X509_check_ip_asc(certificate, host.c_str(), 0) == 1;
}

/// Whole days until then, rounded down: one that ended an hour ago has -1.
std::int64_t daysUntil(Instant end, Instant now) {
  const auto left = end.ms - now.ms;
  return left >= 0 ? left / kDay : -((-left + kDay - 1) / kDay);
}

}  // namespace

Handshake handshakeOf(const SSL* ssl, const std::string& host, Instant now) {
  Handshake found{.version = SSL_get_version(ssl), .cipher = SSL_get_cipher_name(ssl)};
  const auto* chain = SSL_get_peer_cert_chain(ssl);
  for (int i = 0; i < std::min(sk_X509_num(chain), kMostCertificates); ++i) found.trust.chain.push_back(certificateOf(sk_X509_value(chain, i)));
  if (found.trust.chain.empty()) return found;
  auto* own = sk_X509_value(chain, 0);
  const auto& first = found.trust.chain.front();
  found.trust.daysToExpiry = daysUntil(first.notAfter, now);
  found.trust.isExpired = first.notAfter < now || now < first.notBefore;
  found.trust.isSelfSigned = X509_check_issued(own, own) == X509_V_OK;
  found.trust.fitsHost = fits(own, host);
  return found;
}

}  // namespace prumo::contacts
