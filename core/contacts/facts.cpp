// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/facts.h"

#include "core/base/ascii.h"
#include "core/contacts/name_words.h"
#include "core/contacts/readers/common.h"

#include <algorithm>
#include <array>
#include <map>

namespace prumo::contacts {

namespace {

constexpr std::size_t kWord = 290;      ///< bytes
constexpr std::size_t kAddress = 1990;
constexpr std::array<std::string_view, 16> kPaging{"page",   "pagesize", "perpage",      "limit",     "offset",    "cursor",  "after",     "nexttoken",
                                                   "pagetoken", "paginationtoken", "startat", "maxresults", "pagina", "registrosporpagina", "size", "skip"};
constexpr std::array<std::string_view, 3> kTrialParts{"sandbox", "homolog", "staging"};  // mean nothing else, wherever they stand
constexpr std::array<std::string_view, 13> kTrialWords{"hml", "stage", "stg", "test", "teste", "testing", "tst", "demo", "dev", "development", "desenvolvimento", "qa", "uat"};
constexpr std::array<std::string_view, 16> kOrders{"order", "pedido", "payment", "pagamento", "invoice", "notafiscal", "fiscal", "nfe", "nfce", "nfse", "purchase", "compra", "charge", "cobranca", "venda", "sale"};
constexpr std::array<std::string_view, 11> kNoCreations{"search", "list", "find", "get", "query", "consultar", "buscar", "listar", "status", "cancel", "cancelar"};
constexpr std::array<std::string_view, 16> kOpenByNature{"token", "oauth", "auth", "authenticate", "authentication", "authorize", "login", "signin", "logon", "health", "healthcheck", "ping", "heartbeat", "version", "jwk", "swagger"};

std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    else if (c != '-' && c != '_' && c != '.' && c != '$') out += c;
  }
  return out;
}

/// The last part of a path that names something: "/shop/orders/{id}/lines" makes lines, and no orders.
std::string lastPart(const FoundOperation& operation) {
  return operation.path.substr(operation.path.rfind('/') + 1);  // npos + 1 is 0
}

/// What it is called, as words.
std::string calledOf(const FoundOperation& operation) { return lastPart(operation) + " " + operation.name; }

bool endsInIdentifier(std::string_view key) { return key.ends_with("{}"); }

bool isError(std::string_view status) { return status == "default" || status.starts_with('4') || status.starts_with('5') || status.starts_with("fault"); }

Authentication authenticationOf(SecurityKind kind) {
  switch (kind) {
    case SecurityKind::None: return Authentication::None;
    case SecurityKind::ApiKey: return Authentication::ApiKey;
    case SecurityKind::Basic: return Authentication::Basic;
    case SecurityKind::Bearer: return Authentication::Bearer;
    case SecurityKind::OAuth2: return Authentication::OAuth2;
    case SecurityKind::OpenIdConnect: return Authentication::OpenIdConnect;
    case SecurityKind::MutualTls: return Authentication::MutualTls;
    case SecurityKind::Signature: return Authentication::Signature;
    case SecurityKind::Other: break;
  }
  return Authentication::Other;
}

/// The one that most operations ask for.
Authentication authenticationIn(const FoundInterface& found) {
  std::map<std::string, std::size_t> uses;
  for (const auto& operation : found.operations) {
    for (const auto& name : operation.security) ++uses[name];
  }
  const FoundSecurity* most = nullptr;
  for (const auto& one : found.security) {
    if (!most || uses[one.name] > uses[most->name]) most = &one;
  }
  return most ? authenticationOf(most->kind) : Authentication::Unknown;
}

std::string formatOf(std::string_view mediaType) {
  const auto is = [mediaType](std::string_view word) { return mediaType.find(word) != std::string_view::npos; };
  if (is("json")) return "JSON";
  if (is("xml")) return "XML";
  if (is("csv")) return "CSV";
  if (is("form-urlencoded") || is("multipart")) return "Form";
  return std::string{mediaType};
}

std::string formatIn(const FoundInterface& found) {
  std::map<std::string, std::size_t> uses;
  for (const auto& operation : found.operations) {
    for (const auto& body : operation.bodies) {
      if (!body.mediaType.empty()) ++uses[formatOf(body.mediaType)];
    }
  }
  const auto most = std::ranges::max_element(uses, {}, [](const auto& use) { return use.second; });
  return most == uses.end() ? std::string{} : most->first;
}

