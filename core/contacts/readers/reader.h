// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/readers/outline.h"

#include <filesystem>
#include <span>

/// Readers of descriptions of interfaces: one a format, each in a file of its own, all listed in readers.cpp.
namespace prumo::contacts {

struct SpecReader {
  SpecFormat format;
  /// Whether a file that looks so is of this format.
  bool (*recognises)(const Outline& outline);
  /// Errors: base.cannot_read, base.too_large, document.*, contacts.not_of_format {format}; readSpec adds {path}.
  Result<Found> (*read)(const std::filesystem::path& path, const Job& job);
};

std::span<const SpecReader> specReaders();

/// contacts.not_of_format {format}: nothing of that format's is in the file.
Error notOfFormat(SpecFormat format);

/// The format of a file, by its content; nothing where no reader recognises it.
std::optional<SpecFormat> recognised(const std::filesystem::path& path);

/// Reads a file as one of that format. What is readable is read and the rest listed in Found::notTaken; nothing outside the file's folder is
/// looked at, and nothing is fetched.
/// Errors: as SpecReader::read; contacts.other_format {path, asked, format} where it is recognised as something else.
Result<Found> readSpec(const std::filesystem::path& path, SpecFormat format, const Job& job = {});
/// The same of whatever it is recognised as; else CSV, JSON and XML, by their names, are taken for samples of what is exchanged. Errors: contacts.unknown_format {path}.
Result<Found> readSpec(const std::filesystem::path& path, const Job& job = {});

}  // namespace prumo::contacts
