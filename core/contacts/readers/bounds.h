// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"

namespace prumo::contacts {

/// Cuts lists that nobody reads to the end and no record holds (a hundred thousand servers), and says where.
void boundLists(Found& found);

}  // namespace prumo::contacts
