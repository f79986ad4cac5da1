// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/contacts/proofs.h"

#include <QMimeDatabase>

namespace prumo::cli {

namespace {

using namespace contacts;

struct Read {
  std::string name;
  std::string mediaType;
  std::string bytes;
};

Result<Read> readOne(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return Error{{"assess.evidence.folder", {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr};
  return readFile(path, kAttachmentLimit).transform([&path](std::string bytes) {
    const auto name = platform::utf8FromPath(path.filename());
    const auto head = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 4096)));
    return Read{name, QMimeDatabase().mimeTypeForFileNameAndData(QString::fromStdString(name), head).name().toStdString(), std::move(bytes)};
  });
}

/// All of them, or none: one edit.
Result<Outcome> attach(const Call& call) {
  std::vector<Read> files;
  for (std::size_t at = 1; at < call.count(); ++at) {
    auto one = readOne(call.path(at));
    if (!one) return std::move(one).error();
    files.push_back(std::move(*one));
  }
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto contact = contactNamed(*project, call.option("contact"));
  if (!contact) return contact.error();
  auto added = nlohmann::ordered_json::array();
  const Message label{"assess.edit.evidence_added", {{"n", static_cast<std::int64_t>(files.size())}, {"name", files.front().name}}};
  const auto done = project->edit(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& file : files) {
      auto proof = proofOf(*contact, file.name, file.mediaType);
      proof.note = call.option("note");
      const auto kept = addEvidence(edit, *project, std::move(proof), file.bytes);
      if (!kept) return kept.error();
      added.push_back({{"id", kept->id}, {"name", kept->name}, {"media_type", kept->mediaType}, {"size", kept->size}, {"sha256", kept->sha256}});
    }
    return {};
  });
  if (!done) return done.error();
  if (call.wantsJson()) call.print(added);
  else call.print(call.speaker().say(Message{"contacts.cli.attached", {{"n", static_cast<std::int64_t>(files.size())}, {"name", contact->name}}}));
  return Outcome::Done;
}

}  // namespace

Command contactAttachCommand() {
  return {.name = "contact attach",
          .summary = "cli.contact_attach",
          .parameters = {{"cli.arg.file"}, {.name = "cli.arg.evidence", .repeated = true}},
          .options = {{.name = "contact", .value = "cli.value.name", .help = "cli.option.attach_contact", .required = true},
                      {.name = "note", .value = "cli.value.text", .help = "cli.option.attach_note"},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = attach};
}

}  // namespace prumo::cli
