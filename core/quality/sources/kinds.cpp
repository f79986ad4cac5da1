// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/kinds.h"

#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/csv/sniff.h"
#include "core/quality/sources/files.h"
#include "core/quality/sources/json.h"
#include "core/quality/sources/nfe.h"
#include "core/quality/sources/parquet.h"
#include "core/quality/sources/xml.h"

#include <algorithm>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

Result<std::shared_ptr<Feed>> openCsv(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return csv::Feed::open(path, dialect, rejectsKept, std::move(stop)).transform([](std::shared_ptr<csv::Feed> feed) -> std::shared_ptr<Feed> {
    return feed;
  });
}

Result<const SourceKind*> kindOf(const fs::path& path, const std::optional<std::string>& chosen) {
  const auto& kinds = sourceKinds();
  const auto head = chosen ? std::string{} : headOf(path);
  const auto found = std::ranges::find_if(kinds, [&](const SourceKind& kind) { return chosen ? kind.key == *chosen : kind.fits(path, head); });
  if (found != kinds.end()) return &*found;
  return Error{{"quality.unknown_kind", {{"path", platform::utf8FromPath(path)}, {"kind", chosen.value_or("")}}}, ErrorKind::BadInput, nullptr};
}

}  // namespace

const std::vector<SourceKind>& sourceKinds() {
  using enum DialectOption;
  static const std::vector<SourceKind> kinds{
      {"parquet", isParquet, sniffParquet, openParquet, {NullWords}},
      {"nfe", isNfe, sniffNfe, openNfe, {Part}},
      {"xml", isXml, sniffXml, openXml, {Part, DecimalComma, NullWords}},
      {"json", isJson, sniffJson, openJson, {Part, DecimalComma, NullWords}},
      {"csv", [](const fs::path&, std::string_view) { return true; }, csv::sniff, openCsv,
       {Delimiter, Quote, Encoding, DecimalComma, Skip, NullWords, Header}},
  };
  return kinds;
}

bool takes(std::string_view kind, DialectOption option) {
  const auto found = std::ranges::find(sourceKinds(), kind, &SourceKind::key);
  return found != sourceKinds().end() && std::ranges::find(found->options, option) != found->options.end();
}

Result<Preview> sniff(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  return kindOf(path, choice.kind).and_then([&](const SourceKind* kind) { return kind->sniff(path, choice, std::move(stop)); });
}

Result<std::shared_ptr<Feed>> openFeed(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return kindOf(path, dialect.kind).and_then([&](const SourceKind* kind) { return kind->open(path, dialect, rejectsKept, std::move(stop)); });
}

}  // namespace prumo::quality
