// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quoterows.h"

#include "app/chooser/entitychoices.h"
#include "app/review/description.h"
#include "core/article/paragraphs.h"
#include "core/export/overview.h"
#include "core/export/quotationnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 240; ///< more than three lines hold

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

QString kindOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return kindName(AnnotationKind::Person);
    case EntityKind::Country: return kindName(AnnotationKind::Country);
    case EntityKind::Organization: return kindName(AnnotationKind::Organization);
    case EntityKind::Place: return kindName(AnnotationKind::Place);
    }
    Q_UNREACHABLE_RETURN({});
}

bool matches(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString haystack = folded(text);
    return std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); });
}

/// Collects the rows of each speaker.
class Collection
{
public:
    Collection(const Article &article, const Catalogue &catalogue, const QuoteFilter &filter, QuoteOrder order)
        : m_article(article),
          m_catalogue(catalogue),
          m_filter(filter),
          m_words(folded(filter.words).split(u' ', Qt::SkipEmptyParts)),
          m_order(order),
          m_paragraphs(paragraphNumbers(article))
    {
    }

    void add(const Annotation &quotation)
    {
        Speaker &speaker = speakerOf(quotation);
        for (const TextRange &range : quotation.ranges)
            speaker.words += wordCount(range.of(m_article.text()));
        ++m_list.all;
        const bool isOfSpeaker = !m_filter.speaker || *m_filter.speaker == speaker.head.speakerKey;
        if (!isOfSpeaker || !m_filter.accepts(quotation))
            return;
        QuoteRow row = rowOf(quotation, speaker.head);
        if (!matches(row.speaker + u' ' + row.quote, m_words))
            return;
        ++m_list.shown;
        (m_order == QuoteOrder::Text ? m_list.rows : speaker.rows).append(std::move(row));
    }

    QuoteList take(const QList<EntityId> &numbered)
    {
        int words = 0;
        for (const Speaker &speaker : m_speakers) {
            words += speaker.words;
            m_list.speakers.append({speaker.head.speakerKey, speaker.head.speaker});
        }
        for (Speaker &speaker : m_speakers) {
            if (speaker.rows.isEmpty())
                continue;
            QuoteRow &head = speaker.head;
            head.count = speaker.rows.size();
            head.number = head.entity ? int(numbered.indexOf(*head.entity)) + 1 : 0;
            head.facts = factsOf(speaker);
            head.share = words == 0 ? 0 : double(speaker.words) / words;
            m_list.rows.append(head);
            m_list.rows.append(speaker.rows);
        }
        return std::move(m_list);
    }

private:
    struct Speaker
    {
        QuoteRow head;
        const Annotation *first; ///< of theirs
        int words = 0;
        QList<QuoteRow> rows = {};
    };

    Speaker &speakerOf(const Annotation &quotation)
    {
        const Entity *entity = quotation.entity ? m_catalogue.resolve(*quotation.entity) : nullptr;
        const QString source = entity ? QString() : quotedText(m_article.text(), quotation.quotation->source);
        const QString key = speakerKey(entity ? std::optional(entity->id) : std::nullopt, source);
        if (const auto known = m_places.constFind(key); known != m_places.constEnd())
            return m_speakers[*known];
        QuoteRow head{.isSection = true, .speakerKey = key, .isUnnamed = !entity};
        if (entity)
            head.entity = entity->id;
        head.speaker = entity             ? entity->name
                       : source.isEmpty() ? told(QT_TRANSLATE_NOOP("lectern", "No source named"))
                                          : source;
        m_places.insert(key, m_speakers.size());
        m_speakers.append({head, &quotation});
        return m_speakers.last();
    }

    QuoteRow rowOf(const Annotation &quotation, const QuoteRow &head) const
    {
        QuoteRow row = head;
        row.isSection = false;
        row.annotation = quotation.id;
        row.namesSpeaker = m_order == QuoteOrder::Text;
        row.quote = quotedWords(m_article.text(), quotation.ranges, longestQuote);
        row.detail = detailOf(quotation);
        row.isUndecided = quotation.status == AnnotationStatus::Proposed;
        return row;
    }

    QString placeOf(qsizetype position) const
    {
        const qsizetype block = m_article.blockAt(position);
        if (block < 0)
            return {};
        if (m_paragraphs[block] > 0)
            return told(QT_TRANSLATE_NOOP("lectern", "paragraph %1")).arg(m_paragraphs[block]);
        return m_article.blocks()[block].kind == BlockKind::Headline ? told(QT_TRANSLATE_NOOP("lectern", "headline"))
                                                                     : QString();
    }

    QString detailOf(const Annotation &annotation) const
    {
        const Quotation &quotation = *annotation.quotation;
        QStringList parts{quotedWords(m_article.text(), quotation.cue, 30)};
        if (quotation.stance != QuotationStance::Neutral)
            parts << stanceName(quotation.stance);
        parts << quotationTypeName(quotation.type) << placeOf(annotation.extent().start);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString factsOf(const Speaker &speaker) const
    {
        const Quotation &first = *speaker.first->quotation;
        const Entity *entity = speaker.head.entity ? m_catalogue.find(*speaker.head.entity) : nullptr;
        const Entity *affiliation = first.affiliation ? m_catalogue.resolve(*first.affiliation) : nullptr;
        QStringList parts{entity ? kindOf(entity->kind) : gradeName(first.grade)};
        if (entity && !entity->description.isEmpty())
            parts << entity->description;
        if (affiliation && affiliation != entity)
            parts << affiliation->name;
        if (const QString place = placeOf(speaker.first->extent().start); !place.isEmpty())
            parts << told(QT_TRANSLATE_NOOP("lectern", "first in %1")).arg(place);
        return parts.join(u" · "_s);
    }

    const Article &m_article;
    const Catalogue &m_catalogue;
    const QuoteFilter &m_filter;
    QStringList m_words;
    QuoteOrder m_order;
    QList<int> m_paragraphs;
    QuoteList m_list = {};
    QList<Speaker> m_speakers = {};
    QHash<QString, qsizetype> m_places = {};
};

} // namespace

QString speakerKey(std::optional<EntityId> entity, const QString &source)
{
    return entity ? QString::number(entity->value()) : u"= "_s + source.toCaseFolded();
}

QString QuoteRow::key() const
{
    if (mark)
        return u"! %1"_s.arg(mark->start);
    return annotation ? QString::number(annotation->value()) : u"# "_s + speakerKey;
}

QString QuoteRow::text() const
{
    if (isSection && !share)
        return u"%1, %2"_s.arg(speaker, facts);
    if (isSection)
        return told(QT_TRANSLATE_NOOP("lectern", "%1, %2, %3 of all quoted words")).arg(speaker, facts, shareText());
    return (namesSpeaker ? speaker + u": "_s : QString()) + quote + u", "_s + detail;
}

QString QuoteRow::shareText() const
{
    return share ? told(QT_TRANSLATE_NOOP("lectern", "%1 %")).arg(QLocale().toString(*share * 100, 'f', 0)) : QString();
}

QuoteList quoteList(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                    const QuoteFilter &filter, QuoteOrder order, const QList<EntityId> &numbered)
{
    const bool showsRejected = filter.status == QuoteStatus::Rejected;
    Collection collection(article, catalogue, filter, order);
    for (const Annotation &annotation : annotations) {
        if (annotation.quotation && (annotation.status != AnnotationStatus::Rejected || showsRejected))
            collection.add(annotation);
    }
    return collection.take(numbered);
}

} // namespace lectern
