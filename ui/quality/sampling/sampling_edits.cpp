// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/sampling_edits.h"

#include "core/quality/sampling/resumption.h"

namespace prumo::ui::edits {

using namespace quality::sampling;

bool keepStudy(Workspace& workspace, const KeptStudy& kept) {
  return workspace.edit({"sampling.edit.draw", {{"dataset", kept.dataset.name}, {"size", kept.study.size}}}, [&](Transaction& edit) { return saveStudy(edit, kept); });
}

bool resume(Workspace& workspace, const quality::Dataset& dataset, const std::string& reason) {
  return workspace.edit({"sampling.edit.resume", {{"dataset", dataset.name}, {"reason", reason}}}, [&](Transaction& edit) { return quality::sampling::resume(edit, workspace.project(), dataset.id, reason); });
}

bool removeStudy(Workspace& workspace, const Study& study) {
  return workspace.edit({"sampling.edit.remove", {}}, [&](Transaction& edit) { return quality::sampling::removeStudy(edit, workspace.project(), study); });
}

bool judge(Workspace& workspace, const Study& study, Judgement judgement, std::int64_t position) {
  judgement.judge = workspace.project().author().name;
  judgement.at = workspace.project().author().clock->now();
  judgement.origin = JudgementOrigin::Window;
  return workspace.edit({"sampling.edit.judge", {{"position", position}}}, [&](Transaction& edit) { return quality::sampling::judge(edit, workspace.project(), study, judgement); });
}

bool unjudge(Workspace& workspace, const Study& study, const std::string& row, std::int64_t position) {
  return workspace.edit({"sampling.edit.unjudge", {{"position", position}}}, [&](Transaction& edit) { return quality::sampling::unjudge(edit, workspace.project(), study, row); });
}

bool takeMerged(Workspace& workspace, const Study& study, const Merged& merged, const std::string& name) {
  return workspace.edit({"sampling.edit.take", {{"name", name}}}, [&](Transaction& edit) { return saveMerged(edit, workspace.project(), study, merged); });
}

bool decide(Workspace& workspace, const Study& study, const Judgement& disputed, bool takes) {
  return workspace.edit({"sampling.edit.decide", {}}, [&](Transaction& edit) { return quality::sampling::decide(edit, workspace.project(), study, disputed, takes); });
}

bool conclude(Workspace& workspace, const Conclusion& made) {
  return workspace.edit({"sampling.edit.conclude", {}}, [&](Transaction& edit) { return saveConclusion(edit, workspace.project(), made); });
}

}  // namespace prumo::ui::edits
