// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"

#include <QDir>

namespace lectern::tests {

/// An article with its marks, read from marked text. A line is a block; its
/// first letter is the kind: K H S B D h p q l n c x as in BlockKind, from kicker
/// to code. "[c+Portugal]" is a mark: c country, o organization, p person, l
/// place, t passage; "+" accepted, "?" doubtful. "[q=Name|words]" is a quotation.
/// Marks may nest. "{note}" behind a mark is its note.
class Sample
{
public:
    explicit Sample(const QString &marked)
    {
        const QString lines = marked.trimmed();
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            addBlock(line);
        article = Article(m_text, m_blocks, m_spans, {.title = {}, .language = QStringLiteral("en")});
        annotations = AnnotationSet(m_annotations);
    }

    Article article;
    AnnotationSet annotations;
    Catalogue catalogue;

private:
    struct Open
    {
        qsizetype start;
        Annotation annotation;
    };

    static BlockKind blockKind(QChar letter)
    {
        return BlockKind(QStringLiteral("KHSBDhpqlcx").indexOf(letter == u'n' ? QChar(u'l') : letter));
    }

    void addBlock(const QString &line)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        Block block{{m_text.size(), 0}, blockKind(line[0]), line[0] == u'h' ? 2 : 1};
        block.ordered = line[0] == u'n';
        m_number = block.ordered ? m_number + 1 : 0;
        block.number = m_number;
        for (qsizetype i = 2; i < line.size(); ++i)
            i = read(line, i);
        block.range.end = m_text.size();
        block.rightToLeft = block.range.of(m_text).isRightToLeft();
        m_blocks.append(block);
    }

    qsizetype read(const QString &line, qsizetype i)
    {
        if (line[i] == u'[') {
            return open(line, i);
        }
        if (line[i] == u']' && !m_open.empty()) {
            Open last = m_open.back();
            m_open.pop_back();
            last.annotation.ranges = {{last.start, m_text.size()}};
            m_annotations.append(last.annotation);
        } else if (line[i] == u'{') {
            const qsizetype end = line.indexOf(u'}', i);
            m_annotations.last().note = line.sliced(i + 1, end - i - 1);
            return end;
        } else if (line[i] == u'^') { // a link, to the next "^"
            const qsizetype end = line.indexOf(u'^', i + 1);
            m_spans.append({{m_text.size(), m_text.size() + end - i - 1},
                            InlineStyle::Link,
                            QStringLiteral("https://example.org/")});
            m_text += line.sliced(i + 1, end - i - 1);
            return end;
        } else if (line[i] == u'~') { // a dateline
            const qsizetype end = line.indexOf(u'~', i + 1);
            m_spans.append({{m_text.size(), m_text.size() + end - i - 1}, InlineStyle::Dateline, {}});
            m_text += line.sliced(i + 1, end - i - 1);
            return end;
        } else {
            m_text += line[i] == u'¶' ? QChar(u'\n') : line[i];
        }
        return i;
    }

    qsizetype open(const QString &line, qsizetype i)
    {
        Annotation annotation{AnnotationId(m_annotations.size() + qsizetype(m_open.size()) * 1000 + 1)};
        const QChar kind = line[i + 1];
        annotation.kind = AnnotationKind(QStringLiteral("pcolqt").indexOf(kind));
        qsizetype at = i + 2;
        if (line[at] == u'+' || line[at] == u'?') {
            annotation.status = line[at] == u'+' ? AnnotationStatus::Accepted : AnnotationStatus::Proposed;
            annotation.doubtful = line[at] == u'?';
            ++at;
        }
        if (line[at] == u'=') {
            const qsizetype bar = line.indexOf(u'|', at);
            if (bar > at + 1)
                annotation.entity = entity(line.sliced(at + 1, bar - at - 1));
            at = bar + 1;
        } else if (line[at] == u' ')
            ++at;
        if (annotation.kind == AnnotationKind::Quotation)
            annotation.quotation = Quotation{};
        m_open.push_back({m_text.size(), annotation});
        return at - 1;
    }

