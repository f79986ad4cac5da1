// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/template.h"

namespace prumo::text {

namespace {

struct Hole {
  QStringView name;
  QStringView form;
  qsizetype length = 0;
};

/// The hole at the front of the text, or nothing.
std::optional<Hole> holeAt(QStringView text) {
  if (text.startsWith(QLatin1String("%n"))) return Hole{u"n", {}, 2};
  if (!text.startsWith(u'{')) return {};
  const auto end = text.indexOf(u'}');
  if (end < 2) return {};
  const auto inner = text.sliced(1, end - 1);
  const auto colon = inner.indexOf(u':');
  if (colon < 0) return Hole{inner, {}, end + 1};
  return Hole{inner.first(colon), inner.sliced(colon + 1), end + 1};
}

}  // namespace

QString filled(QStringView sentence, const Fill& fill) {
  QString out;
  while (!sentence.isEmpty()) {
    const auto hole = holeAt(sentence);
    const auto words = hole ? fill(hole->name, hole->form) : std::nullopt;
    const auto taken = words ? hole->length : 1;
    out += words ? *words : sentence.first(1).toString();
    sentence = sentence.sliced(taken);
  }
  return out;
}

}  // namespace prumo::text
