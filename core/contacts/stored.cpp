// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/stored.h"

#include "core/base/json_reader.h"
#include "core/contacts/changes.h"

#include <algorithm>
#include <limits>

namespace prumo::contacts {

namespace {

constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr double kMostTime = 1e12;  ///< milliseconds

template <class E>
void choice(JsonReader& from, const char* key) {
  static const std::vector<std::string_view> keys{record::enumKeys<E>.begin(), record::enumKeys<E>.end()};
  from.choice(key, keys);
}

void texts(JsonReader& from, std::initializer_list<const char*> keys) {
  for (const auto* key : keys) from.optionalText(key);
}

void flags(JsonReader& from, std::initializer_list<const char*> keys) {
  for (const auto* key : keys) from.optionalBoolean(key, false);
}

void whole(JsonReader& from, const char* key, std::int64_t min = 0) {
  if (from.has(key)) from.integer(key, min, kMost);
}

/// What is written as null where there is nothing.
bool isThere(const JsonReader& from, const char* key) { return from.has(key) && !from.json()[key].is_null(); }

template <class Look>
void each(JsonReader& from, const char* key, const Look& look) {
  if (!from.has(key)) return;
  for (auto& one : from.objects(key)) look(one);
}

void lookAtServer(JsonReader& server) { texts(server, {"url", "description"}); }

void lookAtSecurity(JsonReader& security) {
  texts(security, {"name", "detail"});
  choice<SecurityKind>(security, "kind");
}

void lookAtExposed(JsonReader& exposed) {
  texts(exposed, {"place"});
  whole(exposed, "line");
}

void lookAtField(JsonReader& field) {
  texts(field, {"path", "name", "in", "type", "format", "pattern", "schema", "description"});
  flags(field, {"required", "list"});
  whole(field, "max_length", std::numeric_limits<std::int64_t>::min());
  if (field.has("values")) field.texts("values");
}

void lookAtOperation(JsonReader& detail) {
  each(detail, "parameters", lookAtField);
  each(detail, "bodies", [](JsonReader& body) { texts(body, {"status", "media_type", "schema"}); });
  if (detail.has("headers")) detail.texts("headers");
}

void lookAtDifference(JsonReader& difference) {
  texts(difference, {"place", "before", "after"});
  choice<Aspect>(difference, "aspect");
  choice<Impact>(difference, "impact");
}

void lookAtChange(JsonReader& detail) {
  each(detail, "differences", lookAtDifference);
  whole(detail, "more");
  if (detail.has("way")) choice<Way>(detail, "way");
  if (!detail.has("schemas")) return;
  const auto& schemas = detail.json()["schemas"];
  const bool isPlaces = schemas.is_array() && std::ranges::all_of(schemas, [](const auto& one) { return one.is_number_unsigned(); });
  if (!isPlaces) detail.refuse("json.wrong_type", {{"expected", std::string{"array of integers"}}}, "schemas");
}

void lookAtCertificate(JsonReader& certificate) {
  texts(certificate, {"reason"});
  flags(certificate, {"verified", "expired", "self_signed", "fits_host"});
  whole(certificate, "days_to_expiry", std::numeric_limits<std::int64_t>::min());
  each(certificate, "chain", [](JsonReader& one) { texts(one, {"subject", "issuer", "not_before", "not_after"}); });
}

void lookAtTry(JsonReader& one) {
  for (const auto* key : {"dns_ms", "connect_ms", "tls_ms", "first_byte_ms", "total_ms"}) one.optionalNumber(key, 0, kMostTime);
}

void lookAtProbe(JsonReader& detail) {
  texts(detail, {"address", "at", "reason", "http_version", "tls_version", "cipher", "greeting"});
  choice<ProbeOutcome>(detail, "outcome");
  if (isThere(detail, "status")) whole(detail, "status");
  if (isThere(detail, "starttls")) flags(detail, {"starttls"});
  if (isThere(detail, "certificate")) {
    auto certificate = detail.object("certificate");
    lookAtCertificate(certificate);
  }
  flags(detail, {"body_cut"});
  for (const auto* key : {"body_bytes", "failed"}) whole(detail, key);
  each(detail, "headers", [](JsonReader& one) { texts(one, {"name", "value"}); });
  each(detail, "redirects", [](JsonReader& one) {
    whole(one, "status");
    texts(one, {"to"});
    flags(one, {"followed", "inward"});
  });
  each(detail, "tries", lookAtTry);
}

/// Looks at what a row keeps in one field.
class Row {
public:
  Row(const ProjectFile& project, const char* record, const std::string& id) : m_project(project), m_record(record), m_id(id) {}

  Row& object(const char* field, const std::string& text, void (*look)(JsonReader&)) {
    return take(field, text, [look](const nlohmann::json& json) {
      JsonReader reader{json};
      look(reader);
      return reader.fault();
    });
  }
  /// Of objects; a fault is told at its place below the field.
  Row& list(const char* field, const std::string& text, void (*look)(JsonReader&)) {
    return take(field, text, [field, look](nlohmann::json&& json) {
      const nlohmann::json around{{field, std::move(json)}};
      JsonReader reader{around};
      for (auto& one : reader.objects(field)) look(one);
      return reader.fault();
    });
  }
  Result<void> done() { return std::move(m_done); }

private:
  template <class Look>
  Row& take(const char* field, const std::string& text, const Look& look) {
    if (!m_done || text.empty()) return *this;
    auto read = parseJson(text).and_then(look);
    if (!read) m_done = m_project.impossibleValue(m_record, m_id, field, std::move(read).error());
    return *this;
  }

  const ProjectFile& m_project;
  const char* m_record;
  const std::string& m_id;
  Result<void> m_done;
};

template <class R>
Result<void> verifyAll(const ProjectFile& project, std::vector<std::string> fields) {
  const auto rows = project.all<R>({.orderBy = {}, .fields = std::move(fields)});
  if (!rows) return rows.error();
  for (const auto& row : *rows) {
    if (auto read = checkStored(project, row); !read) return read;
  }
  return {};
}

}  // namespace

Result<void> checkStored(const ProjectFile& project, const ContactSpec& spec) {
  return Row{project, "contact_spec", spec.id}.list("servers", spec.servers, lookAtServer).list("security", spec.security, lookAtSecurity).list("exposed", spec.exposed, lookAtExposed).done();
}

Result<void> checkStored(const ProjectFile& project, const ContactOperation& operation) {
  return Row{project, "contact_operation", operation.id}.object("detail", operation.detail, lookAtOperation).done();
}

Result<void> checkStored(const ProjectFile& project, const ContactSchema& schema) {
  return Row{project, "contact_schema", schema.id}.list("fields", schema.fields, lookAtField).done();
}

Result<void> checkStored(const ProjectFile& project, const ContactProbe& probe) {
  return Row{project, "contact_probe", probe.id}.object("detail", probe.detail, lookAtProbe).done();
}

Result<void> checkStored(const ProjectFile& project, const ContactChange& change) {
  return Row{project, "contact_change", change.id}.object("detail", change.detail, lookAtChange).done();
}

Result<void> verifyStored(const ProjectFile& project) {
  return verifyAll<ContactSpec>(project, {"id", "servers", "security", "exposed"})
      .and_then([&] { return verifyAll<ContactOperation>(project, {"id", "detail"}); })
      .and_then([&] { return verifyAll<ContactSchema>(project, {"id", "fields"}); })
      .and_then([&] { return verifyAll<ContactProbe>(project, {"id", "detail"}); })
      .and_then([&] { return verifyAll<ContactChange>(project, {"id", "detail"}); });
}

}  // namespace prumo::contacts
