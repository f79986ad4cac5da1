// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/report/build.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_form.h"
#include "ui/report/html.h"
#include "ui/report/preview.h"
#include "ui/shell/task_runner.h"

#include <QBuffer>
#include <QComboBox>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prumo::ui {

namespace {

constexpr int kPatience = 300;                     // ms after a change before the preview is made again
constexpr std::uintmax_t kLogoLimit = 4 << 20;     // bytes
const std::vector<std::string> kCoverFields{"client", "supplier", "scope", "consultant", "company", "started", "ended", "version"};

struct Wanted {
  std::filesystem::path target;
  Preview::Write format = nullptr;
};

/// The bytes of a picture file. Errors: as readFile, and report.not_a_picture {path}.
Result<std::string> pictureIn(const QString& path) {
  return readFile(toPath(path), kLogoLimit).and_then([&path](std::string bytes) -> Result<std::string> {
    if (!QImage::fromData(QByteArray::fromStdString(bytes)).isNull()) return bytes;
    return Error{{"report.not_a_picture", {{"path", path.toStdString()}}}};
  });
}

class ReportPage : public QWidget {
public:
  explicit ReportPage(Workspace& workspace) : m_workspace(workspace), m_preview(workspace) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    addButtons();
    auto* splitter = new QSplitter;
    splitter->addWidget(makeChoices());
    splitter->addWidget(makeView());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 700});
    layout->addWidget(splitter, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    listen();
    retell();
    fillForm();
  }

protected:
  void showEvent(QShowEvent* event) override {
    QWidget::showEvent(event);
    if (m_requested != present()) m_patience.start();
  }

