// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout.h"

namespace prumo::ui {

/// The sections that are printed; the cover, which has no blocks, is not among them.
inline std::vector<const report::Section*> chosenSections(const report::Report& report, const PrintOptions& options) {
  std::vector<const report::Section*> chosen;
  for (const auto& section : report.sections) {
    if (section.id != "cover" && !options.leftOut.contains(section.id)) chosen.push_back(&section);
  }
  return chosen;
}

inline bool hasCover(const PrintOptions& options) {
  return !options.leftOut.contains("cover");
}

/// The findings of all chapters as a JSON document: what a client's own tools can read.
std::string findingsJson(const report::Report& report);
/// The tables and chart series of the report as a JSON document, in the report's words.
std::string dataJson(const report::Report& report, const Speaker& speaker);

}  // namespace prumo::ui
