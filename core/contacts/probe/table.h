// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/probe/probe.h"
#include "core/report/chart.h"

#include <filesystem>
#include <functional>

/// The probes of a contact point side by side: for the window, and for a sheet.
namespace prumo::contacts {

/// A probe that was kept, and what it found.
struct KeptProbe {
  ContactProbe probe;
  ProbeResult result;
};
/// Newest first; at most so many, -1: all.
Result<std::vector<KeptProbe>> probesOf(const ProjectFile& project, const std::string& contact, std::int64_t most = -1);
/// The same where some are known already, for nothing of a probe ever changes: only the others are read.
Result<std::vector<KeptProbe>> probesOf(const ProjectFile& project, const std::string& contact, std::int64_t most, std::vector<KeptProbe> known);

/// What a stored detail says; what is not of its form is left out.
ProbeResult resultFrom(const std::string& detail);

using ProbeCell = std::variant<std::monostate, std::int64_t, double, std::string, Message>;
struct ProbeColumn {
  const char* title;  ///< code
  bool isNumber = false;
};
/// When, how it ended, where, tries, times in milliseconds, status, encryption, certificate, headers, redirects.
const std::vector<ProbeColumn>& probeColumns();
/// In the order of the columns.
std::vector<ProbeCell> probeRow(const KeptProbe& probe);
inline constexpr std::size_t kProbeTimeColumn = 0;
inline constexpr std::size_t kProbeOutcomeColumn = 1;
inline constexpr std::size_t kProbeExpiryColumn = 13;

/// The time of each probe, oldest first: half of its tries within the point, 95 % within its interval where there were enough of them.
report::Chart probeTrend(const std::vector<KeptProbe>& newestFirst);

/// All probes of a contact point as CSV or XLSX, by the file's name. Errors: as writeSheet.
Result<void> writeProbes(const std::filesystem::path& path, const ProjectFile& project, const ContactPoint& contact, const std::function<std::string(const Message&)>& words);

}  // namespace prumo::contacts
