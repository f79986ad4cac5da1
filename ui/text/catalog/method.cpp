// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> methodEntries() {
  static const Entry entries[] = {
      {"step.process", QT_TRANSLATE_NOOP("Prumo", "Integration process")},
      {"step.contacts", QT_TRANSLATE_NOOP("Prumo", "Contact points")},
      {"step.quality", QT_TRANSLATE_NOOP("Prumo", "Data quality")},
      {"step.trials", QT_TRANSLATE_NOOP("Prumo", "Flow tests")},
      {"step.monitoring", QT_TRANSLATE_NOOP("Prumo", "Monitoring")},
      {"step.experience", QT_TRANSLATE_NOOP("Prumo", "User experience")},
      {"step.profile", QT_TRANSLATE_NOOP("Prumo", "Client profile")},
      {"step.coverage", QT_TRANSLATE_NOOP("Prumo", "Existing and missing processes")},
      {"step.market", QT_TRANSLATE_NOOP("Prumo", "Market tools")},
      {"step.compatibility", QT_TRANSLATE_NOOP("Prumo", "Compatibility")},
      {"step.support", QT_TRANSLATE_NOOP("Prumo", "Supplier support")},
      {"method.completed", QT_TRANSLATE_NOOP("Prumo", "Complete what was recovered")},
      {"method.created", QT_TRANSLATE_NOOP("Prumo", "Assessment created: {client} and {supplier}")},
      {"method.wrong_format", QT_TRANSLATE_NOOP("Prumo", "This is not a method file that this version reads (format \"{format}\", version {version}). Choose a file with format \"prumo-method\", version 1.")},
      {"method.duplicate_id", QT_TRANSLATE_NOOP("Prumo", "{place}: the id \"{id}\" is used twice. Give each its own.")},
      {"method.bad_id", QT_TRANSLATE_NOOP("Prumo", "{place}: \"{id}\" cannot be an id. Use up to 40 of a-z, 0-9 and _, beginning with a letter.")},
      {"method.wrong_count", QT_TRANSLATE_NOOP("Prumo", "{place} must hold from 1 to {most} entries.")},
      {"method.lists_differ", QT_TRANSLATE_NOOP("Prumo", "{place}: the two languages list a different number of items. Pair them.")},
      {"method.levels_not_rising", QT_TRANSLATE_NOOP("Prumo", "{place}: the shares for levels 1 to 5 must rise.")},
      {"label.assessment", QT_TRANSLATE_NOOP("Prumo", "Assessment")},
      {"label.assessment.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.assessment.client", QT_TRANSLATE_NOOP("Prumo", "Client")},
      {"label.assessment.supplier", QT_TRANSLATE_NOOP("Prumo", "Supplier")},
      {"label.assessment.consultant", QT_TRANSLATE_NOOP("Prumo", "Consultant")},
      {"label.assessment.company", QT_TRANSLATE_NOOP("Prumo", "Consultancy")},
      {"label.assessment.scope", QT_TRANSLATE_NOOP("Prumo", "Scope")},
      {"label.assessment.language", QT_TRANSLATE_NOOP("Prumo", "Report language")},
      {"label.assessment.started", QT_TRANSLATE_NOOP("Prumo", "Started on")},
      {"label.assessment.ended", QT_TRANSLATE_NOOP("Prumo", "Ended on")},
      {"label.assessment.version", QT_TRANSLATE_NOOP("Prumo", "Report version")},
      {"label.assessment.logo", QT_TRANSLATE_NOOP("Prumo", "Logo")},
      {"choice.assessment.language.pt-BR", QT_TRANSLATE_NOOP("Prumo", "Portuguese (Brazil)")},
      {"choice.assessment.language.en", QT_TRANSLATE_NOOP("Prumo", "English")},
      {"label.method", QT_TRANSLATE_NOOP("Prumo", "Method")},
      {"label.method.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.method.method_id", QT_TRANSLATE_NOOP("Prumo", "Method name")},
      {"label.method.version", QT_TRANSLATE_NOOP("Prumo", "Method version")},
      {"label.method.content", QT_TRANSLATE_NOOP("Prumo", "Content")},
  };
  return entries;
}

}  // namespace prumo::text
