// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace prumo::document {

/// Something in an XML file that was put right or passed over, and may not be what was meant: document.wrong_encoding {declared, used},
/// document.unknown_encoding {declared}, document.not_utf8, document.doctype, document.repeated_key {text}, document.further_documents.
struct XmlRemark {
  std::int64_t line = 0;   ///< also an argument of the message
  Message what;
};

XmlRemark xmlRemark(std::string code, std::int64_t line, std::vector<std::pair<std::string, Argument>> args = {});

/// An XML file as UTF-8 without mark. The bytes decide where they contradict the declaration, and that is told.
std::string xmlText(std::string_view bytes, std::vector<XmlRemark>& remarks);

}  // namespace prumo::document
