// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xml_parser.h"

#include "core/quality/dialect.h"

#include <expat.h>

#include <algorithm>

namespace prumo::quality {

struct XmlParser::State {
  explicit State(XmlEvents& receiver) : events(&receiver) {}

  XmlEvents* events;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> expat{nullptr, &XML_ParserFree};
  std::string encoding;
  XmlFault given = XmlFault::None;  ///< by an event, or by what expat cannot say
  std::int64_t taken = 0;
  unsigned char atFault = 0;        ///< the byte that was met there
  bool isLast = false;
};

namespace {

/// Windows-1252 where it differs from ISO-8859-1; -1: undefined.
constexpr int kWindows1252[] = {0x20AC, -1,     0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                0x2039, 0x0152, -1,     0x017D, -1,     -1,     0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, -1,     0x017E, 0x0178};

int unknownEncoding(void*, const XML_Char* name, XML_Encoding* info) {
  if (encodingFromName(name) != Encoding::Windows1252) return XML_STATUS_ERROR;
  for (int i = 0; i < 256; ++i) info->map[i] = i;
  std::ranges::copy(kWindows1252, info->map + 0x80);
  info->data = nullptr;
  info->convert = nullptr;
  info->release = nullptr;
  return XML_STATUS_OK;
}

XmlFault faultOf(XML_Error error, unsigned char byte, bool isLast) {
  switch (error) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION: return isLast ? XmlFault::BrokenOff : XmlFault::NotXml;
    case XML_ERROR_PARTIAL_CHAR:
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING: return XmlFault::BadEncoding;
    case XML_ERROR_INVALID_TOKEN: return byte >= 0x80 ? XmlFault::BadEncoding : XmlFault::NotXml;
    default: return XmlFault::NotXml;
  }
}

}  // namespace

XmlParser::XmlParser(XmlEvents& events, const std::string& encoding) : m_state(std::make_unique<State>(events)) {
  m_state->expat.reset(XML_ParserCreate(encoding.empty() ? nullptr : encoding.c_str()));
  auto* expat = m_state->expat.get();
  XML_SetUserData(expat, m_state.get());
  XML_SetUnknownEncodingHandler(expat, unknownEncoding, nullptr);
  XML_SetElementHandler(
      expat, [](void* state, const XML_Char* name, const XML_Char** attributes) { static_cast<State*>(state)->events->start(name, attributes); },
      [](void* state, const XML_Char*) { static_cast<State*>(state)->events->end(); });
  XML_SetCharacterDataHandler(expat, [](void* state, const XML_Char* text, int size) {
    static_cast<State*>(state)->events->text({text, static_cast<std::size_t>(size)});
  });
  XML_SetXmlDeclHandler(expat, [](void* state, const XML_Char*, const XML_Char* declared, int) {
    if (declared) static_cast<State*>(state)->encoding = declared;
  });
  XML_SetStartDoctypeDeclHandler(expat, [](void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    auto* state = static_cast<State*>(user);
    state->given = XmlFault::OwnEntities;
    XML_StopParser(state->expat.get(), XML_FALSE);
  });
}

XmlParser::XmlParser(XmlParser&&) noexcept = default;
XmlParser& XmlParser::operator=(XmlParser&&) noexcept = default;
XmlParser::~XmlParser() = default;

namespace {

template <class S>
XmlStep stepOf(S& state, XML_Status status) {
  auto* expat = state.expat.get();
  if (status == XML_STATUS_SUSPENDED) return XmlStep::Paused;
  if (status == XML_STATUS_ERROR) {
    int offset = 0;
    int size = 0;
    const char* context = XML_GetInputContext(expat, &offset, &size);
    state.atFault = context && offset < size ? static_cast<unsigned char>(context[offset]) : 0;
    return XmlStep::Fault;
  }
  if (state.isLast) return XmlStep::Done;
  if (state.taken - XML_GetCurrentByteIndex(expat) <= XmlParser::kMostMarkup) return XmlStep::More;
  state.given = XmlFault::TooLong;
  return XmlStep::Fault;
}

}  // namespace

XmlStep XmlParser::parse(std::string_view bytes, bool isLast) {
  m_state->taken += static_cast<std::int64_t>(bytes.size());
  m_state->isLast = isLast;
  return stepOf(*m_state, XML_Parse(m_state->expat.get(), bytes.data(), static_cast<int>(bytes.size()), isLast ? 1 : 0));
}

XmlStep XmlParser::resume() { return stepOf(*m_state, XML_ResumeParser(m_state->expat.get())); }

void XmlParser::pause() { XML_StopParser(m_state->expat.get(), XML_TRUE); }

void XmlParser::giveUp(XmlFault fault) {
  m_state->given = fault;
  XML_StopParser(m_state->expat.get(), XML_FALSE);
}

XmlFault XmlParser::fault() const {
  if (m_state->given != XmlFault::None) return m_state->given;
  return faultOf(XML_GetErrorCode(m_state->expat.get()), m_state->atFault, m_state->isLast);
}

std::int64_t XmlParser::offset() const { return std::max<std::int64_t>(0, XML_GetCurrentByteIndex(m_state->expat.get())); }
std::int64_t XmlParser::line() const { return static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_state->expat.get())); }
const std::string& XmlParser::encoding() const { return m_state->encoding; }

std::string_view localName(std::string_view name) { return name.substr(name.find(':') + 1); }

bool looksLikeXml(std::string_view head) {
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (head.starts_with(mark)) head.remove_prefix(mark.size());
  }
  std::string plain;
  std::ranges::copy_if(head.substr(0, 200), std::back_inserter(plain), [](char c) { return c != '\0'; });
  const auto first = plain.find_first_not_of(" \t\r\n");
  if (first == plain.npos || plain[first] != '<' || first + 1 == plain.size()) return false;
  const char next = plain[first + 1];
  return next == '?' || next == '!' || next == '_' || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
}

}  // namespace prumo::quality
