// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/zip.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtEndian>

namespace prumo::ui {

namespace {

// PKWARE's APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 kLocal = 0x04034b50;
constexpr quint32 kCentral = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kCentralSize = 46;
constexpr qsizetype kLocalSize = 30;

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at) {
  return qFromLittleEndian<T>(bytes.constData() + at);
}

bool holds(const QByteArray& bytes, qsizetype at, qsizetype size, quint32 signature) {
  return at >= 0 && at + size <= bytes.size() && numberAt<quint32>(bytes, at) == signature;
}

/// MS-DOS date and time: years from 1980, steps of two seconds.
quint32 dosTime(Instant at) {
  const auto utc = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc());
  const auto date = utc.date();
  const auto time = utc.time();
  const auto year = static_cast<quint32>(qBound(1980, date.year(), 2107) - 1980);
  const auto day = year << 9 | static_cast<quint32>(date.month()) << 5 | static_cast<quint32>(date.day());
  return day << 16 | static_cast<quint32>(time.hour()) << 11 | static_cast<quint32>(time.minute()) << 5 | static_cast<quint32>(time.second()) / 2;
}

}  // namespace

void stampZip(QByteArray& archive, Instant at) {
  const auto end = archive.size() - kEndSize;
  if (!holds(archive, end, kEndSize, kEnd)) return;
  const auto stamp = dosTime(at);
  auto entry = static_cast<qsizetype>(numberAt<quint32>(archive, end + 16));
  while (holds(archive, entry, kCentralSize, kCentral)) {
    qToLittleEndian(stamp, archive.data() + entry + 12);
    const auto local = static_cast<qsizetype>(numberAt<quint32>(archive, entry + 42));
    if (holds(archive, local, kLocalSize, kLocal)) qToLittleEndian(stamp, archive.data() + local + 10);
    entry += kCentralSize + numberAt<quint16>(archive, entry + 28) + numberAt<quint16>(archive, entry + 30) + numberAt<quint16>(archive, entry + 32);
  }
}

}  // namespace prumo::ui
