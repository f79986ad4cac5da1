// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string>
#include <string_view>

namespace prumo::store {

/// Errors: store.attachment_too_large {size, limit}.
Result<void> writeAttachment(Connection& connection, const std::string& sha256, std::string_view bytes, const std::string& mediaType);

/// Errors: store.no_attachment {sha256}, store.damaged when the bytes are no longer those that were stored.
Result<std::string> readAttachment(Connection& connection, const std::filesystem::path& path, const std::string& sha256);

/// Errors: store.damaged for the first attachment whose bytes are not those its name says.
Result<void> checkAttachments(Connection& connection, const std::filesystem::path& path);

}  // namespace prumo::store
