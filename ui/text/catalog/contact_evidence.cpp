// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> contactEvidenceEntries() {
  static const Entry entries[] = {
      {"contacts.probe.column.dns", QT_TRANSLATE_NOOP("Prumo", "DNS (ms)")},
      {"contacts.probe.column.connect", QT_TRANSLATE_NOOP("Prumo", "Connecting (ms)")},
      {"contacts.probe.column.tls", QT_TRANSLATE_NOOP("Prumo", "TLS (ms)")},
      {"contacts.probe.column.first_byte", QT_TRANSLATE_NOOP("Prumo", "First byte (ms)")},
      {"contacts.probe.column.cipher", QT_TRANSLATE_NOOP("Prumo", "Cipher")},
      {"contacts.probe.column.trust", QT_TRANSLATE_NOOP("Prumo", "Certificate")},
      {"contacts.probe.column.rate", QT_TRANSLATE_NOOP("Prumo", "Rate limit headers")},
      {"contacts.probe.column.retry", QT_TRANSLATE_NOOP("Prumo", "Retry-After")},
      {"contacts.probe.column.deprecation", QT_TRANSLATE_NOOP("Prumo", "Deprecation and sunset")},
      {"contacts.probe.column.hsts", QT_TRANSLATE_NOOP("Prumo", "HSTS")},
      {"contacts.probe.column.redirects", QT_TRANSLATE_NOOP("Prumo", "Redirects")},
      {"contacts.probe.at", QT_TRANSLATE_NOOP("Prumo", "{at:datetime}")},
      {"contacts.probe.trusted", QT_TRANSLATE_NOOP("Prumo", "trusted")},
      {"contacts.probe.untrusted", QT_TRANSLATE_NOOP("Prumo", "not trusted")},
      {"contacts.probe.expired", QT_TRANSLATE_NOOP("Prumo", "has ended")},
      {"contacts.probe.ends_soon", QT_TRANSLATE_NOOP("Prumo", "ends soon")},
      {"contacts.probe.trend", QT_TRANSLATE_NOOP("Prumo", "How long the answer takes, in milliseconds")},
      {"contacts.probe.trend_caption", QT_TRANSLATE_NOOP("Prumo", "Dot: half of the tries within that time. End of the line: 95% of them. Each time all in all, oldest probe first.")},
      {"contacts.probe.no_time", QT_TRANSLATE_NOOP("Prumo", "no answer")},
      {"contacts.probe.sheet", QT_TRANSLATE_NOOP("Prumo", "Probes")},
      {"contacts.probe.chain", QT_TRANSLATE_NOOP("Prumo", "Certificate chain")},
      {"contacts.probe.chain.subject", QT_TRANSLATE_NOOP("Prumo", "Made out to")},
      {"contacts.probe.chain.issuer", QT_TRANSLATE_NOOP("Prumo", "Issued by")},
      {"contacts.probe.chain.from", QT_TRANSLATE_NOOP("Prumo", "Valid from")},
      {"contacts.probe.chain.until", QT_TRANSLATE_NOOP("Prumo", "Valid until")},
      {"contacts.edit.withdraw_probe", QT_TRANSLATE_NOOP("Prumo", "Withdraw the permission to probe {name}")},
      {"contacts_page.probes", QT_TRANSLATE_NOOP("Prumo", "Live probes")},
      {"contacts_page.probes.empty", QT_TRANSLATE_NOOP("Prumo", "Nobody has probed it yet")},
      {"contacts_page.probes.empty_hint", QT_TRANSLATE_NOOP("Prumo", "A probe connects to the address and notes how it answers: times, status, encryption, certificate, limits. It sends no data of yours or of the client, and says what it would do before it does it.")},
      {"contacts_page.probes.no_address", QT_TRANSLATE_NOOP("Prumo", "Fill in its address under Facts, then a probe can tell how it answers.")},
      {"contacts_page.probes.allowed", QT_TRANSLATE_NOOP("Prumo", "Probing {address} is allowed.")},
      {"contacts_page.probes.not_allowed", QT_TRANSLATE_NOOP("Prumo", "Probing {address} is not allowed yet.")},
      {"contacts_page.probes.withdraw", QT_TRANSLATE_NOOP("Prumo", "Withdraw permission")},
      {"contacts_page.probes.export", QT_TRANSLATE_NOOP("Prumo", "Export probes…")},
      {"contacts_page.probes.export_name", QT_TRANSLATE_NOOP("Prumo", "probes.xlsx")},
      {"contacts_page.evidence", QT_TRANSLATE_NOOP("Prumo", "Evidence")},
      {"contacts_page.probes.older", QT_TRANSLATE_N_NOOP("Prumo", "%n older probe(s) not shown here; the export has all of them.")},
      {"cli.contact_attach", QT_TRANSLATE_NOOP("Prumo", "Attach files to a contact point as evidence")},
      {"cli.arg.evidence", QT_TRANSLATE_NOOP("Prumo", "EVIDENCE")},
      {"cli.option.attach_contact", QT_TRANSLATE_NOOP("Prumo", "the contact point they belong to, by id or name")},
      {"cli.option.attach_note", QT_TRANSLATE_NOOP("Prumo", "what they show")},
      {"contacts.report.evidence", QT_TRANSLATE_NOOP("Prumo", "Evidence")},
      {"contacts_page.evidence.counted", QT_TRANSLATE_NOOP("Prumo", "Files: {files}. Probes: {probes}.")},
      {"contacts.cli.attached", QT_TRANSLATE_N_NOOP("Prumo", "%n file(s) attached to {name}.")},
      {"contacts.report.probes", QT_TRANSLATE_N_NOOP("Prumo", "%n probe(s)")},
      {"contacts.report.files_and_probes", QT_TRANSLATE_N_NOOP("Prumo", "{files}; %n probe(s)")},
  };
  return entries;
}

}  // namespace prumo::text
