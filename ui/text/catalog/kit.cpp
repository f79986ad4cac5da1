// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> kitEntries() {
  static const Entry entries[] = {
      {"kit.severity.letter.critical", QT_TRANSLATE_NOOP("Prumo", "C")},
      {"kit.severity.letter.high", QT_TRANSLATE_NOOP("Prumo", "H")},
      {"kit.severity.letter.medium", QT_TRANSLATE_NOOP("Prumo", "M")},
      {"kit.severity.letter.low", QT_TRANSLATE_NOOP("Prumo", "L")},
      {"kit.rating.level_of", QT_TRANSLATE_NOOP("Prumo", "Level {level} of {what}")},
      {"kit.rating.na", QT_TRANSLATE_NOOP("Prumo", "N/A")},
      {"kit.rating.unknown", QT_TRANSLATE_NOOP("Prumo", "not known yet")},
      {"kit.message.undo", QT_TRANSLATE_NOOP("Prumo", "Undo")},
      {"kit.message.close", QT_TRANSLATE_NOOP("Prumo", "Close this message")},
      {"kit.clear", QT_TRANSLATE_NOOP("Prumo", "Clear the field")},
      {"kit.date.hint", QT_TRANSLATE_NOOP("Prumo", "month/day/year")},
      {"kit.form.not_kept", QT_TRANSLATE_NOOP("Prumo", "Not saved yet, and tried again until it is. {reason}")},
      {"kit.form.dropped", QT_TRANSLATE_NOOP("Prumo", "“{text}” was not saved in {field}, because another entry was opened. Go back and write it again.")},
      {"kit.form.not_a_number", QT_TRANSLATE_NOOP("Prumo", "This is not a number. Write digits only, like 12 or 12.5.")},
      {"kit.form.not_a_date", QT_TRANSLATE_NOOP("Prumo", "This is not a date. Write day, month and year in the order shown in the empty field.")},
      {"kit.chart.menu", QT_TRANSLATE_NOOP("Prumo", "Copy, save or show as table")},
      {"kit.chart.menu.copy", QT_TRANSLATE_NOOP("Prumo", "Copy picture")},
      {"kit.chart.menu.png", QT_TRANSLATE_NOOP("Prumo", "Save as PNG...")},
      {"kit.chart.menu.svg", QT_TRANSLATE_NOOP("Prumo", "Save as SVG...")},
      {"kit.chart.menu.table", QT_TRANSLATE_NOOP("Prumo", "Show data table")},
      {"kit.chart.menu.chart", QT_TRANSLATE_NOOP("Prumo", "Show chart")},
      {"kit.chart.not_assessed", QT_TRANSLATE_NOOP("Prumo", "not yet assessed")},
      {"kit.chart.target", QT_TRANSLATE_NOOP("Prumo", "target {value}")},
      {"kit.chart.category", QT_TRANSLATE_NOOP("Prumo", "Category")},
      {"kit.chart.note", QT_TRANSLATE_NOOP("Prumo", "Note")},
      {"kit.chart.so_far", QT_TRANSLATE_NOOP("Prumo", "{share:percent} of all so far")},
      {"kit.chart.share_of_total", QT_TRANSLATE_NOOP("Prumo", "cumulative share, %")},
  };
  return entries;
}

}  // namespace prumo::text
