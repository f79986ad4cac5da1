// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QObject;
class QWidget;

namespace prumo::ui {

class Workspace;

/// The pages that other rooms make, given to the window by the program: the shell knows none of them by name.
/// Each is made when it is first looked at; a factory that is missing leaves its place out.
struct Pages {
  std::function<QWidget*(Workspace&, const StepId&)> assess;
  std::function<QWidget*(Workspace&, std::optional<StepId>)> findings;
  std::function<QWidget*(Workspace&)> plan;
  std::function<QWidget*(Workspace&)> report;
  std::function<QWidget*(Workspace&)> inspector;
  /// Adds an empty finding to a step, on a criterion or none, and answers its id, empty when it could not be added.
  std::function<std::string(Workspace&, const StepId&, const CriterionId&)> addFinding;
  /// Keeps files as evidence of a step.
  std::function<void(Workspace&, QObject* context, const StepId&, const std::vector<std::filesystem::path>&)> keepEvidence;
};

}  // namespace prumo::ui
