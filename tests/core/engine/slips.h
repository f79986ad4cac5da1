// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// How many single-digit changes of the text the test still lets pass.
template <class Test>
int survivors(std::string text, Test test) {
  int passed = 0;
  for (auto& c : text) {
    if (c < '0' || c > '9') continue;
    const char original = c;
    for (char other = '0'; other <= '9'; ++other) {
      c = other;
      passed += other != original && test(text) ? 1 : 0;
    }
    c = original;
  }
  return passed;
}
