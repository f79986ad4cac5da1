// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_time.h"

#include <chrono>

namespace prumo {

Instant modifiedAt(const std::filesystem::path& path) {
  std::error_code fault;
  const auto time = std::filesystem::last_write_time(path, fault);
  if (fault) return {};
  const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(system).count(), 0};
}

}  // namespace prumo
