// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/layout.h"

/// The exchanges as a drawing, for the screen and for a page.
namespace prumo::contacts {

/// Boxes are systems, lines are contact points in the colour and with the letter of their worst finding; an arrow says where the data goes.
report::Diagram diagramOf(const Exchanges& exchanges, const ExchangeLayout& layout);

/// The same so that names can be read on a page: in the direction that allows the larger letters, and with less detail where it has to be. Its notes
/// say what was left out and why it may look plain. Errors: that of cancelled().
Result<report::Diagram> pageDiagram(const Exchanges& whole, const Job& job = {}, const std::string& program = "dot");

}  // namespace prumo::contacts
