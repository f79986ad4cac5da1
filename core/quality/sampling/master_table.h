// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/series.h"

/// The single sampling plans of ISO 2859-1:1999 (what MIL-STD-105E, ANSI/ASQ Z1.4 and ABNT NBR 5426 have for normal and tightened
/// inspection, too; their reduced plans differ: they leave a gap between acceptance and rejection). They are generated, not copied: a
/// cell depends on the sum k of the letter's and the AQL's place alone, and each kind of inspection has its own run of acceptance numbers
/// along k, with arrows between them. Exceptions: up to letter E (n <= 13) the runs have two members more, and the two smallest reduced
/// plans, whose samples cannot shrink, keep the numbers of normal inspection.
namespace prumo::quality::sampling {

/// Which edition's tables these are, as it is printed.
constexpr std::string_view kEdition = "ISO 2859-1:1999";

struct MasterPlan {
  std::size_t letter = 0;   ///< whose plan it is, after arrows were followed
  std::int64_t size = 0;    ///< of the sample
  std::int64_t accept = 0;  ///< Ac; the lot is rejected at one more

  friend bool operator==(const MasterPlan&, const MasterPlan&) = default;
};

/// The plan of a letter (not S) and an AQL, both as places in kLetters and kAqls.
MasterPlan masterPlan(Inspection inspection, std::size_t letter, std::size_t aql);

/// What stands in the cell itself: an acceptance number, or nothing where there is an arrow.
std::optional<std::int64_t> masterCell(Inspection inspection, std::size_t letter, std::size_t aql);

}  // namespace prumo::quality::sampling
