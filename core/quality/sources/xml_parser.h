// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace prumo::quality {

/// What is met in a document. Names are as written, with their prefix.
class XmlEvents {
public:
  virtual ~XmlEvents() = default;
  /// `attributes`: name, value, name, value... and a null pointer.
  virtual void start(std::string_view name, const char** attributes) = 0;
  virtual void end() = 0;
  virtual void text(std::string_view piece) = 0;
};

enum class XmlFault { None, NotXml, BadEncoding, OwnEntities, BrokenOff, TooLong };
enum class XmlStep { More, Paused, Done, Fault };

/// Expat, on its guard: a document that brings its own document type, and so its own entities, is refused; no piece of markup may be
/// longer than kMostMarkup. Encodings are UTF-8, UTF-16, ISO-8859-1, US-ASCII and Windows-1252, as the document declares.
class XmlParser {
public:
  static constexpr std::int64_t kMostMarkup = std::int64_t{4} * 1024 * 1024;

  /// `encoding`: of a piece that declares none.
  explicit XmlParser(XmlEvents& events, const std::string& encoding = {});
  XmlParser(XmlParser&&) noexcept;
  XmlParser& operator=(XmlParser&&) noexcept;
  ~XmlParser();

  /// Takes the next bytes; `isLast` when there are no more.
  XmlStep parse(std::string_view bytes, bool isLast);
  /// Goes on after a pause.
  XmlStep resume();
  /// Called by an event: what is being parsed returns, to be resumed.
  void pause();
  /// Called by an event: this is the end, with that fault.
  void giveUp(XmlFault fault);

  XmlFault fault() const;
  /// Where the event, or the fault, is: bytes from the beginning, and lines from 1.
  std::int64_t offset() const;
  std::int64_t line() const;
  /// As declared; empty where nothing is.
  const std::string& encoding() const;

private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// "nfe:prod" is "prod".
std::string_view localName(std::string_view name);

/// Whether a file that begins with these bytes looks like XML, in any of the encodings.
bool looksLikeXml(std::string_view head);

}  // namespace prumo::quality
