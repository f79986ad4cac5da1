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

/// As much of a text as somebody looks at: laying out a megabyte of it in a cell holds the window up for seconds.
inline QString glimpse(const QString& text, qsizetype most = 1000) {
  if (text.size() <= most) return text;
  return text.first(text.at(most - 1).isHighSurrogate() ? most - 1 : most) + QChar{0x2026};
}

}  // namespace prumo::ui
