// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/sourcing.h"

#include "core/export/quotationnames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

int wordsOf(const Annotation &quotation, QStringView text)
{
    int words = 0;
    for (const TextRange &range : quotation.ranges)
        words += wordCount(range.of(text));
    return words;
}

/// One figure for each value that an enum has.
template<typename Enum, size_t count>
QList<SourcingFigure> figures(SourcingGroup group, const Enum (&values)[count], QString (*nameOf)(Enum))
{
    QList<SourcingFigure> made;
    for (const Enum value : values)
        made.append({.group = group, .value = int(value), .name = nameOf(value)});
    return made;
}

void count(QList<SourcingFigure> &figures, int value, const Annotation &quotation, int words)
{
    const auto figure = std::ranges::find(figures, value, &SourcingFigure::value);
    figure->quotations.append(&quotation);
    figure->words += words;
}

bool isSilent(const SourcingFigure &figure)
{
    const bool tellsByAbsence =
        (figure.group == SourcingGroup::Grade && figure.value <= int(SourcingGrade::Anonymous)) ||
        (figure.group == SourcingGroup::Kind && figure.value <= int(SourceKind::Country));
    return figure.quotations.isEmpty() && !tellsByAbsence;
}

void finish(QList<SourcingFigure> &figures, int words)
{
    figures.removeIf(isSilent);
    for (SourcingFigure &figure : figures) {
        figure.share = words == 0 ? 0 : double(figure.words) / words;
        std::ranges::sort(figure.quotations,
                          [](const Annotation *a, const Annotation *b) { return comesBefore(*a, *b); });
    }
}

QString field(const QString &text, QChar separator)
{
    const bool mustBeQuoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n');
    return mustBeQuoted ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

Sourcing sourcingOf(const Article &article, const QList<SpeakerOverview> &speakers)
{
    Sourcing sourcing;
    sourcing.grades = figures(SourcingGroup::Grade,
                              {SourcingGrade::Named, SourcingGrade::Role, SourcingGrade::Anonymous,
                               SourcingGrade::Document, SourcingGrade::OtherMedia},
                              &gradeName);
    sourcing.kinds = figures(
        SourcingGroup::Kind,
        {SourceKind::Person, SourceKind::Organization, SourceKind::Country, SourceKind::Unnamed, SourceKind::Other},
        &sourceKindName);
    sourcing.types =
        figures(SourcingGroup::Type, {QuotationType::Direct, QuotationType::Mixed, QuotationType::Indirect},
                &quotationTypeName);
    for (const SpeakerOverview &speaker : speakers) {
        SourcingFigure figure{.group = SourcingGroup::Speaker, .value = int(speaker.kind), .name = speaker.name};
        figure.entity = speaker.id;
        figure.words = speaker.words;
        figure.quotations = speaker.quotations;
        for (const Annotation *annotation : speaker.quotations) {
            const Quotation &quotation = *annotation->quotation;
            const int words = wordsOf(*annotation, article.text());
            count(sourcing.grades, int(quotation.grade), *annotation, words);
            count(sourcing.kinds, int(quotation.sourceKind), *annotation, words);
            count(sourcing.types, int(quotation.type), *annotation, words);
        }
        sourcing.quotations += speaker.quotations.size();
        sourcing.words += speaker.words;
        sourcing.speakers.append(figure);
    }
    for (QList<SourcingFigure> *group : {&sourcing.grades, &sourcing.kinds, &sourcing.types, &sourcing.speakers})
        finish(*group, sourcing.words);
    return sourcing;
}

QString sourcingTable(const Sourcing &sourcing, QChar separator)
{
    QStringList lines{
        QStringList{told(QT_TRANSLATE_NOOP("lectern", "Group")), told(QT_TRANSLATE_NOOP("lectern", "Name")),
                    told(QT_TRANSLATE_NOOP("lectern", "Quotations")), told(QT_TRANSLATE_NOOP("lectern", "Words")),
                    told(QT_TRANSLATE_NOOP("lectern", "Share of words"))}
            .join(separator)};
    for (const QList<SourcingFigure> *group :
         {&sourcing.grades, &sourcing.kinds, &sourcing.types, &sourcing.speakers}) {
        for (const SourcingFigure &figure : *group) {
            const QString name =
                figure.name.isEmpty() ? told(QT_TRANSLATE_NOOP("lectern", "no source named")) : figure.name;
            lines.append(QStringList{field(groupName(figure.group), separator), field(name, separator),
                                     QString::number(figure.quotations.size()), QString::number(figure.words),
                                     QString::number(figure.share, 'f', 4)}
                             .join(separator));
        }
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QString groupName(SourcingGroup group)
{
    switch (group) {
    case SourcingGroup::Grade: return told(QT_TRANSLATE_NOOP("lectern", "Named and unnamed"));
    case SourcingGroup::Kind: return told(QT_TRANSLATE_NOOP("lectern", "Who speaks"));
    case SourcingGroup::Type: return told(QT_TRANSLATE_NOOP("lectern", "How they are quoted"));
    case SourcingGroup::Speaker: return told(QT_TRANSLATE_NOOP("lectern", "Speakers"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
