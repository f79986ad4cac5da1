// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

/// The help and the refusals of `prumo reconcile`.
std::span<const Entry> cliReconcileEntries() {
  static const Entry entries[] = {
      {"cli.reconcile", QT_TRANSLATE_NOOP("Prumo", "Compares what was sent with what arrived, record by record")},
      {"cli.arg.sent", QT_TRANSLATE_NOOP("Prumo", "SENT")},
      {"cli.arg.received", QT_TRANSLATE_NOOP("Prumo", "RECEIVED")},
      {"cli.value.key_form", QT_TRANSLATE_NOOP("Prumo", "case,accents,digits,zeros,exact")},
      {"cli.value.column_pair", QT_TRANSLATE_NOOP("Prumo", "SENT=RECEIVED")},
      {"cli.value.column", QT_TRANSLATE_NOOP("Prumo", "COLUMN[=COLUMN]")},
      {"cli.value.tolerance", QT_TRANSLATE_NOOP("Prumo", "FIELD=TOLERANCE")},
      {"cli.value.allowed", QT_TRANSLATE_NOOP("Prumo", "WHAT=SHARE")},
      {"cli.value.zones", QT_TRANSLATE_NOOP("Prumo", "-03:00=Z")},
      {"cli.value.gates", QT_TRANSLATE_NOOP("Prumo", "omissions,extras,duplicates,divergences,any")},
      {"cli.option.key", QT_TRANSLATE_NOOP("Prumo", "Columns that name a record, as SENT or SENT=RECEIVED; --map also tells what they are called on the other side")},
      {"cli.option.key_form", QT_TRANSLATE_NOOP("Prumo", "What does not count in a key: case, accents, everything but digits, leading zeros; exact: even spaces around and composed accents count")},
      {"cli.option.map", QT_TRANSLATE_NOOP("Prumo", "Columns to compare; without any, those that belong together by their names and contents. May be given several times")},
      {"cli.option.tolerance", QT_TRANSLATE_NOOP("Prumo", "How far a field may be off: an amount, a percentage of what was sent, or seconds. May be given several times")},
      {"cli.value.comparison", QT_TRANSLATE_NOOP("Prumo", "FIELD=text|number|moment|mapping")},
      {"cli.value.field_form", QT_TRANSLATE_NOOP("Prumo", "FIELD=case,accents,digits,zeros,exact")},
      {"cli.value.factor", QT_TRANSLATE_NOOP("Prumo", "FIELD=FACTOR")},
      {"cli.value.word", QT_TRANSLATE_NOOP("Prumo", "FIELD=SENT:RECEIVED")},
      {"cli.option.compare", QT_TRANSLATE_NOOP("Prumo", "How a field is compared; without it, as its values look. May be given several times")},
      {"cli.option.form", QT_TRANSLATE_NOOP("Prumo", "What does not count in the texts of a field, in the words of --key-form. May be given several times")},
      {"cli.option.factor", QT_TRANSLATE_NOOP("Prumo", "The received amount is the sent one times this: 0.01 where cents arrive as reais. May be given several times")},
      {"cli.option.word", QT_TRANSLATE_NOOP("Prumo", "A received word that stands for a sent one: status=paid:pago. May be given several times")},
      {"cli.too_many_fields", QT_TRANSLATE_NOOP("Prumo", "{count} columns belong together, and at most {limit} can be compared at once. Name those that matter with --map.")},
      {"cli.bad_factor", QT_TRANSLATE_NOOP("Prumo", "“{value}” is no factor. Write a number other than zero, as 0.01 or 1000.")},
      {"cli.bad_word", QT_TRANSLATE_NOOP("Prumo", "“{value}” does not say which word stands for which. Write the sent word, a colon and the received word, as paid:pago.")},
      {"cli.option.allow", QT_TRANSLATE_NOOP("Prumo", "Share that may miss (0.01 or 1%): of omissions, extras, duplicates or a field. May be given several times")},
      {"cli.option.segment", QT_TRANSLATE_NOOP("Prumo", "Tells all figures for each value of this column too")},
      {"cli.value.segment_by", QT_TRANSLATE_NOOP("Prumo", "value|day|month")},
      {"cli.option.segment_by", QT_TRANSLATE_NOOP("Prumo", "Whether the times in the --segment column are told apart by days or months (value when left out)")},
      {"cli.option.value", QT_TRANSLATE_NOOP("Prumo", "Column of what a record is worth: tells what is at stake")},
      {"cli.option.times", QT_TRANSLATE_NOOP("Prumo", "Columns of when a record was sent and when it arrived: tells the delay")},
      {"cli.option.zones", QT_TRANSLATE_NOOP("Prumo", "Offsets from UTC of times that do not say theirs, of the two sides")},
      {"cli.option.plan", QT_TRANSLATE_NOOP("Prumo", "Plan to compare by, instead of --key and --map")},
      {"cli.option.write_plan", QT_TRANSLATE_NOOP("Prumo", "Writes the plan that was used to this file")},
      {"cli.option.fail_on_differences", QT_TRANSLATE_NOOP("Prumo", "Ends with code 1 where one of these is beyond what is allowed")},
      {"cli.option.differences", QT_TRANSLATE_NOOP("Prumo", "Writes the records that differ to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked")},
      {"cli.option.records", QT_TRANSLATE_NOOP("Prumo", "Records shown of each kind (20 when left out)")},
      {"cli.option.memory", QT_TRANSLATE_NOOP("Prumo", "MiB of memory the comparison may use before it goes to disk (2048 when left out)")},
      {"cli.key_or_plan", QT_TRANSLATE_NOOP("Prumo", "Name the key with --key, or a plan with --plan, and not both.")},
      {"cli.not_a_pair", QT_TRANSLATE_NOOP("Prumo", "{option}: “{value}” is no pair. Write two parts with = between them.")},
      {"cli.no_such_field", QT_TRANSLATE_NOOP("Prumo", "{option}: “{value}” is not among the fields that are compared. Add it with --map.")},
      {"cli.bad_tolerance", QT_TRANSLATE_NOOP("Prumo", "“{value}” is no tolerance. Write an amount (0.01), a percentage (1%) or seconds (90s).")},
      {"cli.bad_share", QT_TRANSLATE_NOOP("Prumo", "“{value}” is no share. Write it as 0.01 or 1%.")},
      {"cli.option.reconciliation_name", QT_TRANSLATE_NOOP("Prumo", "What the comparison is called in the assessment; the names of both feeds when left out")},
  };
  return entries;
}

}  // namespace prumo::text
