// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/catalogue/entity.h"
#include "core/text/tokens.h"

#include <QHash>

namespace lectern {

/// The words by which learning knows a mention again, in one line; empty for what
/// is no mention or lies in several places.
QString mentionWords(QStringView text, const Annotation &annotation);

EntityKind entityKindOf(AnnotationKind mention);
AnnotationKind mentionKindOf(EntityKind kind);

/// Finds many names in one pass over a text, as whole words and as they are written.
class NamePlaces
{
public:
    struct Place
    {
        QString words;
        TextRange range;
    };

    void want(const QString &words);
    bool isEmpty() const { return m_wanted.isEmpty(); }
    /// In order; where several begin at one place, the longest.
    QList<Place> in(QStringView text) const;

private:
    struct Wanted
    {
        QString words;
        size_t tokens;
    };

    QHash<quint64, QList<Wanted>> m_wanted = {}; ///< by the first word
};

} // namespace lectern
