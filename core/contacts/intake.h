// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/changes.h"

#include <filesystem>

/// Taking what a description says into the inventory.
namespace prumo::contacts {

/// What one interface would write.
struct TakenInterface {
  ContactPoint contact;
  bool isNew = true;                     ///< the inventory did not have it
  ContactSpec spec;
  std::vector<ContactSchema> schemas;
  std::vector<ContactOperation> added;
  std::vector<ContactOperation> changed;
  std::vector<ContactOperation> removed; ///< not described any more, and without a note
  std::vector<ContactOperation> moved;   ///< described as before, at another place
  std::vector<ContactOperation> gone;    ///< not described any more, kept for their notes
  std::int64_t same = 0;
  std::vector<Changed> changes;          ///< since the reading before, with what is in them
  std::vector<ContactChange> changeRows; ///< the same, as it is kept
  bool isProbeWithdrawn = false;         ///< it has another address now than the probe was allowed for
  bool isReadBefore = false;             ///< the same file, and nothing to write
};

/// Those of the operations. Of an interface that was not known, or was never described, all are added.
ChangeCounts changeCountsOf(const TakenInterface& taken);

/// How many operations a contact point has, and how many more are kept for their notes alone.
struct OperationCounts {
  std::int64_t described = 0;
  std::int64_t gone = 0;
};
Result<OperationCounts> operationCountsOf(const ProjectFile& project, const std::string& contact);

/// The file a description came from.
struct SpecSource {
  std::string file;     ///< name, without its folder
  std::string sha256;
};
/// Errors: base.cannot_read.
Result<SpecSource> specSource(const std::filesystem::path& path);

/// Compares what was found with what the project has, by format and name of the interface and by the keys of its operations. With `contact` the
/// only interface found belongs to that contact point, whatever it is called. Errors: contacts.many_interfaces {n}.
Result<std::vector<TakenInterface>> prepareIntake(const ProjectFile& project, const Found& found, const SpecSource& source, const std::optional<ContactPoint>& contact = {});
/// The contact point's own words, and the notes of its operations, stay.
Result<void> saveIntake(Transaction& edit, const std::vector<TakenInterface>& taken);

}  // namespace prumo::contacts
