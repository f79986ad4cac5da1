// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latest_work.h"

#include <QTimer>

namespace prumo::ui {

namespace {

constexpr int kPause = 200;  ///< milliseconds without a key

}  // namespace

LatestWork::LatestWork(QObject* parent) : QObject(parent), m_pause(new QTimer(this)) {
  m_pause->setSingleShot(true);
  m_pause->setInterval(kPause);
  connect(m_pause, &QTimer::timeout, this, [this] { m_waiting(); });
}

void LatestWork::begin(std::function<void()> work) {
  m_waiting = std::move(work);
  m_pause->start();
}

void LatestWork::stop() {
  ++m_asked;
  m_pause->stop();
  m_tasks.cancelAll();
}

}  // namespace prumo::ui
