// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

namespace prumo::ui {

/// Gives every entry of a ZIP archive (as Qt writes it: no archive comment, no ZIP64) this time instead of the time it was written at, so
/// that equal contents are equal bytes. Anything else is left as it is.
void stampZip(QByteArray& archive, Instant at);

}  // namespace prumo::ui
