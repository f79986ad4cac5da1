// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace prumo::ui {

/// The one way out to the system's file dialogs and programs. Nothing here waits: the answer comes by call, or never when cancelled.
/// Tests put their own answers in place.
struct FileDoor {
  using Paths = std::vector<std::filesystem::path>;
  /// Asks for one or more files to read; `filter` as QFileDialog takes it ("Pictures (*.png *.jpg)").
  std::function<void(QWidget* parent, const QString& title, const QString& filter, bool many, std::function<void(const Paths&)> take)> askFiles;
  /// Asks for a folder to read.
  std::function<void(QWidget* parent, const QString& title, std::function<void(const std::filesystem::path&)> take)> askFolder;
  /// Asks where to write; the dialog asks before it replaces a file, and ends the name as the first pattern of `filter` does.
  std::function<void(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                     std::function<void(const std::filesystem::path&)> take)>
      askTarget;
  /// Hands a file to the system's program for it. Ask the person first.
  std::function<void(const std::filesystem::path& path)> openOutside;
};

FileDoor& fileDoor();

/// One file to read, as text.
void askFile(QWidget* parent, const QString& title, const QString& filter, std::function<void(const QString& path)> take);

QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

}  // namespace prumo::ui
