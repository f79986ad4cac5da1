// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_script.h"

#include "core/base/json_reader.h"

#include <set>

namespace prumo::sample {

namespace {

using record::Kind;

class Parser {
public:
  Parser(std::string_view language, const Method& method) : m_language(language), m_method(method) {}

  Script script(JsonReader& root) {
    root.onlyKeys({"format", "format_version", "method", "assessment", "edits"});
    root.choice("format", {"prumo-sample"});
    root.integer("format_version", 1, 1);
    if (const auto method = root.text("method"); method != m_method.id) unknown(root, method, "method");
    auto head = root.object("assessment");
    Script script{assessment(head), instant(head, "created_at"), {}};
    for (auto& item : root.objects("edits")) script.edits.push_back(edit(item));
    return script;
  }

private:
  static void unknown(JsonReader& reader, const std::string& what, const std::string& key) {
    reader.refuse("sample.unknown", {{"what", what}}, key);
  }

  std::string local(JsonReader& reader, const std::string& key) const { return reader.localText(key).in(m_language); }
  std::string optionalLocal(JsonReader& reader, const std::string& key) const { return reader.has(key) ? local(reader, key) : std::string{}; }

  static Instant instant(JsonReader& reader, const std::string& key) {
    const auto text = reader.text(key);
    const auto read = instantFromIso(text);
    if (!read) unknown(reader, text, key);
    return read.value_or(Instant{});
  }

  static std::string date(JsonReader& reader, const std::string& key) {
    auto text = reader.text(key);
    if (!isDate(text)) unknown(reader, text, key);
    return text;
  }

  template <class E>
  static E choice(JsonReader& reader, const std::string& key) {
    const auto text = reader.text(key);
    const auto found = record::fromKey<E>(text);
    if (!found) unknown(reader, text, key);
    return found.value_or(E{});
  }

  Assessment assessment(JsonReader& reader) const {
    reader.onlyKeys({"client", "supplier", "consultant", "company", "scope", "started", "version", "created_at"});
    Assessment head;
    head.client = reader.text("client");
    head.supplier = reader.text("supplier");
    head.consultant = reader.text("consultant");
    head.company = reader.text("company");
    head.scope = local(reader, "scope");
    head.language = m_language;
    head.started = date(reader, "started");
    head.version = reader.text("version");
    return head;
  }

  Edit edit(JsonReader& reader) {
    reader.onlyKeys({"at", "label", "changes"});
    Edit edit{instant(reader, "at"), local(reader, "label"), {}};
    for (auto& item : reader.objects("changes")) edit.changes.push_back(change(item));
    return edit;
  }

  Change change(JsonReader& reader) {
    const auto what = reader.choice("do", {"rate", "accept", "finding", "amend", "evidence", "check", "head"});
    if (what == "rate") return rate(reader);
    if (what == "accept") return accept(reader);
    if (what == "finding") return add(reader);
    if (what == "amend") return amend(reader);
    if (what == "evidence") return attach(reader);
    if (what == "check") return check(reader);
    return conclude(reader);
  }

  /// Reads "step" and "criterion" of a change.
  template <class T>
  void place(JsonReader& reader, T& target) const {
    target.step = reader.text("step");
    target.criterion = reader.text("criterion");
    if (!m_method.find(StepId{target.step}, CriterionId{target.criterion})) unknown(reader, target.step + "/" + target.criterion, "criterion");
  }

  Change rate(JsonReader& reader) const {
    reader.onlyKeys({"do", "step", "criterion", "rating", "confidence", "note", "reason"});
    Answer answer;
    place(reader, answer);
    answer.id = answerId(StepId{answer.step}, CriterionId{answer.criterion});
    const auto text = reader.text("rating");
    const auto rating = ratingFromText(text);
    if (!rating) unknown(reader, text, "rating");
    answer.rating = rating.value_or(RatingText{}).rating;
    answer.level = rating.value_or(RatingText{}).level;
    answer.confidence = choice<Confidence>(reader, "confidence");
    answer.note = optionalLocal(reader, "note");
    answer.reason = optionalLocal(reader, "reason");
    return Rate{std::move(answer)};
  }

