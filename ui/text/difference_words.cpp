// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/difference_words.h"

namespace prumo::text {

quality::DifferenceWords differenceWords(const Speaker& speaker) {
  const auto word = [&speaker](const char* code) { return speaker.say(code).toStdString(); };
  quality::DifferenceWords words{.sheet = word("reconciliation.sheet.name"),
                                 .titles = {word("reconciliation.sheet.difference"), word("reconciliation.sheet.field"), word("reconciliation.sheet.sent_value"),
                                            word("reconciliation.sheet.received_value"), word("reconciliation.sheet.sent_line"), word("reconciliation.sheet.received_line")},
                                 .sides = {word("reconciliation.sheet.sent"), word("reconciliation.sheet.received")},
                                 .omitted = word("reconciliation.fate.omitted"),
                                 .extra = word("reconciliation.fate.extra"),
                                 .repeated = {word("reconciliation.fate.sent_duplicate"), word("reconciliation.fate.received_duplicate")},
                                 .differs = word("reconciliation.fate.differs")};
  words.separator = speaker.locale().decimalPoint() == QStringLiteral(",") ? ';' : ',';
  return words;
}

}  // namespace prumo::text
