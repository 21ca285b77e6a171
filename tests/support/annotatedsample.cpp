// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/annotatedsample.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lectern::tests {

namespace {

struct Paragraph
{
    BlockKind kind;
    QString text;
    int level = 0;
    int number = 0;
};

const QList<Paragraph> &paragraphs()
{
    static const QList<Paragraph> list{
        {BlockKind::Kicker, u"Energy and trade"_s},
        {BlockKind::Headline, u"Lisbon and Rabat agree on a power cable under the strait"_s},
        {BlockKind::Standfirst, u"Two banks will share the cost. Who pays when it breaks is left for later."_s},
        {BlockKind::Byline, u"By Inês Duarte and Omar Bennis"_s},
        {BlockKind::Paragraph, u"SINES, Portugal – Portugal and Morocco will build an undersea power cable by 2031, "
                               "Energy Minister Tomás Reis said on Tuesday after a night of talks that had twice "
                               "seemed close to failing."_s},
        {BlockKind::Paragraph, u"“We needed each other’s evenings,” Reis said. “Our wind blows when their sun has "
                               "set.”"_s},
        {BlockKind::Paragraph, u"Rabat had insisted that the African Development Bank (AfDB) carry a third of the "
                               "cost; Lisbon wanted the European Investment Bank to lead. In the end both will, "
                               "according to two officials familiar with the text."_s},
        {BlockKind::Heading, u"A line older than the plan"_s, 2},
        {BlockKind::Paragraph, u"The cable “will not be a Spanish cable with a Moroccan end”, one of them said, a "
                               "reference to the line that has linked Tarifa with Fardioua since 1997 🔌."_s},
        {BlockKind::BlockQuote, u"A cable is a promise that lies on the sea floor."_s},
        {BlockKind::BlockQuote, u"Nobody walks past it, and everybody depends on it."_s},
        {BlockKind::Paragraph, u"The joint statement names three steps:"_s},
        {BlockKind::ListItem, u"a survey of the sea bed, for which Morocco pays;"_s, 1, 1},
        {BlockKind::ListItem, u"a tender in 2028, in two lots:"_s, 1, 2},
        {BlockKind::ListItem, u"the cable,"_s, 2},
        {BlockKind::ListItem, u"the converter stations;"_s, 2},
        {BlockKind::ListItem, u"first power in 2031."_s, 1, 3},
        {BlockKind::Paragraph, u"وقال وزير الطاقة المغربي إن الرباط مستعدة."_s},
        {BlockKind::Code, u"route:\n  Sines -> Larache  < 320 km & 1 GW >"_s},
        {BlockKind::Caption, u"The harbour of Sines, where the cable will land."_s},
    };
    return list;
}

/// Builds the article and finds words in it.
class Sample
{
public:
    Sample()
    {
        QString text;
        QList<Block> blocks;
        for (const Paragraph &paragraph : paragraphs()) {
            if (!text.isEmpty())
                text += paragraph.kind == BlockKind::ListItem ? u"\n"_s : u"\n\n"_s;
            blocks.append({.range = {text.size(), text.size() + paragraph.text.size()},
                           .kind = paragraph.kind,
                           .level = paragraph.level,
                           .ordered = paragraph.number > 0,
                           .number = paragraph.number,
                           .rightToLeft = paragraph.text.startsWith(u'و')});
            text += paragraph.text;
        }
        m_text = text + u'\n';
        const QList<InlineSpan> spans{
            {at(u"SINES, Portugal"_s), InlineStyle::Dateline},
            {at(u"joint statement names"_s), InlineStyle::Link, u"https://example.org/statement?a=1&b=2"_s},
            {at(u"joint statement"_s), InlineStyle::Emphasis},
            {at(u"two lots"_s), InlineStyle::Strong},
            {at(u"Tarifa with Fardioua"_s), InlineStyle::Link, u"javascript:alert(1)"_s},
        };
        m_content.article = Article(m_text, blocks, spans,
                                    {.fileName = u"cable.html"_s,
                                     .format = SourceFormat::Html,
                                     .encoding = u"UTF-8"_s,
                                     .title = u"Lisbon and Rabat agree on a power cable under the strait"_s,
                                     .author = u"Inês Duarte, Omar Bennis"_s,
                                     .outlet = u"Gazeta do Porto"_s,
                                     .published = u"2026-11-24"_s,
                                     .address = u"https://example.org/a/412"_s,
                                     .language = u"en"_s,
                                     .place = u"SINES, Portugal"_s,
                                     .sourceHash = QByteArray(64, 'a'),
                                     .retrieved = QDateTime({2026, 11, 24}, {18, 5}, QTimeZone::UTC)});
        m_content.analyst = u"M. Okafor"_s;
        addCatalogue();
        addMentions();
        addQuotations();
        addPassages();
        m_content.annotations = AnnotationSet(m_annotations);
    }

