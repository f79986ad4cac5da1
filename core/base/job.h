// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace prumo {

/// What a long piece of work is given: how it is asked to stop, and whom it tells how far it is (share done, 0 to 1).
/// The default never stops and tells nobody.
struct Job {
  std::stop_token stop;
  std::function<void(double share)> progress = [](double) {};
};

}  // namespace prumo
