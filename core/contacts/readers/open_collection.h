// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// OpenCollection, as Bruno writes it from version 3 on: a folder of YAML files, all in one file, or one request.
bool isOpenCollection(const Outline& outline);
/// `file`: the collection's "opencollection.yml", whatever it is called, or a request.
Result<Found> readOpenCollection(const std::filesystem::path& file, const Job& job);

}  // namespace prumo::contacts
