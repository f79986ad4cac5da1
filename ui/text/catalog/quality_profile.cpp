// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

/// What a profile says of a column: what it means, what hurts it, what stands out.
std::span<const Entry> qualityProfileEntries() {
  static const Entry entries[] = {
      {"quality_profile.meaning", QT_TRANSLATE_NOOP("Prumo", "Meaning")},
      {"quality_profile.conforming", QT_TRANSLATE_NOOP("Prumo", "{meaning}: {share:percent} of the values conform")},
      {"quality_profile.by_name", QT_TRANSLATE_NOOP("Prumo", "told by the column's name; at least half of the values conform")},
      {"quality_profile.by_form", QT_TRANSLATE_NOOP("Prumo", "told by the form of nine values in ten")},
      {"quality_profile.likely", QT_TRANSLATE_NOOP("Prumo", "Likely type")},
      {"quality_profile.likely_share", QT_TRANSLATE_NOOP("Prumo", "{type}: {share:percent} of the values")},
      {"quality_profile.key", QT_TRANSLATE_NOOP("Prumo", "Row key")},
      {"quality_profile.key.exact", QT_TRANSLATE_NOOP("Prumo", "yes: nothing empty, nothing twice")},
      {"quality_profile.fences", QT_TRANSLATE_NOOP("Prumo", "Usual range (Tukey)")},
      {"quality_profile.range", QT_TRANSLATE_NOOP("Prumo", "{low} to {high}")},
      {"quality_profile.wounds", QT_TRANSLATE_NOOP("Prumo", "Damage")},
      {"quality_profile.wound_count", QT_TRANSLATE_NOOP("Prumo", "{wound}: {count}")},
      {"quality_profile.outliers", QT_TRANSLATE_NOOP("Prumo", "Outliers")},
      {"quality_profile.outliers.approximate", QT_TRANSLATE_NOOP("Prumo", "Outliers, counted to within 0.1% of the value")},
      {"quality_profile.patterns", QT_TRANSLATE_NOOP("Prumo", "Forms")},
      {"quality_profile.pattern", QT_TRANSLATE_NOOP("Prumo", "Form")},
      {"quality_profile.rare", QT_TRANSLATE_NOOP("Prumo", "Rare forms")},
      {"quality_profile.rare_and_extreme", QT_TRANSLATE_NOOP("Prumo", "What stands out")},
      {"quality_profile.kind", QT_TRANSLATE_NOOP("Prumo", "Why")},
      {"quality_profile.extreme", QT_TRANSLATE_NOOP("Prumo", "beyond the usual range")},
      {"quality_profile.report", QT_TRANSLATE_NOOP("Prumo", "Usual damage in the columns")},
      {"quality_profile.advice", QT_TRANSLATE_NOOP("Prumo", "What it is, and what to do")},
      {"quality_profile.report_note", QT_TRANSLATE_NOOP("Prumo", "The {shown} most frequent of {all} are listed.")},
      {"quality_profile.rare_value", QT_TRANSLATE_NOOP("Prumo", "rare form")},
      {"quality_profile.sort_hint",
       QT_TRANSLATE_NOOP("Prumo", "Left and Right go from column to column; Shift+Enter sorts by the column you are in.")},
      {"quality_profile.rare_form", QT_TRANSLATE_NOOP("Prumo", "rare form {form}")},
      {"quality_profile.legend", QT_TRANSLATE_NOOP("Prumo", "A capital, a small letter, 9 digit, w word, + one or more")},
      {"quality_profile.example", QT_TRANSLATE_NOOP("Prumo", "line {line}: “{value}”")},
      {"quality_profile.no_wounds", QT_TRANSLATE_NOOP("Prumo", "No usual damage found.")},
      {"quality_profile.pairs", QT_TRANSLATE_NOOP("Prumo", "No column is a key by itself. Together, these two name the rows: {pairs}.")},
      {"quality_profile.pair", QT_TRANSLATE_NOOP("Prumo", "{first} + {second}")},
      {"quality_profile.pair_probable", QT_TRANSLATE_NOOP("Prumo", "{first} + {second} (probably; {looked:rows} compared)")},
      {"quality_profile.key.probable", QT_TRANSLATE_N_NOOP("Prumo", "probably: %n different value(s) looked at, none of them twice")},
      {"quality_profile.sampled", QT_TRANSLATE_N_NOOP("Prumo", "estimated from %n row(s)")},
      {"quality_profile.meaning.email", QT_TRANSLATE_NOOP("Prumo", "e-mail")},
      {"quality_profile.meaning.phone", QT_TRANSLATE_NOOP("Prumo", "phone")},
      {"quality_profile.meaning.url", QT_TRANSLATE_NOOP("Prumo", "web address")},
      {"quality_profile.meaning.cpf", QT_TRANSLATE_NOOP("Prumo", "CPF")},
      {"quality_profile.meaning.cnpj", QT_TRANSLATE_NOOP("Prumo", "CNPJ")},
      {"quality_profile.meaning.cpf_or_cnpj", QT_TRANSLATE_NOOP("Prumo", "CPF or CNPJ")},
      {"quality_profile.meaning.gtin", QT_TRANSLATE_NOOP("Prumo", "GTIN")},
      {"quality_profile.meaning.nfe_key", QT_TRANSLATE_NOOP("Prumo", "access key of an invoice")},
      {"quality_profile.meaning.cep", QT_TRANSLATE_NOOP("Prumo", "CEP")},
      {"quality_profile.meaning.ibge", QT_TRANSLATE_NOOP("Prumo", "IBGE municipality")},
      {"quality_profile.meaning.ncm", QT_TRANSLATE_NOOP("Prumo", "NCM")},
      {"quality_profile.meaning.cest", QT_TRANSLATE_NOOP("Prumo", "CEST")},
      {"quality_profile.meaning.cfop", QT_TRANSLATE_NOOP("Prumo", "CFOP")},
      {"quality_profile.meaning.pix_key", QT_TRANSLATE_NOOP("Prumo", "PIX key")},
      {"quality_profile.meaning.br_code", QT_TRANSLATE_NOOP("Prumo", "PIX code (BR Code)")},
      {"quality_profile.meaning.uuid", QT_TRANSLATE_NOOP("Prumo", "UUID")},
      {"quality_profile.meaning.state", QT_TRANSLATE_NOOP("Prumo", "state (UF)")},
      {"quality_profile.meaning.country", QT_TRANSLATE_NOOP("Prumo", "country (ISO 3166)")},
      {"quality_profile.meaning.card", QT_TRANSLATE_NOOP("Prumo", "card number")},
      {"quality_profile.meaning.money", QT_TRANSLATE_NOOP("Prumo", "money")},
      {"quality_profile.meaning.date", QT_TRANSLATE_NOOP("Prumo", "date")},
      {"quality_profile.meaning.timestamp", QT_TRANSLATE_NOOP("Prumo", "date and time")},
      {"quality_profile.meaning.none", QT_TRANSLATE_NOOP("Prumo", "no known meaning")},
      {"quality_profile.wound.mojibake", QT_TRANSLATE_NOOP("Prumo", "Broken accents")},
      {"quality_profile.wound.mojibake.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "The text is UTF-8 that was read as Latin-1 on the way (SÃ£o for São), or characters were lost. Ask the supplier "
                         "to send UTF-8, and check the encoding chosen for the source.")},
      {"quality_profile.wound.scientific", QT_TRANSLATE_NOOP("Prumo", "Codes in scientific notation")},
      {"quality_profile.wound.scientific.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "A spreadsheet wrote long codes as 7,891E+12, and their last digits are lost. Ask for the file from the system "
                         "itself, or with the column formatted as text.")},
      {"quality_profile.wound.lost_zeros", QT_TRANSLATE_NOOP("Prumo", "Lost leading zeros")},
      {"quality_profile.wound.lost_zeros.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "The codes are too short, and valid with zeros before them: something took them for numbers. Ask for the column "
                         "as text; until then, pad with zeros.")},
      {"quality_profile.wound.date_orders", QT_TRANSLATE_NOOP("Prumo", "Two orders of day and month")},
      {"quality_profile.wound.date_orders.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "Some dates are day first (23/11), others month first (11/23); those below 13 may be either. Agree on one form, "
                         "best 2026-11-23. Counted are the fewer ones.")},
      {"quality_profile.wound.offsets", QT_TRANSLATE_NOOP("Prumo", "Different time zones")},
      {"quality_profile.wound.offsets.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "Some times have an offset from UTC, others another one or none, so that they may be hours off. Agree on one, "
                         "best with its offset written. Counted are the fewer ones.")},
      {"quality_profile.wound.decimal_signs", QT_TRANSLATE_NOOP("Prumo", "Decimal comma and point mixed")},
      {"quality_profile.wound.decimal_signs.hint", QT_TRANSLATE_NOOP("Prumo",
                                                                     "Some numbers are written 12,50 and others 12.50, so that one kind "
                                                                     "will be misread. Agree on one sign. Counted are the fewer ones.")},
      {"quality_profile.wound.dressed_numbers", QT_TRANSLATE_NOOP("Prumo", "Numbers with signs around them")},
      {"quality_profile.wound.dressed_numbers.hint",
       QT_TRANSLATE_NOOP(
           "Prumo", "R$, % or an apostrophe makes text of a number. Ask for bare numbers, and for the currency in a column of its own.")},
      {"quality_profile.wound.odd_types", QT_TRANSLATE_NOOP("Prumo", "Values of another type")},
      {"quality_profile.wound.odd_types.hint", QT_TRANSLATE_NOOP("Prumo",
                                                                 "Nearly all values have one type, these do not, and would stop an import. "
                                                                 "Look at the lines named, and ask what they are to mean.")},
      {"quality_profile.wound.outer_spaces", QT_TRANSLATE_NOOP("Prumo", "Spaces around values")},
      {"quality_profile.wound.outer_spaces.hint",
       QT_TRANSLATE_NOOP("Prumo", "Spaces before or after a value make equal values differ. Have them trimmed at the source.")},
      {"quality_profile.wound.invisible", QT_TRANSLATE_NOOP("Prumo", "Invisible characters")},
      {"quality_profile.wound.invisible.hint", QT_TRANSLATE_NOOP("Prumo",
                                                                 "No-break spaces, zero-width or control characters make equal values "
                                                                 "differ, and nobody sees them. Have them removed at the source.")},
      {"quality_profile.wound.empty_words", QT_TRANSLATE_NOOP("Prumo", "Words for “nothing”")},
      {"quality_profile.wound.empty_words.hint",
       QT_TRANSLATE_NOOP("Prumo",
                         "NULL, N/A or #N/D stand where the value is missing, and are counted as values. Ask for empty cells, or name "
                         "these words as empty in the source.")},
  };
  return entries;
}

}  // namespace prumo::text
