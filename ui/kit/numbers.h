// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace prumo::ui {

/// A value as it stands in an editor: without units and group separators, dates as the language writes them with four digits of year.
QString textForEditing(const record::Value& value, record::Kind kind, const QLocale& locale);

/// What a person typed, as a value of that kind; an empty text is no value (empty text for words and dates). Numbers may carry group
/// separators, a currency sign or (for shares, which are typed in per cent) a per cent sign. Nothing when it cannot be read.
std::optional<record::Value> valueFromText(const QString& text, record::Kind kind, const QLocale& locale);

/// The language's date format with four digits of year, "dd/MM/yyyy".
QString dateFormat(const QLocale& locale);

}  // namespace prumo::ui
