// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// A collection of Bruno: its folder, the bruno.json in it, one .bru file, or what Bruno exports as JSON.
bool isBruno(const Outline& outline);
Result<Found> readBruno(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
