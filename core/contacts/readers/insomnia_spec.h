// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"

#include <filesystem>

namespace prumo::contacts {

/// The OpenAPI description that a design document of Insomnia holds, as a text or as a part of it: read as such, with the lines of the file
/// where it is a part of it.
void readInsomniaSpec(Found& found, document::Node contents, const std::filesystem::path& path);

}  // namespace prumo::contacts
