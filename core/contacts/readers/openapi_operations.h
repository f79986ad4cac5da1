// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/readers/json_schema.h"

namespace prumo::contacts {

/// The operations of an OpenAPI document: those of its paths, webhooks and callbacks.
class OpenApiOperations {
public:
  OpenApiOperations(document::References& references, SchemaReader& schemas, FoundInterface& into, Found& found);

  void read(const Job& job);

private:
  void readItems(document::Node items, OperationKind kind, const Job& job);
  void readItem(document::Node item, std::string_view path, OperationKind kind);
  void readOperation(document::Node operation, std::string_view method, std::string_view path, document::Node item, OperationKind kind);
  void readCallbacks(document::Node operation);
  void readParameters(FoundOperation& into, document::Node parameters);
  void readRequest(FoundOperation& into, document::Node operation);
  void readResponses(FoundOperation& into, document::Node operation);
  void readContent(FoundOperation& into, document::Node content, const std::string& status);
  void addBody(FoundOperation& into, const std::string& status, std::string mediaType, document::Node schema);
  std::vector<std::string> mediaTypes(document::Node operation, const char* key) const;
  std::vector<std::string> securityOf(document::Node operation) const;

  document::References& m_references;
  SchemaReader& m_schemas;
  FoundInterface& m_into;
  Found& m_found;
  document::Node m_root;
  int m_depth = 0;       ///< of callbacks within callbacks
};

}  // namespace prumo::contacts
