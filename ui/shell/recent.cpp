// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent.h"

#include "core/base/platform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKept = 10;

QJsonObject toJson(const RecentProject& one) {
  QJsonArray open;
  for (const int count : one.open) open.append(count);
  return {{u"path"_s, one.path}, {u"title"_s, one.title}, {u"coverage"_s, one.coverage}, {u"open"_s, open}, {u"at"_s, one.at}};
}

RecentProject fromJson(const QJsonObject& object) {
  RecentProject one{object[u"path"_s].toString(), object[u"title"_s].toString(), object[u"coverage"_s].toDouble(), {}, object[u"at"_s].toString()};
  const auto open = object[u"open"_s].toArray();
  for (qsizetype i = 0; i < std::min<qsizetype>(4, open.size()); ++i) one.open[static_cast<std::size_t>(i)] = open[i].toInt();
  return one;
}

void write(Settings& settings, const std::vector<RecentProject>& projects) {
  QJsonArray array;
  for (const auto& one : projects) array.append(toJson(one));
  settings.set(Settings::Key::Recent, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

}  // namespace

std::vector<RecentProject> recentProjects(const Settings& settings) {
  std::vector<RecentProject> projects;
  for (const auto& value : QJsonDocument::fromJson(settings.get(Settings::Key::Recent).toByteArray()).array()) {
    projects.push_back(fromJson(value.toObject()));
  }
  return projects;
}

void remember(Settings& settings, const Workspace& workspace) {
  const auto path = QString::fromStdString(platform::utf8FromPath(std::filesystem::absolute(workspace.project().path())));
  const auto& head = workspace.assessment();
  auto projects = recentProjects(settings);
  std::erase_if(projects, [&path](const RecentProject& one) { return one.path == path; });
  projects.insert(projects.begin(), {path, QString::fromStdString(head.client + " × " + head.supplier), workspace.scorecard().coverage,
                                     workspace.scorecard().open, QString::fromStdString(toIso(systemClock().now()))});
  if (projects.size() > kKept) projects.resize(kKept);
  write(settings, projects);
}

void forget(Settings& settings, const QString& path) {
  auto projects = recentProjects(settings);
  std::erase_if(projects, [&path](const RecentProject& one) { return one.path == path; });
  write(settings, projects);
}

}  // namespace prumo::ui
