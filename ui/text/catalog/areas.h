// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/catalog.h"

/// The catalog by area, one file each. Every entry's English stands in QT_TRANSLATE_NOOP("Prumo", ...) (QT_TRANSLATE_N_NOOP with a plural).
namespace prumo::text {

std::span<const Entry> baseEntries();
std::span<const Entry> storeEntries();
std::span<const Entry> methodEntries();
std::span<const Entry> findingsEntries();
std::span<const Entry> scoringEntries();
std::span<const Entry> planEntries();
std::span<const Entry> reportEntries();
std::span<const Entry> qualityEntries();
std::span<const Entry> qualityRunEntries();
std::span<const Entry> qualityProfileEntries();
std::span<const Entry> qualityPageEntries();
std::span<const Entry> qualityRuleEntries();
std::span<const Entry> reconciliationEntries();
std::span<const Entry> reconciliationPageEntries();
std::span<const Entry> contactsEntries();
std::span<const Entry> contactsPageEntries();
std::span<const Entry> contactCheckEntries();
std::span<const Entry> contactRecordEntries();
std::span<const Entry> contactExchangeEntries();
std::span<const Entry> contactProbeEntries();
std::span<const Entry> contactChangeEntries();
std::span<const Entry> contactEvidenceEntries();
std::span<const Entry> databaseEntries();
std::span<const Entry> cliEntries();
std::span<const Entry> cliReconcileEntries();
std::span<const Entry> kitEntries();
std::span<const Entry> shellEntries();
std::span<const Entry> assessEntries();
std::span<const Entry> sampleEntries();
std::span<const Entry> samplingEntries();

}  // namespace prumo::text
