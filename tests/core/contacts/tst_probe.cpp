// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/addresses.h"
#include "core/contacts/probe/probe.h"
#include "core/contacts/probe/table.h"
#include "core/contacts/room.h"
#include "tests/core/contacts/certificates.h"
#include "tests/core/contacts/loopback.h"
#include "tests/core/contacts/reading.h"

#include <array>
#include <csignal>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;
using std::chrono::milliseconds;

namespace {

constexpr auto kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n";

/// A server of HTTP that answers everybody alike; the body goes to those who ask for it.
Server::Serve answering(const std::string& head, const std::string& body = "ok") {
  return [head, body](Peer& peer) {
    const auto asked = peer.receive("\r\n\r\n");
    if (!asked.empty()) peer.send(head + "\r\n" + (asked.starts_with("HEAD") ? "" : body));
  };
}

/// The same, and it writes down what was asked.
class Noting {
public:
  explicit Noting(std::string head) : m_server([this, head](Peer& peer) {
    const auto asked = peer.receive("\r\n\r\n");
    m_server.note(asked);
    peer.send(head + "\r\n");
  }) {}
  Server& server() { return m_server; }

private:
  Server m_server;
};

ContactPoint at(const std::string& address) {
  return {.id = "c", .name = "Shop", .address = address, .isProbeAllowed = true};
}
std::string url(const std::string& scheme, const Server& server, const std::string& path = "", const std::string& host = "127.0.0.1") {
  return scheme + "://" + host + ":" + std::to_string(server.port()) + path;
}

/// With short limits, so that a server which hangs does not hold up the tests.
ProbePlan planOf(const std::string& address, int tries = 1) {
  auto plan = *planFor(at(address), tries);
  plan.limits.connect = plan.limits.whole = milliseconds{1500};
  plan.limits.greeting = milliseconds{600};
  plan.limits.silence = milliseconds{200};
  return plan;
}
ProbeResult ask(const ProbePlan& plan) {
  auto result = probe(plan);
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}
ProbeResult ask(const std::string& address) {
  return ask(planOf(address));
}
std::string outcome(const ProbeResult& result) {
  return std::string{record::keyOf(result.outcome)};
}
std::string words(const ProbePlan& plan) {
  std::string all;
  for (const auto& one : wordsOf(plan)) all += (all.empty() ? "" : " ") + one.code.substr(std::string_view{"contacts.probe.plan."}.size());
  return all;
}
std::string refusal(const std::string& address, int tries = 1) {
  const auto plan = planFor(at(address), tries);
  return plan ? "none" : plan.error().code().substr(std::string_view{"contacts.probe."}.size());
}

/// An authority that the probe trusts in these tests, and servers' certificates signed by it.
class Trusting {
public:
  Trusting() : m_authority(issue({.name = "Test authority", .alternatives = "", .isAuthority = true})), m_file(m_folder.put("ca.pem", pemOf(m_authority)).string()) {}

  Tls serve(const Wanted& wanted = {}, int newest = 0) const { return serving(issue(wanted, &m_authority), &m_authority, newest); }
  ProbeResult ask(const Server& server, const std::string& host = "localhost", const std::string& scheme = "https") const {
    auto plan = planOf(url(scheme, server, "", host));
    plan.authorities = m_file;
    return ::ask(plan);
  }

private:
  Specs m_folder;
  Identity m_authority;
  std::string m_file;
};

}  // namespace

