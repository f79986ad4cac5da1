// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> baseEntries() {
  static const Entry entries[] = {
      {"count.rows", QT_TRANSLATE_N_NOOP("Prumo", "%n row(s)")},
      {"count.lines", QT_TRANSLATE_N_NOOP("Prumo", "%n line(s)")},
      {"count.columns", QT_TRANSLATE_N_NOOP("Prumo", "%n column(s)")},
      {"count.lines_read", QT_TRANSLATE_N_NOOP("Prumo", "%n line(s) read")},
      {"count.rejected_lines", QT_TRANSLATE_N_NOOP("Prumo", "%n rejected line(s)")},
      {"count.values", QT_TRANSLATE_N_NOOP("Prumo", "%n value(s)")},
      {"count.rules", QT_TRANSLATE_N_NOOP("Prumo", "%n rule(s)")},
      {"count.pages", QT_TRANSLATE_N_NOOP("Prumo", "%n page(s)")},
      {"count.charts", QT_TRANSLATE_N_NOOP("Prumo", "%n chart(s)")},
      {"count.checked", QT_TRANSLATE_N_NOOP("Prumo", "%n checked")},
      {"base.no_keychain", QT_TRANSLATE_NOOP("Prumo", "This system offers no keychain: {reason}. Use the environment variable instead, or keep the password for this session only.")},
      {"base.keychain_missing", QT_TRANSLATE_NOOP("Prumo", "This system offers no keychain. Use the environment variable instead, or keep the password for this session only.")},
      {"base.keychain_refused", QT_TRANSLATE_NOOP("Prumo", "The keychain did not answer: {reason}. Unlock it and try again.")},
      {"base.keychain_locked", QT_TRANSLATE_NOOP("Prumo", "The keychain was not unlocked in time. Unlock it and try again.")},
      {"base.cancelled", QT_TRANSLATE_NOOP("Prumo", "Stopped at your request. Nothing was changed.")},
      {"base.cannot_read", QT_TRANSLATE_NOOP("Prumo", "{path} cannot be read: {reason}. Check that it is there and that you may open it.")},
      {"base.cannot_write", QT_TRANSLATE_NOOP("Prumo", "{path} cannot be written: {reason}. Choose another folder or ask for permission.")},
      {"base.disk_full", QT_TRANSLATE_NOOP("Prumo", "There is no room left to write {path}. Free some space, or choose another disk, and try again.")},
      {"base.too_large", QT_TRANSLATE_NOOP("Prumo", "{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.")},
      {"base.left.moment", QT_TRANSLATE_NOOP("Prumo", "a few seconds left")},
      {"base.left.seconds", QT_TRANSLATE_NOOP("Prumo", "about {count} s left")},
      {"base.left.minutes", QT_TRANSLATE_NOOP("Prumo", "about {count} min left")},
      {"base.left.hours", QT_TRANSLATE_NOOP("Prumo", "about {count} h left")},
      {"json.syntax", QT_TRANSLATE_NOOP("Prumo", "The JSON is broken at line {line}, column {column}. Correct it there and try again.")},
      {"json.too_deep", QT_TRANSLATE_NOOP("Prumo", "The JSON is nested more than {limit} levels deep. Use a flatter file.")},
      {"json.missing", QT_TRANSLATE_NOOP("Prumo", "{place} is missing. Add it to the file.")},
      {"json.wrong_type", QT_TRANSLATE_NOOP("Prumo", "{place} is of the wrong type; it should be: {expected}.")},
      {"json.out_of_range", QT_TRANSLATE_NOOP("Prumo", "{place} must be between {min} and {max}.")},
      {"json.empty", QT_TRANSLATE_NOOP("Prumo", "{place} is empty. Fill it in.")},
      {"json.unknown_key", QT_TRANSLATE_NOOP("Prumo", "{place} has a key that is not known: {key}. Check its spelling.")},
      {"json.not_a_choice", QT_TRANSLATE_NOOP("Prumo", "{place} is \"{value}\"; it must be one of: {choices}.")},
      {"document.empty", QT_TRANSLATE_NOOP("Prumo", "{path} is empty. Choose the file that holds the description.")},
      {"document.syntax", QT_TRANSLATE_NOOP("Prumo", "{path} is neither sound JSON nor sound YAML: look at line {line}, column {column}. Correct it there and try again.")},
      {"document.too_deep", QT_TRANSLATE_NOOP("Prumo", "{path} is nested more than {limit} levels deep at line {line}. Use a flatter file.")},
      {"document.expands", QT_TRANSLATE_NOOP("Prumo", "The aliases of {path} stand for more than can be read; it goes too far at line {line}. Write out what they repeat, or leave them away.")},
      {"document.repeated_key", QT_TRANSLATE_NOOP("Prumo", "Line {line}: \"{text}\" comes twice; the last one was taken.")},
      {"document.further_documents", QT_TRANSLATE_NOOP("Prumo", "A second document begins at line {line}; only the first one was read.")},
      {"document.not_utf8", QT_TRANSLATE_NOOP("Prumo", "The text is not UTF-8 at line {line}; it was read as Windows-1252.")},
      {"document.recursion", QT_TRANSLATE_NOOP("Prumo", "Line {line}: \"*{text}\" names nothing that is complete there; it was left empty.")},
      {"document.xml_syntax", QT_TRANSLATE_NOOP("Prumo", "{path} is not sound XML: look at line {line}, column {column}. Correct it there and try again.")},
      {"document.doctype", QT_TRANSLATE_NOOP("Prumo", "The DOCTYPE at line {line} was passed over; what it defines was not expanded.")},
      {"document.wrong_encoding", QT_TRANSLATE_NOOP("Prumo", "The file says that it is {declared}, but line {line} shows that it is {used}; it was read as that. Correct its first line.")},
      {"document.unknown_encoding", QT_TRANSLATE_NOOP("Prumo", "The encoding {declared} is not known; the file was read as {used} from line {line} on. Save it as UTF-8.")},
      {"record.required", QT_TRANSLATE_NOOP("Prumo", "{record:record}: fill in \"{field:field}\".")},
      {"base.no_program", QT_TRANSLATE_NOOP("Prumo", "The program {program} is not installed.")},
      {"base.program_failed", QT_TRANSLATE_NOOP("Prumo", "The program {program} did not do its work.")},
      {"base.program_slow", QT_TRANSLATE_NOOP("Prumo", "The program {program} took too long and was ended.")},
      {"base.program_too_much", QT_TRANSLATE_NOOP("Prumo", "The program {program} wrote without end and was ended.")},
      {"record.too_long", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" is too long. At most {limit} characters fit.")},
      {"record.out_of_range", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" is {value}; it must be between {min} and {max}.")},
      {"record.not_a_choice", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" cannot be \"{value}\". Choose one of the values offered.")},
      {"record.not_a_date", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" is not a date: {value}. Write it as year-month-day, for example 2026-11-23.")},
      {"record.bad_text", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" holds characters that cannot be shown. Type it again.")},
      {"record.wrong_type", QT_TRANSLATE_NOOP("Prumo", "{record:record}: \"{field:field}\" holds a value of the wrong type.")},
      {"value.number", QT_TRANSLATE_NOOP("Prumo", "{value}")},
      {"value.yes", QT_TRANSLATE_NOOP("Prumo", "Yes")},
      {"value.no", QT_TRANSLATE_NOOP("Prumo", "No")},
  };
  return entries;
}

}  // namespace prumo::text
