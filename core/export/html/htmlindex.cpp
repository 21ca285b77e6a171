// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlindex.h"

#include "core/export/html/htmlpart.h"
#include "core/export/quotationnames.h"
#include "core/text/offsets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString sourceName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Unnamed: return HtmlPage::tr("unnamed source");
    case SourceKind::Other: return HtmlPage::tr("document or other source");
    default: return {};
    }
}

QString typeWord(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct: return u"direct"_s;
    case QuotationType::Mixed: return u"mixed"_s;
    case QuotationType::Indirect: return u"indirect"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void writeQuote(HtmlWriter &html, const HtmlPage &page, const Annotation &annotation, const Quotation &quotation)
{
    const QString &text = page.article().text();
    html.open("li"_L1, {{"id"_L1, quoteId(annotation.id)}, {"class"_L1, statusWord(annotation)}});
    html.open("blockquote"_L1, {{"lang"_L1, page.language()}, {"dir"_L1, u"auto"_s}});
    html.element("p"_L1, {}, quotedText(text, annotation.ranges));
    html.close("blockquote"_L1);
    html.open("p"_L1, {{"class"_L1, u"cite"_s}});
    if (const QString cue = quotedText(text, quotation.cue); !cue.isEmpty()) {
        html.element("span"_L1, {{"lang"_L1, page.language()}}, cue);
        html.text(u" · ");
    }
    if (quotation.stance != QuotationStance::Neutral)
        html.text(stanceName(quotation.stance) + u" · "_s);
    html.text(quotationTypeName(quotation.type) + u" · "_s);
    if (annotation.status == AnnotationStatus::Proposed)
        html.text((annotation.doubtful ? HtmlPage::tr("doubtful") : HtmlPage::tr("proposed")) + u" · "_s);
    writeLinkTo(html, page, annotation, false);
    html.close("p"_L1);
    html.close("li"_L1);
    html.lineBreak();
}

void writeSpeaker(HtmlWriter &html, const HtmlPage &page, const SpeakerOverview &speaker)
{
    const QString name = speaker.name.isEmpty() ? HtmlPage::tr("No source named") : speaker.name;
    QStringList facts{speaker.description, sourceName(speaker.kind)};
    if (!speaker.aliases.isEmpty())
        facts.append(HtmlPage::tr("Also: %1").arg(speaker.aliases.join(u", "_s)));
    facts.removeAll(QString());

    html.open("section"_L1, {{"class"_L1, u"speaker"_s}, {"id"_L1, speakerId(speaker)}});
    html.open("h3"_L1);
    html.element("bdi"_L1, {}, name);
    html.close("h3"_L1);
    html.element("p"_L1, {{"class"_L1, u"share"_s}},
                 page.quotationCount(speaker.quotations.size()) + u" · "_s +
                     HtmlPage::tr("%1 of all quoted words").arg(page.percent(speaker.share)));
    if (!facts.isEmpty())
        html.element("p"_L1, {{"class"_L1, u"facts"_s}}, facts.join(u" · "_s));
    html.open("ol"_L1, {{"class"_L1, u"quotes"_s}});
    html.lineBreak();
    for (const Annotation *annotation : speaker.quotations) {
        if (annotation->quotation)
            writeQuote(html, page, *annotation, *annotation->quotation);
    }
    html.close("ol"_L1);
    html.close("section"_L1);
    html.lineBreak();
}

MarkKind markKindOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return MarkKind::Person;
    case EntityKind::Country: return MarkKind::Country;
    case EntityKind::Organization: return MarkKind::Organization;
    case EntityKind::Place: return MarkKind::Place;
    }
    Q_UNREACHABLE_RETURN(MarkKind::Person);
}

// The same entity may be marked as a country here and as a place there.
QString rowId(const EntityOverview &entity)
{
    return entity.id ? elementId('e', *entity.id) + u'-' + kindWord(markKindOf(entity.kind)) : QString();
}

QString kindTitle(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return HtmlPage::tr("People");
    case EntityKind::Country: return HtmlPage::tr("Countries");
    case EntityKind::Organization: return HtmlPage::tr("Organizations");
    case EntityKind::Place: return HtmlPage::tr("Places");
    }
    Q_UNREACHABLE_RETURN({});
}

QString namesInText(const HtmlPage &page, const EntityOverview &entity)
{
    QStringList names;
    for (const NameCount &one : entity.names) {
        const bool isGovernment = one.role == MentionRole::Government;
        if (one.name == entity.name && !isGovernment)
            continue;
        const QString name = isGovernment ? HtmlPage::tr("%1 (government)").arg(one.name) : one.name;
        names.append(name + QChar::Nbsp + page.locale().toString(one.count));
    }
    return names.join(u", "_s);
}