class TestProbe : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }  // of the servers here

  void thePlanSaysWhatItWouldDoBeforeItDoesIt() {
    const auto plan = *planFor(at("https://ana:secret@api.shop.example/v1/{tenant}/orders?key=abc#x"), 5);
    QCOMPARE(addressOf(plan), std::string{"https://api.shop.example:443/v1/"});
    QCOMPARE(words(plan), std::string{"http nothing_sent redirects certificate limits tries"});
    QCOMPARE(words(*planFor(at("sftp://files.example/in"))), std::string{"greeting nothing_sent limits once"});
    QCOMPARE(words(*planFor(at("smtp://mail.example"))), std::string{"smtp nothing_sent certificate limits once"});
    QCOMPARE(words(*planFor(at("amqps://queue.example"))), std::string{"tcp nothing_sent certificate limits once"});
  }

  void addressesAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("expected");
    QTest::newRow("HTTP without scheme is asked encrypted") << " api.example/v1 " << "HTTP" << "https://api.example:443/v1";
    QTest::newRow("the protocol names the scheme") << "files.example" << "SFTP" << "sftp://files.example:22";
    QTest::newRow("host and port") << "10.1.2.3:9100" << "" << "tcp://10.1.2.3:9100";
    QTest::newRow("IPv6") << "http://[::1]:8080/" << "" << "http://[::1]:8080/";
    QTest::newRow("FTPS from the first byte") << "ftps://f.example" << "" << "ftps://f.example:990";
    QTest::newRow("a queue") << "amqp://u:p@q.example/vhost" << "" << "amqp://q.example:5672";
  }
  void addressesAreReadAsPeopleWriteThem() {
    QFETCH(QString, address);
    QFETCH(QString, protocol);
    QFETCH(QString, expected);
    auto contact = at(address.toStdString());
    contact.protocol = protocol.toStdString();
    const auto plan = planFor(contact);
    QVERIFY(plan);
    QCOMPARE(QString::fromStdString(addressOf(*plan)), expected);
  }

  void whatCannotBeAskedIsRefusedWithItsReason() {
    QCOMPARE(refusal("  "), std::string{"no_address"});
    QCOMPARE(refusal("https://{tenant}.shop.example/"), std::string{"bad_address"});
    QCOMPARE(refusal("https://"), std::string{"bad_address"});
    QCOMPARE(refusal("https://a.example:99999/"), std::string{"bad_address"});
    QCOMPARE(refusal("tcp://a.example"), std::string{"no_port"});
    QCOMPARE(refusal("https://a.example", 0), std::string{"bad_tries"});
    QCOMPARE(refusal("https://a.example", 51), std::string{"bad_tries"});
  }

  void nobodyIsAskedWithoutTheConsultantsYes() {
    Server server(answering(kOk));
    auto plan = planOf(url("http", server));
    plan.isAllowed = false;
    const auto result = probe(plan);
    QVERIFY(!result);
    QCOMPARE(result.error().code(), std::string{"contacts.probe.not_allowed"});
    QCOMPARE(server.connections(), 0);
  }

  void anAnswerIsMeasuredAndItsHeadersKept() {
    Server server(answering(std::string{kOk} + "Server: shop\r\nX-RateLimit-Limit: 40\r\nStrict-Transport-Security: max-age=1\r\nSunset: Sat, 1 Jan 2028 00:00:00 GMT\r\nSet-Cookie: a=b\r\n"));
    const auto result = ask(url("http", server, "/v1"));
    QCOMPARE(outcome(result), std::string{"answered"});
    QCOMPARE(result.status, 200);
    QCOMPARE(result.httpVersion, std::string{"1.1"});
    std::string headers;
    for (const auto& one : result.headers) headers += one.name + "=" + one.value + ";";
    QCOMPARE(headers, std::string{"server=shop;x-ratelimit-limit=40;strict-transport-security=max-age=1;sunset=Sat, 1 Jan 2028 00:00:00 GMT;"});
    QCOMPARE(result.tries.size(), std::size_t{1});
    QVERIFY(result.tries[0].total >= result.tries[0].firstByte && result.tries[0].firstByte > 0);
    QVERIFY(!result.trust);
  }

  void nothingOfTheClientGoesAlong() {
    qputenv("http_proxy", "http://127.0.0.1:1");
    Noting noting("HTTP/1.1 204 No Content\r\nSet-Cookie: a=b\r\nConnection: close\r\n");
    const auto result = ask("http://ana:secret@127.0.0.1:" + std::to_string(noting.server().port()) + "/v1?token=abc");
    qunsetenv("http_proxy");
    QCOMPARE(result.status, 204);
    const auto asked = noting.server().asked();
    QVERIFY2(asked.starts_with("HEAD /v1 HTTP/1.1\r\n"), asked.c_str());
    for (const auto* secret : {"secret", "abc", "Authorization", "Cookie"}) QVERIFY2(asked.find(secret) == std::string::npos, secret);
  }

  void aServerWithoutHeadIsAskedWithGet() {
    Server server([](Peer& peer) {
      const bool isHead = peer.receive("\r\n\r\n").starts_with("HEAD");
      peer.send(isHead ? "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n" : std::string{kOk} + "\r\nok");
    });
    const auto result = ask(url("http", server));
    QCOMPARE(result.status, 200);
    QCOMPARE(result.bytes, 2);
    QCOMPARE(server.connections(), 2);
  }

  void aBodyWithoutEndIsCut() {
    Server server([](Peer& peer) {
      const bool isHead = peer.receive("\r\n\r\n").starts_with("HEAD");
      peer.send(isHead ? "HTTP/1.1 501 No\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n");
      while (!isHead && peer.send(std::string(4096, 'x'))) {
      }
    });
    const auto result = ask(url("http", server));
    QCOMPARE(outcome(result), std::string{"answered"});
    QVERIFY(result.isCut);
    QCOMPARE(result.bytes, 64 * 1024);
  }

  void headersWithoutEndAreGivenUp() {
    Server many([](Peer& peer) {
      peer.receive("\r\n\r\n");
      peer.send("HTTP/1.1 200 OK\r\n");
      while (peer.send("X-More: " + std::string(500, 'x') + "\r\n")) {
      }
    });
    QCOMPARE(outcome(ask(url("http", many))), std::string{"too_long"});
    Server one([](Peer& peer) {
      peer.receive("\r\n\r\n");
      peer.send("HTTP/1.1 200 OK\r\nX-Long: ");
      while (peer.send(std::string(4096, 'x'))) {
      }
    });
    QCOMPARE(outcome(ask(url("http", one))), std::string{"too_long"});
    Server interim([](Peer& peer) {
      peer.receive("\r\n\r\n");
      while (peer.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")) {
      }
    });
    QCOMPARE(outcome(ask(url("http", interim))), std::string{"too_long"});
  }

  void whoDoesNotAnswerIsToldByHow() {
    Server silent([](Peer& peer) { peer.hang(); });
    QCOMPARE(outcome(ask(url("http", silent))), std::string{"slow"});
    Server resetting([](Peer& peer) {
      peer.receive("\r\n\r\n");
      peer.reset();
    });
    QCOMPARE(outcome(ask(url("http", resetting))), std::string{"broken"});
    Server babbling([](Peer& peer) {
      peer.receive("\r\n\r\n");
      peer.send(std::string("\0\xff\xfe garbage", 11));
    });
    QCOMPARE(outcome(ask(url("http", babbling))), std::string{"broken"});
    int closed = 0;
    { closed = Server([](Peer&) {}).port(); }
    QCOMPARE(outcome(ask("http://127.0.0.1:" + std::to_string(closed))), std::string{"refused"});
    QCOMPARE(outcome(ask("http://" + std::string(64, 'a') + ".invalid/")), std::string{"unknown_host"});  // a label of 64 letters is looked up nowhere
  }

  void redirectsAreListedAndFollowedSoFar() {
    Server end(answering(kOk));
    Server start(answering("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: http://u:p@127.0.0.1:" + std::to_string(end.port()) + "/new?session=1\r\n"));
    const auto result = ask(url("http", start));
    QCOMPARE(outcome(result), std::string{"answered"});
    QCOMPARE(result.status, 200);
    QCOMPARE(result.redirects.size(), std::size_t{1});
    QVERIFY(result.redirects[0].isFollowed);
    QCOMPARE(result.redirects[0].to, url("http", end, "/new"));
  }

  void whoAgreedToOneHostDidNotAgreeToAnotherOfThatNetwork() {
    Server other(answering(kOk));
    Server start(answering("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: " + url("http", other, "/admin", "localhost") + "\r\n"));
    const auto result = ask(url("http", start));
    QCOMPARE(outcome(result), std::string{"answered"});
    QCOMPARE(result.status, 302);  // of the host that was agreed to
    QCOMPARE(result.redirects.size(), std::size_t{1});
    QVERIFY(!result.redirects[0].isFollowed && result.redirects[0].isInward);
    QCOMPARE(other.connections(), 0);
    const auto said = wordsOf(result);
    QVERIFY(std::ranges::find(said, "contacts.probe.said.redirect_inward", &Message::code) != said.end());
    QVERIFY(jsonOf(result)["redirects"][0]["inward"] == true);
  }

  void whatIsPublicIsKnown_data() {
    QTest::addColumn<bool>("isPublic");
    for (const auto* address : {"8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.1.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"}) {
      QTest::newRow(address) << true;
    }
    for (const auto* address : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.0.1", "198.18.0.1", "198.19.255.255",
                                "198.51.100.1", "203.0.113.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::1", "2001::1", "2001:db8::1",
                                "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1"}) {
      QTest::newRow(address) << false;
    }
  }
  void whatIsPublicIsKnown() {
    const std::string text = QTest::currentDataTag();
    std::array<unsigned char, 16> bytes{};
    const bool isLong = text.find(':') != std::string::npos;
    QCOMPARE(inet_pton(isLong ? AF_INET6 : AF_INET, text.c_str(), bytes.data()), 1);
    QTEST(isPublicAddress(std::span{bytes}.first(isLong ? 16 : 4)), "isPublic");
  }

  void whatIsNoAddressIsNotPublic() {
    QVERIFY(!isPublicAddress({}));
    const std::array<unsigned char, 5> odd{8, 8, 8, 8, 8};
    QVERIFY(!isPublicAddress(odd));
  }

  void aYesIsForOneAddress_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::newRow("another host") << "https://a.example" << "https://b.example" << true;
    QTest::newRow("another port") << "https://a.example" << "https://a.example:8443" << true;
    QTest::newRow("another scheme") << "https://a.example" << "http://a.example" << true;
    QTest::newRow("another path") << "https://a.example/v1" << "https://a.example/v2" << true;
    QTest::newRow("none") << "https://a.example" << "  " << true;
    QTest::newRow("what names no host") << "https://a.example" << "https://{host}" << true;
    QTest::newRow("what is not sent") << "https://a.example/v1?x=1" << "https://A.example:443/v1?y=2" << false;
    QTest::newRow("the same") << "https://a.example" << "https://a.example" << false;
  }
  void aYesIsForOneAddress() {
    QFETCH(QString, after);
    QFETCH(QString, before);
    QFETCH(bool, isWithdrawn);
    auto contact = at(after.toStdString());
    QCOMPARE(withdrawAgreement(at(before.toStdString()), contact), isWithdrawn);
    QCOMPARE(contact.isProbeAllowed, !isWithdrawn);
  }

  void theProtocolMayBePartOfTheAddress() {
    auto before = at("files.example"), after = before;
    before.protocol = "SFTP";
    after.protocol = "FTP";
    QVERIFY(withdrawAgreement(before, after));
  }

  void whatIsKeptIsReadBackWhole() {
    const Trusting trusting;
    const auto tls = trusting.serve();
    Server server(answering(std::string{kOk} + "X-RateLimit-Limit: 40\r\nRetry-After: 7\r\nSunset: Sat, 01 May 2027 00:00:00 GMT\r\nStrict-Transport-Security: max-age=1\r\n"), tls.get());
    const auto result = trusting.ask(server);
    const auto record = recordOf(planOf(url("https", server)), result);
    const auto back = resultFrom(record.detail);
    QCOMPARE(jsonOf(back).dump(), jsonOf(result).dump());
    const auto row = probeRow({record, back});
    QCOMPARE(row.size(), probeColumns().size());
    QVERIFY(std::get<std::int64_t>(row.at(kProbeExpiryColumn)) > 0);
    QVERIFY(jsonOf(resultFrom("[1]")).dump() == jsonOf(ProbeResult{}).dump());
    QVERIFY(resultFrom(R"({"tries": [1, {}], "headers": "x", "redirects": [null], "certificate": []})").tries.size() == 1);
  }

  void aLoopOfRedirectsEnds() {
    Server server(answering("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nConnection: close\r\nLocation: /again\r\n"));
    const auto result = ask(url("http", server));
    QCOMPARE(outcome(result), std::string{"too_many_redirects"});
    QCOMPARE(server.connections(), 6);
    QVERIFY(!result.redirects.back().isFollowed);
  }

  void aRedirectToAnotherProtocolIsNotFollowed() {
    Server server(answering("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: file:///etc/passwd\r\n"));
    const auto result = ask(url("http", server));
    QCOMPARE(result.status, 302);
    QVERIFY(!result.redirects.at(0).isFollowed);
  }

  void aRedirectToWhatIsNoAddressIsToldAsThat() {
    Server server(answering("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: http://[\r\n"));
    const auto result = ask(url("http", server));
    QVERIFY(!result.redirects.at(0).isFollowed);
    const auto words = wordsOf(result);
    QVERIFY(std::ranges::any_of(words, [](const Message& one) { return one.code == "contacts.probe.said.redirect_unreadable"; }));
  }

  void aWayOutOfEncryptionIsNotFollowed() {
    const Trusting trusting;
    Server open(answering(kOk));
    const auto tls = trusting.serve();
    Server server(answering("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + url("http", open) + "/\r\n"), tls.get());
    const auto result = trusting.ask(server);
    QCOMPARE(outcome(result), std::string{"downgrade"});
    QCOMPARE(result.status, 301);
    QCOMPARE(open.connections(), 0);
  }

  void aGoodCertificateIsTrusted() {
    const Trusting trusting;
    const auto tls = trusting.serve();
    Server server(answering(kOk), tls.get());
    const auto result = trusting.ask(server);
    QCOMPARE(outcome(result), std::string{"answered"});
    QCOMPARE(result.tlsVersion, std::string{"TLSv1.3"});
    QVERIFY(result.cipher.starts_with("TLS_"));
    QVERIFY(result.trust && result.trust->isVerified && result.trust->fitsHost && !result.trust->isExpired && !result.trust->isSelfSigned);
    QVERIFY(result.trust->daysToExpiry == 199 || result.trust->daysToExpiry == 200);
    QCOMPARE(result.trust->chain.size(), std::size_t{2});
    QCOMPARE(result.trust->chain[0].subject, std::string{"CN = localhost"});
    QCOMPARE(result.trust->chain[0].issuer, std::string{"CN = Test authority"});
    QVERIFY(result.tries.at(0).tls > 0);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(outcome(trusting.ask(server, "127.0.0.1")), std::string{"answered"});  // named by its address
  }

  void aBadCertificateIsToldByWhatIsWrongWithIt_data() {
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << false << "DNS:localhost" << -1 << "certificate has expired";
    QTest::newRow("self-signed") << true << "DNS:localhost" << 100 << "self-signed certificate";
    QTest::newRow("of another host") << false << "DNS:other.example" << 100 << "match";
  }
  void aBadCertificateIsToldByWhatIsWrongWithIt() {
    QFETCH(bool, isSelfSigned);
    QFETCH(QString, names);
    QFETCH(int, days);
    QFETCH(QString, reason);
    const Trusting trusting;
    const Wanted wanted{.alternatives = names.toStdString(), .toDays = days};
    const auto tls = isSelfSigned ? serving(issue(wanted)) : trusting.serve(wanted);
    Server server(answering(kOk), tls.get());
    const auto result = trusting.ask(server);
    QCOMPARE(outcome(result), std::string{"untrusted"});
    QCOMPARE(result.status, 200);
    QVERIFY(result.trust && !result.trust->isVerified);
    QCOMPARE(result.trust->isExpired, days < 0);
    QCOMPARE(result.trust->isSelfSigned, isSelfSigned);
    QCOMPARE(result.trust->fitsHost, names == QStringLiteral("DNS:localhost"));
    QVERIFY2(QString::fromStdString(result.trust->reason).contains(reason), result.trust->reason.c_str());
    QCOMPARE(server.connections(), 2);  // looked at once more, and not again
  }

  void anAuthorityThatNobodyKnowsIsTold() {
    const Trusting trusting;
    const Trusting other;
    const auto tls = other.serve();
    Server server(answering(kOk), tls.get());
    const auto result = trusting.ask(server);
    QCOMPARE(outcome(result), std::string{"untrusted"});
    QVERIFY(result.trust->fitsHost && !result.trust->isExpired && !result.trust->isSelfSigned);
  }

  void tlsOfOldIsSeen() {
    const Trusting trusting;
    const auto tls = trusting.serve({}, TLS1_1_VERSION);
    Server server(answering(kOk), tls.get());
    const auto result = trusting.ask(server);
    QCOMPARE(outcome(result), std::string{"untrusted"});
    QCOMPARE(result.tlsVersion, std::string{"TLSv1.1"});
  }

  void aServerWithoutTlsIsToldFromOneThatIsDown() {
    Server server([](Peer& peer) { peer.send("SSH-2.0-x\r\n"); });
    QCOMPARE(outcome(ask(url("https", server))), std::string{"no_tls"});
  }

  void whoAsksToBeLeftAloneIsLeftAlone() {
    Server server(answering("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 60\r\nContent-Length: 0\r\nConnection: close\r\n"));
    const auto result = ask(planOf(url("http", server), 10));
    QCOMPARE(result.status, 429);
    QCOMPARE(result.headers.at(0).name, std::string{"retry-after"});
    QCOMPARE(server.connections(), 1);
    QVERIFY(result.tries.empty());  // how fast it says no is no measure
    QCOMPARE(result.left, 9);
    QCOMPARE(wordsOf(result).back().code, std::string{"contacts.probe.said.asked_to_stop"});
  }

  void greetingsAreReadWithoutLoggingIn() {
    std::atomic<int> heard = 0;
    Server server([&heard](Peer& peer) {
      peer.send("220 files ready\r\n");
      heard += static_cast<int>(peer.receive("\n").size());
    });
    for (const auto* scheme : {"ftp", "sftp", "tcp"}) {
      const auto result = ask(url(scheme, server));
      QCOMPARE(outcome(result), std::string{"answered"});
      QCOMPARE(result.greeting, std::string{"220 files ready"});
    }
    QCOMPARE(heard.load(), 0);
  }

  void aPortThatStaysSilentIsOpenAllTheSame() {
    Server server([](Peer& peer) { peer.hang(); });
    QCOMPARE(outcome(ask(url("tcp", server))), std::string{"answered"});
    QCOMPARE(outcome(ask(url("sftp", server))), std::string{"slow"});  // one that must greet
    Server closing([](Peer&) {});
    QCOMPARE(outcome(ask(url("tcp", closing))), std::string{"broken"});
  }

  void encryptedPortsOfAnyKindShowTheirCertificate() {
    const Trusting trusting;
    const auto tls = trusting.serve();
    Server server([](Peer& peer) { peer.send("220 ready\r\n"); }, tls.get());
    for (const auto* scheme : {"ftps", "amqps"}) {
      const auto result = trusting.ask(server, "localhost", scheme);
      QCOMPARE(outcome(result), std::string{"answered"});
      QVERIFY(result.trust && result.trust->isVerified);
      QCOMPARE(result.greeting, std::string{"220 ready"});
    }
  }

  void mailServersAreGreetedAndAskedForEncryption_data() {
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("offered") << true;
    QTest::newRow("not offered") << false;
  }
  void mailServersAreGreetedAndAskedForEncryption() {
    QFETCH(bool, isOffered);
    const Trusting trusting;
    const auto tls = trusting.serve();
    std::mutex mutex;
    std::string asked;
    Server server([&](Peer& peer) {
      peer.send("220 mail ready\r\n");
      for (std::string line = peer.receive("\n"); !line.empty(); line = peer.receive("\n")) {
        {
          const std::lock_guard lock(mutex);
          asked += line;
        }
        if (line.starts_with("EHLO")) peer.send(isOffered ? "250-mail\r\n250 STARTTLS\r\n" : "250-mail\r\n250 SIZE 1000\r\n");
        else if (line.starts_with("STARTTLS")) peer.send("220 go\r\n"), peer.secure(tls.get());
        else peer.send("221 bye\r\n");
      }
    });
    const auto result = trusting.ask(server, "localhost", "smtp");
    QCOMPARE(outcome(result), std::string{"answered"});
    QCOMPARE(result.greeting, std::string{"220 mail ready"});
    QCOMPARE(result.offersStartTls, std::optional{isOffered});
    QCOMPARE(result.trust.has_value(), isOffered);
    const std::lock_guard lock(mutex);
    QVERIFY2(asked.starts_with("EHLO localhost\r\n"), asked.c_str());
    for (const auto* never : {"MAIL", "RCPT", "AUTH", "VRFY"}) QVERIFY2(asked.find(never) == std::string::npos, asked.c_str());
  }

  void aMailServerThatDoesNotGetToSayWhatItOffersIsNotToldToOfferNoEncryption() {
    Server server([](Peer& peer) { peer.send("220 mail ready\r\n"), peer.receive("\n"); });  // and gone
    const auto result = ask(url("smtp", server));
    QCOMPARE(outcome(result), std::string{"broken"});
    QVERIFY(!result.offersStartTls);
  }

  void triesAreSpreadOut() {
    Server server(answering(kOk));
    const auto result = ask(planOf(url("http", server), 4));
    QCOMPARE(result.tries.size(), std::size_t{4});
    QCOMPARE(server.connections(), 4);
    const std::vector<ProbeTimes> known{{.total = 4}, {.total = 1}, {.total = 3}, {.total = 2}};
    const auto spread = *spreadOf(known, &ProbeTimes::total);
    QCOMPARE(spread.p50, 2.0);
    QVERIFY(!spread.p95);  // of four there is no slowest twentieth
    QCOMPARE(spread.most, 4.0);
    QVERIFY(!spreadOf({}, &ProbeTimes::total));
    std::vector<ProbeTimes> enough(kTellingTries);
    for (int i = 0; i < kTellingTries; ++i) enough[static_cast<std::size_t>(i)].total = i + 1;
    QCOMPARE(*spreadOf(enough, &ProbeTimes::total)->p95, 19.0);
  }

  void answersOfAnErrorAreNoMeasureOfSpeed() {
    std::atomic<int> asked = 0;
    Server server([&asked](Peer& peer) {
      const bool isFirst = asked++ == 0;
      answering(isFirst ? kOk : "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n")(peer);
    });
    const auto result = ask(planOf(url("http", server), 3));
    QCOMPARE(result.status, 200);
    QCOMPARE(result.tries.size(), std::size_t{1});
    QCOMPARE(result.failed, 2);
  }

  void aServerThatIsDownIsNotAskedOnAndOn() {
    int closed = 0;
    { closed = Server([](Peer&) {}).port(); }
    const auto result = ask(planOf("http://127.0.0.1:" + std::to_string(closed), 50));
    QCOMPARE(result.failed, 3);
    QVERIFY(result.tries.empty());
  }

  void aProbeCanBeStopped() {
    Server server([](Peer& peer) { peer.hang(); });
    auto plan = *planFor(at(url("http", server)));  // with the limits of every day: 30 s
    std::stop_source stop;
    const std::jthread stopper([&stop] {
      std::this_thread::sleep_for(milliseconds{50});
      stop.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    const auto result = probe(plan, {stop.get_token()});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - start < plan.limits.whole);
  }

  void whateverAServerSaysCanBeKept() {
    Server server(answering(std::string{kOk} + "Server: \xff\xfe\x1b[31m\r\nX-RateLimit-Limit: " + std::string(5000, '9') + "\r\n"));
    const QTemporaryDir folder;
    auto project = std::move(*ProjectFile::create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), room().tables, {.name = "tester"}));
    auto contact = at(url("http", server));
    contact.id = newUuid();
    contact.addedAt = project.author().clock->now();
    auto plan = *planFor(contact);
    const auto record = recordOf(plan, ask(plan));
    const auto saved = project.edit({"contacts.edit.probe", {}}, [&](Transaction& edit) { return edit.insert(contact).and_then([&] { return edit.insert(record); }); });
    QVERIFY2(saved, saved ? "" : toJson(saved.error().message).c_str());
    const auto kept = *latestProbe(project, contact.id);
    QVERIFY(kept);
    QCOMPARE(kept->tries, 1);
    QCOMPARE(*kept->status, 200);
    QVERIFY(*kept->p50 > 0);
    QVERIFY(!trustFrom(kept->detail));
  }

  void aKeptCertificateIsReadBack() {
    const Trusting trusting;
    const auto tls = trusting.serve({.toDays = 20});
    Server server(answering(kOk), tls.get());
    const auto record = recordOf(*planFor(at("https://localhost")), trusting.ask(server));
    const auto trust = trustFrom(record.detail);
    QVERIFY(trust && trust->isVerified && trust->fitsHost);
    QCOMPARE(trust->chain.size(), std::size_t{2});
    QCOMPARE(trust->daysToExpiry, *record.daysToExpiry);
    QVERIFY(!trustFrom("{\"certificate\": {\"chain\": [1]}}"));
    QVERIFY(!trustFrom("nonsense"));
  }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
