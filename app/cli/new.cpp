// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/places.h"
#include "app/steps.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/method/assessment.h"

#include <QFile>

namespace prumo::cli {

Result<Method> shippedMethod() {
  QFile file{QStringLiteral(":/methods/ecommerce-supplier.json")};
  if (!file.open(QIODevice::ReadOnly)) return Error{{"base.cannot_read", {{"path", file.fileName().toStdString()}, {"reason", std::string{}}}}, ErrorKind::Internal, nullptr};
  return parseMethod(file.readAll().toStdString());
}

namespace {

Result<Method> methodOf(const Call& call) {
  if (!call.has("method")) return shippedMethod();
  const auto path = call.option("method");
  return readFile(platform::pathFromUtf8(path), kMethodLimit).and_then([&path](const std::string& text) {
    return parseMethod(text).or_else([&path](Error error) -> Result<Method> {
      return because(badInput("cli.bad_method", {{"path", path}}), std::move(error));
    });
  });
}

Assessment headOf(const Call& call) {
  return {.client = call.option("client"),
          .supplier = call.option("supplier"),
          .consultant = call.option("consultant"),
          .scope = call.option("scope"),
          .language = std::string{call.speaker().language()}};
}

void report(const Call& call, const Assessment& head, const Method& method) {
  if (!call.wantsJson()) return call.print(call.speaker().say(Message{"cli.created", {{"path", call.parameter(0)}}}));
  call.print(nlohmann::ordered_json{{"path", call.parameter(0)},
                                    {"client", head.client},
                                    {"supplier", head.supplier},
                                    {"language", head.language},
                                    {"method", {{"id", method.id}, {"version", method.version}}}});
}

Result<Outcome> run(const Call& call) {
  const auto method = methodOf(call);
  if (!method) return method.error();
  const auto head = headOf(call);
  return createAssessment(call.path(0), schemaOf(rooms()), call.author(), head, *method).transform([&](const ProjectFile&) {
    report(call, head, *method);
    return Outcome::Done;
  });
}

}  // namespace

Command newCommand() {
  return {.name = "new",
          .summary = "cli.new",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "client", .value = "cli.value.name", .help = "cli.option.client", .required = true},
                      {.name = "supplier", .value = "cli.value.name", .help = "cli.option.supplier", .required = true},
                      {.name = "consultant", .value = "cli.value.name", .help = "cli.option.consultant"},
                      {.name = "scope", .value = "cli.value.text", .help = "cli.option.scope"},
                      {.name = "method", .value = "cli.value.json_file", .help = "cli.option.method"},
                      authorOption(),
                      jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
