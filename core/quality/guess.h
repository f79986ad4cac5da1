// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/csv/record.h"
#include "core/quality/dialect.h"

/// The parts of sniffing that look at bytes and at cut records, without files.
namespace prumo::quality {

/// By byte order mark, by zero bytes (UTF-16), by whether the bytes are UTF-8; else Windows-1252 where its own letters occur, Latin-1 where not.
Encoding guessEncoding(std::string_view sample);
/// How many bytes of a byte order mark stand first.
std::size_t bomLength(std::string_view sample);
/// Not text at all: control characters or zero bytes all over.
bool looksBinary(std::string_view sample);
/// What other kinds of files begin with: archives, pictures, documents, databases.
bool hasOtherSignature(std::string_view sample);
LineEnd guessLineEnd(std::string_view sample);

/// The records of a UTF-8 sample, as values; blank ones left out. The last one is left out where the sample ends inside the file.
struct Sample {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::int64_t> lines;  ///< of the file, where each starts, from 0
  std::size_t faults = 0;
};
Sample cutSample(std::string_view text, const csv::Syntax& syntax, bool isWhole, std::size_t most = 2000);

/// The delimiter and quote under which the sample reads most evenly.
csv::Syntax guessSyntax(std::string_view text, bool isWhole, const DialectChoice& choice);
/// Leading rows of one value in a table of several columns: titles and comments.
std::size_t guessSkippedRows(const Sample& sample);
bool guessHeader(const Sample& sample, std::size_t firstRow);
/// How its numbers and dates are written. Where no value decides, dates begin with the day.
engine::Writing guessWriting(const Sample& sample, std::size_t firstRow);
DateForm guessDates(const Sample& sample, std::size_t firstRow);

}  // namespace prumo::quality