    ExportContent take() { return std::move(m_content); }

private:
    TextRange at(const QString &words, qsizetype from = 0) const
    {
        const qsizetype start = m_text.indexOf(words, from);
        Q_ASSERT(start >= 0);
        return {start, start + words.size()};
    }

    void addCatalogue()
    {
        m_content.catalogue.apply(
            {.addedEntities =
                 {{EntityId(1), EntityKind::Country, u"Portugal"_s, {{u"Lisbon"_s}}, u"PT"_s},
                  {EntityId(2), EntityKind::Country, u"Morocco"_s, {{u"Rabat"_s}}, u"MA"_s},
                  {EntityId(3), EntityKind::Person, u"Tomás Reis"_s, {{u"Reis"_s}}, u"PT"_s, u"Energy Minister"_s},
                  {EntityId(4), EntityKind::Organization, u"African Development Bank"_s, {{u"AfDB"_s}}},
                  {EntityId(5), EntityKind::Organization, u"European Investment Bank"_s},
                  {EntityId(6), EntityKind::Place, u"Sines"_s, {}, u"PT"_s},
                  {EntityId(7), EntityKind::Place, u"Tarifa"_s, {}, u"ES"_s},
                  {EntityId(8), EntityKind::Place, u"Fardioua"_s, {}, u"MA"_s},
                  {EntityId(9), EntityKind::Country, u"Spain"_s, {}, u"ES"_s}},
             .addedTags = {{TagId(1), u"framing"_s, 0xff8a4b2f, 0, u"1"_s}, {TagId(2), u"check"_s, 0xff2f7f8a, 1}}});
    }

    Annotation &add(AnnotationKind kind, const TextRanges &ranges, std::optional<qint64> entity = {},
                    AnnotationStatus status = AnnotationStatus::Accepted)
    {
        Annotation annotation{derivedAnnotationId(kind, ranges), kind, status, ranges};
        if (entity)
            annotation.entity = EntityId(*entity);
        if (status != AnnotationStatus::Accepted)
            annotation.origin.recognizer = u"names"_s;
        annotation.modified = QDateTime({2026, 11, 24}, {17, 40}, QTimeZone::UTC);
        m_annotations.append(annotation);
        return m_annotations.last();
    }

