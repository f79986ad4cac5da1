// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/flows.h"
#include "core/contacts/probe/result.h"
#include "core/findings/finding.h"
#include "core/scoring/answer.h"

#include <span>

/// What the inventory itself shows to be wrong. Only what is known counts: a field that nobody filled in proves nothing.
namespace prumo::contacts {

/// A contact point with everything that hangs below it.
struct ContactView {
  ContactPoint contact;
  std::vector<FoundOperation> operations;   ///< without those that are not described any more
  std::optional<ContactSpec> spec;          ///< the newest description
  std::vector<FoundSchema> schemas;
  std::vector<FoundServer> servers;
  std::vector<FoundSecurity> security;
  std::vector<ExposedSecret> exposed;
  std::optional<ContactProbe> probe;        ///< the newest
  std::optional<ProbeTrust> trust;          ///< what it saw of the certificate
  Instant now;
};
Result<ContactView> viewOf(const ProjectFile& project, const ContactPoint& contact);

/// One judgement. Its sentences are contacts.check.<id>.title, .expectation, .effect and .recommendation {name}.
struct ContactCheck {
  const char* id;
  const char* criterion;
  Severity severity = Severity::Medium;
  int likelihood = 3;
  /// What is the case; nothing where all is well or nothing is known.
  std::optional<Message> (*look)(const ContactView& view);
};

/// All checks, in the order in which their findings are shown.
std::span<const ContactCheck> contactChecks();

/// Turns a message into a sentence of the project's language: findings are texts a consultant edits.
using Words = std::function<std::string(const Message&)>;

struct Suspicions {
  std::vector<Finding> findings;     ///< origin "contacts/<contact>/<check>"
  std::vector<Proposal> proposals;   ///< of what the inventory shows about the step's criteria (ratings.h)
};
/// Looks at every contact point, and at the message flows that other rooms know of. Errors: that of cancelled(), and of reading.
Result<Suspicions> suspicionsOf(const ProjectFile& project, std::span<const MessageFlow> flows, const Words& words, const Job& job = {});
Result<void> proposeSuspicions(Transaction& edit, const ProjectFile& project, const Suspicions& suspicions);

}  // namespace prumo::contacts