  Change accept(JsonReader& reader) const {
    reader.onlyKeys({"do", "step", "criterion", "note"});
    Accept accept;
    place(reader, accept);
    accept.note = optionalLocal(reader, "note");
    return accept;
  }

  Change add(JsonReader& reader) {
    reader.onlyKeys({"do", "key", "step", "criterion", "title", "severity", "likelihood", "status", "condition", "expectation", "cause", "effect",
                     "effect_min", "effect_max", "recommendation", "owner", "due"});
    Add add{.key = reader.text("key")};
    place(reader, add);
    add.patch = patch(reader);
    m_keys.insert(add.key);
    return add;
  }

  Change amend(JsonReader& reader) const {
    reader.onlyKeys({"do", "finding", "rule", "title", "severity", "likelihood", "status", "condition", "expectation", "cause", "effect", "effect_min",
                     "effect_max", "recommendation", "owner", "due"});
    Amend amend{.finding = reader.optionalText("finding")};
    if (amend.finding.empty()) amend.rule = reader.text("rule");
    else checkKey(reader, amend.finding);
    amend.patch = patch(reader);
    return amend;
  }

  void checkKey(JsonReader& reader, const std::string& key) const {
    if (!m_keys.contains(key)) unknown(reader, key, "finding");
  }

  Change attach(JsonReader& reader) const {
    reader.onlyKeys({"do", "step", "criterion", "finding", "name", "media_type", "note", "content"});
    Attach attach;
    place(reader, attach.evidence);
    attach.evidence.finding = reader.optionalText("finding");
    if (!attach.evidence.finding.empty()) checkKey(reader, attach.evidence.finding);
    attach.evidence.name = reader.text("name");
    attach.evidence.mediaType = reader.text("media_type");
    attach.evidence.note = optionalLocal(reader, "note");
    attach.content = local(reader, "content");
    return attach;
  }

  Change check(JsonReader& reader) const {
    reader.onlyKeys({"do", "feed", "rules", "name"});
    return CheckFeed{reader.text("feed"), local(reader, "rules"), local(reader, "name")};
  }

  static Change conclude(JsonReader& reader) {
    reader.onlyKeys({"do", "ended"});
    return Conclude{date(reader, "ended")};
  }

  /// The fields of a finding that the change gives, read as the record describes them.
  Patch patch(JsonReader& reader) const {
    static const std::set<std::string> elsewhere{"id", "step", "criterion", "origin", "first_seen", "last_seen"};
    Patch patch;
    for (const auto& field : record::describe<Finding>().fields) {
      if (!elsewhere.contains(field.name) && reader.has(field.name)) patch.emplace_back(field.name, valueOf(reader, field));
    }
    return patch;
  }

  record::Value valueOf(JsonReader& reader, const record::Field<Finding>& field) const {
    const auto& limits = field.constraint;
    switch (field.kind) {
      case Kind::Integer: return reader.integer(field.name, static_cast<std::int64_t>(*limits.min), static_cast<std::int64_t>(*limits.max));
      case Kind::Money: return reader.number(field.name, *limits.min, *limits.max);
      case Kind::Date: return date(reader, field.name);
      case Kind::Choice: return key(reader, field);
      default: return local(reader, field.name);
    }
  }

  static std::string key(JsonReader& reader, const record::Field<Finding>& field) {
    auto text = reader.text(field.name);
    if (Finding scratch; !field.set(scratch, text)) unknown(reader, text, field.name);
    return text;
  }

  std::string m_language;
  const Method& m_method;
  std::set<std::string> m_keys;  ///< of the findings added so far
};

}  // namespace

Result<Script> parseScript(std::string_view json, std::string_view language, const Method& method) {
  return parseJson(json).and_then([&](const nlohmann::json& document) -> Result<Script> {
    JsonReader root(document);
    auto script = Parser(language, method).script(root);
    if (auto fault = root.fault(); !fault) return std::move(fault).error();
    return script;
  });
}

}  // namespace prumo::sample
