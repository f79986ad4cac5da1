// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/files.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/csv/decoder.h"
#include "core/quality/sources/parts.h"

#include <algorithm>
#include <fstream>

namespace prumo::quality {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHead = 4096;

}  // namespace

std::string headOf(const fs::path& path) {
  std::error_code fault;
  if (hasExtension(path, {".prumo"})) return "SQLite format 3";
  if (!fs::is_regular_file(path, fault)) return {};
  std::string head(kHead, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  return head;
}

std::vector<fs::path> filesBelow(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code fault;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, fault);
  for (; !fault && at != fs::recursive_directory_iterator(); at.increment(fault)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored)) files.push_back(at->path());
  }
  std::ranges::sort(files);
  return files;
}

Result<Files> Files::in(const fs::path& path) {
  Files files;
  std::error_code fault;
  if (fs::is_directory(path, fault)) {
    files.m_root = path;
    files.m_paths = filesBelow(path);
    return files;
  }
  if (!looksLikeZip(headOf(path))) {
    files.m_root = path.parent_path();
    files.m_paths = {path};
    return files;
  }
  return Zip::open(path).transform([&files](Zip zip) {
    files.m_zip = std::move(zip);
    return std::move(files);
  });
}

std::string Files::name(std::size_t file) const {
  if (m_zip) return m_zip->entries()[file].name;
  const auto name = m_root.empty() ? m_paths[file] : m_paths[file].lexically_relative(m_root);
  const auto text = name.generic_u8string();
  return csv::Decoder(Encoding::Utf8).shown({reinterpret_cast<const char*>(text.data()), text.size()});
}

std::optional<std::string> Files::read(std::size_t file) const {
  if (m_zip) return m_zip->read(m_zip->entries()[file], kMostBytes);
  auto content = readFile(m_paths[file], static_cast<std::uintmax_t>(kMostBytes));
  if (!content) return {};
  return std::move(*content);
}

}  // namespace prumo::quality
