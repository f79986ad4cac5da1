// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/asyncapi.h"
#include "core/contacts/readers/bounds.h"
#include "core/contacts/readers/bruno.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/har.h"
#include "core/contacts/readers/insomnia.h"
#include "core/contacts/readers/graphql.h"
#include "core/contacts/readers/openapi.h"
#include "core/contacts/readers/postman.h"
#include "core/contacts/readers/sample.h"
#include "core/contacts/readers/wsdl.h"
#include "core/contacts/readers/xsd.h"

#include "core/base/platform.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

Error withPath(Error error, const std::filesystem::path& path) {
  if (!argument(error.message, "path")) error.message.args.emplace_back("path", platform::utf8FromPath(path));
  return error;
}

/// The code of what a format is called.
std::string wordOf(SpecFormat format) { return "choice.contact_spec.format." + std::string{record::keyOf(format)}; }

const SpecReader* readerFor(const Outline& outline) {
  const auto readers = specReaders();
  const auto found = std::ranges::find_if(readers, [&outline](const SpecReader& reader) { return reader.recognises(outline); });
  return found == readers.end() ? nullptr : &*found;
}

std::optional<SpecFormat> formatOf(const Outline& outline) {
  const auto* reader = readerFor(outline);
  return reader ? std::optional{reader->format} : std::nullopt;
}

/// They make something of whatever they are given.
bool takesAnything(SpecFormat format) { return format == SpecFormat::GraphQl || format == SpecFormat::Sample; }

/// The reader of another format that a file is of. What was read all the same has to be readable as that.
const SpecReader* otherReader(const SpecReader& asked, const Result<Found>& found, const std::filesystem::path& path, const Job& job) {
  const auto outline = outlineOf(path);
  if (!outline || asked.recognises(*outline)) return nullptr;
  const auto* other = readerFor(*outline);
  return !other || (found && !other->read(path, job)) ? nullptr : other;
}

}  // namespace

std::span<const SpecReader> specReaders() {
  static constexpr std::array readers{
      SpecReader{SpecFormat::OpenApi, isOpenApi, readOpenApi},
      SpecReader{SpecFormat::AsyncApi, isAsyncApi, readAsyncApi},
      SpecReader{SpecFormat::Postman, isPostman, readPostman},
      SpecReader{SpecFormat::Insomnia, isInsomnia, readInsomnia},
      SpecReader{SpecFormat::Bruno, isBruno, readBruno},
      SpecReader{SpecFormat::Har, isHar, readHar},
      SpecReader{SpecFormat::Wsdl, isWsdl, readWsdl},
      SpecReader{SpecFormat::Xsd, isXsd, readXsd},
      SpecReader{SpecFormat::GraphQl, isGraphQl, readGraphQl},
      SpecReader{SpecFormat::Sample, isSample, readSample},
  };
  return readers;
}

Error notOfFormat(SpecFormat format) { return {{"contacts.not_of_format", {{"format", wordOf(format)}}}, ErrorKind::BadInput, nullptr}; }

std::optional<SpecFormat> recognised(const std::filesystem::path& path) {
  const auto outline = outlineOf(path);
  return outline ? formatOf(*outline) : std::nullopt;
}

Result<Found> readSpec(const std::filesystem::path& path, SpecFormat format, const Job& job) {
  const auto readers = specReaders();
  const auto reader = std::ranges::find(readers, format, &SpecReader::format);
  if (reader == readers.end()) return withPath(notOfFormat(format), path);
  auto found = reader->read(path, job);
  if (found) boundLists(*found), hideSecrets(*found);
  if (!found && found.error().code() == cancelled().code()) return found;
  const bool isInDoubt = !found || takesAnything(format);
  if (const auto* other = isInDoubt ? otherReader(*reader, found, path, job) : nullptr) {
    return withPath({{"contacts.other_format", {{"asked", wordOf(format)}, {"format", wordOf(other->format)}}}, ErrorKind::BadInput, nullptr}, path);
  }
  return std::move(found).or_else([&path](Error error) -> Result<Found> { return withPath(std::move(error), path); });
}

Result<Found> readSpec(const std::filesystem::path& path, const Job& job) {
  const auto outline = outlineOf(path);
  if (!outline) return outline.error();
  auto format = formatOf(*outline);
  static constexpr std::array exchanged{".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".xml"};
  if (!format && std::ranges::find(exchanged, outline->extension) != exchanged.end()) format = SpecFormat::Sample;
  if (!format) return withPath({{"contacts.unknown_format", {}}, ErrorKind::BadInput, nullptr}, path);
  return readSpec(path, *format, job);
}

}  // namespace prumo::contacts
