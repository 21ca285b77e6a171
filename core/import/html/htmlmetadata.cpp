// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/htmlmetadata.h"

#include "core/import/html/htmltree.h"
#include "core/import/html/pageblock.h"
#include "core/import/opening.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Some pages hold HTML in their JSON strings.
QString plain(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text.trimmed();
    QString html = text;
    if (!html.contains(u'<')) // only entities: its lines are paragraphs
        html.replace(u'\n', "<br>"_L1);
    QStringList lines;
    for (const PageBlock &block : pageBlocks(HtmlTree(html.toUtf8())))
        lines += block.text;
    return lines.join(u'\n');
}

/// What the objects of a page that others refer to are called, by their "@id".
using Names = QHash<QString, QJsonValue>;

QString stringOf(const QJsonValue &value, const Names &names = {})
{
    if (value.isString())
        return plain(value.toString());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return stringOf(object.contains("name"_L1) ? object["name"_L1] : names.value(object["@id"_L1].toString()));
    }
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (!each.isArray())
            parts += stringOf(each, names);
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

bool isArticleType(const QJsonValue &type)
{
    const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
    return name.endsWith("Article"_L1) || name.endsWith("BlogPosting"_L1) || name == "Report"_L1 ||
           name == "Review"_L1 || name == "ClaimReview"_L1 || name == "LiveBlogPosting"_L1;
}

/// The JSON of schema.org, as lenient with line breaks in strings as pages are.
QJsonDocument jsonOf(QString text)
{
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
        document = QJsonDocument::fromJson(text.toUtf8());
    }
    return document;
}

void take(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.trimmed();
}

void takeArticle(HtmlMetadata &data, const QJsonObject &object, const Names &names)
{
    take(data.title, stringOf(object["headline"_L1]));
    take(data.author, stringOf(object["author"_L1], names));
    take(data.outlet, stringOf(object["publisher"_L1], names));
    take(data.published, stringOf(object["datePublished"_L1]));
    take(data.language, stringOf(object["inLanguage"_L1]));
    const QString body = stringOf(object["articleBody"_L1]);
    if (body.size() > data.body.size())
        data.body = body;
}

void takeJson(HtmlMetadata &data, const QJsonDocument &document)
{
    Names names;
    std::vector<QJsonObject> articles;
    std::vector<QJsonValue> values;
    if (document.isArray())
        values.push_back(document.array());
    else
        values.push_back(document.object());
    for (size_t i = 0; i < values.size() && i < 1000; ++i) { // grows while it is walked
        if (values[i].isArray()) {
            const QJsonArray array = values[i].toArray();
            values.insert(values.end(), array.begin(), array.end());
            continue;
        }
        const QJsonObject object = values[i].toObject();
        if (object["name"_L1].isString())
            names.insert(object["@id"_L1].toString(), object["name"_L1]);
        if (isArticleType(object["@type"_L1]))
            articles.push_back(object);
        for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
            if (object[key].isArray() || object[key].isObject())
                values.push_back(object[key]);
        }
    }
    for (const QJsonObject &article : articles)
        takeArticle(data, article, names);
}

/// The content of meta elements by their name, property or itemprop; the first wins.
QHash<QString, QString> metaContents(const HtmlTree &tree)
{
    QHash<QString, QString> contents;
    for (int node = 0; node < tree.size(); ++node) {
        if (!tree.is(node, GUMBO_TAG_META))
            continue;
        const QString content = tree.attribute(node, "content").simplified();
        for (const char *key : {"property", "name", "itemprop"}) {
            const QString name = tree.attribute(node, key).toLower();
            if (!name.isEmpty() && !content.isEmpty() && !contents.contains(name))
                contents.insert(name, content);
        }
    }
    return contents;
}

QString firstOf(const QHash<QString, QString> &contents, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const auto found = contents.constFind(name); found != contents.cend())
            return *found;
    }
    return {};
}

QString isoDate(const QString &text)
{
    QString trimmed = text.trimmed();
    const QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODate);
    if (moment.isValid() && moment.date().year() > 1000) // templates leave the year 1 where there is no date
        return trimmed.replace(u' ', u'T');
    const QDate day = QDate::fromString(trimmed.first(std::min<qsizetype>(trimmed.size(), 10)), Qt::ISODate);
    return day.isValid() && day.year() > 1000 ? day.toString(Qt::ISODate) : QString();
}

void takeFromElements(HtmlMetadata &data, const HtmlTree &tree)
{
    for (int node = 0; node < tree.size(); ++node) {
        const GumboTag tag = tree.tag(node);
        if (tag == GUMBO_TAG_HTML) {
            take(data.language, tree.attribute(node, "lang"));
            const QString direction = tree.attribute(node, "dir").trimmed().toLower();
            data.direction = direction == "rtl"_L1   ? Qt::RightToLeft
                             : direction == "ltr"_L1 ? Qt::LeftToRight
                                                     : Qt::LayoutDirectionAuto;
        } else if (tag == GUMBO_TAG_TITLE && tree.at(node).source->v.element.tag_namespace == GUMBO_NAMESPACE_HTML) {
            take(data.pageTitle, tree.textBelow(node));
        } else if (tag == GUMBO_TAG_LINK && tree.attribute(node, "rel").toLower() == "canonical"_L1) {
            take(data.address, tree.attribute(node, "href"));
        } else if (tag == GUMBO_TAG_TIME && data.published.isEmpty()) {
            const bool isDate =
                tree.attribute(node, "itemprop") == "datePublished"_L1 || tree.hasAttribute(node, "pubdate");
            take(data.published, isDate ? isoDate(tree.attribute(node, "datetime")) : QString());
        } else if (tag == GUMBO_TAG_SCRIPT && tree.attribute(node, "type").toLower().contains("ld+json"_L1)) {
            takeJson(data, jsonOf(tree.rawTextBelow(node)));
        }
    }
}

} // namespace

HtmlMetadata htmlMetadata(const HtmlTree &tree)
{
    HtmlMetadata data;
    takeFromElements(data, tree);
    const auto contents = metaContents(tree);
    data.published = isoDate(data.published);
    take(data.title, firstOf(contents, {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "headline"_L1}));
    take(data.description, firstOf(contents, {"description"_L1, "og:description"_L1, "twitter:description"_L1}));
    const QString author =
        firstOf(contents, {"author"_L1, "article:author"_L1, "dc.creator"_L1, "byl"_L1, "parsely-author"_L1});
    if (!author.contains("://"_L1))
        take(data.author, author);
    data.author = bylineAuthor(data.author).value_or(data.author);
    take(data.outlet, firstOf(contents, {"og:site_name"_L1, "application-name"_L1, "publisher"_L1}));
    take(data.published,
         isoDate(firstOf(contents, {"article:published_time"_L1, "datepublished"_L1, "date"_L1, "pubdate"_L1,
                                    "dc.date"_L1, "dc.date.issued"_L1, "parsely-pub-date"_L1})));
    take(data.address, firstOf(contents, {"og:url"_L1}));
    if (!QUrl(data.address).isValid() || QUrl(data.address).isRelative())
        data.address.clear();
    take(data.language, firstOf(contents, {"og:locale"_L1, "content-language"_L1}));
    data.language = data.language.section(u',', 0, 0).trimmed().replace(u'_', u'-');
    return data;
}

} // namespace lectern
