// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace prumo {

/// Finds texts by words (SQLite FTS5, in memory): whatever the case and the accents, and as soon as a word begins so. Use it from one thread at a time.
class TextIndex {
public:
  /// Errors: store.read_failed.
  static Result<TextIndex> make();
  TextIndex(TextIndex&&) noexcept;
  TextIndex& operator=(TextIndex&&) noexcept;
  ~TextIndex();

  /// A text that belongs to `owner`, who may have many.
  Result<void> add(const std::string& owner, std::string_view text);
  /// The owners of texts in which every word occurs; nobody where there is no word.
  Result<std::set<std::string>> find(std::string_view words) const;

private:
  struct State;
  explicit TextIndex(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace prumo
