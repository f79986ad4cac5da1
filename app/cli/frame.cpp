// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frame.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/overwriting.h"
#include "app/cli/parse.h"
#include "app/cli/stream.h"

#include <QFileInfo>

#include <algorithm>

namespace prumo::cli {

namespace {

bool asksHelp(const QStringList& words) { return words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h")); }

/// The words without a leading --lang, so that the command stands first.
QStringList fromCommand(QStringList words) {
  while (!words.isEmpty() && words.first().startsWith(QLatin1String("--lang"))) {
    words = words.mid(words.first() == u"--lang" ? 2 : 1);
  }
  return words;
}

/// The command the words begin with, the longer name first; nullptr when there is none.
const Command* commandOf(const QStringList& words) {
  const Command* best = nullptr;
  for (const auto& command : commands()) {
    const auto name = QString::fromStdString(command.name).split(u' ');
    if (words.mid(0, name.size()) == name && (!best || command.name.size() > best->name.size())) best = &command;
  }
  return best;
}

/// Whether it is the first of a command's two words ("finding").
bool isGroup(const QString& word) {
  const auto start = word.toStdString() + ' ';
  return std::ranges::any_of(commands(), [&start](const Command& command) { return command.name.starts_with(start); });
}

/// A word that names no file and could not: somebody mistyped a command.
bool isMistyped(const QString& word) {
  return !word.startsWith(u'-') && !word.contains(u'/') && !word.contains(u'\\') && !word.contains(u'.') && !QFileInfo::exists(word);
}

int exitCodeOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::BadInput: return 3;
    case ErrorKind::Cancelled: return 1;
    case ErrorKind::Internal: break;
  }
  return 4;
}

int failed(const Speaker& speaker, const Error& error, const std::string& command) {
  writeLine(Stream::Err, "prumo: " + speaker.say(error).toStdString());
  if (error.kind == ErrorKind::Usage) {
    const auto call = command.empty() ? std::string{"prumo --help"} : "prumo " + command + " --help";
    writeLine(Stream::Err, speaker.say(Message{"cli.see_help", {{"call", call}}}).toStdString());
  }
  return exitCodeOf(error.kind);
}

int finished(const Speaker& speaker, int code) {
  if (outIsWhole()) return code;
  return failed(speaker, badInput("cli.output_lost"), {});
}

int runCommand(const Speaker& speaker, const Command& command, const QStringList& words) {
  auto call = parse(speaker, command, words);
  if (!call) return failed(speaker, call.error(), command.name);
  if (const auto safe = checkTargets(command, *call); !safe) return failed(speaker, safe.error(), command.name);
  const auto outcome = command.run(*call);
  if (!outcome) return std::ignore = outIsWhole(), failed(speaker, outcome.error(), command.name);
  return finished(speaker, static_cast<int>(*outcome));
}

int show(const Speaker& speaker, const QString& page) {
  writeLine(Stream::Out, page.toStdString());
  return finished(speaker, 0);
}

/// Not "-x", which is for the window system.
bool isOption(const QString& word) { return word.startsWith(u"--"); }

int unknownCommand(const Speaker& speaker, const QStringList& words) {
  if (words.isEmpty()) return failed(speaker, usage("cli.no_command"), {});
  if (isOption(words.first())) return failed(speaker, usage("cli.unknown_option", {{"option", words.first().toStdString()}}), {});
  const auto group = isGroup(words.first());
  const auto given = (group ? words.mid(0, 2).join(u' ') : words.first()).toStdString();
  return failed(speaker, usage("cli.unknown_command", {{"command", given}}), group ? words.first().toStdString() : std::string{});
}

}  // namespace

bool isForCommandLine(const QStringList& given) {
  const auto words = fromCommand(given);
  if (words.isEmpty()) return asksHelp(given);
  if (words.first() == u"--version" || words.first() == u"-v" || asksHelp(words.mid(0, 1))) return true;
  return commandOf(words) || isGroup(words.first()) || isOption(words.first()) || isMistyped(words.first());
}

bool draws(const QStringList& words) {
  const auto* command = commandOf(fromCommand(words));
  return command && command->draws && !asksHelp(words);
}

int run(const QStringList& given) {
  const auto language = languageOf(given);
  const Speaker speaker{language.value_or(std::string{kPortuguese})};
  if (!language) return failed(speaker, usage("cli.unknown_language"), {});
  const auto words = fromCommand(given);
  const auto* command = commandOf(words);
  if (command) {
    const auto rest = words.mid(QString::fromStdString(command->name).count(u' ') + 1);
    return asksHelp(rest) ? show(speaker, helpOf(speaker, *command)) : runCommand(speaker, *command, rest);
  }
  if (words.value(0) == u"--version" || words.value(0) == u"-v") return show(speaker, QStringLiteral("prumo " PRUMO_VERSION));
  if (asksHelp(words)) return show(speaker, helpOfAll(speaker, isGroup(words.first()) ? words.first().toStdString() : std::string{}));
  return unknownCommand(speaker, words);
}

}  // namespace prumo::cli
