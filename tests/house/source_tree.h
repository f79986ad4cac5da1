// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

/// The house looking at its own sources.
namespace house {

inline QString root() { return QStringLiteral(PRUMO_SOURCE_DIR); }

/// Sources and headers below a folder of the repository, as paths from its root.
inline QStringList sources(const QString& folder) {
  QStringList found;
  QDirIterator files(root() + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) found << QDir(root()).relativeFilePath(files.next());
  found.sort();
  return found;
}

inline QString read(const QString& path) {
  QFile file(root() + u'/' + path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

}  // namespace house