ContactKind kindIn(const FoundInterface& found) {
  const auto all = [&found](OperationKind kind) {
    return !found.operations.empty() && std::ranges::all_of(found.operations, [kind](const FoundOperation& one) { return one.kind == kind; });
  };
  if (all(OperationKind::File)) return ContactKind::FileDrop;
  if (all(OperationKind::Event)) return found.protocol == "HTTP" ? ContactKind::Webhook : ContactKind::Queue;
  return ContactKind::Api;
}

std::string environmentsOf(const std::vector<FoundServer>& servers) {
  std::string all;
  for (const auto& server : servers) {
    if (all.size() > 1000) break;
    if (server.url.empty()) continue;
    all += (all.empty() ? "" : "; ") + server.url + (server.description.empty() ? "" : " (" + server.description + ")");
  }
  return all;
}

void fillWord(std::string& field, std::string word, std::size_t most = kWord) {
  if (field.empty()) field = storable(std::move(word), most);
}

template <class E>
void fillChoice(E& field, E value) {
  if (field == E::Unknown) field = value;
}

/// Only what is seen is told: that none is written down does not mean that there is none.
void fillSeen(Known& field, const FoundInterface& found, bool (*sees)(const FoundOperation&)) {
  if (std::ranges::any_of(found.operations, sees)) fillChoice(field, Known::Yes);
}

}  // namespace

bool isListing(const FoundOperation& operation) {
  if (operation.method != "GET" || endsInIdentifier(operation.key)) return false;
  return std::ranges::any_of(operation.bodies, [](const FoundBody& body) { return body.status.starts_with('2') && !body.schema.empty(); });
}

bool isCreation(const FoundOperation& operation) { return operation.method == "POST" && operation.kind == OperationKind::Call && !endsInIdentifier(operation.key); }

bool isOrderCreation(const FoundOperation& operation) {
  const auto called = calledOf(operation);
  return isCreation(operation) && holdsWord(called, kOrders) && !holdsWord(called, kNoCreations);
}

bool isOpenByNature(const FoundOperation& operation) { return holdsWord(calledOf(operation), kOpenByNature); }

bool hasPaging(const FoundOperation& operation) {
  return std::ranges::any_of(operation.parameters, [](const FoundParameter& one) { return one.in == "query" && std::ranges::find(kPaging, bare(one.name)) != kPaging.end(); });
}

bool hasIdempotencyKey(const FoundOperation& operation) {
  return std::ranges::any_of(operation.parameters, [](const FoundParameter& one) { return one.in == "header" && bare(one.name).find("idempoten") != std::string::npos; });
}

bool hasErrorContract(const FoundOperation& operation) {
  return std::ranges::any_of(operation.bodies, [](const FoundBody& body) { return isError(body.status) && !body.schema.empty(); });
}

bool tellsRateLimit(const FoundOperation& operation) {
  const auto isLimit = [](const std::string& header) { return header.find("ratelimit") != std::string::npos || header.find("rate-limit") != std::string::npos || header == "retry-after"; };
  return std::ranges::any_of(operation.headers, isLimit) || std::ranges::any_of(operation.bodies, [](const FoundBody& body) { return body.status == "429"; });
}

bool isForTrials(const FoundServer& server) {
  const auto said = server.url + " " + server.description;
  const auto small = lowerCase(said);
  return holdsWord(said, kTrialWords) || std::ranges::any_of(kTrialParts, [&small](std::string_view part) { return small.find(part) != std::string::npos; });
}

void fillIn(ContactPoint& contact, const FoundInterface& found) {
  const bool isNew = contact.id.empty();
  if (isNew) contact.kind = kindIn(found);
  fillWord(contact.name, found.name);
  fillWord(contact.protocol, found.protocol);
  const auto live = std::ranges::find_if_not(found.servers, isForTrials);
  if (live != found.servers.end()) fillWord(contact.address, live->url, kAddress);
  else if (!found.servers.empty()) fillWord(contact.address, found.servers.front().url, kAddress);
  fillWord(contact.environments, found.servers.size() > 1 ? environmentsOf(found.servers) : std::string{}, kAddress);
  fillWord(contact.format, formatIn(found));
  fillChoice(contact.authentication, authenticationIn(found));
  if (std::ranges::any_of(found.servers, isForTrials)) fillChoice(contact.sandbox, Known::Yes);
  fillSeen(contact.pagination, found, hasPaging);
  fillSeen(contact.idempotency, found, hasIdempotencyKey);
  fillSeen(contact.errorContract, found, hasErrorContract);
}

}  // namespace prumo::contacts
