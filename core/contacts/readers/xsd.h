// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// XML Schema (w3.org/TR/xmlschema-0): each global element is the layout of a file.
bool isXsd(const Outline& outline);
Result<Found> readXsd(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
