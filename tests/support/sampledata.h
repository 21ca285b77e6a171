// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/article/article.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace lectern::tests {

/// Paragraphs and everything that an article can have besides.
inline Article articleOf(const QStringList &paragraphs, const QString &fileName = QStringLiteral("talks.txt"))
{
    QList<Block> blocks;
    QString text;
    for (const QString &paragraph : paragraphs) {
        blocks.append({{text.size(), text.size() + paragraph.size()},
                       blocks.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph});
        text += paragraph + QLatin1Char('\n');
    }
    SourceDetails source;
    source.fileName = fileName;
    source.path = QStringLiteral("/articles/") + fileName;
    source.sourceHash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    source.retrieved = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
    return Article(text, blocks, {}, source);
}

inline Annotation passage(qint64 id, TextRange range, const QString &note = {})
{
    Annotation annotation{AnnotationId(id)};
    annotation.ranges = {range};
    annotation.status = AnnotationStatus::Accepted;
    annotation.note = note;
    return annotation;
}

} // namespace lectern::tests
