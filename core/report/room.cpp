// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/room.h"

#include "core/method/assessment.h"
#include "core/scoring/answer.h"

namespace prumo {

Schema schemaOf(const std::vector<Room>& rooms) {
  Schema schema{record::tableOf<Assessment>(), record::tableOf<MethodCopy>(), record::tableOf<Answer>(),
                record::tableOf<Proposal>(),   record::tableOf<Finding>(),    record::tableOf<Evidence>()};
  for (const auto& room : rooms) schema.insert(schema.end(), room.tables.begin(), room.tables.end());
  return schema;
}

}  // namespace prumo
