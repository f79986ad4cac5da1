// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/platform.h"
#include "core/base/secrets.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Less than a terminal hands on of one line (4,095 bytes): what it cut off without a word is too long in any case.
constexpr std::int64_t kLongest = 4000;

/// The name is what addresses say after secret=: it has to be one that they can say.
Result<std::string> nameIn(const Call& call) {
  const auto& name = call.parameter(0);
  const bool isPlain = std::ranges::all_of(name, [](unsigned char c) { return c > 0x20 && c != 0x7F; });
  if (isPlain && !name.empty() && name.size() <= 200) return name;
  return usage("cli.secret.bad_name", {{"name", name}});
}

/// Without a keeper nothing can be kept beyond this call.
Result<std::shared_ptr<SecretKeeper>> keeper() {
  if (auto found = secretKeeper()) return found;
  return noKeychain({});
}

void say(const Call& call, const std::string& name, const char* place) {
  if (call.wantsJson()) return call.print(Json{{"name", name}, {"variable", secretVariable(name)}, {"place", place ? Json(place) : Json(nullptr)}});
  const Message words{place ? "cli.secret." + std::string{place} : std::string{"cli.secret.nowhere"}, {{"name", name}, {"variable", secretVariable(name)}}};
  call.print(call.speaker().say(words));
}

/// From standard input and never from the command line, which everybody on the machine can read.
Result<Outcome> keep(const Call& call) {
  const auto name = nameIn(call);
  if (!name) return name.error();
  const auto chain = keeper();
  if (!chain) return chain.error();
  const auto password = platform::readHidden(call.speaker().say(Message{"cli.secret.ask", {{"name", *name}}}).toStdString() + ": ", static_cast<std::size_t>(kLongest));
  if (!password || password->empty()) return badInput("cli.secret.empty", {});
  if (std::ssize(*password) > kLongest) return badInput("cli.secret.too_long", {{"most", kLongest}});
  return (*chain)->write(*name, *password, {}).transform([&] {
    say(call, *name, "keychain");
    return Outcome::Done;
  });
}

Result<Outcome> forget(const Call& call) {
  const auto name = nameIn(call);
  if (!name) return name.error();
  const auto chain = keeper();
  if (!chain) return chain.error();
  return (*chain)->forget(*name, {}).transform([&] {
    say(call, *name, nullptr);
    return Outcome::Done;
  });
}

/// Where a password would be taken from; the password itself is never shown.
Result<Outcome> find(const Call& call) {
  const auto name = nameIn(call);
  if (!name) return name.error();
  const auto found = findSecret(*name);
  if (!found) return found.error();
  say(call, *name, *found ? record::keyOf((*found)->place).data() : nullptr);
  return *found ? Outcome::Done : Outcome::GateFailed;
}

Command command(const char* name, const char* summary, Result<Outcome> (*run)(const Call&)) {
  return {.name = name, .summary = summary, .parameters = {{"cli.arg.secret"}}, .options = {jsonOption()}, .run = run};
}

}  // namespace

Command secretKeepCommand() { return command("secret keep", "cli.secret_keep", keep); }
Command secretFindCommand() { return command("secret find", "cli.secret_find", find); }
Command secretForgetCommand() { return command("secret forget", "cli.secret_forget", forget); }

}  // namespace prumo::cli
