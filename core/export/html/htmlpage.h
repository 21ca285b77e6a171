// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"
#include "core/export/html/htmlwriter.h"
#include "core/export/overview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace lectern {

/// A note and the number by which text and note name each other.
struct NumberedNote
{
    const Annotation *annotation;
    int number;
    qsizetype place; ///< where its number stands, after the marked words
};

/// What every part of an exported page needs to know: what is shown, and by
/// which ids, names and numbers the parts refer to one another.
class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)

public:
    HtmlPage(const ExportContent &content, const ExportOptions &options);

    const Article &article() const { return m_content.article; }
    const Catalogue &catalogue() const { return m_content.catalogue; }
    const QString &analyst() const { return m_content.analyst; }
    const AnnotationSet &annotations() const { return m_annotations; }
    const Overview &overview() const { return m_overview; }
    const QList<NumberedNote> &notes() const { return m_notes; } ///< in the order of the text
    const QList<Tag> &tags() const { return m_tags; }            ///< those in use, in the analyst's order

    /// The name of the entity that is meant; the marked words where none is.
    QString nameOf(const Annotation &annotation) const;
    /// "Portugal (country, proposed): “Portuguese” is the demonym of Portugal"
    QString explanation(const Annotation &annotation) const;

    QString paragraphId(qsizetype block) const; ///< null for blocks that are no paragraphs
    /// "paragraph 7", "headline"; `shortly`: "¶ 7".
    QString placeName(qsizetype position, bool shortly = false) const;

    /// Links lead only to what the text really shows: a mark whose words lie
    /// between two blocks has no element.
    void setPlaced(AnnotationId id) { m_placed.insert(id); }
    bool isPlaced(AnnotationId id) const { return m_placed.contains(id); }

    QString language() const; ///< of the article, for a lang attribute; null: not known
    QLocale locale() const { return m_locale; }
    QString date(const QDateTime &time) const;
    QString dateAndTime(const QDateTime &time) const;
    QString percent(double share) const;
    QString quotationCount(qsizetype count) const; ///< "4 quotations"

private:
    const ExportContent &m_content;
    AnnotationSet m_annotations;
    Overview m_overview;
    QList<NumberedNote> m_notes = {};
    QList<Tag> m_tags = {};
    QList<int> m_paragraphs; ///< of each block: its number, 0 for none
    QSet<AnnotationId> m_placed = {};
    QLocale m_locale;
};

// The ids of elements: one prefix for each kind of thing, the rest is the same
// in every export.
template<typename Tag>
QString elementId(char prefix, Id<Tag> id)
{
    return QChar::fromLatin1(prefix) + QLatin1Char('-') + QString::number(id.value(), 32);
}
inline QString markId(AnnotationId id) { return elementId('a', id); }
inline QString noteId(AnnotationId id) { return elementId('n', id); }
inline QString referenceId(AnnotationId id) { return elementId('r', id); }
inline QString quoteId(AnnotationId id) { return elementId('q', id); } ///< in the speakers' section
inline QString tagClass(TagId id) { return elementId('t', id); }
inline QString speakerId(const SpeakerOverview &speaker)
{
    return speaker.id ? elementId('s', *speaker.id) : elementId('s', speaker.quotations.first()->id);
}

// Words of formats, not of people: the same in every language.
QString kindWord(MarkKind kind);
QString statusWord(const Annotation &annotation);
QString kindClass(const HtmlPage &page, const Annotation &annotation, MarkKind kind);

} // namespace lectern
