// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/folded.h"

namespace prumo::ui {

QString folded(QStringView text) {
  QString out(text.size(), Qt::Uninitialized);
  auto* to = out.data();
  for (const auto c : text) {
    if (c.unicode() < 128) {
      *to++ = c.unicode() >= 'A' && c.unicode() <= 'Z' ? QChar(c.unicode() + 32) : c;
      continue;
    }
    const auto parts = c.decomposition();
    *to++ = (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.front()).toCaseFolded();
  }
  return out;
}

}  // namespace prumo::ui
