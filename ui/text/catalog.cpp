// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog.h"

#include "ui/text/catalog/areas.h"

#include <array>
#include <unordered_map>

namespace prumo::text {

std::span<const std::span<const Entry>> allEntries() {
  static const std::array areas{
      baseEntries(),
      storeEntries(),
      methodEntries(),
      findingsEntries(),
      scoringEntries(),
      planEntries(),
      reportEntries(),
      qualityEntries(),
      qualityRunEntries(),
      qualityProfileEntries(),
      qualityPageEntries(),
      qualityRuleEntries(),
      reconciliationEntries(),
      reconciliationPageEntries(),
      contactsEntries(),
      contactsPageEntries(),
      contactCheckEntries(),
      contactRecordEntries(),
      contactExchangeEntries(),
      contactProbeEntries(),
      contactChangeEntries(),
      contactEvidenceEntries(),
      databaseEntries(),
      cliEntries(),
      cliReconcileEntries(),
      kitEntries(),
      shellEntries(),
      assessEntries(),
      sampleEntries(),
      samplingEntries(),
  };
  return areas;
}

const char* sentence(std::string_view code) {
  static const auto byCode = [] {
    std::unordered_map<std::string_view, const char*> map;
    for (const auto area : allEntries()) {
      for (const auto& entry : area) map.emplace(entry.code, entry.english);
    }
    return map;
  }();
  const auto found = byCode.find(code);
  return found == byCode.end() ? nullptr : found->second;
}

}  // namespace prumo::text
