// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"
#include "ui/text/catalog.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace prumo;

namespace {

/// What the sentence asks for: its {arguments} and %n.
QStringList placeholders(const QString& sentence) {
  static const QRegularExpression hole(QString::fromLatin1("\\{([a-z_A-Z]+)(:[a-z]+)?\\}|%n"));
  QStringList found;
  for (auto match = hole.globalMatch(sentence); match.hasNext();) found << match.next().captured(0);
  found.sort();
  found.removeDuplicates();
  return found;
}

struct Translation {
  QStringList forms;
  bool isFinished = true;
};

/// Whether a literal that looks like a code is one with a sentence, or is no code: a file's name, the beginning of a code, a measure's source.
bool isSaid(const QString& code, const QString& path) {
  static const QRegularExpression other(QString::fromLatin1("\\.(json|pdf|csv|md|svg|png|odt|html|prumo|txt|sql|tmp)$|_$|^quality\\.(rules|reconciliation)$"));
  const bool isReports = path.startsWith(QStringLiteral("core/report/"));  // core/report/words.h puts the area before
  return other.match(code).hasMatch() || text::sentence(code.toStdString()) || (isReports && text::sentence("report." + code.toStdString()));
}

QHash<QString, Translation> translationsIn(const QString& path) {
  QHash<QString, Translation> found;
  QXmlStreamReader xml(house::read(path));
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() != u"translation") continue;
    auto& translation = found[source];
    translation.isFinished = xml.attributes().value(QStringLiteral("type")) != u"unfinished";
    const auto plain = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    translation.forms << plain;
  }
  return found;
}

}  // namespace

class TestSentences : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void codesAreSaidOnce() {
    QSet<QByteArray> seen;
    for (const auto area : text::allEntries()) {
      for (const auto& entry : area) {
        QVERIFY2(!seen.contains(entry.code), entry.code);
        seen.insert(entry.code);
      }
    }
    QVERIFY(seen.size() > 100);
  }

  void everyCodeInTheSourcesHasASentence() {
    const auto areas = QStringLiteral("base|json|document|record|store|engine|method|findings|finding|scoring|plan|report|quality|quality_page|reconciliation|reconciliation_page|contacts|contacts_page|cli|kit|shell|"
                                      "assess|sample|sampling|history");
    const QRegularExpression literal(QString::fromLatin1("(\\.id = )?\"((?:%1)\\.[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)\"").arg(areas));
    QStringList silent;
    for (const auto& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
      for (const auto& path : house::sources(folder)) {
        for (auto match = literal.globalMatch(house::read(path)); match.hasNext();) {
          const auto found = match.next();
          if (found.captured(1).isEmpty() && !isSaid(found.captured(2), path)) silent << found.captured(2) + QStringLiteral(" in ") + path;
        }
      }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
  }

  void everySentenceIsCompleteInBothLanguages_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("pt-BR") << QStringLiteral("translations/prumo_pt_BR.ts");
    QTest::newRow("en") << QStringLiteral("translations/prumo_en.ts");
  }
  void everySentenceIsCompleteInBothLanguages() {
    QFETCH(QString, file);
    const auto translations = translationsIn(file);
    QStringList faults;
    for (const auto area : text::allEntries()) {
      for (const auto& entry : area) {
        const auto english = QString::fromUtf8(entry.english);
        const auto found = translations.value(english);
        if (found.forms.isEmpty() || !found.isFinished) faults << english;
        for (const auto& form : found.forms) {
          const auto kept = placeholders(form);
          if (form.isEmpty()) faults << QStringLiteral("empty: ") + english;
          for (const auto& hole : kept) {
            if (!placeholders(english).contains(hole)) faults << hole + QStringLiteral(" is not in: ") + english;
          }
          for (const auto& hole : placeholders(english)) {
            if (!kept.contains(hole) && hole != u"%n") faults << hole + QStringLiteral(" is lost in: ") + form;
          }
        }
      }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void aFeedIsCalledFonteInPortuguese() {
    static const QRegularExpression english(QString::fromLatin1("\\bfeeds?\\b"), QRegularExpression::CaseInsensitiveOption);
    const auto translations = translationsIn(QStringLiteral("translations/prumo_pt_BR.ts"));
    QVERIFY(translations.size() > 100);
    for (const auto& translation : translations) {
      for (const auto& form : translation.forms) QVERIFY2(!english.match(form).hasMatch(), qPrintable(form));
    }
    const auto help = english.match(house::read(QStringLiteral("resources/help/pt-BR.md")));
    QVERIFY2(!help.hasMatch(), qPrintable(QString::number(help.capturedStart())));
  }

  void noWordOnTheScreenPassesTheCatalogBy() {
    static const QRegularExpression translated(QString::fromLatin1("\\b(tr|QObject::tr|QCoreApplication::translate)\\s*\\("));
    for (const auto& path : house::sources(QStringLiteral("ui")) + house::sources(QStringLiteral("app"))) {
      if (path.startsWith(u"ui/text/")) continue;
      QVERIFY2(!translated.match(house::read(path)).hasMatch(), qPrintable(path));
    }
  }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
