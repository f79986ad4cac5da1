// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <memory>

namespace prumo {

/// Who can mend it: the command line derives its exit code from this.
enum class ErrorKind {
  Usage,      ///< the call itself is wrong (exit 2)
  BadInput,   ///< a file, a value or the place they live in is wrong (exit 3)
  Cancelled,  ///< the person stopped the work (exit 1)
  Internal,   ///< a fault of the program (exit 4)
};

/// Why something could not be done: code and arguments, who can mend it, and what lay beneath.
struct Error {
  Message message;
  ErrorKind kind = ErrorKind::BadInput;
  std::shared_ptr<const Error> cause;

  const std::string& code() const { return message.code; }
};

/// `outer`, with `inner` as its cause.
Error because(Error outer, Error inner);

/// The error every interrupted run returns.
Error cancelled();

}  // namespace prumo
