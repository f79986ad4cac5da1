// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>
#include <memory>

/// A PostgreSQL server of the test's own, gone with it. The user "reader" may read what it is granted, with the password "plumb".
namespace prumo::test {

class PostgresServer {
public:
  /// Nothing where PostgreSQL is not installed.
  static std::unique_ptr<PostgresServer> start() {
    auto server = std::unique_ptr<PostgresServer>(new PostgresServer);
    if (server->m_bin.isEmpty()) return {};
    if (!server->begin()) qFatal("the PostgreSQL of the test does not start: %s", qPrintable(server->m_said));
    return server;
  }
  ~PostgresServer() {
    if (!m_bin.isEmpty()) run({m_bin + QStringLiteral("/pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
  }
  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;

  int port() const { return m_port; }

  /// As if its power failed; and back again.
  void halt() { run({m_bin + QStringLiteral("/pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")}); }
  void resume() {
    if (!startProcess()) qFatal("the PostgreSQL of the test does not start again: %s", qPrintable(m_said));
  }

  /// Runs SQL as the owner of everything; what it answers, a row a line, columns parted by "|".
  std::string sql(const std::string& text, const std::string& database = "postgres") {
    const auto script = m_folder.filePath(QStringLiteral("script.sql"));
    std::ofstream(script.toStdString()) << text;
    QFile::setPermissions(script, QFile::permissions(script) | QFile::ReadOther);
    const bool isGood = run({m_bin + QStringLiteral("/psql"), QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                             QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"),
                             QStringLiteral("-d"), QString::fromStdString(database), QStringLiteral("-f"), script});
    if (!isGood) qFatal("%s", qPrintable(m_said));
    return m_said.trimmed().toStdString();
  }

  /// The address of a table (or whatever else stands behind the question mark).
  std::string address(const std::string& what, const std::string& user = "owner", const std::string& database = "postgres") const {
    return "postgresql://" + user + "@127.0.0.1:" + std::to_string(m_port) + "/" + database + "?" + what;
  }
  std::string table(const std::string& name) const { return address("table=" + name); }

private:
  PostgresServer() {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const auto& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      const auto bin = versions.filePath(version) + QStringLiteral("/bin");
      if (QFile::exists(bin + QStringLiteral("/initdb"))) m_bin = bin;
    }
    if (!m_bin.isEmpty()) return;
    QProcess asked;
    asked.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
    const auto bin = asked.waitForFinished() ? QString::fromLocal8Bit(asked.readAllStandardOutput()).trimmed() : QString{};
    if (QFile::exists(bin + QStringLiteral("/initdb"))) m_bin = bin;
  }

  QString data() const { return m_folder.filePath(QStringLiteral("data")); }

  /// PostgreSQL refuses to be run by root.
  bool run(QStringList command) {
    if (isRoot()) command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} + command;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.takeFirst(), command);
    const bool isDone = process.waitForFinished(60'000);
    m_said = QString::fromUtf8(process.readAll());
    return isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  }
  static bool isRoot() { return ::geteuid() == 0; }

  static int freePort() {
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const bool isBound = ::bind(probe, reinterpret_cast<sockaddr*>(&place), size) == 0 && ::getsockname(probe, reinterpret_cast<sockaddr*>(&place), &size) == 0;
    ::close(probe);
    return isBound ? ntohs(place.sin_port) : 0;
  }

  bool startProcess() {
    const auto log = m_folder.filePath(QStringLiteral("log"));
    const auto settings = QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c shared_buffers=16MB -c max_connections=40").arg(m_port);
    return run({m_bin + QStringLiteral("/pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-l"), log, QStringLiteral("-w"), QStringLiteral("-o"), settings,
                QStringLiteral("start")});
  }

  bool begin() {
    if (isRoot()) {
      QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    }
    m_port = freePort();
    if (!run({m_bin + QStringLiteral("/initdb"), QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-A"),
              QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")})) {
      return false;
    }
    {
      std::ofstream access((data() + QStringLiteral("/pg_hba.conf")).toStdString());
      access << "host all owner 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n";
    }
    if (!startProcess()) return false;
    sql("CREATE ROLE reader LOGIN PASSWORD 'plumb';");
    return true;
  }

  QTemporaryDir m_folder;
  QString m_bin;
  QString m_said;
  int m_port = 0;
};

}  // namespace prumo::test
