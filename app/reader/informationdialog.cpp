// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/informationdialog.h"

#include "app/reader/readingtime.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::PlainText: return InformationDialog::tr("Plain text");
    case SourceFormat::Markdown: return InformationDialog::tr("Markdown");
    case SourceFormat::Html: return InformationDialog::tr("Web page (HTML)");
    }
    Q_UNREACHABLE_RETURN({});
}

QString languageName(const QString &language)
{
    return language.isEmpty() ? QString() : QLocale::languageToString(QLocale(language).language());
}

} // namespace

InformationDialog::InformationDialog(const Article &article, const QList<Orphan> &orphans, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Article Information"));
    const SourceDetails &source = article.source();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    addField(*form, tr("Title"), article.title());
    addField(*form, tr("Author"), source.author);
    addField(*form, tr("Outlet"), source.outlet);
    addField(*form, tr("Published"), source.published);
    addField(*form, tr("Place"), source.place);
    addField(*form, tr("Agency"), source.agency);
    addField(*form, tr("Web address"), source.address);
    addField(*form, tr("Language"), languageName(source.language));
    addField(*form, tr("Length"), tr("%Ln word(s)", nullptr, int(readingTime(article.text()).words)));
    addField(*form, tr("File"), source.path.isEmpty() ? source.fileName : source.path);
    addField(*form, tr("Format"), formatName(source.format));
    addField(*form, tr("Encoding"), source.encoding);
    addField(*form, tr("Read"), QLocale().toString(source.retrieved.toLocalTime(), QLocale::LongFormat));
    addField(*form, tr("SHA-256 of the file"), QString::fromLatin1(source.sourceHash));
    addField(*form, tr("SHA-256 of the text"), QString::fromLatin1(source.textHash));
    addText(*form, tr("Left out"), source.leftOut);
    QStringList lost;
    for (const Orphan &orphan : orphans)
        lost << (orphan.annotation.note.isEmpty() ? orphan.quote : orphan.quote + u" — "_s + orphan.annotation.note);
    addText(*form, tr("Not found again"), lost.join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    resize(640, sizeHint().height());
}

void InformationDialog::addField(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    auto *heading = new QLabel(name, this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(heading, label);
}

void InformationDialog::addText(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = new QPlainTextEdit(value, this);
    text->setReadOnly(true);
    text->setFixedHeight(120);
    text->setAccessibleName(name);
    auto *heading = new QLabel(name, this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(heading, text);
}

} // namespace lectern
