// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/proofs.h"

#include <algorithm>

namespace prumo::quality::sampling {

Result<std::vector<Evidence>> proofsOf(const ProjectFile& project, const Study& study) {
  return project.all<Evidence>().transform([&](std::vector<Evidence> all) {
    std::erase_if(all, [prefix = study.id + "/"](const Evidence& one) { return !one.subject.starts_with(prefix); });
    return all;
  });
}

ProofNames namesOf(const std::vector<Evidence>& proofs) {
  ProofNames names;
  for (const auto& one : proofs) names[one.subject].push_back(one.name);
  return names;
}

std::string proofNames(const ProofNames& names, const std::string& row) {
  std::string joined;
  const auto found = names.find(row);
  if (found == names.end()) return joined;
  for (const auto& name : found->second) joined += (joined.empty() ? "" : "; ") + name;
  return joined;
}

Result<std::vector<CopiedProof>> proofsIn(const ProjectFile& other, const ProjectFile& project, const Study& study) {
  const auto theirs = proofsOf(other, study);
  if (!theirs) return theirs.error();
  std::vector<CopiedProof> copied;
  for (const auto& one : *theirs) {
    const auto known = project.find<Evidence>(one.id);
    if (!known) return known.error();
    if (*known) continue;
    auto bytes = other.attachment(one.sha256);
    if (!bytes) return std::move(bytes).error();
    copied.push_back({one, *std::move(bytes)});
  }
  return copied;
}

}  // namespace prumo::quality::sampling
