// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/limits.h"

#include "core/base/json_reader.h"

namespace prumo::contacts {

namespace {

constexpr auto kFormat = "prumo-limits";

LocalText mayBeEmpty(JsonReader& reader, const std::string& key) {
  auto both = reader.object(key);
  both.onlyKeys({kPortuguese, kEnglish});
  return {both.optionalText(std::string{kPortuguese}), both.optionalText(std::string{kEnglish})};
}

KnownLimit limitFrom(JsonReader& reader) {
  reader.onlyKeys({"platform", "calls", "seconds", "scope", "note", "source", "noted_on"});
  KnownLimit limit{.platform = reader.text("platform")};
  if (reader.has("calls") || reader.has("seconds")) {
    limit.calls = reader.integer("calls", 1, 1'000'000'000);
    limit.seconds = reader.number("seconds", 0.001, 31'536'000);
  }
  limit.scope = mayBeEmpty(reader, "scope");
  limit.note = mayBeEmpty(reader, "note");
  limit.source = reader.text("source");
  limit.notedOn = reader.text("noted_on");
  static const record::FieldInfo date{.name = "noted_on", .kind = record::Kind::Date};
  if (const auto kept = record::check("contact_point", date, record::View{std::string_view{limit.notedOn}}); !kept) reader.refuse(kept.error().code(), {{"value", limit.notedOn}}, "noted_on");
  return limit;
}

}  // namespace

Result<std::vector<KnownLimit>> parseLimits(std::string_view text) {
  const auto json = parseJson(text);
  if (!json) return json.error();
  JsonReader reader(*json);
  reader.onlyKeys({"format", "format_version", "limits"});
  const auto format = reader.text("format");
  if (reader.fault() && format != kFormat) reader.refuse("contacts.limits_format", {{"format", format}}, "format");
  reader.integer("format_version", 1, 1);
  std::vector<KnownLimit> limits;
  for (auto& one : reader.objects("limits")) limits.push_back(limitFrom(one));
  if (auto fault = reader.fault(); !fault) return std::move(fault).error();
  return limits;
}

Message lineOf(const KnownLimit& limit, std::string_view language) {
  Message line{"contacts.limit_unpublished", {{"platform", limit.platform}, {"scope", limit.scope.in(language)}, {"source", limit.source}, {"at", limit.notedOn}}};
  if (!limit.calls) return line;
  line.code = "contacts.limit";
  line.args.emplace_back("calls", *limit.calls);
  line.args.emplace_back("seconds", limit.seconds);
  return line;
}

void apply(ContactPoint& contact, const KnownLimit& limit, std::string_view language) {
  if (limit.calls) {
    contact.rateLimit = limit.calls;
    contact.rateSeconds = limit.seconds;
  }
  const auto& note = limit.note.in(language);
  contact.rateScope = storable(limit.scope.in(language) + (note.empty() ? "" : "; " + note) + " (" + limit.source + ", " + limit.notedOn + ")", 290);
}

}  // namespace prumo::contacts
