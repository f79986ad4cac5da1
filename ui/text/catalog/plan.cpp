// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> planEntries() {
  static const Entry entries[] = {
      {"plan.area", QT_TRANSLATE_NOOP("Prumo", "plan")},
  };
  return entries;
}

}  // namespace prumo::text
