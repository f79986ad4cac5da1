// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

/// What runs gave: their summary, how they compare, where a failing row stands.
std::span<const Entry> qualityRunEntries() {
  static const Entry entries[] = {
      {"quality.summary.title", QT_TRANSLATE_NOOP("Prumo", "By characteristic (ISO/IEC 25012)")},
      {"quality.summary.dataset", QT_TRANSLATE_NOOP("Prumo", "the whole feed")},
      {"quality.summary.all_values", QT_TRANSLATE_NOOP("Prumo", "All values")},
      {"quality.summary.mean_of_columns", QT_TRANSLATE_NOOP("Prumo", "Mean of columns")},
      {"quality.summary.note", QT_TRANSLATE_NOOP("Prumo", "“All values” is the ratio of conforming to checked values (ISO/IEC 25024), with its Wilson interval; a value that several rules look at counts for each. “Mean of columns” weighs every column alike: where the two differ, a few columns carry the failures. N/A: nothing could be checked.")},
      {"quality.summary.of_values", QT_TRANSLATE_NOOP("Prumo", "{share:share}: {failed} of {checked} fail")},
      {"quality.summary.cells", QT_TRANSLATE_NOOP("Prumo", "{share:share}: all values")},
      {"quality.summary.counts", QT_TRANSLATE_NOOP("Prumo", "{conforming} of {checked} conform")},
      {"quality.summary.interval", QT_TRANSLATE_NOOP("Prumo", "95%: {low:share} to {high:share}")},
      {"quality.summary.mean", QT_TRANSLATE_NOOP("Prumo", "{share:share}: mean of columns")},
      {"quality.summary.measures", QT_TRANSLATE_NOOP("Prumo", "In no ratio, measured: {n}")},
      {"quality.summary.unchecked", QT_TRANSLATE_NOOP("Prumo", "Found nothing to check: {n}")},
      {"quality.summary.nothing", QT_TRANSLATE_NOOP("Prumo", "N/A: no value could be checked")},
      {"quality_page.tab.summary", QT_TRANSLATE_NOOP("Prumo", "Summary")},
      {"quality.cli.summary_line", QT_TRANSLATE_NOOP("Prumo", "all values {cells}, mean of columns {mean}, {missed} of {rules} rules missed")},
  };
  return entries;
}

}  // namespace prumo::text
