// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/platform.h"
#include "core/contacts/writers/writers.h"

namespace prumo::cli {

namespace {

using namespace contacts;

Result<std::vector<ContactView>> viewsOf(const Call& call, const ProjectFile& project) {
  auto contacts = call.has("contact") ? contactNamed(project, call.option("contact")).transform([](ContactPoint one) { return std::vector{std::move(one)}; })
                                      : project.all<ContactPoint>();
  if (!contacts) return std::move(contacts).error();
  std::vector<ContactView> views;
  for (const auto& contact : *contacts) {
    auto view = viewOf(project, contact);
    if (!view) return std::move(view).error();
    views.push_back(std::move(*view));
  }
  return views;
}

Result<Outcome> exportFrom(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto views = viewsOf(call, *project);
  if (!views) return views.error();
  const auto path = platform::pathFromUtf8(call.option("o"));
  const auto format = record::fromKey<InventoryFormat>(call.option("format")).value_or(inventoryFormatOf(path));
  const Words words = [&call](const Message& message) { return call.speaker().say(message).toStdString(); };
  return writeInventory(path, format, *views, words).transform([&] {
    const auto count = static_cast<std::int64_t>(views->size());
    if (call.wantsJson()) call.print(nlohmann::ordered_json{{"path", call.option("o")}, {"format", record::keyOf(format)}, {"contacts", count}});
    else call.print(call.speaker().say(Message{"contacts.cli.exported", {{"path", call.option("o")}, {"n", count}}}));
    return Outcome::Done;
  });
}

}  // namespace

Command exportContactsCommand() {
  return {.name = "export contacts",
          .summary = "cli.export_contacts",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "format", .help = "cli.option.contacts_format", .choices = record::keysOf<InventoryFormat>()},
                      {.name = "contact", .value = "cli.value.name", .help = "cli.option.contact_alone"},
                      {.name = "o", .value = "cli.value.file", .help = "cli.option.contacts_out", .required = true, .isWritten = true},
                      jsonOption()},
          .run = exportFrom};
}

}  // namespace prumo::cli
