// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include "core/base/local_text.h"

#include <QTranslator>

namespace prumo::text {

namespace {

struct Loaded : QTranslator {
  explicit Loaded(const QString& file) { std::ignore = load(file); }
};

// Not installed into the application: a window in one language can print a report in the other.
const QTranslator& translatorOf(std::string_view language) {
  static const Loaded portuguese{QStringLiteral(":/translations/prumo_pt_BR.qm")};
  static const Loaded english{QStringLiteral(":/translations/prumo_en.qm")};
  return language == kPortuguese ? portuguese : english;
}

}  // namespace

QString translated(std::string_view language, const char* source, int n) {
  const auto words = translatorOf(language).translate("Prumo", source, nullptr, n);
  return words.isEmpty() ? QString::fromUtf8(source) : words;
}

}  // namespace prumo::text
