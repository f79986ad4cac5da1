// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/evidence_edits.h"

#include "core/base/file.h"
#include "ui/kit/file_door.h"
#include "ui/shell/task_runner.h"

#include <QBuffer>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPointer>
#include <QUrl>

namespace prumo::ui {

namespace {

/// Read, and not yet stored.
struct Draft {
  std::string name;
  std::string mediaType;
  std::string bytes;
};

std::string mediaTypeOf(const std::string& name, const std::string& bytes) {
  const auto head = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 4096)));
  return QMimeDatabase().mimeTypeForFileNameAndData(QString::fromStdString(name), head).name().toStdString();
}

Result<Draft> readFileDraft(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return Error{{"assess.evidence.folder", {{"path", toQString(path).toStdString()}}}};
  return readFile(path, kAttachmentLimit).transform([&](std::string bytes) {
    auto name = toQString(path.filename()).toStdString();
    auto type = mediaTypeOf(name, bytes);
    return Draft{std::move(name), std::move(type), std::move(bytes)};
  });
}

Draft pictureDraft(const QImage& picture, const std::string& stamp) {
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return {stamp + ".png", "image/png", png.toStdString()};
}

Result<std::vector<Draft>> readAll(const EvidenceSource& source, const std::string& stamp, const Job& job) {
  std::vector<Draft> drafts;
  if (!source.picture.isNull()) drafts.push_back(pictureDraft(source.picture, stamp));
  if (!source.text.empty()) drafts.push_back({stamp + ".txt", "text/plain", source.text});
  for (const auto& path : source.files) {
    if (job.stop.stop_requested()) return cancelled();
    auto draft = readFileDraft(path);
    if (!draft) return std::move(draft).error();
    drafts.push_back(std::move(*draft));
    job.progress(static_cast<double>(drafts.size()) / static_cast<double>(source.files.size()));
  }
  return drafts;
}

const Draft* oversized(const std::vector<Draft>& drafts) {
  const auto found = std::ranges::find_if(drafts, [](const Draft& draft) { return draft.bytes.size() > kAttachmentLimit; });
  return found == drafts.end() ? nullptr : &*found;
}

Error tooLarge(const Draft& draft) {
  return {{"base.too_large",
           {{"path", draft.name},
            {"size", static_cast<std::int64_t>(draft.bytes.size())},
            {"limit", static_cast<std::int64_t>(kAttachmentLimit)}}}};
}

Evidence evidenceOf(const EvidenceOwner& owner, const Draft& draft, Instant now) {
  return {.id = newUuid(),
          .step = owner.step,
          .criterion = owner.criterion,
          .finding = owner.finding,
          .subject = owner.subject,
          .name = draft.name,
          .mediaType = draft.mediaType,
          .size = static_cast<std::int64_t>(draft.bytes.size()),
          .addedAt = now};
}

void store(Workspace& workspace, const EvidenceOwner& owner, const std::vector<Draft>& drafts) {
  const Message label{"assess.edit.evidence_added", {{"n", static_cast<std::int64_t>(drafts.size())}, {"name", drafts.front().name}}};
  workspace.edit(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& draft : drafts) {
      const auto row = evidenceOf(owner, draft, workspace.project().author().clock->now());
      if (auto kept = addEvidence(edit, workspace.project(), row, draft.bytes); !kept) return std::move(kept).error();
    }
    return {};
  });
}

/// Names what has no name of its own: "2026-11-23 14.32.05".
std::string stampOf(Instant now) {
  auto text = toIso(now).substr(0, 19);
  text[10] = ' ';
  std::ranges::replace(text, ':', '.');
  return text;
}

bool change(Workspace& workspace, const std::string& id, const char* code, const std::function<void(Evidence&)>& mend) {
  auto found = workspace.project().find<Evidence>(id);
  if (!found || !*found) return false;
  auto row = **found;
  const Message label{code, {{"name", row.name}}};
  mend(row);
  return workspace.edit(label, [&](Transaction& edit) { return edit.update(row); });
}

}  // namespace

EvidenceSource evidenceIn(const QMimeData& data) {
  EvidenceSource source;
  for (const auto& url : data.urls()) {
    if (url.isLocalFile()) source.files.push_back(toPath(url.toLocalFile()));
  }
  if (!source.files.empty()) return source;
  if (data.hasImage()) source.picture = qvariant_cast<QImage>(data.imageData());
  if (source.picture.isNull()) source.text = data.text().toStdString();
  return source;
}

bool carriesEvidence(const QMimeData& data) { return data.hasUrls() || data.hasImage() || data.hasText(); }

void keepEvidence(Workspace& workspace, QObject* context, EvidenceOwner owner, EvidenceSource source,
                  std::function<void(const Error&)> refused) {
  if (source.empty()) return;
  const QPointer<QObject> owned = workspace.lifetime();
  const auto stamp = stampOf(workspace.project().author().clock->now());
  workspace.tasks().run<std::vector<Draft>>(
      {"assess.evidence.reading", {}}, context, [source = std::move(source), stamp](const Job& job) { return readAll(source, stamp, job); },
      [&workspace, owned, owner = std::move(owner), refused = std::move(refused)](Result<std::vector<Draft>> drafts) {
        if (!owned) return refused({{"assess.evidence.closed", {}}});
        if (!drafts) return refused(drafts.error());
        if (const auto* large = oversized(*drafts)) return refused(tooLarge(*large));
        if (!drafts->empty()) store(workspace, owner, *drafts);
      });
}

bool renameEvidence(Workspace& workspace, const std::string& id, const std::string& name) {
  return change(workspace, id, "assess.edit.evidence_renamed", [&](Evidence& row) { row.name = name; });
}

bool noteEvidence(Workspace& workspace, const std::string& id, const std::string& note) {
  return change(workspace, id, "assess.edit.evidence_noted", [&](Evidence& row) { row.note = note; });
}

bool removeEvidence(Workspace& workspace, const std::string& id) {
  auto found = workspace.project().find<Evidence>(id);
  if (!found || !*found) return false;
  return workspace.edit({"assess.edit.evidence_removed", {{"name", (*found)->name}}},
                        [&](Transaction& edit) { return edit.remove<Evidence>(id); });
}

}  // namespace prumo::ui
