// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/readers/asyncapi_servers.h"
#include "core/contacts/readers/json_schema.h"

namespace prumo::contacts {

/// The operations of an AsyncAPI document and the messages they send or receive.
class AsyncApiOperations {
public:
  AsyncApiOperations(document::References& references, AsyncApiServers& servers, SchemaReader& schemas, FoundInterface& into, Found& found)
      : m_references(references), m_servers(servers), m_schemas(schemas), m_into(into), m_found(found), m_root(references.root()) {}

  void read(const Job& job);

private:
  void readChannels(const Job& job);   ///< version 2: the operations stand in their channels
  void readOperations(const Job& job); ///< version 3: they stand apart and refer to them
  void countChannels();
  void readOperation(document::Node written);
  std::string addressOf(document::Node channel) const;
  FoundOperation begin(document::Node operation, std::string_view action, document::Node channel, const std::string& address);
  void readParameters(FoundOperation& into, document::Node channel);
  void readMessages(FoundOperation& into, document::Node messages, const std::string& status);
  void readMessage(FoundOperation& into, document::Node written, const std::string& status);
  void readHeaders(FoundOperation& into, document::Node headers);
  void readCorrelation(FoundOperation& into, document::Node message);
  void takeProtocol(document::Node bindings);
  std::string schemaOf(document::Node message, const std::string& name);

  document::References& m_references;
  AsyncApiServers& m_servers;
  SchemaReader& m_schemas;
  FoundInterface& m_into;
  Found& m_found;
  document::Node m_root;
  std::map<std::pair<std::string, document::Node>, int> m_uses;  ///< operations of an action on a channel
  std::set<document::Node> m_used;
};

}  // namespace prumo::contacts
