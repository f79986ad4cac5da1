// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/exchanges.h"
#include "core/report/report.h"

/// What the room of contact points adds to its chapter of the report.
namespace prumo::contacts {

/// The inventory, who exchanges what and how much with whom, whether limits carry the volume, and what is not known yet. Nothing where there is no contact point.
Result<std::vector<report::Block>> chapter(const ProjectFile& project, const Job& job = {});

/// The matrix as a heat map: a row who offers, a column who uses, the number with the letter of the worst finding.
report::Chart heatMapOf(const Exchanges& exchanges);

/// Whether the limits carry the volume, with how that was reckoned. No row where nothing is known.
report::Table headroomTable(const std::vector<ContactPoint>& contacts);

/// What somebody has to ask for, with how many contact points lack it and which.
report::Table unknownTable(const std::vector<ContactPoint>& contacts);

}  // namespace prumo::contacts
