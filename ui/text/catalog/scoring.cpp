// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> scoringEntries() {
  static const Entry entries[] = {
      {"scoring.area", QT_TRANSLATE_NOOP("Prumo", "scoring")},
  };
  return entries;
}

}  // namespace prumo::text
