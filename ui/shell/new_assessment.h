// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

#include <filesystem>

class QComboBox;
class QLabel;
class QPushButton;

namespace prumo::ui {

class RecordForm;

/// The form of a new assessment: who, for whom, what, and by which method.
class NewAssessment : public QScrollArea {
  Q_OBJECT
public:
  NewAssessment(Workspace& workspace, Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
  /// Done or given up.
  void left();

private:
  void say();
  void create();
  void createAt(const std::filesystem::path& target, const Assessment& head);
  void chooseMethod();
  void useMethod(const QString& path);
  void showFault(const Error* error);
  Workspace& m_workspace;
  Settings& m_settings;
  Method m_method;
  QLabel* m_title;
  QLabel* m_hint;
  RecordForm* m_form;
  QLabel* m_methodTitle;
  QLabel* m_methodName;
  QPushButton* m_methodButton;
  QLabel* m_fault;
  QPushButton* m_create;
  QPushButton* m_cancel;
};

/// The method that comes with the program.
Result<Method> ownMethod();

}  // namespace prumo::ui
