// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/writers/writers.h"

namespace prumo::contacts {

namespace {

/// Text that Markdown and HTML leave alone, in one line.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' || c == '\r') out += ' ';
    else if (std::string_view{"\\`*_{}[]()#+!|~"}.find(c) != std::string_view::npos) out += '\\', out += c;
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '&') out += "&amp;";
    else out += c;
  }
  return out;
}

std::string saidOf(const record::Field<ContactPoint>& field, const ContactPoint& contact, const Words& words) {
  const auto value = field.get(contact);
  if (const auto* text = std::get_if<std::string>(&value)) {
    if (field.kind == record::Kind::Choice) return *text == "unknown" ? std::string{} : words({"choice.contact_point." + field.name + "." + *text, {}});
    return *text;
  }
  const auto* whole = std::get_if<std::int64_t>(&value);
  if (whole && field.kind == record::Kind::Boolean) return words({*whole != 0 ? "value.yes" : "value.no", {}});
  if (whole) return words({"value.number", {{"value", *whole}}});
  if (const auto* real = std::get_if<double>(&value)) return words({"value.number", {{"value", *real}}});
  return {};
}

void addFacts(std::string& out, const ContactPoint& contact, const Words& words) {
  for (const auto& field : record::describe<ContactPoint>().fields) {
    if (field.name == "id" || field.name == "name" || field.name == "added_at") continue;
    const auto said = saidOf(field, contact, words);
    if (!said.empty()) out += "- **" + plain(words({"label.contact_point." + field.name, {}})) + "**: " + plain(said) + "\n";
  }
}

}  // namespace

std::string inventoryMarkdown(const std::vector<ContactView>& contacts, const Words& words) {
  std::string out = "# " + plain(words({"contacts.export.sheet", {}})) + "\n";
  for (const auto& view : contacts) {
    out += "\n## " + plain(view.contact.name) + "\n\n";
    addFacts(out, view.contact, words);
    if (view.operations.empty()) continue;
    out += "\n| " + plain(words({"label.contact_operation.key", {}})) + " | " + plain(words({"label.contact_operation.summary", {}})) + " |\n|---|---|\n";
    for (const auto& one : view.operations) out += "| " + plain(one.method + (one.method.empty() ? "" : " ") + one.path) + " | " + plain(one.summary) + " |\n";
  }
  return out;
}

}  // namespace prumo::contacts
