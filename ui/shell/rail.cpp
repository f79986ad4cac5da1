// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"
#include "ui/shell/counts.h"

#include <QButtonGroup>
#include <QFile>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 18;  ///< this and the next are lengths at the usual text size
constexpr int kMark = 16;
constexpr int kIconLeft = 12;
constexpr int kIconGap = 10;
constexpr int kUsualWidth = 240;
constexpr int kLeastWidth = 200;
constexpr int kWords = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

int markSide() { return theme::grown(kMark); }
int wordsLeft() { return kIconLeft + theme::grown(kIcon) + kIconGap; }

/// The theme's and not the widget's, which takes up a new text size later than the layout measures.
QFont bodyFont() { return theme::font(theme::Type::Body); }

/// The name keeps its line breaks when it is chosen, so it is measured as drawn then.
QFont chosenFont() {
  auto font = bodyFont();
  font.setWeight(QFont::DemiBold);
  return font;
}

void paintRing(QPainter& painter, const QRectF& box, double share) {
  const auto& colors = theme::colors();
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(blend(colors.surface, colors.text, 0.1), 2.4));
  painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
  painter.setPen(QPen(colors.accent, 2.4, Qt::SolidLine, Qt::FlatCap));
  painter.drawArc(box.adjusted(1.5, 1.5, -1.5, -1.5), 90 * 16, -static_cast<int>(share * 360 * 16));
}

void paintCheck(QPainter& painter, const QRectF& box) {
  const auto& colors = theme::colors();
  painter.save();
  painter.translate(box.topLeft());
  painter.scale(box.width() / kMark, box.height() / kMark);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.good);
  painter.drawEllipse(QRectF(0.5, 0.5, kMark - 1, kMark - 1));
  painter.setPen(QPen(colors.surface, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF{QPointF(4.5, 8.2), QPointF(7, 10.7), QPointF(11.3, 5.7)});
  painter.restore();
}

/// A step of our own has its icon; one from a consultant's method file may have none.
const char* iconOf(const StepId& step) {
  const auto path = u":/icons/"_s + QString::fromStdString(step.text) + u".svg"_s;
  return QFile::exists(path) ? step.text.c_str() : "more";
}

}  // namespace

RailButton::RailButton(const char* icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::TabFocus);  // who clicks goes on in the page
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RailButton::setCount(const QString& count) {
  m_count = count;
  update();
}

void RailButton::setProgress(double share, int criticals) {
  m_share = share;
  m_criticals = criticals;
  update();
}

QSize RailButton::sizeHint() const { return {kUsualWidth, heightFor(kUsualWidth)}; }

int RailButton::heightFor(int width) const {
  const QFontMetrics metrics(chosenFont());
  const auto words = metrics.boundingRect(QRect(0, 0, wordsWidth(width), 1000), kWords, text());
  return std::max(metrics.height() + 18, words.height() + 12);
}

