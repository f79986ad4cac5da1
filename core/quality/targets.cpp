// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/targets.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/room.h"
#include "core/quality/sources/group.h"
#include "core/store/assessment_name.h"

#include <algorithm>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

Error refused(std::string code, const fs::path& target) { return {{std::move(code), {{"path", platform::utf8FromPath(target)}}}, ErrorKind::Usage, nullptr}; }

bool isReadBy(const Dataset& dataset, const fs::path& target) {
  const auto place = platform::pathFromUtf8(dataset.path);
  if (isSameFile(place, target)) return true;
  return isGroup(place) && std::ranges::any_of(filesOfGroup(place), [&target](const fs::path& member) { return isSameFile(member, target); });
}

}  // namespace

Result<void> checkTarget(const ProjectFile& project, const fs::path& target) {
  if (isAssessmentName(target)) return refused("store.target_is_assessment", target);
  std::error_code fault;
  if (!fs::exists(target, fault)) return {};
  const auto all = project.all<Dataset>();
  if (!all) return all.error();
  const auto reader = std::ranges::find_if(*all, [&target](const Dataset& dataset) { return isReadBy(dataset, target); });
  if (reader == all->end()) return {};
  auto error = refused("quality.target_is_feed", target);
  error.message.args.emplace_back("name", reader->name);
  return error;
}

}  // namespace prumo::quality
