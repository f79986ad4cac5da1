// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/id.h"
#include "core/base/platform.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <memory>
#include <system_error>

namespace prumo {

namespace {

namespace fs = std::filesystem;

Error fileError(std::string code, const fs::path& path, std::error_code reason) {
  return {{std::move(code), {{"path", platform::utf8FromPath(path)}, {"reason", reason.message()}}}, ErrorKind::BadInput, nullptr};
}

std::error_code lastError() {
  return errno ? std::error_code{errno, std::generic_category()} : std::make_error_code(std::errc::io_error);
}

}  // namespace

Error cannotWrite(const fs::path& path, std::error_code reason) {
  constexpr std::array full{ENOSPC, EFBIG, EDQUOT};
  const bool isFull = reason.category() == std::generic_category() || reason.category() == std::system_category();
  if (isFull && std::ranges::find(full, reason.value()) != full.end()) {
    return {{"base.disk_full", {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr};
  }
  return fileError("base.cannot_write", path, reason);
}

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit) {
  std::error_code fault;
  const auto size = fs::file_size(path, fault);
  if (fault) return fileError("base.cannot_read", path, fault);
  if (size > limit) {
    return Error{{"base.too_large",
                  {{"path", platform::utf8FromPath(path)}, {"size", static_cast<std::int64_t>(size)}, {"limit", static_cast<std::int64_t>(limit)}}},
                 ErrorKind::BadInput,
                 nullptr};
  }
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string content(size, '\0');
  in.read(content.data(), static_cast<std::streamsize>(size));
  if (!in) return fileError("base.cannot_read", path, lastError());
  return content;
}

Result<std::string> readBeginning(const fs::path& path, std::size_t most) {
  std::error_code fault;
  const auto kind = fs::status(path, fault).type();
  if (fault) return fileError("base.cannot_read", path, fault);
  if (kind == fs::file_type::directory) return fileError("base.cannot_read", path, std::make_error_code(std::errc::is_a_directory));
  if (kind != fs::file_type::regular && kind != fs::file_type::not_found) return fileError("base.cannot_read", path, std::make_error_code(std::errc::not_supported));
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string content(most, '\0');
  in.read(content.data(), static_cast<std::streamsize>(most));
  if (!in && !in.eof()) return fileError("base.cannot_read", path, lastError());
  content.resize(static_cast<std::size_t>(in.gcount()));
  return content;
}

Result<void> writeFile(const fs::path& path, std::string_view content) {
  return replaceFile(path, [content](const fs::path& temporary) -> Result<void> {
    errno = 0;
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out) return cannotWrite(temporary, lastError());
    return {};
  });
}

Result<void> replaceFile(const fs::path& path, const std::function<Result<void>(const fs::path&)>& produce) {
  auto temporary = path;
  temporary += "." + newUuid() + ".tmp";
  const auto named = [&path](Error error) {
    for (auto& [name, value] : error.message.args) {
      if (name == "path") value = platform::utf8FromPath(path);
    }
    return error;
  };
  std::error_code fault;
  if (fs::is_other(path, fault)) return produce(path);
  auto made = produce(temporary).and_then([&] { return platform::syncFile(temporary); });
  if (!made) {
    fs::remove(temporary, fault);
    return named(std::move(made).error());
  }
  fs::rename(temporary, path, fault);
  if (fault) {
    std::error_code ignored;
    fs::remove(temporary, ignored);
    return cannotWrite(path, fault);
  }
  return platform::syncFile(path);
}

bool isSameFile(const fs::path& one, const fs::path& other) {
  std::error_code fault;
  if (fs::equivalent(one, other, fault)) return true;
  return fs::weakly_canonical(fs::absolute(one, fault), fault) == fs::weakly_canonical(fs::absolute(other, fault), fault);
}

struct Sha256::State {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr); }
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) { EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()); }

std::string Sha256::hex() {
  std::array<unsigned char, 32> digest{};
  EVP_DigestFinal_ex(m_state->context.get(), digest.data(), nullptr);
  std::string text;
  for (const auto byte : digest) text += fmt::format("{:02x}", byte);
  return text;
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

Result<std::string> sha256OfFile(const fs::path& path) {
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return fileError("base.cannot_read", path, lastError());
  Sha256 hash;
  std::string block(1 << 20, '\0');
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
    hash.add({block.data(), static_cast<std::size_t>(in.gcount())});
  }
  if (in.bad()) return fileError("base.cannot_read", path, lastError());
  return hash.hex();
}

std::vector<fs::path> entriesOf(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code fault;
  for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) entries.push_back(at->path());
  std::ranges::sort(entries);
  return entries;
}

/// Closed to others while it is still empty, so that no file in it can be opened before that.
PrivateFolder::PrivateFolder() : m_path(temporaryFolder() / ("prumo-" + newUuid())) {
  std::error_code ignored;
  if (fs::create_directory(m_path, ignored)) fs::permissions(m_path, fs::perms::owner_all, ignored);
}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

fs::path temporaryFolder() {
  std::error_code fault;
  auto folder = fs::temp_directory_path(fault);
  return fault ? fs::current_path(fault) : folder;
}

}  // namespace prumo
