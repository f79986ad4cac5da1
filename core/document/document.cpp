// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/base/ascii.h"
#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/document/builder.h"

#include <algorithm>

namespace prumo::document {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16Mark = "\xFF\xFE";
constexpr std::string_view kUtf16SwappedMark = "\xFE\xFF";

/// The text as UTF-8 without mark: as it is, or put into `memory`.
std::string_view decoded(std::string_view text, std::string& memory, Builder& builder) {
  if (text.starts_with(kUtf8Mark)) text.remove_prefix(kUtf8Mark.size());
  if (text.starts_with(kUtf16Mark) || text.starts_with(kUtf16SwappedMark)) return memory = utf8FromUtf16(text, text.starts_with(kUtf16SwappedMark));
  const auto good = validUtf8Prefix(text);
  if (good == text.size()) return text;
  builder.remark(Oddity::NotUtf8, std::ranges::count(text.substr(0, good), '\n') + 1, {});
  return memory = utf8FromWindows1252(text);
}

bool hasExtension(const std::filesystem::path& path, std::initializer_list<std::string_view> extensions) {
  const auto extension = lowerCase(platform::utf8FromPath(path.extension()));
  return std::ranges::find(extensions, extension) != extensions.end();
}

Syntax syntaxOf(const std::filesystem::path& path, std::string_view text) {
  if (hasExtension(path, {".yaml", ".yml"})) return Syntax::Yaml;
  if (hasExtension(path, {".json"})) return Syntax::Json;
  const auto first = text.find_first_not_of(std::string_view{"\xEF\xBB\xBF \t\r\n\xFF\xFE\0", 10});
  return first != std::string_view::npos && (text[first] == '{' || text[first] == '[') ? Syntax::Json : Syntax::Yaml;
}

}  // namespace

Document::Document(std::unique_ptr<Tree> tree) : m_tree(std::move(tree)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Node Document::root() const { return m_tree->nodeAt(0); }

Syntax Document::syntax() const { return m_tree->syntax; }

const std::vector<Remark>& Document::remarks() const { return m_tree->remarks; }

Result<Document> Document::parse(std::string_view text, Syntax syntax, int mostLevels) {
  Builder builder(syntax, mostLevels);
  std::string memory;
  const auto utf8 = decoded(text, memory, builder);
  if (utf8.find_first_not_of(" \t\r\n") == std::string_view::npos) return Error{{"document.empty", {}}, ErrorKind::BadInput, nullptr};
  syntax == Syntax::Json ? parseJson(utf8, builder) : parseYaml(utf8, builder);
  return builder.finish().transform([](std::unique_ptr<Tree> tree) { return Document{std::move(tree)}; });
}

Result<Document> Document::read(const std::filesystem::path& path, int mostLevels) {
  return readFile(path, kMostBytes).and_then([&path, mostLevels](const std::string& text) {
    return parse(text, syntaxOf(path, text), mostLevels).or_else([&path](Error error) -> Result<Document> {
      error.message.args.emplace_back("path", platform::utf8FromPath(path));
      return error;
    });
  });
}

}  // namespace prumo::document
