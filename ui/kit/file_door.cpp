// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_door.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QRegularExpression>
#include <QUrl>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

void askFiles(QWidget* parent, const QString& title, const QString& filter, bool many, std::function<void(const FileDoor::Paths&)> take) {
  auto* dialog = new QFileDialog(parent, title, {}, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(many ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [take = std::move(take)](const QStringList& files) {
    FileDoor::Paths paths;
    for (const auto& file : files) paths.push_back(toPath(file));
    if (!paths.empty()) take(paths);
  });
  dialog->open();
}

void askFolder(QWidget* parent, const QString& title, std::function<void(const std::filesystem::path&)> take) {
  auto* dialog = new QFileDialog(parent, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [take = std::move(take)](const QString& folder) { take(toPath(folder)); });
  dialog->open();
}

/// "json" of "Rules (*.json)", or nothing.
QString endingOf(const QString& filter) { return filter.section(u"*."_s, 1, 1).section(QRegularExpression(u"[ )]"_s), 0, 0); }

void askTarget(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
               std::function<void(const std::filesystem::path&)> take) {
  auto* dialog = new QFileDialog(parent, title, {}, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(endingOf(filter));
  dialog->selectFile(suggested);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [take = std::move(take)](const QString& file) { take(toPath(file)); });
  dialog->open();
}

}  // namespace

FileDoor& fileDoor() {
  static FileDoor door{.askFiles = askFiles, .askFolder = askFolder, .askTarget = askTarget, .openOutside = [](const std::filesystem::path& path) {
                         QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(path)));
                       }};
  return door;
}

void askFile(QWidget* parent, const QString& title, const QString& filter, std::function<void(const QString& path)> take) {
  fileDoor().askFiles(parent, title, filter, false, [take = std::move(take)](const FileDoor::Paths& paths) { take(toQString(paths.front())); });
}

QString toQString(const std::filesystem::path& path) {
  const auto text = path.u8string();
  return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

std::filesystem::path toPath(const QString& path) {
  const auto utf8 = path.toUtf8();
  return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

}  // namespace prumo::ui
