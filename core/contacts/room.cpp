// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/room.h"

#include "core/contacts/chapter.h"
#include "core/contacts/stored.h"

namespace prumo::contacts {

Room room() {
  return {.id = {"contacts"},
          .tables = {record::tableOf<ContactPoint>(), record::tableOf<ContactSpec>(), record::tableOf<ContactOperation>(), record::tableOf<ContactSchema>(), record::tableOf<ContactChange>(),
                     record::tableOf<ContactProbe>(), record::tableOf<FlowCarrier>()},
          .chapter = chapter,
          .verify = verifyStored};
}

}  // namespace prumo::contacts
