// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/boilerplate.h"

#include "core/import/html/htmltree.h"

#include <QRegularExpression>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Names of elements are cut into words before they are looked at: "relatedLinks
/// sidebar__item" becomes " related links sidebar item ".
QString wordsOf(const QString &names)
{
    QString words(u" "_s);
    bool wasLower = false;
    for (const QChar unit : names) {
        if (!unit.isLetterOrNumber()) {
            if (!words.endsWith(u' '))
                words += u' ';
        } else {
            if (unit.isUpper() && wasLower)
                words += u' ';
            words += unit.toLower();
        }
        wasLower = unit.isLower();
    }
    return words + u' ';
}

QRegularExpression words(const QString &alternatives) { return QRegularExpression(u" (?:"_s + alternatives + u") "_s); }

const QRegularExpression &bodyNames()
{
    static const QRegularExpression pattern =
        words(u"(?:article|story|post|entry|news|blog|page|main|node) ?(?:body|content|text|copy|main content|body "
              u"content)|articlebody|"
              u"body copy|bodytext|body text|field name body|post entry|content body|rich ?text|td post content"_s);
    return pattern;
}

const QRegularExpression &foreignNames()
{
    static const QRegularExpression pattern =
        words(u"comments?|comment "
              u"list|disqus|livefyre|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|newsletters?|outbrain|"
              u"taboola|popular|trending|most read|most viewed|cookies?|gdpr|consent|modal|popup|overlay|jp "
              u"relatedposts|yarpp|"
              u"read next|see also|up next|more (?:from|stories|news)|next post|prev post|post navigation|next ?prev|"
              u"rollover|popover|hover ?card|author bio|author box|about author|about the author"_s);
    return pattern;
}

const QRegularExpression &boilerplateNames()
{
    static const QRegularExpression pattern =
        words(u"share|shares|sharing|sharebar|sharetools|social|sociable|addthis|addtoany|sharedaddy|subscribe|"
              u"subscription|sign ?up|"
              u"promo|promos|promoted|promotion|ad|ads|advert|adverts|advertisement|advertising|sponsor(?:ed)?|sidebar|"
              u"side bar|rail|"
              u"breadcrumbs?|nav|navbar|navigation|menu|submenu|footer|foot|masthead|read more|readmore|tags?|tag "
              u"?list|taglinks|topics?|"
              u"keywords|categories|author info|author "
              u"description|bio|biography|tooltip|toolbar|tools|pagination|pager|ratings?|"
              u"print only|print|sr only|visually hidden|visuallyhidden|screen reader text|hidden|hide|skip|login|log "
              u"in|register|search|"
              u"poll|quiz|survey|donate|donation|widget|dropdown|teasers?|copyright|disclaimer|feedback|cta|call to "
              u"action|upsell|"
              u"paywall message|store locator|product ?list|video player|playlist|slideshow "
              u"controls|carousel|gallery|flyout|notice|alert|"
              u"attribution|site header|page header|header nav"_s);
    return pattern;
}

const QRegularExpression &captionNames()
{
    static const QRegularExpression pattern = words(
        u"captions?|caption text|figcaption|image credit|photo credit|credit|credits|media info|wp caption text|photo ?caption|image ?caption|imgcaption|cutline"_s);
    return pattern;
}

const QRegularExpression &bylineNames()
{
    static const QRegularExpression pattern = words(
        u"byline|by line|author|authors|author name|dateline|date line|timestamp|time stamp|pub date|pubdate|publish "
        u"date|published|"
        u"post meta|entry meta|article meta|posted on|post date|date|datetime|dek|reading time|time|meta|story meta|updated"_s);
    return pattern;
}

} // namespace

