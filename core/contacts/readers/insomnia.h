// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// What Insomnia exports: format 4 (a list of resources, JSON or YAML) and 5 ("collection.insomnia.rest/5.0", a tree in YAML).
bool isInsomnia(const Outline& outline);
Result<Found> readInsomnia(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
