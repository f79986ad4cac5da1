// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/room.h"
#include "ui/kit/theme.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace prumo::ui {

/// An open assessment in a folder of its own, and small feeds to work on.
struct Bench {
  QTemporaryDir folder;
  FixedClock clock{*instantFromIso("2026-11-23T14:32:00-03:00")};
  Workspace workspace{Author{"Ana", &clock}, {quality::room()}, "en"};

  Bench() {
    const auto source = readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 4 << 20);
    const auto method = parseMethod(source.value());
    const Assessment head{.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en"};
    const auto created = workspace.create(path("a.prumo"), head, method.value());
    if (!created) qFatal("%s", created.error().code().c_str());
  }

  std::filesystem::path path(const char* name) const { return platform::pathFromUtf8(text(name).toStdString()); }
  QString text(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

  QString write(const char* name, const QByteArray& content) const {
    QFile file(text(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write the feed");
    return text(name);
  }

  /// A catalogue with a known number of defects: every tenth price is empty, one SKU comes twice, one line is ragged.
  QString catalogue(int rows = 200) const {
    QByteArray csv = "sku;title;email;price\n";
    for (int i = 1; i <= rows; ++i) {
      const auto sku = i == rows ? QByteArray("SKU-1") : "SKU-" + QByteArray::number(i);
      csv += sku + ";Produto " + QByteArray::number(i) + ";cliente" + QByteArray::number(i) + "@mail.com;";
      csv += (i % 10 == 0 ? QByteArray() : QByteArray::number(i) + ",90") + '\n';
    }
    return write("catalogue.csv", csv + "only;two\n");
  }

  quality::Dataset addFeed(const QString& file, const quality::RuleSet& rules = {}) {
    auto dataset = quality::datasetFor(platform::pathFromUtf8(file.toStdString()), {}, clock.now()).value();
    if (!rules.rules.empty()) dataset.rules = quality::toJson(rules);
    if (!workspace.edit({"quality_page.edit.add", {{"name", dataset.name}}}, [&](Transaction& edit) { return edit.insert(dataset); })) {
      qFatal("the feed was not added");
    }
    return dataset;
  }

  static quality::RuleSet rules() {
    return {{{.id = "price",
              .title = "Price filled in",
              .columns = {"price"},
              .kind = quality::RuleKind::NotNull,
              .severity = Severity::Critical},
             {.id = "sku", .columns = {"sku"}, .kind = quality::RuleKind::Unique, .severity = Severity::High}}};
  }
};

/// The shown or hidden widget of that kind and accessible name.
template <class W>
W* named(const QWidget& page, const char* name) {
  for (auto* widget : page.findChildren<W*>()) {
    if (widget->accessibleName() == QString::fromUtf8(name)) return widget;
  }
  return nullptr;
}

/// The one that a person can see.
template <class W>
W* seen(const QWidget& page, const char* name) {
  for (auto* widget : page.findChildren<W*>()) {
    if (widget->accessibleName() == QString::fromUtf8(name) && widget->isVisible()) return widget;
  }
  return nullptr;
}

/// Clicks the button of that name, which has to be there and usable.
inline void press(const QWidget& page, const char* name) {
  auto* button = seen<QPushButton>(page, name);
  QVERIFY2(button, name);
  QVERIFY2(button->isEnabled(), name);
  button->click();
}

/// Whether a label that a person can see holds these words.
inline bool says(const QWidget& page, const QString& words) {
  const auto labels = page.findChildren<QLabel*>();
  return std::ranges::any_of(labels, [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}
inline bool says(const QWidget& page, const char* words) { return says(page, QString::fromUtf8(words)); }

}  // namespace prumo::ui
