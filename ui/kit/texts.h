// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace prumo::ui {

/// Core speaks UTF-8 std::string, Qt speaks QString; the crossing has one name each way.
inline QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string toUtf8(const QString& text) { return text.toStdString(); }

}  // namespace prumo::ui
