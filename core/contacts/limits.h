// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/contacts/contact.h"

/// What platforms allow, as content with source and date.
namespace prumo::contacts {

struct KnownLimit {
  std::string platform;
  std::optional<std::int64_t> calls;   ///< in `seconds`; nothing: the platform publishes no number
  double seconds = 0;
  LocalText scope;
  LocalText note;
  std::string source;
  std::string notedOn;  ///< date
};

/// Reads such a list (format: resources/contacts/README.md). Errors {place}: json.*, contacts.limits_format {format}, record.not_a_date.
Result<std::vector<KnownLimit>> parseLimits(std::string_view json);

/// As a line to choose: contacts.limit or contacts.limit_unpublished.
Message lineOf(const KnownLimit& limit, std::string_view language);

/// Takes a limit over into a contact point, with where it is from. Without a number only what is known of it.
void apply(ContactPoint& contact, const KnownLimit& limit, std::string_view language);

}  // namespace prumo::contacts
