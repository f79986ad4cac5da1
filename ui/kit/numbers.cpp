// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/numbers.h"

#include <QDate>

#include <cmath>

namespace prumo::ui {

using namespace Qt::StringLiterals;
using record::Kind;
using record::Value;

namespace {

QString plainNumber(double number, const QLocale& locale) {
  auto written = locale;
  written.setNumberOptions(QLocale::OmitGroupSeparator);
  return written.toString(number, 'g', QLocale::FloatingPointShortest);
}

/// As money is written, unless that would drop a part of it.
QString moneyText(double amount, const QLocale& locale) {
  const auto cents = std::round(amount * 100) / 100;
  return cents == amount ? u"R$\u00A0"_s + locale.toString(amount, 'f', 2) : plainNumber(amount, locale);
}

QString textOf(const std::string& text, Kind kind, const QLocale& locale) {
  const auto plain = QString::fromStdString(text);
  if (kind == Kind::Date) {
    const auto date = QDate::fromString(plain, Qt::ISODate);
    return date.isValid() ? locale.toString(date, dateFormat(locale)) : plain;
  }
  return plain;
}

std::optional<double> numberFrom(QString text, const QLocale& locale) {
  text.remove(u"R$"_s).remove(u'%').remove(QChar::Nbsp).remove(u' ');
  bool isNumber = false;
  const double number = locale.toDouble(text, &isNumber);
  if (isNumber) return number;
  const double plain = QLocale::c().toDouble(text, &isNumber);
  return isNumber ? std::optional{plain} : std::nullopt;
}

std::optional<Value> dateFrom(const QString& text, const QLocale& locale) {
  for (const auto& format : {dateFormat(locale), u"yyyy-MM-dd"_s, locale.dateFormat(QLocale::ShortFormat)}) {
    const auto date = locale.toDate(text, format);
    if (date.isValid() && date.year() > 1900) return Value{date.toString(Qt::ISODate).toStdString()};
  }
  return {};
}

std::optional<Value> valueOfKind(double number, Kind kind) {
  if (kind == Kind::Share) return Value{number / 100};
  if (kind != Kind::Integer) return Value{number};
  const bool isWhole = std::abs(number) < 9e18 && number == std::trunc(number);
  return isWhole ? std::optional<Value>{static_cast<std::int64_t>(number)} : std::nullopt;
}

bool isNumeric(Kind kind) { return kind == Kind::Integer || kind == Kind::Real || kind == Kind::Share || kind == Kind::Money; }

}  // namespace

QString dateFormat(const QLocale& locale) {
  auto format = locale.dateFormat(QLocale::ShortFormat);
  if (!format.contains(u"yyyy"_s)) format.replace(u"yy"_s, u"yyyy"_s);
  return format;
}

QString textForEditing(const Value& value, Kind kind, const QLocale& locale) {
  if (const auto* text = std::get_if<std::string>(&value)) return textOf(*text, kind, locale);
  if (const auto* real = std::get_if<double>(&value); real && kind == Kind::Money) return moneyText(*real, locale);
  const double scale = kind == Kind::Share ? 100 : 1;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return plainNumber(static_cast<double>(*whole) * scale, locale);
  if (const auto* real = std::get_if<double>(&value)) return plainNumber(*real * scale, locale);
  return {};
}

std::optional<Value> valueFromText(const QString& text, Kind kind, const QLocale& locale) {
  const auto typed = text.trimmed();
  if (kind == Kind::Date) return typed.isEmpty() ? Value{std::string{}} : dateFrom(typed, locale);
  if (!isNumeric(kind)) return Value{typed.toStdString()};
  if (typed.isEmpty()) return Value{};
  const auto number = numberFrom(typed, locale);
  return number ? valueOfKind(*number, kind) : std::nullopt;
}

}  // namespace prumo::ui
