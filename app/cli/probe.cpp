// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/platform.h"
#include "core/contacts/checks/checks.h"
#include "core/contacts/probe/probe.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prumo::cli {

namespace {

using namespace contacts;
using nlohmann::ordered_json;

/// What --fail-on takes; each includes those before it.
constexpr std::array kGates{"unreachable", "untrusted", "expiring"};

Result<int> triesOf(const Call& call) {
  if (!call.has("tries")) return 1;
  const auto text = call.option("tries");
  int tries = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tries);
  const bool isNumber = error == std::errc{} && end == text.data() + text.size();
  if (!isNumber || tries < 1 || tries > kMostTries) return usage("contacts.probe.bad_tries", {{"most", std::int64_t{kMostTries}}});
  return tries;
}

/// The contact point that was named, or all that have an address.
Result<std::vector<ContactPoint>> askedFor(const Call& call, const ProjectFile& project) {
  if (call.has("contact")) return contactNamed(project, call.option("contact")).transform([](ContactPoint one) { return std::vector{std::move(one)}; });
  return project.all<ContactPoint>().transform([](std::vector<ContactPoint> all) {
    std::erase_if(all, [](const ContactPoint& one) { return one.address.empty(); });
    return all;
  });
}

/// The plans of those; of several contact points one that cannot be asked is told and left out.
Result<std::vector<ProbePlan>> plansOf(const Call& call, const std::vector<ContactPoint>& contacts, bool isDry) {
  const auto tries = triesOf(call);
  if (!tries) return tries.error();
  std::vector<ProbePlan> plans;
  for (const auto& contact : contacts) {
    auto plan = planFor(contact, *tries);
    const bool mayAsk = isDry || contact.isProbeAllowed;
    if (plan && mayAsk) {
      plans.push_back(std::move(*plan));
      continue;
    }
    auto reason = plan ? Error{{"contacts.probe.not_allowed", {{"name", contact.name}}}, ErrorKind::BadInput, nullptr} : std::move(plan).error();
    if (call.has("contact")) return reason;
    call.tell(reason.message);
  }
  if (plans.empty()) return Error{{"contacts.probe.nobody", {}}, ErrorKind::BadInput, nullptr};
  return plans;
}

ordered_json planJson(const Call& call, const ProbePlan& plan) {
  auto words = ordered_json::array();
  for (const auto& one : wordsOf(plan)) words.push_back(call.speaker().say(one).toStdString());
  return {{"contact", plan.name}, {"address", addressOf(plan)}, {"allowed", plan.isAllowed}, {"tries", plan.tries}, {"plan", std::move(words)}};
}

void printLines(const Call& call, const std::string& head, const std::vector<Message>& words) {
  call.print(QString::fromStdString(head));
  for (const auto& one : words) call.print(QStringLiteral("  ") + call.speaker().say(one));
}

Result<Outcome> say(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto contacts = askedFor(call, *project);
  if (!contacts) return contacts.error();
  const auto plans = plansOf(call, *contacts, true);
  if (!plans) return plans.error();
  auto all = ordered_json::array();
  for (const auto& plan : *plans) {
    if (call.wantsJson()) all.push_back(planJson(call, plan));
    else printLines(call, plan.name, wordsOf(plan));
    if (!plan.isAllowed) call.tell({"contacts.probe.not_allowed", {{"name", plan.name}}});
  }
  if (call.wantsJson()) call.print(all);
  return Outcome::Done;
}

/// Notes the consultant's yes.
Result<void> allow(ProjectFile& project, std::vector<ContactPoint>& contacts) {
  for (auto& contact : contacts) {
    if (contact.isProbeAllowed) continue;
    contact.isProbeAllowed = true;
    const auto saved = project.edit({"contacts.edit.allow_probe", {{"name", contact.name}}}, [&](Transaction& edit) { return edit.update(contact); });
    if (!saved) return saved.error();
  }
  return {};
}

bool fails(const std::string& gate, const ProbeResult& result) {
  const auto level = std::ranges::find(kGates, gate) - kGates.begin();
  if (!isAnswer(result.outcome)) return true;
  if (level >= 1 && result.outcome == ProbeOutcome::Untrusted) return true;
  return level >= 2 && result.trust && endsSoon(result.trust->daysToExpiry);
}

/// Says what it is about to do, does it, and keeps what it found.
Result<ProbeResult> probeOne(const Call& call, ProjectFile& project, const ProbePlan& plan, const Job& job) {
  for (const auto& one : wordsOf(plan)) call.tell(one);
  auto result = probe(plan, job, *project.author().clock);
  if (!result) return result;
  const auto saved = project.edit({"contacts.edit.probe", {{"name", plan.name}}}, [&](Transaction& edit) { return edit.insert(recordOf(plan, *result)); });
  if (!saved) return saved.error();
  return result;
}

Result<Outcome> ask(const Call& call) {
  if (call.has("allow") && !call.has("contact")) return usage("contacts.probe.allow_whom");
  if (const auto tries = triesOf(call); !tries) return tries.error();
  const platform::StopSignals signals;
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  auto contacts = askedFor(call, *project);
  if (!contacts) return std::move(contacts).error();
  if (call.has("allow")) {
    if (auto allowed = allow(*project, *contacts); !allowed) return std::move(allowed).error();
  }
  const auto plans = plansOf(call, *contacts, false);
  if (!plans) return plans.error();
  auto all = ordered_json::array();
  auto outcome = Outcome::Done;
  for (const auto& plan : *plans) {
    const auto result = probeOne(call, *project, plan, {signals.token()});
    if (!result) return result.error();
    auto json = jsonOf(*result);
    json["contact"] = plan.name;
    all.push_back(std::move(json));
    if (!call.wantsJson()) printLines(call, plan.name, wordsOf(*result));
    if (call.has("fail-on") && fails(call.option("fail-on"), *result)) outcome = Outcome::GateFailed;
  }
  if (call.wantsJson()) call.print(all);
  return outcome;
}

Result<Outcome> run(const Call& call) {
  return call.has("dry-run") ? say(call) : ask(call);
}

}  // namespace

Command probeCommand() {
  return {.name = "probe",
          .summary = "cli.probe",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "contact", .value = "cli.value.name", .help = "cli.option.probe_contact"},
                      {.name = "tries", .value = "cli.value.count", .help = "cli.option.probe_tries"},
                      {.name = "allow", .help = "cli.option.probe_allow"},
                      {.name = "dry-run", .help = "cli.option.probe_dry_run"},
                      {.name = "fail-on", .help = "cli.option.probe_fail_on", .choices = {kGates.begin(), kGates.end()}},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
