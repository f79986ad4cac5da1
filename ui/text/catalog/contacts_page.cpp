// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> contactsPageEntries() {
  static const Entry entries[] = {
      {"contacts_page.tab.inventory", QT_TRANSLATE_NOOP("Prumo", "Inventory")},
      {"contacts_page.table", QT_TRANSLATE_NOOP("Prumo", "Contact points")},
      {"contacts_page.detail", QT_TRANSLATE_NOOP("Prumo", "Chosen contact point")},
      {"contacts_page.search", QT_TRANSLATE_NOOP("Prumo", "Search contact points")},
      {"contacts_page.all_kinds", QT_TRANSLATE_NOOP("Prumo", "All kinds")},
      {"contacts_page.new", QT_TRANSLATE_NOOP("Prumo", "New contact point")},
      {"contacts_page.new_name", QT_TRANSLATE_NOOP("Prumo", "New contact point")},
      {"contacts_page.import", QT_TRANSLATE_NOOP("Prumo", "Import description…")},
      {"contacts_page.import_here", QT_TRANSLATE_NOOP("Prumo", "Import its description…")},
      {"contacts_page.import.filter", QT_TRANSLATE_NOOP("Prumo", "Descriptions of interfaces")},
      {"contacts_page.import.any", QT_TRANSLATE_NOOP("Prumo", "All files")},
      {"contacts_page.check", QT_TRANSLATE_NOOP("Prumo", "Check inventory")},
      {"contacts_page.check_hint", QT_TRANSLATE_NOOP("Prumo", "Looks for missing protection, limits, error contracts and the like, and proposes findings")},
      {"contacts_page.remove", QT_TRANSLATE_NOOP("Prumo", "Remove")},
      {"contacts_page.empty", QT_TRANSLATE_NOOP("Prumo", "No contact point yet")},
      {"contacts_page.empty_hint", QT_TRANSLATE_NOOP("Prumo", "Import the supplier's description (OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, HAR) or add what is exchanged by file, e-mail or hand.")},
      {"contacts_page.none_chosen", QT_TRANSLATE_NOOP("Prumo", "Choose a contact point to see and edit it.")},
      {"contacts_page.not_described", QT_TRANSLATE_NOOP("Prumo", "No description was read yet.")},
      {"contacts_page.described", QT_TRANSLATE_NOOP("Prumo", "{format:word}, version {version}, from {file}, read {at:datetime}")},
      {"contacts_page.headroom", QT_TRANSLATE_NOOP("Prumo", "{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.")},
      {"contacts_page.headroom_assumed", QT_TRANSLATE_NOOP("Prumo", "{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.")},
      {"contacts_page.headroom_left", QT_TRANSLATE_NOOP("Prumo", "{share:percent} of it is left")},
      {"contacts_page.headroom_short", QT_TRANSLATE_NOOP("Prumo", "That is exceeded by {share:percent}")},
      {"contacts_page.no_operations", QT_TRANSLATE_NOOP("Prumo", "Import a description to see what it offers.")},
      {"contacts_page.facts", QT_TRANSLATE_NOOP("Prumo", "Facts")},
      {"contacts_page.operations", QT_TRANSLATE_NOOP("Prumo", "Operations")},
      {"contacts_page.search_operations", QT_TRANSLATE_NOOP("Prumo", "Search operations")},
      {"contacts_page.operation_gone", QT_TRANSLATE_NOOP("Prumo", "not described any more")},
      {"contacts_page.operation_deprecated", QT_TRANSLATE_NOOP("Prumo", "deprecated")},
      {"contacts_page.operation.none", QT_TRANSLATE_NOOP("Prumo", "none")},
      {"contacts_page.operation", QT_TRANSLATE_NOOP("Prumo", "Security: {security}. Takes: {parameters}. Bodies: {bodies}.")},
      {"contacts_page.operation_note", QT_TRANSLATE_NOOP("Prumo", "Your note to this operation")},
      {"contacts_page.schemas", QT_TRANSLATE_NOOP("Prumo", "Schemas")},
      {"contacts_page.schema.field", QT_TRANSLATE_NOOP("Prumo", "Field")},
      {"contacts_page.schema.type", QT_TRANSLATE_NOOP("Prumo", "Type")},
      {"contacts_page.schema.about", QT_TRANSLATE_NOOP("Prumo", "About")},
      {"contacts_page.work.import", QT_TRANSLATE_NOOP("Prumo", "Reading descriptions")},
      {"contacts_page.probe", QT_TRANSLATE_NOOP("Prumo", "Probe…")},
      {"contacts_page.probe_hint", QT_TRANSLATE_NOOP("Prumo", "Says first what it would do; nothing is asked before you agree")},
      {"contacts_page.probe_now", QT_TRANSLATE_NOOP("Prumo", "Probe now")},
      {"contacts_page.probe_allow", QT_TRANSLATE_NOOP("Prumo", "Allow and probe")},
      {"contacts_page.export", QT_TRANSLATE_NOOP("Prumo", "Export…")},
      {"contacts_page.export_name", QT_TRANSLATE_NOOP("Prumo", "contact-points.xlsx")},
      {"contacts_page.exported", QT_TRANSLATE_NOOP("Prumo", "Written to {path}.")},
      {"contacts_page.work.search", QT_TRANSLATE_NOOP("Prumo", "Searching the inventory")},
      {"contacts_page.work.check", QT_TRANSLATE_NOOP("Prumo", "Checking the inventory")},
      {"contacts_page.to_findings", QT_TRANSLATE_NOOP("Prumo", "Show findings")},
      {"contacts_page.edit.note", QT_TRANSLATE_NOOP("Prumo", "Note to {operation}")},
      {"contacts_page.many", QT_TRANSLATE_N_NOOP("Prumo", "%n contact point(s) chosen: what you enter is set for all of them.")},
      {"contacts_page.count", QT_TRANSLATE_N_NOOP("Prumo", "%n contact point(s), {shown} shown")},
      {"contacts_page.removed", QT_TRANSLATE_N_NOOP("Prumo", "%n contact point(s) removed: {name}")},
      {"contacts_page.checked", QT_TRANSLATE_N_NOOP("Prumo", "%n finding(s) proposed. Accept or dismiss them.")},
      {"contacts_page.import.done", QT_TRANSLATE_N_NOOP("Prumo", "%n file(s) read. Operations: added {added}, changed {changed}, removed {removed}.")},
      {"contacts_page.import.more", QT_TRANSLATE_N_NOOP("Prumo", "and %n more note(s)")},
      {"contacts_page.edit.field", QT_TRANSLATE_N_NOOP("Prumo", "Set {field:field} of %n contact point(s): {name}")},
      {"contacts_page.edit.remove", QT_TRANSLATE_N_NOOP("Prumo", "Remove %n contact point(s): {name}")},
      {"contacts_page.take_limit", QT_TRANSLATE_NOOP("Prumo", "Take over a platform's known limit…")},
      {"contacts_page.edit.limit", QT_TRANSLATE_NOOP("Prumo", "Limit of {platform} for {name}")},
  };
  return entries;
}

}  // namespace prumo::text
