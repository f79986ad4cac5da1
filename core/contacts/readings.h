// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/changes.h"

namespace prumo::contacts {

/// A reading that is about to be written.
struct FreshReading {
  const ContactSpec& spec;
  const std::vector<ContactOperation>& operations;
  const std::vector<ContactSchema>& schemas;
};

/// What it changes of the one before; `known`: the operations of the inventory. What a person wrote, and no description knows, is left alone.
Result<std::vector<Changed>> changesSince(const ProjectFile& project, const ContactSpec& before, const std::vector<ContactOperation>& known, const FreshReading& fresh);

}  // namespace prumo::contacts
