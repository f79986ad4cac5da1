// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"

namespace prumo {

Result<Scorecard> scorecardOf(const ProjectFile& project, const Method& method) {
  const auto answers = project.all<Answer>();
  if (!answers) return answers.error();
  const auto findings = project.all<Finding>();
  if (!findings) return findings.error();
  return scorecardOf(method, *answers, *findings);
}

}  // namespace prumo
