// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_header.h"

#include "ui/kit/looks.h"

namespace prumo::ui {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(label(LabelKind::PageTitle)), m_purpose(label(LabelKind::Secondary)), m_right(bare<QHBoxLayout>()) {
  auto* layout = bare<QHBoxLayout>(16);
  setLayout(layout);
  auto* words = bare<QVBoxLayout>(2);
  words->addWidget(m_title);
  words->addWidget(m_purpose);
  m_title->setWordWrap(true);
  m_purpose->setWordWrap(true);
  m_purpose->hide();
  layout->addLayout(words, 1);
  layout->addLayout(m_right);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setPurpose(const QString& purpose) {
  m_purpose->setText(purpose);
  m_purpose->setVisible(!purpose.isEmpty());
}

void PageHeader::add(QWidget* widget) { m_right->addWidget(widget, 0, Qt::AlignVCenter); }

}  // namespace prumo::ui
