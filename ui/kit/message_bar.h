// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <functional>
#include <memory>
#include <vector>

namespace prumo::ui {

/// What went wrong or is worth knowing, above the page and not in its way: words, what can be done about it, and a way to dismiss it.
class MessageBar : public QFrame {
  Q_OBJECT
public:
  enum class Tone { Info, Bad };
  struct Action {
    QString words;
    std::function<void()> run;
  };

  explicit MessageBar(QWidget* parent = nullptr);
  void tell(Tone tone, const QString& words, std::vector<Action> actions = {});
  /// The accessible name of the dismiss button.
  void setCloseWords(const QString& words);
  QString words() const { return m_words->text(); }
  /// Lives until something else is told: the context of what concerns only the present message.
  QObject* message() const { return m_message.get(); }

Q_SIGNALS:
  void dismissed();

protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void drawIcon();
  void dismiss();
  Tone m_tone = Tone::Info;
  std::unique_ptr<QObject> m_message;
  QLabel* m_icon;
  QLabel* m_words;
  QHBoxLayout* m_actions;
  QPushButton* m_close;
};

}  // namespace prumo::ui
