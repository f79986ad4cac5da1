// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/findings/finding.h"

#include <map>

/// What backs what is said of a contact point: files that were attached to it, and probes.
namespace prumo::contacts {

struct Proofs {
  std::vector<std::string> files;  ///< names, as they were added
  std::int64_t probes = 0;
};

/// By contact point; one without any is not there.
Result<std::map<std::string, Proofs>> proofsByContact(const ProjectFile& project);

/// A contact point's own files, to be stored: what addEvidence takes.
Evidence proofOf(const ContactPoint& contact, const std::string& name, const std::string& mediaType);

/// Takes the files of a contact point that is removed along.
Result<void> removeProofs(Transaction& edit, const ProjectFile& project, const std::string& contact);

}  // namespace prumo::contacts
