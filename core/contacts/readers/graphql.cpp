// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/graphql.h"

#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/graphql_lexer.h"
#include "core/contacts/readers/graphql_schema.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

std::string decoded(std::string text, Found& found) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) text = utf8FromUtf16(text, text.starts_with("\xFE\xFF"));
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  const auto good = validUtf8Prefix(text);
  if (good == text.size()) return text;
  const auto line = static_cast<std::int64_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(good), '\n')) + 1;
  noteNotTaken(found, line, {}, "document.not_utf8", {{"line", line}, {"text", std::string{}}});
  return utf8FromWindows1252(text);
}

Result<Found> finished(GraphQlSchema& schema, const std::filesystem::path& path, Found found, const Job& job) {
  if (schema.definitions.empty()) return notOfFormat(SpecFormat::GraphQl);
  auto& into = found.interfaces.emplace_back();
  into.name = platform::utf8FromPath(path.stem());
  into.description = schema.brief(schema.description);
  into.protocol = "GraphQL";
  describe(schema, into, found);
  if (into.operations.empty()) noteNotTaken(found, 0, {}, "contacts.no_operations");
  if (job.stop.stop_requested()) return cancelled();
  return found;
}

Result<Found> readText(const std::string& text, const std::filesystem::path& path, Found found, const Job& job) {
  GraphQlSchema schema;
  parseGraphQl(text, schema, found);
  return finished(schema, path, std::move(found), job);
}

Result<Found> readAnswer(std::string_view text, const std::filesystem::path& path, Found found, const Job& job) {
  return document::Document::parse(text, document::Syntax::Json).and_then([&](document::Document document) -> Result<Found> {
    const document::References references(std::move(document), path);
    const auto root = references.root();
    GraphQlSchema schema;
    readIntrospection(root.has("__schema") ? root["__schema"] : root["data"]["__schema"], schema);
    exposeExamples(found, root);
    addRemarks(found, references);
    return finished(schema, path, std::move(found), job);
  });
}

bool beginsSchema(std::string_view head) {
  GraphQlLexer lexer(head);
  auto token = lexer.next();
  if (token.kind == GraphQlToken::Kind::Text) token = lexer.next();
  if (token.is("extend")) token = lexer.next();
  if (token.is("schema")) return token = lexer.next(), token.is("{") || token.is("@");
  if (token.is("directive")) return lexer.next().is("@");
  const bool isWord = token.is("type") || token.is("interface") || token.is("union") || token.is("enum") || token.is("input") || token.is("scalar");
  if (!isWord || lexer.next().kind != GraphQlToken::Kind::Name) return false;
  const bool isScalar = token.is("scalar");
  token = lexer.next();
  return isScalar || token.is("{") || token.is("@") || token.is("=") || token.is("implements");
}

}  // namespace

bool isGraphQl(const Outline& outline) {
  if (outline.kind == Outline::Kind::Xml) return false;
  if (outline.kind == Outline::Kind::Json) return outline.has("__schema") || (outline.has("data") && outline.head.find("\"__schema\"") != std::string::npos);
  return outline.extension == ".graphql" || outline.extension == ".graphqls" || outline.extension == ".gql" || beginsSchema(outline.head);
}

Result<Found> readGraphQl(const std::filesystem::path& path, const Job& job) {
  return readFile(path, document::kMostBytes).and_then([&](std::string text) {
    Found found{.format = SpecFormat::GraphQl};
    text = decoded(std::move(text), found);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return Result<Found>{Error{{"document.empty", {}}, ErrorKind::BadInput, nullptr}};
    if (text[first] == '<') return Result<Found>{notOfFormat(SpecFormat::GraphQl)};
    const bool isAnswer = text[first] == '{' && text.find("__schema") != std::string::npos;
    return isAnswer ? readAnswer(text, path, std::move(found), job) : readText(text, path, std::move(found), job);
  });
}

}  // namespace prumo::contacts
