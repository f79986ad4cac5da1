// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <functional>
#include <string>
#include <vector>

/// The command line: one file a subcommand, all listed in commands.cpp.
namespace prumo::cli {

/// A word that is given by its place: "FILE".
struct Parameter {
  const char* name;  ///< catalog code of what stands in the help ("cli.arg.file")
  bool optional = false;
  bool repeated = false;  ///< the last one may come more than once
};

/// A word that is given by its name: "--client C". Every command also has --help and --lang.
struct Option {
  std::string name;
  const char* value = nullptr;  ///< catalog code of what stands for its value in the help; nullptr: a flag without value
  const char* help = nullptr;   ///< catalog code of its line in the help
  bool required = false;
  std::vector<std::string> choices;  ///< the values it takes; empty: any
  bool repeated = false;             ///< may be given more than once: Call::option has a value a line
  bool isWritten = false;            ///< names a file that the command writes
};

/// The option as it is typed: "--client", "-o".
std::string dashed(const Option& option);

/// What a command left behind: 0 done, 1 a gate failed.
enum class Outcome { Done = 0, GateFailed = 1 };

struct Command {
  std::string name;     ///< one or two words: "info", "finding add"
  const char* summary;  ///< catalog code of one line
  std::vector<Parameter> parameters;
  std::vector<Option> options;
  std::function<Result<Outcome>(const Call& call)> run;
  bool draws = false;  ///< needs fonts and painting, hence a QApplication (on the offscreen platform)
};

/// Every command, in the order of the help.
const std::vector<Command>& commands();

/// The options that many commands share.
Option jsonOption();
Option authorOption();
/// Of the commands that change a project.
Option takeOverOption();

}  // namespace prumo::cli
