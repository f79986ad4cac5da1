// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/steps.h"
#include "core/base/platform.h"
#include "core/report/build.h"
#include "ui/report/layout.h"

#include <algorithm>
#include <functional>
#include <map>

namespace prumo::cli {

namespace {

using Write = std::function<Result<ui::Printed>(const report::Report&, const Speaker&, const std::filesystem::path&, const ui::PrintOptions&)>;

Result<Write> writerFor(const std::filesystem::path& path) {
  static const std::map<std::string, Write> byEnding{{".pdf", ui::printPdf}, {".odt", ui::writeOdt}, {".html", ui::writeHtml}};
  auto ending = platform::utf8FromPath(path.extension());
  std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const auto found = byEnding.find(ending);
  if (found == byEnding.end()) return usage("report.cli.unknown_format", {{"path", platform::utf8FromPath(path)}});
  return found->second;
}

std::string namesOf(const report::Report& report) {
  std::string names;
  for (const auto& section : report.sections) names += (names.empty() ? "" : ", ") + section.id;
  return names;
}

/// The sections named by --without; each must be one the report has.
Result<ui::PrintOptions> optionsOf(const Call& call, const report::Report& report) {
  ui::PrintOptions options;
  auto rest = call.option("without");
  while (!rest.empty()) {
    const auto comma = rest.find(',');
    const auto name = rest.substr(0, comma);
    rest = comma == std::string::npos ? std::string{} : rest.substr(comma + 1);
    if (name.empty()) continue;
    if (std::ranges::find(report.sections, name, &report::Section::id) == report.sections.end()) {
      return usage("report.cli.unknown_section", {{"section", name}, {"sections", namesOf(report)}});
    }
    options.leftOut.insert(name);
  }
  return options;
}

void tellDone(const Call& call, const std::string& path, const ui::Printed& printed) {
  if (call.wantsJson()) {
    return call.print(nlohmann::ordered_json{{"path", path}, {"pages", printed.pages}, {"charts", printed.charts}, {"bytes", printed.bytes}});
  }
  call.print(call.speaker().say(Message{"report.cli.done",
                                        {{"path", path}, {"pages", std::int64_t{printed.pages}}, {"charts", std::int64_t{printed.charts}}, {"bytes", printed.bytes}}}));
}

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  const auto path = platform::pathFromUtf8(call.option("o"));
  const auto write = writerFor(path);
  if (!write) return write.error();
  auto project = call.openToRead();
  if (!project) return std::move(project).error();
  const auto report = report::buildReport(*project, rooms(), {.stop = signals.token()});
  if (!report) return report.error();
  auto options = optionsOf(call, *report);
  if (!options) return std::move(options).error();
  options->stop = signals.token();
  const Speaker speaker(call.option("lang", report->language));
  return (*write)(*report, speaker, path, *options).transform([&](const ui::Printed& printed) {
    tellDone(call, platform::utf8FromPath(path), printed);
    return Outcome::Done;
  });
}

}  // namespace

Command reportCommand() {
  return {.name = "report",
          .summary = "report.cli.summary",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "o", .value = "report.cli.arg_out", .help = "report.cli.out", .required = true},
                      {.name = "without", .value = "report.cli.arg_sections", .help = "report.cli.without"},
                      jsonOption()},
          .run = run,
          .draws = true};
}

}  // namespace prumo::cli
