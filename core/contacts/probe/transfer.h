// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/probe/handshake.h"

#include <curl/curl.h>

/// One connection through libcurl: no login, no cookies, no proxy, no .netrc, and only the protocol that was asked for.
namespace prumo::contacts {

enum class Strictness {
  Verified,    ///< the certificate must be valid
  Unverified,  ///< to see what is wrong with it
  Old,         ///< versions of TLS besides that nobody should use
};

struct Ask {
  std::string url;
  std::string host;
  ProbeKind kind = ProbeKind::Http;
  bool isHead = false;
  bool isPublicOnly = false;          ///< addresses that are not public are not connected to
  Strictness strictness = Strictness::Verified;
  std::chrono::milliseconds left{0};
};

struct Answer {
  CURLcode code = CURLE_OK;
  bool isCancelled = false;
  bool isKeptOut = false;             ///< it would have gone to an address that is not public
  bool isPublic = false;              ///< it was connected to one that is
  bool isRefused = false;             ///< nobody listens at that port
  std::string reason;
  std::int64_t status = 0;
  std::string httpVersion;
  std::optional<Handshake> handshake;
  ProbeTimes times;
  std::vector<ProbeHeader> headers;   ///< of the last answer; the interim ones are dropped
  std::string lines;                  ///< what an SMTP server, or one that greets, said
  std::string redirect;               ///< where to, absolute
  std::int64_t headerBytes = 0;
  std::int64_t bytes = 0;
  bool isHeadCut = false;
  bool isBodyCut = false;
};

Answer transfer(const Ask& ask, const ProbePlan& plan, const Job& job, Instant now);

}  // namespace prumo::contacts
