// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> findingsEntries() {
  static const Entry entries[] = {
      {"findings.area", QT_TRANSLATE_NOOP("Prumo", "findings")},
  };
  return entries;
}

}  // namespace prumo::text
