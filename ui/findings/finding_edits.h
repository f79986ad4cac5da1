// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

/// Adds a finding as open, seen now; its id, or nothing when it could not be written.
std::string addFinding(Workspace& workspace, Finding finding);
/// A copy that a person can change: open, with its own id and no origin.
std::string duplicateFinding(Workspace& workspace, const Finding& finding);

/// Each of these is one named edit.
Result<void> keepFindingField(Workspace& workspace, const std::string& id, const std::string& field, const record::Value& value);
/// Takes them out of the register, and their evidence with them.
bool removeFindings(Workspace& workspace, const std::vector<std::string>& ids);
/// Moves a finding to another step, as a finding of the step as a whole.
bool moveFinding(Workspace& workspace, const std::string& id, const std::string& step);
/// Sets the status of many at once.
bool setFindingStatus(Workspace& workspace, const std::vector<std::string>& ids, FindingStatus status);

}  // namespace prumo::ui
