// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prumo::ui {

/// What is being typed is given out as if its field had been left; the keyboard stays where it is, if the field does.
void settleEditor();

}  // namespace prumo::ui
