// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"
#include "core/contacts/intake.h"
#include "core/contacts/limits.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

/// Adds an entry to the inventory; its id, or nothing when it could not be written.
std::string addContact(Workspace& workspace, contacts::ContactPoint contact);
/// Sets a field of one contact point, or of many, in one named edit.
Result<void> keepContactField(Workspace& workspace, const std::vector<std::string>& ids, const std::string& field, const record::Value& value);
bool takeLimit(Workspace& workspace, const std::string& contact, const contacts::KnownLimit& limit);
/// With their descriptions and operations.
bool removeContacts(Workspace& workspace, const std::vector<std::string>& ids);
/// One edit; whoever asks tells of a failure.
Result<contacts::SavedIntake> keepIntake(Workspace& workspace, const std::string& file, const std::vector<contacts::TakenInterface>& taken);
/// The consultant's note to an operation.
bool keepOperationNote(Workspace& workspace, const std::string& operation, const std::string& note);
/// The probe of a contact point is not allowed any more.
bool withdrawProbe(Workspace& workspace, const std::string& contact);
bool keepSuspicions(Workspace& workspace, const contacts::Suspicions& suspicions);

}  // namespace prumo::ui