void writeEntity(HtmlWriter &html, const HtmlPage &page, const EntityOverview &entity)
{
    const auto speaker = std::ranges::find(page.overview().speakers, entity.id, &SpeakerOverview::id);
    const bool isSpeaker = entity.id && speaker != page.overview().speakers.end();
    const bool isCountry = entity.kind == EntityKind::Country;
    html.open("tr"_L1, {{"id"_L1, rowId(entity)},
                        {"class"_L1, kindWord(markKindOf(entity.kind))},
                        {"data-kind"_L1, kindWord(markKindOf(entity.kind))},
                        {"data-iso"_L1, entity.isoCode.isEmpty() ? QString() : entity.isoCode}});
    html.open("th"_L1, {{"scope"_L1, u"row"_s}});
    html.element("bdi"_L1, {}, entity.name);
    if (!entity.description.isEmpty())
        html.element("span"_L1, {{"class"_L1, u"facts"_s}}, entity.description);
    if (isSpeaker)
        html.element("a"_L1, {{"class"_L1, u"facts"_s}, {"href"_L1, u'#' + speakerId(*speaker)}},
                     HtmlPage::tr("quoted"));
    html.close("th"_L1);
    html.open("td"_L1);
    html.text(namesInText(page, entity));
    writePlaces(html, page, entity.mentions);
    html.close("td"_L1);
    html.element("td"_L1, {}, isCountry ? entity.isoCode : QString());
    html.element("td"_L1, {{"class"_L1, u"number"_s}}, page.locale().toString(entity.mentions.size()));
    html.close("tr"_L1);
    html.lineBreak();
}

void writeRow(HtmlWriter &html, const QString &name, const QString &value, bool isCode = false)
{
    if (value.isEmpty())
        return;
    html.element("dt"_L1, {}, name);
    html.open("dd"_L1);
    if (isCode)
        html.element("code"_L1, {}, value);
    else
        html.text(value);
    html.close("dd"_L1);
}

QString inCodePoints(const TextRanges &ranges, const CodePointOffsets &offsets)
{
    QStringList parts;
    for (const TextRange &range : ranges) {
        const TextRange counted = offsets.toCodePoints(range);
        parts.append(u"%1-%2"_s.arg(counted.start).arg(counted.end));
    }
    return parts.isEmpty() ? QString() : parts.join(u' ');
}

QString orNull(const QString &text) { return text.isEmpty() ? QString() : text; }

void writeAnnotation(HtmlWriter &html, const HtmlPage &page, const Annotation &annotation,
                     const CodePointOffsets &offsets)
{
    const Entity *entity = annotation.entity ? page.catalogue().resolve(*annotation.entity) : nullptr;
    const Quotation quotation = annotation.quotation.value_or(Quotation{});
    QStringList tags;
    for (const TagId id : annotation.tags) {
        if (const Tag *tag = page.catalogue().find(id))
            tags.append(tag->name);
    }
    html.element("li"_L1,
                 {{"data-id"_L1, markId(annotation.id)},
                  {"data-kind"_L1, kindWord(markKindOf(annotation.kind))},
                  {"data-status"_L1, statusWord(annotation)},
                  {"data-doubtful"_L1, annotation.doubtful ? u""_s : QString()},
                  {"data-ranges"_L1, inCodePoints(annotation.ranges, offsets)},
                  {"data-cue"_L1, inCodePoints(quotation.cue, offsets)},
                  {"data-source"_L1, inCodePoints(quotation.source, offsets)},
                  {"data-type"_L1, annotation.quotation ? typeWord(quotation.type) : QString()},
                  {"data-entity"_L1, entity ? elementId('e', entity->id) : QString()},
                  {"data-name"_L1, entity ? entity->name : QString()},
                  {"data-iso"_L1, entity ? orNull(entity->isoCode) : QString()},
                  {"data-recognizer"_L1, orNull(annotation.origin.recognizer)},
                  {"data-rule"_L1, orNull(annotation.origin.rule)},
                  {"data-tags"_L1, orNull(tags.join(u'\n'))}},
                 quotedText(page.article().text(), annotation.ranges));
    html.lineBreak();
}

} // namespace

void writeSpeakers(HtmlWriter &html, const HtmlPage &page)
{
    if (page.overview().speakers.isEmpty())
        return;
    openSection(html, u"speakers"_s, HtmlPage::tr("Speakers"));
    for (const SpeakerOverview &speaker : page.overview().speakers)
        writeSpeaker(html, page, speaker);
    closeSection(html);
}

