// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recognition/recognitiontable.h"

#include "app/cli/terminal.h"
#include "core/export/overview.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

using Row = std::array<QString, 4>; // name, code, count, other names

QString table(const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    std::array<qsizetype, 3> widths{};
    for (const Row &row : rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text = u'\n' + title + u'\n';
    for (const Row &row : rows) {
        QString line = "  "_L1 + row[0].leftJustified(widths[0]);
        if (widths[1] > 0)
            line += "  "_L1 + row[1].leftJustified(widths[1]);
        line += "  "_L1 + row[2].rightJustified(widths[2]);
        if (!row[3].isEmpty())
            line += "  "_L1 + row[3];
        text += line + u'\n';
    }
    return text;
}

QString otherNames(const EntityOverview &entity)
{
    QStringList names;
    for (const NameCount &one : entity.names) {
        if (one.name == entity.name && one.role != MentionRole::Government)
            continue;
        const QString name = one.role == MentionRole::Government ? Cli::tr("%1 (government)").arg(one.name) : one.name;
        names.append(u"%1 %2"_s.arg(name).arg(one.count));
    }
    return names.join(u", "_s);
}

QString entityTable(const Overview &overview, EntityKind kind, const QString &title)
{
    QList<Row> rows;
    for (const EntityOverview &entity : overview.entities) {
        if (entity.kind == kind)
            rows.append({entity.name, kind == EntityKind::Country ? entity.isoCode : QString(),
                         QString::number(entity.mentions.size()), otherNames(entity)});
    }
    return table(title, rows);
}

QString nameOf(const SpeakerOverview &speaker)
{
    return speaker.name.isEmpty() ? Cli::tr("(no source named)") : speaker.name;
}

QString speakerTable(const Overview &overview)
{
    QList<Row> rows;
    for (const SpeakerOverview &speaker : overview.speakers)
        rows.append({nameOf(speaker), {}, QString::number(speaker.quotations.size()), speaker.aliases.join(u", "_s)});
    return table(Cli::tr("Speakers"), rows);
}

QString typeName(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct: return Cli::tr("direct");
    case QuotationType::Mixed: return Cli::tr("mixed");
    case QuotationType::Indirect: return Cli::tr("indirect");
    }
    Q_UNREACHABLE_RETURN({});
}

QString quotationList(const Overview &overview, const Article &article)
{
    QList<std::pair<const Annotation *, QString>> list;
    for (const SpeakerOverview &speaker : overview.speakers) {
        for (const Annotation *annotation : speaker.quotations)
            list.append({annotation, nameOf(speaker)});
    }
    std::ranges::sort(list, [](const auto &a, const auto &b) { return comesBefore(*a.first, *b.first); });
    QString text;
    for (const auto &[annotation, name] : list) {
        const Quotation quotation = annotation->quotation.value_or(Quotation{});
        QStringList head{name, quotedText(article.text(), quotation.cue), typeName(quotation.type)};
        head.removeAll(QString());
        text += "  "_L1 + head.join(u" · "_s) + "\n    "_L1;
        text += quotedText(article.text(), annotation->ranges) + u'\n';
    }
    return text.isEmpty() ? text : u'\n' + Cli::tr("Quotations") + u'\n' + text;
}

} // namespace

QString toTable(const ExportContent &content)
{
    const Overview overview = overviewOf(content.article, content.annotations, content.catalogue);
    QString text = content.article.title() + u'\n';
    text += speakerTable(overview);
    text += entityTable(overview, EntityKind::Country, Cli::tr("Countries"));
    text += entityTable(overview, EntityKind::Organization, Cli::tr("Organizations"));
    text += entityTable(overview, EntityKind::Person, Cli::tr("People"));
    text += entityTable(overview, EntityKind::Place, Cli::tr("Places"));
    text += quotationList(overview, content.article);
    return printable(text);
}

} // namespace lectern::cli