int RailButton::leastWidth() const {
  const QFontMetrics metrics(chosenFont());
  int widest = 0;
  for (const auto& word : text().split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
  return widest - wordsWidth(0);
}

int RailButton::wordsWidth(int width) const {
  int right = width - 10;
  if (m_share) right -= markSide() + 10;
  const QFontMetrics metrics(bodyFont());
  if (m_criticals > 0) right -= metrics.height() + 9;
  if (!m_count.isEmpty()) right -= metrics.horizontalAdvance(m_count) + 8;
  return right - wordsLeft();
}

void RailButton::paintRight(QPainter& painter) const {
  const auto& colors = theme::colors();
  int right = width() - 10;
  if (m_share) {
    const int side = markSide();
    const QRectF box(right - side, (height() - side) / 2.0, side, side);
    *m_share >= 1 ? paintCheck(painter, box) : paintRing(painter, box, *m_share);
    right -= side + 10;
  }
  if (m_criticals > 0) {
    const int side = QFontMetrics(bodyFont()).height() + 1;
    const QRectF box(right - side, (height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.critical);
    painter.drawEllipse(box);
    painter.setPen(inkOn(colors.critical));
    auto font = theme::font(theme::Type::Secondary);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, QString::number(m_criticals));
  }
  painter.setFont(bodyFont());
  painter.setPen(colors.text2);
  painter.drawText(QRect(0, 0, right, height()), Qt::AlignVCenter | Qt::AlignRight, m_count);
}

void RailButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto& colors = theme::colors();
  const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(hasFocus() ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
  painter.setBrush(isChecked() ? QBrush(colors.accentSoft) : underMouse() ? QBrush(colors.window) : QBrush(Qt::NoBrush));
  if (isChecked() || underMouse() || hasFocus()) painter.drawRoundedRect(box, 6, 6);
  const auto ink = isChecked() ? colors.accent : colors.text;
  const int side = theme::grown(kIcon);
  painter.drawPixmap(kIconLeft, (height() - side) / 2, iconPixmap(m_icon, side, ink, devicePixelRatioF()));
  paintRight(painter);
  painter.setFont(isChecked() ? chosenFont() : bodyFont());
  painter.setPen(ink);
  painter.drawText(QRect(wordsLeft(), 0, wordsWidth(width()), height()), kWords, text());
}

Rail::Rail(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_layout(new QVBoxLayout), m_group(new QButtonGroup(this)) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  setKind(inside, "surface");
  inside->setLayout(m_layout);
  m_layout->setContentsMargins(8, 10, 8, 10);
  m_layout->setSpacing(2);
  setWidget(inside);
  build();
  connect(&workspace, &Workspace::changed, this, &Rail::refresh);
  connect(&workspace, &Workspace::languageChanged, this, &Rail::say);
}

RailButton* Rail::add(const QString& place, const char* icon) {
  auto* button = new RailButton(icon);
  m_group->addButton(button);
  m_layout->addWidget(button);
  m_buttons[place] = button;
  // Toggled, not clicked: that is what a screen reader's action does to a checkable button.
  connect(button, &QAbstractButton::toggled, this, [this, place](bool isChecked) {
    if (isChecked) m_workspace.show(place);
  });
  return button;
}

void Rail::build() {
  const auto head = [this] {
    m_heads.push_back(label(LabelKind::Small));
    m_heads.back()->setContentsMargins(10, 8, 0, 4);
    m_layout->addWidget(m_heads.back());
  };
  add(u"dashboard"_s, "home");
  head();
  for (const auto& step : m_workspace.method().steps) add(u"step/"_s + QString::fromStdString(step.id.text), iconOf(step.id));
  head();
  add(u"findings"_s, "finding");
  add(u"plan"_s, "plan");
  add(u"report"_s, "report");
  m_layout->addStretch(1);
  say();
}

void Rail::say() {
  const auto& speaker = m_workspace.speaker();
  m_heads[0]->setText(speaker.say("shell.rail.steps"));
  m_heads[1]->setText(speaker.say("shell.rail.results"));
  const auto name = [this](const QString& place, const QString& words) {
    m_buttons[place]->setText(words);
    m_buttons[place]->setAccessibleName(words);
  };
  name(u"dashboard"_s, speaker.say("shell.dashboard"));
  name(u"findings"_s, speaker.say("shell.findings"));
  name(u"plan"_s, speaker.say("shell.plan"));
  name(u"report"_s, speaker.say("shell.report"));
  for (const auto& step : m_workspace.method().steps) name(u"step/"_s + QString::fromStdString(step.id.text), speaker.say(Text{step.name}));
  refresh();
}

void Rail::refresh() {
  const auto& speaker = m_workspace.speaker();
  const auto& card = m_workspace.scorecard();
  for (const auto& step : card.steps) {
    const auto found = m_buttons.find(u"step/"_s + QString::fromStdString(step.step.text));
    if (found == m_buttons.end()) continue;
    const int criticals = step.open[static_cast<std::size_t>(Severity::Critical)];
    found->second->setProgress(step.coverage, criticals);
    found->second->setAccessibleDescription(
        speaker.say(Message{"shell.rail.state", {{"coverage", step.coverage}, {"n", std::int64_t{criticals}}}}));
  }
  const auto open = speaker.number(std::int64_t{openCount(card.open)});
  const auto words = speaker.say(Message{"shell.open_findings", {{"n", std::int64_t{openCount(card.open)}}}});
  for (auto* button : {m_buttons[u"findings"_s], m_buttons[u"plan"_s]}) {
    button->setCount(open);
    button->setAccessibleDescription(words);
    button->setToolTip(words);
  }
  fit();
}

/// As wide as its longest word needs, at least; long names take two lines where the rail is narrow.
void Rail::fit() {
  const auto margins = m_layout->contentsMargins();
  const int around = margins.left() + margins.right();
  int widest = 0;
  for (const auto& [place, button] : m_buttons) widest = std::max(widest, button->leastWidth());
  setMinimumWidth(std::max(kLeastWidth, widest + around + verticalScrollBar()->sizeHint().width()));
  for (const auto& [place, button] : m_buttons) button->setFixedHeight(button->heightFor(viewport()->width() - around));
  m_layout->activate();
}

/// Later: a scroll bar that comes or goes changes the width while the area is still laying itself out.
void Rail::fitSoon() { QMetaObject::invokeMethod(this, &Rail::fit, Qt::QueuedConnection); }

void Rail::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fitSoon();
}

void Rail::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::StyleChange) fitSoon();
}

void Rail::focusPlace() {
  if (auto* current = m_group->checkedButton()) current->setFocus();
}

bool Rail::isOn(const QString& place) const {
  const auto found = m_buttons.find(place);
  return found != m_buttons.end() && found->second == window()->focusWidget();
}

void Rail::setPlace(const QString& place) {
  for (const auto& [key, button] : m_buttons) {
    const QSignalBlocker silent(button);
    if (place != key && !place.startsWith(key + u'/')) continue;
    button->setChecked(true);
    ensureWidgetVisible(button, 0, button->height());
  }
}

}  // namespace prumo::ui
