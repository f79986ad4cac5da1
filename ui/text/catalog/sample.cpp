// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> sampleEntries() {
  static const Entry entries[] = {
      {"sample.command", QT_TRANSLATE_NOOP("Prumo", "Builds the sample assessment, with its feed beside it")},
      {"sample.edit", QT_TRANSLATE_NOOP("Prumo", "{what}")},
      {"sample.no_content", QT_TRANSLATE_NOOP("Prumo", "The program does not carry {name}. Install Prumo again.")},
      {"sample.unknown", QT_TRANSLATE_NOOP("Prumo", "The sample's script names “{what}” at {place}, which does not exist. Correct the script or its method.")},
  };
  return entries;
}

}  // namespace prumo::text
