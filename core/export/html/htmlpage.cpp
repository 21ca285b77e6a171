// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlpage.h"

#include "core/article/paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

AnnotationSet shownOf(const AnnotationSet &annotations, const ExportOptions &options)
{
    QList<Annotation> shown;
    for (const Annotation &annotation : annotations) {
        const bool decided = annotation.status == AnnotationStatus::Accepted || annotation.origin.isAnalyst();
        if (annotation.status != AnnotationStatus::Rejected && (options.proposals || decided))
            shown.append(annotation);
    }
    return AnnotationSet(shown);
}

QString kindName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Person: return HtmlPage::tr("person");
    case AnnotationKind::Country: return HtmlPage::tr("country");
    case AnnotationKind::Organization: return HtmlPage::tr("organization");
    case AnnotationKind::Place: return HtmlPage::tr("place");
    case AnnotationKind::Quotation: return HtmlPage::tr("quotation");
    case AnnotationKind::Passage: return HtmlPage::tr("passage");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

HtmlPage::HtmlPage(const ExportContent &content, const ExportOptions &options)
    : m_content(content),
      m_annotations(shownOf(content.annotations, options)),
      m_overview(overviewOf(content.article, m_annotations, content.catalogue)),
      m_paragraphs(paragraphNumbers(content.article)),
      //: The language of this translation, as in BCP 47.
      m_locale(tr("en"))
{
    QSet<TagId> used;
    for (const Annotation &annotation : m_annotations) {
        used.unite({annotation.tags.begin(), annotation.tags.end()});
        if (options.notes && !annotation.note.trimmed().isEmpty())
            m_notes.append({&annotation, 0, annotation.extent().end});
    }
    std::ranges::stable_sort(m_notes, {}, &NumberedNote::place);
    for (int number = 0; NumberedNote & note : m_notes)
        note.number = ++number;
    std::ranges::copy_if(content.catalogue.tags(), std::back_inserter(m_tags),
                         [&](const Tag &tag) { return used.contains(tag.id); });
}

QString HtmlPage::nameOf(const Annotation &annotation) const
{
    const Entity *entity = annotation.entity ? catalogue().resolve(*annotation.entity) : nullptr;
    if (entity)
        return entity->name;
    return quotedText(article().text(), annotation.quotation ? annotation.quotation->source : annotation.ranges);
}

QString HtmlPage::explanation(const Annotation &annotation) const
{
    QStringList facts{kindName(annotation.kind)};
    if (annotation.role == MentionRole::Government)
        facts.append(tr("stands for the government"));
    facts.append(annotation.status == AnnotationStatus::Accepted ? tr("accepted") : tr("proposed"));
    if (annotation.doubtful)
        facts.append(tr("doubtful"));
    QStringList names;
    for (const TagId id : annotation.tags) {
        if (const Tag *tag = catalogue().find(id))
            names.append(u'#' + tag->name);
    }
    const QString name = annotation.kind == AnnotationKind::Passage ? names.join(u' ') : nameOf(annotation);
    const QString text = u"%1 (%2)"_s.arg(name, facts.join(u", "_s)).trimmed();
    return annotation.origin.reason.isEmpty() ? text : text + ": "_L1 + annotation.origin.reason;
}

QString HtmlPage::paragraphId(qsizetype block) const
{
    return m_paragraphs.at(block) == 0 ? QString() : u"p-%1"_s.arg(m_paragraphs.at(block));
}

QString HtmlPage::placeName(qsizetype position, bool shortly) const
{
    const qsizetype index = article().blockAt(position);
    if (index < 0)
        return tr("text");
    if (const int number = m_paragraphs.at(index); number > 0)
        return shortly ? u"¶"_s + QChar::Nbsp + m_locale.toString(number)
                       : tr("paragraph %1").arg(m_locale.toString(number));
    switch (article().blocks().at(index).kind) {
    case BlockKind::Kicker: return tr("kicker");
    case BlockKind::Headline: return tr("headline");
    case BlockKind::Standfirst: return tr("standfirst");
    case BlockKind::Byline: return tr("byline");
    case BlockKind::Dateline: return tr("dateline");
    case BlockKind::Caption: return tr("caption");
    default: return tr("section head");
    }
}

QString HtmlPage::language() const
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    const QString &language = article().source().language;
    return tag.match(language).hasMatch() ? language : QString();
}

QString HtmlPage::date(const QDateTime &time) const
{
    //: A date as QLocale::toString() understands it.
    return m_locale.toString(time.toUTC().date(), tr("d MMMM yyyy"));
}

QString HtmlPage::dateAndTime(const QDateTime &time) const
{
    return tr("%1, %2 UTC").arg(date(time), time.toUTC().toString(u"HH:mm"_s));
}

QString HtmlPage::percent(double share) const { return tr("%1 %").arg(m_locale.toString(share * 100, 'f', 0)); }

QString HtmlPage::quotationCount(qsizetype count) const
{
    return count == 1 ? tr("1 quotation") : tr("%1 quotations").arg(m_locale.toString(count));
}

QString kindWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return u"speaker"_s;
    case MarkKind::Country: return u"country"_s;
    case MarkKind::Organization: return u"organization"_s;
    case MarkKind::Person: return u"person"_s;
    case MarkKind::Place: return u"place"_s;
    case MarkKind::Quotation: return u"quotation"_s;
    case MarkKind::Passage: return u"passage"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusWord(const Annotation &annotation)
{
    switch (annotation.status) {
    case AnnotationStatus::Proposed: return u"proposed"_s;
    case AnnotationStatus::Accepted: return u"accepted"_s;
    case AnnotationStatus::Rejected: return u"rejected"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindClass(const HtmlPage &page, const Annotation &annotation, MarkKind kind)
{
    if (kind == MarkKind::Passage && !annotation.tags.isEmpty() && page.catalogue().find(annotation.tags.first()))
        return kindWord(kind) + u' ' + tagClass(annotation.tags.first());
    return kindWord(kind);
}

} // namespace lectern
