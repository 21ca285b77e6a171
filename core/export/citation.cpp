// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/citation.h"

#include "core/article/paragraphs.h"
#include "core/export/overview.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

QString speakerOf(const Article &article, const Catalogue &catalogue, const Annotation &quotation)
{
    if (const Entity *entity = quotation.entity ? catalogue.resolve(*quotation.entity) : nullptr)
        return entity->description.isEmpty() ? entity->name : entity->name + u", "_s + entity->description;
    const QString source = quotedText(article.text(), quotation.quotation->source);
    return source.isEmpty() ? told(QT_TRANSLATE_NOOP("lectern", "unnamed source")) : source;
}

/// As precise as it is known; a time of day nobody cites.
QString dateOf(const SourceDetails &source)
{
    const QDate day = QDate::fromString(source.published.left(10), Qt::ISODate);
    //: A date as QLocale::toString() understands it.
    const char *format = QT_TRANSLATE_NOOP("lectern", "d MMMM yyyy");
    return day.isValid() ? QLocale().toString(day, told(format)) : source.published;
}

QString placeOf(const Article &article, qsizetype position)
{
    const qsizetype block = article.blockAt(position);
    if (block < 0)
        return {};
    if (const int number = paragraphNumbers(article)[block]; number > 0)
        return told(QT_TRANSLATE_NOOP("lectern", "paragraph %1")).arg(number);
    return article.blocks()[block].kind == BlockKind::Headline ? told(QT_TRANSLATE_NOOP("lectern", "headline"))
                                                               : QString();
}

} // namespace

QString citation(const Article &article, const Catalogue &catalogue, const Annotation &quotation)
{
    const SourceDetails &source = article.source();
    const QString how = quotation.quotation->type == QuotationType::Indirect
                            ? told(QT_TRANSLATE_NOOP("lectern", "reported in “%1”"))
                            : told(QT_TRANSLATE_NOOP("lectern", "quoted in “%1”"));
    QStringList parts{speakerOf(article, catalogue, quotation), how.arg(article.title()), source.outlet, dateOf(source),
                      placeOf(article, quotation.extent().start)};
    parts.removeAll(QString());
    QString cited = quotedText(article.text(), quotation.ranges) + u"\n— "_s + parts.join(u", "_s) + u'.';
    if (!source.address.isEmpty())
        cited += u' ' + source.address;
    return cited;
}

} // namespace lectern
