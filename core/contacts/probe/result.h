// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/probe/plan.h"

/// What a live probe found.
namespace prumo::contacts {

/// Of one try, in milliseconds. dns, connect and tls are lengths; firstByte and total count from the beginning.
struct ProbeTimes {
  double dns = 0;
  double connect = 0;
  double tls = 0;
  double firstByte = 0;
  double total = 0;
};

/// The share of tries that were at most that slow: nearest rank.
struct ProbeSpread {
  double p50 = 0;
  std::optional<double> p95;   ///< nothing of fewer tries than kTellingTries
  double most = 0;
};

struct ProbeCertificate {
  std::string subject;
  std::string issuer;
  Instant notBefore;
  Instant notAfter;
};

/// Whether a certificate with so many days left, or none, has to be renewed now.
constexpr bool endsSoon(std::int64_t days) { return days <= 30; }

/// What a server's certificate is like; the chain begins with its own.
struct ProbeTrust {
  std::vector<ProbeCertificate> chain;
  std::int64_t daysToExpiry = 0;
  bool isExpired = false;      ///< or not yet valid
  bool isSelfSigned = false;
  bool fitsHost = false;
  bool isVerified = false;
  std::string reason;          ///< why it is not, in the words of the TLS library
};

struct ProbeHeader {
  std::string name;
  std::string value;
};

struct ProbeRedirect {
  std::int64_t status = 0;
  std::string to;              ///< without query
  bool isFollowed = false;
  bool isInward = false;       ///< not followed, for it leads to an address that is not public and that nobody agreed to
};

struct ProbeResult {
  std::string address;
  Instant at;
  ProbeOutcome outcome = ProbeOutcome::Answered;
  std::string reason;          ///< of a failure, in the words of the library
  std::int64_t status = 0;     ///< 0: none
  std::string httpVersion;
  std::string tlsVersion;
  std::string cipher;
  std::optional<ProbeTrust> trust;
  std::vector<ProbeHeader> headers;     ///< those that matter to an integration
  std::vector<ProbeRedirect> redirects;
  std::string greeting;
  std::optional<bool> offersStartTls;
  std::int64_t bytes = 0;      ///< of the body
  bool isCut = false;          ///< it was longer
  std::vector<ProbeTimes> tries;  ///< those that got an answer that is none of an error (429, 5xx)
  std::int64_t failed = 0;        ///< the others
  std::int64_t left = 0;          ///< tries that were left out: it failed too often, or...
  bool wasTooOften = false;       ///< ...the server asked to be left alone
};

bool isAnswer(ProbeOutcome outcome);

/// Of one of the times over all tries; nothing where none got an answer.
std::optional<ProbeSpread> spreadOf(const std::vector<ProbeTimes>& tries, double ProbeTimes::*time);

}  // namespace prumo::contacts
