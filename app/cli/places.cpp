// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/places.h"

#include "app/cli/call.h"

#include <fmt/ranges.h>

namespace prumo::cli {

Result<const MethodStep*> stepNamed(const Method& method, const std::string& id) {
  if (const auto* step = method.find({id})) return step;
  std::vector<std::string> ids;
  for (const auto& step : method.steps) ids.push_back(step.id.text);
  return usage("cli.unknown_step", {{"step", id}, {"steps", fmt::format("{}", fmt::join(ids, ", "))}});
}

Result<const Criterion*> criterionNamed(const Method& method, const MethodStep& step, const std::string& idOrNumber) {
  if (const auto* criterion = prumo::criterionNamed(method, step.id, idOrNumber)) return criterion;
  return usage("cli.unknown_criterion",
               {{"criterion", idOrNumber}, {"step", step.id.text}, {"most", static_cast<std::int64_t>(step.criteria.size())}});
}

}  // namespace prumo::cli
