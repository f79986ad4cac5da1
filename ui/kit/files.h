// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// The one door to file dialogs, so that tests can answer.
namespace prumo::ui::files {

struct Question {
  QString title;
  QString name;    ///< suggested file name, or folder
  QString filter;  ///< "Prumo (*.prumo)"
  bool save = false;
};

/// The path chosen, or nothing.
QString ask(QWidget* parent, const Question& question);

/// Answers in place of a person until called with nothing.
void answerWith(std::function<QString(const Question&)> answer);

}  // namespace prumo::ui::files
