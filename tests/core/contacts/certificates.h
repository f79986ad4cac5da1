// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>

/// Certificates, made when a test needs them.
namespace prumo::contacts::test {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;
using Tls = std::shared_ptr<SSL_CTX>;

struct Identity {
  Certificate certificate;
  Key key;
};

struct Wanted {
  std::string name = "localhost";
  std::string alternatives = "DNS:localhost,IP:127.0.0.1";
  long fromDays = -10;
  long toDays = 200;
  bool isAuthority = false;
};

inline void addExtension(X509* certificate, X509* issuer, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  auto* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

/// Signed by the issuer, or by itself.
inline Identity issue(const Wanted& wanted, const Identity* issuer = nullptr) {
  static long serial = 1;
  constexpr long kDay = 86'400;
  Identity made{Certificate{X509_new(), &X509_free}, Key{EVP_EC_gen("P-256"), &EVP_PKEY_free}};
  auto* certificate = made.certificate.get();
  auto* above = issuer ? issuer->certificate.get() : certificate;
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.fromDays * kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.toDays * kDay);
  X509_set_pubkey(certificate, made.key.get());
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(wanted.name.c_str()), -1, -1, 0);
  X509_set_issuer_name(certificate, X509_get_subject_name(above));
  addExtension(certificate, above, NID_basic_constraints, wanted.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
  if (!wanted.alternatives.empty()) addExtension(certificate, above, NID_subject_alt_name, wanted.alternatives);
  X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
  return made;
}

/// A server's side of TLS with that certificate, and with its issuer's behind it.
inline Tls serving(const Identity& identity, const Identity* issuer = nullptr, int newest = 0) {
  Tls tls{SSL_CTX_new(TLS_server_method()), &SSL_CTX_free};
  SSL_CTX_use_certificate(tls.get(), identity.certificate.get());
  SSL_CTX_use_PrivateKey(tls.get(), identity.key.get());
  if (issuer) SSL_CTX_add1_chain_cert(tls.get(), issuer->certificate.get());
  if (newest == 0) return tls;
  SSL_CTX_set_security_level(tls.get(), 0);
  SSL_CTX_set_min_proto_version(tls.get(), TLS1_VERSION);
  SSL_CTX_set_max_proto_version(tls.get(), newest);
  SSL_CTX_set_cipher_list(tls.get(), "ALL:@SECLEVEL=0");
  return tls;
}

inline std::string pemOf(const Identity& identity) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> memory{BIO_new(BIO_s_mem()), &BIO_free};
  PEM_write_bio_X509(memory.get(), identity.certificate.get());
  char* text = nullptr;
  const auto length = BIO_get_mem_data(memory.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

}  // namespace prumo::contacts::test
