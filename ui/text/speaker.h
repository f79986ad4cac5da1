// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/record.h"

#include <QLocale>
#include <QString>

namespace prumo {

struct Error;

/// Turns messages, values and labels into words of one language. The only place where that happens.
/// A Speaker is a small value: the window's speaks its current language, a report's the language asked for.
class Speaker {
public:
  /// "pt-BR" or "en"; anything else speaks English.
  explicit Speaker(std::string_view language);

  std::string_view language() const;
  const QLocale& locale() const;

  /// The sentence of a message. Sentences name arguments in braces, with an optional form: `{path}`, `{coverage:percent}` (whole),
  /// `{low:share}` (per cent with two decimals), `{size:bytes}`, `{at:datetime}`, `{due:date}`, `{amount:money}`, `{apart:amount}` (as many decimals
  /// as it needs), `{times:count}` (whole), `{delay:duration}` (of seconds), `{side:side}`, `{score:score}`, `{step:step}`, `{what:word}` (another entry of the catalog), `{record:record}`, `{field:field}` (the labels; the field's record is the argument
  /// "record"); `{rows:rows}`, `{lines:lines}` (a count with its noun: the catalog's "count.*"); `%n` takes the argument "n" and its plural. A code outside the catalog stands in brackets, a missing argument in its braces.
  QString say(const Message& message) const;
  /// The error's sentence, then those of its causes.
  QString say(const Error& error) const;
  QString say(const Text& text) const;
  /// A fixed word or phrase of the catalog ("action.undo"), without arguments.
  QString say(const char* code) const;

  /// The label of a record ("finding"), of a field, and of one of a choice field's keys.
  QString label(std::string_view record) const;
  QString label(std::string_view record, std::string_view field) const;
  QString choice(std::string_view record, std::string_view field, std::string_view key) const;

  /// A value as this language writes it: `1.234,5`, `62%`, `R$ 1.234,00`, `23/11/2026 14:32`.
  QString value(const record::Value& value, record::Kind kind) const;
  QString number(std::int64_t value) const;
  QString number(double value, int decimals) const;
  /// With more decimals (to 4) where the share would otherwise read as a false 0% or 100%.
  QString percent(double share, int decimals = 0) const;
  QString money(double amount) const;
  QString bytes(std::int64_t size) const;
  QString date(std::string_view iso) const;
  QString dateTime(Instant at) const;

private:
  std::string_view m_language;
  QLocale m_locale;
};

}  // namespace prumo
