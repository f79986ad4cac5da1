// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/list.h"
#include "core/contacts/headroom.h"

namespace prumo::contacts {

std::optional<Message> lookForOrphan(const ContactView& view) {
  if (!view.contact.provider.empty() && !view.contact.consumer.empty()) return {};
  const auto* code = view.contact.provider.empty() && view.contact.consumer.empty() ? "contacts.check.orphan.both" : view.contact.provider.empty() ? "contacts.check.orphan.provider" : "contacts.check.orphan.consumer";
  return Message{code, {{"name", view.contact.name}}};
}

std::optional<Message> lookForNoOwner(const ContactView& view) {
  if (!view.contact.owner.empty()) return {};
  return Message{"contacts.check.no_owner.condition", {{"name", view.contact.name}}};
}

std::optional<Message> lookForTooLittleHeadroom(const ContactView& view) {
  const auto headroom = headroomOf(view.contact);
  if (!headroom || leastRoom(*headroom) >= 0) return {};
  return basisOf(view.contact, *headroom);
}

std::optional<Message> lookForScarceHeadroom(const ContactView& view) {
  const auto headroom = headroomOf(view.contact);
  if (!headroom || leastRoom(*headroom) < 0 || leastRoom(*headroom) >= kEnoughRoom) return {};
  return basisOf(view.contact, *headroom);
}

}  // namespace prumo::contacts
