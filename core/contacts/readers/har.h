// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// A recording of what a browser or proxy sent and got, HAR 1.1 or 1.2 (w3c.github.io/web-performance/specs/HAR): one interface for each scheme
/// and host, requests of one kind put together into one operation. Of values, cookies and secrets only names and types remain.
bool isHar(const Outline& outline);
Result<Found> readHar(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
