// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

/// Whether what a project file keeps as text is what Prumo writes there. The screens show of it what they understand; whoever judges or hands it on
/// asks here first, for what is left out in silence looks like what was never there.
namespace prumo::contacts {

/// Errors of all: store.impossible_value {path, record, id, field}. An empty text is one that was never written.
Result<void> checkStored(const ProjectFile& project, const ContactSpec& spec);
Result<void> checkStored(const ProjectFile& project, const ContactOperation& operation);
Result<void> checkStored(const ProjectFile& project, const ContactSchema& schema);
Result<void> checkStored(const ProjectFile& project, const ContactProbe& probe);
Result<void> checkStored(const ProjectFile& project, const ContactChange& change);

/// All rows of all of them.
Result<void> verifyStored(const ProjectFile& project);

}  // namespace prumo::contacts
