// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// Servers on loopback, good and bad ones, each connection in a thread of its own.
namespace prumo::contacts::test {

/// The other end of a connection that a server took.
class Peer {
public:
  Peer(int socket, SSL* ssl, const std::atomic<bool>& isOver) : m_socket(socket), m_ssl(ssl), m_isOver(isOver) {}

  bool isOver() const { return m_isOver; }
  bool send(const std::string& text) {
    if (m_isOver) return false;
    if (m_ssl) return SSL_write(m_ssl, text.data(), static_cast<int>(text.size())) > 0;
    return ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) > 0;
  }
  /// What came up to that end; shorter where the other side went.
  std::string receive(const std::string& end) {
    std::string all;
    while (!m_isOver && all.find(end) == std::string::npos) {
      char byte = 0;
      const auto count = m_ssl ? SSL_read(m_ssl, &byte, 1) : ::recv(m_socket, &byte, 1, 0);
      if (count <= 0) break;
      all += byte;
    }
    return all;
  }
  /// Says nothing for as long as the server stands.
  void hang() const {
    while (!m_isOver) std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
  /// The connection ends by RST.
  void reset() const {
    sockaddr nowhere{};
    nowhere.sa_family = AF_UNSPEC;
    ::connect(m_socket, &nowhere, sizeof nowhere);
  }
  /// Goes over to TLS.
  bool secure(SSL_CTX* tls) {
    m_own.reset(SSL_new(tls));
    m_ssl = m_own.get();
    return SSL_set_fd(m_ssl, m_socket) == 1 && SSL_accept(m_ssl) == 1;
  }

private:
  int m_socket;
  std::unique_ptr<SSL, decltype(&SSL_free)> m_own{nullptr, &SSL_free};
  SSL* m_ssl;
  const std::atomic<bool>& m_isOver;
};

class Server {
public:
  using Serve = std::function<void(Peer&)>;

  explicit Server(Serve serve, SSL_CTX* tls = nullptr) : m_serve(std::move(serve)), m_tls(tls) {
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    ::bind(m_socket, reinterpret_cast<sockaddr*>(&place), size);
    ::listen(m_socket, 16);
    ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&place), &size);
    m_port = ntohs(place.sin_port);
    m_accepting = std::jthread{[this] { accept(); }};
  }
  ~Server() {
    m_isOver = true;
    m_accepting.join();
    for (const auto socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
    m_peers.clear();
    for (const auto socket : m_sockets) ::close(socket);
    ::close(m_socket);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  int port() const { return m_port; }
  int connections() const { return m_connections; }
  /// Everything that any connection asked, as far as the serving noted it.
  void note(const std::string& asked) {
    const std::lock_guard lock(m_mutex);
    m_asked += asked;
  }
  std::string asked() const {
    const std::lock_guard lock(m_mutex);
    return m_asked;
  }

private:
  void accept() {
    while (!m_isOver) {
      pollfd waiting{m_socket, POLLIN, 0};
      if (::poll(&waiting, 1, 20) != 1) continue;
      const auto socket = ::accept(m_socket, nullptr, nullptr);
      if (socket < 0) continue;
      ++m_connections;
      m_sockets.push_back(socket);
      m_peers.emplace_back([this, socket] { serve(socket); });
    }
  }
  void serve(int socket) {
    {
      Peer peer(socket, nullptr, m_isOver);
      if (!m_tls || peer.secure(m_tls)) m_serve(peer);
    }
    ::shutdown(socket, SHUT_RDWR);
  }

  Serve m_serve;
  SSL_CTX* m_tls;
  int m_socket = -1;
  int m_port = 0;
  std::atomic<bool> m_isOver = false;
  std::atomic<int> m_connections = 0;
  mutable std::mutex m_mutex;
  std::string m_asked;
  std::vector<int> m_sockets;
  std::vector<std::jthread> m_peers;
  std::jthread m_accepting;
};

}  // namespace prumo::contacts::test
