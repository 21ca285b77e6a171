// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlpart.h"

using namespace Qt::StringLiterals;

namespace lectern {

void openSection(HtmlWriter &html, const QString &id, const QString &title)
{
    html.open("section"_L1, {{"id"_L1, id}, {"class"_L1, u"part"_s}});
    html.element("h2"_L1, {}, title);
    html.lineBreak();
}

void closeSection(HtmlWriter &html)
{
    html.close("section"_L1);
    html.lineBreak();
}

void writeLinkTo(HtmlWriter &html, const HtmlPage &page, const Annotation &annotation, bool shortly)
{
    const QString place = page.placeName(annotation.extent().start, shortly);
    if (page.isPlaced(annotation.id))
        html.element("a"_L1, {{"href"_L1, u'#' + markId(annotation.id)}}, place);
    else
        html.text(place);
}

void writePlaces(HtmlWriter &html, const HtmlPage &page, const QList<const Annotation *> &annotations)
{
    html.open("p"_L1, {{"class"_L1, u"places"_s}});
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        if (i > 0)
            html.text(u", ");
        writeLinkTo(html, page, *annotations.at(i), true);
    }
    html.close("p"_L1);
}

} // namespace lectern
