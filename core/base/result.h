// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace prumo {

template <class T>
class Result;
template <>
class Result<void>;

namespace detail {
template <class>
inline constexpr bool isResult = false;
template <class T>
inline constexpr bool isResult<Result<T>> = true;
}  // namespace detail

/// A value, or the Error that explains why there is none. The verbs are those of std::expected,
/// so that a later swap is a rename. Asking for what is not there is a broken invariant, and asserted.
template <class T>
class [[nodiscard]] Result {
public:
  using value_type = T;

  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return m_state.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& value() & { return assert(has_value()), *std::get_if<0>(&m_state); }
  const T& value() const& { return assert(has_value()), *std::get_if<0>(&m_state); }
  T&& value() && { return assert(has_value()), std::move(*std::get_if<0>(&m_state)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const& { return assert(!has_value()), *std::get_if<1>(&m_state); }
  Error&& error() && { return assert(!has_value()), std::move(*std::get_if<1>(&m_state)); }

  template <class U>
  T value_or(U&& fallback) && {
    return has_value() ? std::move(*this).value() : static_cast<T>(std::forward<U>(fallback));
  }

  template <class F>
  auto and_then(F&& next) && -> std::invoke_result_t<F, T&&> {
    static_assert(detail::isResult<std::invoke_result_t<F, T&&>>, "and_then needs a function that returns a Result");
    if (has_value()) return std::invoke(std::forward<F>(next), std::move(*this).value());
    return std::move(*this).error();
  }

  template <class F>
  auto transform(F&& change) && -> Result<std::invoke_result_t<F, T&&>> {
    using U = std::invoke_result_t<F, T&&>;
    if (!has_value()) return std::move(*this).error();
    if constexpr (std::is_void_v<U>) {
      std::invoke(std::forward<F>(change), std::move(*this).value());
      return Result<U>{};
    } else {
      return std::invoke(std::forward<F>(change), std::move(*this).value());
    }
  }

  template <class F>
  Result or_else(F&& mend) && {
    if (has_value()) return std::move(*this);
    return std::invoke(std::forward<F>(mend), std::move(*this).error());
  }

private:
  std::variant<T, Error> m_state;
};

/// Done, or the Error that explains why not.
template <>
class [[nodiscard]] Result<void> {
public:
  using value_type = void;

  Result() = default;
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return m_state.index() == 0; }
  explicit operator bool() const { return has_value(); }
  void value() const { assert(has_value()); }

  const Error& error() const& { return assert(!has_value()), *std::get_if<1>(&m_state); }
  Error&& error() && { return assert(!has_value()), std::move(*std::get_if<1>(&m_state)); }

  template <class F>
  auto and_then(F&& next) && -> std::invoke_result_t<F> {
    if (has_value()) return std::invoke(std::forward<F>(next));
    return std::move(*this).error();
  }

  template <class F>
  auto transform(F&& make) && -> Result<std::invoke_result_t<F>> {
    if (!has_value()) return std::move(*this).error();
    if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
      std::invoke(std::forward<F>(make));
      return Result{};
    } else {
      return std::invoke(std::forward<F>(make));
    }
  }

  template <class F>
  Result or_else(F&& mend) && {
    if (has_value()) return std::move(*this);
    return std::invoke(std::forward<F>(mend), std::move(*this).error());
  }

private:
  std::variant<std::monostate, Error> m_state;
};

}  // namespace prumo
