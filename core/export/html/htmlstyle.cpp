// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlstyle.h"

#include "core/style/themes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QByteArray property(const QString &name, const QColor &color)
{
    return "--" + name.toUtf8() + ":" + color.name().toUtf8() + ";";
}

QByteArray colorsOf(const HtmlPage &page, const MarkPalette &palette)
{
    QByteArray css = property(u"paper"_s, palette.paper) + property(u"ink"_s, palette.ink) +
                     property(u"muted"_s, palette.muted) + property(u"rule"_s, palette.rule) +
                     property(u"accent"_s, palette.marks.value(MarkKind::Person).lane);
    const auto add = [&](const QString &name, const MarkColors &colors) {
        css += property(name, colors.lane) + property(name + "-tint"_L1, colors.tint);
    };
    for (const MarkKind kind : markKindList)
        add(kindWord(kind), palette.marks.value(kind));
    for (const Tag &tag : page.tags())
        add(tagClass(tag.id), palette.colorsFor(QColor(tag.color)));
    return css;
}

QByteArray classFor(const QString &name)
{
    const QByteArray word = name.toUtf8();
    return "." + word + "{--lane:var(--" + word + ");--tint:var(--" + word + "-tint)}\n";
}

// For the head of printed pages. Escaped whole, so that no title can leave the string.
QByteArray cssString(const QString &text)
{
    QByteArray css;
    for (const char32_t c : text.simplified().toUcs4())
        css += '\\' + QByteArray::number(uint(c), 16) + ' ';
    return '"' + css + '"';
}

} // namespace

QByteArray styleSheet(const HtmlPage &page)
{
    QByteArray css = "\n:root{" + colorsOf(page, lightPalette()) + "}\n";
    css += "@media screen and (prefers-color-scheme:dark){:root{" + colorsOf(page, darkPalette()) + "}}\n";
    for (const MarkKind kind : markKindList)
        css += classFor(kindWord(kind));
    for (const Tag &tag : page.tags())
        css += classFor(tagClass(tag.id));
    css += "@page{@top-left{content:" + cssString(page.article().title()) + "}}\n";
    QFile rules(u":/export/article.css"_s);
    const bool isThere = rules.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return css + rules.readAll();
}

} // namespace lectern
