// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "core/quality/sample_check.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace prumo::ui {

/// Tries the rule that is being typed on the first rows of the feed, a moment after the last key, and says what it gives: how many were checked,
/// how many fail, which. What it says is always about the rule that stands: a rule that changed takes the words away and stops the count.
class RuleTrial : public QWidget {
  Q_OBJECT
public:
  explicit RuleTrial(Workspace& workspace, QWidget* parent = nullptr);

  /// Reads the first rows of the feed anew.
  void begin(const quality::Dataset& dataset);
  /// The rule as it stands now; nothing while it is not sound by itself.
  void setRule(const std::optional<quality::Rule>& rule);
  void end();
  void say();

private:
  template <class T>
  void run(const char* name, std::function<Result<T>(const Job&)> work, void (RuleTrial::*done)(Result<T>));
  void stop();
  void takeSample(Result<quality::Sample> sample);
  void tryNow();
  void takeOutcome(Result<quality::SampleOutcome> outcome);
  void fail(const Error& error);
  QString words() const;

  Workspace& m_workspace;
  TaskRunner m_tasks;  ///< its own: what runs at every key is no work to tell of in the window's status line
  int m_asked = 0;     ///< counts what was asked: an answer to anything but the last is left alone
  std::optional<quality::Sample> m_sample;
  std::map<std::string, quality::Source> m_datasets;
  std::optional<quality::Rule> m_rule;
  std::optional<quality::SampleOutcome> m_outcome;
  std::optional<Error> m_error;
  QTimer* m_pause;
  QLabel* m_result;
  QLabel* m_examples;
};

}  // namespace prumo::ui
