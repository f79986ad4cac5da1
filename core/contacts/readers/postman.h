// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// A Postman collection, format 2.0 or 2.1 (schema.postman.com). Version 1 is recognised and refused: contacts.postman_old.
bool isPostman(const Outline& outline);
Result<Found> readPostman(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
