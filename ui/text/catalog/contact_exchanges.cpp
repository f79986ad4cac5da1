// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> contactExchangeEntries() {
  static const Entry entries[] = {
      {"contacts.exchanges.unknown", QT_TRANSLATE_NOOP("Prumo", "Not known")},
      {"contacts.exchanges.gathered", QT_TRANSLATE_N_NOOP("Prumo", "%n smaller system(s)")},
      {"contacts.exchanges.to", QT_TRANSLATE_NOOP("Prumo", "{from:word} → {to:word}")},
      {"contacts.exchanges.both", QT_TRANSLATE_NOOP("Prumo", "{from:word} ↔ {to:word}")},
      {"contacts.exchanges.between", QT_TRANSLATE_NOOP("Prumo", "{from:word} – {to:word} (direction not known)")},
      {"contacts.exchanges.tab", QT_TRANSLATE_NOOP("Prumo", "Exchanges")},
      {"contacts.exchanges.work", QT_TRANSLATE_NOOP("Prumo", "Drawing the exchanges")},
      {"contacts.exchanges.graph", QT_TRANSLATE_NOOP("Prumo", "Graph of exchanges")},
      {"contacts.exchanges.graph_hint", QT_TRANSLATE_NOOP("Prumo", "Arrow keys walk from system to contact point, Enter opens it. The list below says the same.")},
      {"contacts.exchanges.system", QT_TRANSLATE_NOOP("Prumo", "{name}: offers {offers:count}, uses {uses:count}")},
      {"contacts.exchanges.part", QT_TRANSLATE_NOOP("Prumo", "offers {offers:count}, uses {uses:count}")},
      {"contacts.exchanges.edge", QT_TRANSLATE_NOOP("Prumo", "{name} ({kind}): {path}. Worst finding: {risk}")},
      {"contacts.exchanges.no_finding", QT_TRANSLATE_NOOP("Prumo", "No finding")},
      {"contacts.exchanges.kinds", QT_TRANSLATE_NOOP("Prumo", "several kinds")},
      {"contacts.exchanges.fit", QT_TRANSLATE_NOOP("Prumo", "Fit")},
      {"contacts.exchanges.larger", QT_TRANSLATE_NOOP("Prumo", "Larger")},
      {"contacts.exchanges.smaller", QT_TRANSLATE_NOOP("Prumo", "Smaller")},
      {"contacts.exchanges.parts", QT_TRANSLATE_NOOP("Prumo", "List or matrix")},
      {"contacts.exchanges.list", QT_TRANSLATE_NOOP("Prumo", "List")},
      {"contacts.exchanges.matrix", QT_TRANSLATE_NOOP("Prumo", "Matrix")},
      {"contacts.exchanges.list_name", QT_TRANSLATE_NOOP("Prumo", "List of exchanges")},
      {"contacts.exchanges.merged_notice", QT_TRANSLATE_NOOP("Prumo", "Lines between the same two systems were drawn as one; the list holds them all.")},
      {"contacts.exchanges.built_in", QT_TRANSLATE_NOOP("Prumo", "A simple placement is shown instead.")},
      {"contacts.exchanges.empty_hint", QT_TRANSLATE_NOOP("Prumo", "Once the inventory says who offers and who uses a contact point, it is drawn here.")},
      {"contacts.exchanges.to_inventory", QT_TRANSLATE_NOOP("Prumo", "Go to the inventory")},
      {"contacts.exchanges.several", QT_TRANSLATE_N_NOOP("Prumo", "%n contact point(s)")},
      {"contacts.exchanges.count", QT_TRANSLATE_N_NOOP("Prumo", "%n contact point(s) between {systems:count} systems")},
      {"contacts.exchanges.gathered_notice", QT_TRANSLATE_N_NOOP("Prumo", "%n smaller system(s) stand together as one.")},
      {"contacts.layout_unreadable", QT_TRANSLATE_NOOP("Prumo", "The placement of the graph came back damaged. Update or reinstall Graphviz if this goes on.")},
      {"contacts.report.inventory", QT_TRANSLATE_NOOP("Prumo", "Contact points")},
      {"contacts.report.worst", QT_TRANSLATE_NOOP("Prumo", "Risk")},
      {"contacts.report.path", QT_TRANSLATE_NOOP("Prumo", "From where to where")},
      {"contacts.report.first", QT_TRANSLATE_NOOP("Prumo", "The first {shown:count} of {all:count}, the worst first.")},
      {"contacts.report.figure.contacts", QT_TRANSLATE_NOOP("Prumo", "contact points")},
      {"contacts.report.figure.systems", QT_TRANSLATE_NOOP("Prumo", "systems")},
      {"contacts.report.figure.operations", QT_TRANSLATE_NOOP("Prumo", "operations described")},
      {"contacts.report.figure.grave", QT_TRANSLATE_NOOP("Prumo", "with a critical or high finding")},
      {"contacts.report.graph", QT_TRANSLATE_NOOP("Prumo", "Who exchanges data with whom")},
      {"contacts.report.graph_reading", QT_TRANSLATE_NOOP("Prumo", "A box is a system, a line a contact point; the arrow points to where the data goes. Colour and letter are those of the worst finding, proposed ones included.")},
      {"contacts.report.dashed", QT_TRANSLATE_NOOP("Prumo", "Direction not known")},
      {"contacts.report.merged", QT_TRANSLATE_NOOP("Prumo", "Contact points between the same two systems share a line that says how many they are.")},
      {"contacts.report.matrix", QT_TRANSLATE_NOOP("Prumo", "Who offers how many contact points to whom")},
      {"contacts.report.matrix_axes", QT_TRANSLATE_NOOP("Prumo", "Row: who offers. Column: who uses. The letter is that of the worst finding, proposed ones included.")},
      {"contacts.report.headroom", QT_TRANSLATE_NOOP("Prumo", "Whether the limits carry the volume")},
      {"contacts.report.headroom_note", QT_TRANSLATE_NOOP("Prumo", "Needed: items × updates a day ÷ 86,400 s × peak factor. What is left is the share of the limit that the busiest hour does not use.")},
      {"contacts.report.left", QT_TRANSLATE_NOOP("Prumo", "Limit left")},
      {"contacts.report.left_share", QT_TRANSLATE_NOOP("Prumo", "{share:percent}")},
      {"contacts.report.exceeded", QT_TRANSLATE_NOOP("Prumo", "exceeded by {share:percent}")},
      {"contacts.report.full_sync", QT_TRANSLATE_NOOP("Prumo", "All items once")},
      {"contacts.report.lasts", QT_TRANSLATE_NOOP("Prumo", "{seconds:duration}")},
      {"contacts.report.window_left", QT_TRANSLATE_NOOP("Prumo", "Batch window left")},
      {"contacts.report.no_window", QT_TRANSLATE_NOOP("Prumo", "no window known")},
      {"contacts.report.how", QT_TRANSLATE_NOOP("Prumo", "How it was reckoned")},
      {"contacts.report.derivation", QT_TRANSLATE_NOOP("Prumo", "{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.")},
      {"contacts.report.derivation_assumed", QT_TRANSLATE_NOOP("Prumo", "{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.")},
      {"contacts.report.unknown", QT_TRANSLATE_NOOP("Prumo", "What is not known yet")},
      {"contacts.report.unknown_note", QT_TRANSLATE_NOOP("Prumo", "Ask whoever offers the contact point. What is not known was not counted as a fault.")},
      {"contacts.report.question", QT_TRANSLATE_NOOP("Prumo", "What to ask for")},
      {"contacts.report.lacking", QT_TRANSLATE_NOOP("Prumo", "Not known for")},
      {"contacts.report.which", QT_TRANSLATE_NOOP("Prumo", "Contact points")},
      {"contacts.report.of", QT_TRANSLATE_NOOP("Prumo", "{some:count} of {all:count}")},
      {"contacts.report.and_more", QT_TRANSLATE_N_NOOP("Prumo", "{names} and %n more")},
  };
  return entries;
}

}  // namespace prumo::text
