// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plan_words.h"

#include "ui/kit/texts.h"

namespace prumo::ui {

namespace {

using quality::FieldComparison;
using quality::FieldPair;

constexpr int kDigits = 10;
constexpr QChar kTimes{0xD7};

QString plain(double value, const Speaker& speaker) {
  auto locale = speaker.locale();
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(value, 'g', kDigits);
}

/// Nothing for what is no number of the language, or below nothing.
std::optional<double> amountOf(const QString& text, const Speaker& speaker) {
  bool good = false;
  const double value = speaker.locale().toDouble(text.trimmed(), &good);
  return good && value >= 0 ? std::optional{value} : std::nullopt;
}

QString mappingText(const FieldPair& field) {
  QStringList words;
  for (const auto& [sent, received] : field.mapping) words << fromUtf8(sent) + u'=' + fromUtf8(received);
  return words.join(QStringLiteral("; "));
}

bool readMapping(const QString& text, FieldPair& field) {
  field.mapping.clear();
  for (const auto& pair : text.split(u';', Qt::SkipEmptyParts)) {
    const auto sign = pair.indexOf(u'=');
    const auto sent = pair.left(sign).trimmed();
    if (sign < 0 || sent.isEmpty()) return false;
    field.mapping.emplace_back(toUtf8(sent), toUtf8(pair.mid(sign + 1).trimmed()));
  }
  return true;
}

/// "×0.01": what a sent amount is multiplied by; below zero, the sides write opposite signs.
bool readFactor(const QString& text, FieldPair& field, const Speaker& speaker) {
  bool good = false;
  field.factor = speaker.locale().toDouble(text.trimmed(), &good);
  return good && field.factor != 0;
}

bool readNumber(const QString& text, FieldPair& field, const Speaker& speaker) {
  field.absolute = field.percent = 0;
  field.factor = 1;
  for (const auto& part : text.split(u';', Qt::SkipEmptyParts)) {
    auto amount = part.trimmed();
    if (amount.startsWith(kTimes) || amount.startsWith(u'x') || amount.startsWith(u'*')) {
      if (!readFactor(amount.mid(1), field, speaker)) return false;
      continue;
    }
    const bool isPercent = amount.endsWith(u'%');
    if (isPercent) amount.chop(1);
    const auto value = amountOf(amount, speaker);
    if (!value || (isPercent && *value > 100)) return false;
    (isPercent ? field.percent : field.absolute) = *value;
  }
  return true;
}

bool readSeconds(QString text, FieldPair& field, const Speaker& speaker) {
  field.seconds = 0;
  text = text.trimmed();
  if (text.isEmpty()) return true;
  if (text.endsWith(u's')) text.chop(1);
  const auto value = amountOf(text, speaker);
  if (value) field.seconds = *value;
  return value.has_value();
}

}  // namespace

QString toleranceText(const FieldPair& field, const Speaker& speaker) {
  QStringList parts;
  switch (field.comparison) {
    case FieldComparison::Text: return {};
    case FieldComparison::Mapping: return mappingText(field);
    case FieldComparison::Moment: return field.seconds > 0 ? plain(field.seconds, speaker) + QStringLiteral(" s") : QString{};
    case FieldComparison::Number: break;
  }
  if (field.absolute > 0) parts << plain(field.absolute, speaker);
  if (field.percent > 0) parts << plain(field.percent, speaker) + u'%';
  if (field.factor != 1) parts << kTimes + plain(field.factor, speaker);
  return parts.join(QStringLiteral("; "));
}

bool readTolerance(const QString& text, FieldPair& field, const Speaker& speaker) {
  if (text == toleranceText(field, speaker)) return true;  // untouched: words with a ; in them, and digits beyond those shown, stay
  switch (field.comparison) {
    case FieldComparison::Text: return text.trimmed().isEmpty();
    case FieldComparison::Mapping: return readMapping(text, field);
    case FieldComparison::Moment: return readSeconds(text, field, speaker);
    case FieldComparison::Number: break;
  }
  return readNumber(text, field, speaker);
}

QString shareText(double share, const Speaker& speaker) { return plain(share * 100, speaker) + u'%'; }

std::optional<double> shareFromText(QString text, const Speaker& speaker) {
  text = text.trimmed();
  if (text.isEmpty()) return 0;
  if (text.endsWith(u'%')) text.chop(1);
  const auto value = amountOf(text, speaker);
  return value && *value <= 100 ? std::optional{*value / 100} : std::nullopt;
}

}  // namespace prumo::ui
