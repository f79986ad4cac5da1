// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/own_limits.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "ui/kit/file_door.h"

#include <QFile>
#include <QStandardPaths>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} * 1024 * 1024;

Error unreadable(const std::filesystem::path& path, const std::string& reason) {
  return {{"base.cannot_read", {{"path", platform::utf8FromPath(path)}, {"reason", reason}}}, ErrorKind::BadInput, nullptr};
}

Result<std::string> shippedList() {
  QFile file{QStringLiteral(":/contacts/limits.json")};
  if (!file.open(QIODevice::ReadOnly)) return unreadable(":/contacts/limits.json", file.errorString().toStdString());
  return file.readAll().toStdString();
}

}  // namespace

std::filesystem::path ownLimitsPath() { return toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) / "limits.json"; }

bool hasOwnLimits() {
  std::error_code ignored;
  return std::filesystem::exists(ownLimitsPath(), ignored);
}

Result<std::vector<KnownLimit>> limitsInForce() { return (hasOwnLimits() ? readFile(ownLimitsPath(), kMostBytes) : shippedList()).and_then(parseLimits); }

Result<void> useOwnLimits(const std::filesystem::path& list) {
  const auto text = readFile(list, kMostBytes);
  if (!text) return text.error();
  if (const auto limits = parseLimits(*text); !limits) return limits.error();
  std::error_code error;
  std::filesystem::create_directories(ownLimitsPath().parent_path(), error);
  return writeFile(ownLimitsPath(), *text);
}

Result<void> dropOwnLimits() {
  std::error_code error;
  std::filesystem::remove(ownLimitsPath(), error);
  if (error) return unreadable(ownLimitsPath(), error.message());
  return {};
}

}  // namespace prumo::ui
