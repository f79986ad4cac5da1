// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> reportEntries() {
  static const Entry entries[] = {
      {"report.chart.answered_of", QT_TRANSLATE_NOOP("Prumo", "{answered} of {applicable} applicable criteria answered")},
      {"report.chart.nothing_assessed", QT_TRANSLATE_NOOP("Prumo", "Nothing is assessed yet")},
      {"report.chart.all_reach_target", QT_TRANSLATE_NOOP("Prumo", "Every assessed step reaches the target")},
      {"report.chart.one_pulls_down", QT_TRANSLATE_NOOP("Prumo", "{first:step} pulls the score down")},
      {"report.chart.two_pull_down", QT_TRANSLATE_NOOP("Prumo", "{first:step} and {second:step} pull the score down")},
      {"report.chart.below_target", QT_TRANSLATE_N_NOOP("Prumo", "%n of {assessed} assessed steps below the target of {target:score}")},
      {"report.chart.covered", QT_TRANSLATE_NOOP("Prumo", "{coverage:percent} assessed")},
      {"report.chart.not_applicable", QT_TRANSLATE_NOOP("Prumo", "not applicable")},
      {"report.chart.not_assessed", QT_TRANSLATE_NOOP("Prumo", "not assessed yet")},
      {"report.chart.score", QT_TRANSLATE_NOOP("Prumo", "Score")},
      {"report.chart.coverage", QT_TRANSLATE_NOOP("Prumo", "Coverage")},
      {"report.chart.no_open_findings", QT_TRANSLATE_NOOP("Prumo", "No open findings")},
      {"report.chart.criticals_in", QT_TRANSLATE_N_NOOP("Prumo", "{step:step} holds %n open critical finding(s)")},
      {"report.chart.worst_in", QT_TRANSLATE_N_NOOP("Prumo", "%n open finding(s), the gravest in {step:step}")},
      {"report.chart.all_answered", QT_TRANSLATE_NOOP("Prumo", "Every applicable criterion is answered")},
      {"report.chart.least_covered", QT_TRANSLATE_NOOP("Prumo", "{coverage:percent} assessed; {step:step} is the least covered")},
      {"report.chart.open_only", QT_TRANSLATE_NOOP("Prumo", "open and in progress; proposed, closed and dismissed ones do not count")},
  };
  return entries;
}

}  // namespace prumo::text
