// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <set>
#include <string>
#include <vector>

/// What a description of an interface says, whatever it is written in. Nothing of it is kept yet.
namespace prumo::contacts {

enum class SpecFormat { OpenApi, AsyncApi, Wsdl, Xsd, GraphQl, Postman, Insomnia, Bruno, Har, Sample };

/// A field of a schema, at any depth.
struct FoundField {
  std::string path;         ///< "address.street", "items[].sku"
  std::string type;         ///< string, integer, number, boolean, object, or the word of the description; empty: any
  std::string format;       ///< date-time, uuid...; empty: none said
  std::string pattern;      ///< regular expression; empty: none said
  std::string schema;       ///< the schema it refers to, by name; that one's fields are not repeated here
  std::string description;
  std::vector<std::string> values;          ///< the only ones allowed; empty: any
  std::optional<std::int64_t> maxLength;
  bool isRequired = false;
  bool isList = false;
};

struct FoundSchema {
  std::string name;         ///< unique in its interface
  std::vector<FoundField> fields;
  std::string description;
  std::int64_t line = 0;
};

/// Call: asked and answered. Event: sent without being asked (webhooks, messages of queues). File: a layout.
enum class OperationKind { Call, Event, File };

struct FoundParameter {
  std::string name;
  std::string in;           ///< path, query, header, cookie; correlation: where messages hold what ties them together
  FoundField value;         ///< its path stays empty
};

/// What goes over the line: the request, or an answer.
struct FoundBody {
  std::string status;       ///< of an answer: "200", "4XX", "default"; empty: of the request or of the event itself
  std::string mediaType;
  std::string schema;       ///< name; empty: none said
};

struct FoundOperation {
  std::string key;          ///< the same for the same operation in the next version; unique in its interface
  OperationKind kind = OperationKind::Call;
  std::string method;       ///< GET, POST...; send, receive; query, mutation, subscription
  std::string path;         ///< path, channel, SOAP action or field
  std::string name;         ///< as programs call it
  std::string summary;
  std::string group;        ///< tag, folder, port; empty: none
  bool isDeprecated = false;
  std::vector<std::string> security;   ///< names of schemes, each alone enough or together; empty: nothing is asked
  std::vector<FoundParameter> parameters;
  std::vector<FoundBody> bodies;
  std::vector<std::string> headers;    ///< that answers carry, in lower case
  std::int64_t line = 0;
};

enum class SecurityKind { None, ApiKey, Basic, Bearer, OAuth2, OpenIdConnect, MutualTls, Signature, Other };
struct FoundSecurity {
  std::string name;
  SecurityKind kind = SecurityKind::Other;
  std::string detail;       ///< header name, token address, scopes: never a secret
};

struct FoundServer {
  std::string url;          ///< without user and password
  std::string description;
};

/// One interface: becomes one contact point.
struct FoundInterface {
  std::string name;
  std::string version;      ///< of the interface
  std::string description;
  std::string protocol;     ///< HTTP, SOAP, AMQP, Kafka...; empty: not said
  std::vector<FoundServer> servers;
  std::vector<FoundSecurity> security;
  std::vector<FoundOperation> operations;
  std::set<std::string> keys;     ///< of the operations
  std::vector<FoundSchema> schemas;
};

/// What was not understood, or was left out on purpose, and where.
struct NotTaken {
  std::int64_t line = 0;    ///< 0: no line
  std::string place;        ///< "GET /orders", "components.schemas.Order"; the file where it is another one
  Message why;
};

/// A value in an example that looks like a real credential. The value itself is not kept.
struct ExposedSecret {
  std::int64_t line = 0;    ///< 0: no line
  std::string place;
  std::string interface;    ///< the one it belongs to, by name; empty: not known
};

struct Found {
  SpecFormat format = SpecFormat::OpenApi;
  std::string formatVersion;  ///< "3.1.0"
  std::vector<FoundInterface> interfaces;
  std::vector<NotTaken> notTaken;
  std::vector<ExposedSecret> exposed;
};

/// Of one operation: its path with what stands in braces (or behind a colon) left out, so that renaming a parameter makes no new operation.
std::string operationKey(std::string_view method, std::string_view path);

}  // namespace prumo::contacts

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<contacts::SpecFormat>{"openapi", "asyncapi", "wsdl", "xsd", "graphql", "postman", "insomnia", "bruno", "har", "sample"};
template <>
inline constexpr std::array enumKeys<contacts::OperationKind>{"call", "event", "file"};
template <>
inline constexpr std::array enumKeys<contacts::SecurityKind>{"none", "api_key", "basic", "bearer", "oauth2", "open_id_connect", "mutual_tls", "signature", "other"};
}  // namespace prumo::record
