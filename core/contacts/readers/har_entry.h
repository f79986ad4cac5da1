// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/examples.h"

namespace prumo::contacts {

/// One entry of a HAR as an example of an operation.
struct HarRequest {
  ExampleRequest example;
  std::string base;           ///< "https://shop.example:8443"; empty: it has no address on the network
  bool isFile = false;        ///< an image, style, font or script: no part of an interface
  bool hasPassword = false;   ///< in its address
};
HarRequest harRequest(document::Node entry);

}  // namespace prumo::contacts
