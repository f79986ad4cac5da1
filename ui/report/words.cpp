// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composer.h"

#include "ui/kit/severity_badge.h"

#include <cmath>

namespace prumo::ui {

namespace {

/// Adds "Label: text" as a paragraph of its own, nothing when there is no text.
void addPart(RichText& body, const QString& label, const RichText& text) {
  if (text.empty() || (text.size() == 1 && text.front().runs.front().text.trimmed().isEmpty())) return;
  RichText part = text;
  part.front().runs.insert(part.front().runs.begin(), Run{label + QStringLiteral(": "), true});
  body.insert(body.end(), part.begin(), part.end());
}

QString moneyOf(const Finding& finding, const Speaker& speaker) {
  const auto effect = effectOf(finding);
  if (!effect) return {};
  if (effect->min == effect->max) return speaker.say(Message{"report.card.money_one", {{"min", effect->min}}});
  return speaker.say(Message{"report.card.money", {{"min", effect->min}, {"max", effect->max}}});
}

QString joined(const std::vector<std::string>& names) {
  QStringList list;
  for (const auto& name : names) list.append(QString::fromStdString(name));
  return list.join(QStringLiteral(", "));
}

QString choiceOf(std::string_view field, std::string_view key, const Speaker& speaker) {
  return speaker.choice(record::describe<Finding>().name, field, key);
}

}  // namespace

QString cellText(const report::Cell& cell, const Speaker& speaker) {
  if (std::holds_alternative<std::monostate>(cell.value)) return speaker.say(cell.text);
  const auto* real = std::get_if<double>(&cell.value);
  if (real && cell.kind == record::Kind::Real) return speaker.number(*real, 1);
  return speaker.value(cell.value, cell.kind);
}

RichText cellRich(const report::Cell& cell, const Speaker& speaker) {
  const auto text = cellText(cell, speaker);
  return cell.kind == record::Kind::Markdown ? markdownText(text) : plainText(text);
}

RichText cardBody(const report::FindingCard& card, const Speaker& speaker) {
  const auto& finding = card.finding;
  const auto typed = [](const std::string& text) { return text.empty() ? RichText{} : markdownText(QString::fromStdString(text)); };
  auto body = typed(finding.condition);
  addPart(body, speaker.say("report.card.criterion"), plainText(speaker.say(card.criterion)));
  addPart(body, speaker.say("report.card.expectation"), typed(finding.expectation));
  addPart(body, speaker.say("report.card.cause"), typed(finding.cause));
  const auto money = moneyOf(finding, speaker);
  const auto effect = QString::fromStdString(finding.effect);
  const auto joint = effect.isEmpty() || money.isEmpty() ? QString{} : QStringLiteral(" ");
  addPart(body, speaker.say("report.card.effect"), markdownText(effect + joint + money));
  addPart(body, speaker.say("report.card.recommendation"), typed(finding.recommendation));
  addPart(body, speaker.say("report.card.owner"), plainText(QString::fromStdString(finding.owner)));
  addPart(body, speaker.say("report.card.due"), plainText(finding.due.empty() ? QString{} : speaker.date(finding.due)));
  addPart(body, speaker.say("report.card.evidence"), plainText(joined(card.evidence)));
  return body;
}

QString cardHint(const report::FindingCard& card, const Speaker& speaker) {
  const auto& finding = card.finding;
  return QStringList{choiceOf("severity", record::keyOf(finding.severity), speaker).toLower(),
                     speaker.say(Message{"report.card.likelihood", {{"likelihood", std::int64_t{finding.likelihood}}}}),
                     choiceOf("status", record::keyOf(finding.status), speaker).toLower(),
                     speaker.say(Message{"report.card.last_seen", {{"date", dateOf(finding.lastSeen)}}})}
      .join(QStringLiteral(", "));
}

void paintBadge(QPainter& painter, const Typesetter& type, QPointF at, Severity severity, const Speaker& speaker) {
  const QRectF box{at.x(), at.y(), pt(13), pt(13)};
  painter.setPen(Qt::NoPen);
  painter.setBrush(type.colors().of(severity));
  painter.drawRoundedRect(box, pt(2.5), pt(2.5));
  type.drawLine(painter, box, severityLetter(severity, speaker), {.size = 8, .weight = QFont::Bold, .color = Qt::white, .align = Qt::AlignHCenter});
}

}  // namespace prumo::ui
