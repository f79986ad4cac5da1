// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/probe/plan.h"
#include "ui/shell/work_bar.h"

namespace prumo::ui {

/// Probes a contact point: says first what it would do, does it when a person agrees, and keeps what it found.
class ProbeRun : public QObject {
  Q_OBJECT
public:
  ProbeRun(Workspace& workspace, WorkBar& work, MessageBar& message, QObject* parent);
  void propose(const contacts::ContactPoint& contact);

private:
  void start(const contacts::ProbePlan& agreed);
  void run(const contacts::ProbePlan& plan);
  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
};

}  // namespace prumo::ui
