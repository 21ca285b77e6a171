// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"

#include <QCryptographicHash>
#include <QSharedData>

#include <algorithm>

namespace lectern {

struct ArticleData : QSharedData
{
    QString text = {};
    QList<Block> blocks = {};
    QList<InlineSpan> spans = {};
    SourceDetails source = {};
};

namespace {

QByteArray hashOf(QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qsizetype piece = 1 << 16; // never the whole text in two encodings at once
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + piece, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            --end;
        hash.addData(text.sliced(at, end - at).toUtf8());
        at = end;
    }
    return hash.result().toHex();
}

} // namespace

Article::Article() : m_data(new ArticleData) {}

Article::Article(QString text, QList<Block> blocks, QList<InlineSpan> spans, SourceDetails source)
{
    Q_ASSERT(std::ranges::is_sorted(blocks, {}, [](const Block &block) { return block.range; }));
    Q_ASSERT(blocks.isEmpty() || blocks.last().range.end <= text.size());
    std::ranges::stable_sort(spans, {}, [](const InlineSpan &span) { return span.range.start; });
    if (source.textHash.isEmpty())
        source.textHash = hashOf(text);
    m_data = new ArticleData{{}, std::move(text), std::move(blocks), std::move(spans), std::move(source)};
}

Article::Article(const Article &) = default;
Article::Article(Article &&) noexcept = default;
Article &Article::operator=(const Article &) = default;
Article &Article::operator=(Article &&) noexcept = default;
Article::~Article() = default;

const QString &Article::text() const { return m_data->text; }
const QList<Block> &Article::blocks() const { return m_data->blocks; }
const QList<InlineSpan> &Article::spans() const { return m_data->spans; }
const SourceDetails &Article::source() const { return m_data->source; }

qsizetype Article::blockAt(qsizetype position) const
{
    const auto &list = blocks();
    const auto found =
        std::ranges::partition_point(list, [=](const Block &block) { return block.range.end < position; });
    return found == list.end() ? list.size() - 1 : found - list.begin();
}

QString Article::title() const
{
    if (!source().title.isEmpty())
        return source().title;
    const auto headline = std::ranges::find(blocks(), BlockKind::Headline, &Block::kind);
    return headline == blocks().end() ? source().fileName : headline->range.of(text()).toString();
}

bool Article::isRightToLeft() const
{
    qsizetype balance = 0;
    for (const Block &block : blocks())
        balance += block.rightToLeft ? block.range.length() : -block.range.length();
    return balance > 0;
}

bool Article::operator==(const Article &other) const
{
    return m_data == other.m_data || (text() == other.text() && blocks() == other.blocks() &&
                                      spans() == other.spans() && source() == other.source());
}

} // namespace lectern
