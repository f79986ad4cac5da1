// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/overwriting.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/sources/group.h"
#include "core/store/assessment_name.h"

#include <algorithm>
#include <sstream>

namespace prumo::cli {

namespace {

namespace fs = std::filesystem;

/// The values of an option; of NAME=DATA what stands behind the sign, too.
void addValues(const std::string& lines, std::vector<fs::path>& paths) {
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) {
    paths.push_back(platform::pathFromUtf8(line));
    if (const auto sign = line.find('='); sign != std::string::npos) paths.push_back(platform::pathFromUtf8(line.substr(sign + 1)));
  }
}

/// Whatever may be a file that the call reads; a word that is none is the same as no file.
std::vector<fs::path> inputsOf(const Command& command, const Call& call) {
  std::vector<fs::path> named;
  for (std::size_t i = 0; i < call.count(); ++i) named.push_back(call.path(i));
  for (const auto& option : command.options) {
    if (!option.isWritten && option.value && call.has(option.name)) addValues(call.option(option.name), named);
  }
  auto inputs = named;
  for (const auto& path : named) {
    if (quality::isGroup(path)) std::ranges::copy(quality::filesOfGroup(path), std::back_inserter(inputs));
  }
  return inputs;
}

}  // namespace

Result<void> checkTargets(const Command& command, const Call& call) {
  std::vector<const Option*> written;
  for (const auto& option : command.options) {
    if (option.isWritten && call.has(option.name)) written.push_back(&option);
  }
  if (written.empty()) return {};
  const auto inputs = inputsOf(command, call);
  std::vector<std::pair<std::string, fs::path>> targets;
  for (const auto* option : written) {
    const auto path = platform::pathFromUtf8(call.option(option->name));
    const auto isThis = [&path](const auto& other) { return isSameFile(path, other); };
    if (isAssessmentName(path)) return usage("store.target_is_assessment", {{"path", call.option(option->name)}});
    if (std::ranges::any_of(inputs, isThis)) return usage("cli.writes_over_input", {{"option", dashed(*option)}, {"path", call.option(option->name)}});
    const auto twin = std::ranges::find_if(targets, isThis, [](const auto& target) { return target.second; });
    if (twin != targets.end()) return usage("cli.same_target", {{"option", dashed(*option)}, {"other", twin->first}});
    targets.emplace_back(dashed(*option), path);
  }
  return {};
}

}  // namespace prumo::cli
