// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/frame.h"
#include "app/sample.h"
#include "app/steps.h"
#include "ui/findings/evidence_edits.h"
#include "ui/findings/finding_edits.h"
#include "ui/findings/pages.h"
#include "ui/kit/theme.h"
#include "ui/method/pages.h"
#include "ui/plan/pages.h"
#include "ui/report/report_page.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

namespace prumo {

namespace {

std::string addFinding(ui::Workspace& workspace, const StepId& step, const CriterionId& criterion) {
  Finding finding{.step = step.text, .criterion = criterion.text};
  finding.title = workspace.speaker().say("shell.new_finding").toStdString();
  return ui::addFinding(workspace, std::move(finding));
}

void keepEvidence(ui::Workspace& workspace, QObject* context, const StepId& step, const std::vector<std::filesystem::path>& files) {
  ui::keepEvidence(workspace, context, {.step = step.text}, {.files = files}, [&workspace](const Error& error) { workspace.tell(error); });
}

/// The file among the words: the first that is neither an option nor an option's value.
QString fileIn(const QStringList& words) {
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == u"--lang") ++i;
    else if (!words[i].startsWith(u'-')) return words[i];
  }
  return {};
}

bool saysLanguage(const QStringList& words) { return words.join(u' ').contains(QStringLiteral("--lang")); }

}  // namespace

ui::WindowParts windowParts() {
  return {.pages = {.assess = ui::makeAssessPage,
                    .findings = ui::makeFindingsPage,
                    .plan = ui::makePlanPage,
                    .report = ui::makeReportPage,
                    .inspector = ui::makeInspector,
                    .addFinding = addFinding,
                    .keepEvidence = keepEvidence},
          .steps = steps(),
          .buildSample = buildSample};
}

int runWindow(QApplication& application, const QStringList& words) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/prumo.svg")));
  QApplication::setDesktopFileName(QStringLiteral("prumo"));
  ui::Settings settings;
  const auto asked = saysLanguage(words) ? cli::languageOf(words) : std::nullopt;
  ui::applyLooks(settings);
  ui::Workspace workspace({.name = settings.text(ui::Settings::Key::Author).toStdString()}, rooms(),
                          asked.value_or(settings.text(ui::Settings::Key::Language).toStdString()));
  ui::MainWindow window(workspace, settings, windowParts());
  if (const auto file = fileIn(words); !file.isEmpty()) window.openFile(file);
  window.show();
  return application.exec();
}

}  // namespace prumo