void writeTaggedPassages(HtmlWriter &html, const HtmlPage &page)
{
    if (page.tags().isEmpty())
        return;
    openSection(html, u"tags"_s, HtmlPage::tr("Tags"));
    for (const Tag &tag : page.tags()) {
        html.open("section"_L1, {{"class"_L1, "tagged passage "_L1 + tagClass(tag.id)}});
        html.open("h3"_L1);
        html.element("bdi"_L1, {}, tag.name);
        html.close("h3"_L1);
        html.open("ol"_L1, {{"class"_L1, u"quotes"_s}});
        html.lineBreak();
        for (const Annotation &annotation : page.annotations()) {
            if (!annotation.tags.contains(tag.id))
                continue;
            html.open("li"_L1);
            html.open("blockquote"_L1, {{"lang"_L1, page.language()}, {"dir"_L1, u"auto"_s}});
            html.element("p"_L1, {}, quotedText(page.article().text(), annotation.ranges));
            html.close("blockquote"_L1);
            html.open("p"_L1, {{"class"_L1, u"cite"_s}});
            writeLinkTo(html, page, annotation, false);
            html.close("p"_L1);
            html.close("li"_L1);
            html.lineBreak();
        }
        html.close("ol"_L1);
        html.close("section"_L1);
        html.lineBreak();
    }
    closeSection(html);
}

void writeEntities(HtmlWriter &html, const HtmlPage &page)
{
    const QList<EntityOverview> &entities = page.overview().entities;
    if (entities.isEmpty())
        return;
    openSection(html, u"entities"_s, HtmlPage::tr("Countries, organizations, people, places"));
    html.open("table"_L1);
    html.open("thead"_L1);
    html.open("tr"_L1);
    for (const QString &head : {HtmlPage::tr("Name"), HtmlPage::tr("In the text"), HtmlPage::tr("Code")})
        html.element("th"_L1, {{"scope"_L1, u"col"_s}}, head);
    html.element("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"number"_s}}, HtmlPage::tr("Mentions"));
    html.close("tr"_L1);
    html.close("thead"_L1);
    html.lineBreak();
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const EntityKind kind = entities.at(i).kind;
        if (i == 0 || entities.at(i - 1).kind != kind) {
            html.append(i == 0 ? "<tbody>" : "</tbody>\n<tbody>");
            html.open("tr"_L1, {{"class"_L1, u"group"_s}});
            html.element("th"_L1, {{"scope"_L1, u"rowgroup"_s}, {"colspan"_L1, u"4"_s}}, kindTitle(kind));
            html.close("tr"_L1);
            html.lineBreak();
        }
        writeEntity(html, page, entities.at(i));
    }
    html.close("tbody"_L1);
    html.close("table"_L1);
    closeSection(html);
}

void writeProvenance(HtmlWriter &html, const HtmlPage &page)
{
    const SourceDetails &source = page.article().source();
    openSection(html, u"provenance"_s, HtmlPage::tr("About this page"));
    html.open("dl"_L1);
    writeRow(html, HtmlPage::tr("Title"), page.article().title());
    writeRow(html, HtmlPage::tr("Author"), source.author);
    writeRow(html, HtmlPage::tr("Outlet"), source.outlet);
    writeRow(html, HtmlPage::tr("Published"), source.published);
    writeRow(html, HtmlPage::tr("Address"), source.address);
    writeRow(html, HtmlPage::tr("File"), source.fileName);
    writeRow(html, HtmlPage::tr("Encoding"), source.encoding);
    if (source.retrieved.isValid())
        writeRow(html, HtmlPage::tr("Read"), page.dateAndTime(source.retrieved));
    writeRow(html, HtmlPage::tr("Analyst"), page.analyst());
    writeRow(html, HtmlPage::tr("SHA-256 of the text"), QString::fromLatin1(source.textHash), true);
    writeRow(html, HtmlPage::tr("SHA-256 of the source"), QString::fromLatin1(source.sourceHash), true);
    writeRow(html, HtmlPage::tr("Made with"), QStringLiteral("Lectern " LECTERN_VERSION));
    html.close("dl"_L1);
    const bool hasProposals =
        std::ranges::contains(page.annotations(), AnnotationStatus::Proposed, &Annotation::status);
    if (hasProposals)
        html.element("p"_L1, {}, HtmlPage::tr("Marks shown as proposed have not been confirmed by a person."));
    closeSection(html);
}

void writeData(HtmlWriter &html, const HtmlPage &page)
{
    if (page.annotations().isEmpty())
        return;
    const CodePointOffsets offsets(page.article().text());
    html.open("ul"_L1, {{"id"_L1, u"annotations"_s}, {"hidden"_L1, u""_s}, {"data-unit"_L1, u"code points"_s}});
    html.lineBreak();
    for (const Annotation &annotation : page.annotations())
        writeAnnotation(html, page, annotation, offsets);
    html.close("ul"_L1);
    html.lineBreak();
}

} // namespace lectern
