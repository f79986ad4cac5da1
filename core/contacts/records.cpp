// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact.h"

/// The tables of contact points.
namespace prumo::record {

using namespace prumo::contacts;

namespace {

constexpr int kSince = 5;
constexpr int kSinceChanges = 6;
constexpr int kSinceFlows = 6;
constexpr std::size_t kName = 300;
constexpr std::size_t kDetail = std::size_t{4} * 1024 * 1024;
constexpr double kMost = 1e12;
const Constraint kId{.required = true, .maxLength = 80};
const Constraint kCount{.min = 0, .max = kMost};
const Constraint kWord{.maxLength = kName};

template <class E>
Constraint choice() {
  return {.required = true, .choices = keysOf<E>()};
}

}  // namespace

template <>
const Description<ContactPoint>& describe<ContactPoint>() {
  static const Description<ContactPoint> description{
      .name = "contact_point",
      .fields = {field("id", &ContactPoint::id, Kind::Text, kId, kSince),
                 field("name", &ContactPoint::name, Kind::Text, {.required = true, .maxLength = kName}, kSince),
                 field("kind", &ContactPoint::kind, Kind::Choice, choice<ContactKind>(), kSince),
                 field("provider", &ContactPoint::provider, Kind::Text, kWord, kSince),
                 field("consumer", &ContactPoint::consumer, Kind::Text, kWord, kSince),
                 field("flow", &ContactPoint::flow, Kind::Choice, choice<DataFlow>(), kSince),
                 field("trigger", &ContactPoint::trigger, Kind::Choice, choice<Trigger>(), kSince),
                 field("protocol", &ContactPoint::protocol, Kind::Text, kWord, kSince),
                 field("protocol_version", &ContactPoint::protocolVersion, Kind::Text, kWord, kSince),
                 field("address", &ContactPoint::address, Kind::Text, {.maxLength = 2000}, kSince),
                 field("authentication", &ContactPoint::authentication, Kind::Choice, choice<Authentication>(), kSince),
                 field("authentication_note", &ContactPoint::authenticationNote, Kind::Text, {}, kSince),
                 field("format", &ContactPoint::format, Kind::Text, kWord, kSince),
                 field("encoding", &ContactPoint::encoding, Kind::Text, kWord, kSince),
                 field("items", &ContactPoint::items, Kind::Integer, kCount, kSince),
                 field("updates_per_day", &ContactPoint::updatesPerDay, Kind::Real, kCount, kSince),
                 field("peak_factor", &ContactPoint::peakFactor, Kind::Real, {.min = 1, .max = 10'000}, kSince),
                 field("page_size", &ContactPoint::pageSize, Kind::Integer, {.min = 1, .max = kMost}, kSince),
                 field("rate_limit", &ContactPoint::rateLimit, Kind::Integer, {.min = 1, .max = kMost}, kSince),
                 field("rate_seconds", &ContactPoint::rateSeconds, Kind::Real, {.min = 0.001, .max = 31'536'000}, kSince),
                 field("rate_scope", &ContactPoint::rateScope, Kind::Text, kWord, kSince),
                 field("window_minutes", &ContactPoint::windowMinutes, Kind::Real, {.min = 0, .max = 525'600}, kSince),
                 field("timeout_seconds", &ContactPoint::timeoutSeconds, Kind::Real, {.min = 0, .max = 86'400}, kSince),
                 field("retry", &ContactPoint::retry, Kind::Text, {}, kSince),
                 field("idempotency", &ContactPoint::idempotency, Kind::Choice, choice<Known>(), kSince),
                 field("ordering", &ContactPoint::ordering, Kind::Text, {}, kSince),
                 field("pagination", &ContactPoint::pagination, Kind::Choice, choice<Known>(), kSince),
                 field("signature", &ContactPoint::signature, Kind::Choice, choice<Known>(), kSince),
                 field("sandbox", &ContactPoint::sandbox, Kind::Choice, choice<Known>(), kSince),
                 field("environments", &ContactPoint::environments, Kind::Text, {}, kSince),
                 field("versioning", &ContactPoint::versioning, Kind::Text, {}, kSince),
                 field("error_contract", &ContactPoint::errorContract, Kind::Choice, choice<Known>(), kSince),
                 field("sla", &ContactPoint::sla, Kind::Text, {}, kSince),
                 field("owner", &ContactPoint::owner, Kind::Text, {.maxLength = 200}, kSince),
                 field("note", &ContactPoint::note, Kind::Markdown, {}, kSince),
                 field("probe_allowed", &ContactPoint::isProbeAllowed, Kind::Boolean, {}, kSince),
                 field("added_at", &ContactPoint::addedAt, Kind::Instant, {.required = true}, kSince)},
      .indexed = {}};
  return description;
}

template <>
const Description<ContactSpec>& describe<ContactSpec>() {
  static const Description<ContactSpec> description{
      .name = "contact_spec",
      .fields = {field("id", &ContactSpec::id, Kind::Text, kId, kSince),
                 field("contact", &ContactSpec::contact, Kind::Reference, {.required = true, .maxLength = 80, .references = "contact_point"}, kSince),
                 field("origin", &ContactSpec::origin, Kind::Reference, {.maxLength = 400}, kSince),
                 field("format", &ContactSpec::format, Kind::Choice, choice<SpecFormat>(), kSince),
                 field("format_version", &ContactSpec::formatVersion, Kind::Text, kWord, kSince),
                 field("version", &ContactSpec::version, Kind::Text, kWord, kSince),
                 field("description", &ContactSpec::description, Kind::Text, {}, kSince),
                 field("file", &ContactSpec::file, Kind::Text, {.maxLength = 1000}, kSince),
                 field("sha256", &ContactSpec::sha256, Kind::Text, {.maxLength = 64}, kSince),
                 field("at", &ContactSpec::at, Kind::Instant, {.required = true}, kSince),
                 field("operations", &ContactSpec::operations, Kind::Integer, {.min = 0}, kSince),
                 field("schemas", &ContactSpec::schemas, Kind::Integer, {.min = 0}, kSince),
                 field("servers", &ContactSpec::servers, Kind::Json, {.maxLength = kDetail}, kSince),
                 field("security", &ContactSpec::security, Kind::Json, {.maxLength = kDetail}, kSince),
                 field("exposed", &ContactSpec::exposed, Kind::Json, {.maxLength = kDetail}, kSince),
                 field("before", &ContactSpec::before, Kind::Reference, {.maxLength = 80}, kSinceChanges)},
      .indexed = {"contact", "origin"}};
  return description;
}

template <>
const Description<ContactOperation>& describe<ContactOperation>() {
  static const Description<ContactOperation> description{
      .name = "contact_operation",
      .fields = {field("id", &ContactOperation::id, Kind::Text, kId, kSince),
                 field("contact", &ContactOperation::contact, Kind::Reference, {.required = true, .maxLength = 80, .references = "contact_point"}, kSince),
                 field("spec", &ContactOperation::spec, Kind::Reference, {.maxLength = 80}, kSince),
                 field("position", &ContactOperation::position, Kind::Integer, {.min = 0}, kSince),
                 field("key", &ContactOperation::key, Kind::Text, {.required = true}, kSince),
                 field("kind", &ContactOperation::kind, Kind::Choice, choice<OperationKind>(), kSince),
                 field("method", &ContactOperation::method, Kind::Text, kWord, kSince),
                 field("path", &ContactOperation::path, Kind::Text, {}, kSince),
                 field("name", &ContactOperation::name, Kind::Text, {}, kSince),
                 field("summary", &ContactOperation::summary, Kind::Text, {}, kSince),
                 field("group", &ContactOperation::group, Kind::Text, {}, kSince),
                 field("deprecated", &ContactOperation::isDeprecated, Kind::Boolean, {}, kSince),
                 field("security", &ContactOperation::security, Kind::Text, {}, kSince),
                 field("detail", &ContactOperation::detail, Kind::Json, {.maxLength = kDetail}, kSince),
                 field("gone", &ContactOperation::isGone, Kind::Boolean, {}, kSince),
                 field("note", &ContactOperation::note, Kind::Markdown, {}, kSince)},
      .indexed = {"contact"}};
  return description;
}

template <>
const Description<ContactSchema>& describe<ContactSchema>() {
  static const Description<ContactSchema> description{
      .name = "contact_schema",
      .recorded = false,
      .fields = {field("id", &ContactSchema::id, Kind::Text, kId, kSince),
                 field("spec", &ContactSchema::spec, Kind::Reference, kId, kSince),
                 field("position", &ContactSchema::position, Kind::Integer, {.min = 0}, kSince),
                 field("name", &ContactSchema::name, Kind::Text, {.required = true}, kSince),
                 field("description", &ContactSchema::description, Kind::Text, {}, kSince),
                 field("fields", &ContactSchema::fields, Kind::Json, {.maxLength = 4 * kDetail}, kSince),
                 field("line", &ContactSchema::line, Kind::Integer, {.min = 0}, kSince)},
      .indexed = {"spec"}};
  return description;
}

template <>
const Description<ContactChange>& describe<ContactChange>() {
  static const Description<ContactChange> description{
      .name = "contact_change",
      .recorded = false,
      .fields = {field("id", &ContactChange::id, Kind::Text, kId, kSinceChanges),
                 field("spec", &ContactChange::spec, Kind::Reference, kId, kSinceChanges),
                 field("position", &ContactChange::position, Kind::Integer, {.min = 0}, kSinceChanges),
                 field("subject", &ContactChange::subject, Kind::Choice, choice<ChangeSubject>(), kSinceChanges),
                 field("kind", &ContactChange::kind, Kind::Choice, choice<ChangeKind>(), kSinceChanges),
                 field("impact", &ContactChange::impact, Kind::Choice, choice<Impact>(), kSinceChanges),
                 field("name", &ContactChange::name, Kind::Text, {.maxLength = 2 * 4000}, kSinceChanges),
                 field("detail", &ContactChange::detail, Kind::Json, {.maxLength = kDetail}, kSinceChanges)},
      .indexed = {"spec"}};
  return description;
}

template <>
const Description<FlowCarrier>& describe<FlowCarrier>() {
  static const Description<FlowCarrier> description{
      .name = "flow_carrier",
      .fields = {field("id", &FlowCarrier::id, Kind::Text, {.required = true, .maxLength = 200}, kSinceFlows),
                 field("contact", &FlowCarrier::contact, Kind::Reference, {.required = true, .maxLength = 80, .references = "contact_point"}, kSinceFlows)},
      .indexed = {"contact"}};
  return description;
}

template <>
const Description<ContactProbe>& describe<ContactProbe>() {
  static const Description<ContactProbe> description{
      .name = "contact_probe",
      .fields = {field("id", &ContactProbe::id, Kind::Text, kId, kSince),
                 field("contact", &ContactProbe::contact, Kind::Reference, {.required = true, .maxLength = 80, .references = "contact_point"}, kSince),
                 field("at", &ContactProbe::at, Kind::Instant, {.required = true}, kSince),
                 field("address", &ContactProbe::address, Kind::Text, {.maxLength = 2000}, kSince),
                 field("outcome", &ContactProbe::outcome, Kind::Choice, choice<ProbeOutcome>(), kSince),
                 field("tries", &ContactProbe::tries, Kind::Integer, kCount, kSince),
                 field("failed", &ContactProbe::failed, Kind::Integer, kCount, kSince),
                 field("p50", &ContactProbe::p50, Kind::Real, kCount, kSince),
                 field("p95", &ContactProbe::p95, Kind::Real, kCount, kSince),
                 field("status", &ContactProbe::status, Kind::Integer, {.min = 0, .max = 999}, kSince),
                 field("tls_version", &ContactProbe::tlsVersion, Kind::Text, kWord, kSince),
                 field("days_to_expiry", &ContactProbe::daysToExpiry, Kind::Integer, {.min = -kMost, .max = kMost}, kSince),
                 field("detail", &ContactProbe::detail, Kind::Json, {.maxLength = kDetail}, kSince)},
      .indexed = {"contact"}};
  return description;
}

}  // namespace prumo::record
