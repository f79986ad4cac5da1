// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/kinds.h"

#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/csv/sniff.h"
#include "core/quality/sources/json.h"
#include "core/quality/sources/parquet.h"
#include "core/quality/sources/xml.h"

#include <algorithm>
#include <fstream>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHead = 4096;

Result<std::shared_ptr<Feed>> openCsv(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return csv::Feed::open(path, dialect, rejectsKept, std::move(stop)).transform([](std::shared_ptr<csv::Feed> feed) -> std::shared_ptr<Feed> {
    return feed;
  });
}

/// The first bytes; none of what is no ordinary file, which the reader of delimited text refuses by name.
std::string headOf(const fs::path& path) {
  std::error_code fault;
  if (!fs::is_regular_file(path, fault)) return {};
  std::string head(kHead, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  return head;
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
