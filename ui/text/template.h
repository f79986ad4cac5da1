// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace prumo::text {

/// What stands for `{name}` or `{name:form}` (form empty without one); nothing leaves the braces as they are.
using Fill = std::function<std::optional<QString>(QStringView name, QStringView form)>;

/// The sentence with its arguments filled in, in one pass: braces and %n inside an argument's value stay what they are.
/// `%n` is the argument "n" without a form.
QString filled(QStringView sentence, const Fill& fill);

}  // namespace prumo::text
