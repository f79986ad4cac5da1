// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacts_tabs.h"

#include "ui/contacts/exchanges_page.h"
#include "ui/contacts/flows_page.h"
#include "ui/contacts/inventory_page.h"

namespace prumo::ui {

std::vector<StepTab> contactsTabs() {
  return {
      {"inventory", "contacts_page.tab.inventory", [](Workspace& workspace) -> QWidget* { return new InventoryPage(workspace); }},
      {"flows", "contacts.flows.tab", [](Workspace& workspace) -> QWidget* { return new FlowsPage(workspace); }},
      {"exchanges", "contacts.exchanges.tab", [](Workspace& workspace) -> QWidget* { return new ExchangesPage(workspace); }},
  };
}

}  // namespace prumo::ui
