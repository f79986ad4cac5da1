// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

class QObject;

namespace prumo::ui {

/// Called by a worker: has `act` done on the thread of `owner`, in one turn of its event loop, and waits for it. Whether it was done: where the work
/// is stopped before the turn comes, it never will be. The owner outlives the work.
bool inTurn(QObject* owner, const std::stop_token& stop, std::function<void()> act);

}  // namespace prumo::ui
