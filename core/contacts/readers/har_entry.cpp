// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/har_entry.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/identifiers.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr std::array<std::string_view, 4> kSchemes{"http", "https", "ws", "wss"};
constexpr std::array<std::string_view, 7> kFileTypes{"image/", "font/", "video/", "audio/", "text/css", "text/javascript", "application/javascript"};
/// What browsers and connections add of their own accord; cookies are looked at apart.
constexpr std::array<std::string_view, 20> kOfTheBrowser{"host", "connection", "content-length", "accept-encoding", "accept-language", "user-agent", "referer",
                                                         "origin", "dnt", "cache-control", "pragma", "te", "upgrade-insecure-requests", "priority",
                                                         "keep-alive", "proxy-connection", "if-none-match", "if-modified-since", "cookie", "transfer-encoding"};

bool isOfTheBrowser(std::string_view name) {
  const auto word = lowerCase(name);
  return word.starts_with("sec-") || std::ranges::find(kOfTheBrowser, word) != kOfTheBrowser.end();
}

bool isFileType(std::string_view type) {
  return std::ranges::any_of(kFileTypes, [type](std::string_view known) { return type.starts_with(known); }) && type.find("json") == std::string_view::npos;
}

std::vector<ExampleEntry> entriesOf(Node list) {
  std::vector<ExampleEntry> entries;
  for (const auto one : list) {
    if (one.isMap()) entries.push_back({.name = textOf(one["name"]), .value = textOf(one["value"]), .line = one.line()});
  }
  return entries;
}

/// The scheme in lower case and the host without user: what requests of one interface have in common.
void takeAddress(HarRequest& into, std::string_view url) {
  const auto colon = url.find("://");
  const auto scheme = lowerCase(url.substr(0, std::min(colon, url.size())));
  if (colon == std::string_view::npos || std::ranges::find(kSchemes, scheme) == kSchemes.end()) return;
  const auto address = url.substr(colon + 3, url.find_first_of("?#") - std::min(url.find_first_of("?#"), colon + 3));
  const auto slash = std::min(address.find('/'), address.size());
  const auto authority = address.substr(0, slash);
  const auto at = authority.rfind('@');
  into.hasPassword = at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos;
  const auto host = lowerCase(at == std::string_view::npos ? authority : authority.substr(at + 1));
  if (host.empty()) return;
  into.base = scheme + "://" + host;
  const auto path = templateOf(address.substr(slash));
  into.example.path = path.empty() ? "/" : path;
}

std::optional<ExampleBody> bodyOf(Node post) {
  const auto type = textOf(post["mimeType"]);
  if (!post.isMap() || (type.empty() && textOf(post["text"]).empty() && post["params"].size() == 0)) return {};
  ExampleBody body{.mediaType = type, .text = textOf(post["text"]), .line = post["text"] ? post["text"].line() : post.line()};
  for (const auto& one : entriesOf(post["params"])) body.form.emplace_back(one.name, one.value);
  if (body.form.empty() && essenceOf(type) == "application/x-www-form-urlencoded") {
    for (const auto& one : queryOf("?" + body.text, body.line)) body.form.emplace_back(one.name, one.value);
  }
  if (!body.form.empty()) body.text.clear();
  return body;
}

/// RFC 4648, 4.
std::string fromBase64(std::string_view text) {
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const auto place = std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"}.find(c);
    if (c == '=' || place == std::string_view::npos) continue;
    bits = (bits << 6 | static_cast<unsigned>(place)) & 0xFFFFFF;
    if ((count += 6) < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFF);
  }
  return out;
}

/// A status of 0 is an answer that never came.
std::optional<ExampleBody> answerOf(Node response) {
  const auto status = textOf(response["status"]);
  if (status.empty() || status == "0" || status == "-1") return {};
  const auto content = response["content"];
  ExampleBody answer{.status = status, .mediaType = textOf(content["mimeType"]), .headers = entriesOf(response["headers"]), .line = content ? content.line() : response.line()};
  const auto type = essenceOf(answer.mediaType);
  if (type == "x-unknown") answer.mediaType.clear();
  if (type.find("json") == std::string::npos) return answer;
  answer.text = content["encoding"].text() == "base64" ? fromBase64(content["text"].text()) : textOf(content["text"]);
  answer.line = content["text"] ? content["text"].line() : answer.line;
  return answer;
}

}  // namespace

HarRequest harRequest(Node entry) {
  const auto request = entry["request"];
  const auto url = request["url"];
  HarRequest out;
  auto& example = out.example;
  const auto method = upperCase(request["method"].text());
  example.method = method.empty() ? "GET" : method;
  example.line = request.line();
  takeAddress(out, url.text());
  example.query = request["queryString"].size() > 0 ? entriesOf(request["queryString"]) : queryOf(url.text(), url.line());
  example.headers = entriesOf(request["headers"]);
  example.cookies = entriesOf(request["cookies"]);
  std::erase_if(example.headers, [](const ExampleEntry& one) { return isOfTheBrowser(one.name); });
  example.body = bodyOf(request["postData"]);
  if (auto answer = answerOf(entry["response"])) example.answers.push_back(std::move(*answer));
  out.isFile = example.method == "GET" && !example.answers.empty() && isFileType(essenceOf(example.answers[0].mediaType));
  return out;
}

}  // namespace prumo::contacts
