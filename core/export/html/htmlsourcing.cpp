// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlsourcing.h"

#include "core/export/html/htmlpart.h"
#include "core/export/sourcing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// The class that colours a figure; null: as quotations are.
QString colorClass(const SourcingFigure &figure)
{
    switch (figure.group) {
    case SourcingGroup::Type: return {};
    case SourcingGroup::Grade: return SourcingGrade(figure.value) <= SourcingGrade::Role ? QString() : u"quiet"_s;
    case SourcingGroup::Kind:
    case SourcingGroup::Speaker: break;
    }
    switch (SourceKind(figure.value)) {
    case SourceKind::Person: return kindWord(MarkKind::Person);
    case SourceKind::Organization: return kindWord(MarkKind::Organization);
    case SourceKind::Country: return kindWord(MarkKind::Country);
    case SourceKind::Unnamed:
    case SourceKind::Other: return u"quiet"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// Drawn, for styles in attributes are forbidden to the page.
void writeBar(HtmlWriter &html, double share)
{
    html.open("svg"_L1, {{"class"_L1, u"bar"_s},
                         {"viewBox"_L1, u"0 0 100 4"_s},
                         {"preserveAspectRatio"_L1, u"none"_s},
                         {"aria-hidden"_L1, u"true"_s}});
    for (const double width : {1.0, share}) {
        html.open("rect"_L1, {{"width"_L1, QString::number(width * 100, 'f', 2)}, {"height"_L1, u"4"_s}});
        html.close("rect"_L1);
    }
    html.close("svg"_L1);
}

void writeName(HtmlWriter &html, const HtmlPage &page, const SourcingFigure &figure)
{
    const QString name = figure.name.isEmpty() ? HtmlPage::tr("No source named") : figure.name;
    const auto speaker = std::ranges::find_if(page.overview().speakers, [&](const SpeakerOverview &one) {
        return figure.group == SourcingGroup::Speaker && one.id == figure.entity && one.name == figure.name;
    });
    html.open("bdi"_L1);
    if (speaker != page.overview().speakers.end())
        html.element("a"_L1, {{"href"_L1, u'#' + speakerId(*speaker)}}, name);
    else
        html.text(name);
    html.close("bdi"_L1);
}

void writeFigure(HtmlWriter &html, const HtmlPage &page, const SourcingFigure &figure)
{
    html.open("tr"_L1, {{"class"_L1, colorClass(figure)}});
    html.open("th"_L1, {{"scope"_L1, u"row"_s}});
    writeName(html, page, figure);
    writeBar(html, figure.share);
    if (!figure.quotations.isEmpty())
        writePlaces(html, page, figure.quotations);
    html.close("th"_L1);
    for (const QString &value : {page.locale().toString(figure.quotations.size()), page.locale().toString(figure.words),
                                 page.percent(figure.share)})
        html.element("td"_L1, {{"class"_L1, u"number"_s}}, value);
    html.close("tr"_L1);
    html.lineBreak();
}

void writeGroup(HtmlWriter &html, const HtmlPage &page, const QList<SourcingFigure> &figures)
{
    html.open("tbody"_L1);
    html.open("tr"_L1, {{"class"_L1, u"group"_s}});
    html.element("th"_L1, {{"scope"_L1, u"rowgroup"_s}, {"colspan"_L1, u"4"_s}}, groupName(figures.first().group));
    html.close("tr"_L1);
    html.lineBreak();
    for (const SourcingFigure &figure : figures)
        writeFigure(html, page, figure);
    html.close("tbody"_L1);
    html.lineBreak();
}

} // namespace

void writeSourcing(HtmlWriter &html, const HtmlPage &page)
{
    const Sourcing sourcing = sourcingOf(page.article(), page.overview().speakers);
    if (sourcing.quotations == 0)
        return;
    openSection(html, u"sourcing"_s, HtmlPage::tr("Sourcing"));
    html.open("table"_L1, {{"class"_L1, u"figures"_s}});
    html.open("thead"_L1);
    html.open("tr"_L1);
    html.element("th"_L1, {{"scope"_L1, u"col"_s}}, HtmlPage::tr("Source"));
    for (const QString &head : {HtmlPage::tr("Quotations"), HtmlPage::tr("Words"), HtmlPage::tr("Share of words")})
        html.element("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"number"_s}}, head);
    html.close("tr"_L1);
    html.close("thead"_L1);
    html.lineBreak();
    for (const QList<SourcingFigure> *group : {&sourcing.grades, &sourcing.kinds, &sourcing.types, &sourcing.speakers})
        writeGroup(html, page, *group);
    html.close("table"_L1);
    closeSection(html);
}

} // namespace lectern
