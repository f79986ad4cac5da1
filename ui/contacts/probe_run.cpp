// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/probe_run.h"

#include "core/contacts/probe/probe.h"
#include "ui/kit/message_bar.h"

namespace prumo::ui {

namespace {

using namespace contacts;

QString joined(const Speaker& speaker, const std::vector<Message>& words) {
  QStringList all;
  for (const auto& one : words) all += speaker.say(one);
  return all.join(u'\n');
}

}  // namespace

ProbeRun::ProbeRun(Workspace& workspace, WorkBar& work, MessageBar& message, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message) {}

void ProbeRun::propose(const ContactPoint& contact) {
  const auto& speaker = m_workspace.speaker();
  const auto plan = planFor(contact, kTellingTries);
  if (!plan) return tellFailure(m_message, speaker, plan.error());
  const auto agree = speaker.say(contact.isProbeAllowed ? "contacts_page.probe_now" : "contacts_page.probe_allow");
  m_message.tell(MessageBar::Tone::Info, joined(speaker, wordsOf(*plan)), {{agree, [this, agreed = *plan] { start(agreed); }}});
}

/// The consultant's yes is an edit of its own, and stands before what follows from it. It holds for the address that was shown: where the contact
/// point has another one by now, or may not be probed any more, it is proposed anew.
void ProbeRun::start(const ProbePlan& agreed) {
  if (m_work.isRunning() || !m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  auto found = m_workspace.project().find<ContactPoint>(agreed.contact);
  if (!found) return tellFailure(m_message, m_workspace.speaker(), found.error());
  if (!*found) return;
  auto& contact = **found;
  auto plan = planFor(contact, kTellingTries);
  const bool isAsShown = plan && addressOf(*plan) == addressOf(agreed) && (plan->isAllowed || !agreed.isAllowed);
  if (!isAsShown) return propose(contact);
  if (!contact.isProbeAllowed) {
    contact.isProbeAllowed = plan->isAllowed = true;
    const auto allow = [&contact](Transaction& edit) { return edit.update(contact); };
    if (!m_workspace.edit({"contacts.edit.allow_probe", {{"name", contact.name}}}, allow)) return;
  }
  run(*plan);
}

void ProbeRun::run(const ProbePlan& plan) {
  const auto work = [plan](const Job& job) { return probe(plan, job); };
  m_work.run<ProbeResult>({"contacts.edit.probe", {{"name", plan.name}}}, work, [this, plan](Result<ProbeResult> result) {
    const auto& speaker = m_workspace.speaker();
    if (!result) return tellFailure(m_message, speaker, result.error());
    const auto keep = [&](Transaction& edit) { return edit.insert(recordOf(plan, *result)); };
    if (!m_workspace.edit({"contacts.edit.probe", {{"name", plan.name}}}, keep)) return;
    m_message.tell(isAnswer(result->outcome) ? MessageBar::Tone::Info : MessageBar::Tone::Bad, joined(speaker, wordsOf(*result)));
  });
}

}  // namespace prumo::ui
