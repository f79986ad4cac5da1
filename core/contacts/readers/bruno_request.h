// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/bru_text.h"
#include "core/contacts/readers/collection.h"

namespace prumo::contacts {

/// How a request, folder or collection signs in. `mode` empty or "inherit": as what it stands in does.
struct BrunoAuth {
  std::string mode;
  std::vector<ExampleEntry> attributes;

  bool isInherited() const { return mode.empty() || mode == "inherit"; }
};
BrunoAuth brunoAuth(const BruText& text);
BrunoAuth brunoAuth(document::Node auth);

/// The block that says method and address; nullptr: the text is no request.
const BruBlock* brunoMethod(const BruText& text);
void addBrunoRequest(Collection& into, const BruText& text, const BrunoAuth& inherited, const std::string& group);
/// The same of an item of the JSON export.
void addBrunoRequest(Collection& into, document::Node item, const BrunoAuth& inherited, const std::string& group);

/// The same as OpenCollection writes it (docs.usebruno.com, "OpenCollection YAML").
BrunoAuth openCollectionAuth(document::Node auth);
void addOpenCollectionRequest(Collection& into, document::Node item, const BrunoAuth& inherited, const std::string& group);

}  // namespace prumo::contacts
