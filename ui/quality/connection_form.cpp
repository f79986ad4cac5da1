// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/connection_form.h"

#include "core/base/platform.h"
#include "core/base/secrets.h"
#include "core/engine/database_tables.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kAcross = 4;
constexpr const char* kUsualPort = "5432";
constexpr std::array kSslModes{"", "require", "verify-ca", "verify-full", "prefer", "allow", "disable"};

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

/// A name that an address and a variable can carry: "db-example-shop-reader".
std::string slug(const std::string& text) {
  std::string out;
  for (const char c : lowered(text)) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (isPlain) out += c;
    else if (!out.empty() && out.back() != '-') out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.substr(0, 200);
}

std::string textOf(const QLineEdit* field) { return toUtf8(field->text().trimmed()); }

QComboBox* namesToChoose() {
  auto* combo = new QComboBox;
  combo->setEditable(true);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(10);
  combo->addItem(QString{});
  return combo;
}

void offer(QComboBox* combo, const std::vector<std::string>& names) {
  for (const auto& name : names) combo->addItem(fromUtf8(name));
}

}  // namespace

ConnectionForm::ConnectionForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_lasting(new QCheckBox), m_lastingWords(label(LabelKind::Small)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(8);
  m_driver = add("quality_page.database.driver", new QComboBox, kBoth);
  m_driver->addItem(QStringLiteral("PostgreSQL"), static_cast<int>(Driver::Postgresql));
  m_driver->addItem(QStringLiteral("ODBC"), static_cast<int>(Driver::Odbc));
  m_source = add("quality_page.database.source", namesToChoose(), kOdbc);
  m_odbcDriver = add("quality_page.database.odbc_driver", namesToChoose(), kOdbc);
  m_host = add("quality_page.database.host", new QLineEdit, kBoth);
  m_port = add("quality_page.database.port", new QLineEdit, kBoth);
  m_database = add("quality_page.database.database", new QLineEdit, kBoth);
  m_user = add("quality_page.database.user", new QLineEdit, kBoth);
  m_sslMode = add("quality_page.database.ssl", new QComboBox, kPostgresql);
  m_password = add("quality_page.database.password", new QLineEdit, kBoth);
  m_secret = add("quality_page.database.secret", new QLineEdit, kBoth);
  m_port->setValidator(new QIntValidator(1, 65'535, m_port));
  m_lastingWords->setWordWrap(true);
  m_password->setEchoMode(QLineEdit::Password);
  for (auto* field : {m_host, m_port, m_database, m_user, m_password, m_secret}) field->setMinimumWidth(80);
  m_sslMode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_sslMode->setMinimumContentsLength(10);
  for (const char* mode : kSslModes) m_sslMode->addItem(QString::fromLatin1(mode), QString::fromLatin1(mode));
  connect(m_driver, &QComboBox::activated, this, &ConnectionForm::arrange);
  connect(m_lasting, &QCheckBox::toggled, this, &ConnectionForm::edited);
  connect(this, &ConnectionForm::edited, this, &ConnectionForm::sayLasting);
  for (int column = 0; column < kAcross; ++column) m_grid->setColumnStretch(column, 1);
  setFocusProxy(m_driver);
  arrange();
}

template <class W>
W* ConnectionForm::add(const char* code, W* editor, int use) {
  auto* words = label(LabelKind::Small);
  words->setBuddy(editor);
  m_entries.push_back({code, editor, words, use});
  if constexpr (std::is_same_v<W, QLineEdit>) {
    connect(editor, &QLineEdit::textEdited, this, &ConnectionForm::edited);
  } else {
    connect(editor, &QComboBox::activated, this, &ConnectionForm::edited);
    connect(editor, &QComboBox::editTextChanged, this, &ConnectionForm::edited);
  }
  return editor;
}

ConnectionForm::Driver ConnectionForm::driver() const { return static_cast<Driver>(m_driver->currentData().toInt()); }

/// The system's settings are read when somebody chooses ODBC, and not before.
void ConnectionForm::offerOdbc() {
  if (m_isOdbcOffered) return;
  m_isOdbcOffered = true;
  const auto known = engine::odbcNames();
  offer(m_source, known.sources);
  offer(m_odbcDriver, known.drivers);
}

/// What the driver takes, without gaps.
void ConnectionForm::arrange() {
  if (driver() == Driver::Odbc) offerOdbc();
  const int wanted = driver() == Driver::Postgresql ? kPostgresql : kOdbc;
  int place = 0;
  for (const auto& [code, editor, words, use] : m_entries) {
    const bool isTaken = (use & wanted) != 0;
    const int row = isTaken ? place / kAcross * 2 : 0;
    const int column = isTaken ? place++ % kAcross : 0;
    m_grid->addWidget(words, row, column);
    m_grid->addWidget(editor, row + 1, column);
    words->setVisible(isTaken);
    editor->setVisible(isTaken);
  }
  const int last = (place + kAcross - 1) / kAcross * 2;
  m_grid->addWidget(m_lasting, last, 0, 1, kAcross / 2);
  m_grid->addWidget(m_lastingWords, last, kAcross / 2, 1, kAcross / 2);
  setTabOrder(m_secret, m_lasting);
}

void ConnectionForm::setAddress(const engine::DatabaseAddress& address) {
  m_password->clear();
  m_driver->setCurrentIndex(m_driver->findData(static_cast<int>(address.driver)));
  m_host->setText(fromUtf8(address.host));
  m_port->setText(fromUtf8(address.port));
  m_database->setText(fromUtf8(address.database));
  m_user->setText(fromUtf8(address.user));
  m_sslMode->setCurrentIndex(std::max(0, m_sslMode->findData(fromUtf8(address.sslMode))));
  m_secret->setText(fromUtf8(address.secret));
  m_source->setCurrentText({});
  m_odbcDriver->setCurrentText({});
  m_others.clear();
  if (address.driver == Driver::Odbc) setOdbc(address);
  m_lasting->setChecked(false);
  m_lasting->setEnabled(secretKeeper() != nullptr);
  arrange();
  sayLasting();
}

void ConnectionForm::setOdbc(const engine::DatabaseAddress& address) {
  for (const auto& [name, value] : address.attributes) {
    const auto key = lowered(name);
    if (key == "dsn") m_source->setCurrentText(fromUtf8(value));
    else if (key == "driver") m_odbcDriver->setCurrentText(fromUtf8(value));
    else if (key == "server") m_host->setText(fromUtf8(value));
    else if (key == "port") m_port->setText(fromUtf8(value));
    else if (key == "database") m_database->setText(fromUtf8(value));
    else if (key == "uid") m_user->setText(fromUtf8(value));
    else m_others.emplace_back(name, value);
  }
}

engine::DatabaseAddress ConnectionForm::address() const {
  engine::DatabaseAddress address{.driver = driver()};
  address.secret = secretName();
  if (address.driver == Driver::Odbc) {
    readOdbc(address);
    return address;
  }
  address.host = textOf(m_host);
  address.port = textOf(m_port);
  address.database = textOf(m_database);
  address.user = textOf(m_user);
  address.sslMode = toUtf8(m_sslMode->currentData().toString());
  return address;
}

void ConnectionForm::readOdbc(engine::DatabaseAddress& address) const {
  const auto put = [&address](const char* name, std::string value) {
    if (!value.empty()) address.attributes.emplace_back(name, std::move(value));
  };
  put("DSN", toUtf8(m_source->currentText().trimmed()));
  put("Driver", toUtf8(m_odbcDriver->currentText().trimmed()));
  put("Server", textOf(m_host));
  put("Port", textOf(m_port));
  put("Database", textOf(m_database));
  put("UID", textOf(m_user));
  std::ranges::copy(m_others, std::back_inserter(address.attributes));
}

/// Of its own for each server and user, where a password was typed and nobody named it.
std::string ConnectionForm::secretName() const {
  if (const auto own = textOf(m_secret); !own.empty() || m_password->text().isEmpty()) return own;
  const bool isOdbc = driver() == Driver::Odbc;
  const auto port = isOdbc || textOf(m_port) != kUsualPort ? textOf(m_port) : std::string{};
  const auto source = isOdbc ? "odbc-" + toUtf8(m_source->currentText()) + "-" + toUtf8(m_odbcDriver->currentText()) : std::string{};
  const auto name = slug(source + "-" + textOf(m_host) + "-" + port + "-" + textOf(m_database) + "-" + textOf(m_user));
  return name.empty() ? "database" : name;
}

TypedPassword ConnectionForm::password() const { return {secretName(), toUtf8(m_password->text()), m_lasting->isChecked()}; }

const char* ConnectionForm::missing() const {
  if (driver() == Driver::Odbc) {
    const bool isNamed = !m_source->currentText().trimmed().isEmpty() || !m_odbcDriver->currentText().trimmed().isEmpty();
    return isNamed ? nullptr : "quality_page.database.no_source";
  }
  if (textOf(m_host).empty()) return "quality_page.database.no_host";
  return textOf(m_database).empty() ? "quality_page.database.no_database" : nullptr;
}

void ConnectionForm::setSpeaker(const Speaker& speaker) {
  for (const auto& [code, editor, words, use] : m_entries) {
    words->setText(speaker.say(code));
    editor->setAccessibleName(words->text());
  }
  m_sslMode->setItemText(0, speaker.say("quality_page.database.ssl_default"));
  m_port->setPlaceholderText(QString::fromLatin1(kUsualPort));
  m_secret->setPlaceholderText(speaker.say("quality_page.database.secret_hint"));
  m_lasting->setText(speaker.say("quality_page.database.lasting"));
  m_lasting->setAccessibleName(m_lasting->text());
  m_speaker = speaker;
  sayLasting();
}

/// Where a typed password goes; or that the environment has one by its name, which comes before it.
void ConnectionForm::sayLasting() {
  const auto variable = secretVariable(secretName());
  const bool isBehind = !m_password->text().isEmpty() && platform::environment(variable.c_str());
  const Message behind{"quality_page.database.password_behind", {{"variable", variable}}};
  m_lastingWords->setText(isBehind ? m_speaker.say(behind) : m_speaker.say("quality_page.database.lasting_hint"));
  m_lasting->setAccessibleDescription(m_lastingWords->text());
  m_password->setAccessibleDescription(isBehind ? m_lastingWords->text() : QString{});
}

}  // namespace prumo::ui
