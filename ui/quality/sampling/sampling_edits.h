// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/verdict.h"
#include "ui/shell/workspace.h"

/// Everything that is written about samples: each is one named edit, and answers whether it is in the file.
namespace prumo::ui::edits {

bool keepStudy(Workspace& workspace, const quality::sampling::KeptStudy& kept);
/// Lets a stopped series go on.
bool resume(Workspace& workspace, const quality::Dataset& dataset, const std::string& reason);
bool removeStudy(Workspace& workspace, const quality::sampling::Study& study);
bool judge(Workspace& workspace, const quality::sampling::Study& study, quality::sampling::Judgement judgement, std::int64_t position);
bool unjudge(Workspace& workspace, const quality::sampling::Study& study, const std::string& row, std::int64_t position);
bool takeMerged(Workspace& workspace, const quality::sampling::Study& study, const quality::sampling::Merged& merged, const std::string& name);
bool decide(Workspace& workspace, const quality::sampling::Study& study, const quality::sampling::Judgement& disputed, bool takes);
bool conclude(Workspace& workspace, const quality::sampling::Conclusion& made);

}  // namespace prumo::ui::edits
