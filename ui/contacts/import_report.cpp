// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/import_report.h"

#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr int kTold = 3;  ///< sentences of what was not understood

}  // namespace

ImportReport::ImportReport(const Speaker& speaker) : m_speaker(speaker) {}

void ImportReport::take(const ReadFile& read, const SavedIntake& saved) {
  ++m_read;
  if (m_exposed == 0 && !read.exposed.empty()) {
    m_exposedIn = read.file;
    m_firstExposed = read.exposed.front();
  }
  m_exposed += std::ssize(read.exposed);
  for (const auto& name : saved.gone) add(m_speaker.say(Message{"contacts_page.import.gone", {{"name", name}, {"file", read.file}}}));
  for (const auto& name : saved.withdrawn) add(m_speaker.say(Message{"contacts.probe.withdrawn", {{"name", name}}}));
  for (const auto& left : read.notTaken) add(fromUtf8(read.file) + QStringLiteral(": ") + m_speaker.say(left.why));
  for (const auto& taken : read.interfaces) {
    if (std::ranges::find(saved.gone, taken.contact.name) == saved.gone.end()) count(taken);
  }
}

void ImportReport::refuse(const std::string& file, const Error& error) {
  const auto words = m_speaker.say(error);
  add(words.contains(fromUtf8(file)) ? words : fromUtf8(file) + QStringLiteral(": ") + words);
}

void ImportReport::add(const QString& words) { m_details.size() < kTold ? m_details.append(words) : static_cast<void>(++m_more); }

void ImportReport::count(const TakenInterface& taken) {
  const auto counts = changeCountsOf(taken);
  m_sum = {m_sum.added + counts.added, m_sum.changed + counts.changed, m_sum.removed + counts.removed, m_sum.breaking + counts.breaking};
  m_last = taken.contact.id;
  if (taken.changes.empty() || taken.isReadBefore) return;
  if (!m_gravest || counts.breaking > m_gravest->breaking) m_gravest = Changed{taken.contact.id, taken.contact.name, counts.breaking};
}

QString ImportReport::exposedWords() const {
  const auto* code = m_firstExposed.line > 0 ? "contacts_page.import.exposed" : "contacts_page.import.exposed_somewhere";
  return m_speaker.say(Message{code, {{"n", m_exposed}, {"file", m_exposedIn}, {"line", m_firstExposed.line}, {"place", m_firstExposed.place}}});
}

QString ImportReport::readWords() const {
  auto words = m_speaker.say(Message{"contacts_page.import.done", {{"n", m_read}, {"added", m_sum.added}, {"changed", m_sum.changed}, {"removed", m_sum.removed}}});
  if (m_sum.breaking > 0) words += u' ' + m_speaker.say(Message{"contacts.change.breaking", {{"n", m_sum.breaking}}});
  return words;
}

QString ImportReport::words(std::optional<std::size_t> stoppedOf) const {
  QStringList all;
  if (m_exposed > 0) all += exposedWords();
  if (stoppedOf) all += m_speaker.say(Message{"contacts_page.import.stopped", {{"n", m_read}, {"all", static_cast<std::int64_t>(*stoppedOf)}}});
  if (m_read > 0) all += readWords();
  all += m_details;
  if (m_more > 0) all += m_speaker.say(Message{"contacts_page.import.more", {{"n", m_more}}});
  return all.join(u'\n');
}

}  // namespace prumo::ui
