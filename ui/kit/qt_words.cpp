// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/qt_words.h"

#include "core/base/local_text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace prumo::ui {

void speakQt(std::string_view language) {
  auto* application = QCoreApplication::instance();
  const auto name = QStringLiteral("qt words");
  auto* translator = application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
  const bool isWanted = language == kPortuguese;
  if (isWanted == (translator != nullptr)) return;
  if (!isWanted) return delete translator;
  translator = new QTranslator(application);
  translator->setObjectName(name);
  if (translator->load(QStringLiteral("qtbase_pt_BR"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(translator);
  }
}

}  // namespace prumo::ui
