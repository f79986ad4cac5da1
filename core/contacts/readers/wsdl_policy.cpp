// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/wsdl_policy.h"

#include "core/contacts/readers/common.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::XmlNode;

struct Assertion {
  const char* name;
  SecurityKind kind;
};

constexpr Assertion kAssertions[] = {
    {"UsernameToken", SecurityKind::Other},           {"X509Token", SecurityKind::Signature},          {"SamlToken", SecurityKind::Other},
    {"IssuedToken", SecurityKind::Other},             {"KerberosToken", SecurityKind::Other},          {"HttpBasicAuthentication", SecurityKind::Basic},
    {"HttpDigestAuthentication", SecurityKind::Other}, {"RequireClientCertificate", SecurityKind::MutualTls}, {"SecureConversationToken", SecurityKind::Other},
};

void takeAssertion(FoundInterface& into, XmlNode node, std::vector<std::string>& names) {
  const bool asksForCertificate = node.local() == "HttpsToken" && node.attribute("RequireClientCertificate") == "true";
  const auto name = asksForCertificate ? std::string_view{"RequireClientCertificate"} : node.local();
  const auto found = std::ranges::find(kAssertions, name, &Assertion::name);
  if (found == std::end(kAssertions)) return;
  const std::string own{name};
  if (std::ranges::find(names, own) == names.end()) names.push_back(own);
  if (std::ranges::find(into.security, own, &FoundSecurity::name) == into.security.end()) into.security.push_back({own, found->kind, "WS-SecurityPolicy " + own});
}

void takePolicy(FoundInterface& into, XmlNode policy, std::vector<std::string>& names) {
  for (const auto child : policy) {
    takeAssertion(into, child, names);
    takePolicy(into, child, names);
  }
}

}  // namespace

std::vector<std::string> takePolicies(FoundInterface& into, WsdlParts& parts, XmlNode element) {
  std::vector<std::string> names;
  for (const auto child : element) {
    if (child.local() == "Policy") takePolicy(into, child, names);
    if (child.local() != "PolicyReference") continue;
    const auto policy = parts.policy(child.attribute("URI"));
    if (policy) takePolicy(into, policy, names);
    else noteNotTaken(parts.found(), child.line(), parts.fileOf(child), "contacts.reference_dangling", {{"line", child.line()}, {"reference", std::string{child.attribute("URI")}}});
  }
  return names;
}

}  // namespace prumo::contacts
