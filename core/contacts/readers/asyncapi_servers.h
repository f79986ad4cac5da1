// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/references.h"

#include <map>

namespace prumo::contacts {

/// The servers of an AsyncAPI document, and how one signs in there.
class AsyncApiServers {
public:
  AsyncApiServers(document::References& references, FoundInterface& into) : m_references(references), m_into(into) {}

  void read();
  /// Names of the schemes that a server's or operation's "security" asks for: by name in version 2, as schemes in version 3.
  std::vector<std::string> securityOf(document::Node security);
  /// What the servers of a channel ask for; without a list of its own it is on all of them.
  std::vector<std::string> securityOn(document::Node channelServers) const;

private:
  void readServer(document::Node server, std::string_view name);
  void readSchemes();
  std::string nameOf(document::Node written);

  document::References& m_references;
  FoundInterface& m_into;
  std::map<std::string, std::vector<std::string>, std::less<>> m_security;  ///< by server
  std::vector<std::string> m_everywhere;                                    ///< what any server asks for
  std::map<document::Node, std::string> m_names;                            ///< of schemes
  std::set<std::string> m_taken;                                            ///< names of schemes
};

/// What a protocol is called: "kafka-secure" is Kafka.
std::string asyncApiProtocol(std::string_view word);

}  // namespace prumo::contacts
