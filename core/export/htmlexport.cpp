// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/htmlexport.h"

#include "core/export/html/htmlhead.h"
#include "core/export/html/htmlindex.h"
#include "core/export/html/htmlsourcing.h"
#include "core/export/html/htmlstyle.h"
#include "core/export/html/htmltext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// Nothing may be loaded or run, and of styles only this one may apply.
QString contentPolicy(const QByteArray &style)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
        QString::fromLatin1(hash));
}

void writeHead(HtmlWriter &html, const HtmlPage &page)
{
    const QByteArray style = styleSheet(page);
    html.open("head"_L1);
    html.lineBreak();
    html.open("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    html.lineBreak();
    html.open("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, contentPolicy(style)}});
    html.lineBreak();
    for (const auto &[name, content] : {std::pair(u"viewport"_s, u"width=device-width, initial-scale=1"_s),
                                        {u"color-scheme"_s, u"light dark"_s},
                                        {u"generator"_s, QStringLiteral("Lectern " LECTERN_VERSION)},
                                        {u"referrer"_s, u"no-referrer"_s}}) {
        html.open("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
        html.lineBreak();
    }
    html.element("title"_L1, {}, HtmlPage::tr("%1 – annotated").arg(page.article().title()));
    html.lineBreak();
    html.open("style"_L1);
    html.append(style);
    html.close("style"_L1);
    html.lineBreak();
    html.close("head"_L1);
    html.lineBreak();
}

} // namespace

QByteArray toHtml(const ExportContent &content, const ExportOptions &options)
{
    HtmlPage page(content, options);
    HtmlWriter html;
    html.append("<!DOCTYPE html>\n");
    html.open("html"_L1, {{"lang"_L1, page.locale().bcp47Name()}});
    html.lineBreak();
    writeHead(html, page);
    html.open("body"_L1);
    html.lineBreak();
    html.open("main"_L1);
    html.lineBreak();
    writeHeader(html, page);
    writeText(html, page, aboutHtml(page));
    writeSourcing(html, page);
    writeSpeakers(html, page);
    writeTaggedPassages(html, page);
    writeEntities(html, page);
    writeProvenance(html, page);
    writeData(html, page);
    html.close("main"_L1);
    html.lineBreak();
    html.close("body"_L1);
    html.lineBreak();
    html.close("html"_L1);
    html.lineBreak();
    return html.bytes();
}

} // namespace lectern
