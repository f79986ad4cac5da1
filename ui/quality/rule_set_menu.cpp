// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_set_menu.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "ui/kit/file_door.h"
#include "ui/kit/icons.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"
#include "ui/quality/rule_files.h"
#include "ui/quality/texts.h"

#include <QMenu>

namespace prumo::ui {

RuleSetMenu::RuleSetMenu(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_button(plainButton("more")),
      m_load(new QAction(this)),
      m_suggest(new QAction(this)),
      m_export(new QAction(this)) {
  auto* menu = new QMenu(m_button);
  for (auto* action : {m_load, m_suggest, m_export}) menu->addAction(action);
  m_load->setIcon(icon("import"));
  m_suggest->setIcon(icon("star"));
  m_export->setIcon(icon("export"));
  m_button->setMenu(menu);
  setLook(m_button, "place", "menu");
  connect(m_load, &QAction::triggered, this, &RuleSetMenu::askForRules);
  connect(m_suggest, &QAction::triggered, this, &RuleSetMenu::suggest);
  connect(m_export, &QAction::triggered, this, &RuleSetMenu::askForTarget);
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
  m_suggest->setEnabled(isEditable);
}

void RuleSetMenu::askForRules() {
  const auto& speaker = m_workspace.speaker();
  askFile(m_button->window(), speaker.say("quality_page.choose_rules"), speaker.say("quality_page.files.rules"),
          [this](const QString& path) { load(path); });
}

void RuleSetMenu::askForTarget() {
  const auto& speaker = m_workspace.speaker();
  fileDoor().askTarget(m_button->window(), speaker.say("quality_page.export_rules"), QStringLiteral("rules.json"),
                       speaker.say("quality_page.files.rules"), [this](const std::filesystem::path& target) { exportTo(toQString(target)); });
}

void RuleSetMenu::load(const QString& path) {
  if (!m_dataset) return;
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return tellFailure(m_message, m_workspace.speaker(), source.error());
  m_message.hide();
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_work.run<quality::RuleSet>(
      {"quality_page.work.load", {}}, [file, source = *source](const Job&) { return readRulesFor(file, source); },
      [this, id = m_dataset->id](Result<quality::RuleSet> rules) {
        if (!rules) return tellFailure(m_message, m_workspace.speaker(), rules.error());
        if (const auto dataset = feedOf(m_workspace, id)) edits::loadRules(m_workspace, *dataset, *rules);
      });
}

void RuleSetMenu::exportTo(const QString& path) {
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_work.run<bool>(
      {"quality_page.work.export", {}},
      [file, text = quality::toJson(m_rules)](const Job&) { return writeFile(file, text).transform([] { return true; }); },
      [this, path](const Result<bool>& written) { tellWritten(m_message, m_workspace.speaker(), "quality_page.exported", path, written); });
}

void RuleSetMenu::suggest() {
  if (!m_dataset) return;
  const auto source = quality::sourceOf(*m_dataset);
  if (!source) return tellFailure(m_message, m_workspace.speaker(), source.error());
  m_message.hide();
  const auto known = told(m_workspace, quality::profileOf(m_workspace.project(), m_dataset->id));
  m_work.run<quality::RuleSet>(
      {"quality_page.work.suggest", {{"name", m_dataset->name}}},
      [source = *source, known](const Job& job) {
        auto profile = known ? Result<quality::Profile>{*known} : quality::profile(source, job);
        return std::move(profile).transform([](const quality::Profile& done) { return quality::suggestRules(done); });
      },
      [this, id = m_dataset->id](Result<quality::RuleSet> suggested) {
        if (!suggested) return tellFailure(m_message, m_workspace.speaker(), suggested.error());
        const auto dataset = feedOf(m_workspace, id);
        if (dataset) edits::addRules(m_workspace, *dataset, rulesOf(m_workspace, *dataset), *suggested);
      });
}

void RuleSetMenu::say() {
  const auto& speaker = m_workspace.speaker();
  m_load->setText(speaker.say("quality_page.load_rules"));
  m_suggest->setText(speaker.say("quality_page.suggest_rules"));
  m_export->setText(speaker.say("quality_page.export_rules"));
  setWords(m_button, speaker.say("quality_page.rule_set"));
}

}  // namespace prumo::ui
