// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/frame/emptystate.h"

#include "app/settings/appearance.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

QStringList sampleArticles()
{
    const QDir folder(u":/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.htm"_s}, QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("Open an article"), this);
    QFont large = interfaceFont();
    large.setPixelSize(large.pixelSize() * 2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text =
        new QLabel(tr("Drop a text file or a saved web page here. Lectern marks who speaks and which countries "
                      "and organizations occur; you decide what is right, add tags and notes, and export the "
                      "annotated page."),
                   this);
    text->setWordWrap(true);
    text->setFixedWidth(440);

    auto *open = new QPushButton(tr("Open…"), this);
    open->setToolTip(tr("Open articles (Ctrl+O)"));
    open->setDefault(true);
    auto *paste = new QPushButton(tr("Paste as Article"), this);
    paste->setToolTip(tr("Make an article of the text in the clipboard (Ctrl+Shift+V)"));
    auto *sample = new QPushButton(tr("Try a Sample"), this);
    sample->setToolTip(tr("Open an article that comes with Lectern"));
    sample->setVisible(!sampleArticles().isEmpty());
    connect(open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    connect(sample, &QPushButton::clicked, this, [this] { emit sampleRequested(sampleArticles().constFirst()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {open, paste, sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(column);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
    setFocusProxy(open);
    setBackgroundRole(QPalette::BrightText); // the paper
    setAutoFillBackground(true);
}

} // namespace lectern
