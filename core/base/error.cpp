// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace prumo {

Error because(Error outer, Error inner) {
  outer.cause = std::make_shared<const Error>(std::move(inner));
  return outer;
}

Error cancelled() { return {{"base.cancelled", {}}, ErrorKind::Cancelled, nullptr}; }

}  // namespace prumo
