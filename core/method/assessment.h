// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/method.h"
#include "core/store/project_file.h"

namespace prumo {

/// The head of an assessment: one row, id "assessment".
struct Assessment {
  std::string id = "assessment";
  std::string client;
  std::string supplier;
  std::string consultant;
  std::string company;   ///< the consultancy
  std::string scope;     ///< what is assessed, in a sentence; stands on the cover
  std::string language;  ///< "pt-BR" or "en": the language of the report unless asked otherwise
  std::string started;   ///< date
  std::string ended;     ///< date, or empty while it goes on
  std::string version = "1.0";
  std::string logo;      ///< SHA-256 of the attachment, or empty
};

/// The method as it was when the assessment was created: one row, id "method".
struct MethodCopy {
  std::string id = "method";
  std::string methodId;
  std::string version;
  std::string content;  ///< JSON
};

/// Creates a project file with its head and its copy of the method, in one edit.
/// Errors: as ProjectFile::create, and record.required for a missing client or supplier.
Result<ProjectFile> createAssessment(const std::filesystem::path& path, const Schema& schema, const Author& author, const Assessment& head,
                                     const Method& method);

/// Errors: store.not_a_project when the row is missing.
Result<Assessment> assessmentOf(const ProjectFile& project);
/// Errors: as parseMethod, and store.not_a_project when the row is missing.
Result<Method> methodOf(const ProjectFile& project);

namespace record {
template <>
const Description<Assessment>& describe<Assessment>();
template <>
const Description<MethodCopy>& describe<MethodCopy>();
}  // namespace record

}  // namespace prumo
