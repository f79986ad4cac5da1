// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/turn.h"

#include <QMetaObject>
#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace prumo::ui {

namespace {

enum class State { Waiting, Acting, Done, Abandoned };

/// What the worker and the turn both hold: the turn may come when the worker has gone.
struct Turn {
  std::mutex mutex;
  std::condition_variable_any moved;
  State state = State::Waiting;

  /// Whether it was so far.
  bool move(State from, State to) {
    const std::lock_guard lock(mutex);
    if (state != from) return false;
    state = to;
    moved.notify_all();
    return true;
  }
};

}  // namespace

bool inTurn(QObject* owner, const std::stop_token& stop, std::function<void()> act) {
  const auto turn = std::make_shared<Turn>();
  const auto take = [turn, act = std::move(act)] {
    if (!turn->move(State::Waiting, State::Acting)) return;
    act();
    turn->move(State::Acting, State::Done);
  };
  QMetaObject::invokeMethod(owner, take, Qt::QueuedConnection);
  std::unique_lock lock(turn->mutex);
  turn->moved.wait(lock, stop, [&turn] { return turn->state != State::Waiting; });
  if (turn->state == State::Waiting) {
    turn->state = State::Abandoned;
    return false;
  }
  turn->moved.wait(lock, [&turn] { return turn->state == State::Done; });
  return true;
}

}  // namespace prumo::ui
