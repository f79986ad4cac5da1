// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/speaker.h"

#include "core/base/error.h"
#include "ui/text/catalog.h"
#include "ui/text/template.h"
#include "ui/text/translations.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace prumo {

namespace {

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

double realOf(const Argument& argument) {
  if (const auto* whole = std::get_if<std::int64_t>(&argument)) return static_cast<double>(*whole);
  const auto* real = std::get_if<double>(&argument);
  return real ? *real : std::nan("");
}

std::string textOf(const Argument* argument) {
  const auto* text = argument ? std::get_if<std::string>(argument) : nullptr;
  return text ? *text : std::string{};
}

int pluralOf(const Message& message) {
  const auto* n = argument(message, "n");
  const auto* count = n ? std::get_if<std::int64_t>(n) : nullptr;
  return count ? static_cast<int>(std::min<std::int64_t>(std::abs(*count), 1'000'000'000)) : -1;
}

/// The words of one catalog code, arguments still in braces; nothing when there is no such code.
std::optional<QString> wordsOf(std::string_view language, std::string_view code, int n = -1) {
  const auto* source = text::sentence(code);
  if (!source) return {};
  // Asked for a plural that a sentence does not have, Qt finds no translation at all.
  const bool isPlural = std::string_view{source}.find("%n") != std::string_view::npos;
  return text::translated(language, source, isPlural ? n : -1);
}

QString missing(std::string_view code) { return u'[' + fromUtf8(code) + u']'; }

QString wordOr(std::string_view language, const std::string& code, const std::string& otherwise) {
  return wordsOf(language, code).value_or(fromUtf8(otherwise));
}

/// How a plain `{x}` stands: text as it is, numbers as the language writes them.
QString plain(const Speaker& speaker, const Argument& argument) {
  if (const auto* text = std::get_if<std::string>(&argument)) return fromUtf8(*text);
  if (const auto* whole = std::get_if<std::int64_t>(&argument)) return speaker.number(*whole);
  return speaker.value(std::get<double>(argument), record::Kind::Real);
}

QString dateTimeText(const Speaker& speaker, const std::string& iso) {
  const auto instant = instantFromIso(iso);
  return instant ? speaker.dateTime(*instant) : fromUtf8(iso);
}

/// A difference of shares in percentage points, always with its sign.
QString pointsOf(const Speaker& speaker, double difference) {
  const double points = std::round(difference * 10000) / 100;
  const auto sign = points > 0 ? QStringLiteral("+") : points < 0 ? QStringLiteral("\u2212") : QString{};
  return sign + speaker.number(std::abs(points), 2);
}

/// As many decimals as tell small amounts apart, and no more.
QString amountOf(const Speaker& speaker, double amount) {
  int decimals = 0;
  for (double scaled = std::abs(amount); decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-9 * std::max(1.0, scaled); scaled *= 10) ++decimals;
  return speaker.number(amount, decimals == 1 ? 2 : decimals);
}

/// The two largest units that are not nothing: `2 d 4 h`, `1 h 05 min`, `3.2 s`.
QString durationOf(const Speaker& speaker, double seconds) {
  const auto sign = seconds < 0 ? QStringLiteral("\u2212") : QString{};
  const double length = std::abs(seconds);
  if (length < 60) return sign + speaker.number(length, length == std::round(length) ? 0 : 1) + QStringLiteral(" s");
  const auto whole = static_cast<std::int64_t>(std::llround(length));
  const auto two = [&](std::int64_t large, const char* largeUnit, std::int64_t small, const char* smallUnit) {
    const auto first = sign + speaker.number(large) + u' ' + QString::fromLatin1(largeUnit);
    return small == 0 ? first : first + u' ' + speaker.number(small) + u' ' + QString::fromLatin1(smallUnit);
  };
  if (whole < 3600) return two(whole / 60, "min", whole % 60, "s");
  if (whole < 86400) return two(whole / 3600, "h", whole % 3600 / 60, "min");
  return two(whole / 86400, "d", whole % 86400 / 3600, "h");
}

std::optional<QString> formed(const Speaker& speaker, const Message& message, const Argument& argument, QStringView form) {
  if (form.isEmpty()) return plain(speaker, argument);
  const auto text = textOf(&argument);
  if (form == u"share") return speaker.percent(realOf(argument), 2);
  if (form == u"points") return pointsOf(speaker, realOf(argument));
  if (form == u"percent") return speaker.percent(realOf(argument));
  if (form == u"bytes") return speaker.bytes(static_cast<std::int64_t>(realOf(argument)));
  if (form == u"money") return speaker.money(realOf(argument));
  if (form == u"amount") return amountOf(speaker, realOf(argument));
  if (form == u"count") return speaker.number(static_cast<std::int64_t>(std::llround(realOf(argument))));
  if (form == u"duration") return durationOf(speaker, realOf(argument));
  if (form == u"side") return wordOr(speaker.language(), "reconciliation.side." + text, text);
  if (form == u"score") return speaker.number(realOf(argument), 1);
  if (form == u"date") return speaker.date(text);
  if (form == u"datetime") return dateTimeText(speaker, text);
  if (form == u"word") return wordOr(speaker.language(), text, text);
  if (form == u"step") return wordOr(speaker.language(), "step." + text, text);
  if (form == u"record") return wordOr(speaker.language(), "label." + text, text);
  if (form == u"field") return wordOr(speaker.language(), "label." + textOf(prumo::argument(message, "record")) + "." + text, text);
  const auto counted = "count." + form.toUtf8().toStdString();
  if (text::sentence(counted)) return speaker.say(Message{counted, {{"n", static_cast<std::int64_t>(realOf(argument))}}});
  return {};
}

/// Enough decimals (at most 4) that a share short of the whole does not read as 100%, nor one above nothing as 0%.
int decimalsFor(double share, int decimals) {
  const double percent = share * 100;
  while (decimals < 4) {
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(percent * scale) / scale;
    const bool lies = (shown >= 100 && percent < 100) || (shown <= 0 && percent > 0);
    if (!lies) break;
    ++decimals;
  }
  return decimals;
}

}  // namespace

Speaker::Speaker(std::string_view language)
    : m_language(language == kPortuguese ? kPortuguese : kEnglish),
      m_locale(language == kPortuguese ? QLocale{QLocale::Portuguese, QLocale::Brazil} : QLocale{QLocale::English, QLocale::UnitedStates}) {}

std::string_view Speaker::language() const { return m_language; }
const QLocale& Speaker::locale() const { return m_locale; }

QString Speaker::say(const Message& message) const {
  if (message.empty()) return {};
  const auto words = wordsOf(m_language, message.code, pluralOf(message));
  if (!words) return missing(message.code);
  return text::filled(*words, [&](QStringView name, QStringView form) -> std::optional<QString> {
    const auto* found = argument(message, name.toUtf8().toStdString());
    if (!found) return {};
    return formed(*this, message, *found, form);
  });
}

QString Speaker::say(const Error& error) const {
  auto words = say(error.message);
  for (const auto* cause = error.cause.get(); cause; cause = cause->cause.get()) words += u' ' + say(cause->message);
  return words;
}

QString Speaker::say(const Text& text) const {
  if (const auto* message = std::get_if<Message>(&text)) return say(*message);
  if (const auto* local = std::get_if<LocalText>(&text)) return fromUtf8(local->in(m_language));
  return fromUtf8(std::get<std::string>(text));
}

QString Speaker::say(const char* code) const { return say(Message{code, {}}); }

QString Speaker::label(std::string_view record) const { return say(Message{"label." + std::string{record}, {}}); }

QString Speaker::label(std::string_view record, std::string_view field) const {
  return say(Message{"label." + std::string{record} + "." + std::string{field}, {}});
}

QString Speaker::choice(std::string_view record, std::string_view field, std::string_view key) const {
  return say(Message{"choice." + std::string{record} + "." + std::string{field} + "." + std::string{key}, {}});
}

QString Speaker::value(const record::Value& value, record::Kind kind) const {
  using record::Kind;
  if (const auto* words = std::get_if<std::string>(&value)) {
    if (kind == Kind::Date) return date(*words);
    return kind == Kind::Instant ? dateTimeText(*this, *words) : fromUtf8(*words);
  }
  if (std::holds_alternative<std::monostate>(value)) return {};
  const auto* whole = std::get_if<std::int64_t>(&value);
  const double real = whole ? static_cast<double>(*whole) : std::get<double>(value);
  if (kind == Kind::Boolean) return say(real != 0 ? "value.yes" : "value.no");
  if (kind == Kind::Share) return percent(real);
  if (kind == Kind::Money) return money(real);
  return whole ? number(*whole) : m_locale.toString(real, 'f', QLocale::FloatingPointShortest);
}

QString Speaker::number(std::int64_t value) const { return m_locale.toString(static_cast<qlonglong>(value)); }

QString Speaker::number(double value, int decimals) const { return m_locale.toString(value, 'f', decimals); }

QString Speaker::percent(double share, int decimals) const { return number(share * 100, decimalsFor(share, decimals)) + u'%'; }

QString Speaker::money(double amount) const {
  const auto sign = std::signbit(amount) && amount != 0 ? QStringLiteral("-") : QString{};
  return sign + QStringLiteral("R$\u00A0") + number(std::abs(amount), 2);
}

QString Speaker::bytes(std::int64_t size) const { return m_locale.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat); }

QString Speaker::date(std::string_view iso) const {
  const auto day = QDate::fromString(fromUtf8(iso), Qt::ISODate);
  if (!day.isValid()) return fromUtf8(iso);
  return m_locale.toString(day, m_language == kPortuguese ? u"dd/MM/yyyy" : u"d MMM yyyy");
}

QString Speaker::dateTime(Instant at) const {
  const auto moment = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::OffsetFromUTC, at.offset * 60);
  return date(dateOf(at)) + u' ' + m_locale.toString(moment.time(), u"HH:mm");
}

}  // namespace prumo
