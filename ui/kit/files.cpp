// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/files.h"

#include <QFileDialog>

namespace prumo::ui::files {

namespace {

std::function<QString(const Question&)>& answerer() {
  static std::function<QString(const Question&)> one;
  return one;
}

}  // namespace

QString ask(QWidget* parent, const Question& question) {
  if (answerer()) return answerer()(question);
  if (question.save) return QFileDialog::getSaveFileName(parent, question.title, question.name, question.filter);
  return QFileDialog::getOpenFileName(parent, question.title, question.name, question.filter);
}

void answerWith(std::function<QString(const Question&)> answer) { answerer() = std::move(answer); }

}  // namespace prumo::ui::files
