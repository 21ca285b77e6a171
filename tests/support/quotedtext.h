// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/quotations.h"

#include <QStringList>

#include <algorithm>

namespace lectern::test {

/// Whom a test text names, so that its quotations can be resolved without
/// recognizing names first.
struct Named
{
    QString name;
    EntityKind kind = EntityKind::Person;
    QStringList aliases = {};
    QString isoCode = {};
};

inline QList<Block> paragraphsOf(const QString &text)
{
    QList<Block> blocks;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] != u'\n')
            continue;
        if (at > start)
            blocks.append(Block{{start, at}});
        start = at + 1;
    }
    return blocks;
}

/// The text with a mention wherever a name or alias stands.
inline AnalyzedText analyzedText(const QString &text, const QList<Named> &named = {})
{
    AnalyzedText analyzed = analyze(Article(text, paragraphsOf(text), {}, {}));
    for (const Named &one : named) {
        const Entity entity{EntityId::derived(one.name.toUtf8()), one.kind, one.name, {}, one.isoCode};
        analyzed.entities.append(entity);
        for (const QString &name : QStringList{one.name} + one.aliases) {
            for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                const TextRange range{at, at + name.size()};
                const bool taken = std::ranges::any_of(
                    analyzed.mentions, [&](const Annotation &other) { return other.extent().overlaps(range); });
                if (taken)
                    continue;
                const auto kind = AnnotationKind(int(one.kind));
                Annotation mention{derivedAnnotationId(kind, {range}), kind};
                mention.ranges = {range};
                mention.entity = entity.id;
                analyzed.mentions.append(mention);
            }
        }
    }
    std::ranges::sort(analyzed.mentions, comesBefore);
    return analyzed;
}

/// The text as it is marked: content in {}, cues in <>, sources in [].
inline QString marked(const QString &text, const QList<Annotation> &quotations)
{
    struct Sign
    {
        qsizetype at;
        bool opens;
        QChar sign;
    };
    QList<Sign> signs;
    const auto mark = [&](const TextRanges &ranges, QChar open, QChar close) {
        for (const TextRange range : ranges)
            signs << Sign{range.start, true, open} << Sign{range.end, false, close};
    };
    TextRanges sources;
    for (const Annotation &quotation : quotations) {
        mark(quotation.ranges, u'{', u'}');
        mark(quotation.quotation->cue, u'<', u'>');
        for (const TextRange source : quotation.quotation->source) {
            if (!sources.contains(source))
                mark({source}, u'[', u']');
            sources.append(source);
        }
    }
    std::ranges::stable_sort(
        signs, [](const Sign &a, const Sign &b) { return a.at != b.at ? a.at > b.at : a.opens > b.opens; });
    QString result = text;
    for (const Sign &sign : signs)
        result.insert(sign.at, sign.sign);
    return result;
}

} // namespace lectern::test
