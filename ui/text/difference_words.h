// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/difference_sheet.h"
#include "ui/text/speaker.h"

namespace prumo::text {

/// What a sheet of differences says in a language.
quality::DifferenceWords differenceWords(const Speaker& speaker);

}  // namespace prumo::text
