// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_set_menu.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/targets.h"
#include "ui/kit/file_door.h"
#include "ui/kit/icons.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"
#include "ui/quality/rule_files.h"

#include <QMenu>

#include <ranges>

namespace prumo::ui {

RuleSetMenu::RuleSetMenu(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_button(plainButton("more")),
      m_load(new QAction(this)),
      m_formats(new QMenu(m_button)),
      m_export(m_formats->menuAction()) {
  auto* menu = new QMenu(m_button);
  for (auto* action : {m_load, m_export}) menu->addAction(action);
  m_load->setIcon(icon("import"));
  m_export->setIcon(icon("export"));
  m_button->setMenu(menu);
  setLook(m_button, "place", "menu");
  connect(m_load, &QAction::triggered, this, &RuleSetMenu::askForRules);
  for (const auto format : {quality::RuleFormat::Prumo, quality::RuleFormat::Frictionless, quality::RuleFormat::JsonSchema}) {
    auto* action = m_formats->addAction(QString{});
    action->setData(static_cast<int>(format));
    connect(action, &QAction::triggered, this, [this, format] { askForTarget(format); });
  }
  connect(&workspace, &Workspace::languageChanged, this, &RuleSetMenu::say);
  say();
}

void RuleSetMenu::setRules(const std::optional<quality::Dataset>& dataset, const quality::RuleSet& rules) {
  m_dataset = dataset;
  m_rules = rules;
  m_export->setEnabled(!rules.rules.empty());
}

void RuleSetMenu::setEditable(bool isEditable) {
  m_load->setEnabled(isEditable);
}

void RuleSetMenu::askForRules() {
  const auto& speaker = m_workspace.speaker();
  askFile(m_button->window(), speaker.say("quality_page.choose_rules"), speaker.say("quality_page.files.rules"),
          [this](const QString& path) { load(path); });
}

void RuleSetMenu::askForTarget(quality::RuleFormat format) {
  const auto& speaker = m_workspace.speaker();
  const auto name = QStringLiteral("rules%1.json").arg(format == quality::RuleFormat::Prumo ? QString{} : QLatin1Char('-') + QLatin1String(record::keyOf(format)));
  fileDoor().askTarget(m_button->window(), speaker.say("quality_page.export_rules"), name, speaker.say("quality_page.files.rules"),
                       [this, format](const std::filesystem::path& target) {
                         const auto isFree = quality::checkTarget(m_workspace.project(), target);
                         if (!isFree) return tellFailure(m_message, m_workspace.speaker(), isFree.error());
                         exportTo(toQString(target), format);
                       });
}

void RuleSetMenu::load(const QString& path) {
  if (!m_dataset) return;
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return tellFailure(m_message, m_workspace.speaker(), source.error());
  m_message.hide();
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_work.run<quality::ImportedRules>(
      {"quality_page.work.load", {}}, [file, source = *source](const Job&) { return readRulesFor(file, source); },
      [this, id = m_dataset->id](Result<quality::ImportedRules> read) {
        if (!read) return tellFailure(m_message, m_workspace.speaker(), read.error());
        const auto dataset = feedOf(m_workspace, id);
        if (dataset && edits::loadRules(m_workspace, *dataset, read->rules)) tellLeft(read->left);
      });
}

void RuleSetMenu::exportTo(const QString& path, quality::RuleFormat format) {
  const auto file = platform::pathFromUtf8(toUtf8(path));
  const auto choice = m_dataset ? quality::choiceFromJson(m_dataset->options) : quality::DialectChoice{};
  const auto written = quality::exportRules(m_rules, format, choice ? *choice : quality::DialectChoice{});
  m_work.run<bool>(
      {"quality_page.work.export", {}}, [file, text = written.text](const Job&) { return writeFile(file, text).transform([] { return true; }); },
      [this, path, left = written.left](const Result<bool>& done) {
        tellWritten(m_message, m_workspace.speaker(), "quality_page.exported", path, done);
        if (done) tellLeft(left);
      });
}

void RuleSetMenu::tellLeft(const std::vector<quality::Leftover>& left) {
  constexpr std::size_t kMostShown = 6;
  if (left.empty()) return;
  const auto& speaker = m_workspace.speaker();
  QStringList lines{speaker.say(Message{"quality_page.left", {{"n", std::ssize(left)}}})};
  for (const auto& one : left | std::views::take(kMostShown)) lines += speaker.say(quality::lineOf(one, toUtf8(speaker.say(one.why))));
  if (left.size() > kMostShown) lines += speaker.say(Message{"quality_page.left_more", {{"n", static_cast<std::int64_t>(left.size() - kMostShown)}}});
  m_message.tell(MessageBar::Tone::Info, lines.join(QLatin1Char('\n')));
}

void RuleSetMenu::say() {
  const auto& speaker = m_workspace.speaker();
  m_load->setText(speaker.say("quality_page.load_rules"));
  m_formats->setTitle(speaker.say("quality_page.export_rules"));
  for (auto* action : m_formats->actions()) {
    action->setText(speaker.choice("rule_file", "format", record::keyOf(static_cast<quality::RuleFormat>(action->data().toInt()))));
  }
  setWords(m_button, speaker.say("quality_page.rule_set"));
}

}  // namespace prumo::ui
