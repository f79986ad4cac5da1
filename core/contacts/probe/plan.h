// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <chrono>

/// What a live probe would do, known and said before it does it.
namespace prumo::contacts {

/// How an address is asked: whom Greeting names speak first, and nothing is said to them.
enum class ProbeKind { Http, Greeting, Smtp, Tcp };

struct ProbeLimits {
  std::chrono::milliseconds connect{10'000};
  std::chrono::milliseconds whole{30'000};    ///< of a try, redirects and all
  std::chrono::milliseconds greeting{5'000};  ///< of those that speak first
  std::chrono::milliseconds silence{1'000};   ///< of those that may greet, or not
  std::int64_t bytes = 64 * 1024;             ///< of a body, and of headers
  int redirects = 5;
};

/// The most often that a probe asks in a row, and how often it has to so that the slowest twentieth can be told.
inline constexpr int kMostTries = 50;
inline constexpr int kTellingTries = 20;

struct ProbePlan {
  std::string contact;  ///< id
  std::string name;
  ProbeKind kind = ProbeKind::Http;
  std::string scheme;   ///< as the address says it
  std::string host;
  int port = 0;
  std::string path;     ///< without query; of HTTP only
  bool isEncrypted = false;  ///< from the first byte on
  bool isAllowed = false;    ///< the consultant agreed
  int tries = 1;
  std::string authorities;   ///< a file of certificates to trust in place of the system's; empty: the system's
  ProbeLimits limits;
};

/// Errors: contacts.probe.no_address {name}, contacts.probe.bad_address {name, address}, contacts.probe.no_port {name, address},
/// and (usage) contacts.probe.bad_tries {most}.
Result<ProbePlan> planFor(const ContactPoint& contact, int tries = 1);

/// Takes the consultant's yes back where it was given for another address than the contact point has now, or where there is none; whether it did so.
bool withdrawAgreement(const ContactPoint& before, ContactPoint& after);

/// The plan in sentences.
std::vector<Message> wordsOf(const ProbePlan& plan);

/// "https://api.example:8443/v1".
std::string addressOf(const ProbePlan& plan);

}  // namespace prumo::contacts
