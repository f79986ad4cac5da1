// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// AsyncAPI 2 and 3 (asyncapi.com/docs/reference/specification), in JSON or YAML. Operations are told as the described application does them:
/// what others publish for it in version 2, it receives.
bool isAsyncApi(const Outline& outline);
Result<Found> readAsyncApi(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
