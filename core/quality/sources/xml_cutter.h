// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/quality/check.h"
#include "core/quality/sources/xml_parser.h"
#include "core/quality/sources/xml_shape.h"

#include <filesystem>
#include <istream>

namespace prumo::quality {

/// A record of an XML document, or what stands where it should be.
struct XmlPiece {
  XmlTree tree;
  std::int64_t line = 0;
  std::optional<RejectReason> fault;
  std::string text;  ///< of what is broken: its beginning
};

/// Cuts a document into the records that stand at a path. Where one is broken, it goes on with the next one: a tag that is never closed
/// costs one record, not the rest of the document.
class XmlCutter final : private XmlEvents {
public:
  static constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024;
  static constexpr std::size_t kMostDepth = 100;
  static constexpr std::size_t kMostPaths = 20'000;

  /// `grows`: paths that the shape does not know are added to it; else they are passed over.
  /// Errors: base.cannot_read {path, reason}.
  static Result<std::unique_ptr<XmlCutter>> open(const std::filesystem::path& path, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows);

  /// The same of a text that is no file.
  static std::unique_ptr<XmlCutter> of(std::string text, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows);

  /// False at the end. Errors: quality.own_entities {path}.
  Result<bool> next(XmlPiece& piece);
  /// Share of the file that has been read, 0 to 1.
  double progress() const;

private:
  XmlCutter(std::unique_ptr<std::istream> stream, std::int64_t size, const std::string& recordPath, std::shared_ptr<XmlShape> shape, bool grows);
  void start(std::string_view name, const char** attributes) override;
  void end() override;
  void text(std::string_view piece) override;
  void beginRecord(std::string_view name);
  void addItem(std::string_view name);
  void addAttributes(const char** attributes);
  std::optional<std::size_t> pathOf(std::string_view name);
  bool charge(std::size_t bytes);
  std::size_t readSome();
  XmlStep step();
  void reject(XmlPiece& piece);
  RejectReason reasonOf(XmlFault fault) const;
  void goOn(std::int64_t from, std::int64_t line);
  std::int64_t findRecord(std::int64_t from, std::int64_t& line);
  std::string textAt(std::int64_t offset);
  std::int64_t inFile(std::int64_t offset) const { return offset - m_prologue + m_base; }

  std::filesystem::path m_path;
  std::unique_ptr<std::istream> m_stream;
  std::istream& m_in;
  std::vector<char> m_buffer;
  std::size_t m_some = 0;  ///< bytes of the next read
  std::int64_t m_size = 0;
  std::int64_t m_read = 0;
  std::vector<std::string> m_recordPath;
  std::shared_ptr<XmlShape> m_shape;
  bool m_grows = false;

  XmlParser m_parser;
  bool m_isPaused = false;
  bool m_isDone = false;
  bool m_isWide = false;                 ///< UTF-16
  std::string m_encoding;
  std::int64_t m_base = 0;               ///< where in the file the parser began
  std::int64_t m_baseLine = 1;
  std::int64_t m_prologue = 0;           ///< bytes put before it, to stand at the same depth again
  std::vector<std::string> m_ancestors;  ///< the elements on the record path that were met last, as they are written, with prefixes
  std::vector<std::string> m_names;      ///< the same of the last record, and its own

  std::size_t m_depth = 0;               ///< elements that are open, outside of a record
  std::size_t m_matched = 0;             ///< of them, from the root: those on the record path
  XmlTree m_tree;
  std::vector<std::size_t> m_open;       ///< items of the record that are open
  std::size_t m_passed = 0;              ///< elements that are open, and not known to the shape
  std::size_t m_bytes = 0;               ///< of the record
  bool m_isTooDeep = false;
  bool m_isInside = false;               ///< a record
  std::int64_t m_recordOffset = 0;
  std::int64_t m_recordLine = 0;
};

/// The path at which a document keeps its records: of the elements none of whose ancestors is repeated, the one that is met most; of a
/// document that repeats nothing, its root, or the only element inside it. Errors: base.cannot_read {path, reason}, quality.not_xml {path},
/// quality.own_entities {path}.
Result<std::string> guessRecordPath(const std::filesystem::path& path);

}  // namespace prumo::quality
