// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steps.h"
#include "core/method/assessment.h"
#include "ui/text/catalog.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace prumo;

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// The first column of every row a statement answers.
QStringList firstColumn(sqlite3* database, const QString& sql) {
  sqlite3_stmt* statement = nullptr;
  QStringList found;
  if (sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK) return found;
  while (sqlite3_step(statement) == SQLITE_ROW) found << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
  sqlite3_finalize(statement);
  return found;
}

}  // namespace

class TestSchema : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyTableHasAPrimaryKey() {  // the session extension skips one without, in silence: its edits could not be undone
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("all.prumo")).toStdString();
    QVERIFY(ProjectFile::create(path, schemaOf(rooms()), {.name = "house"}));

    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    const Database database(handle, &sqlite3_close);
    const auto tables = firstColumn(handle, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    QVERIFY(tables.size() > 10);
    for (const auto& table : tables) {
      const auto keys = firstColumn(handle, QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0").arg(table));
      QVERIFY2(!keys.isEmpty(), qPrintable(table));
    }
    QVERIFY(firstColumn(handle, QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")).isEmpty());
  }

  void everyRecordAndFieldHasALabel() {
    for (const auto& table : schemaOf(rooms())) {
      QVERIFY2(text::sentence("label." + table.name), table.name.c_str());
      for (const auto& field : table.fields) {
        const auto code = "label." + table.name + "." + field.name;
        QVERIFY2(field.name == "id" || text::sentence(code), code.c_str());
        for (const auto& choice : field.constraint.choices) {
          const auto choiceCode = "choice." + table.name + "." + field.name + "." + choice;
          QVERIFY2(text::sentence(choiceCode), choiceCode.c_str());
        }
      }
    }
  }

  void theStepsAreTheElevenOfTheMethod() {
    QStringList ids;
    for (const auto& room : rooms()) ids << QString::fromStdString(room.id.text);
    QCOMPARE(ids.join(u' '), QStringLiteral("process contacts quality trials monitoring experience profile coverage market compatibility support"));
  }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