    void addMentions()
    {
        const qsizetype lead = at(u"Portugal and Morocco"_s).start;
        add(AnnotationKind::Country, {at(u"Portugal"_s, lead)}, 1);
        add(AnnotationKind::Country, {at(u"Morocco"_s, lead)}, 2);
        Annotation &proposed = add(AnnotationKind::Country, {at(u"Moroccan"_s)}, 2, AnnotationStatus::Proposed);
        proposed.origin = {u"countries"_s, u"country.demonym"_s, u"“Moroccan” is the demonym of Morocco."_s};
        Annotation &doubtful = add(AnnotationKind::Country, {at(u"Spanish"_s)}, 9, AnnotationStatus::Proposed);
        doubtful.doubtful = true;
        for (const auto &[words, entity] : {std::pair(u"Rabat had"_s, 2), {u"Lisbon wanted"_s, 1}}) {
            TextRange range = at(words);
            range.end = range.start + words.indexOf(u' ');
            add(AnnotationKind::Country, {range}, entity).role = MentionRole::Government;
        }
        add(AnnotationKind::Person, {at(u"Tomás Reis"_s)}, 3);
        add(AnnotationKind::Person, {at(u"Reis"_s, at(u"evenings"_s).end)}, 3);
        Annotation &bank = add(AnnotationKind::Organization, {at(u"African Development Bank"_s)}, 4);
        bank.note = u"Share and ceiling are not in the joint statement. Ask the *AfDB* press desk, or see "
                    "[the report](https://example.org/afdb)."_s;
        bank.tags = {TagId(2)};
        add(AnnotationKind::Organization, {at(u"AfDB"_s)}, 4);
        add(AnnotationKind::Organization, {at(u"European Investment Bank"_s)}, 5);
        add(AnnotationKind::Place, {at(u"Tarifa"_s)}, 7, AnnotationStatus::Proposed);
        add(AnnotationKind::Place, {at(u"Fardioua"_s)}, 8, AnnotationStatus::Proposed);
        add(AnnotationKind::Place, {at(u"Sines"_s, at(u"harbour"_s).end)}, 6);
        add(AnnotationKind::Country, {at(u"Rabat"_s)}, 2, AnnotationStatus::Rejected);
    }

    void addQuotations()
    {
        const auto quote = [&](const TextRanges &content, TextRange cue, TextRange source, QuotationType type,
                               SourceKind kind, std::optional<qint64> entity) -> Annotation & {
            Annotation &annotation = add(AnnotationKind::Quotation, content, entity);
            annotation.quotation = Quotation{{cue}, {source}, type, kind};
            return annotation;
        };
        const qsizetype second = at(u"“We needed"_s).start;
        quote({at(u"Portugal and Morocco will build an undersea power cable by 2031"_s)}, at(u"said"_s),
              at(u"Energy Minister Tomás Reis"_s), QuotationType::Indirect, SourceKind::Person, 3);
        Annotation &evenings =
            quote({at(u"“We needed each other’s evenings,”"_s), at(u"“Our wind blows when their sun has set.”"_s)},
                  at(u"said"_s, second), at(u"Reis"_s, second), QuotationType::Direct, SourceKind::Person, 3);
        evenings.note = u"Same phrase in his Sines speech, 3 Oct. Check whether it was\n**written for him**:\n\n- ask "
                        "the ministry\n- look at the recording"_s;
        evenings.tags = {TagId(1)};
        Annotation &both =
            quote({at(u"In the end both will"_s)}, at(u"according to"_s), at(u"two officials familiar with the text"_s),
                  QuotationType::Indirect, SourceKind::Unnamed, {});
        both.status = AnnotationStatus::Proposed;
        both.origin.recognizer = u"quotations"_s;
        quote({at(u"“will not be a Spanish cable with a Moroccan end”"_s)}, at(u"said"_s, at(u"one of them"_s).end),
              at(u"one of them"_s), QuotationType::Mixed, SourceKind::Unnamed, {});
    }

    void addPassages()
    {
        Annotation &seemed = add(AnnotationKind::Passage, {at(u"had twice seemed close to failing"_s)});
        seemed.tags = {TagId(1), TagId(2)};
        Annotation &promise = add(AnnotationKind::Passage, {at(u"promise that lies on the sea floor"_s)});
        promise.note = u"Whose line is this?"_s;
        Annotation &lots = add(AnnotationKind::Passage, {at(u"tender in 2028"_s)});
        lots.note = u"The call was first announced for **2027**."_s;
    }

    QString m_text;
    ExportContent m_content;
    QList<Annotation> m_annotations;
};

} // namespace

ExportContent annotatedSample() { return Sample().take(); }

} // namespace lectern::tests
