// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"

#include <QDateTime>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

namespace lectern {

enum class SourceFormat { PlainText, Markdown, Html };

/// Where an article came from and what its source says of itself. Empty fields
/// are unknown; nothing is guessed except the language.
struct SourceDetails
{
    QString fileName = {}; ///< without folders
    QString path = {};     ///< absolute, where it was opened; may be gone since
    SourceFormat format = SourceFormat::PlainText;
    QString encoding = {}; ///< as in the IANA registry: "UTF-8", "windows-1252"
    QString title = {};
    QString author = {};
    QString outlet = {};
    QString published = {};     ///< ISO 8601, as precise as the source is
    QString address = {};       ///< of the page on the web
    QString language = {};      ///< BCP 47, "en"; guessed where the source says nothing, or nothing like it
    QString place = {};         ///< of the dateline
    QString agency = {};        ///< of the dateline: "Reuters"
    QByteArray sourceHash = {}; ///< SHA-256 of the source's bytes, hexadecimal
    QByteArray textHash = {};   ///< SHA-256 of the text in UTF-8, hexadecimal
    QDateTime retrieved = {};   ///< when it was read, UTC
    QString leftOut = {};       ///< what the reader of a web page did not take over, for people to check

    bool operator==(const SourceDetails &) const = default;
};

struct ArticleData;

/// Text with structure, never altered: a source is evidence. A value that is
/// cheap to copy and safe to share between threads. Positions are UTF-16 code
/// units into text(), whose only line break is '\n' and which holds no NUL.
class Article
{
public:
    Article(); ///< an empty one
    /// Computes textHash unless the source brings it; blocks must be sorted, apart, and within the text.
    Article(QString text, QList<Block> blocks, QList<InlineSpan> spans, SourceDetails source);
    Article(const Article &);
    Article(Article &&) noexcept;
    Article &operator=(const Article &);
    Article &operator=(Article &&) noexcept;
    ~Article();

    const QString &text() const;
    const QList<Block> &blocks() const;
    const QList<InlineSpan> &spans() const; ///< sorted by start
    const SourceDetails &source() const;

    /// The index of the block at the position, or of the next one after it, or
    /// of the last; -1 only where there are no blocks.
    qsizetype blockAt(qsizetype position) const;
    /// What the article is called: its title, else its headline, else its file name.
    QString title() const;
    bool isRightToLeft() const; ///< most of its text runs right to left

    bool operator==(const Article &other) const;

private:
    QSharedDataPointer<const ArticleData> m_data;
};

} // namespace lectern
