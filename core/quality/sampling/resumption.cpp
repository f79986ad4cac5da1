// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/resumption.h"

namespace prumo::quality::sampling {

Result<void> resume(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::string& reason) {
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos) return Error{{"sampling.no_reason", {}}, ErrorKind::BadInput, nullptr};
  return edit.insert(Resumption{newUuid(), dataset, project.author().clock->now(), project.author().name, reason});
}

Result<std::vector<Resumption>> resumptionsOf(const ProjectFile& project, const std::string& dataset) { return project.all<Resumption>({.equals = {{"dataset", dataset}}}); }

}  // namespace prumo::quality::sampling

namespace prumo::record {

using namespace prumo::quality::sampling;

namespace {

constexpr int kSince = 5;

}  // namespace

template <>
const Description<Resumption>& describe<Resumption>() {
  static const Description<Resumption> description{
      .name = "sampling_resumption",
      .fields = {field("id", &Resumption::id, Kind::Text, {.required = true, .maxLength = 200}, kSince),
                 field("dataset", &Resumption::dataset, Kind::Reference, {.required = true, .maxLength = 160, .references = "dataset"}, kSince),
                 field("at", &Resumption::at, Kind::Instant, {.required = true}, kSince),
                 field("author", &Resumption::author, Kind::Text, {.maxLength = 200}, kSince),
                 field("reason", &Resumption::reason, Kind::Text, {.required = true, .maxLength = 2000}, kSince)},
      .indexed = {"dataset"},
  };
  return description;
}

}  // namespace prumo::record
