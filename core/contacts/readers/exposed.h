// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"
#include "core/document/xml.h"

/// Credentials that a description gives away: told with their place, and never kept.
namespace prumo::contacts {

/// Notes what looks like a real credential, once an interface, place and line; past a limit, that there are more.
void addExposed(Found& found, ExposedSecret one);
void addExposed(Found& found, std::int64_t line, std::string place);
void exposeIn(Found& found, std::string_view name, std::string_view value, std::int64_t line);
/// The examples and default values of a description.
void exposeExamples(Found& found, document::Node root);
/// Any value of a sample; `before`: lines that stand before it.
void exposeValues(Found& found, document::Node root, std::int64_t before = 0);
/// Values, defaults and texts.
void exposeXml(Found& found, document::XmlNode root);

/// As a sentence; with the line where it has one.
Message wordsOf(const ExposedSecret& exposed);

/// Writes over those in all that will be kept, and tells them.
void hideSecrets(Found& found);

}  // namespace prumo::contacts
