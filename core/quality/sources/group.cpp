// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/group.h"

#include "core/base/platform.h"
#include "core/quality/csv/decoder.h"
#include "core/quality/csv/feed.h"
#include "core/quality/sources/group_feed.h"
#include "core/quality/sources/kinds.h"

#include <algorithm>
#include <unordered_map>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr char kFileColumn[] = "arquivo";
constexpr std::size_t kMostColumns = 10'000;
constexpr std::size_t kPreviewRows = 50;

Error refused(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

bool isPattern(const std::string& name) { return name.find_first_of("*?") != name.npos; }

/// * stands for any characters, ? for one.
bool fits(std::string_view name, std::string_view pattern) {
  std::size_t at = 0;
  std::size_t in = 0;
  std::size_t star = pattern.npos;
  std::size_t resumed = 0;
  while (at < name.size()) {
    if (in < pattern.size() && pattern[in] == '*') {
      star = in++;
      resumed = at;
    } else if (in < pattern.size() && (pattern[in] == '?' || pattern[in] == name[at])) {
      ++at;
      ++in;
    } else if (star != pattern.npos) {
      in = star + 1;
      at = ++resumed;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in) == pattern.npos;
}

/// All of a dialect as what a person settles.
DialectChoice choiceOf(const Dialect& dialect) {
  return {.kind = dialect.kind, .part = dialect.part, .encoding = dialect.encoding, .delimiter = dialect.delimiter, .quote = dialect.quote, .escape = dialect.escape, .header = dialect.header,
          .skip = dialect.skip, .footer = dialect.footer < 0 ? std::nullopt : std::optional{dialect.footer}, .decimalComma = dialect.decimalComma, .thousands = dialect.thousands,
          .dates = dialect.dates, .nullWords = dialect.nullWords};
}

/// Puts a file's columns to those of the others.
void join(GroupMembers& group, std::unordered_map<std::string, std::size_t>& places, GroupMember member, const Preview& seen) {
  auto& columns = group.columns;
  member.footer = seen.dialect.footer;
  for (std::size_t i = 0; i < seen.columns.size(); ++i) {
    const auto [place, isNew] = places.emplace(seen.columns[i], columns.size());
    if (isNew) columns.push_back(seen.columns[i]);
    member.places.resize(columns.size());
    member.places[place->second] = i;
  }
  group.files.push_back(std::move(member));
}

Result<GroupMembers> groupOf(const fs::path& path, const Dialect& dialect, const std::stop_token& stop) {
  GroupMembers group;
  group.columns = {kFileColumn};
  std::unordered_map<std::string, std::size_t> places{{kFileColumn, 0}};
  for (const auto& file : filesOfGroup(path)) {
    if (stop.stop_requested()) return cancelled();
    GroupMember member{.path = file, .name = csv::Decoder(Encoding::Utf8).shown(platform::utf8FromPath(file.filename())), .places = {}};
    if (isOfAnotherKind(file, dialect.kind)) {
      group.refused.push_back(std::move(member));
      continue;
    }
    const auto seen = sniff(file, choiceOf(dialect), stop);
    if (seen) join(group, places, std::move(member), *seen);
    else if (seen.error().kind == ErrorKind::Cancelled) return seen.error();
    else group.refused.push_back(std::move(member));
    if (group.columns.size() <= kMostColumns) continue;
    auto error = refused("quality.too_many_columns", path);
    error.message.args.emplace_back("count", static_cast<std::int64_t>(group.columns.size()));
    error.message.args.emplace_back("limit", static_cast<std::int64_t>(kMostColumns));
    return error;
  }
  for (auto& member : group.files) member.places.resize(group.columns.size());
  return group;
}

/// How the first file that can be read is read.
Result<Dialect> dialectOfFirst(const fs::path& path, const DialectChoice& choice, const std::stop_token& stop) {
  const auto files = filesOfGroup(path);
  if (files.empty()) return refused("quality.no_files", path);
  std::optional<Error> first;
  for (const auto& file : files) {
    const auto seen = sniff(file, choice, stop);
    if (seen) return seen->dialect;
    if (!first || seen.error().kind == ErrorKind::Cancelled) first = seen.error();
    if (seen.error().kind == ErrorKind::Cancelled) break;
  }
  return *first;
}

Result<Dialect> readable(const fs::path& path, Dialect dialect) {
  if (dialect.kind != "parquet") return dialect;  // which only the engine reads
  auto error = refused("quality.no_group_of_kind", path);
  error.message.args.emplace_back("kind", dialect.kind);
  return error;
}

}  // namespace

bool isGroup(const fs::path& path) {
  std::error_code fault;
  if (fs::is_directory(path, fault)) return true;
  return isPattern(platform::utf8FromPath(path.filename())) && !fs::exists(path, fault);
}

std::vector<fs::path> filesOfGroup(const fs::path& path) {
  std::error_code fault;
  const bool isFolder = fs::is_directory(path, fault);
  const auto pattern = isFolder ? std::string{"*"} : platform::utf8FromPath(path.filename());
  const auto parent = isFolder ? path : path.has_parent_path() ? path.parent_path() : fs::path{"."};
  std::vector<fs::path> files;
  for (fs::directory_iterator at(parent, fault); !fault && at != fs::directory_iterator(); at.increment(fault)) {
    const auto name = platform::utf8FromPath(at->path().filename());
    std::error_code ignored;
    if (!name.starts_with('.') && fits(name, pattern) && at->is_regular_file(ignored)) files.push_back(parent == "." && !isFolder ? at->path().filename() : at->path());
  }
  std::ranges::sort(files);
  return files;
}

Result<Preview> sniffGroup(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  auto dialect = dialectOfFirst(path, choice, stop).and_then([&path](Dialect found) { return readable(path, std::move(found)); });
  if (!dialect) return std::move(dialect).error();
  if (!choice.footer) dialect->footer = kFooterOfEach;
  auto group = groupOf(path, *dialect, stop);
  if (!group) return std::move(group).error();
  Preview preview{.dialect = *dialect, .columns = group->columns, .rows = {}, .personal = {}};
  // What was seen of each file is masked already, and only says what a few of its rows hold: the rows themselves are asked once more.
  auto feed = groupFeed(path, *std::move(group), *dialect, 0, stop);
  auto rows = firstRows(*feed, 2000);
  if (!rows) return std::move(rows).error();
  preview.rows = *std::move(rows);
  preview.personal = maskSample(preview.columns, preview.rows, kPreviewRows);
  return preview;
}

Result<std::shared_ptr<Feed>> openGroup(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return readable(path, dialect)
      .and_then([&](const Dialect& found) { return groupOf(path, found, stop); })
      .transform([&](GroupMembers group) -> std::shared_ptr<Feed> { return groupFeed(path, std::move(group), dialect, rejectsKept, stop); });
}

}  // namespace prumo::quality
