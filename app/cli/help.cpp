// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

namespace prumo::cli {

namespace {

using Rows = std::vector<std::pair<QString, QString>>;

QString text(const std::string& words) { return QString::fromStdString(words); }

/// Two columns, the first as wide as it needs to be.
QString table(const Rows& rows) {
  qsizetype width = 0;
  for (const auto& [left, right] : rows) width = std::max(width, left.size());
  QString out;
  for (const auto& [left, right] : rows) out += QStringLiteral("  ") + left.leftJustified(width) + QStringLiteral("  ") + right + u'\n';
  return out;
}

QString valueOf(const Speaker& speaker, const Option& option) {
  if (option.choices.empty()) return option.value ? speaker.say(option.value) : QString{};
  QStringList keys;
  for (const auto& choice : option.choices) keys += text(choice);
  return keys.join(u'|');
}

QString spelled(const Speaker& speaker, const Option& option) {
  const auto value = valueOf(speaker, option);
  return text(dashed(option)) + (value.isEmpty() ? value : u' ' + value);
}

QString spelled(const Speaker& speaker, const Parameter& parameter) {
  const auto name = speaker.say(parameter.name) + (parameter.repeated ? QStringLiteral("...") : QString{});
  return parameter.optional ? u'[' + name + u']' : name;
}

QString callOf(const Speaker& speaker, const Command& command) {
  QStringList words{QStringLiteral("prumo"), text(command.name)};
  for (const auto& parameter : command.parameters) words += spelled(speaker, parameter);
  for (const auto& option : command.options) {
    if (option.required) words += spelled(speaker, option);
  }
  words += speaker.say("cli.help.options_mark");
  return words.join(u' ');
}

}  // namespace

QString helpOf(const Speaker& speaker, const Command& command) {
  Rows rows;
  for (const auto& option : command.options) rows.emplace_back(spelled(speaker, option), speaker.say(option.help));
  rows.emplace_back(QStringLiteral("--lang pt-BR|en"), speaker.say("cli.option.lang"));
  rows.emplace_back(QStringLiteral("--help"), speaker.say("cli.option.help"));
  return speaker.say("cli.help.usage") + u' ' + callOf(speaker, command) + QStringLiteral("\n\n") + speaker.say(command.summary) + QStringLiteral("\n\n") +
         speaker.say("cli.help.options") + u'\n' + table(rows).chopped(1);
}

QString helpOfAll(const Speaker& speaker, const std::string& firstWord) {
  Rows rows;
  for (const auto& command : commands()) {
    if (firstWord.empty() || command.name.starts_with(firstWord + ' ')) rows.emplace_back(text(command.name), speaker.say(command.summary));
  }
  return speaker.say("cli.help.program") + QStringLiteral("\n\n") + speaker.say("cli.help.commands") + u'\n' + table(rows) + u'\n' +
         speaker.say("cli.help.exit_codes") + u'\n' + speaker.say("cli.help.more");
}

}  // namespace prumo::cli
