// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/file.h"
#include "core/store/history.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace prumo::store {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::uintmax_t kLargestLock = 4096;       // bytes
constexpr auto kBelievedFor = std::chrono::hours{24};

struct Holder {
  std::string user;
  std::string host;
  std::string at;
};

std::string member(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Holder holderOf(const fs::path& lock) {
  const auto content = readFile(lock, kLargestLock);
  const auto json = content ? Json::parse(*content, nullptr, false) : Json{};
  if (!json.is_object()) return {};
  return {member(json, "user"), member(json, "host"), member(json, "at")};
}

Message about(std::string code, const fs::path& project, const Holder& holder) {
  return {std::move(code), {{"path", platform::utf8FromPath(project)}, {"user", holder.user}, {"host", holder.host}, {"at", holder.at}}};
}

bool isRecent(const fs::path& lock) {
  std::error_code fault;
  const auto written = fs::last_write_time(lock, fault);
  return !fault && fs::file_time_type::clock::now() - written < kBelievedFor;
}

std::string contentFor(const Author& author) {
  return Json{{"user", author.name.empty() ? platform::userName() : author.name},
              {"host", platform::hostName()},
              {"pid", platform::processId()},
              {"at", toIso(author.clock->now())}}
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

fs::path lockPath(const fs::path& project) {
  std::error_code fault;
  auto path = fs::weakly_canonical(project, fault);  // one lock for the file, by whatever link it is reached
  if (fault) path = project;
  return path += ".lock";
}

LockOutcome takeLock(const fs::path& project, const Author& author, bool takeOver) {
  const Message readOnlyPlace{"store.read_only_place", {{"path", platform::utf8FromPath(project)}}};
  std::error_code fault;
  const auto folder = fs::absolute(project, fault).parent_path();
  if (!platform::isWritable(folder) || (fs::exists(project, fault) && !platform::isWritable(project))) return {{}, readOnlyPlace, {}};
  const auto path = lockPath(project);
  const auto left = holderOf(path);
  auto taken = platform::FileLock::tryTake(path);
  if (!taken) return {{}, readOnlyPlace, {}};
  if (!*taken) return {{}, about("store.locked", project, holderOf(path)), {}};
  const bool elsewhere = !left.host.empty() && left.host != platform::hostName() && isRecent(path);
  if (elsewhere && !takeOver) return {{}, about("store.locked_elsewhere", project, left), {}};
  // A full disk leaves the lock without a name: it holds all the same.
  (void)(*taken)->write(contentFor(author));
  return {std::move(*taken), {}, elsewhere ? about(std::string{kTakeOver}, project, left) : Message{}};
}

}  // namespace prumo::store
