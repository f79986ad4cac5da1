// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frame.h"
#include "core/base/local_text.h"
#include "core/base/platform.h"

#include <QRegularExpression>

namespace prumo::cli {

namespace {

/// "pt-BR", "pt_BR.UTF-8", "pt" -> pt-BR; "en_GB" -> en.
std::optional<std::string> ours(const QString& tag) {
  const auto language = tag.section(QRegularExpression{QStringLiteral("[-_.@]")}, 0, 0).toLower();
  if (language == u"pt") return std::string{kPortuguese};
  if (language == u"en") return std::string{kEnglish};
  return {};
}

std::string languageOfSystem() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = QString::fromStdString(platform::environment(name).value_or(""));
    if (value.isEmpty()) continue;
    const bool isNone = value.startsWith(u'C') || value == u"POSIX";
    return isNone ? std::string{kPortuguese} : ours(value).value_or(std::string{kEnglish});
  }
  return std::string{kPortuguese};
}

}  // namespace

std::optional<std::string> languageOf(const QStringList& words) {
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == u"--") break;
    if (words[i].startsWith(QLatin1String("--lang="))) return ours(words[i].mid(7));
    if (words[i] == u"--lang" && i + 1 < words.size()) return ours(words[i + 1]);
  }
  return languageOfSystem();
}

}  // namespace prumo::cli
