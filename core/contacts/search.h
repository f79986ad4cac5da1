// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/contact.h"
#include "core/store/text_index.h"

namespace prumo::contacts {

/// Everything that is written about each contact point: its fields, its operations, the fields of its schemas. Owners are ids of contact points.
/// Errors: of reading, and that of cancelled().
Result<TextIndex> indexOf(const ProjectFile& project, const Job& job = {});

}  // namespace prumo::contacts
