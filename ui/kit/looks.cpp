// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/looks.h"

#include "ui/kit/icons.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextDocument>
#include <QToolButton>

namespace prumo::ui {

namespace {

constexpr qsizetype kMostOfTip = 4000;
constexpr int kIconGap = 4;  ///< the style leaves too little between icon and words: a wide icon stands at the left of its room
constexpr int kAroundIcon = 10;
constexpr int kAroundHeading = 22;  ///< the style sheet's padding at the left and arrow at the right, and a little air

const char* nameOf(LabelKind kind) {
  switch (kind) {
    case LabelKind::Strong: return "strong";
    case LabelKind::Secondary: return "secondary";
    case LabelKind::Small: return "small";
    case LabelKind::Fault: return "fault";
    case LabelKind::CardTitle: return "cardTitle";
    case LabelKind::PageTitle: return "pageTitle";
    case LabelKind::KeyFigure: return "keyFigure";
    case LabelKind::Body: break;
  }
  return "body";
}

/// Its icon grows with the text.
class Button : public QPushButton {
public:
  Button(int iconGap, QWidget* parent) : QPushButton(parent), m_iconGap(iconGap), m_side(iconSize().height()) { fit(); }

protected:
  void changeEvent(QEvent* event) override {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fit();
  }

private:
  void fit() { setIconSize({theme::grown(m_side) + m_iconGap, theme::grown(m_side)}); }
  int m_iconGap;
  int m_side;  ///< as the style has it for text of the usual size
};

QPushButton* button(const char* kind, const char* iconName, Ink ink, QWidget* parent, int iconGap = kIconGap) {
  auto* button = new Button(iconGap, parent);
  setKind(button, kind);
  if (iconName) button->setIcon(icon(iconName, ink));
  button->setAutoDefault(false);
  return button;
}

/// Where it is squeezed, the icon alone stands in its middle.
class FoldingButton final : public Button {
public:
  explicit FoldingButton(QWidget* parent) : Button(0, parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }
  QSize minimumSizeHint() const override { return {iconSize().width() + 2 * kAroundIcon, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override {
    if (width() >= sizeHint().width()) return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
  }
};

}  // namespace

QLabel* label(LabelKind kind, const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  setKind(label, nameOf(kind));
  return label;
}

QPushButton* primaryButton(const char* iconName, QWidget* parent) { return button("primary", iconName, Ink::OnAccent, parent); }

QPushButton* plainButton(const char* iconName, QWidget* parent) { return button("plain", iconName, Ink::Text, parent); }

QPushButton* linkButton(const char* iconName, QWidget* parent) { return button("link", iconName, Ink::Muted, parent); }

QPushButton* foldingButton(const char* iconName, QWidget* parent) {
  auto* button = new FoldingButton(parent);
  setKind(button, "link");
  button->setIcon(icon(iconName, Ink::Muted));
  button->setAutoDefault(false);
  return button;
}

QPushButton* iconButton(const char* iconName, QWidget* parent) {
  return button("link", iconName, Ink::Muted, parent, 0);
}

void setWords(QPushButton* button, const QString& words, const QString& hint) {
  button->setText(words);
  auto plain = words;
  button->setAccessibleName(plain.remove(QLatin1Char('&')));
  button->setToolTip(plainTip(hint));
}

QString plainTip(const QString& words) {
  const auto shown = glimpse(words, kMostOfTip);
  return Qt::mightBeRichText(shown) ? QStringLiteral("<qt>") + shown.toHtmlEscaped() + QStringLiteral("</qt>") : shown;
}

void addClear(QLineEdit* field, const QString& words) {
  field->setClearButtonEnabled(true);
  for (auto* button : field->findChildren<QToolButton*>()) button->setAccessibleName(words);
}

void setKind(QWidget* widget, const char* kind) { setLook(widget, "kind", kind); }

void setLook(QWidget* widget, const char* property, const char* value) {
  const auto wanted = QString::fromLatin1(value);
  if (widget->property(property).toString() == wanted) return;
  widget->setProperty(property, wanted);
  if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

QWidget* line(QWidget* parent) {
  auto* frame = new QFrame(parent);
  setKind(frame, "line");
  return frame;
}

void dressTable(QTableView* table) {
  table->setShowGrid(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setWordWrap(false);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 16);
  auto* header = table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsMovable(true);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void setColumnLetters(QTableView* table, std::span<const int> letters) {
  const int letter = table->fontMetrics().averageCharWidth();
  for (int column = 0; column < static_cast<int>(letters.size()); ++column) {
    table->setColumnWidth(column, letters[static_cast<std::size_t>(column)] * letter);
  }
  fitHeadings(table);
}

void fitHeadings(QTableView* table) {
  const auto* header = table->horizontalHeader();
  auto font = theme::font(theme::Type::Secondary);
  font.setWeight(QFont::DemiBold);
  const QFontMetrics metrics(font);
  for (int column = 0; column < header->count(); ++column) {
    if (table->isColumnHidden(column)) continue;
    const auto words = table->model()->headerData(column, Qt::Horizontal).toString();
    table->setColumnWidth(column, std::max(table->columnWidth(column), metrics.horizontalAdvance(words) + kAroundHeading));
  }
}

}  // namespace prumo::ui
