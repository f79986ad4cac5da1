// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/probe/result.h"

#include <nlohmann/json.hpp>

/// The live probe: connects to a contact point, asks it next to nothing, and notes how it answers.
namespace prumo::contacts {

/// Does what the plan says. What the server does wrong is an outcome, not an error; further tries after a failure or a refusal for
/// asking too often are left out. Errors: contacts.probe.not_allowed {name}, and that of cancelled().
Result<ProbeResult> probe(const ProbePlan& plan, const Job& job = {}, const Clock& clock = systemClock());

/// What it found, in sentences.
std::vector<Message> wordsOf(const ProbeResult& result);

/// The evidence of it.
ContactProbe recordOf(const ProbePlan& plan, const ProbeResult& result);

/// `{"tries": [...], "certificate": {...}, ...}`, complete.
nlohmann::ordered_json jsonOf(const ProbeResult& result);

/// What a stored detail says of the certificate; nothing where it says nothing.
std::optional<ProbeTrust> trustFrom(const std::string& detail);

}  // namespace prumo::contacts
