// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/stream.h"
#include "app/steps.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"

namespace prumo::cli {

namespace {

constexpr std::size_t kShownOfAWord = 200;  ///< bytes; a mistyped word is told, not a whole paste

}  // namespace

Call::Call(Speaker speaker, std::vector<std::string> parameters, std::map<std::string, std::string> options)
    : m_speaker(std::move(speaker)), m_parameters(std::move(parameters)), m_options(std::move(options)) {}

std::filesystem::path Call::path(std::size_t index) const { return platform::pathFromUtf8(m_parameters[index]); }

std::string Call::option(const std::string& name, const std::string& otherwise) const {
  const auto found = m_options.find(name);
  return found == m_options.end() ? otherwise : found->second;
}

Call Call::under(const std::string& prefix) const {
  std::map<std::string, std::string> options;
  for (const auto& [name, value] : m_options) {
    if (name.starts_with(prefix)) options.emplace(name.substr(prefix.size()), value);
  }
  return {m_speaker, m_parameters, std::move(options)};
}

Author Call::author() const { return {option("author", platform::userName())}; }

Result<ProjectFile> Call::openToRead(std::size_t index) const {
  const auto schema = schemaOf(rooms());
  auto project = ProjectFile::open(path(index), schema, author(), {.readOnly = true});
  // What a killed program left half-written is rolled back only by who may write.
  if (!project) project = ProjectFile::open(path(index), schema, author());
  if (project && project->isReadOnly() && project->readOnlyReason().code != "store.opened_read_only") tell(project->readOnlyReason());
  return project;
}

Result<ProjectFile> Call::openToEdit(std::size_t index) const { return openToEdit(path(index)); }

Result<ProjectFile> Call::openToEdit(const std::filesystem::path& path) const {
  const OpenOptions options{.takeOver = has("take-over")};
  return ProjectFile::open(path, schemaOf(rooms()), author(), options).and_then([&path](ProjectFile project) -> Result<ProjectFile> {
    if (!project.isReadOnly()) return project;
    const bool isLeft = project.readOnlyReason().code == "store.locked_elsewhere";
    return because(badInput(isLeft ? "cli.take_over" : "store.read_only", {{"path", platform::utf8FromPath(path)}}),
                   {project.readOnlyReason(), ErrorKind::BadInput, nullptr});
  });
}

void Call::print(const QString& line) const { writeLine(Stream::Out, line.toStdString()); }

void Call::print(const nlohmann::ordered_json& document) const {
  writeJson(Stream::Out, document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void Call::tell(const Message& message) const { writeLine(Stream::Err, m_speaker.say(message).toStdString()); }

nlohmann::ordered_json jsonValue(const record::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return nullptr;
}

Error usage(std::string code, std::vector<std::pair<std::string, Argument>> args) {
  for (auto& [name, value] : args) {
    auto* text = std::get_if<std::string>(&value);
    const bool isOwn = name == "choices" || name == "sections";  // what there is to choose from is told whole
    if (text && !isOwn) *text = shortened(std::move(*text), kShownOfAWord);
  }
  return {{std::move(code), std::move(args)}, ErrorKind::Usage, nullptr};
}

Error badInput(std::string code, std::vector<std::pair<std::string, Argument>> args) {
  return {{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr};
}

}  // namespace prumo::cli
