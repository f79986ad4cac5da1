// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <nlohmann/json.hpp>

/// What two readings of an interface differ in, and whether those who call it have to follow.
namespace prumo::contacts {

/// What is another one than before. The key is that of its sentence, too (contacts.change.<key>).
enum class Aspect {
  Version, ServerAdded, ServerRemoved, SchemeAdded, SchemeRemoved, SchemeChanged,
  Path, Name, Summary, Group, Deprecated, NotDeprecated, Security,
  ParameterAdded, ParameterRemoved, ParameterRequired, ParameterOptional, ParameterType, ParameterValues, ParameterLength, ParameterPattern,
  RequestAdded, RequestRemoved, AnswerAdded, AnswerRemoved, BodySchema, HeaderAdded, HeaderRemoved,
  FieldAdded, FieldRemoved, FieldRequired, FieldOptional, FieldType, FieldValues, FieldLength, FieldPattern
};

struct Difference {
  Aspect aspect = Aspect::Summary;
  std::string place;      ///< "limit (query)", "items[].sku", "200 application/json"; empty: the whole
  std::string before;
  std::string after;
  Impact impact = Impact::None;
};

/// Which way a value goes, seen from who calls: what is sent may become wider, what is given back narrower. Of a file nobody knows.
enum class Way { Sent, Given, Either };

/// What a reading of one contact point found.
struct Reading {
  std::string version;
  std::vector<FoundServer> servers;
  std::vector<FoundSecurity> security;
  std::vector<FoundOperation> operations;
  std::vector<FoundSchema> schemas;
};

/// What happened to an operation, to a schema that operations share, or to the interface as a whole.
struct Changed {
  ChangeSubject subject = ChangeSubject::Operation;
  ChangeKind kind = ChangeKind::Changed;
  Impact impact = Impact::None;         ///< the gravest, that of its schemas included
  std::string name;                     ///< "GET /orders", "Order"; empty: the interface
  Way way = Way::Given;                 ///< of a schema
  std::vector<Difference> differences;  ///< the first of them
  std::int64_t more = 0;                ///< how many were left out
  std::vector<std::size_t> schemas;     ///< of an operation: those it uses that are others now, by their place in the list
};

/// Everything that is another one than before: schemas first, then the interface, then operations, the removed ones last. An operation of which
/// only a schema changed is changed, too. The judgement is the usual one: whoever called it rightly before must still be right.
std::vector<Changed> changesBetween(const Reading& before, const Reading& after);

/// The rows that keep them with a reading; and back. What is not of that form is left out.
std::vector<ContactChange> recordsOf(const std::vector<Changed>& changes, const std::string& spec);
Result<std::vector<Changed>> changesOf(const ProjectFile& project, const std::string& spec);
/// One of them, by its row's id; of an operation with the differences of its schemas, as differencesOf has them.
Result<Changed> changeNamed(const ProjectFile& project, const std::string& id);

/// All that an operation differs in, with the fields of its schemas, whose places begin with the schema's name.
std::vector<Difference> differencesOf(const Changed& changed, const std::vector<Changed>& all);

/// Of operations.
struct ChangeCounts {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t removed = 0;
  std::int64_t breaking = 0;
};
ChangeCounts countsOf(const std::vector<Changed>& changes);

/// The difference as a sentence.
Message wordsOf(const Difference& difference);

/// `{"counts": {...}, "interface": {...}, "operations": [...], "schemas": [...]}`.
nlohmann::ordered_json jsonOf(const std::vector<Changed>& changes);

}  // namespace prumo::contacts

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<contacts::Aspect>{
    "version", "server_added", "server_removed", "scheme_added", "scheme_removed", "scheme_changed",
    "path", "name", "summary", "group", "deprecated", "not_deprecated", "security",
    "parameter_added", "parameter_removed", "parameter_required", "parameter_optional", "parameter_type", "parameter_values", "parameter_length", "parameter_pattern",
    "request_added", "request_removed", "answer_added", "answer_removed", "body_schema", "header_added", "header_removed",
    "field_added", "field_removed", "field_required", "field_optional", "field_type", "field_values", "field_length", "field_pattern"};
template <>
inline constexpr std::array enumKeys<contacts::Way>{"sent", "given", "either"};
}  // namespace prumo::record
