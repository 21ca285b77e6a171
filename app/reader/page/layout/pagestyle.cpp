// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagestyle.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qreal bodySize = 18;
constexpr qreal bodyLine = 29.0 / 18;
constexpr size_t lesserHeading = 11;

// Scripts that the first family lacks fall through the list in this order; a
// single family would leave Arabic to an ill-fitting sans.
QStringList serifFamilies()
{
    return {u"Charis SIL"_s,        u"Gentium Book Plus"_s,
            u"Noto Serif"_s,        u"Noto Naskh Arabic"_s,
            u"Noto Serif Hebrew"_s, u"Noto Serif CJK SC"_s,
            u"Noto Color Emoji"_s,  u"DejaVu Serif"_s,
            u"Times New Roman"_s,   u"serif"_s};
}

QStringList sansFamilies()
{
    return {
        u"Inter"_s,       u"Noto Sans"_s,        u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Hebrew"_s,
        u"DejaVu Sans"_s, u"Noto Color Emoji"_s, u"sans-serif"_s};
}

QStringList monospaceFamilies()
{
    return {u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s};
}

QFont fontOf(const QStringList &families, qreal pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

BlockStyle styled(const QFont &font, qreal line, Ink ink = Ink::Text, qreal characterWidth = 0.446)
{
    const qreal size = font.pixelSize();
    return {font, std::round(size * line), size * characterWidth, ink};
}

} // namespace

PageStyle::PageStyle(qreal zoom, int measure)
    : m_zoom(zoom), m_measure(measure), m_em(std::max(6.0, std::round(bodySize * zoom)))
{
    const auto serif = [this](qreal share, QFont::Weight weight = QFont::Normal) {
        return fontOf(serifFamilies(), m_em * share, weight);
    };
    const auto sans = [this](qreal share, QFont::Weight weight = QFont::Normal) {
        return fontOf(sansFamilies(), m_em * share, weight);
    };
    QFont kicker = sans(0.67, QFont::DemiBold);
    kicker.setLetterSpacing(QFont::AbsoluteSpacing, 0.07 * m_em);
    QFont headline = serif(1.95, QFont::Bold);
    headline.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    QFont quote = serif(1);
    quote.setItalic(true);

    const auto set = [this](BlockKind kind, BlockStyle style) { m_styles[size_t(kind)] = std::move(style); };
    set(BlockKind::Kicker, styled(kicker, 20.0 / 12, Ink::Accent, 0.62));
    set(BlockKind::Headline, styled(headline, 1.2, Ink::Text, 0.48));
    set(BlockKind::Standfirst, styled(serif(1.17), 1.48));
    set(BlockKind::Byline, styled(sans(0.74), 22.0 / 13, Ink::Muted, 0.55));
    set(BlockKind::Dateline, styled(sans(0.74), 22.0 / 13, Ink::Muted, 0.55));
    set(BlockKind::Heading, styled(serif(1.17, QFont::Bold), 1.3, Ink::Text, 0.48));
    set(BlockKind::Paragraph, styled(serif(1), bodyLine));
    set(BlockKind::BlockQuote, styled(quote, bodyLine, Ink::Text, 0.42));
    set(BlockKind::ListItem, styled(serif(1), bodyLine));
    set(BlockKind::Caption, styled(sans(0.74), 1.54, Ink::Muted, 0.55));
    set(BlockKind::Code, styled(fontOf(monospaceFamilies(), m_em * 0.8), 1.5, Ink::Text, 0.6));
    m_styles[lesserHeading] = styled(serif(1, QFont::Bold), bodyLine, Ink::Text, 0.48);
}

qreal PageStyle::columnWidth() const { return std::round(m_measure * m_em * 0.446); }

const BlockStyle &PageStyle::of(const Block &block) const
{
    if (block.kind == BlockKind::Heading && block.level > 2)
        return m_styles[lesserHeading];
    return m_styles[size_t(block.kind)];
}

qreal PageStyle::indent(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::BlockQuote: return std::round(m_em * 1.5);
    case BlockKind::ListItem: return std::round(m_em * 1.4) * std::clamp(block.level, 1, 6);
    case BlockKind::Code: return std::round(m_em * 0.8);
    default: return 0;
    }
}

qreal PageStyle::space(const Block &above, const Block &below) const
{
    const qreal line = m_styles[size_t(BlockKind::Paragraph)].lineHeight;
    const auto either = [&](BlockKind kind) { return above.kind == kind || below.kind == kind; };
    if (isHeadKind(above.kind))
        return isHeadKind(below.kind) ? std::round(line * 0.48) : 2 * ruleSpace();
    if (below.kind == BlockKind::Heading)
        return std::round(line * (above.kind == BlockKind::Heading ? 0.4 : 1.2));
    if (above.kind == BlockKind::Heading)
        return std::round(line * 0.3);
    if (above.kind == BlockKind::ListItem && below.kind == BlockKind::ListItem)
        return std::round(line * 0.2);
    if (above.kind != below.kind && (either(BlockKind::BlockQuote) || either(BlockKind::Code)))
        return std::round(line * 0.9);
    if (either(BlockKind::Caption))
        return std::round(line * (above.kind == BlockKind::Caption ? 0.8 : 0.4));
    return std::round(line * 0.55);
}

qreal PageStyle::headSpace() const { return std::round(m_em * 1.55); }
qreal PageStyle::footSpace() const { return std::round(m_em * 6); }
qreal PageStyle::ruleSpace() const { return std::round(m_em * 0.8); }

QFont PageStyle::dateline() const { return fontOf(sansFamilies(), m_em * 0.78, QFont::Medium); }
QFont PageStyle::code() const { return fontOf(monospaceFamilies(), m_em * 0.82); }
qreal PageStyle::labelSize() const { return std::round(12 * std::clamp(m_zoom, 0.9, 1.5)); }

QFont PageStyle::label(qreal share, QFont::Weight weight) const
{
    return fontOf(sansFamilies(), labelSize() * share, weight);
}

bool isHeadKind(BlockKind kind) { return kind <= BlockKind::Dateline; }

} // namespace lectern
