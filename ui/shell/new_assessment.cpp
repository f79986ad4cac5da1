// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_assessment.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "ui/kit/card.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/record_form.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {


QString fileNameFor(const Assessment& head) {
  auto name = QString::fromStdString(head.client + "-" + head.supplier).toLower();
  static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}]+"_s);
  return name.replace(unsafe, u"-"_s) + u".prumo"_s;
}

}  // namespace

Result<Method> ownMethod() {
  QFile file(u":/methods/ecommerce-supplier.json"_s);
  if (!file.open(QIODevice::ReadOnly)) {
    return Error{{"base.cannot_read", {{"path", std::string{":/methods"}}, {"reason", file.errorString().toStdString()}}}, ErrorKind::Internal, nullptr};
  }
  return parseMethod(file.readAll().toStdString());
}

NewAssessment::NewAssessment(Workspace& workspace, Settings& settings, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_settings(settings), m_title(label(LabelKind::PageTitle)), m_hint(label(LabelKind::Secondary)),
      m_form(new RecordForm(record::tableOf<Assessment>(), {"client", "supplier", "scope", "consultant", "company", "started", "language"},
                            workspace.speaker())),
      m_methodTitle(label(LabelKind::Small)), m_methodName(label(LabelKind::Body)), m_methodButton(plainButton("open")),
      m_fault(label(LabelKind::Fault)), m_create(primaryButton("add")), m_cancel(linkButton()) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(48, 40, 48, 24);
  layout->setSpacing(12);
  auto* card = new Card;
  auto* method = bare<QHBoxLayout>(8);
  method->addWidget(m_methodName, 1);
  method->addWidget(m_methodButton);
  auto* buttons = bare<QHBoxLayout>(8);
  buttons->addWidget(m_create);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  card->body()->addWidget(m_form);
  card->body()->addWidget(m_methodTitle);
  card->body()->addLayout(method);
  card->body()->addWidget(m_fault);
  card->body()->addLayout(buttons);
  m_fault->setWordWrap(true);
  m_fault->hide();
  layout->addWidget(m_title);
  layout->addWidget(m_hint);
  layout->addWidget(card);
  layout->addStretch(1);
  setWidget(inside);
  Assessment head;
  head.consultant = settings.text(Settings::Key::Author).toStdString();
  head.language = std::string{workspace.speaker().language()};
  head.started = QDate::currentDate().toString(Qt::ISODate).toStdString();
  m_form->setValues(record::valuesOf(head));
  if (auto own = ownMethod()) {
    m_method = *std::move(own);
  } else {
    showFault(&own.error());
  }
  say();
  connect(m_create, &QPushButton::clicked, this, &NewAssessment::create);
  connect(m_cancel, &QPushButton::clicked, this, &NewAssessment::left);
  connect(m_methodButton, &QPushButton::clicked, this, &NewAssessment::chooseMethod);
  connect(&workspace, &Workspace::languageChanged, this, &NewAssessment::say);
}

void NewAssessment::say() {
  const auto& speaker = m_workspace.speaker();
  m_title->setText(speaker.say("shell.new.title"));
  m_hint->setText(speaker.say("shell.new.hint"));
  m_hint->setWordWrap(true);
  m_form->setSpeaker(speaker);
  m_methodTitle->setText(speaker.say("shell.new.method"));
  m_methodName->setText(speaker.say(Message{
      "shell.new.method_name",
      {{"name", std::string{m_method.name.in(speaker.language())}}, {"version", m_method.version}, {"n", static_cast<std::int64_t>(m_method.steps.size())}}}));
  setWords(m_methodButton, speaker.say("shell.new.other_method"));
  setWords(m_create, speaker.say("shell.new.create"));
  setWords(m_cancel, speaker.say("shell.new.cancel"));
}

void NewAssessment::showFault(const Error* error) {
  m_fault->setText(error ? m_workspace.speaker().say(*error) : QString{});
  m_fault->setVisible(error != nullptr);
}

void NewAssessment::chooseMethod() {
  askFile(this, m_workspace.speaker().say("shell.new.other_method"), u"JSON (*.json)"_s, [this](const QString& path) { useMethod(path); });
}

void NewAssessment::useMethod(const QString& path) {
  auto method = readFile(toPath(path), kMethodLimit).and_then([](std::string text) { return parseMethod(text); });
  showFault(method ? nullptr : &method.error());
  if (!method) return;
  m_method = *std::move(method);
  say();
}

void NewAssessment::create() {
  showFault(nullptr);
  if (!m_form->accept()) return;
  const auto values = m_form->values();
  auto head = record::fromValues<Assessment>(values);
  if (!head) return showFault(&head.error());
  fileDoor().askTarget(this, m_workspace.speaker().say("shell.new.where"), fileNameFor(*head), u"Prumo (*.prumo)"_s,
                       [this, head = *head](const std::filesystem::path& target) { createAt(target, head); });
}

void NewAssessment::createAt(const std::filesystem::path& target, const Assessment& head) {
  m_settings.set(Settings::Key::Author, QString::fromStdString(head.consultant));
  m_workspace.setAuthor(head.consultant);
  const auto made = m_workspace.create(target, head, m_method);
  if (!made) return showFault(&made.error());
  Q_EMIT left();
}

}  // namespace prumo::ui
