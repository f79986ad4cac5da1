// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project_file.h"
#include "ui/text/speaker.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace prumo::cli {

/// One call of a command: its words as they were given, and where its answers go.
class Call {
public:
  Call(Speaker speaker, std::vector<std::string> parameters, std::map<std::string, std::string> options);

  const Speaker& speaker() const { return m_speaker; }
  std::size_t count() const { return m_parameters.size(); }
  const std::string& parameter(std::size_t index) const { return m_parameters[index]; }  ///< checked against the command before it runs
  std::filesystem::path path(std::size_t index) const;

  bool has(const std::string& option) const { return m_options.contains(option); }
  std::string option(const std::string& name, const std::string& otherwise = {}) const;
  /// The same call, in which the options that begin so are called by what follows: of two feeds that one command reads.
  Call under(const std::string& prefix) const;
  bool wantsJson() const { return has("json"); }
  /// The one named by --author, or the user of the machine.
  Author author() const;

  /// Opens a project to look at it; why it can only be read goes to stderr, except that it was asked for.
  Result<ProjectFile> openToRead(std::size_t index = 0) const;
  /// Opens a project to change it, with --take-over one that another machine left locked too. Errors: those of opening, and
  /// store.read_only or cli.take_over (--take-over would help) with the reason as cause.
  Result<ProjectFile> openToEdit(std::size_t index = 0) const;
  Result<ProjectFile> openToEdit(const std::filesystem::path& path) const;

  /// A line, or a document, on stdout.
  void print(const QString& line) const;
  void print(const nlohmann::ordered_json& document) const;
  /// A line on stderr.
  void tell(const Message& message) const;

private:
  Speaker m_speaker;
  std::vector<std::string> m_parameters;
  std::map<std::string, std::string> m_options;
};

/// A record's value as JSON; nothing is null.
nlohmann::ordered_json jsonValue(const record::Value& value);

/// The call itself is wrong (exit 2).
Error usage(std::string code, std::vector<std::pair<std::string, Argument>> args = {});
/// Something it names is wrong (exit 3).
Error badInput(std::string code, std::vector<std::pair<std::string, Argument>> args = {});

}  // namespace prumo::cli
