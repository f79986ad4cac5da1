// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/method/salvaged.h"

namespace prumo {

Result<Completed> completeAssessment(ProjectFile& project, const Assessment& head, const Method& method) {
  const auto heads = project.count("assessment", {.equals = {{"id", head.id}}});
  if (!heads) return heads.error();
  const Completed lost{.head = *heads == 0, .method = !methodOf(project).has_value()};
  if (!lost.head && !lost.method) return lost;
  const MethodCopy copy{.methodId = method.id, .version = method.version, .content = method.source};
  return project
      .edit({"method.completed", {}},
            [&](Transaction& edit) {
              auto done = lost.head ? edit.put(head) : Result<void>{};
              return std::move(done).and_then([&] { return lost.method ? edit.put(copy) : Result<void>{}; });
            })
      .transform([&lost](const Change&) { return lost; });
}

}  // namespace prumo
