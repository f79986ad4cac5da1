// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shell/workspace.h"

#include <QImage>

#include <filesystem>
#include <functional>

class QMimeData;

namespace prumo::ui {

/// What a piece of evidence backs: a criterion, a finding, something of the step by its id, or the step as a whole.
struct EvidenceOwner {
  std::string step;
  std::string criterion;
  std::string finding;
  std::string subject{};
};

/// What somebody dropped or pasted, before it is read: files, a picture, or text.
struct EvidenceSource {
  std::vector<std::filesystem::path> files;
  QImage picture;
  std::string text;

  bool empty() const { return files.empty() && picture.isNull() && text.empty(); }
};

/// What a drop or the clipboard holds: local files first, else the picture, else the text.
EvidenceSource evidenceIn(const QMimeData& data);
/// Whether a drag over a widget carries something that evidenceIn would take.
bool carriesEvidence(const QMimeData& data);

/// Reads the source on a worker and keeps it as one edit; `refused` gets what could not be read or is larger than the limit,
/// or that the assessment was closed meanwhile, and then nothing of it is kept. Neither happens when `context` goes away first.
void keepEvidence(Workspace& workspace, QObject* context, EvidenceOwner owner, EvidenceSource source,
                  std::function<void(const Error&)> refused);

/// Each is one named edit.
bool renameEvidence(Workspace& workspace, const std::string& id, const std::string& name);
bool noteEvidence(Workspace& workspace, const std::string& id, const std::string& note);
bool removeEvidence(Workspace& workspace, const std::string& id);

}  // namespace prumo::ui
