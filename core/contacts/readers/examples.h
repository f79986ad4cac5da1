// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ascii.h"
#include "core/contacts/readers/inferred.h"

#include <optional>
#include <set>

/// Requests that were kept as examples: in collections of tools that send them, and in recordings of what was sent.
namespace prumo::contacts {

/// A parameter or header. The value is looked at and not kept.
struct ExampleEntry {
  std::string name;
  std::string value;
  std::string description;
  std::int64_t line = 0;
};

struct ExampleBody {
  std::string status;       ///< empty: of the request
  std::string mediaType;
  std::string text;
  std::vector<std::pair<std::string, std::string>> form;
  std::vector<ExampleEntry> headers;  ///< of an answer
  std::int64_t line = 0;
};

struct ExampleRequest {
  std::string method;
  std::string path;         ///< a template: "/orders/{id}"
  std::string name;
  std::string summary;
  std::string group;
  std::int64_t line = 0;
  std::vector<FoundSecurity> security;
  std::vector<ExampleEntry> pathVariables;   ///< what is said of some that stand in the path
  std::vector<ExampleEntry> query;
  std::vector<ExampleEntry> headers;
  std::vector<ExampleEntry> cookies;
  std::optional<ExampleBody> body;
  std::vector<ExampleBody> answers;
};

/// One operation, put together from one or more requests of its kind.
class OperationDraft {
public:
  /// `interface`: by name the one that it is for, where that is known.
  explicit OperationDraft(Found& found, std::string interface = {}) : m_found(found), m_interface(std::move(interface)) {}

  void add(const ExampleRequest& request);
  FoundOperation& operation() { return m_operation; }
  std::uint64_t times() const { return m_times; }
  /// Adds it, its schemas and what it asks for to the interface. `isRecorded`: a parameter that came every time is required.
  void finish(FoundInterface& into, std::set<std::string>& schemaNames, bool isRecorded);

private:
  struct Parameter {
    std::string name;
    std::string in;
    std::string description;
    std::uint64_t times = 0;
    std::uint64_t last = 0;          ///< request it was in
    Inferred values;
  };
  struct Body {
    std::string status;
    std::string mediaType;
    Inferred examples;
    std::int64_t line = 0;
  };

  void addParameters(const std::vector<ExampleEntry>& entries, const char* in);
  void addPathParameters(const ExampleRequest& request);
  Parameter& parameter(const std::string& name, const char* in);
  void addBody(const ExampleBody& body);
  void addSecurity(FoundSecurity security);
  void readSecurity(const ExampleRequest& request);
  void expose(std::string_view name, std::string_view value, std::int64_t line, bool isSecret = false);
  /// A text that holds a credential of a form that is known is not kept.
  void hideIn(std::string& text, std::string_view name, std::int64_t line);
  void exposeIn(document::Node node, std::string_view name, std::int64_t line);
  std::string addSchema(FoundInterface& into, std::set<std::string>& names, const Body& body);
  void settleSecurity(FoundInterface& into);

  Found& m_found;
  std::string m_interface;
  FoundOperation m_operation;
  std::vector<FoundSecurity> m_security;
  std::vector<Parameter> m_parameters;
  std::vector<Body> m_bodies;
  std::set<std::string, std::less<>> m_exposed;
  std::uint64_t m_times = 0;
};

/// The parameters behind the "?" of an address.
std::vector<ExampleEntry> queryOf(std::string_view url, std::int64_t line);
/// A media type without its parameters, in lower case.
std::string essenceOf(std::string_view mediaType);
/// JSON with remarks left out and null for variables outside of quotes: "{"id": {{id}}} // ours".
std::string plainJson(std::string_view text);

}  // namespace prumo::contacts
