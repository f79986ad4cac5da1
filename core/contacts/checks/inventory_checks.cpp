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
  if (!headroom) return {};
  if (headroom->share < 0) return Message{"contacts.check.too_little_headroom.condition", {{"name", view.contact.name}, {"needed", headroom->needed}, {"limit", headroom->limit}}};
  if (headroom->windowShare.value_or(0) >= 0) return {};
  return Message{"contacts.check.too_little_headroom.window", {{"name", view.contact.name}, {"seconds", headroom->fullSync}, {"minutes", *view.contact.windowMinutes}}};
}

}  // namespace prumo::contacts
