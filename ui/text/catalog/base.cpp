// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> baseEntries() {
  static const Entry entries[] = {
      {"base.cancelled", QT_TRANSLATE_NOOP("Prumo", "Stopped at your request. Nothing was changed.")},
      {"base.cannot_read", QT_TRANSLATE_NOOP("Prumo", "{path} cannot be read: {reason}. Check that it is there and that you may open it.")},
      {"base.cannot_write", QT_TRANSLATE_NOOP("Prumo", "{path} cannot be written: {reason}. Choose another folder or ask for permission.")},
      {"base.too_large", QT_TRANSLATE_NOOP("Prumo", "{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.")},
  };
  return entries;
}

}  // namespace prumo::text
