// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/room.h"

namespace prumo::contacts {

/// The room as the house sees it.
Room room();

}  // namespace prumo::contacts
