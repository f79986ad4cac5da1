// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"

#include <nlohmann/json.hpp>

namespace prumo::contacts {

/// How callers sign in, as OpenAPI writes it: what the operations say; where they say nothing, what the inventory knows of the contact point holds for all.
class StubSecurity {
public:
  explicit StubSecurity(const ContactView& view);

  /// `nameOf`: what a component may be called.
  void addTo(nlohmann::ordered_json& document, std::string (*nameOf)(std::string_view)) const;
  void addTo(nlohmann::ordered_json& operation, const FoundOperation& one, std::string (*nameOf)(std::string_view)) const;

private:
  std::vector<std::string> of(const FoundOperation& operation) const;

  std::vector<FoundSecurity> m_schemes;
  bool m_isOfAll = false;
};

}  // namespace prumo::contacts
