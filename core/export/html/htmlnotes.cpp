// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlnotes.h"

#include "core/export/html/htmlwriter.h"

#include <QList>

#include <gumbo.h>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString firstText(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT)
        return QString::fromUtf8(node->v.text.text);
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    for (unsigned i = 0; i < node->v.element.children.length; ++i) {
        const QString text = firstText(static_cast<const GumboNode *>(node->v.element.children.data[i]));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// "&hellip;" to "…". An HTML parser knows the two thousand names.
QString characterOf(const QByteArray &entity)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, entity.constData(), size_t(entity.size()));
    const QString text = firstText(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return text.isEmpty() ? QString::fromUtf8(entity) : text;
}

QString plain(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    switch (type) {
    case MD_TEXT_NULLCHAR: return QString(QChar::ReplacementCharacter);
    case MD_TEXT_ENTITY: return characterOf(QByteArray(text, size));
    default: return QString::fromUtf8(text, size);
    }
}

QString valueOf(const MD_ATTRIBUTE &attribute)
{
    QString value;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        value += plain(attribute.substr_types[i], attribute.text + start, attribute.substr_offsets[i + 1] - start);
    }
    return value;
}

QLatin1StringView elementOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE: return "blockquote"_L1;
    case MD_BLOCK_UL: return "ul"_L1;
    case MD_BLOCK_OL: return "ol"_L1;
    case MD_BLOCK_LI: return "li"_L1;
    case MD_BLOCK_CODE: return "pre"_L1;
    case MD_BLOCK_P:
    case MD_BLOCK_H: return "p"_L1;
    default: return {};
    }
}

QLatin1StringView elementOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: return "em"_L1;
    case MD_SPAN_STRONG: return "strong"_L1;
    case MD_SPAN_CODE: return "code"_L1;
    case MD_SPAN_DEL: return "del"_L1;
    default: return {};
    }
}

/// What md4c calls while it reads: it writes into the page.
struct NoteWriter
{
    HtmlWriter html = {};
    QList<bool> links = {}; ///< of the open links: whether it was let pass

    static NoteWriter &of(void *self) { return *static_cast<NoteWriter *>(self); }

    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self)
    {
        HtmlWriter &html = of(self).html;
        if (type == MD_BLOCK_HR)
            html.open("hr"_L1);
        else if (const auto name = elementOf(type); type == MD_BLOCK_OL)
            html.open(name, {{"start"_L1, QString::number(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)}});
        else if (!name.isEmpty())
            html.open(name);
        if (type == MD_BLOCK_H)
            html.open("strong"_L1);
        return 0;
    }

    static int leaveBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        HtmlWriter &html = of(self).html;
        if (type == MD_BLOCK_H)
            html.close("strong"_L1);
        if (const auto name = elementOf(type); !name.isEmpty())
            html.close(name);
        return 0;
    }

    static int enterSpan(MD_SPANTYPE type, void *detail, void *self)
    {
        NoteWriter &writer = of(self);
        if (type == MD_SPAN_A) {
            const auto address = followableAddress(valueOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
            writer.links.append(address.has_value());
            if (address)
                writer.html.open("a"_L1, {{"href"_L1, *address}, {"rel"_L1, u"noreferrer"_s}});
        } else if (const auto name = elementOf(type); !name.isEmpty()) {
            writer.html.open(name);
        }
        return 0;
    }

    static int leaveSpan(MD_SPANTYPE type, void *, void *self)
    {
        NoteWriter &writer = of(self);
        if (type == MD_SPAN_A) {
            if (writer.links.takeLast())
                writer.html.close("a"_L1);
        } else if (const auto name = elementOf(type); !name.isEmpty()) {
            writer.html.close(name);
        }
        return 0;
    }

    // Lines stay as they were typed: a note is no manuscript.
    static int text(MD_TEXTTYPE type, const char *text, MD_SIZE size, void *self)
    {
        HtmlWriter &html = of(self).html;
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            html.open("br"_L1);
        else
            html.text(plain(type, text, size));
        return 0;
    }
};

} // namespace

QByteArray noteToHtml(const QString &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = NoteWriter::enterBlock;
    parser.leave_block = NoteWriter::leaveBlock;
    parser.enter_span = NoteWriter::enterSpan;
    parser.leave_span = NoteWriter::leaveSpan;
    parser.text = NoteWriter::text;
    const QByteArray source = markdown.toUtf8();
    NoteWriter writer;
    md_parse(source.constData(), MD_SIZE(source.size()), &parser, &writer);
    return writer.html.bytes();
}

} // namespace lectern