Role roleOf(const HtmlTree &tree, int node)
{
    switch (tree.tag(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_MENU: return Role::Boilerplate;
    case GUMBO_TAG_FIGCAPTION: return Role::Caption;
    case GUMBO_TAG_LAST:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY: return Role::Unknown;
    default: break;
    }
    const QString role = tree.attribute(node, "role").toLower();
    static const QStringList outside{u"navigation"_s, u"banner"_s,  u"complementary"_s, u"contentinfo"_s,
                                     u"search"_s,     u"menu"_s,    u"menubar"_s,       u"dialog"_s,
                                     u"alert"_s,      u"toolbar"_s, u"tablist"_s};
    if (outside.contains(role) || tree.attribute(node, "aria-hidden") == "true"_L1)
        return Role::Boilerplate;
    const QString property = tree.attribute(node, "itemprop").toLower();
    if (property == "articlebody"_L1)
        return Role::Body;
    if (property == "author"_L1 || property == "datepublished"_L1)
        return Role::Byline;
    const QString id = tree.attribute(node, "id");
    const QString classes = tree.attribute(node, "class");
    if (id.isEmpty() && classes.isEmpty())
        return Role::Unknown;
    const QString names = wordsOf(id + u' ' + classes);
    if (foreignNames().match(names).hasMatch())
        return Role::Foreign;
    // Blogs list an article's tags and categories among the classes of its element.
    if (tree.is(node, GUMBO_TAG_ARTICLE) || tree.is(node, GUMBO_TAG_MAIN))
        return Role::Unknown;
    if (boilerplateNames().match(names).hasMatch())
        return Role::Boilerplate;
    if (bodyNames().match(names).hasMatch())
        return Role::Body;
    if (captionNames().match(names).hasMatch())
        return Role::Caption;
    if (bylineNames().match(names).hasMatch())
        return Role::Byline;
    return Role::Unknown;
}

bool isStockPhrase(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^\W*(?:advert(?:isement)?|this slideshow requires javascript|sponsored|story continues below.*|continue reading.*|read (?:more|also|next)\b.*|see also\b.*|related(?: (?:articles?|stories|posts?|links?|content|coverage|topics|video))?\b.{0,3}|)"
        uR"(more (?:from|on|in|stories|news)\b.*|share (?:this|on|via|with)\b.*|sign up (?:for|to|here|now)\b.*|subscribe (?:to|now|here|today)\b.*|follow (?:us|me|him|her|them)?\b.*(?:twitter|facebook|instagram)\b.*|)"
        uR"(click here\b.*|(?:view |show |load |leave a |post a |add a )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|tags?:.*|filed under\b.*|categor(?:y|ies):.*|posted in\b.*|(?:photo|image|picture|credit|source)s?(?: by| credit)?\s?:.*|)"
        uR"(copyright\b.*|©.*|\(c\) .*|all rights reserved\b.*|print(?: this)?(?: page)?|e-?mail(?: this)?|you (?:may|might) also (?:like|be interested)\b.*|recommended(?: for you)?|most (?:read|popular|viewed)\b.*|trending(?: now)?|)"
        uR"(watch(?: now| the video)?:.*|listen:.*|download (?:the|our) app\b.*|loading\W*|close|next|previous|back to top|)"
        uR"(have a (?:tip|story)\b.*|published (?:on|at|in)?\b.*\d.*|(?:last )?updated(?: on| at)?\b.*\d.*|text size|<img\b.*|\[/?\w+[^\]]*=.*\].*)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 200 && pattern.match(text.toString()).hasMatch();
}

bool opensOtherArticles(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^\W*(?:more\b.{0,40}\b(?:stories|news|coverage|articles|reading|posts|videos|from .*)|more|related\b.{0,40}|read (?:more|also|next)|see also|)"
        uR"(further reading|you (?:may|might) (?:also )?.{0,25}|recommended.{0,20}|don.t miss.{0,20}|most (?:read|popular)|trending|popular .{0,20}|(?:latest|recent) .{0,20}|)"
        uR"(up next|what to read next|leia (?:mais|também)|você pode gostar.*|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lee también|te puede interesar|leggi anche|читайте также|lees ook)\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 80 && pattern.match(text.toString()).hasMatch();
}

} // namespace lectern
