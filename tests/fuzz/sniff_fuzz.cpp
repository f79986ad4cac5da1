// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encodings.h"
#include "core/quality/csv/decoder.h"
#include "core/quality/csv/footer.h"
#include "core/quality/guess.h"

#include <cstdlib>
#include <sstream>

namespace {

using namespace prumo::quality;

void require(bool holds) {
  if (!holds) std::abort();
}

std::string decoded(const std::string& text, Encoding encoding) {
  if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) return prumo::utf8FromUtf16(text, encoding == Encoding::Utf16Be);
  return csv::Decoder(encoding).shown(text);
}

}  // namespace

/// What is found out of any bytes can be used to read them: rows to skip that are there, a footer within the text, signs that differ.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  require(bomLength(bytes) <= bytes.size());
  const auto text = decoded(bytes.substr(bomLength(bytes)), guessEncoding(bytes));
  const bool isWhole = size % 2 == 0;
  const auto syntax = guessSyntax(text, isWhole, {});
  require(syntax.escape == '\0' || (syntax.escape != syntax.quote && syntax.escape != syntax.delimiter));
  const auto sample = cutSample(text, syntax, isWhole);
  require(sample.rows.size() == sample.lines.size());
  const auto skipped = guessSkippedRows(sample);
  require(skipped <= sample.rows.size());
  guessHeader(sample, skipped);
  const auto writing = guessWriting(sample, skipped);
  require(writing.thousands != (writing.comma ? ',' : '.'));
  guessLineEnd(text);
  const auto columns = sample.rows.empty() ? 1 : sample.rows.back().size();
  const auto lines = csv::guessFooter(text, syntax, columns, isWhole);
  require(lines >= 0 && lines <= csv::countLines(text) + 1);
  std::istringstream in(text);
  const auto footer = csv::footerOf(in, 0, static_cast<std::int64_t>(text.size()), lines);
  require(footer.lines == lines && footer.offset >= 0 && footer.offset <= static_cast<std::int64_t>(text.size()));
  return 0;
}
