// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parse.h"

#include <QCommandLineParser>

#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::cli {

namespace {

std::vector<Option> optionsOf(const Command& command) {
  auto options = command.options;
  options.push_back({.name = "lang", .value = "cli.value.language", .help = "cli.option.lang"});
  return options;
}

void addOptions(QCommandLineParser& parser, const std::vector<Option>& options) {
  for (const auto& option : options) {
    QCommandLineOption added{QString::fromStdString(option.name)};
    if (option.value || !option.choices.empty()) added.setValueName(QStringLiteral("value"));
    parser.addOption(added);
  }
}

/// Qt says what is wrong with the words in a sentence of its own; here it becomes one of ours.
Error wrongOptions(const QCommandLineParser& parser, const QStringList& words) {
  if (const auto unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
    return usage("cli.unknown_option", {{"option", (unknown.first().size() > 1 ? "--" : "-") + unknown.first().toStdString()}});
  }
  const auto last = words.isEmpty() ? std::string{} : words.last().toStdString();
  if (last.starts_with("-") && last.find('=') == std::string::npos) return usage("cli.value_missing", {{"option", last}});
  const auto flag = std::ranges::find_if(words, [](const QString& word) { return word.startsWith(u'-') && word.contains(u'='); });
  return usage("cli.flag_with_value", {{"option", flag == words.end() ? last : flag->section(u'=', 0, 0).toStdString()}});
}

Result<void> checkOption(const Option& option, bool isGiven, const std::string& value) {
  const auto name = dashed(option);
  const bool isBlank = value.find_first_not_of(" \t\n") == std::string::npos;
  if (option.required && (!isGiven || isBlank)) return usage("cli.option_needed", {{"option", name}});
  if (!isGiven || option.choices.empty() || std::ranges::find(option.choices, value) != option.choices.end()) return {};
  return usage("cli.not_a_choice", {{"option", name}, {"value", value}, {"choices", fmt::format("{}", fmt::join(option.choices, ", "))}});
}

Result<void> checkCount(const Speaker& speaker, const Command& command, const QStringList& given) {
  const auto count = static_cast<std::size_t>(given.size());
  const auto& wanted = command.parameters;
  const auto empty = static_cast<std::size_t>(given.indexOf(QLatin1String("")));  // a script's unset variable
  if (empty < wanted.size()) return usage("cli.argument_needed", {{"argument", speaker.say(wanted[empty].name).toStdString()}});
  if (count < wanted.size() && !wanted[count].optional) {
    return usage("cli.argument_needed", {{"argument", speaker.say(wanted[count].name).toStdString()}});
  }
  const bool fits = count <= wanted.size() || (!wanted.empty() && wanted.back().repeated);
  if (fits) return {};
  return usage("cli.too_many_arguments", {{"argument", given[static_cast<qsizetype>(wanted.size())].toStdString()}});
}

Result<std::map<std::string, std::string>> valuesOf(const QCommandLineParser& parser, const std::vector<Option>& options, std::string_view language) {
  std::map<std::string, std::string> values;
  for (const auto& option : options) {
    const auto name = QString::fromStdString(option.name);
    const bool isFlag = !option.value && option.choices.empty();
    const auto given = option.repeated ? parser.values(name).join(u'\n') : parser.value(name);
    const auto value = isFlag ? std::string{} : given.toStdString();
    if (auto sound = checkOption(option, parser.isSet(name), value); !sound) return std::move(sound).error();
    if (parser.isSet(name)) values.emplace(option.name, value);
  }
  if (values.contains("lang")) values["lang"] = language;  // "pt_BR" is pt-BR to whoever asks
  return values;
}

}  // namespace

std::string dashed(const Option& option) { return (option.name.size() == 1 ? "-" : "--") + option.name; }

Option jsonOption() { return {.name = "json", .help = "cli.option.json"}; }
Option authorOption() { return {.name = "author", .value = "cli.value.name", .help = "cli.option.author"}; }
Option takeOverOption() { return {.name = "take-over", .help = "cli.option.take_over"}; }

Result<Call> parse(const Speaker& speaker, const Command& command, const QStringList& words) {
  const auto options = optionsOf(command);
  QCommandLineParser parser;
  addOptions(parser, options);
  if (!parser.parse(QStringList{QStringLiteral("prumo")} + words)) return wrongOptions(parser, words);
  if (auto sound = checkCount(speaker, command, parser.positionalArguments()); !sound) return std::move(sound).error();
  return valuesOf(parser, options, speaker.language()).transform([&](std::map<std::string, std::string> values) {
    std::vector<std::string> parameters;
    for (const auto& word : parser.positionalArguments()) parameters.push_back(word.toStdString());
    return Call{speaker, std::move(parameters), std::move(values)};
  });
}

}  // namespace prumo::cli
