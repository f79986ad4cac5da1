// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> findingsEntries() {
  static const Entry entries[] = {
      {"label.finding", QT_TRANSLATE_NOOP("Prumo", "Finding")},
      {"label.finding.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.finding.step", QT_TRANSLATE_NOOP("Prumo", "Step")},
      {"label.finding.criterion", QT_TRANSLATE_NOOP("Prumo", "Criterion")},
      {"label.finding.title", QT_TRANSLATE_NOOP("Prumo", "Title")},
      {"label.finding.severity", QT_TRANSLATE_NOOP("Prumo", "Severity")},
      {"label.finding.likelihood", QT_TRANSLATE_NOOP("Prumo", "Likelihood")},
      {"label.finding.status", QT_TRANSLATE_NOOP("Prumo", "Status")},
      {"label.finding.condition", QT_TRANSLATE_NOOP("Prumo", "What is the case")},
      {"label.finding.expectation", QT_TRANSLATE_NOOP("Prumo", "What should be")},
      {"label.finding.cause", QT_TRANSLATE_NOOP("Prumo", "Cause")},
      {"label.finding.effect", QT_TRANSLATE_NOOP("Prumo", "Effect")},
      {"label.finding.effect_min", QT_TRANSLATE_NOOP("Prumo", "Cost a month, from")},
      {"label.finding.effect_max", QT_TRANSLATE_NOOP("Prumo", "Cost a month, up to")},
      {"label.finding.recommendation", QT_TRANSLATE_NOOP("Prumo", "Recommendation")},
      {"label.finding.owner", QT_TRANSLATE_NOOP("Prumo", "Owner")},
      {"label.finding.due", QT_TRANSLATE_NOOP("Prumo", "Due")},
      {"label.finding.origin", QT_TRANSLATE_NOOP("Prumo", "Origin")},
      {"label.finding.first_seen", QT_TRANSLATE_NOOP("Prumo", "First seen")},
      {"label.finding.last_seen", QT_TRANSLATE_NOOP("Prumo", "Last seen")},
      {"choice.finding.severity.low", QT_TRANSLATE_NOOP("Prumo", "Low")},
      {"choice.finding.severity.medium", QT_TRANSLATE_NOOP("Prumo", "Medium")},
      {"choice.finding.severity.high", QT_TRANSLATE_NOOP("Prumo", "High")},
      {"choice.finding.severity.critical", QT_TRANSLATE_NOOP("Prumo", "Critical")},
      {"choice.finding.status.proposed", QT_TRANSLATE_NOOP("Prumo", "Proposed")},
      {"choice.finding.status.open", QT_TRANSLATE_NOOP("Prumo", "Open")},
      {"choice.finding.status.in_progress", QT_TRANSLATE_NOOP("Prumo", "In progress")},
      {"choice.finding.status.closed", QT_TRANSLATE_NOOP("Prumo", "Closed")},
      {"choice.finding.status.dismissed", QT_TRANSLATE_NOOP("Prumo", "Dismissed")},
      {"findings.added", QT_TRANSLATE_NOOP("Prumo", "Finding added: {title}")},
      {"findings.edited", QT_TRANSLATE_NOOP("Prumo", "Finding edited: {title}")},
      {"findings.accepted", QT_TRANSLATE_NOOP("Prumo", "Finding accepted: {title}")},
      {"findings.dismissed", QT_TRANSLATE_NOOP("Prumo", "Finding dismissed: {title}")},
      {"findings.not_found", QT_TRANSLATE_NOOP("Prumo", "No finding has the id \"{id}\". List them to see the ids.")},
      {"findings.ambiguous_id", QT_TRANSLATE_NOOP("Prumo", "More than one finding begins with \"{id}\". Write more of the id.")},
      {"label.evidence", QT_TRANSLATE_NOOP("Prumo", "Evidence")},
      {"label.evidence.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.evidence.step", QT_TRANSLATE_NOOP("Prumo", "Step")},
      {"label.evidence.criterion", QT_TRANSLATE_NOOP("Prumo", "Criterion")},
      {"label.evidence.finding", QT_TRANSLATE_NOOP("Prumo", "Finding")},
      {"label.evidence.subject", QT_TRANSLATE_NOOP("Prumo", "Subject")},
      {"label.evidence.name", QT_TRANSLATE_NOOP("Prumo", "Name")},
      {"label.evidence.media_type", QT_TRANSLATE_NOOP("Prumo", "Type")},
      {"label.evidence.sha256", QT_TRANSLATE_NOOP("Prumo", "SHA-256")},
      {"label.evidence.size", QT_TRANSLATE_NOOP("Prumo", "Size in bytes")},
      {"label.evidence.note", QT_TRANSLATE_NOOP("Prumo", "Note")},
      {"label.evidence.added_at", QT_TRANSLATE_NOOP("Prumo", "Added")},
  };
  return entries;
}

}  // namespace prumo::text
