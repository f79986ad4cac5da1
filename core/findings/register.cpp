// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include <cassert>
#include <map>

namespace prumo {

namespace {

using ByOrigin = std::map<std::string, Finding>;

bool isUnder(const std::string& origin, const std::string& prefix) {
  return origin.starts_with(prefix) && (origin.size() == prefix.size() || prefix.ends_with('/') || origin[prefix.size()] == '/');
}

Result<ByOrigin> knownUnder(const ProjectFile& project, const std::string& prefix) {
  return project.all<Finding>().transform([&prefix](std::vector<Finding> findings) {
    ByOrigin known;
    for (auto& finding : findings) {
      if (isUnder(finding.origin, prefix)) known.emplace(finding.origin, std::move(finding));
    }
    return known;
  });
}

/// The known finding after it was met again. Once a person took it on, what they wrote stands; what was closed is open again.
Finding metAgain(const Finding& known, Finding found, Instant now) {
  if (known.status == FindingStatus::Proposed) {
    found.id = known.id;
    found.status = known.status;
    found.owner = known.owner;
    found.due = known.due;
    found.firstSeen = known.firstSeen;
    found.lastSeen = now;
    return found;
  }
  auto kept = known;
  kept.condition = std::move(found.condition);
  if (kept.status == FindingStatus::Closed) kept.status = FindingStatus::Open;
  kept.lastSeen = now;
  return kept;
}

Result<void> add(Transaction& edit, Finding found, Instant now) {
  found.id = newUuid();
  found.status = FindingStatus::Proposed;
  found.firstSeen = found.lastSeen = now;
  return edit.insert(found);
}

Result<void> place(Transaction& edit, ByOrigin& known, Finding found, Instant now) {
  const auto match = known.find(found.origin);
  if (match == known.end()) return add(edit, std::move(found), now);
  if (match->second.status == FindingStatus::Dismissed) return {};
  return edit.update(metAgain(match->second, std::move(found), now));
}

}  // namespace

Result<void> proposeFindings(Transaction& edit, const ProjectFile& project, const std::string& originPrefix, std::vector<Finding> found) {
  auto known = knownUnder(project, originPrefix);
  if (!known) return std::move(known).error();
  const auto now = project.author().clock->now();

  ByOrigin foundByOrigin;  // the last of two with one origin stands
  for (auto& finding : found) {
    assert(isUnder(finding.origin, originPrefix));
    foundByOrigin.insert_or_assign(finding.origin, std::move(finding));
  }
  for (auto& [origin, finding] : foundByOrigin) {
    if (auto done = place(edit, *known, finding, now); !done) return done;
  }
  for (const auto& [origin, finding] : *known) {
    if (finding.status != FindingStatus::Proposed || foundByOrigin.contains(origin)) continue;
    if (auto done = edit.remove<Finding>(finding.id); !done) return done;
  }
  return {};
}

Result<Evidence> addEvidence(Transaction& edit, const ProjectFile& project, Evidence evidence, std::string_view bytes) {
  auto sha256 = edit.attach(bytes, evidence.mediaType);
  if (!sha256) return std::move(sha256).error();
  if (evidence.id.empty()) evidence.id = newUuid();
  evidence.sha256 = std::move(*sha256);
  evidence.size = static_cast<std::int64_t>(bytes.size());
  evidence.addedAt = project.author().clock->now();
  return edit.insert(evidence).transform([&evidence] { return std::move(evidence); });
}

}  // namespace prumo
