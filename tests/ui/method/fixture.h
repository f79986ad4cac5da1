// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "ui/shell/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace prumo::ui {

/// An assessment in a folder of its own, with the method that Prumo ships.
struct Assessed {
  QTemporaryDir folder;
  Workspace workspace;

  explicit Assessed(std::string language = "en", std::vector<Room> rooms = {}) : workspace({.name = "Ana"}, std::move(rooms), std::move(language)) {
    auto method = readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 1 << 24).and_then([](const std::string& json) {
      return parseMethod(json);
    });
    if (!method) qFatal("the method cannot be read: %s", method.error().code().c_str());
    const Assessment head{.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en", .started = "2026-11-23"};
    if (auto made = workspace.create(path(), head, *method); !made) qFatal("no assessment: %s", made.error().code().c_str());
  }

  std::filesystem::path path() const { return std::filesystem::path(folder.path().toStdString()) / "assessment.prumo"; }

  std::optional<Answer> answer(const std::string& id) const { return workspace.project().find<Answer>(id).value_or(std::nullopt); }
  std::optional<Finding> finding(const std::string& id) const { return workspace.project().find<Finding>(id).value_or(std::nullopt); }
  std::vector<Finding> findings() const { return workspace.project().all<Finding>().value_or(std::vector<Finding>{}); }
  std::vector<Evidence> evidence() const { return workspace.project().all<Evidence>().value_or(std::vector<Evidence>{}); }
  std::int64_t edits() const { return static_cast<std::int64_t>(workspace.project().history(-1).value_or(std::vector<HistoryEntry>{}).size()); }

  /// A proposal as a quality run would leave it.
  void propose(const std::string& step, const std::string& criterion, int level) {
    const Message basis{"quality.basis",
                        {{"share", 0.972}, {"low", 0.9719}, {"high", 0.9721}, {"checked", std::int64_t{6000000}}, {"failed", std::int64_t{168000}}}};
    const Proposal proposal{.id = step + "/" + criterion, .step = step, .criterion = criterion, .level = level, .basis = toJson(basis),
                            .origin = "run", .at = workspace.project().author().clock->now()};
    workspace.edit({"assess.edit.rate", {}}, [&](Transaction& edit) { return edit.put(proposal); });
  }

  std::string addFinding(Finding finding) {
    finding.id = newUuid();
    finding.firstSeen = finding.lastSeen = workspace.project().author().clock->now();
    workspace.edit({"findings.added", {{"title", finding.title}}}, [&](Transaction& edit) { return edit.insert(finding); });
    return finding.id;
  }
};

/// The child with that accessible name, as a screen reader would find it.
template <class W = QWidget>
W* named(QWidget& page, const QString& name) {
  for (auto* child : page.findChildren<W*>()) {
    if (child->accessibleName() == name) return child;
  }
  return nullptr;
}

}  // namespace prumo::ui
