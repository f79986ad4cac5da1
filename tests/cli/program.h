// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace prumo::test {

/// What a call of the program left behind.
struct Answer {
  int code = -1;
  QString out;
  QString err;
  QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// The program in a folder of its own, without any display variable.
class Program {
public:
  Program() {
    m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    m_environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795455125"));
    set("LC_ALL", "en_US.UTF-8");
  }

  void set(const char* name, const char* value) { m_environment.insert(QLatin1String(name), QLatin1String(value)); }
  QString path(const QString& name) const { return m_folder.filePath(name); }

  Answer run(const QStringList& words) const { return runThe(QStringLiteral(PRUMO_PROGRAM), words); }

  /// Through the shell, with $P for the program: for limits and redirections.
  Answer shell(const QString& line) const { return runThe(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("P='" PRUMO_PROGRAM "'; ") + line}); }

  /// Starts the program, sends it the signal as soon as it listens to it, and waits for its end.
  Answer stopped(const QStringList& words, int signal) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PRUMO_PROGRAM), words);
    process.waitForStarted();  // until then it is a copy of the test, which listens, too
    while (process.state() != QProcess::NotRunning && !listensTo(process.processId(), signal)) process.waitForFinished(1);
    if (process.state() == QProcess::Running) ::kill(static_cast<pid_t>(process.processId()), signal);
    return process.waitForFinished(60000) ? answerOf(process) : Answer{};
  }

  void write(const QString& name, const QByteArray& bytes) const {
    QFile file{path(name)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QByteArray read(const QString& name) const {
    QFile file{path(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
  }

private:
  Answer runThe(const QString& program, const QStringList& words) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, words);
    return process.waitForFinished(60000) ? answerOf(process) : Answer{};
  }

  static Answer answerOf(QProcess& process) {
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }

  static bool listensTo(qint64 process, int signal) {
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QIODevice::ReadOnly)) return false;
    const auto text = status.readAll();
    const auto at = text.indexOf("SigCgt:");
    const auto caught = text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed().toULongLong(nullptr, 16);
    return (caught >> (signal - 1) & 1) != 0;
  }

  QTemporaryDir m_folder;
  QProcessEnvironment m_environment;
};

}  // namespace prumo::test
