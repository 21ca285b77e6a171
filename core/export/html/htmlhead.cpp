// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlhead.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool hasBlock(const HtmlPage &page, BlockKind kind)
{
    return std::ranges::contains(page.article().blocks(), kind, &Block::kind);
}

void writeSeparated(HtmlWriter &html, const QList<QByteArray> &parts) { html.append(parts.join(" · ")); }

QByteArray markup(QLatin1StringView name, HtmlWriter::Attributes attributes, const QString &text)
{
    HtmlWriter html;
    html.element(name, attributes, text);
    return html.bytes();
}

// Dates as the source gives them, in words where the day is known.
QByteArray publishedHtml(const HtmlPage &page)
{
    const QString published = page.article().source().published;
    static const QRegularExpression machineReadable(
        u"^\\d{4}(-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d{1,3})?(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?$"_s);
    if (!machineReadable.match(published).hasMatch())
        return markup("span"_L1, {}, published);
    const QDate day = QDate::fromString(published.left(10), Qt::ISODate);
    const QString words = day.isValid() ? page.locale().toString(day, HtmlPage::tr("d MMMM yyyy")) : published;
    return markup("time"_L1, {{"datetime"_L1, published}}, words);
}

QByteArray addressHtml(const QString &address)
{
    const auto followable = followableAddress(address);
    if (!followable)
        return markup("span"_L1, {}, address);
    QString shown = QUrl(*followable).toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    shown.remove(0, shown.startsWith("//"_L1) ? 2 : 0);
    return markup("a"_L1, {{"class"_L1, u"address"_s}, {"href"_L1, *followable}, {"rel"_L1, u"noreferrer"_s}}, shown);
}

QString counts(const HtmlPage &page)
{
    int accepted = 0;
    int proposed = 0;
    int quotations = 0;
    for (const Annotation &annotation : page.annotations()) {
        ++(annotation.status == AnnotationStatus::Accepted ? accepted : proposed);
        quotations += annotation.quotation.has_value();
    }
    QStringList parts;
    if (accepted > 0 || proposed == 0)
        parts.append(accepted == 1 ? HtmlPage::tr("1 mark accepted")
                                   : HtmlPage::tr("%1 marks accepted").arg(page.locale().toString(accepted)));
    if (proposed > 0)
        parts.append(proposed == 1 ? HtmlPage::tr("1 mark proposed")
                                   : HtmlPage::tr("%1 marks proposed").arg(page.locale().toString(proposed)));
    if (quotations > 0)
        parts.append(page.quotationCount(quotations));
    if (const qsizetype notes = page.notes().size(); notes > 0)
        parts.append(notes == 1 ? HtmlPage::tr("1 note") : HtmlPage::tr("%1 notes").arg(page.locale().toString(notes)));
    return parts.join(u" · "_s);
}

QByteArray analystHtml(const HtmlPage &page)
{
    if (page.analyst().isEmpty())
        return {};
    QDateTime last;
    for (const Annotation &annotation : page.annotations()) {
        if (annotation.modified.isValid() && (!last.isValid() || annotation.modified > last))
            last = annotation.modified;
    }
    HtmlWriter html;
    html.text(HtmlPage::tr("Annotated by"));
    html.text(u" ");
    html.element("b"_L1, {}, page.analyst());
    if (last.isValid()) {
        html.text(u", ");
        html.element("time"_L1, {{"datetime"_L1, last.toUTC().toString(Qt::ISODate)}}, page.date(last));
    }
    return html.bytes();
}

QByteArray hashHtml(const HtmlPage &page)
{
    const QString hash = QString::fromLatin1(page.article().source().textHash);
    HtmlWriter html;
    html.open("a"_L1, {{"class"_L1, u"hash"_s}, {"href"_L1, u"#provenance"_s}, {"title"_L1, hash}});
    html.text(HtmlPage::tr("Text SHA-256"));
    html.text(u" ");
    html.element("code"_L1, {}, hash.left(8) + u'…' + hash.right(8));
    html.close("a"_L1);
    return html.bytes();
}

void writeSwitch(HtmlWriter &html, const QString &what, const QString &name, int count, QChar letter)
{
    html.open("li"_L1, {{"class"_L1, what}});
    html.open("label"_L1);
    html.open("input"_L1, {{"type"_L1, u"checkbox"_s}, {"id"_L1, "show-"_L1 + what}, {"checked"_L1, u""_s}});
    html.element("span"_L1, {{"class"_L1, u"sample"_s}, {"data-letter"_L1, QString(letter)}}, name);
    html.text(u" ");
    html.element("span"_L1, {{"class"_L1, u"count"_s}}, QString::number(count));
    html.close("label"_L1);
    html.close("li"_L1);
}

int entityCount(const HtmlPage &page, EntityKind kind)
{
    return int(std::ranges::count(page.overview().entities, kind, &EntityOverview::kind));
}

int annotationCount(const HtmlPage &page, auto &&counts)
{
    return int(std::ranges::count_if(page.annotations(), counts));
}

