// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> planEntries() {
  static const Entry entries[] = {
      {"label.action", QT_TRANSLATE_NOOP("Prumo", "Action")},
      {"label.action.risk", QT_TRANSLATE_NOOP("Prumo", "Risk (severity x likelihood)")},
      {"label.action.gain", QT_TRANSLATE_NOOP("Prumo", "Gain in the total score")},
  };
  return entries;
}

}  // namespace prumo::text
