// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xml_cutter.h"

#include "core/base/platform.h"
#include "core/quality/csv/decoder.h"
#include "core/quality/dialect.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = std::size_t{256} * 1024;
constexpr std::size_t kFewBytes = std::size_t{4} * 1024;
constexpr std::size_t kMostName = 2000;  ///< bytes of a column's name
constexpr std::size_t kItemBytes = 64;   ///< what an element costs even when it is empty
constexpr std::size_t kRejectText = 500;

std::vector<std::string> partsOf(const std::string& path) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= path.size();) {
    const auto end = std::min(path.find('/', at), path.size());
    if (end > at) parts.push_back(path.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

bool endsName(int c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '/' || c == '>'; }

}  // namespace

Result<std::unique_ptr<XmlCutter>> XmlCutter::open(const fs::path& path, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows) {
  errno = 0;
  auto stream = std::make_unique<std::ifstream>(path, std::ios::binary);
  std::error_code fault;
  const auto size = static_cast<std::int64_t>(fs::file_size(path, fault));
  if (*stream) {
    std::unique_ptr<XmlCutter> cutter(new XmlCutter(std::move(stream), size, recordPath, std::move(shape), grows));
    cutter->m_path = path;
    return cutter;
  }
  const auto reason = std::error_code{errno ? errno : EIO, std::generic_category()}.message();
  return Error{{"base.cannot_read", {{"path", platform::utf8FromPath(path)}, {"reason", reason}}}, ErrorKind::BadInput, nullptr};
}

std::unique_ptr<XmlCutter> XmlCutter::of(std::string text, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows) {
  const auto size = static_cast<std::int64_t>(text.size());
  auto stream = std::make_unique<std::istringstream>(std::move(text));
  return std::unique_ptr<XmlCutter>(new XmlCutter(std::move(stream), size, recordPath, std::move(shape), grows));
}

XmlCutter::XmlCutter(std::unique_ptr<std::istream> stream, std::int64_t size, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows)
    : m_stream(std::move(stream)),
      m_in(*m_stream),
      m_buffer(kBuffer),
      m_some(kBuffer),
      m_size(size),
      m_recordPath(partsOf(recordPath)),
      m_shape(std::move(shape)),
      m_grows(grows),
      m_parser(*this) {}

double XmlCutter::progress() const { return m_size > 0 ? std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_size)) : 1; }

bool XmlCutter::charge(std::size_t bytes) {
  m_bytes += bytes;
  if (m_bytes <= kMostBytes) return true;
  m_parser.giveUp(XmlFault::TooLong);
  return false;
}

void XmlCutter::beginRecord(std::string_view name) {
  m_isInside = true;
  m_recordOffset = inFile(m_parser.offset());
  m_recordLine = m_baseLine + m_parser.line() - 1;
  m_tree.clear();
  m_open.clear();
  m_bytes = 0;
  m_passed = 0;
  m_names.assign(m_ancestors.begin(), m_ancestors.begin() + static_cast<std::ptrdiff_t>(m_matched));
  m_names.emplace_back(name);
  m_open.push_back(m_tree.add(0));
}

std::optional<std::size_t> XmlCutter::pathOf(std::string_view name) {
  const auto parent = m_tree[m_open.back()].path;
  const auto known = m_shape->find(parent, name);
  if (known || !m_grows) return known;
  if (m_shape->size() < kMostPaths && m_shape->nameOf(parent).size() + name.size() < kMostName) return m_shape->grow(parent, name);
  m_parser.giveUp(XmlFault::TooLong);
  return {};
}

void XmlCutter::addAttributes(const char** attributes) {
  for (; *attributes; attributes += 2) {
    const std::string_view name = attributes[0];
    const std::string_view value = attributes[1];
    if (name == "xmlns" || name.starts_with("xmlns:") || !charge(kItemBytes + value.size())) continue;
    if (const auto path = pathOf(localName(name))) m_tree[m_tree.add(*path)].text = value;
  }
}

void XmlCutter::addItem(std::string_view name) {
  if (m_passed > 0) {
    ++m_passed;
    return;
  }
  if (m_open.size() >= kMostDepth) {
    m_isTooDeep = true;
    m_parser.giveUp(XmlFault::TooLong);
    return;
  }
  if (!charge(kItemBytes)) return;
  const auto path = pathOf(localName(name));
  if (path) m_open.push_back(m_tree.add(*path));
  else m_passed = 1;
}

void XmlCutter::start(std::string_view name, const char** attributes) {
  if (m_isInside) {
    addItem(name);
    if (m_passed == 0) addAttributes(attributes);
    return;
  }
  const bool isOnPath = m_depth == m_matched && m_matched < m_recordPath.size() && localName(name) == m_recordPath[m_matched];
  if (isOnPath && m_matched + 1 == m_recordPath.size()) {
    beginRecord(name);
    addAttributes(attributes);
    return;
  }
  if (isOnPath) {
    m_ancestors.resize(m_matched++);
    m_ancestors.emplace_back(name);
  }
  ++m_depth;
}

void XmlCutter::end() {
  if (!m_isInside) {
    --m_depth;
    m_matched = std::min(m_matched, m_depth);
  } else if (m_passed > 0) {
    --m_passed;
  } else if (!m_open.empty()) {
    m_tree[m_open.back()].end = m_tree.size();
    m_open.pop_back();
    if (m_open.empty()) m_parser.pause();
  }
}