void writeLegend(HtmlWriter &html, const HtmlPage &page)
{
    const auto isQuotation = [](const Annotation &one) { return one.kind == AnnotationKind::Quotation; };
    const auto isPassage = [](const Annotation &one) { return one.kind == AnnotationKind::Passage; };
    struct Entry
    {
        MarkKind kind;
        QString name;
        int count;
    };
    const Entry entries[] = {
        {MarkKind::Speaker, HtmlPage::tr("Speakers"), int(page.overview().speakers.size())},
        {MarkKind::Country, HtmlPage::tr("Countries"), entityCount(page, EntityKind::Country)},
        {MarkKind::Organization, HtmlPage::tr("Organizations"), entityCount(page, EntityKind::Organization)},
        {MarkKind::Person, HtmlPage::tr("People"), entityCount(page, EntityKind::Person)},
        {MarkKind::Place, HtmlPage::tr("Places"), entityCount(page, EntityKind::Place)},
        {MarkKind::Quotation, HtmlPage::tr("Quotations"), annotationCount(page, isQuotation)},
        {MarkKind::Passage, HtmlPage::tr("Passages"), annotationCount(page, isPassage)},
    };
    html.open("ul"_L1, {{"class"_L1, u"legend"_s}, {"aria-label"_L1, HtmlPage::tr("Marks")}});
    for (const Entry &entry : entries) {
        if (entry.count > 0)
            writeSwitch(html, kindWord(entry.kind), entry.name, entry.count, letterOf(entry.kind));
    }
    html.open("li"_L1, {{"class"_L1, u"letters"_s}});
    html.open("label"_L1);
    html.open("input"_L1, {{"type"_L1, u"checkbox"_s}, {"id"_L1, u"show-letters"_s}});
    html.text(HtmlPage::tr("Letters"));
    html.close("label"_L1);
    html.close("li"_L1);
    html.close("ul"_L1);
}

// What the weight of a lane says, for as many states as there are on the page.
void writeStates(HtmlWriter &html, const HtmlPage &page)
{
    const auto write = [&](const QString &state, const QString &name, auto &&matches) {
        if (annotationCount(page, matches) == 0)
            return;
        html.open("li"_L1);
        html.element("mark"_L1, {{"class"_L1, "person l1 tint "_L1 + state}}, name);
        html.close("li"_L1);
    };
    html.open("ul"_L1, {{"class"_L1, u"states"_s}, {"aria-label"_L1, HtmlPage::tr("States")}});
    write(u"accepted"_s, HtmlPage::tr("accepted"),
          [](const Annotation &one) { return one.status == AnnotationStatus::Accepted; });
    write(u"proposed"_s, HtmlPage::tr("proposed"),
          [](const Annotation &one) { return one.status == AnnotationStatus::Proposed && !one.doubtful; });
    write(u"doubtful"_s, HtmlPage::tr("doubtful"),
          [](const Annotation &one) { return one.status == AnnotationStatus::Proposed && one.doubtful; });
    html.close("ul"_L1);
}

} // namespace

void writeHeader(HtmlWriter &html, const HtmlPage &page)
{
    const SourceDetails &source = page.article().source();
    QList<QByteArray> parts;
    if (!source.outlet.isEmpty())
        parts.append(markup("b"_L1, {}, source.outlet));
    if (!source.published.isEmpty())
        parts.append(publishedHtml(page));
    if (!source.author.isEmpty() && !hasBlock(page, BlockKind::Byline))
        parts.append(markup("span"_L1, {}, source.author));
    if (!source.address.isEmpty())
        parts.append(addressHtml(source.address));
    if (parts.isEmpty() && !source.fileName.isEmpty())
        parts.append(markup("span"_L1, {}, source.fileName));

    html.open("header"_L1);
    html.open("p"_L1, {{"class"_L1, u"meta"_s}, {"dir"_L1, page.article().isRightToLeft() ? u"rtl"_s : QString()}});
    writeSeparated(html, parts);
    html.close("p"_L1);
    if (!hasBlock(page, BlockKind::Headline))
        html.element("h1"_L1, {{"dir"_L1, u"auto"_s}}, page.article().title());
    html.close("header"_L1);
    html.lineBreak();
}

QByteArray aboutHtml(const HtmlPage &page)
{
    HtmlWriter html;
    html.open("aside"_L1, {{"class"_L1, u"about"_s},
                           {"lang"_L1, page.locale().bcp47Name()},
                           {"dir"_L1, u"ltr"_s},
                           {"aria-label"_L1, HtmlPage::tr("About the marks")}});
    html.open("p"_L1, {{"class"_L1, u"meta"_s}});
    QList<QByteArray> parts{analystHtml(page), markup("span"_L1, {}, counts(page)), hashHtml(page)};
    parts.removeAll(QByteArray());
    writeSeparated(html, parts);
    html.close("p"_L1);
    html.open("div"_L1, {{"class"_L1, u"key"_s}});
    writeLegend(html, page);
    writeStates(html, page);
    html.close("div"_L1);
    html.close("aside"_L1);
    return html.bytes();
}

} // namespace lectern
