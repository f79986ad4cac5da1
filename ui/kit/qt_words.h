// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prumo::ui {

/// The words that Qt brings itself (file dialogs, the menu of a text field) follow the language, where Qt's translations are installed.
void speakQt(std::string_view language);

}  // namespace prumo::ui
