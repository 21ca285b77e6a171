// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdown/frontmatter.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
        value = value.sliced(1, value.size() - 2);
    return value.toString();
}

/// "Ann Lee" or "[Ann Lee, 'Bo Holm']".
QString listed(QStringView value)
{
    value = value.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return unquoted(value);
    QStringList items;
    for (const QStringView item : value.sliced(1, value.size() - 2).split(u','))
        items += unquoted(item);
    items.removeAll(QString());
    return items.join(u", "_s);
}

QString *fieldOf(SourceDetails &source, const QString &key)
{
    if (key == "title"_L1 || key == "headline"_L1)
        return &source.title;
    if (key == "author"_L1 || key == "authors"_L1 || key == "byline"_L1)
        return &source.author;
    if (key == "outlet"_L1 || key == "publisher"_L1 || key == "publication"_L1 || key == "site"_L1)
        return &source.outlet;
    if (key == "date"_L1 || key == "published"_L1 || key == "datepublished"_L1)
        return &source.published;
    if (key == "url"_L1 || key == "address"_L1 || key == "link"_L1 || key == "canonical"_L1 || key == "source"_L1)
        return &source.address;
    if (key == "lang"_L1 || key == "language"_L1)
        return &source.language;
    return nullptr;
}

} // namespace

FrontMatter frontMatter(QStringView text)
{
    FrontMatter matter;
    if (!text.startsWith(u"---\n"))
        return matter;
    qsizetype start = 4;
    QString *list = nullptr; // whose items may follow as lines "- item"
    while (start < text.size()) {
        const qsizetype stop = text.indexOf(u'\n', start);
        const qsizetype end = stop < 0 ? text.size() : stop;
        const QStringView line = text.sliced(start, end - start).trimmed();
        start = std::min(end + 1, text.size());
        if (line == u"---" || line == u"...") {
            matter.length = start;
            return matter;
        }
        if (line.startsWith(u"- ") && list) {
            *list += (list->isEmpty() ? u""_s : u", "_s) + unquoted(line.sliced(2));
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        list = colon > 0 ? fieldOf(matter.source, line.first(colon).trimmed().toString().toLower()) : nullptr;
        if (list)
            *list = listed(line.sliced(colon + 1));
    }
    return {}; // never closed: a rule at the head of the text, not front matter
}

} // namespace lectern
