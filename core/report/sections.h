// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"

/// The report's sections, each a plain function of the facts.
namespace prumo::report {

Section executiveSection(const Facts& facts);
Section scopeSection(const Facts& facts);
Section scorecardSection(const Facts& facts);
/// The chapter of the step with that index in the method.
Section stepSection(const Facts& facts, std::size_t index);
Section planSection(const Facts& facts);
Section notAssessedSection(const Facts& facts);
Section formulasSection(const Facts& facts);
Section glossarySection();
Section signoffSection(const Facts& facts);

/// Charts that only the report has.
Chart confidenceChart(const Facts& facts);
Chart levelsChart(const Facts& facts);
Chart severityChart(const Facts& facts);
Chart riskChart(const Facts& facts);
Chart moneyChart(const Facts& facts);
Chart criteriaChart(const Facts& facts, const MethodStep& step);
Chart gainChart(const Facts& facts);

}  // namespace prumo::report
