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
  ContactPoint asItWas;                  ///< the contact point that it was compared with
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
/// only interface found belongs to that contact point, whatever it is called. Of several with one name each keeps its place among them.
/// Errors: contacts.many_interfaces {n}.
Result<std::vector<TakenInterface>> prepareIntake(const ProjectFile& project, const Found& found, const SpecSource& source, const std::optional<ContactPoint>& contact = {});

/// What became of it in the inventory.
struct SavedIntake {
  std::vector<std::string> gone;         ///< names of contact points that were removed since they were compared: nothing is written of those
  std::vector<std::string> withdrawn;    ///< names of those that may not be probed any more
};
/// The contact point's own words, and the notes of its operations, stay: those, too, that were written since it was compared.
Result<SavedIntake> saveIntake(Transaction& edit, const ProjectFile& project, const std::vector<TakenInterface>& taken);

}  // namespace prumo::contacts
