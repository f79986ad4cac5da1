// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/room.h"

#include "core/method/assessment.h"
#include "core/scoring/answer.h"

#include <algorithm>
#include <iterator>

namespace prumo {

Schema schemaOf(const std::vector<Room>& rooms) {
  Schema schema{record::tableOf<Assessment>(), record::tableOf<MethodCopy>(), record::tableOf<Answer>(),
                record::tableOf<Proposal>(),   record::tableOf<Finding>(),    record::tableOf<Evidence>()};
  for (const auto& room : rooms) schema.insert(schema.end(), room.tables.begin(), room.tables.end());
  return schema;
}

Result<std::vector<MessageFlow>> flowsOf(const std::vector<Room>& rooms, const ProjectFile& project) {
  std::vector<MessageFlow> all;
  for (const auto& room : rooms) {
    if (!room.flows) continue;
    auto flows = room.flows(project);
    if (!flows) return std::move(flows).error();
    std::ranges::move(*flows, std::back_inserter(all));
  }
  return all;
}

}  // namespace prumo