private:
  void addButtons() {
    m_header->add(m_html);
    m_header->add(m_odt);
    m_header->add(m_pdf);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(".pdf", nullptr); });
    connect(m_odt, &QPushButton::clicked, this, [this] { save(".odt", &writeOdt); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(".html", &writeHtml); });
  }

  QWidget* makeChoices() {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addWidget(m_sectionsLabel);
    layout->addWidget(m_sections);
    layout->addWidget(m_coverLabel);
    m_form = new RecordForm(record::tableOf<Assessment>(), kCoverFields, m_workspace.speaker());
    layout->addWidget(m_form);
    layout->addWidget(m_logo);
    layout->addStretch();
    m_sections->setMinimumHeight(220);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setWordWrap(true);
    m_language->addItem(QStringLiteral("Português (Brasil)"), QStringLiteral("pt-BR"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageLabel->setBuddy(m_language);
    m_sectionsLabel->setBuddy(m_sections);
    auto* scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(260);
    return scroll;
  }

  QWidget* makeView() {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 0, 0, 0);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(&m_document);
    m_view->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    return panel;
  }

  void listen() {
    connect(&m_patience, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPage::touch);
    connect(m_language, &QComboBox::activated, this, &ReportPage::chooseLanguage);
    connect(m_logo, &QPushButton::clicked, this, &ReportPage::chooseLogo);
    m_form->setKeep([this](const std::string& field, const record::Value& value) { return keepField(field, value); });
    connect(&m_workspace, &Workspace::keepAgain, m_form, &RecordForm::keepAgain);
    connect(&m_preview, &Preview::sectionsRead, this, &ReportPage::fillSections);
    connect(&m_preview, &Preview::made, this, &ReportPage::showPdf);
    connect(&m_preview, &Preview::failed, this, &ReportPage::giveUp);
    connect(&m_workspace, &Workspace::languageChanged, this, &ReportPage::retell);
    connect(&m_workspace, &Workspace::opened, this, [this] {
      ++m_changes;
      fillForm();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
      ++m_changes;
      if (change.touches(record::describe<Assessment>().name)) fillForm();
      touch();
    });
  }

  const Speaker& speaker() const { return m_workspace.speaker(); }

  /// The state line, which is said anew in another language.
  void sayState(std::optional<Message> state) {
    m_said = std::move(state);
    m_state->setText(m_said ? speaker().say(*m_said) : QString{});
  }

  void retell() {
    sayState(m_said);
    m_header->setTitle(speaker().say("report.page.title"));
    m_header->setPurpose(speaker().say("report.page.purpose"));
    setWords(m_pdf, speaker().say("report.page.pdf"));
    setWords(m_odt, speaker().say("report.page.odt"));
    setWords(m_html, speaker().say("report.page.html"));
    setWords(m_logo, speaker().say("report.page.logo"), speaker().say("report.page.logo_hint"));
    m_languageLabel->setText(speaker().say("report.page.language"));
    m_sectionsLabel->setText(speaker().say("report.page.sections"));
    m_coverLabel->setText(speaker().say("report.page.cover"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_sections->setAccessibleName(m_sectionsLabel->text());
    m_view->setAccessibleName(speaker().say("report.page.preview"));
    m_form->setSpeaker(speaker());
  }

  void fillForm() {
    if (!m_workspace.isOpen()) return;
    const auto& head = m_workspace.assessment();
    m_form->setValues(record::valuesOf(head));
    m_form->setReadOnly(m_workspace.project().isReadOnly());
    m_logo->setEnabled(!m_workspace.project().isReadOnly());
    m_language->setCurrentIndex(m_language->findData(QString::fromStdString(head.language)));
    touch();
  }

  /// The list follows the report; what was left out stays so.
  void fillSections(const std::shared_ptr<const report::Report>& report) {
    const QSignalBlocker quiet(m_sections);
    const auto leftOut = options().leftOut;
    const auto row = m_sections->currentRow();
    m_sections->clear();
    const Speaker printed(language());
    for (const auto& section : report->sections) {
      auto* item = new QListWidgetItem(printed.say(section.title), m_sections);
      item->setData(Qt::UserRole, QString::fromStdString(section.id));
      item->setCheckState(leftOut.contains(section.id) ? Qt::Unchecked : Qt::Checked);
    }
    m_sections->setCurrentRow(row);
  }

  std::string language() const { return m_language->currentData().toString().toStdString(); }

  PrintOptions options() const {
    PrintOptions options;
    for (int row = 0; row < m_sections->count(); ++row) {
      const auto* item = m_sections->item(row);
      if (item->checkState() == Qt::Unchecked) options.leftOut.insert(item->data(Qt::UserRole).toString().toStdString());
    }
    return options;
  }

  /// What a PDF is made of: the state of the project and what was chosen.
  struct Basis {
    int changes = 0;
    std::string language;
    std::set<std::string> leftOut;
    bool operator==(const Basis&) const = default;
  };
  Basis present() const { return {m_changes, language(), options().leftOut}; }

  void touch() {
    if (isVisible()) m_patience.start();
  }

  void refresh() {
    if (!m_workspace.isOpen()) return;
    m_patience.stop();
    m_requested = present();
    sayState(Message{"report.page.making", {}});
    m_preview.request(language(), options());
  }

  void giveUp() {
    m_requested.reset();
    m_wanted.clear();
    sayState({});
  }

  void showPdf(const PdfBytes& pdf) {
    m_document.close();
    m_buffer.close();
    m_buffer.setData(QByteArray::fromStdString(pdf.bytes));
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    sayState(Message{"report.page.made", {{"n", std::int64_t{pdf.pages}}, {"charts", std::int64_t{pdf.charts}}}});
    m_finished = pdf;
    m_finishedFor = m_requested;
    for (auto& wanted : std::exchange(m_wanted, {})) saveMade(std::move(wanted));
  }

  /// "PDF document (*.pdf)"
  QString filterOf(const QString& kind, const QString& endings) const {
    return speaker().say(Message{"report.page.file." + kind.toStdString(), {}}) + QStringLiteral(" (*") + endings + u')';
  }

  /// Without a format of its own it is the PDF of the preview.
  void save(const char* suffix, Preview::Write format) {
    const auto extension = QString::fromLatin1(suffix);
    const auto name = QString::fromStdString(m_workspace.project().path().stem().string()) + extension;
    fileDoor().askTarget(this, speaker().say("report.page.save"), name, filterOf(extension.mid(1), extension),
                         [this, format](const std::filesystem::path& target) { saveMade({target, format}); });
  }

  /// What is on the screen is written when it is made of the present state; else what is made of that, when it is there.
  void saveMade(Wanted wanted) {
    const bool isUnderWay = m_requested == present();
    if (isUnderWay && m_finishedFor == m_requested) return write(wanted);
    m_wanted.push_back(std::move(wanted));
    if (!isUnderWay) refresh();
  }

  void write(const Wanted& wanted) {
    const auto& target = wanted.target;
    countSaving(1);
    const auto written = [this, target](const Result<void>& done) {
      countSaving(-1);
      told(target, done);
    };
    if (!wanted.format) {
      const auto work = [target, bytes = m_finished.bytes](const Job&) { return writeFile(target, bytes); };
      return m_workspace.tasks().run<void>({"report.page.saving", {}}, this, work, written);
    }
    m_preview.write(target, wanted.format, [written](const Result<Printed>& printed) {
      written(printed ? Result<void>{} : Result<void>{printed.error()});
    });
  }

  void countSaving(int change) {
    if (m_saving == 0) m_shown = m_said;
    m_saving += change;
    for (auto* button : {m_pdf, m_odt, m_html}) button->setEnabled(m_saving == 0);
    sayState(m_saving > 0 ? Message{"report.page.saving", {}} : m_shown);
  }

  void told(const std::filesystem::path& target, const Result<void>& done) {
    done ? m_workspace.tell(Message{"report.page.saved", {{"path", platform::utf8FromPath(target)}}}) : m_workspace.tell(done.error());
  }

  Result<void> keepField(const std::string& field, const record::Value& value) {
    auto head = m_workspace.assessment();
    const auto& description = record::describe<Assessment>();
    const auto found = std::ranges::find(description.fields, field, &record::Field<Assessment>::name);
    if (found == description.fields.end() || !found->set(head, value)) return record::wrongType(description.name, field);
    return m_workspace.keep({"report.edit.cover", {{"field", field}, {"record", description.name}}},
                            [&head](Transaction& edit) { return edit.update(head); });
  }

  /// An edit like any other, so that it can be taken back; of a file that is only read a person still sees either language.
  void chooseLanguage() {
    if (m_workspace.project().isReadOnly()) return touch();
    if (const auto kept = keepField("language", language()); !kept) m_workspace.tell(kept.error());
  }

  void chooseLogo() {
    askFile(this, speaker().say("report.page.logo"), filterOf(QStringLiteral("picture"), QStringLiteral(".png *.jpg *.jpeg")), [this](const QString& path) { keepLogo(path); });
  }

  void keepLogo(const QString& path) {
    m_workspace.tasks().run<std::string>({"report.page.reading_logo", {}}, this, [path](const Job&) { return pictureIn(path); },
                                         [this](const Result<std::string>& picture) {
                                           picture ? attachLogo(*picture) : m_workspace.tell(picture.error());
                                         });
  }

  void attachLogo(const std::string& bytes) {
    m_workspace.edit({"report.edit.logo", {}}, [&](Transaction& edit) {
      const bool isPng = bytes.starts_with("\x89PNG");
      return edit.attach(bytes, isPng ? "image/png" : "image/jpeg").and_then([&](const std::string& sha) {
        auto head = m_workspace.assessment();
        head.logo = sha;
        return edit.update(head);
      });
    });
  }

  Workspace& m_workspace;
  PageHeader* m_header = new PageHeader;
  QPushButton* m_pdf = primaryButton("export");
  QPushButton* m_odt = plainButton("export");
  QPushButton* m_html = plainButton("export");
  QPushButton* m_logo = plainButton("open");
  QLabel* m_languageLabel = label(LabelKind::Strong);
  QLabel* m_sectionsLabel = label(LabelKind::Strong);
  QLabel* m_coverLabel = label(LabelKind::Strong);
  QLabel* m_state = label(LabelKind::Secondary);
  QComboBox* m_language = new QComboBox;
  QListWidget* m_sections = new QListWidget;
  RecordForm* m_form = nullptr;
  QPdfView* m_view = new QPdfView(this);
  QPdfDocument m_document;
  QBuffer m_buffer;
  Preview m_preview;
  QTimer m_patience;
  int m_changes = 0;  ///< of the project since the page was made
  std::optional<Basis> m_requested;
  PdfBytes m_finished;
  std::optional<Basis> m_finishedFor;
  std::vector<Wanted> m_wanted;  ///< where the report under way is to be written
  int m_saving = 0;  ///< files being written
  std::optional<Message> m_said;   ///< in the state line
  std::optional<Message> m_shown;  ///< there before a file was being written
};

}  // namespace

QWidget* makeReportPage(Workspace& workspace) { return new ReportPage(workspace); }

}  // namespace prumo::ui
