// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/plan.h"

#include "core/base/ascii.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace prumo::contacts {

namespace {

struct Scheme {
  std::string_view name;
  ProbeKind kind;
  int port;  ///< 0: none is usual
  bool isEncrypted;
};

constexpr std::array kSchemes{
    Scheme{"https", ProbeKind::Http, 443, true},      Scheme{"http", ProbeKind::Http, 80, false},     Scheme{"wss", ProbeKind::Http, 443, true},
    Scheme{"ws", ProbeKind::Http, 80, false},         Scheme{"sftp", ProbeKind::Greeting, 22, false}, Scheme{"ssh", ProbeKind::Greeting, 22, false},
    Scheme{"ftp", ProbeKind::Greeting, 21, false},    Scheme{"ftps", ProbeKind::Greeting, 990, true}, Scheme{"smtp", ProbeKind::Smtp, 25, false},
    Scheme{"smtps", ProbeKind::Smtp, 465, true},      Scheme{"amqp", ProbeKind::Tcp, 5672, false},    Scheme{"amqps", ProbeKind::Tcp, 5671, true},
    Scheme{"mqtt", ProbeKind::Tcp, 1883, false},      Scheme{"mqtts", ProbeKind::Tcp, 8883, true},    Scheme{"kafka", ProbeKind::Tcp, 9092, false},
    Scheme{"postgresql", ProbeKind::Tcp, 5432, false}, Scheme{"mysql", ProbeKind::Tcp, 3306, false},  Scheme{"tls", ProbeKind::Tcp, 0, true},
    Scheme{"tcp", ProbeKind::Tcp, 0, false},
};

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string::npos ? std::string{} : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

const Scheme& schemeNamed(const std::string& name) {
  const auto found = std::ranges::find(kSchemes, name, &Scheme::name);
  return found == kSchemes.end() ? kSchemes.back() : *found;
}

/// Where the address names no scheme the protocol of the contact point does. HTTP without one is asked encrypted.
std::string withScheme(const std::string& address, const ContactPoint& contact) {
  if (address.find("://") != std::string::npos) return address;
  const auto protocol = lowerCase(trimmed(contact.protocol));
  return std::string{protocol.starts_with("http") ? "https" : schemeNamed(protocol).name} + "://" + address;
}

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

std::string partOf(const Url& url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url.get(), part, &text, 0) != CURLUE_OK) return {};
  std::string copy{text};
  curl_free(text);
  return copy;
}

int numberIn(const std::string& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

/// A host with a placeholder names nobody.
bool isHost(const std::string& host) {
  return !host.empty() && host.find_first_of("{}<>$*% \"'") == std::string::npos;
}

/// What stands before the first placeholder, and before what libcurl would escape.
std::string plainPath(const std::string& path) {
  auto plain = path.substr(0, path.find_first_of("{<$*"));
  const auto escaped = lowerCase(plain).find("%7b");
  if (escaped != std::string::npos) plain.resize(escaped);
  return plain.empty() ? "/" : plain;
}

Error fault(const char* code, const ContactPoint& contact) {
  return {{code, {{"name", contact.name}, {"address", contact.address}}}, ErrorKind::BadInput, nullptr};
}

/// FTPS on FTP's own port starts in the open and is encrypted later.
bool startsEncrypted(const Scheme& scheme, int port) {
  return scheme.isEncrypted && !(scheme.name == "ftps" && port == 21);
}

/// What the yes is for: where the probe connects to, and what it asks for there.
std::string agreedOf(const ContactPoint& contact) {
  auto plan = planFor(contact);
  if (!plan) return trimmed(contact.address);
  plan->host = lowerCase(plan->host);
  return addressOf(*plan);
}

}  // namespace

bool withdrawAgreement(const ContactPoint& before, ContactPoint& after) {
  if (!after.isProbeAllowed) return false;
  const auto now = agreedOf(after);
  if (!now.empty() && (!before.isProbeAllowed || agreedOf(before) == now)) return false;
  after.isProbeAllowed = false;
  return true;
}

Result<ProbePlan> planFor(const ContactPoint& contact, int tries) {
  if (tries < 1 || tries > kMostTries) return Error{{"contacts.probe.bad_tries", {{"most", std::int64_t{kMostTries}}}}, ErrorKind::Usage, nullptr};
  const auto address = trimmed(contact.address);
  if (address.empty()) return fault("contacts.probe.no_address", contact);
  const Url url{curl_url(), &curl_url_cleanup};
  constexpr unsigned kOptions = CURLU_NON_SUPPORT_SCHEME | CURLU_ALLOW_SPACE;
  if (!url || curl_url_set(url.get(), CURLUPART_URL, withScheme(address, contact).c_str(), kOptions) != CURLUE_OK) return fault("contacts.probe.bad_address", contact);
  const auto name = lowerCase(partOf(url, CURLUPART_SCHEME));
  const auto& scheme = schemeNamed(name);
  ProbePlan plan{.contact = contact.id, .name = contact.name, .kind = scheme.kind, .scheme = name, .host = partOf(url, CURLUPART_HOST), .isAllowed = contact.isProbeAllowed, .tries = tries};
  if (!isHost(plan.host)) return fault("contacts.probe.bad_address", contact);
  const auto port = partOf(url, CURLUPART_PORT);
  plan.port = port.empty() ? scheme.port : numberIn(port);
  if (plan.port == 0) return fault("contacts.probe.no_port", contact);
  plan.isEncrypted = startsEncrypted(scheme, plan.port);
  if (plan.kind == ProbeKind::Http) plan.path = plainPath(partOf(url, CURLUPART_PATH));
  return plan;
}

std::vector<Message> wordsOf(const ProbePlan& plan) {
  static constexpr std::array kWhat{"contacts.probe.plan.http", "contacts.probe.plan.greeting", "contacts.probe.plan.smtp", "contacts.probe.plan.tcp"};
  const auto seconds = [](std::chrono::milliseconds time) { return std::int64_t{std::chrono::duration_cast<std::chrono::seconds>(time).count()}; };
  std::vector<Message> words{{kWhat.at(static_cast<std::size_t>(plan.kind)), {{"host", plan.host}, {"port", std::to_string(plan.port)}, {"protocol", plan.scheme}, {"path", plan.path}}},
                             {"contacts.probe.plan.nothing_sent", {}}};
  if (plan.kind == ProbeKind::Http) words.push_back({"contacts.probe.plan.redirects", {{"most", std::int64_t{plan.limits.redirects}}}});
  if (plan.isEncrypted || plan.kind == ProbeKind::Smtp) words.push_back({"contacts.probe.plan.certificate", {}});
  words.push_back({"contacts.probe.plan.limits", {{"connect", seconds(plan.limits.connect)}, {"whole", seconds(plan.limits.whole)}, {"kib", plan.limits.bytes / 1024}}});
  words.push_back({plan.tries == 1 ? "contacts.probe.plan.once" : "contacts.probe.plan.tries", {{"tries", std::int64_t{plan.tries}}}});
  return words;
}

std::string addressOf(const ProbePlan& plan) {
  return fmt::format("{}://{}:{}{}", plan.scheme, plan.host, plan.port, plan.path);
}

}  // namespace prumo::contacts
