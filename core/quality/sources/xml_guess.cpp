// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/quality/sources/xml_cutter.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSample = std::size_t{8} * 1024 * 1024;
constexpr std::size_t kMostLevels = 6;
constexpr std::size_t kMostCounted = 10'000;

Error named(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

/// How often each path is met near the root.
class PathCounter final : public XmlEvents {
public:
  struct Path {
    std::string full;
    std::size_t parent = 0;
    std::int64_t count = 0;
    std::vector<std::size_t> children;
  };

  PathCounter() : m_paths(1) {}
  const std::vector<Path>& paths() const { return m_paths; }

  void start(std::string_view name, const char**) override {
    ++m_depth;
    if (m_depth > kMostLevels || m_open.size() + 1 < m_depth || m_paths.size() > kMostCounted) return;
    const auto path = childNamed(m_open.empty() ? 0 : m_open.back(), localName(name));
    ++m_paths[path].count;
    m_open.push_back(path);
  }
  void end() override {
    if (m_open.size() == m_depth) m_open.pop_back();
    --m_depth;
  }
  void text(std::string_view) override {}

private:
  std::size_t childNamed(std::size_t parent, std::string_view name) {
    const auto full = m_paths[parent].full + (parent == 0 ? "" : "/") + std::string{name};
    const auto found = std::ranges::find_if(m_paths[parent].children, [&](auto child) { return m_paths[child].full == full; });
    if (found != m_paths[parent].children.end()) return *found;
    m_paths.push_back({full, parent, 0, {}});
    m_paths[parent].children.push_back(m_paths.size() - 1);
    return m_paths.size() - 1;
  }

  std::vector<Path> m_paths;  ///< the first stands for the document
  std::vector<std::size_t> m_open;
  std::size_t m_depth = 0;
};

/// Where nothing is repeated: down while an element holds a single other one that holds several.
std::string onlyPath(const std::vector<PathCounter::Path>& paths) {
  auto at = paths[0].children.front();
  while (paths[at].children.size() == 1 && !paths[paths[at].children.front()].children.empty()) at = paths[at].children.front();
  return paths[at].full;
}

std::string mostRepeated(const std::vector<PathCounter::Path>& paths) {
  const PathCounter::Path* best = nullptr;
  std::vector<bool> standsAlone(paths.size(), true);
  for (std::size_t i = 1; i < paths.size(); ++i) {
    const auto parent = paths[i].parent;
    standsAlone[i] = parent == 0 || (standsAlone[parent] && paths[parent].count == 1);
    if (standsAlone[i] && paths[i].count > 1 && (!best || paths[i].count > best->count)) best = &paths[i];
  }
  return best ? best->full : onlyPath(paths);
}

}  // namespace

Result<std::string> guessRecordPath(const fs::path& path) {
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string bytes(kSample, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad() || (!in && bytes.empty() && errno != 0)) {
    auto error = named("base.cannot_read", path);
    error.message.args.emplace_back("reason", std::error_code{errno ? errno : EIO, std::generic_category()}.message());
    return error;
  }
  PathCounter counter;
  XmlParser parser(counter);
  const auto step = parser.parse(bytes, !in);
  if (step == XmlStep::Fault && parser.fault() == XmlFault::OwnEntities) return named("quality.own_entities", path);
  if (counter.paths().size() == 1) return named("quality.not_xml", path);
  return mostRepeated(counter.paths());
}

}  // namespace prumo::quality
