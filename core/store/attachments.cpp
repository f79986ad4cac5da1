// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/base/file.h"
#include "core/store/transaction.h"

namespace prumo::store {

Result<void> writeAttachment(Connection& connection, const std::string& sha256, std::string_view bytes, const std::string& mediaType) {
  if (bytes.size() > kAttachmentLimit) {
    return Error{{"store.attachment_too_large",
                  {{"size", static_cast<std::int64_t>(bytes.size())}, {"limit", static_cast<std::int64_t>(kAttachmentLimit)}}}};
  }
  auto insert = connection.prepare("INSERT OR IGNORE INTO attachment (sha256, media_type, size, content) VALUES (?, ?, ?, ?)");
  insert->bind(1, sha256);
  insert->bind(2, mediaType);
  insert->bind(3, static_cast<std::int64_t>(bytes.size()));
  bindBlob(*insert, 4, bytes.empty() ? std::string_view{""} : bytes);
  insert->exec();
  return {};
}

Result<std::string> readAttachment(Connection& connection, const std::filesystem::path& path, const std::string& sha256) {
  auto query = connection.prepare("SELECT content FROM attachment WHERE sha256 = ?");
  query->bind(1, sha256);
  if (!query->executeStep()) return Error{{"store.no_attachment", {{"sha256", sha256}}}};
  auto bytes = query->getColumn(0).getString();
  if (prumo::sha256(bytes) != sha256) return damaged(path, "attachment " + sha256);
  return bytes;
}

Result<void> checkAttachments(Connection& connection, const std::filesystem::path& path) {
  auto query = connection.prepare("SELECT sha256, content FROM attachment ORDER BY sha256");
  while (query->executeStep()) {
    const auto sum = query->getColumn(0).getString();
    if (sha256(query->getColumn(1).getString()) != sum) return damaged(path, "attachment " + sum);
  }
  return {};
}

}  // namespace prumo::store
