// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/store/project_file.h"

/// What the inventory of contact points keeps in a project file.
namespace prumo::contacts {

enum class ContactKind { Api, Webhook, Queue, FileDrop, Database, Email, Portal, Manual };
/// Which way the data goes, seen from whoever provides the contact point.
enum class DataFlow { Unknown, ToProvider, FromProvider, Both };
enum class Trigger { Unknown, Push, Poll, Batch, OnDemand, ByHand };
enum class Authentication { Unknown, None, ApiKey, Basic, Bearer, OAuth2, OpenIdConnect, MutualTls, Signature, Password, SshKey, Other };
enum class Known { Unknown, Yes, No, NotApplicable };

/// A point where two systems exchange data, whatever it is: an API, a file that is dropped somewhere, a spreadsheet sent by e-mail.
struct ContactPoint {
  std::string id;
  std::string name;
  ContactKind kind = ContactKind::Api;
  std::string provider;             ///< the system that offers it
  std::string consumer;             ///< the system that uses it
  DataFlow flow = DataFlow::Unknown;
  Trigger trigger = Trigger::Unknown;
  std::string protocol;             ///< HTTP, SFTP, AMQP...
  std::string protocolVersion;
  std::string address;              ///< without user and password
  Authentication authentication = Authentication::Unknown;
  std::string authenticationNote;
  std::string format;               ///< JSON, XML, CSV, EDIFACT...
  std::string encoding;
  std::optional<std::int64_t> items;            ///< records that are exchanged: SKUs, orders
  std::optional<double> updatesPerDay;          ///< of an item
  std::optional<double> peakFactor;             ///< busiest hour over an average one
  std::optional<std::int64_t> pageSize;         ///< items in a call
  std::optional<std::int64_t> rateLimit;        ///< calls in rateSeconds
  std::optional<double> rateSeconds;
  std::string rateScope;            ///< per token, per IP, per endpoint
  std::optional<double> windowMinutes;          ///< of a batch
  std::optional<double> timeoutSeconds;
  std::string retry;
  Known idempotency = Known::Unknown;           ///< a repeated call does nothing twice
  std::string ordering;
  Known pagination = Known::Unknown;
  Known signature = Known::Unknown;             ///< of webhooks
  Known sandbox = Known::Unknown;
  std::string environments;
  std::string versioning;
  Known errorContract = Known::Unknown;
  std::string sla;
  std::string owner;
  std::string note;                 ///< Markdown
  bool isProbeAllowed = false;      ///< the consultant agreed that the live probe connects to its address
  Instant addedAt;
};

/// A description that was read into a contact point: the one recorded row of that reading.
struct ContactSpec {
  std::string id;
  std::string contact;
  std::string origin;               ///< format and name, by which the next reading finds it
  SpecFormat format = SpecFormat::OpenApi;
  std::string formatVersion;
  std::string version;              ///< of the interface
  std::string description;
  std::string file;                 ///< name, without its folder
  std::string sha256;
  Instant at;
  std::int64_t operations = 0;
  std::int64_t schemas = 0;
  std::string servers;              ///< JSON array of {url, description}
  std::string security;             ///< JSON array of {name, kind, detail}
  std::string exposed;              ///< JSON array of {line, place}
  std::string before;               ///< the reading it was compared with; empty: none, or nobody compared them then
};

/// An operation, a message or a layout of a contact point.
struct ContactOperation {
  std::string id;
  std::string contact;
  std::string spec;                 ///< the reading that described it last; empty: a person
  std::int64_t position = 0;
  std::string key;
  OperationKind kind = OperationKind::Call;
  std::string method;
  std::string path;
  std::string name;
  std::string summary;
  std::string group;
  bool isDeprecated = false;
  std::string security;             ///< names of schemes, joined with ", "
  std::string detail;               ///< parameters, bodies, headers: JSON (found_json.h)
  bool isGone = false;              ///< the newest description does not have it any more; kept for its note
  std::string note;                 ///< the consultant's
};

/// A schema of a reading. Not recorded: belongs to its ContactSpec.
struct ContactSchema {
  std::string id;
  std::string spec;
  std::int64_t position = 0;
  std::string name;
  std::string description;
  std::string fields;               ///< JSON (found_json.h)
  std::int64_t line = 0;
};

enum class ChangeSubject { Schema, Interface, Operation };
enum class ChangeKind { Added, Changed, Removed };
/// Whether whoever called it rightly before may be wrong after it.
enum class Impact { None, Possible, Breaking };

/// What a reading found to be another thing than the reading before it did. Not recorded: belongs to its ContactSpec.
struct ContactChange {
  std::string id;
  std::string spec;
  std::int64_t position = 0;
  ChangeSubject subject = ChangeSubject::Operation;
  ChangeKind kind = ChangeKind::Changed;
  Impact impact = Impact::None;
  std::string name;                 ///< method and path, or the schema's; empty: the interface as a whole
  std::string detail;               ///< JSON (changes.h)
};

/// Which contact point carries a message flow that another room knows of.
struct FlowCarrier {
  std::string id;        ///< the flow's
  std::string contact;
};

/// How a probe ended. What comes after Untrusted got no answer that counts.
enum class ProbeOutcome { Answered, Untrusted, UnknownHost, Refused, NoConnection, Slow, Broken, NoTls, TooLong, TooManyRedirects, Downgrade };

/// What a live probe of a contact point found: evidence, one row a probe.
struct ContactProbe {
  std::string id;
  std::string contact;
  Instant at;
  std::string address;              ///< that was asked, without user, password and query
  ProbeOutcome outcome = ProbeOutcome::Answered;
  std::int64_t tries = 0;
  std::int64_t failed = 0;          ///< of the tries
  std::optional<double> p50;        ///< of the whole time, in milliseconds, over the tries that got an answer
  std::optional<double> p95;
  std::optional<std::int64_t> status;
  std::string tlsVersion;
  std::optional<std::int64_t> daysToExpiry;  ///< of the certificate, at that time
  std::string detail;               ///< JSON (probe/probe.h)
};

/// The newest probe of a contact point, or nothing.
Result<std::optional<ContactProbe>> latestProbe(const ProjectFile& project, const std::string& contact);
/// The newest reading of a contact point, or nothing.
Result<std::optional<ContactSpec>> latestSpec(const ProjectFile& project, const std::string& contact);
/// In the order of the description.
Result<std::vector<ContactOperation>> operationsOf(const ProjectFile& project, const std::string& contact);
Result<std::vector<ContactSchema>> schemasOf(const ProjectFile& project, const ContactSpec& spec);
/// By id or name. Errors: contacts.no_contact {name}.
Result<ContactPoint> contactNamed(const ProjectFile& project, const std::string& idOrName);
/// A text that a field takes: without control characters, at most so many bytes.
std::string storable(std::string text, std::size_t most);
/// The operation as a reader found it.
FoundOperation foundOf(const ContactOperation& operation);

}  // namespace prumo::contacts

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<contacts::ContactKind>{"api", "webhook", "queue", "file_drop", "database", "email", "portal", "manual"};
template <>
inline constexpr std::array enumKeys<contacts::DataFlow>{"unknown", "to_provider", "from_provider", "both"};
template <>
inline constexpr std::array enumKeys<contacts::Trigger>{"unknown", "push", "poll", "batch", "on_demand", "by_hand"};
template <>
inline constexpr std::array enumKeys<contacts::Authentication>{"unknown",         "none",       "api_key",   "basic",    "bearer",  "oauth2",
                                                              "open_id_connect", "mutual_tls", "signature", "password", "ssh_key", "other"};
