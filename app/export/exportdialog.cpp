// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lectern {

ExportDialog::ExportDialog(const QString &title, const QString &analyst, QWidget *parent)
    : QDialog(parent),
      m_proposals(new QCheckBox(tr("What waits for a &decision"), this)),
      m_notes(new QCheckBox(tr("&Notes"), this)),
      m_analyst(new QLineEdit(analyst, this))
{
    setWindowTitle(tr("Export as Web Page"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(10);
    auto *what = new QLabel(tr("One file that opens in any browser, without scripts and without a network: “%1”, "
                               "with all that you accepted or marked yourself.")
                                .arg(title),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    form->addRow(what);
    m_proposals->setChecked(true);
    m_proposals->setToolTip(tr("Proposals that you neither accepted nor rejected"));
    m_notes->setChecked(true);
    m_notes->setToolTip(tr("Your notes, beside the text and as footnotes in print"));
    form->addRow(tr("Also export:"), m_proposals);
    form->addRow({}, m_notes);
    m_analyst->setPlaceholderText(tr("Your name, if the page is to show it"));
    m_analyst->setAccessibleName(tr("Analyst"));
    form->addRow(tr("&Analyst:"), m_analyst);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(440);
}

ExportOptions ExportDialog::options() const { return {m_notes->isChecked(), m_proposals->isChecked()}; }

QString ExportDialog::analyst() const { return m_analyst->text().trimmed(); }

} // namespace lectern
