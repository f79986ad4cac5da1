// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/plan.h"
#include "ui/text/speaker.h"

#include <optional>

/// How a plan's tolerances and words are typed and read back.
namespace prumo::ui {

/// "0,01", "1%", "0,01; 1%; ×0,01" of a number, "90 s" of a moment, "paid=pago; canceled=cancelado" of a mapping.
QString toleranceText(const quality::FieldPair& field, const Speaker& speaker);
/// Whether it could be read into the field, in the speaker's way to write numbers.
bool readTolerance(const QString& text, quality::FieldPair& field, const Speaker& speaker);

/// A share as it is typed: "0,5%".
QString shareText(double share, const Speaker& speaker);
std::optional<double> shareFromText(QString text, const Speaker& speaker);

}  // namespace prumo::ui
