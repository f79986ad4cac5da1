// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// A file that is exchanged, as its own description: CSV, JSON, JSON Lines or XML, whose layout is inferred from its first megabytes. No value is kept.
/// It is never recognised by itself: any file may be a sample.
bool isSample(const Outline& outline);
Result<Found> readSample(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
