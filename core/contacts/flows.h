// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/report/room.h"

#include <span>

/// Message flows that other rooms know of, and the contact points that carry them.
namespace prumo::contacts {

struct CarriedFlow {
  MessageFlow flow;
  std::string contact;          ///< id; empty: none that is known
  std::string contactName;
  bool isBySample = false;      ///< nobody said so: a file of that name was read as the contact point's sample
};

/// In the order of the flows.
Result<std::vector<CarriedFlow>> carriedFlows(const ProjectFile& project, std::span<const MessageFlow> flows);

/// Says which contact point carries a flow; with an empty id: none.
Result<void> carry(Transaction& edit, const ProjectFile& project, const std::string& flow, const std::string& contact);

/// A contact point for a flow that has none: a file that is dropped somewhere, called as the flow.
ContactPoint contactFor(const MessageFlow& flow, Instant now);

/// By id or name. Errors: contacts.no_flow {name}.
Result<MessageFlow> flowNamed(std::span<const MessageFlow> flows, const std::string& idOrName);

}  // namespace prumo::contacts
