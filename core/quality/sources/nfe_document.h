// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/xml_parser.h"

#include <string>
#include <vector>

/// NF-e (model 55) and NFC-e (model 65), layouts 3.10 and 4.00 (Manual de Orientação do Contribuinte), alone, with their protocol, or
/// several in one message. Groups that are not named here, such as IBS, CBS and IS of the tax reform, are passed over.
namespace prumo::quality {

/// Notes: a row each invoice, with its totals. Items: a row each item.
enum class NfeTable { Notes, Items };

/// Columns by the official names of their tags; those of issuer and recipient with "emit." and "dest." before them; "chave" is the
/// access key.
const std::vector<std::string>& nfeColumns(NfeTable table);

struct NfeRow {
  std::int64_t line = 0;
  std::vector<std::string> cells;
};

struct NfeDocument {
  std::size_t notes = 0;
  std::vector<NfeRow> rows;
  XmlFault fault = XmlFault::None;  ///< then what was read before is not to be trusted
  std::int64_t line = 1;            ///< where
};

NfeDocument readNfe(std::string_view xml, NfeTable table);

}  // namespace prumo::quality