void XmlCutter::text(std::string_view piece) {
  if (!m_isInside || m_open.empty() || m_passed > 0 || !charge(piece.size())) return;
  m_tree[m_open.back()].text += piece;
}

/// Little behind a fault, for another one may follow soon; then more and more.
std::size_t XmlCutter::readSome() {
  m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_some));
  m_some = std::min(m_some * 2, m_buffer.size());
  return static_cast<std::size_t>(m_in.gcount());
}

XmlStep XmlCutter::step() {
  if (std::exchange(m_isPaused, false)) return m_parser.resume();
  const std::string_view bytes{m_buffer.data(), readSome()};
  if (m_read == 0) m_isWide = bytes.substr(0, 4).find('\0') != bytes.npos || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  m_read += static_cast<std::int64_t>(bytes.size());
  return m_parser.parse(bytes, !m_in);
}

Result<bool> XmlCutter::next(XmlPiece& piece) {
  piece.fault.reset();
  while (!m_isDone) {
    switch (step()) {
      case XmlStep::More: break;
      case XmlStep::Done: m_isDone = true; break;
      case XmlStep::Paused:
        m_isPaused = true;
        m_isInside = false;
        piece.line = m_recordLine;
        std::swap(piece.tree, m_tree);
        return true;
      case XmlStep::Fault:
        if (m_parser.fault() == XmlFault::OwnEntities) {
          return Error{{"quality.own_entities", {{"path", platform::utf8FromPath(m_path)}}}, ErrorKind::BadInput, nullptr};
        }
        reject(piece);
        return true;
    }
  }
  return false;
}

RejectReason XmlCutter::reasonOf(XmlFault fault) const {
  switch (fault) {
    case XmlFault::BadEncoding: return RejectReason::BadEncoding;
    case XmlFault::BrokenOff: return RejectReason::BrokenOff;
    case XmlFault::TooLong: return m_isTooDeep ? RejectReason::TooDeep : RejectReason::TooLong;
    default: return RejectReason::BadXml;
  }
}

void XmlCutter::reject(XmlPiece& piece) {
  piece.fault = reasonOf(m_parser.fault());
  const auto offset = m_isInside ? m_recordOffset : inFile(m_parser.offset());
  piece.line = m_isInside ? m_recordLine : m_baseLine + m_parser.line() - 1;
  // What is nested too deep is passed as far as it was read, not record by record inside each other.
  const auto passed = m_isTooDeep ? std::max(offset, inFile(m_parser.offset())) : offset;
  const auto line = m_isTooDeep ? m_baseLine + m_parser.line() - 1 : piece.line;
  piece.text = m_isWide ? std::string{} : textAt(offset);
  goOn(passed + 1, line);
}

std::string XmlCutter::textAt(std::int64_t offset) {
  std::string bytes(kRejectText, '\0');
  m_in.clear();
  m_in.seekg(offset);
  m_in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(m_in.gcount()));
  const auto encoding = encodingFromName(m_parser.encoding().empty() ? m_encoding : m_parser.encoding()).value_or(Encoding::Utf8);
  return csv::Decoder(encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? Encoding::Utf8 : encoding).shown(bytes);
}

/// Begins again at the next record, inside made up ancestors.
void XmlCutter::goOn(std::int64_t from, std::int64_t line) {
  if (!m_parser.encoding().empty()) m_encoding = m_parser.encoding();
  const auto offset = m_isWide || m_names.empty() ? -1 : findRecord(from, line);
  m_isDone = offset < 0;
  if (m_isDone) return;
  std::string prologue;
  for (std::size_t i = 0; i + 1 < m_names.size(); ++i) prologue += "<" + m_names[i] + ">";
  m_parser = XmlParser(*this, m_encoding);
  m_base = offset;
  m_baseLine = line;
  m_prologue = static_cast<std::int64_t>(prologue.size());
  m_isInside = m_isTooDeep = false;
  m_depth = m_matched = 0;
  const auto begun = m_parser.parse(prologue, false);
  m_isDone = begun != XmlStep::More;
  m_in.clear();
  m_in.seekg(offset);
  m_read = offset + 1;
  m_some = kFewBytes;
}

std::int64_t XmlCutter::findRecord(std::int64_t from, std::int64_t& line) {
  const auto wanted = "<" + m_names.back();
  m_some = kFewBytes;
  m_in.clear();
  m_in.seekg(from);
  std::string held;
  while (m_in) {
    held.append(m_buffer.data(), readSome());
    std::size_t at = held.find(wanted);
    while (at != held.npos && at + wanted.size() < held.size() && !endsName(held[at + wanted.size()])) at = held.find(wanted, at + 1);
    const bool isFound = at != held.npos && at + wanted.size() < held.size();
    const auto passed = isFound ? at : held.size() - std::min(held.size(), wanted.size());
    line += std::count(held.begin(), held.begin() + static_cast<std::ptrdiff_t>(passed), '\n');
    from += static_cast<std::int64_t>(passed);
    if (isFound) return from;
    held.erase(0, passed);
  }
  return -1;
}

}  // namespace prumo::quality