    EntityId entity(const QString &name)
    {
        const EntityId id = EntityId::derived(name.toUtf8());
        if (!catalogue.find(id))
            catalogue.apply({.addedEntities = {Entity{id, EntityKind::Person, name}}});
        return id;
    }

    QString m_text;
    QList<Block> m_blocks;
    QList<InlineSpan> m_spans;
    QList<Annotation> m_annotations;
    std::vector<Open> m_open;
    int m_number = 0;
};

/// Every kind of block and mark.
inline QString sampleText()
{
    return QStringLiteral(
        "K FISHERIES\n"
        "H Island council weighs the price of a quieter sea\n"
        "S Three governments want fewer trawlers off the shelf. The harbours that live from them were not at the "
        "table.\n"
        "B By Maren Oduya and Piet Vos · 24 November 2026, 18:40\n"
        "p ~TORSHAVN, Nov 24 —~ [c+Norway] and [c+Iceland] will cut their quota for mackerel by a third next year, "
        "[p+=Runa Dahl|Fisheries Minister Runa Dahl] said on Tuesday, after talks that had failed twice since the "
        "spring and were saved only by a ^joint letter^ from the ports.\n"
        "p [q+=Runa Dahl|“Nobody at this table believes the sea is endless,”]{Same words as in her speech of 3 "
        "October. "
        "Check **who wrote** them.} [p=Runa Dahl|Dahl] said. [q+=Runa Dahl|“We believed it long enough.”]\n"
        "p [c Reykjavik] had asked that [o+the North-East Atlantic Fisheries Commission]{Share and ceiling are not in "
        "the joint statement. Ask the press office.} carry the cost of the patrols; [c Oslo] wanted the [o+European "
        "Union] to pay. In the end both will, according to [p two officials familiar with the text], one of whom "
        "called the sum [t “bearable, if nobody counts twice”].\n"
        "h What the harbours say\n"
        "p [q=|The agreement “will not save a single cod”], [p? one skipper] said in [l+Tvoroyri], and pointed to the "
        "empty quay at which [o? Blue Line] had moored until 2019. [t The [c British] fleet, [t he [o+Marine "
        "Directorate [l of [c? Scotland]]] added]], fishes on.\n"
        "q The question is not whether the fish come back. It is whether [t anybody is left to land them].\n"
        "l Quotas fall by 32 percent for mackerel and by 11 percent for blue whiting, counted from the mean of the "
        "last three seasons.\n"
        "l Patrols are shared.\n"
        "n A first report is due in March.\n"
        "n A second one follows in autumn, when the [o Commission] meets in [l London].\n"
        "c A trawler in the sound, seen from the eastern pier. Photograph: M. Oduya\n"
        "x quota 2026  612 000 t¶quota 2027  408 000 t\n"
        "p [p+=Leo Marchetti|Leo Marchetti], who led the [c+Italian] observers, called the agreement a first step and "
        "asked for the minutes. 🐟 The cafe\u0301 by the quay was closed.\n");
}

inline QString rightToLeftText()
{
    return QStringLiteral(
        "K اقتصاد\n"
        "H الميناء الصغير ينتظر سفن القمح\n"
        "S ثلاث حكومات تريد فتح الممر، والتجار لا يصدقون أحداً.\n"
        "B بقلم سلمى الحداد · 24 نوفمبر 2026\n"
        "p قالت وزيرة النقل [p+=ليلى منصور|ليلى منصور] في [l+الرباط] إن 41 سفينة عبرت الممر منذ بداية نوفمبر، وإن "
        "[c+المغرب] و[c البرتغال] سيدفعان 120 مليون يورو.\n"
        "p [q+=ليلى منصور|«لا أحد هنا يظن أن البحر بلا نهاية»]{تحقق من الترجمة} قالت [p منصور]. وأضافت أن "
        "[o+البنك الأفريقي للتنمية] (AfDB) وافق على القرض في 2024.\n"
        "q السؤال ليس متى تعود السفن، بل [t من سيبقى] لاستقبالها.\n"
        "l تنخفض الحصص بنسبة 32 في المئة.\n"
        "p وقال أحد التجار: لن نبيع قبل الربيع. שלום לכולם, 17 ספינות.\n");
}

} // namespace lectern::tests
