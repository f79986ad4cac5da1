// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> storeEntries() {
  static const Entry entries[] = {
      {"store.area", QT_TRANSLATE_NOOP("Prumo", "store")},
  };
  return entries;
}

}  // namespace prumo::text
