// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/method/assessment.h"

#include "core/base/platform.h"

#include <system_error>

namespace prumo {

namespace {

template <class R>
Result<R> onlyRow(const ProjectFile& project, const std::string& id) {
  auto row = project.find<R>(id);
  if (!row) return std::move(row).error();
  if (*row) return std::move(**row);
  return Error{{"store.not_a_project", {{"path", platform::utf8FromPath(project.path())}}}, ErrorKind::BadInput, nullptr};
}

Error impossibleContent(const ProjectFile& project, const MethodCopy& copy) {
  return {{"store.impossible_value",
           {{"path", platform::utf8FromPath(project.path())}, {"record", std::string{"method"}}, {"id", copy.id}, {"field", std::string{"content"}}}},
          ErrorKind::BadInput,
          nullptr};
}

Assessment dated(Assessment head, const Author& author) {
  if (head.started.empty()) head.started = dateOf(author.clock->now());
  return head;
}

}  // namespace

Result<ProjectFile> createAssessment(const std::filesystem::path& path, const Schema& schema, const Author& author, const Assessment& head,
                                     const Method& method) {
  const auto dressed = dated(head, author);
  const MethodCopy copy{.methodId = method.id, .version = method.version, .content = method.source};
  auto sound = record::check(dressed).and_then([&] { return record::check(copy); });
  if (!sound) return std::move(sound).error();

  auto project = ProjectFile::create(path, schema, author);
  if (!project) return project;
  const Message label{"method.created", {{"client", dressed.client}, {"supplier", dressed.supplier}}};
  auto written = project->edit(label, [&](Transaction& edit) { return edit.insert(dressed).and_then([&] { return edit.insert(copy); }); });
  if (written) return project;
  { const auto closed = std::move(*project); }  // before the half-made file goes
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  return std::move(written).error();
}

Result<Assessment> assessmentOf(const ProjectFile& project) { return onlyRow<Assessment>(project, "assessment"); }

Result<Method> methodOf(const ProjectFile& project) {
  auto copy = onlyRow<MethodCopy>(project, "method");
  if (!copy) return std::move(copy).error();
  auto method = parseMethod(copy->content);
  if (method) return method;
  return because(impossibleContent(project, *copy), std::move(method).error());
}

namespace record {

template <>
const Description<Assessment>& describe<Assessment>() {
  static const Description<Assessment> description{
      .name = "assessment",
      .fields = {
          field("id", &Assessment::id, Kind::Text, {.required = true, .maxLength = 40}),
          field("client", &Assessment::client, Kind::Text, {.required = true, .maxLength = 200}),
          field("supplier", &Assessment::supplier, Kind::Text, {.required = true, .maxLength = 200}),
          field("consultant", &Assessment::consultant, Kind::Text, {.maxLength = 200}),
          field("company", &Assessment::company, Kind::Text, {.maxLength = 200}),
          field("scope", &Assessment::scope, Kind::Markdown),
          field("language", &Assessment::language, Kind::Choice,
                {.required = true, .choices = {std::string{kPortuguese}, std::string{kEnglish}}}),
          field("started", &Assessment::started, Kind::Date),
          field("ended", &Assessment::ended, Kind::Date),
          field("version", &Assessment::version, Kind::Text, {.maxLength = 40}),
          field("logo", &Assessment::logo, Kind::Reference, {.maxLength = 64}),
      }};
  return description;
}

template <>
const Description<MethodCopy>& describe<MethodCopy>() {
  static const Description<MethodCopy> description{.name = "method",
                                                   .fields = {
                                                       field("id", &MethodCopy::id, Kind::Text, {.required = true, .maxLength = 40}),
                                                       field("method_id", &MethodCopy::methodId, Kind::Text, {.required = true, .maxLength = 200}),
                                                       field("version", &MethodCopy::version, Kind::Text, {.required = true, .maxLength = 40}),
                                                       field("content", &MethodCopy::content, Kind::Json,
                                                             {.required = true, .maxLength = kMethodLimit}),
                                                   }};
  return description;
}

}  // namespace record

}  // namespace prumo
