// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/report/report.h"
#include "core/store/project_file.h"

namespace prumo {

/// Data that passes between the two companies, as far as a room knows of it.
struct MessageFlow {
  std::string id;     ///< the same as long as it is the same flow
  std::string name;
  StepId step;        ///< where it is known from
};

/// What a step's core room offers the house. A step without a workbench of its own offers only its id.
struct Room {
  StepId id;
  Schema tables;  ///< the tables it keeps in the project file
  /// What its workbench adds to the step's chapter in the report (between score and findings).
  std::function<Result<std::vector<report::Block>>(const ProjectFile&, const Job&)> chapter;
  /// Reads what the room keeps as text that only it understands. Errors: store.impossible_value {path, record, id, field}.
  std::function<Result<void>(const ProjectFile&)> verify = {};
  /// The flows it knows of.
  std::function<Result<std::vector<MessageFlow>>(const ProjectFile&)> flows = {};
};

/// Every table of a project file: those of the house, then those of the rooms.
Schema schemaOf(const std::vector<Room>& rooms);

/// The flows that all rooms know of, in their order.
Result<std::vector<MessageFlow>> flowsOf(const std::vector<Room>& rooms, const ProjectFile& project);

}  // namespace prumo