template <>
inline constexpr std::array enumKeys<contacts::Known>{"unknown", "yes", "no", "not_applicable"};
template <>
inline constexpr std::array enumKeys<contacts::ProbeOutcome>{"answered", "untrusted", "unknown_host", "refused", "no_connection", "slow", "broken", "no_tls", "too_long", "too_many_redirects", "downgrade"};
template <>
inline constexpr std::array enumKeys<contacts::ChangeSubject>{"schema", "interface", "operation"};
template <>
inline constexpr std::array enumKeys<contacts::ChangeKind>{"added", "changed", "removed"};
template <>
inline constexpr std::array enumKeys<contacts::Impact>{"none", "possible", "breaking"};
template <>
const Description<contacts::ContactPoint>& describe<contacts::ContactPoint>();
template <>
const Description<contacts::ContactSpec>& describe<contacts::ContactSpec>();
template <>
const Description<contacts::ContactOperation>& describe<contacts::ContactOperation>();
template <>
const Description<contacts::ContactSchema>& describe<contacts::ContactSchema>();
template <>
const Description<contacts::ContactChange>& describe<contacts::ContactChange>();
template <>
const Description<contacts::FlowCarrier>& describe<contacts::FlowCarrier>();
template <>
const Description<contacts::ContactProbe>& describe<contacts::ContactProbe>();
}  // namespace prumo::record
