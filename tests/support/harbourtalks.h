// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <algorithm>

namespace lectern::tests {

using namespace Qt::StringLiterals;

/// A small article as recognition leaves it: two countries, a person, an
/// organization, a place, two quotations of which one has an unnamed source.
class HarbourTalks
{
public:
    static constexpr EntityId norland{1};
    static constexpr EntityId westmark{2};
    static constexpr EntityId lee{3};
    static constexpr EntityId ferryUnion{4};

    HarbourTalks()
    {
        add(AnnotationKind::Country, u"Norland"_s, norland);
        add(AnnotationKind::Country, u"Westmark"_s, westmark);
        add(AnnotationKind::Place, u"Port Amber"_s, {});
        add(AnnotationKind::Person, u"Ann Lee"_s, lee);
        add(AnnotationKind::Person, u"Lee, the"_s, lee, 3);
        add(AnnotationKind::Country, u"Norlandic"_s, norland);
        add(AnnotationKind::Organization, u"Ferry Union"_s, ferryUnion);
        addQuotation(u"“We will sign in May,”"_s, u"Ann Lee"_s, u"said"_s, lee);
        addQuotation(u"“No deal,”"_s, u"a union official"_s, u"said."_s, {});
        std::ranges::sort(m_annotations, comesBefore);
    }

    QString text() const
    {
        return u"Harbour talks resume\n"
               "Norland and Westmark met in Port Amber on Monday. “We will sign in May,” Ann Lee said. "
               "Lee, the Norlandic minister, left early.\n"
               "The Ferry Union objected. “No deal,” a union official said."_s;
    }

    Article article() const
    {
        QList<Block> blocks;
        qsizetype start = 0;
        const QString all = text();
        for (const QString &line : all.split(u'\n')) {
            blocks.append(
                {{start, start + line.size()}, blocks.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph});
            start += line.size() + 1;
        }
        SourceDetails source;
        source.language = u"en"_s;
        return Article(all, blocks, {}, source);
    }

    QList<Entity> entities() const
    {
        Entity minister{lee, EntityKind::Person, u"Ann Lee"_s, {{u"Lee"_s, {}}}};
        minister.description = u"Harbour Minister"_s;
        return {{norland, EntityKind::Country, u"Norland"_s, {}, u"NL"_s},
                {westmark, EntityKind::Country, u"Westmark"_s, {}, u"WM"_s},
                minister,
                {ferryUnion, EntityKind::Organization, u"Ferry Union"_s, {}}};
    }

    Catalogue catalogue() const
    {
        Catalogue catalogue;
        catalogue.apply(catalogue.missing(entities()));
        return catalogue;
    }

    const QList<Annotation> &annotations() const { return m_annotations; }
    StoredArticle stored() const { return {ArticleId(1), article(), AnnotationSet(m_annotations), true, {}}; }

    TextRange rangeOf(const QString &words) const
    {
        const qsizetype at = text().indexOf(words);
        return {at, at + words.size()};
    }

    /// The annotation whose first range is these words.
    const Annotation &marked(const QString &words) const
    {
        return *std::ranges::find_if(m_annotations,
                                     [&](const Annotation &one) { return one.ranges.first().of(text()) == words; });
    }

private:
    void add(AnnotationKind kind, const QString &words, std::optional<EntityId> entity, qsizetype length = 0)
    {
        TextRange range = rangeOf(words);
        if (length > 0)
            range.end = range.start + length;
        Annotation annotation{derivedAnnotationId(kind, {range})};
        annotation.kind = kind;
        annotation.ranges = {range};
        annotation.entity = entity;
        annotation.origin = {u"names"_s, u"name.list"_s, u"a known name"_s};
        m_annotations.append(annotation);
    }

    void addQuotation(const QString &words, const QString &source, const QString &cue, std::optional<EntityId> speaker)
    {
        add(AnnotationKind::Quotation, words, speaker);
        Quotation quotation;
        quotation.source = {rangeOf(source)};
        const qsizetype cueStart = text().indexOf(cue, quotation.source.first().end);
        quotation.cue = {{cueStart, cueStart + 4}};
        quotation.sourceKind = speaker ? SourceKind::Person : SourceKind::Unnamed;
        m_annotations.last().quotation = quotation;
    }

    QList<Annotation> m_annotations = {};
};

} // namespace lectern::tests
