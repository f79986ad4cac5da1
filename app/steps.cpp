// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steps.h"

#include "core/contacts/room.h"
#include "core/quality/room.h"
#include "ui/contacts/contacts_tabs.h"
#include "ui/quality/quality_tabs.h"

namespace prumo {

const std::vector<ui::Step>& steps() {
  static const std::vector<ui::Step> list{
      {.room = {.id = {"process"}}},
      {.room = contacts::room(), .tabs = ui::contactsTabs()},
      {.room = quality::room(), .tabs = ui::qualityTabs()},
      {.room = {.id = {"trials"}}},
      {.room = {.id = {"monitoring"}}},
      {.room = {.id = {"experience"}}},
      {.room = {.id = {"profile"}}},
      {.room = {.id = {"coverage"}}},
      {.room = {.id = {"market"}}},
      {.room = {.id = {"compatibility"}}},
      {.room = {.id = {"support"}}},
  };
  return list;
}

std::vector<Room> rooms() {
  std::vector<Room> all;
  for (const auto& step : steps()) all.push_back(step.room);
  return all;
}

}  // namespace prumo
