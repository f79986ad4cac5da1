// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/assessment.h"

namespace prumo {

/// What a salvaged file had lost and was given.
struct Completed {
  bool head = false;
  bool method = false;
};

/// A file whose head or method could not be saved would be no assessment any more: gives it `head` and `method` where it has none.
Result<Completed> completeAssessment(ProjectFile& project, const Assessment& head, const Method& method);

}  // namespace prumo
